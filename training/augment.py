"""Vary typography while training, so that no style of quotation mark or dash is a surprise.

In: training examples. Out: the same examples, some with other quotation marks, dashes, apostrophes,
hard spaces or case. The seed decides which, so runs repeat.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from documents import Draft, draft_of
from spacy.language import Language
from spacy.training import Example
from spacy.util import registry

__all__ = ["create_typography", "vary"]

QUOTE_STYLES = ("“”", '""', "‘’", "''", "«»", "„“")
QUOTE_WEIGHTS = (8, 4, 3, 1, 1, 1)
OPENING = frozenset({"“", "«", "„", "``"})
CLOSING = frozenset({"”", "»", "''"})
DASHES = ("–", "—", "--", "-")
HARD_SPACES = ("\u00a0", "\u00a0", "\u202f")
HARD_SPACE_AFTER = frozenset({"mr.", "mrs.", "ms.", "dr.", "£", "$", "€", "no."})

Augmenter = Callable[[Language, Example], Iterator[Example]]


def create_typography(marks: float, case: float, spaces: float, seed: int) -> Augmenter:
    """Return an augmenter; the arguments are the shares of examples changed in each way.

    `marks`: quotation marks, dashes and apostrophes take one style. `case`: the text is written in
    lower case, capitals or headline case. `spaces`: some blanks become hard spaces.
    """

    rng = random.Random(seed)

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        draft = draft_of(example.reference)
        changed = vary(draft, rng, marks, case, spaces)
        if not changed:
            yield example
            return
        reference = draft.to_doc(nlp.vocab)
        yield Example(nlp.make_doc(reference.text), reference)

    return augment


def vary(draft: Draft, rng: random.Random, marks: float, case: float, spaces: float) -> bool:
    """Change `draft` in place by lot and say whether anything was tried."""
    changed = False
    if rng.random() < marks:
        changed = True
        _restyle_quotes(draft, rng.choices(QUOTE_STYLES, QUOTE_WEIGHTS)[0])
        dash, curly = rng.choice(DASHES), rng.random() < 0.5
        for position, word in enumerate(draft.words):
            if word in DASHES and position and draft.spaces[position - 1]:
                draft.words[position] = dash
            elif curly and "'" in word and len(word) > 1:
                draft.words[position] = word.replace("'", "’")
    if rng.random() < case:
        changed = True
        change = rng.choice((str.lower, str.upper, _headline))
        draft.words = [change(word) for word in draft.words]
    if rng.random() < spaces:
        changed = True
        _harden_spaces(draft, rng)
    return changed


def _restyle_quotes(draft: Draft, style: str) -> None:
    within = False
    for position, word in enumerate(draft.words):
        if word not in OPENING and word not in CLOSING and word != '"':
            continue
        if draft.tags:
            opens = draft.tags[position] == "``"
        else:
            opens = word in OPENING or (word == '"' and not within)
        within = opens
        draft.words[position] = style[0] if opens else style[1]


def _harden_spaces(draft: Draft, rng: random.Random) -> None:
    mark = rng.choice(HARD_SPACES)
    for position in range(len(draft.words) - 1, 0, -1):
        before = draft.words[position - 1]
        likely = before.lower() in HARD_SPACE_AFTER or before[-1:].isdigit()
        if draft.spaces[position - 1] and rng.random() < (0.5 if likely else 0.02):
            draft.insert_space(position, mark)


def _headline(word: str) -> str:
    return word[:1].upper() + word[1:]


registry.augmenters("crossread.typography.v1", func=create_typography)
