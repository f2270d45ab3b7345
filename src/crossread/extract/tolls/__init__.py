"""Who is told as killed or hurt in one report.

Comes in: a Reading with names, times and quantities. Goes out: Harms in the order of the text, each with its slices, how many it means,
when it was, and whether it belongs to the incident that the report is about. Adds nothing up: that is done over the story.
"""

from collections.abc import Iterator

from msgspec import structs

from crossread.extract.tolls.background import others
from crossread.extract.tolls.days import dated
from crossread.extract.tolls.lead import leads
from crossread.extract.tolls.nouns import by_noun
from crossread.extract.tolls.states import by_state
from crossread.extract.tolls.times import time_told
from crossread.extract.tolls.told import Told
from crossread.extract.tolls.verbs import by_verb
from crossread.extract.tolls.victims import victims
from crossread.lang.en.tolls import DEAD, HARMED
from crossread.model.layers import Harm, Incident, Reading, Victim
from crossread.model.report import UNKNOWN_WHEN, Span
from crossread.text.tree import sentence_at


def tolls(reading: Reading) -> tuple[Incident, ...]:
    """What the report tells of its incident: every telling of people killed or hurt in the article's own words, and the days told for it."""
    found = tuple(_harms(reading))
    foreign = others(reading, found)
    harms = tuple(structs.replace(h, own=n not in foreign) for n, h in enumerate(found))
    return (Incident(harms, dated(reading, harms), leads(reading, harms)),)


def _harms(reading: Reading) -> Iterator[Harm]:
    deadly = -1  # the sentence that last told of somebody killed
    for i, token in enumerate(reading.parse.tokens):
        low = token.text.casefold()
        told = None
        if low in DEAD or (low in HARMED and token.pos != "VERB"):
            told = by_state(reading, i)
        elif token.pos == "VERB" or (token.tag in ("VBN", "VBD") and token.pos == "ADJ"):
            told = by_verb(reading, i)
        elif token.pos in ("NOUN", "ADV", "PROPN"):
            told = by_noun(reading, i)
        if told is not None and (harm := _harm(reading, told)) is not None:
            if told.to_self and deadly == token.sentence:
                harm = structs.replace(
                    harm, victims=tuple(structs.replace(v, more=True) for v in harm.victims)
                )
            deadly = token.sentence if harm.outcome == "killed" else deadly
            yield harm


def _harm(reading: Reading, told: Told) -> Harm | None:
    tokens = reading.parse.tokens
    word = Span(tokens[told.first].start, tokens[told.last - 1].end)
    whom = tuple(v for head in told.heads[:1] for v in victims(reading, head, told.surely))
    if told.number is not None:
        whom = (Victim(word, told.number, written=True),)
    if not whom:
        return None
    if whom[0].span.start < word.end:  # "left nine sailors dead and two others hurt"
        whom = tuple(v for v in whom if v.span.start < word.end)
    sentence = sentence_at(reading.parse, word.start)
    same = [v.span for v in whom if sentence_at(reading.parse, v.span.start) == sentence]
    timex = time_told(reading, told.first)
    return Harm(
        start=min(word.start, *(s.start for s in same)) if same else word.start,
        end=max(word.end, *(s.end for s in same)) if same else word.end,
        outcome=told.outcome,
        word=word,
        victims=whom,
        plain=told.plain,
        to_self=told.to_self,
        time=Span(timex.start, timex.end) if timex is not None else None,
        when=timex.when if timex is not None else UNKNOWN_WHEN,
    )
