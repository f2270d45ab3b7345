"""The integrity gate. Comes in: a decoded dossier and a way to read its sources again. Goes out: every slice that does not fit.

Nothing here trusts the dossier: it is taken as plain JSON, so that a dossier edited by hand or made elsewhere is checked as it
stands. Never reads a file itself, never mends anything, never stops at the first failure.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal, NamedTuple

from crossread.errors import InputError

Node = dict[str, Any]
FailureKind = Literal[
    "malformed citation",
    "slice differs",
    "text is no slice",
    "unknown report",
    "wrong report",
    "duplicate report",
    "source not found",
    "source changed",
    "source text differs",
]
FORMAT = "crossread/dossier/1"
CONTEXT = 30
"""Characters shown on each side of the first that differs."""
_REPORT_KEYS = ("id", "source", "sha256", "text")
_VERBATIM_METADATA = re.compile(
    r"(?:\.title|\.outlet|\.dateline|\.occasion|\.(?:authors|agencies)\[\d+\])$"
)
_OUR_WORDS = re.compile(r"^stories\[\d+\]\.(?:differences|gaps|brief|statements)\[\d+\]$")
_TIMELINE = re.compile(r"^stories\[\d+\]\.timeline\[\d+\]$")


class Failure(NamedTuple):
    """One thing that does not fit: its kind, report and source where known, place in the dossier, and the words for it."""

    kind: FailureKind
    report_id: str | None
    source: str | None
    where: str
    message: str


class Reread(NamedTuple):
    """A source read again: SHA-256 of its bytes in hex, and the text of every report that it gives."""

    sha256: str
    texts: tuple[str, ...]


def verify(data: object, reread: Callable[[str], Reread | None]) -> tuple[Failure, ...]:
    """Every failure of a decoded dossier, against its own texts first and then against its sources.

    `reread` takes a report's `source` and gives None where that cannot be found. Raises InputError where `data` is no dossier.
    """
    dossier = _as_dossier(data)
    records: list[Node] = dossier["reports"]
    reports = {record["id"]: record for record in records}
    found: list[Failure] = []
    for index, record in enumerate(records):
        if reports[record["id"]] is not record:
            message = f"two reports have the id {record['id']}"
            found.append(_failure("duplicate report", record, f"reports[{index}]", message))
    for path, node in _objects(dossier, ""):
        found.extend(_check_citation(path, node, reports))
        found.extend(_check_owners(path, node, reports))
        found.extend(_check_texts(path, node, reports))
    for index, record in enumerate(records):
        found.extend(_check_source(f"reports[{index}]", record, reread))
    return tuple(found)


def _as_dossier(data: object) -> Node:
    if not isinstance(data, dict):
        raise InputError("not a dossier: the file does not hold a JSON object")
    if data.get("format") != FORMAT:
        raise InputError(
            f'not a dossier of this format: "format" is {data.get("format")!r}, not "{FORMAT}"'
        )
    for key in ("reports", "stories"):
        if not isinstance(data.get(key), list):
            raise InputError(f'not a whole dossier: "{key}" is missing or no list')
        if not all(isinstance(entry, dict) for entry in data[key]):
            raise InputError(f'not a whole dossier: "{key}" holds something that is no object')
    for index, report in enumerate(data["reports"]):
        for key in _REPORT_KEYS:
            if not isinstance(report.get(key), str):
                raise InputError(f'not a whole dossier: reports[{index}] has no text under "{key}"')
    return data


def _objects(value: object, path: str) -> Iterator[tuple[str, Node]]:
    """Every JSON object with its path, parents first; without recursion, so that depth does no harm."""
    stack: list[tuple[str, object]] = [(path, value)]
    while stack:
        where, node = stack.pop()
        if isinstance(node, dict):
            yield where, node
            inner = [(_key_path(where, key), node[key]) for key in node]
        elif isinstance(node, list):
            inner = [(f"{where}[{index}]", entry) for index, entry in enumerate(node)]
        else:
            continue
        stack.extend(reversed(inner))


def _key_path(path: str, key: str) -> str:
    if not re.fullmatch(r"\w+", key):
        return f"{path}[{key!r}]"
    return f"{path}.{key}" if path else key


def _is_citation(node: Node) -> bool:
    return "exact" in node or {"report_id", "start", "end"} <= node.keys()


def _check_citation(path: str, node: Node, reports: dict[str, Node]) -> Iterator[Failure]:
    if not _is_citation(node):
        return
    start, end, exact = node.get("start"), node.get("end"), node.get("exact")
    report_id = node.get("report_id")
    if not (_is_offset(start) and _is_offset(end) and isinstance(exact, str)):
        message = "a citation needs report_id, start, end and exact"
        yield Failure("malformed citation", _text(report_id), None, path, message)
        return
    report = reports.get(report_id) if isinstance(report_id, str) else None
    if report is None:
        message = f"no report {report_id!r} in the dossier"
        yield Failure("unknown report", _text(report_id), None, path, message)
        return
    length = len(report["text"])
    if not 0 <= start < end <= length:  # type: ignore[operator]
        message = f"no slice {start}:{end} in a text of {length} characters"
        yield _failure("malformed citation", report, path, message)
    elif report["text"][start:end] != exact:
        there = report["text"][start:end]
        place = _first_unlike(there, exact)
        before = max(0, place - CONTEXT)
        message = (
            f"characters {start}:{end}, from {int(start) + place}: the text reads "  # type: ignore[arg-type]
            f"{_short(there[before : place + CONTEXT])}, the dossier has {_short(exact[before : place + CONTEXT])}"
        )
        yield _failure("slice differs", report, path, message)


def _check_owners(path: str, node: Node, reports: dict[str, Node]) -> Iterator[Failure]:
    """Reports named outside citations must exist, and slices must come from the report that they are listed under."""
    owners: list[tuple[str, object, object]] = []
    if "content" in node and "report_id" in node:
        own = [node.get("content"), node.get("quoted"), node.get("cue"), node.get("speaker")]
        owners.append((path, node["report_id"], own))
    elif "report_id" in node and "because" in node:
        owners.append((path, node["report_id"], None))
    if isinstance(node.get("report_ids"), list):
        owners.extend(
            (f"{path}.report_ids[{i}]", r, None) for i, r in enumerate(node["report_ids"])
        )
    if "id" in node and isinstance(node.get("reports"), dict):
        cells = node["reports"]
        owners.extend((_key_path(f"{path}.reports", key), key, cells[key]) for key in cells)
    for where, owner, held in owners:
        report = reports.get(owner) if isinstance(owner, str) else None
        if report is None:
            yield Failure(
                "unknown report", _text(owner), None, where, f"no report {owner!r} in the dossier"
            )
            continue
        for _, cite in _objects(held, where):
            if _is_citation(cite) and cite.get("report_id") != owner:
                message = f"a slice of report {cite.get('report_id')!r} is listed under {owner!r}"
                yield _failure("wrong report", report, where, message)


def _check_texts(path: str, node: Node, reports: dict[str, Node]) -> Iterator[Failure]:
    """Strings that are shown as slices without being citations, and quoted pieces inside our own words."""
    cites = [
        cite
        for _, cite in _objects([node.get("cites"), node.get("reports")], "")
        if _is_citation(cite)
    ]
    slices = [cite["exact"] for cite in cites if isinstance(cite.get("exact"), str)]
    report = reports.get(str(cites[0].get("report_id"))) if cites else None
    text = node.get("text")
    if isinstance(text, str):
        verbatim = (
            node.get("verbatim") is True or _TIMELINE.match(path) or path.endswith(".condition")
        )
        if verbatim and not _within(text, slices):
            message = f"{_short(text)} does not stand in the slices cited for it"
            yield _failure("text is no slice", report, f"{path}.text", message)
        elif not verbatim and _OUR_WORDS.match(path):
            sources = slices or [entry["text"] for entry in reports.values()]
            for piece in _loose_quotes(text, sources):
                message = f"the words {_short(piece)} stand in quotation marks but in no slice cited for them"
                yield _failure("text is no slice", report, f"{path}.text", message)
    value = node.get("value")
    stated = node.get("basis") == "stated" and _VERBATIM_METADATA.search(path)
    if stated and isinstance(value, str) and not _within(_spaced(value), map(_spaced, slices)):
        message = f"{_short(value)} is said to be stated but does not stand in its cited slices"
        yield _failure("text is no slice", report, f"{path}.value", message)
    if isinstance(node.get("variants"), list) and isinstance(node.get("quotations"), list):
        yield from _check_changes(path, node, reports)


def _check_changes(path: str, utterance: Node, reports: dict[str, Node]) -> Iterator[Failure]:
    """The words of a diff must stand in the telling that they are said to come from."""
    told: dict[object, tuple[Node | None, str]] = {}
    for quotation in utterance["quotations"]:
        if isinstance(quotation, dict) and isinstance(quotation.get("id"), str):
            pieces = [cite.get("exact") for _, cite in _objects(quotation.get("content"), "")]
            joined = _spaced(" ".join(piece for piece in pieces if isinstance(piece, str)))
            told[quotation["id"]] = (reports.get(str(quotation.get("report_id"))), joined)
    for where, variant in _objects(utterance["variants"], f"{path}.variants"):
        for index, change in enumerate(variant.get("changes") or ()):
            for side in ("a", "b"):
                words = change.get(side) if isinstance(change, dict) else None
                report, content = told.get(variant.get(side), (None, ""))
                if isinstance(words, str) and _spaced(words) not in content:
                    message = f"{_short(words)} does not stand in the telling {variant.get(side)!r}"
                    yield _failure(
                        "text is no slice", report, f"{where}.changes[{index}].{side}", message
                    )


def _check_source(
    path: str, report: Node, reread: Callable[[str], Reread | None]
) -> Iterator[Failure]:
    source = reread(report["source"])
    if source is None:
        yield _failure("source not found", report, path, f"source not found: {report['source']}")
        return
    if source.sha256 != report["sha256"]:
        message = f"the bytes of {report['source']} have changed since the dossier was made"
        yield _failure("source changed", report, f"{path}.sha256", message)
    if report["text"] not in source.texts:
        message = f"the text in the dossier is not the text of {report['source']}{_first_difference(report['text'], source.texts)}"
        yield _failure("source text differs", report, f"{path}.text", message)


def _first_difference(text: str, others: tuple[str, ...]) -> str:
    if len(others) != 1:
        return ""
    other = others[0]
    place = _first_unlike(text, other)
    here, there = text[place : place + 20], other[place : place + 20]
    return f": from character {place} the dossier has {_short(here)}, the source {_short(there)}"


def _first_unlike(a: str, b: str) -> int:
    pairs = enumerate(zip(a, b, strict=False))
    return next((i for i, (x, y) in pairs if x != y), min(len(a), len(b)))


def _loose_quotes(text: str, slices: Iterable[str]) -> Iterator[str]:
    """Pieces between “ and ” that stand in none of the slices. A slice may hold such marks itself: each closing mark is tried."""
    held, place = tuple(slices), 0
    while (opening := text.find("“", place)) >= 0:
        closings = [m.start() for m in re.finditer("”", text[opening:])]
        pieces = [text[opening + 1 : opening + closing] for closing in closings]
        fitting = [piece for piece in pieces if piece and _within(piece, held)]
        if fitting:
            place = opening + 1 + len(max(fitting, key=len)) + 1
            continue
        yield pieces[0] if pieces else text[opening + 1 :]
        place = opening + 1 + len(pieces[0]) + 1 if pieces else len(text)


def _within(text: str, slices: Iterable[str]) -> bool:
    return bool(text) and any(text in piece for piece in slices)


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _is_offset(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _short(text: str) -> str:
    return f"“{text}”" if len(text) <= 80 else f"“{text[:77]}…”"


def _failure(kind: FailureKind, report: Node | None, where: str, message: str) -> Failure:
    report_id, source = (report["id"], report["source"]) if report else (None, None)
    return Failure(kind, report_id, source, where, message)
