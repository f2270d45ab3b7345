"""Read the name sets and repair what each is known to get wrong.

In: `names/*.jsonl` (words, spaces, entities) and, for GUM, its treebank. Out: `Draft` documents
with names as IOB tags. A word that a source does not annotate reliably gets no label at all,
which training leaves out of the loss.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from conllu import Word, paragraphs, read_sentences
from documents import MISSING, Draft
from gum_names import derive_names

__all__ = ["LABELS", "read_gum_names", "read_names"]

LABELS = ("PERSON", "ORG", "LOC", "NORP", "MISC")
PLACES = Path(__file__).parent / "news" / "places.txt"
Entity = tuple[int, int, str]


def read_names(path: Path) -> Iterator[Draft]:
    """Yield one draft a line of a names file, repaired by its source's rule.

    - CrossNER: technical terms without a capital ("stem cells") are no names here.
    - Broad Twitter Corpus: handles are left without a label, as are capitalised words that it had
      no label for (it annotates people, organisations and places only); blanks that its
      tokens put into "U. S." are closed.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        words, spaces = list(row["words"]), list(row["spaces"])
        entities = [(start, end, label) for start, end, label in row["entities"]]
        uncertain: set[int] = set()
        if path.stem.startswith("crossner"):
            entities = [e for e in entities if e[2] != "MISC" or _capital(words[e[0] : e[1]])]
        if path.stem.startswith("btc"):
            spaces = [space and not _glued(words, p) for p, space in enumerate(spaces)]
            uncertain = _uncertain_in_tweets(words, entities)
        yield Draft(
            words=words,
            spaces=spaces,
            names=_tags(len(words), entities, uncertain),
            placed_only=path.stem.startswith(("btc", "uner")),
        )


def read_gum_names(treebank: Path, names: Path) -> Iterator[Draft]:
    """Yield one draft a paragraph of GUM, names derived anew from its entity layer.

    `names` gives the peoples (NORP), which the entity layer does not mark. Raises ValueError where
    the two files do not hold the same words.
    """
    peoples, expected = _peoples(names)
    seen: list[str] = []
    with treebank.open(encoding="utf-8") as lines:
        for sentences in paragraphs(read_sentences(lines)):
            draft = Draft()
            for sentence in sentences:
                offset = len(seen)
                size = len(sentence.words)
                inside = [
                    (start - offset, end - offset)
                    for start, end in peoples
                    if offset <= start and end <= offset + size
                ]
                result = derive_names(sentence.words, inside)
                found = [_as_place(sentence.words, name) for name in result.found]
                draft.names += _tags(size, found, result.uncertain)
                draft.words += [word.form for word in sentence.words]
                draft.spaces += [word.space_after for word in sentence.words]
                seen += [word.form for word in sentence.words]
            yield draft
    if seen != expected:
        raise ValueError(f"{treebank.name} and {names.name} do not hold the same words")


def _as_place(words: Sequence[Word], name: Entity) -> Entity:
    # GUM calls a country that acts an organisation; the other sets, and readers, call it a place.
    start, end, label = name
    text = " ".join(word.form for word in words[start:end])
    return (start, end, "LOC") if label == "ORG" and text in _places() else name


@cache
def _places() -> frozenset[str]:
    lines = PLACES.read_text(encoding="utf-8").splitlines()
    return frozenset(line.removeprefix("the ") for line in lines)


def _peoples(names: Path) -> tuple[list[tuple[int, int]], list[str]]:
    words: list[str] = []
    peoples: list[tuple[int, int]] = []
    for line in names.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        peoples += [
            (start + len(words), end + len(words))
            for start, end, label in row["entities"]
            if label == "NORP"
        ]
        words += row["words"]
    return peoples, words


def _tags(size: int, entities: Iterable[Entity], uncertain: Iterable[int]) -> list[str]:
    tags = ["O"] * size
    for position in uncertain:
        tags[position] = MISSING
    for start, end, label in entities:
        tags[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
    return tags


def _capital(words: Iterable[str]) -> bool:
    return any(word[:1].isupper() or any(map(str.isupper, word)) for word in words)


def _glued(words: list[str], position: int) -> bool:
    word = words[position]
    following = words[position + 1] if position + 1 < len(words) else ""
    if word == "@":
        return True
    initial = re.fullmatch(r"[A-Z]", word) is not None and following == "."
    inside = word == "." and re.fullmatch(r"[A-Z]", following) is not None
    return initial or (inside and position > 0 and len(words[position - 1]) == 1)


def _uncertain_in_tweets(words: list[str], entities: list[Entity]) -> set[int]:
    named = {position for start, end, _ in entities for position in range(start, end)}
    uncertain = set()
    handles: set[int] = set()
    for position, word in enumerate(words):
        if word.startswith(("@", "#")):
            handles.add(position)
        elif position and words[position - 1] == "@":
            handles.update((position - 1, position))
        elif word[:1].isupper() and position not in named:
            uncertain.add(position)
    entities[:] = [e for e in entities if not handles.intersection(range(e[0], e[1]))]
    return uncertain | handles
