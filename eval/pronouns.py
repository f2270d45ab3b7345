"""He and she on the news of OntoGUM: the share that is given to the named person whom the annotation gives.

Counted is every he or she, in whatever case, whose chain in the annotation has a mention with a proper noun as head. It is right where
the name given to it stands, anywhere in the report, on the head of one of the chain's named mentions.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crossread.extract.reader import Reader, load
from crossread.model.report import UNKNOWN_TEXT, Report, Zone
from crossread.pipeline import read_report
from eval.sets import SHARED, Measure

FOLDER = SHARED / "data/coref/ontogum/dep"
COMMAND = "python -m eval.run --only OntoGUM"
THIRD_PERSON = frozenset("he him his himself she her hers herself".split())
_BRACKET = re.compile(r"\((\d+)-([^()]*)(\))?|(\d+)\)")
HEAD_FIELD = 5
"""Which field behind the chain's number says the words of a mention's head, counted from one within the mention."""


class Word(NamedTuple):
    """One token: where it stands in the text, and whether it is a proper noun."""

    start: int
    end: int
    text: str
    proper: bool


class Chained(NamedTuple):
    """A document's text, one paragraph a line; each chain's named heads; each single-word mention with its chain's number."""

    text: str
    named: dict[str, list[Word]]
    single: list[tuple[Word, str]]


def pronoun_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """The share of he and she with a named antecedent that are given to it."""
    reader = reader or load()
    right = [
        found
        for path in sorted(FOLDER.glob("GUM_news_*.conllu"))
        for found in judged(read_document(path), reader)
    ]
    key = "OntoGUM news / he and she to a named antecedent / share"
    yield Measure(key, sum(right) / max(1, len(right)), COMMAND)


def judged(document: Chained, reader: Reader) -> Iterator[bool]:
    """For each he and she that counts, in the order of the text, whether it is given to the right person."""
    mentions = read_report(_report(document.text), reader).names
    given = {m.start: m.name for m in mentions if m.form == "pronoun"}
    places: dict[str | None, set[int]] = defaultdict(set)
    for mention in mentions:
        if mention.form == "name":
            places[mention.name].update(range(mention.start, mention.end))
    for word, chain in document.single:
        heads = document.named.get(chain)
        if word.text.lower() in THIRD_PERSON and heads:
            name = given.get(word.start)
            yield name is not None and any(head.start in places[name] for head in heads)


def read_document(path: Path) -> Chained:
    """Read one CoNLL-U file whose last column has the mentions as brackets with the numbers of their chains."""
    text = ""
    named: dict[str, list[Word]] = defaultdict(list)
    single: list[tuple[Word, str]] = []
    opened: dict[str, list[tuple[list[Word], str]]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar") and not line.startswith("# newpar_block") and text:
            text = text.rstrip() + "\n"
        fields = line.split("\t")
        if len(fields) < 10 or not fields[0].isdigit():
            continue
        word = Word(len(text), len(text) + len(fields[1]), fields[1], fields[3] == "PROPN")
        text += fields[1] + ("" if "SpaceAfter=No" in fields[9] else " ")
        brackets = _BRACKET.findall(_entity(fields[9]))
        for chain, about, *_ in brackets:
            if chain:
                opened[chain].append(([], about.split("-")[HEAD_FIELD - 1]))
        for words, _ in (mention for mentions in opened.values() for mention in mentions):
            words.append(word)
        for chain, _, closed, closing in brackets:
            number = chain if closed else closing
            if number:
                words, head = opened[number].pop()
                named[number].extend(w for w in _heads(words, head) if w.proper)
                if len(words) == 1:
                    single.append((word, number))
    return Chained(text, named, single)


def _entity(misc: str) -> str:
    return next((f.partition("=")[2] for f in misc.split("|") if f.startswith("Entity=")), "")


def _heads(words: list[Word], field: str) -> list[Word]:
    return [words[int(i) - 1] for i in field.split(",")]


def _report(text: str) -> Report:
    zones, start = [], 0
    for line in text.split("\n"):
        zones.append(Zone("body", start, start + len(line)))
        start += len(line) + 1
    return Report(
        id="", source="", sha256="", text=text, language="en",
        title=UNKNOWN_TEXT, outlet=UNKNOWN_TEXT, dateline=UNKNOWN_TEXT, authors=(), agencies=(),
        published=UNKNOWN_TEXT, updated=UNKNOWN_TEXT, zones=tuple(z for z in zones if z.end > z.start),
    )  # fmt: skip
