"""A text cut into lines and paragraphs. Comes in: text. Goes out: spans that hold all its non-space characters.

Knows nothing of what a line means.
"""

import re
from itertools import pairwise

from msgspec import Struct

_LINE = re.compile(r"[^\n\u2028\u2029]+")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_WRAPPED_MIN, _WRAPPED_MAX = 45, 100


class Line(Struct, frozen=True):
    """A line, or a paragraph of hard-wrapped lines: its span, its words with one space between, the empty lines above."""

    start: int
    end: int
    text: str
    gap: int


def lines(text: str) -> tuple[Line, ...]:
    r"""Every line of `text` that is not blank, with its outer white space left out.

    >>> [(line.text, line.gap) for line in lines("One\n\n  Two ")]
    [('One', 0), ('Two', 1)]
    """
    found: list[Line] = []
    last_end = 0
    for match in _LINE.finditer(text):
        raw = match.group()
        bare = raw.strip()
        if not bare:
            continue
        start = match.start() + len(raw) - len(raw.lstrip())
        gap = max(0, text.count("\n", last_end, start) - 1) if found else 0
        end = start + len(bare)
        found.append(Line(start, end, " ".join(bare.split()), gap))
        last_end = end
    return tuple(found)


def paragraphs(text: str) -> tuple[Line, ...]:
    """The lines of `text`; where the text is wrapped by hand, the lines of one paragraph as one."""
    every = lines(text)
    if not _is_wrapped(every):
        return every
    longest = sorted(len(line.text) for line in every)[int(len(every) * 0.9)]
    joined: list[Line] = []
    for line in every:
        if joined and _runs_on(joined[-1], line, text, longest):
            before = joined.pop()
            words = f"{before.text} {line.text}"
            line = Line(before.start, line.end, words, before.gap)
        joined.append(line)
    return tuple(joined)


def _is_wrapped(every: tuple[Line, ...]) -> bool:
    """Whether most long lines stop at one margin in the middle of a sentence."""
    long = [line for line in every if len(line.text) >= _WRAPPED_MIN]
    if len(long) < 4 or sum(len(line.text) <= _WRAPPED_MAX for line in long) < 0.95 * len(long):
        return False
    followed = [a for a, b in pairwise(every) if b.gap == 0 and len(a.text) >= _WRAPPED_MIN]
    open_ended = sum(not _ENDS_SENTENCE.search(a.text) for a in followed)
    return len(followed) >= 0.5 * len(long) and open_ended > 0.6 * len(followed)


def _runs_on(before: Line, line: Line, text: str, longest: int) -> bool:
    """Whether `line` goes on with the paragraph: no empty line, and the first word would not have fitted above."""
    if line.gap:
        return False
    last_line = text[text.rfind("\n", 0, before.end) + 1 : before.end]
    if len(last_line.strip()) < 0.6 * longest:
        return False
    first_word = line.text.split(" ", 1)[0]
    return len(last_line) + 1 + len(first_word) > 0.92 * longest
