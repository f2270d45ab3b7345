"""Which words a pattern cannot do without, so that most patterns need not be tried at most places.

Comes in: patterns over encoded words, as text/grammar.py compiles them. Goes out: for each word, the patterns that may match near it.
"""

import re
from collections.abc import Iterator, Sequence

PART = re.compile(r"\(\?P<\w+>|\(\?:|\[[^\]]*\]|.")
UNKNOWN_WORD = "\ue000"
"""What every word that no pattern names is encoded as; no match can hold one."""
KNOWN_WORDS = re.compile(f"[^{UNKNOWN_WORD}]+")


class Triggers:
    """The patterns in their order, each to be tried only where one of the words that it needs stands.

    `common` are encoded words that are everywhere: they are needed only where a pattern needs nothing rarer.
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]], common: str) -> None:
        self._by_word: dict[str, list[int]] = {}
        for place, pattern in enumerate(patterns):
            for word in needed(pattern.pattern, common):
                self._by_word.setdefault(word, []).append(place)

    def stretches(self, encoded: str) -> Iterator[tuple[int, int, list[int]]]:
        """Every stretch of known words in which a pattern may match: where it begins and ends, and the places of those patterns."""
        for known in KNOWN_WORDS.finditer(encoded):
            places: set[int] = set()
            for word in set(known.group()):
                places.update(self._by_word.get(word, ()))
            if places:
                yield known.start(), known.end(), sorted(places)


def needed(pattern: str, common: str) -> frozenset[str]:
    """Encoded words of which every match holds at least one. Raises ValueError for a pattern that can match without words.

    >>> sorted(needed("(?:[ab])?[cd](?:e|[fg])", "cd"))
    ['e', 'f', 'g']
    """
    found = _alternatives(PART.findall(pattern)[::-1], frozenset(common))
    if found is None:
        raise ValueError("a pattern that can match nothing")
    return found


def _alternatives(parts: list[str], common: frozenset[str]) -> frozenset[str] | None:
    """Reads one group off the end of the reversed parts: the union over its alternatives, None if one of them needs no word."""
    options: list[frozenset[str] | None] = [None]
    while parts:
        part = parts.pop()
        if part == ")":
            break
        if part == "|":
            options.append(None)
            continue
        inner = _alternatives(parts, common) if part[0] == "(" else frozenset(part.strip("[]"))
        if parts and parts[-1] in "?*+" and parts.pop() != "+":
            continue
        options[-1] = _rarer(options[-1], inner, common)
    known = [o for o in options if o is not None]
    return frozenset().union(*known) if len(known) == len(options) else None


def _rarer(
    a: frozenset[str] | None, b: frozenset[str] | None, common: frozenset[str]
) -> frozenset[str] | None:
    if a is None or b is None:
        return a or b
    return min(a, b, key=lambda words: (len(words & common), len(words)))
