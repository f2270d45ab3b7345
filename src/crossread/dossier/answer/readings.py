"""What other reports answer to the same question. Comes in: sentences that answer, best first. Goes out: an Answer with both readings.

The same answer in other words is cited beside the first; another number, date or name is told as the other reading.
"""

from collections.abc import Sequence

from msgspec import Struct

from crossread.dossier.answer.alike import group_answers, is_same_answer
from crossread.dossier.answer.question import Wanted
from crossread.dossier.answer.slices import MAX_CITES
from crossread.model.account import Answer, Dossier
from crossread.model.report import Citation
from crossread.text.meaning import meaning

AS_GOOD = 0.1
"""Another sentence may touch this much less of the question and still be a reading of it."""
ONE_FACT = 0.7
"""Two sentences this near in meaning tell of one fact: below it, another number is another fact's number."""


class Found(Struct, frozen=True):
    """A sentence that answers, with the one slice of the asked kind in it, if there is one."""

    wanted: Wanted
    at: Citation
    picked: tuple[Citation, ...]
    score: float


def with_other_readings(found: Sequence[Found], dossier: Dossier) -> Answer:
    """The first, with the others that say the same among its slices, and the first that says something else as the other reading."""
    first = found[0]
    shown = f"“{first.at.exact}”"
    if first.picked:
        shown = f"{first.picked[0].exact} — {shown}"
    rivals = [f for f in found[1:] if f.at.report_id != first.at.report_id]
    rivals = [f for f in rivals if _is_of_one_fact(first, f)]
    same = _same(first, rivals, dossier)
    cites = [*first.picked, first.at, *(f.at for f in same)]
    other = next((f for f in rivals if first.picked and f not in same), None)
    kept = tuple(dict.fromkeys(cites))[: MAX_CITES - 1 if other else MAX_CITES]
    if other is None:
        return Answer(shown, kept, None)
    reading = f"another report has “{other.picked[0].exact}” — “{' '.join(other.at.exact.split())}”"
    return Answer(shown, (*kept, other.at), reading)


def _is_of_one_fact(first: Found, other: Found) -> bool:
    if other.score < first.score - AS_GOOD:
        return False
    if first.wanted == "whether":
        return True
    return (
        bool(first.picked) == bool(other.picked)
        and meaning().likeness(first.at.exact, other.at.exact) >= ONE_FACT
    )


def _same(first: Found, rivals: Sequence[Found], dossier: Dossier) -> list[Found]:
    """The rivals that give the same answer as the first; where a yes or no is asked for, all that tell of it: which is which, the reader says."""
    if first.wanted == "whether":
        return list(rivals)
    if first.picked:
        return [f for f in rivals if _agree(first, f, dossier)]
    groups = group_answers([first.at.exact, *(f.at.exact for f in rivals)])
    return [rivals[i - 1] for i in groups[0][1:]]


def _agree(first: Found, other: Found, dossier: Dossier) -> bool:
    """Whether two slices are one answer: by what they mean where the account knows it, else by their words."""
    one, two = _value(first.picked[0], dossier), _value(other.picked[0], dossier)
    if one is None or two is None:
        return is_same_answer(first.picked[0].exact, other.picked[0].exact)
    return _is_same_day(one, two) if first.wanted == "time" else one == two


def _is_same_day(one: str, two: str) -> bool:
    """Whether two times agree as far as both are told: "in March" and "on 3 March", or no year in one of them (X).

    >>> _is_same_day("2031-03", "2031-03-05"), _is_same_day("XXXX-03-05", "2031-03-05"), _is_same_day("2031-03-04", "2031-03-05")
    (True, True, False)
    """
    return all(a == b or "X" in (a, b) for a, b in zip(one, two, strict=False))


def _value(slice_: Citation, dossier: Dossier) -> str | None:
    """What the account takes a slice to mean: a date, a figure's value, an entity; None where it does not list it."""
    for report in dossier.reports:
        for time in report.times:
            if time.cite == slice_:
                return time.when.value
    for story in dossier.stories:
        for figure in story.figures:
            for value in figure.values:
                if value.cite == slice_:
                    return f"{value.value:g} {value.kind}"
        for entity in story.entities:
            if slice_ in entity.cites:
                return entity.id
    return None
