"""The annotated news that is kept for testing: names, and quotations with the right speaker by name.

A quotation is found where one that is given holds at least half of its characters, and one that is given is right where at least half of
its characters are annotated as said: whether sentences make one quotation or two is convention. A quotation inside another's is found only
where one that is given lies mostly inside it too: else the outer one would answer for both.

The speaker is right by name: the name given is the one that the annotation gives; for a body also the name it has at that place (readers
need not know that "the Air Force" is the "United States Air Force"), for joint speakers one of them. Where the text names nobody, no name
may be given, and the words given must be among those marked.
"""

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crossread.text.names import fold
from eval.sets import CROSSREAD, Measure

TRAINING = Path(__file__).resolve().parents[1] / "training"
sys.path.insert(0, str(TRAINING))  # the scripts there are no package
from annotated_news import LABELS, TaggedReport, reports_of  # noqa: E402

KINDS = {"PERSON": "person", "ORG": "organisation", "LOC": "place", "NORP": "group"}
NAMED = frozenset({"PER", "ORG", "LOC", "NORP"})
HALF = 0.5
Given = dict[str, object]
"""One record of `crossread annotate`."""
_JOINT = re.compile(r", | and ")
_ARTICLE = re.compile(r"^(?:the|an?) ")


class Told(NamedTuple):
    """One quotation of the annotation: the characters of its content, the words for its speaker, its kind, the speaker's full name.

    `named` tells whether `by` is a name, `person` whether it is a person's; `inner`, whether it stands inside another speaker's.
    """

    content: frozenset[int]
    source: str
    kind: str
    by: str
    named: bool = False
    person: bool = False
    inner: bool = False


def annotated_measures(part: str = "test") -> Iterator[Measure]:
    """Names' F1, quotations' F1 by kind, and the share of quotations found whose speaker is right."""
    reports = list(reports_of(part))
    predicted = _annotate(reports)
    counts: Counter[str] = Counter()
    for report, record in zip(reports, predicted, strict=True):
        _count_names(report, record["names"], counts)
        _count_quotations(report, record["quotations"], counts)
    command = "crossread annotate on training/annotated; python -m eval.run --only annotated"
    yield Measure(
        "annotated news / names / F1", _f1(counts, "names right", "names right", "names"), command
    )
    for group in ("direct and mixed", "indirect"):
        f1 = _f1(counts, f"{group} given right", f"{group} found", group)
        yield Measure(f"annotated news / {group} / F1", f1, command)
        share = counts[f"{group} speaker right"] / max(1, counts[f"{group} found"])
        yield Measure(f"annotated news / {group} found, right speaker / share", share, command)
    right = sum(counts[f"{group} speaker right"] for group in ("direct and mixed", "indirect"))
    found = sum(counts[f"{group} found"] for group in ("direct and mixed", "indirect"))
    yield Measure(
        "annotated news / quotations found, right speaker / share", right / max(1, found), command
    )


