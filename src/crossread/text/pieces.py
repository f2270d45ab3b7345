"""A long text in pieces that end where a sentence or a word ends. Comes in: text. Goes out: spans in order."""

import re
from collections.abc import Iterator

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s")
_LONGEST_TAIL = 2000
"""How far back from the limit a sentence's end is looked for."""


def pieces(text: str, longest: int) -> Iterator[tuple[int, int]]:
    """Spans of `text` without its outer white space, none longer than `longest`, that hold all other characters.

    A piece ends after a sentence, else after a word, and only where neither ends in the middle of one.

    >>> list(pieces(" One two. Three four.", 12))
    [(1, 9), (10, 21)]
    """
    start, last = len(text) - len(text.lstrip()), len(text.rstrip())
    while start < last:
        end = last if last - start <= longest else _cut(text, start, start + longest)
        bare = len(text[start:end].rstrip())
        yield start, start + bare
        rest = text[end : min(last, end + longest)]
        while rest and rest.isspace():
            end += len(rest)
            rest = text[end : min(last, end + longest)]
        start = end + len(rest) - len(rest.lstrip())


def _cut(text: str, start: int, limit: int) -> int:
    """Where a piece from `start` ends that may reach to `limit`."""
    tail = max(start + 1, limit - _LONGEST_TAIL)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, tail, limit)]
    if ends:
        return ends[-1]
    return next((i for i in range(limit, tail, -1) if text[i - 1].isspace()), limit)
