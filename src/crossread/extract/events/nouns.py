"""Events named by a noun: "the presidential election in May", "the invasion of the island".

Comes in: a Reading. Goes out: Events. A noun alone is no event: it needs a date, or who or where. Never takes nouns between
quotation marks.
"""

from crossread.extract.events.attached import (
    inside,
    is_calendar,
    names_in,
    nearest_time,
    report_day,
    spoken_spans,
    when_of,
)
from crossread.lang.en.events import AHEAD, FUTURE_ADJECTIVES, LIGHT_NOUNS, NOUN_KINDS
from crossread.model.layers import Event, EventState, Reading, Sentence
from crossread.model.report import Span, When
from crossread.text.clauses import noun_phrase
from crossread.text.dates import is_after

_TIES = frozenset(
    {
        "of",
        "in",
        "on",
        "at",
        "against",
        "between",
        "with",
        "over",
        "by",
        "last",
        "this",
        "next",
        "later",
        "earlier",
    }
)


def named_events(reading: Reading) -> tuple[Event, ...]:
    """The events that nouns name, in order."""
    spoken = spoken_spans(reading)
    found = []
    for sentence in reading.parse.sentences:
        for i in range(sentence.first, sentence.last):
            token = reading.parse.tokens[i]
            if (
                token.pos in ("NOUN", "PROPN")
                and token.text.casefold() in NOUN_KINDS
                and not inside(spoken, token.start, token.end)
            ):
                event = _event(reading, sentence, i)
                if event is not None:
                    found.append(event)
    return tuple(found)


def _event(reading: Reading, sentence: Sentence, i: int) -> Event | None:
    parse = reading.parse
    first, last = noun_phrase(parse, i, sentence.first, sentence.last)
    if last > i + 1 and parse.tokens[i + 1].pos in ("NOUN", "PROPN"):
        return None  # the noun is part of a longer word: "election campaign"
    last = _tied(reading, i + 1, sentence.last)
    timex = nearest_time(reading, first, last, i)
    inside_name = timex is not None and timex.start < parse.tokens[i].start
    when = timex.when if inside_name and timex is not None else when_of(reading, timex)
    names = names_in(reading, first, last)
    word = parse.tokens[i].text.casefold()
    dated = timex is not None and is_calendar(timex.when.value)
    needs = 2 if word in LIGHT_NOUNS else 1
    if not dated and (len(names) < needs or _is_named(reading, i)):
        return None
    words = {t.text.casefold() for t in parse.tokens[first:last]}
    before = {t.text.casefold() for t in parse.tokens[max(sentence.first, first - 3) : first]}
    state, when = _state(reading, words, before, when)
    span = Span(parse.tokens[first].start, parse.tokens[last - 1].end)
    anchor = Span(parse.tokens[i].start, parse.tokens[i].end)
    return Event(
        span.start, span.end, NOUN_KINDS[word], anchor, state, when,
        Span(timex.start, timex.end) if timex else None, names,
    )  # fmt: skip


def _is_named(reading: Reading, i: int) -> bool:
    """Whether the noun belongs to a proper name ("Congress", "the Paris Accord"), which names a thing, not when it took place."""
    token = reading.parse.tokens[i]
    over = (n for n in reading.parse.names if n.start < token.end and token.start < n.end)
    if token.pos == "PROPN" and any(n.label in ("ORG", "LOC", "MISC") for n in over):
        return True
    return any(
        m.form == "name" and m.kind in ("organisation", "place") and m.start <= token.start < m.end
        for m in reading.names
    )


def _tied(reading: Reading, start: int, ceiling: int) -> int:
    """The end of the prepositional phrases and dates that follow a noun at once, three at most."""
    tokens = reading.parse.tokens
    last = start
    if (
        last + 1 < ceiling
        and tokens[last].text.casefold() == "and"
        and tokens[last + 1].pos == "NOUN"
    ):
        last += 1
        while last < ceiling and (
            tokens[last].pos in ("NOUN", "ADJ")
            or tokens[last].text == "-"
            or tokens[last - 1].text == "-"
        ):
            last += 1
    for _ in range(3):
        timex = next(
            (t for t in reading.times if last < ceiling and t.start == tokens[last].start), None
        )
        if timex is not None and timex.type in ("DATE", "TIME"):
            while last < ceiling and tokens[last].end <= timex.end:
                last += 1
            continue
        if (
            last + 1 >= ceiling
            or tokens[last].text.casefold() not in _TIES
            or tokens[last].pos == "VERB"
        ):
            break
        reach = last + 1
        while reach < ceiling and tokens[reach].pos in (
            "DET",
            "ADJ",
            "NOUN",
            "PROPN",
            "NUM",
            "PART",
        ):
            reach += 1
        if reach == last + 1:
            break
        last = reach
    return last


def _state(
    reading: Reading, words: set[str], before: set[str], when: When
) -> tuple[EventState, When]:
    day = report_day(reading)
    if when.value is not None:
        ahead = day is not None and is_after(when.value, day)
        return ("planned" if ahead or words & FUTURE_ADJECTIVES else "happened"), when
    if words & {"possible", "potential", "alleged"}:
        return "hypothetical", when
    if words & FUTURE_ADJECTIVES or before & AHEAD:
        return "planned", when
    return "happened", when
