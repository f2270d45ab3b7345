"""One report's telling of an event, ready to be compared with another's.

Comes in: Readings and the Cast. Goes out: Tellings, sorted by text, not by the order of the reports. A saying and
the quotation that gives its words, by one speaker, share one `act`. `printed` are the words to be shown for it, None
where it cannot be read by itself; `mere_saying` tells that these only say that somebody said something, `is_part` that they are no main
clause, `is_state` that they tell in the present how things are, `open_object` that they do something to an "it" or "him" of another sentence. A date that `is_soft` is only the day of the report or of its lead. `time` is the expression that dates the event,
`before_time` the folded word before it; `behind` and `ahead` say that the words themselves tell it as done, or as still to come;
`undated_past`, that its sentence tells it in the simple past and names no time.
"""

from bisect import bisect_right

import msgspec
from msgspec import Struct

from crossread.model.account import Cast
from crossread.model.layers import Event, Reading, Timex
from crossread.model.report import Citation, When, cite
from crossread.reconcile.timeline.printed import printed
from crossread.reconcile.timeline.signs import (
    SPEECH,
    has_open_object,
    is_mere_saying,
    is_part,
    is_state_of_things,
    opens_pronoun,
)
from crossread.reconcile.timeline.tense import (
    is_ahead,
    is_behind,
    is_undated_past,
)
from crossread.text.dates import days_between
from crossread.text.names import fold
from crossread.text.tree import tokens_within

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
_MARKS = "\"“”‘'«"
_FRESH_DAYS = 7


class Telling(Struct, frozen=True):
    """An event as one report tells it. `key` orders tellings by text; `people` are persons in order, `ids` all who take part."""

    key: tuple[str, int, int]
    kind: str
    anchor: str
    state: str
    when: When
    cite: Citation
    ids: tuple[str, ...]
    people: tuple[str, ...]
    words: frozenset[str]
    plain: frozenset[str]
    opens_quoted: bool
    opens_pronoun: bool
    noun: bool
    zone: int
    zone_kind: str
    lead: bool
    act: tuple[str, int]
    printed: Citation | None = None
    mere_saying: bool = False
    is_part: bool = False
    is_state: bool = False
    open_object: bool = False
    published: str | None = None
    is_soft: bool = False
    time: Timex | None = None
    before_time: str = ""
    undated_past: bool = False
    behind: bool = False
    ahead: bool = False

    @property
    def actor(self) -> str | None:
        """The id of whom the clause is about: its subject."""
        return self.ids[0] if self.ids else None


def tellings(readings: tuple[Reading, ...], cast: Cast) -> list[Telling]:
    """All tellings of all reports, sorted by key."""
    persons = {e.id for e in cast.entities if e.kind == "person"}
    found = [t for r in readings for t in _of_report(r, cast, persons)]
    return sorted(found, key=lambda t: t.key)


def _of_report(reading: Reading, cast: Cast, persons: set[str]) -> list[Telling]:
    report = reading.report
    starts = [z.start for z in report.zones]
    body = [i for i, z in enumerate(report.zones) if z.kind == "body"]
    found: list[Telling] = []
    for number, event in enumerate(reading.events):
        zone = max(0, bisect_right(starts, event.anchor.start) - 1)
        kind = report.zones[zone].kind if report.zones else "body"
        ids = tuple(dict.fromkeys(cast.ids.get((report.id, n), n) for n in event.participants))
        telling = Telling(
            key=(report.id, event.start, event.end),
            kind=event.kind,
            anchor=fold(report.text[event.anchor.start : event.anchor.end]),
            state=event.state,
            when=event.when,
            cite=cite(report, (event.start, event.end)),
            ids=ids,
            people=tuple(i for i in ids if i in persons),
            words=_words(reading, event, _CONTENT),
            plain=_words(reading, event, _CONTENT - {"PROPN"}),
            opens_quoted=report.text[event.start] in _MARKS,
            opens_pronoun=opens_pronoun(reading, event),
            noun=_anchored_on_noun(reading, event),
            zone=zone,
            zone_kind=kind,
            lead=kind in ("title", "standfirst") or zone in body[:1],
            act=(report.id, number),
            printed=_printed(reading, event),
            mere_saying=is_mere_saying(reading, event),
            is_part=is_part(reading, event),
            is_state=is_state_of_things(reading, event),
            open_object=has_open_object(reading, event),
            published=report.published.value,
            is_soft=event.time is None and event.when.basis == "inferred",
            time=_time(reading, event),
            before_time=_before_time(reading, event),
            undated_past=is_undated_past(reading, event),
            behind=is_behind(reading, event),
            ahead=is_ahead(reading, event),
        )
        found.append(telling)
    return _acts(reading, found)


