"""A user's corrections file. Comes in: the path of a TOML file. Goes out: Corrections. Never looks at a report.

A file that cannot be used as it stands is refused whole, with the line: half of somebody's corrections would be worse than none.
"""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from crossread.errors import SettingsError
from crossread.ingest.contradictions import contradiction
from crossread.model.corrections import Corrections, Drop, Dropped, Merge, Rename, Speaker, Split

MAX_BYTES = 1_000_000
DROPPED: tuple[Dropped, ...] = get_args(Dropped)


class _Keys(NamedTuple):
    """The keys of one kind of entry."""

    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()


KINDS: Mapping[str, _Keys] = {
    "merge": _Keys(("names",)),
    "split": _Keys(("name", "report", "as"), ("words",)),
    "rename": _Keys(("name", "to")),
    "speaker": _Keys(("report", "words"), ("name", "unknown")),
    "drop": _Keys(("report", "words"), ("what",)),
}
"""What a file may hold: tables of these kinds, `[[merge]]` and so on, with these keys."""

Correction = Merge | Split | Rename | Speaker | Drop
Entry = Mapping[str, object]


def read_corrections(path: str) -> Corrections:
    """The corrections in the file at `path`.

    Raises SettingsError, with the line where there is one, for a file that cannot be read, is no TOML, has an unknown kind or key, lacks a
    key, or contradicts itself.
    """
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}"
        ) from error
    if len(data) > MAX_BYTES:
        raise SettingsError(f"{path}: larger than {MAX_BYTES:,} bytes")
    try:
        text = data.decode("utf-8-sig")
        told = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise SettingsError(f"{path}, line {line}: not UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        end = f"at line {text.count(chr(10)) + 1}, the end of the file"
        why = str(error).replace("at end of document", end)
        raise SettingsError(f"{path}: no TOML: {why}") from error
    return _corrections(path, hashlib.sha256(data).hexdigest(), text, told)


def _corrections(path: str, sha256: str, text: str, told: Mapping[str, object]) -> Corrections:
    placed: dict[Correction, int] = {}
    for kind, entries in told.items():
        if kind not in KINDS:
            place = _place(path, _line(text, kind, 0))
            raise SettingsError(f"{place}: unknown kind {kind!r}; there are {', '.join(KINDS)}")
        if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            place = _place(path, _line(text, kind, 0))
            raise SettingsError(f"{place}: write [[{kind}]], in two brackets")
        for number, entry in enumerate(entries):
            line = _line(text, kind, number)
            placed.setdefault(_correction(kind, entry, _place(path, line)), line)
    if against := contradiction(sorted(placed, key=lambda c: (placed[c], repr(c)))):
        first, second, why = against
        raise SettingsError(
            f"{_place(path, placed[second])}: contradicts line {placed[first]}: {why}"
        )
    return Corrections(
        path,
        sha256,
        tuple(sorted(c for c in placed if isinstance(c, Merge))),
        tuple(sorted(c for c in placed if isinstance(c, Split))),
        tuple(sorted(c for c in placed if isinstance(c, Rename))),
        tuple(sorted(c for c in placed if isinstance(c, Speaker))),
        tuple(sorted(c for c in placed if isinstance(c, Drop))),
    )


def _line(text: str, kind: str, number: int) -> int:
    """The line of the entry: its header, or else the first line that begins with the kind; 0 where there is none."""
    name = rf"[ \t]*[\"']?{re.escape(kind)}[\"']?[ \t]*"
    headers = list(re.finditer(rf"^[ \t]*\[\[{name}\]\]", text, re.M))[number : number + 1]
    for header in headers or re.finditer(rf"^[ \t\[]*{name}", text, re.M):
        return text[: header.start()].count("\n") + 1
    return 0


def _place(path: str, line: int) -> str:
    return f"{path}, line {line}" if line else path


def _correction(kind: str, entry: Entry, place: str) -> Correction:
    keys = KINDS[kind]
    for key in entry:
        if key not in (*keys.needed, *keys.optional):
            known = ", ".join((*keys.needed, *keys.optional))
            raise SettingsError(f"{place}: unknown key {key!r}; [[{kind}]] has {known}")
    for key in keys.needed:
        if key not in entry:
            raise SettingsError(f"{place}: [[{kind}]] needs {key!r}")
    if kind == "merge":
        return Merge(_names(entry["names"], place))
    told = {k: _text(k, v, place) for k, v in entry.items() if k != "unknown"}
    if kind == "split":
        return Split(told["name"], told["report"], told.get("words", ""), told["as"])
    if kind == "rename":
        return Rename(told["name"], told["to"])
    if kind == "speaker":
        return _speaker(told, entry, place)
    return Drop(told["report"], told["words"], _what(told.get("what", ""), place))


def _what(told: str, place: str) -> Dropped | Literal[""]:
    if not told:
        return ""
    for known in DROPPED:
        if told == known:
            return known
    raise SettingsError(f"{place}: 'what' is {told!r}; it must be one of {', '.join(DROPPED)}")


def _speaker(told: Mapping[str, str], entry: Entry, place: str) -> Speaker:
    unknown = entry.get("unknown", False)
    if not isinstance(unknown, bool):
        raise SettingsError(f"{place}: 'unknown' must be true or false")
    if unknown == ("name" in told):
        raise SettingsError(f"{place}: [[speaker]] needs either 'name', or 'unknown = true'")
    return Speaker(told["report"], told["words"], told.get("name", ""))


def _names(value: object, place: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise SettingsError(f"{place}: 'names' must be a list of names")
    names = tuple(sorted({_text("names", name, place) for name in value}))
    if len(names) < 2:
        raise SettingsError(f"{place}: 'names' must hold two names or more")
    return names


def _text(key: str, value: object, place: str) -> str:
    """The words of a value, one space between them."""
    if not isinstance(value, str) or not value.strip():
        raise SettingsError(f"{place}: {key!r} must be words between quotation marks")
    return " ".join(value.split())
