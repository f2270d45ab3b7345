"""Vary typography while training, so that no style of quotation mark or dash is a surprise.

In: drafts. Out: the same drafts, some with other quotation marks, dashes, apostrophes or case. The seed decides which, so runs repeat.
"""

from __future__ import annotations

import random

from documents import Draft

__all__ = ["vary"]

QUOTE_STYLES = ("“”", '""', "‘’", "''", "«»", "„“")
QUOTE_WEIGHTS = (8, 4, 3, 1, 1, 1)
OPENING = frozenset({"“", "«", "„", "``"})
CLOSING = frozenset({"”", "»", "''"})
DASHES = ("–", "—", "--", "-")


def vary(draft: Draft, rng: random.Random, marks: float, case: float) -> bool:
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


def _headline(word: str) -> str:
    return word[:1].upper() + word[1:]
