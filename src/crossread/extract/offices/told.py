"""Offices that a verb gives, keeps or takes away: "was elected governor", "has led the union since 2011", "resigned as captain".

Comes in: a Reading, a Clause and the OfficePhrases in it. Goes out: Tenures. A date in the clause dates the beginning after a verb of
taking, the end after a verb of leaving; "since" dates a beginning after any verb.
"""

from typing import NamedTuple

from crossread.extract.offices.phrases import OfficePhrase
from crossread.lang.en.events import IRREGULAR, MAY, NOT, PLANNED_BEFORE, WILL
from crossread.lang.en.offices import (
    AT_THE_TOP,
    BODIES,
    LEADING,
    LEADING_AS,
    LEAVING,
    SERVING,
    TAKING,
)
from crossread.model.layers import Mention, OfficeState, Reading, Tenure, Timex
from crossread.model.report import UNKNOWN_WHEN, When
from crossread.text.clauses import Clause, base_forms, clause_span, group_start, passive
from crossread.text.tree import tokens_within

_NEAR = 9


class Dates(NamedTuple):
    """What a clause tells of an office's time."""

    begins: When
    ends: When
    length: str | None


def told_by_verb(
    reading: Reading, clause: Clause, phrases: tuple[OfficePhrase, ...]
) -> tuple[Tenure, ...]:
    """The tenures that the clause's verb tells of its subject, or of the object of "appointed"."""
    forms = frozenset(base_words(reading, clause.verb))
    if _group(reading, clause) & NOT:
        return ()
    found = []
    for phrase in phrases:
        if (
            not clause.verb
            < phrase.name_first
            <= clause.verb + _NEAR + (phrase.name_first - phrase.first)
        ):
            continue
        person = _holder(reading, clause, phrase, forms)
        state = _state(reading, clause, phrase, forms)
        if person is None or state is None:
            continue
        dates = clause_dates(reading, clause, forms)
        found.append(tenure(reading, clause, person, phrase, state, dates))
    if not found:
        found.extend(_leading(reading, clause, forms))
    return tuple(found)


def tenure(
    reading: Reading,
    clause: Clause,
    person: str,
    phrase: OfficePhrase,
    state: OfficeState,
    dates: Dates,
) -> Tenure:
    """A Tenure over the clause with the phrase's own words as the office."""
    tokens = reading.parse.tokens
    span = clause_span(reading.parse, clause)
    start = min(span.start, tokens[phrase.first].start)
    end = max(span.end, tokens[phrase.last - 1].end)
    office = reading.report.text[tokens[phrase.name_first].start : tokens[phrase.name_last - 1].end]
    return Tenure(
        start,
        end,
        person,
        " ".join(office.split()),
        phrase.organisation,
        state,
        dates.begins,
        dates.ends,
        phrase.ordinal,
        dates.length,
    )


def clause_dates(reading: Reading, clause: Clause, forms: frozenset[str]) -> Dates:
    """Beginning, end and length of an office as the clause tells them."""
    begins = ends = UNKNOWN_WHEN
    length: str | None = None
    start, end = reading.parse.tokens[clause.first].start, reading.parse.tokens[clause.last - 1].end
    for timex in (t for t in reading.times if start <= t.start and t.end <= end and t.when.value):
        before = _word_before(reading, timex)
        if timex.type == "DURATION":
            length = length or timex.when.value
        elif timex.type == "DATE" and (timex.when.value or "")[:4].isdigit():
            if before in ("until", "till") or (before == "to" and begins.value):
                ends = timex.when
            elif before in ("since", "from") or (
                forms & TAKING and begins.value is None and not forms & LEAVING
            ):
                begins = timex.when
            elif forms & LEAVING and ends.value is None:
                ends = timex.when
    event = next(
        (e for e in reading.events if e.anchor.start == reading.parse.tokens[clause.verb].start),
        None,
    )
    if event is not None and event.when.value and event.when.basis in ("stated", "inferred"):
        if (
            forms & TAKING
            and not forms & LEAVING
            and begins.value is None
            and event.kind in ("takes office", "appointment", "election")
        ):
            begins = event.when
        if forms & LEAVING and ends.value is None and event.kind == "resignation":
            ends = event.when
    return Dates(begins, ends, length)


def base_words(reading: Reading, i: int) -> tuple[str, ...]:
    """Base forms of token `i`."""
    token = reading.parse.tokens[i]
    known = IRREGULAR.get(token.text.casefold())
    forms = base_forms(token)
    return (known, *forms) if known else forms


def subject_name(reading: Reading, clause: Clause) -> str | None:
    """The name of the person that is the clause's subject, or None."""
    if clause.subject is None:
        return None
    mention = _over(reading, clause.subject)
    return mention.name if mention else None


def _holder(
    reading: Reading, clause: Clause, phrase: OfficePhrase, forms: frozenset[str]
) -> str | None:
    tokens = reading.parse.tokens
    if forms & {
        "appoint",
        "name",
        "elect",
        "nominate",
        "choose",
        "pick",
        "make",
        "install",
        "promote",
        "hire",
        "confirm",
        "tap",
    } and not passive(reading.parse, clause):
        start, end = tokens[clause.verb].end, tokens[phrase.first].start
        named = [
            m
            for m in reading.names
            if start <= m.start and m.end <= end and m.kind == "person" and m.name
        ]
        return named[-1].name if named else None
    return subject_name(reading, clause)


