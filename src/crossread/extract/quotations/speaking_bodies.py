"""The body that speaks as "it", "the company" or "the agency".

Comes in: a Reading and the place of such words. Goes out: the name of the body that was in the talk just before, or None where two come
as near as each other. A noun must suit the name: no ministry is a company, and only a court is "the court".
"""

from bisect import bisect_left
from collections import defaultdict

from crossread.lang.en.organisations import BODY_TYPES, BODY_WORDS
from crossread.lang.en.titles import BODY_NOUNS
from crossread.model.layers import Mention, Parse, Reading
from crossread.text.names import name_words
from crossread.text.tree import tokens_within

SPOKEN_OF = BODY_NOUNS | frozenset(
    """
    force maker manufacturer retailer operator producer developer supplier lender startup paper magazine outlet network
    """.split()
)
"""Nouns that stand for a body in the talk."""
_TRADE = frozenset(
    "company firm airline carrier maker manufacturer retailer operator producer developer supplier lender startup".split()
)
_TRADING_WORDS = frozenset(
    "company companies corporation airlines airways holdings group bank partners studio labs works network".split()
)
_FORCES = frozenset("police constabulary guard guards army patrol".split())
_OPEN = _TRADE | frozenset(
    "agency group club team force organisation organization body watchdog regulator charity broadcaster newspaper paper magazine outlet network".split()
)
"""Nouns that a body need not have in its name."""
_SAME = {"paper": "newspaper", "outlet": "newspaper"}
REACH = 3
"""So many sentences back a body is still in the talk."""
MARGIN = 0.3
"""So much nearer than the next, in sentences, a body must be."""


def body_before(reading: Reading, at: int, noun: str) -> str | None:
    """The body meant by `noun` ("" for "it") at the character `at`: the nearest that suits, subjects first."""
    parse, noun = reading.parse, _SAME.get(noun, noun)
    here = bisect_left(parse.sentences, at, key=lambda s: s.end)
    first = bisect_left(reading.names, at, key=lambda m: m.start)
    scores: dict[str, float] = defaultdict(lambda: -float(REACH))
    for mention in reversed(reading.names[:first]):
        distance = here - bisect_left(parse.sentences, mention.start, key=lambda s: s.end)
        if distance >= REACH:
            break
        if mention.name is None or mention.kind != "organisation" or not _suits(mention, noun):
            continue
        score = float(_is_subject(parse, mention)) - distance
        scores[mention.name] = max(scores[mention.name], score + _named_so(mention.name, noun))
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < MARGIN):
        return None
    return ranked[0][0]


def _suits(mention: Mention, noun: str) -> bool:
    name = mention.name or ""
    words = set(name_words(name))
    if noun in words or name in BODY_TYPES.get(noun, ()):
        return True
    listed = any(name in bodies for bodies in BODY_TYPES.values())
    if not noun:
        return True
    if noun not in _OPEN or listed:
        return False
    kinds = words & BODY_WORDS
    if noun == "force":
        return bool(kinds & _FORCES)
    return not kinds or (noun in _TRADE and kinds <= _TRADING_WORDS)


def _named_so(name: str, noun: str) -> float:
    """A body that has the noun in its name is meant before others."""
    return 1.0 if noun in name_words(name) else 0.0


def _is_subject(parse: Parse, mention: Mention) -> bool:
    """Whether the mention's head is a subject, or stands in the place of one at the start of its sentence."""
    inside = tokens_within(parse, mention.start, mention.end)
    tokens = [parse.tokens[i] for i in inside]
    return any(t.dep.startswith("nsubj") for t in tokens if t.head not in inside)
