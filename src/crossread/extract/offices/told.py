"""Offices that a verb gives, keeps or takes away: "was elected governor", "has led the union since 2011", "resigned as captain".

Comes in: a Reading, a Clause and the OfficePhrases in it. Goes out: Tenures. Never takes an office from a verb that is denied.
"""

from crossread.extract.offices.phrases import OfficePhrase, office_words
from crossread.extract.offices.states import is_past, state_told, verb_group
from crossread.extract.offices.term_dates import Dates, base_words, clause_dates
from crossread.lang.en.events import NOT, WILL
from crossread.lang.en.offices import AT_THE_TOP, BODIES, LEADING, LEADING_AS, PICKING, PROPOSING
from crossread.model.layers import Mention, OfficeState, Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN
from crossread.text.clause_spans import clause_span
from crossread.text.clauses import Clause, passive
from crossread.text.names import is_short_form
from crossread.text.spans import around

_NEAR, _FAR = 9, 14
_SUCCEEDING = frozenset({"succeed", "replace", "follow"})


def told_by_verb(
    reading: Reading, clause: Clause, phrases: tuple[OfficePhrase, ...]
) -> tuple[Tenure, ...]:
    """The tenures that the clause's verb tells of its subject, or of the object of "appointed"."""
    forms = frozenset(base_words(reading, clause.verb))
    if verb_group(reading, clause) & NOT or _is_supposed(reading, clause):
        return ()
    found = []
    for phrase in phrases:
        if (
            not clause.verb
            < phrase.name_first
            <= clause.verb + _NEAR + (phrase.name_first - phrase.first)
        ):
            continue
        if _is_title(reading, phrase) and not forms & _SUCCEEDING:
            continue
        if _is_owner(reading, phrase):
            continue
        person = _holder(reading, clause, phrase, forms)
        state = state_told(reading, clause, phrase, forms)
        if person is None or state is None:
            continue
        dates = clause_dates(reading, clause, forms)
        if forms & (PROPOSING | PICKING):
            dates = dates._replace(begins=UNKNOWN_WHEN)  # the day of the choice, not of the office
        found.append(tenure(reading, clause, person, phrase, state, dates))
    if not found:
        found.extend(_leading(reading, clause, forms))
    return tuple(found)


def _is_supposed(reading: Reading, clause: Clause) -> bool:
    """Whether the verb stands behind an "if" that no comma parts from it ("if she is elected president")."""
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[tokens[clause.verb].sentence].first
    for k in range(clause.verb - 1, max(floor, clause.verb - _FAR) - 1, -1):
        if tokens[k].text == ",":
            return False
        if tokens[k].text.casefold() in ("if", "unless"):
            return True
    return False


def _is_title(reading: Reading, phrase: OfficePhrase) -> bool:
    """Whether a name stands right behind the office, which is then that person's ("is Police Chief Kari Lund’s lawyer")."""
    tokens = reading.parse.tokens
    if phrase.last >= len(tokens) or tokens[phrase.last].sentence != phrase.sentence:
        return False
    start = tokens[phrase.last].start
    near = around(reading.names, start, start + 1, reach=0)
    return any(m.kind == "person" and m.form == "name" for m in near)


def _is_owner(reading: Reading, phrase: OfficePhrase) -> bool:
    """Whether the office has something of its own behind it: "is the president's pick"."""
    tokens = reading.parse.tokens
    return phrase.last < len(tokens) and tokens[phrase.last].text in ("'s", "’s", "'", "’")


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
    return Tenure(
        start,
        end,
        person,
        office_words(reading, phrase),
        phrase.organisation,
        state,
        dates.begins,
        dates.ends,
        phrase.ordinal,
        dates.length,
    )


def subject_name(reading: Reading, clause: Clause) -> str | None:
    """The name of the person that is the clause's subject, or None."""
    if clause.subject is None:
        return None
    mention = _over(reading, clause.subject)
    if mention is None:
        return _short_for(reading, clause.subject)
    return None if _speaks_of_himself(reading, mention) else mention.name


def _short_for(reading: Reading, i: int) -> str | None:
    """The one person of the report whose name the word is short for, where the names layer left its kind open."""
    token = reading.parse.tokens[i]
    if token.pos != "PROPN":
        return None
    people = {m.name for m in reading.names if m.kind == "person" and m.form == "name" and m.name}
    full = {name for name in people if is_short_form(token.text, name)}
    return full.pop() if len(full) == 1 else None


def _speaks_of_himself(reading: Reading, mention: Mention) -> bool:
    """Whether "he" or "she" between quotation marks was taken for the speaker, who would say "I"."""
    return mention.form == "pronoun" and any(
        q.speaker_name == mention.name and s.start <= mention.start < s.end
        for q in reading.quotations
        for s in (q.content if q.kind == "direct" else q.quoted)
    )


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
            for m in around(reading.names, start, end)
            if start <= m.start and m.end <= end and m.kind == "person" and m.name
        ]
        return named[-1].name if named else None
    return subject_name(reading, clause)


def _over(reading: Reading, i: int) -> Mention | None:
    token = reading.parse.tokens[i]
    near = around(reading.names, token.start, token.end)
    found = [
        m
        for m in near
        if m.start < token.end and token.start < m.end and m.kind == "person" and m.name
    ]
    found = found or [
        m for m in near if m.title and m.title.start <= token.start < m.title.end and m.name
    ]
    return max(found, key=lambda m: (m.end - m.start, -m.start), default=None)


def _leading(reading: Reading, clause: Clause, forms: frozenset[str]) -> tuple[Tenure, ...]:
    """ "has led the league since 2011", "took charge of the bank": an office told by its doing. Needs a body and a time."""
    tokens = reading.parse.tokens
    after = range(clause.verb + 1, min(clause.last, clause.verb + _NEAR))
    top = forms & {"take", "assume"} and any(tokens[k].text.casefold() in AT_THE_TOP for k in after)
    lead = next((f for f in base_words(reading, clause.verb) if f in LEADING), None)
    person = subject_name(reading, clause) if top or lead is not None else None
    if person is None:
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
    group = verb_group(reading, clause)
    past = is_past(reading, clause, group) and not top
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
        goes_on = k + 1 < len(tokens) and tokens[k + 1].pos in ("NOUN", "PROPN")
        if (
            not goes_on
            and tokens[k].text.casefold() in BODIES
            and any(tokens[j].text.casefold() == "the" for j in range(max(0, k - 4), k))
        ):
            return f"the {tokens[k].text}"
    return None
