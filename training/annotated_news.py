"""Reads the annotated news: tagged text → drafts, and quotations as spans. Run, it says where a tag is broken, and counts.

In: `annotated/*/*.txt`, marked as `annotated/GUIDELINES.md` says. Out: text without tags, and what the tags say of its characters.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from documents import Draft

from crossread.text.tokens import token_spans

__all__ = ["LABELS", "TaggedReport", "read_annotated", "read_report", "reports_of"]

FOLDER = Path(__file__).parent / "annotated"
TESTED = FOLDER / "test.txt"
"""The names of the files that are kept for testing, one a line; all others train."""
LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC", "NORP": "NORP", "MISC": "MISC"}
TAG = re.compile(r"<(/?)(PER|ORG|LOC|NORP|MISC|t|role|q|cue|src|mark)((?:\s+\w+=\"[^\"]*\")*)\s*>")
ATTRIBUTE = re.compile(r"(\w+)=\"([^\"]*)\"")
PARTS = {"q": "content", "cue": "cue", "src": "source"}
KINDS = {
    "q": {"id", "kind", "by"},
    "cue": {"q"},
    "src": {"q"},
    "role": {"of"},
    "mark": {"kind"},
}


@dataclass(frozen=True)
class Tag:
    """One tagged stretch of text: half-open offsets, the tag's name, its attributes."""

    start: int
    end: int
    name: str
    attributes: dict[str, str]


@dataclass
class TaggedReport:
    """The text of one report, paragraphs parted by an empty line, with its tags and what is wrong with them."""

    name: str
    text: str
    tags: list[Tag] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def paragraphs(self) -> Iterator[tuple[int, int]]:
        """Half-open offsets of the paragraphs."""
        for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", self.text):
            yield match.span()


def read_report(path: Path) -> TaggedReport:
    """Read one file. Broken tags go to `faults`; what can be read is read."""
    raw = path.read_text(encoding="utf-8")
    report = TaggedReport(path.stem, "")
    text, at, opened = "", 0, list[tuple[int, str, dict[str, str]]]()
    for match in TAG.finditer(raw):
        text += raw[at : match.start()]
        at = match.end()
        closing, name, attributes = match[1], match[2], dict(ATTRIBUTE.findall(match[3]))
        if not closing:
            if set(attributes) != KINDS.get(name, set()):
                report.faults.append(
                    f"{path.name}: <{name}> has the attributes {sorted(attributes)}"
                )
            opened.append((len(text), name, attributes))
        elif not opened or opened[-1][1] != name:
            report.faults.append(f"{path.name}: </{name}> closes nothing near {text[-30:]!r}")
        else:
            start, _, known = opened.pop()
            report.tags.append(Tag(start, len(text), name, known))
    report.text = text + raw[at:]
    report.faults += [f"{path.name}: <{name}> is never closed" for _, name, _ in opened]
    if "<" in report.text:
        report.faults.append(
            f"{path.name}: a stray < near {report.text[report.text.index('<') :][:30]!r}"
        )
    return report


def reports_of(part: str) -> Iterator[TaggedReport]:
    """The reports of "train" or "test"."""
    kept = set(TESTED.read_text(encoding="utf-8").split())
    for path in sorted(FOLDER.glob("*/*.txt")):
        if (path.stem in kept) == (part == "test"):
            yield read_report(path)


def read_annotated(part: str) -> Iterator[Draft]:
    """The drafts of "train" or "test", one a paragraph."""
    for report in reports_of(part):
        for start, end in report.paragraphs():
            yield _draft(report, start, end)


def _draft(report: TaggedReport, start: int, end: int) -> Draft:
    text = report.text[start:end].replace("\n", " ")
    spans = [(start + a, start + b) for a, b in token_spans(text)]
    draft = Draft(
        words=[report.text[a:b] for a, b in spans],
        spaces=[text[b - start : b - start + 1] == " " for _, b in spans],
        names=["O"] * len(spans),
        speech=["O"] * len(spans),
        sentence_starts=[
            i == 0 or "\n" in report.text[spans[i - 1][1] : a] for i, (a, _) in enumerate(spans)
        ],
    )
    for tag in sorted(report.tags, key=lambda t: (t.start, -t.end)):
        inside = [i for i, (a, b) in enumerate(spans) if tag.start <= a and b <= tag.end]
        if tag.name in LABELS:
            _mark(draft.names, inside, LABELS[tag.name])
        elif tag.name in PARTS and not (
            tag.name == "q" and any(draft.speech[i] != "O" for i in inside)
        ):
            _mark(draft.speech, inside, PARTS[tag.name])
    return draft


def _mark(column: list[str], inside: list[int], label: str) -> None:
    for i in inside:
        column[i] = f"{'I' if i > inside[0] else 'B'}-{label}"


def main() -> int:
    """Check every file; exit status 1 if one has a fault."""
    counts, faults = Counter[str](), list[str]()
    for path in sorted(FOLDER.glob("*/*.txt")):
        report = read_report(path)
        faults += report.faults
        counts["reports"] += 1
        counts["sentences"] += sum(bool(line.strip()) for line in report.text.split("\n"))
        counts["quotations"] += len({t.attributes["id"] for t in report.tags if t.name == "q"})
        counts.update(t.name for t in report.tags)
    print(*faults, sep="\n", file=sys.stderr)
    print(" ".join(f"{name} {count}" for name, count in sorted(counts.items())))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
