"""Taking a question apart. Comes in: plain English. Goes out: what is asked for and the words that an answer must touch."""

import re
from typing import Literal

from msgspec import Struct

from crossread.dossier.answer.deed import asked_verb
from crossread.dossier.answer.stems import same_deed, stems
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.times import MONTHS
from crossread.text.names import fold

Wanted = Literal[
    "person",
    "identity",
    "age",
    "time",
    "place",
    "length",
    "number",
    "ordinal",
    "said",
    "reason",
    "list",
    "whether",
    "anything",
]

_PATTERNS: tuple[tuple[Wanted, str], ...] = (
    ("whether", r"^\W*(?:is|was|are|were|does|do|did|has|have|had|can|could|will|would)(?:n.t)? (?!it\b)"),
    ("said", r"\bwhat (?:did|has|does|do) .+? (?:say|said|write|tell|post|answer|think|argue|claim|warn|announce|insist|suggest|call|describe)\b|\bhow did .+? (?:react|respond)\b"),
    ("age", r"^\W*(?:how old (?:is|was|are|were)|what (?:is|was) the age of)\b"),
    ("ordinal", r"\b(?:which|what) (?:number|rank|place)\b.*\b(?:line|row|order|list)\b|\bhow many(?:th|eth)\b"),
    ("length", r"\b(?:for )?how long\b|\bhow many (?:years|months|weeks|days|hours)\b"),
    ("number", r"\bhow (?:many|much|large|big|high|tall|wide|deep|heavy)\b|\bwhat (?:share|part|percentage|amount|sum|number|figure)\b|\bwhat is the .*\b(?:share|part|spending|cost|price|total|number|budget|target)\b"),
    ("time", r"\bwhen\b|\b(?:at )?what time\b|\b(?:on )?(?:what|which) (?:day|date|year|month)\b|\bsince when\b"),
    ("place", r"\bwhere\b|\bin (?:what|which) (?:city|country|town|place)\b"
     r"|^\W*(?:what|which) (?:[\w'-]+ )?(?:country|countries|nations?|states|cit(?:y|ies)|towns?)\b"),
    ("person", r"\bwho\b|\bwhom\b|\bwhose\b"),
    ("list", r"^\W*(?:what|which) (?:are|were) .*\b(?:two|three|four|five|six|seven|several|main)\b"),
    ("reason", r"\bwhy\b|\bfor what\b|\bon (?:what|which) condition\b"),
)  # fmt: skip


_DAY = re.compile(
    r"\b(?:on|in|as of)\s+(?:the\s+)?(?:(?P<iso>\d{4}-\d\d(?:-\d\d)?)|"
    rf"(?:(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+)?(?P<month>{'|'.join(MONTHS)})\.?\s+"
    r"(?:(?P<after>\d{1,2})(?:st|nd|rd|th)?,?\s+)?)?(?P<year>\d{4}))\b",
    re.I,
)


_PEOPLE = stems("people person")
_ASKING = "who whom whose what which report say country countries nation share part percentage amount sum number"
"""Words of the question that an answer need not hold: it names the country, or gives the share."""


class Question(Struct, frozen=True):
    """What is asked: the kind of answer, the names in the question (folded), and what is to be found.

    `terms` holds one set of stems for each thing that an answer must touch; any stem of the set will do ("Trump" for "Donald Trump").
    `verb` is the stem of what the subject did, where the question has the shape "did … lead".
    `addressee` is the name that something was said to. `day` is the day, month or year in the question ("2031-03-03"), `day_words` how it is
    written there.
    """

    text: str
    wanted: Wanted
    names: tuple[str, ...]
    terms: tuple[frozenset[str], ...]
    verb: str | None
    addressee: str | None = None
    day: str | None = None
    day_words: str = ""


def parse_question(text: str) -> Question:
    """The question taken apart.

    >>> parse_question("When did the mayor resign?").wanted
    'time'
    """
    lowered = fold(text)
    wanted: Wanted = next(
        (kind for kind, pattern in _PATTERNS if re.search(pattern, lowered)), "anything"
    )
    names = _names(text)
    if wanted == "person" and _is_who_is(lowered, names):
        wanted = "identity"
    named = [stems(name) for name in names]
    rest = stems(text) - frozenset().union(*named, stems(_ASKING))
    terms = (
        *(n for n in named if n),
        *dict.fromkeys(_PEOPLE if s in _PEOPLE else same_deed(s) for s in sorted(rest)),
    )
    return Question(
        text, wanted, names, terms, asked_verb(text, names), _addressee(text, names), *_day(text)
    )


def _addressee(text: str, names: tuple[str, ...]) -> str | None:
    """Whom something was said to: a name behind "to" or "tell", or the noun behind "to the" or "tell the"."""
    told = re.search(r"\b(?:to|tell|told) (the )?(.*)", fold(text))
    if not told:
        return None
    named = next(
        (n for n in names[1:] if told.group(2) == n or told.group(2).startswith(n + " ")), None
    )
    if told.group(1):
        return (
            re.split(r"\W+(?:about|on|in|at|after|before|when|that)\b|[?.,]", told.group(2))[0]
            or named
        )
    return named


def _day(text: str) -> tuple[str | None, str]:
    """The day, month or year that the question names, and the words that name it."""
    found = _DAY.search(text)
    if found is None:
        return None, ""
    parts = found.groupdict()
    value = parts["iso"] or parts["year"]
    if parts["month"]:
        value += f"-{MONTHS[parts['month'].lower()]:02d}"
        number = parts["before"] or parts["after"]
        value += f"-{int(number):02d}" if number else ""
    return value, found.group()


def _is_who_is(question: str, names: tuple[str, ...]) -> bool:
    """Whether the question is "who is" and one person's name: a name of one capital run that ends it."""
    found = re.match(r"\W*who (?:is|was) (.+?)\W*$", question)
    return found is not None and names == (found.group(1),)


def _names(text: str) -> tuple[str, ...]:
    """Runs of capitalised words after the first word of the question."""
    tail = text.split(" ", 1)[-1]
    runs = re.findall(
        r"[^\W\d_a-zà-ÿ][\w.'’-]*(?:\s+(?:(?:of|de|von|van|der|bin|al)\s+)?[^\W\d_a-zà-ÿ][\w.'’-]*)*",
        tail,
    )
    cleaned = (re.sub(r"['’]s$", "", run.rstrip("?.,")) for run in runs)
    return tuple(fold(name) for name in cleaned if fold(name) not in FUNCTION_WORDS)
