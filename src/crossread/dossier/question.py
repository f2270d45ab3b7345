"""Taking a question apart. Comes in: plain English. Goes out: what is asked for and the words that an answer must touch."""

import re
from typing import Literal

from msgspec import Struct

from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.text.names import fold
from crossread.text.vectors import words

Wanted = Literal[
    "person", "time", "place", "length", "number", "ordinal", "said", "reason", "anything"
]

_PATTERNS: tuple[tuple[Wanted, str], ...] = (
    ("said", r"\bwhat (?:did|has|does|do) .+? (?:say|said|write|tell|post|answer|think)\b|\bhow did .+? (?:react|respond)\b"),
    ("ordinal", r"\b(?:which|what) (?:number|rank|place)\b.*\b(?:line|row|order|list)\b|\bhow many(?:th|eth)\b"),
    ("length", r"\b(?:for )?how long\b|\bhow many (?:years|months|weeks|days|hours)\b"),
    ("number", r"\bhow (?:many|much)\b|\bwhat (?:share|part|percentage|amount|sum|number|figure)\b|\bwhat is the .*\b(?:share|part|spending|cost|price|total|number|budget|target)\b"),
    ("time", r"\bwhen\b|\b(?:on )?(?:what|which) (?:day|date|year|month)\b|\bsince when\b"),
    ("place", r"\bwhere\b|\bin (?:what|which) (?:city|country|town|place)\b"),
    ("person", r"\bwho\b|\bwhom\b|\bwhose\b"),
    ("reason", r"\bwhy\b|\bfor what\b|\bon (?:what|which) condition\b"),
)  # fmt: skip


class Question(Struct, frozen=True):
    """What is asked: the kind of answer, the content stems of the question, and the names in it (folded)."""

    text: str
    wanted: Wanted
    stems: frozenset[str]
    names: tuple[str, ...]
    about: frozenset[str]


def parse_question(text: str) -> Question:
    """The question taken apart.

    >>> parse_question("When did the mayor resign?").wanted
    'time'
    """
    lowered = fold(text)
    wanted: Wanted = next(
        (kind for kind, pattern in _PATTERNS if re.search(pattern, lowered)), "anything"
    )
    stems = frozenset(w.lstrip("=") for w in words(text)) - {"whom", "whose"}
    about: frozenset[str] = frozenset()
    found = re.search(r"\b(?:about|of|on) (.+?)\??$", text)
    if wanted == "said" and found:
        about = frozenset(w.lstrip("=") for w in words(found.group(1)))
    return Question(text, wanted, stems, _names(text), about)


def _names(text: str) -> tuple[str, ...]:
    """Runs of capitalised words after the first word of the question."""
    tail = text.split(" ", 1)[-1]
    runs = re.findall(
        r"[^\W\d_a-zà-ÿ][\w.'’-]*(?:\s+(?:(?:of|de|von|van|der|bin|al)\s+)?[^\W\d_a-zà-ÿ][\w.'’-]*)*",
        tail,
    )
    cleaned = (re.sub(r"['’]s$", "", run.rstrip("?.,")) for run in runs)
    return tuple(fold(name) for name in cleaned if fold(name) not in FUNCTION_WORDS)
