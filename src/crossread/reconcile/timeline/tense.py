"""Whether the words of an event put it behind the report or before it.

Comes in: a Reading and an Event. Goes out: yes or no. Stricter than the state of the event, since a bound on the day of a report hangs
on it: what is told in the present tense, in an infinitive or between quotation marks is neither.
"""

from crossread.lang.en.events import FUTURE_ADJECTIVES, PLANNED_BEFORE, WILL
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.layers import Event, Reading, Timex
from crossread.text.clauses import base_forms
from crossread.text.spans import around
from crossread.text.tree import children, is_relation, root_of, sentence_at, tokens_within

_UNFORESEEN = frozenset({"attack", "conflict", "death", "injury", "disaster", "incident"})
"""Kinds that nobody names by a noun before they are over; an election or a handover is spoken of long before."""
_WISHES = frozenset({"want", "seek", "hope", "ready", "aim", "forecast", "anticipate", "project"})
_PRESENT = frozenset({"VBZ", "VBP"})
_FROM_THERE = frozenset({"into", "after", "before", "later", "earlier", "since"})
_BEFORE_THAT = frozenset({"earlier", "previously"})
_YEAR = len("2024")
_REACH = 6
"""So many words before the verb the word of planning may stand."""


def is_behind(reading: Reading, event: Event) -> bool:
    """Whether the event is told as done: in a past tense, or by a noun for what nobody sets beforehand."""
    if event.state != "happened" or _spoken(reading, event):
        return False
    place = _anchor(reading, event)
    token = reading.parse.tokens[place]
    if token.pos in ("NOUN", "PROPN"):
        return event.kind in _UNFORESEEN
    helpers = [reading.parse.tokens[i] for i in children(reading.parse, place) if i < place]
    if any(h.tag in ("MD", "TO") or h.text.casefold() in WILL for h in helpers):
        return False
    return token.tag in ("VBD", "VBN") and not set(base_forms(token, VERB_FORMS)) & PLANNED_BEFORE


def is_undated_past(reading: Reading, event: Event) -> bool:
    """Whether the event is told in the simple past ("said", not "has said"), in a sentence that names no day or time."""
    place = _anchor(reading, event)
    token = reading.parse.tokens[place]
    past = token.tag == "VBD" and is_behind(reading, event)
    return past and not _names_time(reading, token.start)


def is_ahead(reading: Reading, event: Event) -> bool:
    """Whether the event is told as still to come: by "will", by a word of planning in the present, or as "the upcoming" one."""
    if event.state not in ("planned", "happened") or _spoken(reading, event):
        return False
    tokens, place = reading.parse.tokens, _anchor(reading, event)
    if tokens[place].pos in ("NOUN", "PROPN"):
        beside = (*children(reading.parse, place), tokens[place].head)
        return any(tokens[i].text.casefold() in FUTURE_ADJECTIVES for i in beside)
    if event.state != "planned":
        return False
    if any(tokens[i].text.casefold() in WILL for i in children(reading.parse, place)):
        return True
    sentence = sentence_at(reading.parse, tokens[place].start)
    first = max(sentence.first if sentence else place, place - _REACH)
    return any(_plans_now(reading, i) for i in range(first, place))


def _plans_now(reading: Reading, place: int) -> bool:
    """Whether the word plans what follows, and does so at the time of the report ("is set to", "plan to", "due to")."""
    token = reading.parse.tokens[place]
    if not set(base_forms(token, VERB_FORMS)) & (PLANNED_BEFORE - _WISHES):
        return False
    following = reading.parse.tokens[place + 1 : place + 2]
    if not following or following[0].text.casefold() != "to":
        return False
    helpers = [reading.parse.tokens[i] for i in children(reading.parse, place) if i < place]
    tags = {h.tag for h in helpers if h.pos == "AUX"}
    if token.tag in _PRESENT or not tags:
        return token.tag in _PRESENT or _in_title(reading, token.start)
    return tags <= _PRESENT


def _in_title(reading: Reading, start: int) -> bool:
    """Whether the words stand in the title, which leaves out the helping verb ("Lund set to resign")."""
    sentence = sentence_at(reading.parse, start)
    return sentence is not None and sentence.zone_kind == "title"


def _anchor(reading: Reading, event: Event) -> int:
    return tokens_within(reading.parse, event.anchor.start, event.anchor.end)[0]


def _names_time(reading: Reading, start: int) -> bool:
    """Whether the sentence there names a day or time, be it as vague as "earlier"; "now" is none."""
    sentence = sentence_at(reading.parse, start)
    if sentence is not None and any(
        t.text.casefold() in _BEFORE_THAT and not _is_spoken(reading, t.start)
        for t in reading.parse.tokens[sentence.first : sentence.last]
    ):
        return True
    return sentence is None or any(
        (t.type in ("DATE", "TIME") or _leads_on(reading, t))
        and t.when.value != "PRESENT_REF"
        and sentence.start <= t.start < sentence.end
        and not _is_spoken(reading, t.start)
        and not _is_year_of_noun(reading, t)
        for t in around(reading.times, sentence.start, sentence.end)
    )


def _is_year_of_noun(reading: Reading, timex: Timex) -> bool:
    """Whether a year hangs on a noun ("affirmed the promise of 2008"): no day on which anything was said."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, timex.start, timex.end)
    at = root_of(reading.parse, inside)
    year = len(timex.when.value or "") == _YEAR and (timex.when.value or "").isdigit()
    return year and at is not None and is_relation(tokens[at], "nmod", "nummod")


def _leads_on(reading: Reading, timex: Timex) -> bool:
    """Whether a length of time tells how long after or before something else: "weeks into the term", "two days after the vote"."""
    following = tokens_within(reading.parse, timex.start, timex.end)[-1] + 1
    tokens = reading.parse.tokens
    return following < len(tokens) and tokens[following].text.casefold() in _FROM_THERE


def _spoken(reading: Reading, event: Event) -> bool:
    """Whether the event stands in words that somebody spoke, at a time of their own."""
    return _is_spoken(reading, event.anchor.start)


def _is_spoken(reading: Reading, start: int) -> bool:
    spans = (s for q in reading.quotations for s in (q.content if q.kind == "direct" else q.quoted))
    return any(s.start <= start < s.end for s in spans)
