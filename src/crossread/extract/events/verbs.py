"""Events told by a verb and its clause.

Comes in: a Reading with parse, names, times, quotations. Goes out: Events. A verb counts by its kind; one without a kind counts when
a date stands with it or when it carries a headline or a first paragraph. Verbs between quotation marks are somebody's words: no
events of the report.
"""

from crossread.extract.events.attached import (
    duration_in,
    inside,
    is_calendar,
    name_at,
    nearest_time,
    participants,
    report_day,
    spoken_spans,
    when_of,
    word_before,
)
from crossread.extract.events.state import base_words, is_present, is_present_perfect, state_of
from crossread.lang.en.events import (
    JUST,
    NOUN_KINDS,
    PHRASE_KINDS,
    SOFT,
    STATIVE,
    TERM_VERBS,
    TERM_WORDS,
    VERB_KINDS,
    WEAK_AS_PARTICIPLE,
)
from crossread.lang.en.offices import OFFICE_HEADS
from crossread.model.layers import Event, EventState, Reading, Timex
from crossread.model.report import UNKNOWN_WHEN, Span, When
from crossread.text.clauses import Clause, clause_span, clauses, group_start, passive

_REACH = 8
_LONGEST_SHARED = 160


def told_events(reading: Reading, named: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events that verbs tell, in order. `named` are those that nouns tell: a date inside such a noun phrase is the noun's."""
    spoken = spoken_spans(reading)
    lead = lead_zones(reading)
    news_day = _news_day(reading, lead)
    found: list[Event] = []
    for sentence in reading.parse.sentences:
        before: Clause | None = None
        for clause in clauses(reading.parse, sentence):
            token = reading.parse.tokens[clause.verb]
            if token.pos == "VERB" and not inside(spoken, token.start, token.end):
                event = _event(reading, clause, before, sentence.zone in lead, news_day, named)
                if event is not None:
                    found.append(event)
            before = clause
    return tuple(_one_per_clause(found))


def lead_zones(reading: Reading) -> frozenset[int]:
    """Zones that carry the news: title, standfirst, and the first paragraph of the body."""
    kinds = [(s.zone, s.zone_kind) for s in reading.parse.sentences]
    body = [z for z, kind in kinds if kind == "body"]
    return frozenset(z for z, kind in kinds if kind in ("title", "standfirst")) | frozenset(
        body[:1]
    )


def _news_day(reading: Reading, lead: frozenset[int]) -> str | None:
    """The report's day, on which a lead told as just done was done; None where the lead itself tells another day."""
    day = report_day(reading)
    places = [z for i, z in enumerate(reading.report.zones) if i in lead]
    for timex in reading.times:
        value = timex.when.value or ""
        if (
            any(z.start <= timex.start < z.end for z in places)
            and len(value) >= 10
            and is_calendar(value)
        ):
            if day is not None and value[:10] != day:
                return None
    return day


def _event(
    reading: Reading,
    clause: Clause,
    before: Clause | None,
    lead: bool,
    news_day: str | None,
    named: tuple[Event, ...],
) -> Event | None:
    parse = reading.parse
    kind = _kind(reading, clause)
    timex = nearest_time(reading, clause.first, clause.last, clause.verb) or _fronted(
        reading, clause, before
    )
    dated = timex is not None and is_calendar(timex.when.value)
    lasting = duration_in(reading, clause.first, clause.last) is not None
    light = bool(set(base_words(parse.tokens[clause.verb])) & STATIVE)
    if kind is None:
        if not (dated or (light and lasting) or (lead and not light)):
            return None
        since = timex is not None and word_before(reading, timex) == "since"
        stays = bool(set(base_words(parse.tokens[clause.verb])) & TERM_VERBS)
        if light and lasting and not dated and not stays:
            return None
        kind = "term" if stays and (lasting or since) else "other"
    verb = parse.tokens[clause.verb]
    start = group_start(parse, clause.verb, clause.first)
    participle = verb.tag == "VBG" and not any(
        t.pos == "AUX" for t in parse.tokens[start : clause.verb]
    )
    if participle and kind in WEAK_AS_PARTICIPLE and not dated:
        return None
    taking_part = participants(reading, clause.first, clause.last, clause.subject)
    actor = name_at(reading, clause.subject) if clause.subject is not None else None
    if (not taking_part and not dated) or (kind == "statement" and actor is None):
        return None
    if _of_little_weight(reading, clause, kind, taking_part, dated or lead):
        return None
    if kind in ("endorsement", "criticism") and not _has_agent(reading, clause, actor):
        return None
    state = state_of(parse, clause)
    if (
        state == "hypothetical"
        and clause.governor is not None
        and _kind_of_word(reading, clause.governor)
    ):
        return None  # what is asked for or meant, beside the asking
    span = _span(reading, clause)
    when, state = _when(reading, clause, timex, state, news_day if lead else None, kind)
    bound = _bound_by_noun(reading, timex, named)
    if bound is not None:
        when, timex = bound, None
    return Event(
        span.start, span.end, kind, Span(verb.start, verb.end), state, when,
        Span(timex.start, timex.end) if timex else None, taking_part,
    )  # fmt: skip


def _kind(reading: Reading, clause: Clause) -> str | None:
    """The kind of event that a verb and the words after it stand for; None if neither tells."""
    tokens = reading.parse.tokens
    forms = base_words(tokens[clause.verb])
    after = tokens[clause.verb + 1 : min(clause.last, clause.verb + 1 + _REACH)]
    words = {w for t in after for w in (t.text.casefold(), t.lemma.casefold())}
    before = {t.text.casefold() for t in tokens[max(clause.first, clause.verb - 4) : clause.verb]}
    if before & TERM_WORDS:
        if {"end", "expire", "finish"} & set(forms):
            return "leaves office"
        return "takes office" if {"begin", "start"} & set(forms) else "term"
    for verb, needs, kind in PHRASE_KINDS:
        if verb in forms and all(n in words for n in needs):
            return kind
    if "become" in forms and any(t.text.casefold() in OFFICE_HEADS for t in after):
        return "takes office"
    found = next((VERB_KINDS[f] for f in forms if f in VERB_KINDS), None)
    if found is None and set(forms) & STATIVE:
        return next(
            (
                NOUN_KINDS[w.text.casefold()]
                for w in after[:4]
                if w.text.casefold() in NOUN_KINDS and w.dep == "obj"
            ),
            None,
        )
    return found


def _kind_of_word(reading: Reading, verb: int) -> bool:
    return any(f in VERB_KINDS for f in base_words(reading.parse.tokens[verb]))


def _span(reading: Reading, clause: Clause) -> Span:
    """The clause; with its subject where that stands before it in the same sentence and near."""
    span = clause_span(reading.parse, clause)
    if clause.subject is None or clause.first <= clause.subject < clause.last:
        return span
    subject = reading.parse.tokens[clause.subject]
    if (
        subject.start >= span.start
        or span.end - subject.start > _LONGEST_SHARED
        or subject.pos == "PRON"
    ):
        return span
    start = subject.start
    while (
        (i := _index_at(reading, start)) > 0
        and reading.parse.tokens[i - 1].sentence == subject.sentence
        and reading.parse.tokens[i - 1].pos in ("PROPN", "ADJ", "NOUN", "DET")
    ):
        start = reading.parse.tokens[i - 1].start
    return Span(start, span.end)


def _index_at(reading: Reading, start: int) -> int:
    low, high = 0, len(reading.parse.tokens)
    while low < high:
        middle = (low + high) // 2
        if reading.parse.tokens[middle].start < start:
            low = middle + 1
        else:
            high = middle
    return low


def _fronted(reading: Reading, clause: Clause, before: Clause | None) -> Timex | None:
    """The date at the head of the sentence that two joined verbs share ("On Monday X met Y and signed …")."""
    if (
        before is None
        or clause.relative
        or clause.subject != before.subject
        or clause.first <= before.verb
    ):
        return None
    timex = (
        nearest_time(reading, before.first, before.verb, before.verb)
        if before.first < before.verb
        else None
    )
    return (
        timex
        if timex is not None and word_before(reading, timex) not in ("since", "until")
        else None
    )


def _when(
    reading: Reading,
    clause: Clause,
    timex: Timex | None,
    state: EventState,
    news_day: str | None,
    kind: str,
) -> tuple[When, EventState]:
    """When the clause's event is, and its state once the date is known."""
    day = report_day(reading)
    when = when_of(reading, timex)
    if when.value is not None:
        later = day is not None and when.value[: len(day)] > day[: len(when.value)]
        return when, "planned" if state == "happened" and later else state
    if (
        timex is not None
        and word_before(reading, timex) == "since"
        and kind in ("term", "takes office")
    ):
        return timex.when, state
    if timex is not None or state != "happened" or day is None:
        return when, state
    words = {t.text.casefold() for t in reading.parse.tokens[clause.first : clause.verb]}
    fresh = is_present_perfect(reading.parse, clause) or (
        bool(words & JUST) and not is_present(reading.parse, clause)
    )
    if news_day is not None and fresh and kind not in ("statement", "other", "term"):
        return When(news_day, "inferred", anchor=news_day), state
    return (When(None, "bounded", latest=day) if when == UNKNOWN_WHEN else when), state


def _bound_by_noun(reading: Reading, timex: Timex | None, named: tuple[Event, ...]) -> When | None:
    """What a date inside a noun's phrase says of the verb: only a bound after "since", "after" or "before"; None if it dates both."""
    if timex is None or timex.when.value is None:
        return None
    noun = next((e for e in named if e.start <= timex.start and timex.end <= e.end), None)
    if noun is None:
        return None
    before = _limit_before(reading, _index_at(reading, noun.start))
    if before in ("since", "after", "following"):
        return When(None, "bounded", earliest=timex.when.value, anchor=timex.when.anchor)
    if before in ("before", "until"):
        return When(None, "bounded", latest=timex.when.value, anchor=timex.when.anchor)
    return None


def _limit_before(reading: Reading, place: int) -> str:
    """The word "since", "after", "before" … that governs the noun phrase at `place`, also over "the start of"; else empty."""
    tokens = reading.parse.tokens
    for i in range(place - 1, max(-1, place - 6), -1):
        word = tokens[i].text.casefold()
        if word in ("since", "after", "following", "before", "until"):
            return word
        if tokens[i].pos not in ("DET", "NOUN", "ADJ", "ADP", "PART"):
            return ""
    return ""


def _of_little_weight(
    reading: Reading, clause: Clause, kind: str, taking_part: tuple[str, ...], placed: bool
) -> bool:
    """Whether the clause speaks to the reader ("you agree to …"), or tells a small thing by a verb that has weight elsewhere."""
    subject = reading.parse.tokens[clause.subject].text.casefold() if clause.subject is not None else ""
    if subject in ("you", "i", "we", "it", "this", "that", "which") and len(taking_part) < 2:
        return True
    return subject == "you" or (kind in SOFT and not placed and len(taking_part) < 2)


def _has_agent(reading: Reading, clause: Clause, actor: str | None) -> bool:
    """Whether somebody named praises or blames: the subject, or after a passive whoever follows "by"."""
    if not passive(reading.parse, clause):
        return actor is not None
    tokens = reading.parse.tokens
    by = next(
        (i for i in range(clause.verb + 1, clause.last - 1) if tokens[i].text.casefold() == "by"),
        None,
    )
    return by is not None and any(
        name_at(reading, i) for i in range(by + 1, min(by + 8, clause.last))
    )


def _one_per_clause(found: list[Event]) -> list[Event]:
    """Of verbs that share one clause (a verb and its infinitive), the one whose kind says more; at a tie the last."""
    kept: dict[tuple[int, int], Event] = {}
    for event in found:
        other = kept.get((event.start, event.end))
        if other is None or _weight(event) >= _weight(other):
            kept[event.start, event.end] = event
    return list(kept.values())


def _weight(event: Event) -> int:
    return {"other": 0, "statement": 1, "change": 2}.get(event.kind, 3)