def _f1(counts: Counter[str], right: str, found: str, group: str) -> float:
    precision = counts[right] / max(1, counts[f"{group} given"])
    recall = counts[found] / max(1, counts[f"{group} gold"])
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _annotate(reports: list[TaggedReport]) -> list[dict[str, list[Given]]]:
    records = [json.dumps({"id": r.name, "text": _text(r)}) for r in reports]
    done = subprocess.run(
        [*CROSSREAD, "annotate", "--input", "jsonl"],
        input="\n".join(records),
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def _text(report: TaggedReport) -> str:
    """The text with one line a paragraph; offsets stay."""
    text = list(report.text)
    for start, end in report.paragraphs():
        text[start:end] = report.text[start:end].replace("\n", " ")
    return "".join(text)


def _count_names(report: TaggedReport, given: list[Given], counts: Counter[str]) -> None:
    gold = {
        (t.start, t.end, KINDS[LABELS[t.name]])
        for t in report.tags
        if t.name in LABELS and LABELS[t.name] in KINDS
    }
    system = {(n["start"], n["end"], n["kind"]) for n in given if n["kind"] in KINDS.values()}
    counts["names gold"] += len(gold)
    counts["names given"] += len(system)
    counts["names right"] += len(gold & system)


def _count_quotations(report: TaggedReport, given: list[Given], counts: Counter[str]) -> None:
    gold = list(told_in(report))
    said = frozenset[int]().union(*(told.content for told in gold))
    system = [(_chars(q["content"]), q) for q in given]
    for chars, q in system:
        group = _group(str(q["kind"]))
        counts[f"{group} given"] += 1
        counts[f"{group} given right"] += _share(chars, said) >= HALF
    for told in gold:
        group = _group(told.kind)
        counts[f"{group} gold"] += 1
        best = answer(told, system)
        if best is not None:
            counts[f"{group} found"] += 1
            counts[f"{group} speaker right"] += right_speaker(told, best, report.text)


def answer(told: Told, system: list[tuple[frozenset[int], Given]]) -> Given | None:
    """What was given for the annotated quotation: whatever holds most of it; None if nothing holds half."""
    fitting = [
        (_share(told.content, chars), _share(chars, told.content), -i)
        for i, (chars, _) in enumerate(system)
        if _share(told.content, chars) >= HALF
        and (not told.inner or _share(chars, told.content) >= HALF)
    ]
    return system[-max(fitting)[2]][1] if fitting else None


def told_in(report: TaggedReport) -> Iterator[Told]:
    """The annotated quotations of a report, in the order of their first tags."""
    by_number: dict[str, list[tuple[int, int]]] = {}
    about: dict[str, dict[str, str]] = {}
    sources: dict[str, str] = {}
    for tag in report.tags:
        if tag.name == "q":
            by_number.setdefault(tag.attributes["id"], []).append((tag.start, tag.end))
            about[tag.attributes["id"]] = tag.attributes
        if tag.name == "src":
            for number in tag.attributes["q"].split(","):
                sources[number.strip()] = report.text[tag.start : tag.end]
    names = {fold(report.text[t.start : t.end]): t.name for t in report.tags if t.name in NAMED}
    contents = {number: _chars(spans) for number, spans in by_number.items()}
    for number, content in contents.items():
        by = about[number]["by"]
        kinds = {names.get(fold(one)) for one in _JOINT.split(by)}
        inner = any(
            content < other and about[n]["by"] != by for n, other in contents.items() if n != number
        )
        yield Told(
            content, sources.get(number, ""), about[number]["kind"], by,
            named=None not in kinds, person="PER" in kinds, inner=inner,
        )  # fmt: skip


def right_speaker(told: Told, given: Given, text: str) -> bool:
    """Whether the speaker given is the one annotated, by name where it has one."""
    name = fold(str(given["speaker_name"] or ""))
    if not told.by:
        return not name
    if told.named:
        wanted = {fold(told.by), *map(fold, _JOINT.split(told.by))}
        return bool(name) and (name in wanted or (not told.person and name == _bare(told.source)))
    spans = given["speaker"]
    words = " ".join(text[start:end] for start, end in spans) if isinstance(spans, list) else ""
    marked = set(_bare(told.source or told.by).split())
    return name in ("", _bare(told.by), _bare(told.source)) and bool(
        marked & set(_bare(words).split())
    )


def _bare(words: str) -> str:
    """Folded, without an article in front."""
    return _ARTICLE.sub("", fold(words))


def _chars(spans: object) -> frozenset[int]:
    return frozenset(i for start, end in spans for i in range(start, end))  # type: ignore[attr-defined]


def _share(part: frozenset[int], whole: frozenset[int]) -> float:
    return len(part & whole) / len(part) if part else 0.0


def _group(kind: str) -> str:
    return "indirect" if kind == "indirect" else "direct and mixed"
