"""Single stages on plain records, as the contract of `annotate` and `group` has them. Comes in: a dict. Goes out: a dict."""

from typing import Any

from crossread.extract.quotations.attributed import attributed, without_cue
from crossread.extract.quotations.marks import OPENING_MARKS
from crossread.extract.reader import Reader
from crossread.group.stories import STREAM, Article, group
from crossread.ingest.limits import MAX_CHARACTERS
from crossread.model.layers import Quotation, Reading
from crossread.model.report import UNKNOWN_TEXT, CitedText, Report, Span, Zone
from crossread.pipeline import read_report

Record = dict[str, Any]
ANNOTATED = ("names", "times", "quantities", "quotations")
"""The layers that `annotate` gives."""


class Annotator:
    """Annotates clean body texts with one reader, loaded once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def annotate(self, record: Record) -> Record:
        """Sentences, names, times, quantities and quotations of the record's `text`, with its offsets.

        Raises ValueError for a record without a text, or with one too long to read whole.
        """
        reading = read_report(_as_report(record), self._reader, ANNOTATED)
        return {
            "id": record.get("id"),
            "sentences": [[s.start, s.end] for s in reading.parse.sentences],
            "names": [
                {"start": m.start, "end": m.end, "kind": m.kind, "name": m.name}
                for m in reading.names
                if m.form == "name"
            ],
            "times": [
                {"start": t.start, "end": t.end, "type": t.type, "value": t.when.value}
                for t in reading.times
            ],
            "quantities": [
                {
                    "start": q.start,
                    "end": q.end,
                    "value": q.value,
                    "high": q.high,
                    "unit": q.unit,
                    "kind": q.kind,
                    "bound": q.bound,
                    "measure": _slice(reading.report.text, q.measure),
                }
                for q in reading.quantities
            ],
            "quotations": _attributions(reading),
            **({"problems": [p.message for p in reading.problems]} if reading.problems else {}),
        }


def group_records(records: list[Record]) -> list[Record]:
    """A story and a reason for each record, in the order given; a record without text stays alone and says why."""
    usable = [r for r in records if isinstance(r.get("text"), str)]
    articles = [
        Article(f"{i}\x1f{r.get('id')}", str(r.get("title") or ""), r["text"], _day(r))
        for i, r in enumerate(usable)
    ]
    found = iter(group(articles, STREAM))
    told: list[Record] = []
    for record in records:
        if isinstance(record.get("text"), str):
            one = next(found)
            told.append({"id": record.get("id"), "story": one.story, "because": one.because})
        else:
            told.append(
                {
                    "id": record.get("id"),
                    "problems": record.get("problems") or ["the record has no text"],
                }
            )
    return told


def _day(record: Record) -> str | None:
    published = record.get("published")
    return published if isinstance(published, str) else None


def _as_report(record: Record) -> Report:
    text = record.get("text")
    if not isinstance(text, str):
        raise ValueError("the record has no text")
    if len(text) > MAX_CHARACTERS:
        raise ValueError(
            f"the text is too long to read whole (at most {MAX_CHARACTERS:,} characters)"
        )
    published = _day(record)
    return Report(
        id=str(record.get("id")),
        source=str(record.get("id")),
        sha256="",
        text=text,
        language="en",
        title=UNKNOWN_TEXT,
        outlet=UNKNOWN_TEXT,
        dateline=UNKNOWN_TEXT,
        authors=(),
        agencies=(),
        published=CitedText(published, "given") if published else UNKNOWN_TEXT,
        updated=UNKNOWN_TEXT,
        zones=tuple(_paragraphs(text)),
    )


def _paragraphs(text: str) -> list[Zone]:
    zones, start = [], 0
    for line in text.split("\n"):
        body = line.strip()
        if body:
            first = start + line.index(body)
            zones.append(Zone("body", first, first + len(body)))
        start += len(line) + 1
    return zones


def _attributions(reading: Reading) -> list[Record]:
    """Quotations and whatever else the text attributes to somebody, in the order of the text."""
    text = reading.report.text
    told = _quotations(text, tuple(without_cue(text, q) for q in reading.quotations))
    told.extend(_quotation(q) for q in attributed(reading))
    return sorted(told, key=lambda r: (r["content"], r["cue"]))


def _quotations(text: str, found: tuple[Quotation, ...]) -> list[Record]:
    """One record for each attribution: words between marks that only go on with an earlier quotation are added to its content."""
    told: list[Record] = []
    begun: tuple[Quotation, Record] | None = None
    for q in found:
        if begun is not None and _goes_on(text, begun[0], q):
            begun[1]["content"].extend(list(s) for s in q.content)
            begun[1]["kind"] = "direct" if begun[1]["kind"] == "direct" else "mixed"
            continue
        told.append(_quotation(q))
        if begun is None or q.kind != "indirect" or not _is_near(text, begun[0], q):
            begun = (q, told[-1])
    return told


def _goes_on(text: str, before: Quotation, q: Quotation) -> bool:
    """Whether `q` is what the speaker says next, without a cue of its own."""
    return q.kind == "direct" and q.cue in ((), before.cue) and _is_near(text, before, q)


def _is_near(text: str, before: Quotation, q: Quotation) -> bool:
    """Whether `q` has the same speaker, and stands in the same paragraph or in one that only opens the marks anew."""
    between = text[before.content[-1].end : q.content[0].start]
    reopened = len(between.split()) == 1 and between.strip() in OPENING_MARKS
    return q.speaker == before.speaker and (reopened or "\n" not in between)


def _quotation(q: Quotation) -> Record:
    return {
        "kind": q.kind,
        "content": [list(s) for s in q.content],
        "cue": [list(s) for s in q.cue],
        "speaker": [list(q.speaker)] if q.speaker else [],
        "speaker_name": q.speaker_name,
    }


def _slice(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span else None
