"""Words of a text with their places, for comparing texts. Comes in: a string. Goes out: folded words and spans. Knows no language."""

import re
from typing import NamedTuple

from crossread.text.names import fold

_WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*")


class PlacedWord(NamedTuple):
    """A word folded for comparing, and its half-open span in the text it came from."""

    word: str
    start: int
    end: int


def placed_words(text: str, start: int = 0, end: int | None = None) -> list[PlacedWord]:
    """The words of `text[start:end]` with offsets into `text`.

    >>> placed_words("“No,” she said.")[0]
    PlacedWord(word='no', start=1, end=3)
    """
    stop = len(text) if end is None else end
    return [
        PlacedWord(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text, start, stop)
    ]
