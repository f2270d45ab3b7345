"""Read CoNLL-U treebanks as sentences of words that concatenate to the raw text.

In: the lines of a Universal Dependencies file. Out: `Sentence` values, in file order. Empty nodes
("8.1") and the enhanced graph are left out: the shipped parser predicts basic trees. Multiword
tokens ("don't" = do + n't) become their words, with no space between them. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

__all__ = ["Sentence", "TreebankError", "Word", "paragraphs", "read_sentences"]

COLUMNS = 10


class TreebankError(ValueError):
    """A CoNLL-U file breaks the format; the message names the line."""


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word. `head` counts from 0 within its sentence; a root is its own head."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    space_after: bool
    entity: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, and whether it opens a document or a paragraph."""

    words: tuple[Word, ...]
    opens_document: bool
    opens_paragraph: bool


def read_sentences(lines: Iterable[str]) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file.

    Raises `TreebankError` where a line has not ten columns or a head points outside its sentence.

    >>> row = "1\\tYes\\tyes\\tINTJ\\tUH\\t_\\t0\\troot\\t_\\tSpaceAfter=No"
    >>> [sentence.words[0].deprel for sentence in read_sentences([row, ""])]
    ['root']
    """
    rows: list[tuple[int, list[str]]] = []
    document = paragraph = False
    for number, line in enumerate(lines, start=1):
        line = line.rstrip("\n")
        if line.startswith("#"):
            document = document or line.startswith("# newdoc")
            paragraph = paragraph or line.startswith("# newpar")
        elif line.strip():
            cells = line.split("\t")
            if len(cells) != COLUMNS:
                raise TreebankError(f"line {number}: {len(cells)} columns, expected {COLUMNS}")
            rows.append((number, cells))
        elif rows:
            yield Sentence(tuple(_words(rows)), document, document or paragraph)
            rows, document, paragraph = [], False, False
    if rows:
        yield Sentence(tuple(_words(rows)), document, document or paragraph)


def paragraphs(sentences: Iterable[Sentence]) -> Iterator[list[Sentence]]:
    """Yield the sentences of one paragraph after another; what opens a document opens one too."""
    number = 0

    def paragraph(sentence: Sentence) -> int:
        nonlocal number
        number += sentence.opens_paragraph
        return number

    for _, group in groupby(sentences, key=paragraph):
        yield list(group)


def _words(rows: list[tuple[int, list[str]]]) -> Iterator[Word]:
    spaces: dict[int, bool] = {}
    for _, cells in rows:
        if "-" in cells[0]:
            first, last = (int(part) for part in cells[0].split("-"))
            spaces.update(dict.fromkeys(range(first, last), False))
            spaces[last] = _space_after(cells[9])
    simple = [(number, cells) for number, cells in rows if cells[0].isdigit()]
    for number, cells in simple:
        position = int(cells[0])
        head = int(cells[6]) if cells[6].isdigit() else -1
        if not 0 <= head <= len(simple):
            raise TreebankError(f"line {number}: head {cells[6]!r} is outside the sentence")
        yield Word(
            form=cells[1],
            lemma=cells[2],
            upos=cells[3],
            xpos=cells[4],
            feats="" if cells[5] == "_" else cells[5],
            head=(head or position) - 1,
            deprel=cells[7],
            space_after=spaces.get(position, _space_after(cells[9])),
            entity=_field(cells[9], "Entity"),
        )


def _space_after(misc: str) -> bool:
    return _field(misc, "SpaceAfter") != "No"


def _field(misc: str, key: str) -> str:
    for part in misc.split("|"):
        name, _, value = part.partition("=")
        if name == key:
            return value
    return ""
