"""Whom a noun phrase means: how many, of what age and sex, by what name.

Comes in: a Reading and the head token of a phrase. Goes out: Victims, one for each phrase joined by "and"; none where no people are meant.
"""

import re
from collections.abc import Sequence
from typing import Literal

from crossread.extract.tolls.numbers import how_many
from crossread.extract.tolls.persons import is_people, named_person
from crossread.lang.en.numbers import ONES
from crossread.lang.en.tolls import DEFINITE, FEMALE, GROWN, MALE, MANY_MORE, POSSESSIVE, YOUNG
from crossread.model.layers import Reading, Token, Victim
from crossread.model.report import Span
from crossread.text.tree import children, is_relation, subtree

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})
_HYPHENS = "-‐‑–"
_AGE = re.compile(r"(\d{1,3}|\b[a-z]+)\s*[-‐‑– ]\s*(year|month|week|day)s?\s*[-‐‑– ]\s*old", re.I)
_AGE_BEHIND = re.compile(r",? (?:who was |age |aged )?(\d{1,2})(?=[,.;)—]| of |$)")
_AGES_BEFORE = re.compile(r"\b(?:age|ages|aged|between)\b[^.;!?]*$", re.I)
_NEAR = 30
"""Characters before a bare number in which "ages" makes it an age."""


def victims(reading: Reading, head: int, surely: bool) -> tuple[Victim, ...]:
    """The people that the phrase around `head` means. Where not `surely`, its words must be known to mean people."""
    found = [_victim(reading, i, surely) for i in _joined(reading, head)]
    return tuple(v for v in found if v is not None)


def _joined(reading: Reading, head: int) -> tuple[int, ...]:
    """The head and the heads of the phrases joined to it by "and", in order."""
    tokens = reading.parse.tokens
    heads, frontier = [head], [head]
    while frontier:
        for i in children(reading.parse, frontier.pop(), "conj"):
            if tokens[i].pos in _NOMINAL and tokens[i].tag != "PRP$" and i not in heads:
                heads.append(i)
                frontier.append(i)
    ordered = sorted(heads)
    return tuple(
        i
        for i in ordered
        if not _of_next(tokens, i, ordered) and not _names_last(tokens, i, ordered)
    )


def _of_next(tokens: Sequence[Token], i: int, heads: Sequence[int]) -> bool:
    """Whether token `i` is the number of the next head ("three" of "three other people")."""
    after = min((h for h in heads if h > i), default=i)
    between = tokens[i + 1 : after]
    return (
        tokens[i].pos == "NUM"
        and after > i
        and all(t.pos in ("ADJ", "NOUN", "NUM") for t in between)
    )


def _names_last(tokens: Sequence[Token], i: int, heads: Sequence[int]) -> bool:
    """Whether the name at `i` only says who the one before it is: "her daughter, Ann Roe"."""
    return (
        tokens[i].pos == "PROPN"
        and i - 2 in heads
        and tokens[i - 1].text == ","
        and tokens[i - 2].tag == "NN"
    )


def _victim(reading: Reading, head: int, surely: bool) -> Victim | None:
    """The people that one phrase means, without those joined to it; None where it means none, or nobody."""
    tokens = reading.parse.tokens
    if _is_age(reading, head):
        if head < 2 or tokens[head - 2].pos != "PROPN":
            return None
        head -= 2
    if not is_people(reading, head, surely):
        return None
    token = tokens[head]
    first, last = _extent(reading, head)
    span = Span(tokens[first].start, tokens[last - 1].end)
    words = frozenset(tokens[i].text.casefold() for i in range(first, head + 1))
    head_words = {token.text.casefold(), token.lemma.casefold()}
    number = how_many(reading, head)
    name = named_person(reading, token)
    pronoun = token.pos == "PRON"
    return Victim(
        span=span,
        number=number.value,
        bound=number.quantity.bound if number.quantity is not None else "exact",
        written=number.written,
        more=bool(MANY_MORE & words) and name is None,
        definite=pronoun or name is not None or bool(DEFINITE & words),
        pronoun=pronoun,
        name=name,
        age=_age(reading, span, name is not None),
        gender=_gender(words - POSSESSIVE | head_words),
        grown=True if head_words & GROWN else False if head_words & YOUNG else None,
        quantity=number.quantity.start if number.quantity is not None else None,
    )


def _is_age(reading: Reading, head: int) -> bool:
    """Whether a bare number is an age: behind a name and a comma, or in a list after "ages"."""
    tokens = reading.parse.tokens
    token = tokens[head]
    if token.pos != "NUM":
        return False
    enclosed = head + 1 < len(tokens) and tokens[head + 1].text == ","
    if head > 1 and tokens[head - 1].text == "," and (enclosed or tokens[head - 2].pos == "PROPN"):
        return True
    before = reading.report.text[max(0, token.start - _NEAR) : token.start]
    return _AGES_BEFORE.search(before) is not None


def _extent(reading: Reading, head: int) -> tuple[int, int]:
    """Tokens of the phrase without what hangs behind the head, but with "of" and its noun after a number ("two of the men")."""
    parse = reading.parse
    tokens = parse.tokens
    below = set(subtree(parse, head))
    first = head
    while first - 1 in below and not _outside(tokens[first - 1]):
        first -= 1
    while first < head and tokens[first].pos in ("PUNCT", "CCONJ"):
        first += 1
    last = head + 1
    while last in below and is_relation(tokens[last], "flat", "compound", "goeswith", "fixed"):
        last += 1
    of = [i for i in children(parse, head, "nmod") if last < i <= last + 2]
    if of and last < len(tokens) and tokens[last].text.casefold() == "of":
        last = of[0] + 1
    return first, last


def _outside(token: Token) -> bool:
    """Whether the token before a phrase does not belong to it: a joining word, a preposition, a sign that is no hyphen."""
    if token.pos == "PUNCT":
        return token.text not in _HYPHENS
    return token.pos in ("CCONJ", "SCONJ", "VERB", "AUX") or (
        is_relation(token, "case", "mark", "nsubj") and token.text.casefold() not in ("'s", "’s")
    )


def _gender(words: frozenset[str] | set[str]) -> Literal["f", "m"] | None:
    return "m" if words & MALE else "f" if words & FEMALE else None


def _age(reading: Reading, span: Span, named: bool) -> int | None:
    """The age in years that the phrase tells, or for a name what stands right behind it; an infant's months are 0."""
    text = reading.report.text
    found = _AGE.search(text, span.start, span.end)
    if found is not None:
        number, unit = found.group(1).casefold(), found.group(2).casefold()
        years = int(number) if number.isdigit() else int(ONES.get(number, -1))
        return None if years < 0 else years if unit == "year" else 0
    behind = _AGE_BEHIND.match(text, span.end) if named else None
    return int(behind.group(1)) if behind is not None else None
