"""Does an age fit the day of birth? "Ana Lind, 61, … she was born on 3 May 1963", "born in 1951 and died in 2018, aged 67".

Comes in: a reading and its lines. Goes out: checks, each of the age.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from crossread.model.account import Check
from crossread.model.layers import Mention, Quantity, Reading, Timex
from crossread.reconcile.checks.days import stretch
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.wording import number

BORN = pattern(r"\bborn(?:,| on| in|~ on|~ in) <@born>")
LIFE = pattern(
    r"\bborn(?:,| on| in|~ on|~ in) <@born>.{0,80}\bdied(?:,| on| in|~ on|~ in) <@died>.{0,30}(?:aged|at|age of) <age>"
)
SUBJECT = pattern(r"(?:, ?<age>,?)?,?(?: who)?,? ?(?:was |is )?")
"""What may stand between a name and "born"; a pronoun, or a child in between, would be a guess."""
APART = re.compile(r"(?:,| \(|, who is| is| was|,? aged| turned) ?(?:now |aged |only )?")
YEAR = re.compile(r"\d{4}")
DAYS_OLD = 31
"""A report may give the age on the day of what it tells, some time ago."""


def ages(reading: Reading, lines: Sequence[Line]) -> Iterator[Found]:
    """Checks of ages of those whose birth the report dates."""
    for line in lines:
        for match in LIFE.finditer(line.text):
            born, died = line.date(match, "born"), line.date(match, "died")
            ends = stretch(born.when.value), stretch(died.when.value)
            if ends[0] and ends[1]:
                yield from _check(line, born, line.figure(match, "age"), ends[0], ends[1], died)
    published = stretch((reading.report.published.value or "")[:10])
    if published is None or reading.report.published.basis not in {"stated", "given"}:
        return
    today = published[0] - dt.timedelta(days=DAYS_OLD), published[1]
    for line, born, person in _births(reading, lines):
        birth = stretch(born.when.value)
        for age in _ages_of(reading, person) if birth else ():
            if birth:
                yield from _check(line, born, age, birth, today, None)


def _births(reading: Reading, lines: Sequence[Line]) -> Iterator[tuple[Line, Timex, str]]:
    """Births with a printed year, and whose they are: the one last named before the word."""
    for line in lines:
        for match in BORN.finditer(line.text):
            born, place = line.date(match, "born"), line.at[match.start()]
            text = reading.report.text[born.start : born.end]
            near = [m for m in reading.names if line.at[0] <= m.start < place]
            who = near[-1].name if near and near[-1].form == "name" else None
            between = line.text[line.at.index(near[-1].end) : match.start()] if who else ""
            if who is not None and SUBJECT.fullmatch(between) and YEAR.search(text):
                yield line, born, who


def _ages_of(reading: Reading, person: str) -> list[Quantity]:
    """Ages that stand right behind the person's name, or right before it ("61-year-old Ana Lind")."""
    spans = [m for m in reading.names if m.name == person and m.form == "name"]
    ages = [q for q in reading.quantities if _is_age(q)]
    return [q for q in ages if any(_beside(reading, q, m) for m in spans)]


def _is_age(quantity: Quantity) -> bool:
    return quantity.unit == "year of age" and quantity.bound == "exact" and quantity.high is None


def _beside(reading: Reading, age: Quantity, mention: Mention) -> bool:
    text = reading.report.text
    if mention.end <= age.start:
        return bool(APART.fullmatch(text[mention.end : age.start]))
    return age.end <= mention.start and not text[age.end : mention.start].strip()


def _check(
    line: Line,
    born: Timex,
    age: Quantity,
    birth: tuple[dt.date, dt.date],
    then: tuple[dt.date, dt.date],
    died: Timex | None,
) -> Iterator[Found]:
    low, high = _years(birth[1], then[0]), _years(birth[0], then[1])
    span = number(low) if low == high else f"{number(low)} or {number(high)}"
    until = died.when.value if died else f"{then[1].isoformat()}, the day of the report"
    formula = f"{born.when.value} to {until} = {span} years against {number(age.value)}"
    cites = line.cites(born, age, died) if died else line.cites(born, age)
    yield age, Check(formula, low <= age.value <= high, cites)


def _years(birth: dt.date, day: dt.date) -> int:
    """Full years on a day."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
