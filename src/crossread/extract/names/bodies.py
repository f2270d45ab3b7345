"""Bodies mentioned by a common noun: "the ministry", "the military alliance", "the company".

Comes in: the words of the report and its drafts. Goes out: role drafts of organisations, tied to the body named last before that can be
called so; open where none can.
"""

from crossread.extract.names.drafts import Draft
from crossread.extract.names.found import Text
from crossread.lang.en.organisations import BODY_TYPES
from crossread.lang.en.titles import BODY_NOUNS
from crossread.text.names import name_words

_SPELLINGS = {"organization": "organisation"}
_IN_CAPITALS = frozenset({"alliance", "court", "fund"})
"""Common nouns that stand with a capital for the one body of their kind that a report names."""


def body_drafts(text: Text, drafts: list[Draft]) -> list[Draft]:
    """A draft for each definite phrase with a body's common noun as head, in text order."""
    taken = {(d.sentence, k) for d in drafts for k in range(d.start, d.end)}
    named = [d for d in drafts if d.form == "name" and d.kind == "organisation" and d.name]
    found: list[Draft] = []
    for i, words in enumerate(text.words):
        for k, w in enumerate(words):
            if w.low not in BODY_NOUNS or w.text[:1].isupper() or (i, k) in taken:
                continue
            token = text.parse.tokens[w.first]
            if token.pos != "NOUN" or token.dep in ("compound", "nmod:desc"):
                continue
            start = _determiner(text, i, k)
            if start is None or any((i, j) in taken for j in range(start, k)):
                continue
            body = Draft(i, start, k + 1, "organisation", "role", None, None, (start, k + 1), w.low)
            body.name = _called(w.low, body, named)
            found.append(body)
    return found


def settle_capitals(text: Text, drafts: list[Draft]) -> None:
    """Gives in place "the Alliance", or "Alliance" at the head of a sentence, to the one body of the report that is listed as one."""
    named = {d.name for d in drafts if d.form == "name" and d.kind == "organisation" and d.name}
    for d in drafts:
        words = text.words[d.sentence]
        alone = d.form == "name" and d.kind == "organisation" and d.end == d.start + 1
        if not alone or (d.start and words[d.start - 1].low != "the"):
            continue
        low = words[d.start].low
        listed = BODY_TYPES[low] & named if low in _IN_CAPITALS else frozenset()
        if len(listed) == 1:
            d.name = next(iter(listed))


def _determiner(text: Text, i: int, k: int) -> int | None:
    """Where "the" stands before the noun, with at most two modifiers between."""
    words = text.words[i]
    for start in range(k - 1, max(-1, k - 4), -1):
        if words[start].low == "the":
            return start
        if text.parse.tokens[words[start].first].pos not in ("ADJ", "NOUN", "NUM"):
            return None
    return None


def _called(noun: str, body: Draft, named: list[Draft]) -> str | None:
    before = [d for d in named if d.place < body.place and d.name]
    listed = BODY_TYPES.get(_SPELLINGS.get(noun, noun), frozenset())
    for d in reversed(before):
        if d.name and (noun in name_words(d.name) or d.name in listed):
            return d.name
    return None
