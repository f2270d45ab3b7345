"""Whether names across reports are joined as people join them: our entities against the chains of ECB+.

Read are the documents of one topic as the reports of one story, each up to its last annotated word. Counted are the annotated people,
bodies and places that the layer of names finds by name, so that only the joining is scored: a mention is found where a name of ours
ends on its last word. A name that the cast leaves out stands alone.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping
from typing import Any, NamedTuple

from crossread.extract.reader import Reader, load
from crossread.model.layers import Reading
from crossread.model.report import UNKNOWN_TEXT, Report, Zone
from crossread.pipeline import read_report
from crossread.reconcile.people import cast
from eval.sets import SHARED, Measure

DOCUMENTS = SHARED / "data/entities/ecbplus-dev.jsonl"
COMMAND = "python -m eval.run --only ECB+"
ANNOTATED = (
    "HUMAN_PART_PER",
    "HUMAN_PART_ORG",
    "HUMAN_PART_GPE",
    "LOC_GEO",
    "LOC_FAC",
    "LOC_OTHER",
)
CLOSED_UP = frozenset({".", ",", ";", ":", "?", "!", ")", "%", "'s", "’s", "n't", "'", "’"})
"""Tokens that stand against the word before them."""

Place = tuple[str, int, int]
Chains = Mapping[Place, Hashable]
"""The chain of each mention: document, start and end of our name there."""


class Agreement(NamedTuple):
    """Precision and recall of the chains, by pairs of mentions in two documents and by mentions (B-cubed), 0 to 1."""

    pairs: tuple[float, float]
    mentions: tuple[float, float]


def entity_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """Precision, recall and F1 of our joins by pairs across documents and by B-cubed, over all topics."""
    gold, ours = chains(reader or load())
    found = agreement(gold, ours)
    for name, (precision, recall) in zip(("pairs", "BCubed"), found, strict=True):
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        for label, value in (("P", precision), ("R", recall), ("F1", f1)):
            yield Measure(f"ECB+ dev, names joined / {name} / {label}", value, COMMAND)


def chains(reader: Reader) -> tuple[Chains, Chains]:
    """The annotated chain and our entity of every annotated mention that we find by name."""
    topics: dict[str, list[Any]] = defaultdict(list)
    for line in DOCUMENTS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        topics[record["topic"]].append(record)
    gold: dict[Place, Hashable] = {}
    ours: dict[Place, Hashable] = {}
    for topic, records in topics.items():
        laid = {r["id"]: _laid_out(r) for r in records}
        readings = tuple(
            read_report(_report(name, text), reader, ("names",)) for name, (text, _) in laid.items()
        )
        entities = {
            (c.report_id, c.start, c.end): e.id for e in cast(readings).entities for c in e.cites
        }
        ends = {r.report.id: _ends(r) for r in readings}
        for record in records:
            for chain, last in _annotated(record):
                place = ends[record["id"]].get(laid[record["id"]][1][last])
                if place is not None:
                    gold[place] = (topic, chain)
                    ours[place] = (topic, entities.get(place, place))
    return gold, ours


def agreement(gold: Chains, ours: Chains) -> Agreement:
    """How far `ours` puts together what `gold` puts together; both have the same mentions."""
    right = _cross_pairs({p: (gold[p], ours[p]) for p in gold})
    both = Counter((gold[p], ours[p]) for p in gold)
    in_gold, in_ours = Counter(gold.values()), Counter(ours.values())
    count = max(1, len(gold))
    return Agreement(
        (right / max(1, _cross_pairs(ours)), right / max(1, _cross_pairs(gold))),
        (
            sum(n * n / in_ours[o] for (_, o), n in both.items()) / count,
            sum(n * n / in_gold[g] for (g, _), n in both.items()) / count,
        ),
    )


def _cross_pairs(of: Chains) -> int:
    """How many pairs of mentions in two documents share a chain."""
    whole = Counter(of.values())
    inside = Counter((place[0], chain) for place, chain in of.items())
    return sum(n * n for n in whole.values()) // 2 - sum(n * n for n in inside.values()) // 2


def _laid_out(record: Any) -> tuple[str, dict[str, int]]:
    """The text of a document up to its last annotated token, and where each token ends in it."""
    last = max(int(t) for m in record["mentions"].values() for t in m["tokens"])
    text, ends = "", {}
    for number, token in record["tokens"].items():
        if int(number) > last and text.endswith((".", "!", "?")):
            break
        text += ("" if not text or token in CLOSED_UP or text.endswith("(") else " ") + token
        ends[number] = len(text)
    return text, ends


def _report(name: str, text: str) -> Report:
    return Report(
        name, name, "", text, "en", UNKNOWN_TEXT, UNKNOWN_TEXT, UNKNOWN_TEXT, (), (), UNKNOWN_TEXT, UNKNOWN_TEXT,
        (Zone("body", 0, len(text)),),
    )  # fmt: skip


def _ends(reading: Reading) -> dict[int, Place]:
    """The names of a report by where they end."""
    return {m.end: (reading.report.id, m.start, m.end) for m in reading.names if m.form == "name"}


def _annotated(record: Any) -> Iterator[tuple[str, str]]:
    """Chain and last token of each annotated mention of a person, body or place."""
    for chain in record["chains"]:
        for key in chain["mentions"]:
            mention = record["mentions"][key]
            if mention["type"] in ANNOTATED:
                yield chain["id"], max(mention["tokens"], key=int)
