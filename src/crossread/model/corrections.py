"""What a user corrects in an account: plain values, as the file tells them. Names and words are the user's; a report is told by its source.

Every kind of correction is sorted and without repeats, so that the order of a file says nothing.
"""

from typing import Literal

from msgspec import Struct, field

Dropped = Literal["quotation", "figure", "event", "position"]


class Merge(Struct, frozen=True, order=True):
    """These names, two or more, are one person, body or place."""

    names: tuple[str, ...]


class Split(Struct, frozen=True, order=True):
    """`name` in this report, or only in these words of it, is another: `other`."""

    name: str
    report: str
    words: str
    other: str = field(name="as")


class Rename(Struct, frozen=True, order=True):
    """Whoever is called `name` is shown under the name `to`."""

    name: str
    to: str


class Speaker(Struct, frozen=True, order=True):
    """The quotation that holds these words of this report is `name`'s; empty: it is not told whose."""

    report: str
    words: str
    name: str


class Drop(Struct, frozen=True, order=True):
    """What stands at these words of this report is left out: only that kind of thing, or all of them."""

    report: str
    words: str
    kind: Dropped | Literal[""]


class Corrections(Struct, frozen=True):
    """All corrections of a file: its path as given, the SHA-256 of its bytes, and what it tells. No source: there is no file."""

    source: str = ""
    sha256: str = ""
    merges: tuple[Merge, ...] = ()
    splits: tuple[Split, ...] = ()
    renames: tuple[Rename, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    drops: tuple[Drop, ...] = ()

    def listed(self) -> dict[str, str]:
        """The corrections as lines for the recipe of a dossier, the same in whatever order the file has them."""
        lines = [f"merge {_quoted(*m.names)}" for m in self.merges]
        for s in self.splits:
            within = f" in {_quoted(s.words)}" if s.words else ""
            lines.append(f"split {_quoted(s.name)} of {s.report}{within} as {_quoted(s.other)}")
        lines += [f"rename {_quoted(r.name)} to {_quoted(r.to)}" for r in self.renames]
        for q in self.speakers:
            spoken = f"by {_quoted(q.name)}" if q.name else "by nobody known"
            lines.append(f"speaker of {_quoted(q.words)} of {q.report} {spoken}")
        for d in self.drops:
            lines.append(f"drop {d.kind or 'all'} at {_quoted(d.words)} of {d.report}")
        width = len(str(len(lines)))
        return {"sha256": self.sha256} | {
            f"{number:0{width}}": line for number, line in enumerate(lines, 1)
        }


NO_CORRECTIONS = Corrections()


def _quoted(*texts: str) -> str:
    return ", ".join('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' for text in texts)
