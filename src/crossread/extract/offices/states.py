"""Whether a clause tells of an office held, kept, to come or sought.

Comes in: a Reading, a Clause, an OfficePhrase behind its verb. Goes out: an OfficeState, or None where the verb gives no office.
"""

from crossread.extract.offices.phrases import OfficePhrase
from crossread.extract.offices.term_dates import base_words
from crossread.lang.en.events import MAY, PLANNED_BEFORE, WILL
from crossread.lang.en.offices import (
    CHOSEN_TO,
    LEAVING,
    PICKING,
    PROPOSING,
    REFUSING,
    SERVING,
    TAKING,
    WANTING,
)
from crossread.model.layers import OfficeState, Reading
from crossread.text.clauses import Clause, group_start, passive

_OF_ANOTHER = frozenset({"to", "of", "for", "under", "with"})
"""Words after which an office is another's: "served as an aide to the chairman"."""
_FAR = 8
"""How many words before an office one may stand that declines it."""
_BACKGROUND = frozenset({"when", "after", "since", "once", "until"})
_NEEDS_AS = frozenset({"take", "assume", "leave", "end", "replace"})


def state_told(
    reading: Reading, clause: Clause, phrase: OfficePhrase, forms: frozenset[str]
) -> OfficeState | None:
    """The state that the verb gives the office behind it."""
    tokens = reading.parse.tokens
    words = [tokens[k].text.casefold() for k in range(clause.verb + 1, phrase.first)]
    between = set(words)
    proposed = forms & (PROPOSING | PICKING) and words[-1:] == ["for"]
    by_as = "as" in between or bool(proposed)
    another = "as" in between and set(words[words.index("as") :]) & _OF_ANOTHER
    linked = (by_as and not another) or (
        phrase.first <= clause.verb + 3 and not between & {"to", "with", "of"}
    )
    if another or not linked or (forms & _NEEDS_AS and not by_as) or is_refused(reading, phrase):
        return None
    if phrase.state == "candidate":
        return "candidate" if forms & (TAKING | SERVING | {"nominate"}) else None
    group = verb_group(reading, clause)
    if forms & LEAVING and by_as and not forms & TAKING:
        return "holds" if group & (WILL | MAY) or "to" in group else "held"
    if forms & TAKING and (
        by_as or passive(reading.parse, clause) or not forms & {"make", "join", "declare"}
    ):
        return _after_taking(reading, clause, phrase, forms, group)
    if forms & SERVING and (by_as or forms & {"be", "remain"}):
        return _after_serving(reading, clause, phrase, forms, group)
    return None


def verb_group(reading: Reading, clause: Clause) -> set[str]:
    """The folded words of the verb group before the verb."""
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[tokens[clause.verb].sentence].first
    start = group_start(reading.parse, clause.verb, max(floor, clause.first))
    return {tokens[k].text.casefold() for k in range(start, clause.verb)}


def _after_taking(
    reading: Reading, clause: Clause, phrase: OfficePhrase, forms: frozenset[str], group: set[str]
) -> OfficeState | None:
    if forms & PROPOSING:
        return None if group & (MAY | {"had"}) or _told_years_ago(reading, clause) else "candidate"
    if forms & PICKING and not _told_years_ago(reading, clause):
        return None if group & (MAY | {"had"}) else "will hold"
    planned = "to" in group and _planned(reading, clause)
    if group & WILL or phrase.state == "will hold" or planned:
        return "will hold"
    if group & MAY or "to" in group:
        return "candidate" if "become" in forms else None
    return "held" if phrase.state == "held" else "holds"


def _after_serving(
    reading: Reading, clause: Clause, phrase: OfficePhrase, forms: frozenset[str], group: set[str]
) -> OfficeState | None:
    if phrase.state or group & WILL:
        return phrase.state or "will hold"
    if "to" in group and "be" in forms and clause.governor is not None:
        governed = _governed(reading, clause, clause.governor)
        if governed is not None:
            return governed
    vague = not phrase.definite and phrase.organisation is None and "be" in forms
    if group & MAY or vague:
        return None
    return "held" if is_past(reading, clause, group) else "holds"


def _governed(reading: Reading, clause: Clause, governor: int) -> OfficeState | None:
    """The state that the verb before "to be" gives the office; None where it gives none of its own ("is proud to be mayor")."""
    forms = set(base_words(reading, governor))
    if forms & PROPOSING:
        return "candidate"
    if forms & CHOSEN_TO:
        return None if _told_years_ago(reading, clause) else "will hold"
    words = {t.text.casefold() for t in reading.parse.tokens[governor : clause.verb]}
    if forms & WANTING or words & {"line", "likely"}:
        return "candidate"
    return "held" if reading.parse.tokens[governor].text.casefold() == "used" else None


def is_refused(reading: Reading, phrase: OfficePhrase) -> bool:
    """Whether an office is told to be declined: "declined the honour of being ambassador", "turned down the post of mayor"."""
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[phrase.sentence].first
    for k in range(phrase.first - 1, max(floor, phrase.first - _FAR) - 1, -1):
        if tokens[k].text in (",", ";", ":"):
            return False
        forms = set(base_words(reading, k))
        turned = "turn" in forms and tokens[k + 1].text.casefold() == "down"
        if turned or (tokens[k].pos in ("VERB", "AUX") and forms & REFUSING):
            return True
    return False


def _told_years_ago(reading: Reading, clause: Clause) -> bool:
    """Whether the clause dates what it tells in a year before the report's, or only dates another thing by it ("when he nominated her")."""
    tokens = reading.parse.tokens
    if _BACKGROUND & {t.text.casefold() for t in tokens[max(0, clause.first - 1) : clause.verb]}:
        return True
    published = (reading.report.published.value or "")[:4]
    start, end = tokens[clause.first].start, tokens[clause.last - 1].end
    years = [(t.when.value or "")[:4] for t in reading.times if start <= t.start and t.end <= end]
    return any(y.isdigit() and published.isdigit() and int(y) < int(published) for y in years)


def is_past(reading: Reading, clause: Clause, group: set[str]) -> bool:
    """Whether a verb of serving tells of something over: "served", "had led", not "has led"."""
    if "had" in group:
        return True
    told = reading.parse.tokens[clause.verb].tag in ("VBD", "VBN")
    return told and not group & {"has", "have", "'s", "’s", "'ve", "’ve"}


def _planned(reading: Reading, clause: Clause) -> bool:
    before = range(max(clause.first, clause.verb - 6), clause.verb)
    return any(set(base_words(reading, k)) & PLANNED_BEFORE for k in before)
