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
from crossread.extract.events.state import base_words
from crossread.lang.en.events import (
    AHEAD,
    FUTURE_ADJECTIVES,
    LIGHT_NOUNS,
    NOUN_KINDS,
    PLANNED_BEFORE,
)
from crossread.model.layers import Event, EventState, Reading, Sentence, Timex, Token
from crossread.model.report import Span, When
from crossread.text.clauses import noun_phrase
from crossread.text.dates import is_after
from crossread.text.spans import around
from crossread.text.tree import is_relation

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

_COMING = frozenset({"approach", "loom", "near"})
"""Verbs in the present by which a thing that they are said of is still to come."""


def named_events(reading: Reading) -> tuple[Event, ...]:
    """The events that nouns name, in order."""
    spoken = spoken_spans(reading)
    found = []
    for sentence in reading.parse.sentences:
        for i in range(sentence.first, sentence.last):
            token = reading.parse.tokens[i]
            if (
                (token.pos in ("NOUN", "PROPN") or token.tag in ("NN", "NNS"))
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
    if _is_planned(reading, i):
        words.add("planned")
    ahead = bool(before & AHEAD) or _comes(reading, i, last)
    state, when = _state(reading, words, ahead, when)
    span = Span(parse.tokens[first].start, parse.tokens[last - 1].end)
    anchor = Span(parse.tokens[i].start, parse.tokens[i].end)
    return Event(
        span.start, span.end, NOUN_KINDS[word], anchor, state, when,
        Span(timex.start, timex.end) if timex else None, names,
    )  # fmt: skip


def _is_named(reading: Reading, i: int) -> bool:
    """Whether the noun belongs to a proper name ("Congress", "the Paris Accord"), which names a thing, not when it took place."""
    token = reading.parse.tokens[i]
    near = around(reading.parse.names, token.start, token.end)
    over = (n for n in near if n.start < token.end and token.start < n.end)
    if token.pos == "PROPN" and any(n.label in ("ORG", "LOC", "MISC") for n in over):
        return True
    return any(
        m.form == "name" and m.kind in ("organisation", "place") and m.start <= token.start < m.end
        for m in around(reading.names, token.start, token.end)
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
        timex = _time_from(reading, tokens[last].start) if last < ceiling else None
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
        while reach < ceiling and _in_phrase(tokens[reach]):
            reach += 1
        if reach == last + 1:
            break
        last = reach
    return last


def _in_phrase(token: Token) -> bool:
    """Whether the word can belong to a noun phrase; a part of a name always can."""
    return token.pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART") or token.tag.startswith(
        "NNP"
    )


def _time_from(reading: Reading, start: int) -> Timex | None:
    """The expression of time that begins at `start`."""
    return next(iter(around(reading.times, start, start + 1, reach=0)), None)


def _comes(reading: Reading, i: int, after: int) -> bool:
    """Whether the noun is said to approach: by the verb that it is the subject of, or the one right behind its phrase."""
    parse = reading.parse
    verbs = {parse.tokens[i].head} if is_relation(parse.tokens[i], "nsubj") else set()
    if after < len(parse.tokens) and parse.tokens[after].sentence == parse.tokens[i].sentence:
        verbs.add(after)
    present = (parse.tokens[v] for v in sorted(verbs) if parse.tokens[v].tag != "VBD")
    return any(t.pos == "VERB" and set(base_words(t)) & _COMING for t in present)


def _is_planned(reading: Reading, i: int) -> bool:
    """Whether the noun hangs on a word of planning before it ("is due for a vote", "plans for a march")."""
    token = reading.parse.tokens[i]
    above = reading.parse.tokens[token.head]
    governed = token.head < i and is_relation(token, "obj", "obl", "nmod")
    return governed and bool(set(base_words(above)) & PLANNED_BEFORE)


def _state(
    reading: Reading, words: set[str], is_ahead: bool, when: When
) -> tuple[EventState, When]:
    day = report_day(reading)
    if when.value is not None:
        ahead = day is not None and is_after(when.value, day)
        return ("planned" if ahead or words & FUTURE_ADJECTIVES else "happened"), when
    if words & {"possible", "potential", "alleged"}:
        return "hypothetical", when
    if words & FUTURE_ADJECTIVES or is_ahead:
        return "planned", when
    return "happened", when