def _over(reading: Reading, i: int) -> Mention | None:
    token = reading.parse.tokens[i]
    found = [
        m
        for m in reading.names
        if m.start < token.end and token.start < m.end and m.kind == "person" and m.name
    ]
    found = found or [
        m
        for m in reading.names
        if m.title and m.title.start <= token.start < m.title.end and m.name
    ]
    return max(found, key=lambda m: (m.end - m.start, -m.start), default=None)


def _state(
    reading: Reading, clause: Clause, phrase: OfficePhrase, forms: frozenset[str]
) -> OfficeState | None:
    tokens = reading.parse.tokens
    between = {tokens[k].text.casefold() for k in range(clause.verb + 1, phrase.first)}
    linked = "as" in between or phrase.first <= clause.verb + 3
    if not linked or (between & {"to", "with", "of"} and "as" not in between):
        return None
    group = _group(reading, clause)
    if phrase.state == "candidate":
        return "candidate" if forms & (TAKING | SERVING | {"nominate"}) else None
    if forms & {"take", "assume"} and "as" not in between:
        return None
    if forms & {"leave", "end", "replace"} and "as" not in between:
        return None
    if forms & LEAVING and "as" in between and not forms & TAKING:
        return "holds" if group & (WILL | MAY) or "to" in group else "held"
    if forms & TAKING and not (
        forms & {"make", "join", "declare"}
        and "as" not in between
        and not passive(reading.parse, clause)
    ):
        planned = (
            group & WILL
            or phrase.state == "will hold"
            or ("to" in group and _planned(reading, clause))
        )
        if planned:
            return "will hold"
        if group & MAY or "to" in group:
            return "candidate" if forms & {"become"} else None
        return "held" if phrase.state == "held" else "holds"
    if forms & SERVING and (("as" in between) or "be" in forms or "remain" in forms):
        if phrase.state:
            return phrase.state
        if group & WILL:
            return "will hold"
        if group & MAY or (not phrase.definite and phrase.organisation is None and "be" in forms):
            return None
        past = tokens[clause.verb].tag in ("VBD",) and not group & {"has", "have"}
        return "held" if past else "holds"
    return None


def _leading(reading: Reading, clause: Clause, forms: frozenset[str]) -> tuple[Tenure, ...]:
    """ "has led the league since 2011", "took charge of the bank": an office told by its doing. Needs a body and a time."""
    person = subject_name(reading, clause)
    tokens = reading.parse.tokens
    if person is None:
        return ()
    after = range(clause.verb + 1, min(clause.last, clause.verb + _NEAR))
    top = forms & {"take", "assume"} and any(tokens[k].text.casefold() in AT_THE_TOP for k in after)
    lead = next((f for f in base_words(reading, clause.verb) if f in LEADING), None)
    if not top and lead is None:
        return ()
    body = next(
        (
            m
            for k in after
            for m in reading.names
            if m.start == tokens[k].start
            and m.kind in ("organisation", "place")
            and m.form != "pronoun"
        ),
        None,
    )
    name = (body.name or reading.report.text[body.start : body.end]) if body is not None else None
    words = name or _unnamed_body(reading, after)
    if words is None:
        return ()
    dates = clause_dates(reading, clause, forms | ({"become"} if top else frozenset()))
    if not top and dates.length is None and dates.begins.value is None and dates.ends.value is None:
        return ()
    group = _group(reading, clause)
    past = tokens[clause.verb].tag == "VBD" and not group & {"has", "have"} and not top
    state: OfficeState = "will hold" if group & WILL else "held" if past else "holds"
    span = clause_span(reading.parse, clause)
    word = LEADING_AS[lead] if lead else "leader"
    return (
        Tenure(
            span.start,
            span.end,
            person,
            f"{word} of {words}",
            name,
            state,
            dates.begins,
            dates.ends,
            None,
            dates.length,
        ),
    )


def _unnamed_body(reading: Reading, after: range) -> str | None:
    """ "the alliance": a body that only its kind names."""
    tokens = reading.parse.tokens
    for k in after:
        if tokens[k].text.casefold() in BODIES and any(
            tokens[j].text.casefold() == "the" for j in range(max(0, k - 3), k)
        ):
            return f"the {tokens[k].text}"
    return None


def _group(reading: Reading, clause: Clause) -> set[str]:
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[tokens[clause.verb].sentence].first
    start = group_start(reading.parse, clause.verb, max(floor, clause.first))
    return {tokens[k].text.casefold() for k in range(start, clause.verb)}


def _planned(reading: Reading, clause: Clause) -> bool:
    before = range(max(clause.first, clause.verb - 6), clause.verb)
    return any(set(base_words(reading, k)) & PLANNED_BEFORE for k in before)


def _word_before(reading: Reading, timex: Timex) -> str:
    tokens = tokens_within(reading.parse, max(0, timex.start - 12), timex.start)
    return reading.parse.tokens[tokens[-1]].text.casefold() if tokens else ""