def _time(reading: Reading, event: Event) -> Timex | None:
    if event.time is None:
        return None
    return next((t for t in reading.times if t.start == event.time.start), None)


def _before_time(reading: Reading, event: Event) -> str:
    place = tokens_within(reading.parse, event.time.start, event.time.end) if event.time else ()
    return reading.parse.tokens[place[0] - 1].text.casefold() if place and place[0] else ""


def _printed(reading: Reading, event: Event) -> Citation | None:
    span = printed(reading, event)
    return None if span is None else cite(reading.report, (span.start, span.end))


def _anchored_on_noun(reading: Reading, event: Event) -> bool:
    tokens = tokens_within(reading.parse, event.anchor.start, event.anchor.end)
    return bool(tokens) and reading.parse.tokens[tokens[0]].pos in ("NOUN", "PROPN")


def _acts(reading: Reading, found: list[Telling]) -> list[Telling]:
    """The tellings with one `act` for a saying and the quotation of it."""
    acts: list[Telling] = []
    last: Telling | None = None
    breath: list[Telling] = []
    for telling in found:
        if telling.kind not in SPEECH:
            acts.append(telling)
            continue
        if last is not None and _same_breath(reading, breath, last, telling):
            telling = msgspec.structs.replace(telling, act=last.act)
            breath.append(telling)
        else:
            breath = [telling]
        acts.append(telling)
        last = telling
    return acts


def _same_breath(reading: Reading, breath: list[Telling], last: Telling, new: Telling) -> bool:
    """Whether the new saying is the last one again: told in words that overlap, or by the first quotation behind it.

    Two things said one after the other, by one speaker and on one day, are two.
    """
    if _quotes_on(reading, last, new):
        return True
    if last.actor is None or last.actor != new.actor or new.zone_kind != "body":
        return False
    if last.state != new.state or not _dates_allow(reading, breath, new):
        return False
    if new.cite.start < last.cite.end:
        return True
    return _gives_words(reading, breath, last, new)


def _gives_words(reading: Reading, breath: list[Telling], last: Telling, new: Telling) -> bool:
    """Whether the new saying is the first quotation behind one that was told in other words, in its paragraph or the next."""
    if not new.opens_quoted or any(t.opens_quoted for t in breath):
        return False
    between = {z.kind for z in reading.report.zones[last.zone + 1 : new.zone]}
    return last.zone == new.zone or ("body" not in between and len(breath) == 1)


def _quotes_on(reading: Reading, last: Telling, new: Telling) -> bool:
    """Whether the new saying is the quotation behind a colon that the last one announces ("Norway said it would stay: “…,” Lund said")."""
    between = reading.report.text[last.cite.end : new.cite.start].strip()
    return between == ":" and new.opens_quoted


def _dates_allow(reading: Reading, breath: list[Telling], new: Telling) -> bool:
    """Whether the dates can be one occasion's; a date long before the report's day is not handed on."""
    known = {t.when.value for t in [*breath, new] if t.when.value}
    if len(known) > 1:
        return False
    published = reading.report.published.value
    if known and published:
        days = days_between(next(iter(known)), published)
        return days is not None and 0 <= days <= _FRESH_DAYS
    return not known or bool(new.when.value) == bool(breath[-1].when.value)


def _words(reading: Reading, event: Event, tags: frozenset[str]) -> frozenset[str]:
    tokens = reading.parse.tokens
    return frozenset(
        fold(tokens[i].lemma if tokens[i].pos != "PROPN" else tokens[i].text)
        for i in tokens_within(reading.parse, event.start, event.end)
        if tokens[i].pos in tags
    )
