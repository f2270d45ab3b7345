"""Comparing names as strings. Comes in: names as written. Goes out: folded forms and yes or no. Knows no particular name."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_KEPT = 20_000
"""How many names keep their words: a report compares the same few names over and over."""


def fold(text: str) -> str:
    """Case, accents, typographic apostrophes and kinds of space taken away, for comparing.

    >>> fold("Orbán’s\\u00a0Bid")
    "orban's bid"
    """
    plain = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def bare(name: str) -> str:
    """The name without a possessive ending and outer punctuation.

    >>> bare("Stoltenberg’s")
    'Stoltenberg'
    """
    name = re.sub(r"['’]s?$", "", " ".join(name.split()))
    return name.strip(" \t.,;:!?\"“”‘’'()[]—–-")


@lru_cache(maxsize=_KEPT)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, in order.

    >>> name_words("Ursula von der Leyen")
    ('ursula', 'von', 'der', 'leyen')
    """
    return tuple(_WORD.findall(fold(bare(name))))


def is_short_form(short: str, full: str) -> bool:
    """Whether `short` can stand for `full`: its words are the last words, the first word, or initials with the last.

    >>> is_short_form("Rutte", "Mark Rutte"), is_short_form("von der Leyen", "Ursula von der Leyen")
    (True, True)
    >>> is_short_form("John Smith", "Jane Smith")
    False
    """
    a, b = name_words(short), name_words(full)
    if not a or not b or len(a) > len(b):
        return False
    if a == b or a == b[-len(a) :] or a == b[:1]:
        return True
    if a[-1] != b[-1]:
        return False
    given, full_given = a[:-1], b[:-1]
    return all(any(_given_fits(g, f) for f in full_given) for g in given)


def _given_fits(short: str, full: str) -> bool:
    initial = short.rstrip(".")
    return short == full or (len(initial) == 1 and full.startswith(initial))
