"""Facts that the findings tell. Comes in: the sentences of a story, utterances, events. Goes out: leads, each the first slice of a finding
with the sentences of other reports that tell it.

Whole sentences leave out what stands in a part of one: an event in a subordinate clause, words that are quoted. What was joined across reports
tells where they have it; a finding of one report leads only where no other comes near to its words.
"""

from collections import defaultdict
from collections.abc import Iterator

from crossread.model.account import TimelineEvent, Utterance
from crossread.model.report import Citation, Span
from crossread.reconcile.clause_rows import MIN_WORDS, Lead, is_own
from crossread.reconcile.passages import Passage
from crossread.reconcile.same_fact import LIKELY
from crossread.reconcile.told import MOST_OF, Told
from crossread.text.leaning import leans
from crossread.text.whole_clauses import whole_clauses


def finding_leads(
    told: Told, utterances: tuple[Utterance, ...], timeline: tuple[TimelineEvent, ...]
) -> Iterator[Lead]:
    """What happened, what is planned, and what was said; in the order of the findings."""
    found = [e.cites for e in timeline if e.state in ("happened", "planned")]
    for u in (u for u in utterances if u.speaker_name):
        cites = tuple(c for q in u.quotations for c in q.content)
        if u.quotations[0].kind == "direct" or _reads_alone(told, cites[0]):
            found.append(cites)
    for cites in found:
        lead = _lead(told, cites)
        if lead is not None and (lead.stating or is_own(told, lead.home, lead.span)):
            yield lead


def _reads_alone(told: Told, c: Citation) -> bool:
    """Whether what somebody said, in the report's own words, is a clause with a subject that is no pronoun."""
    reading = told.readings[told.place[c.report_id]]
    span = Span(c.start, c.end)
    return any(
        part.start == span.start
        for part in whole_clauses(reading.parse, reading.report.text, *span)
    ) and not leans(reading.parse, reading.report.text, *span)


def _lead(told: Told, cites: tuple[Citation, ...]) -> Lead | None:
    """The first slice with where the others tell it; None for a slice of few words, and where a report may have it in other words."""
    first = cites[0]
    k = told.place[first.report_id]
    home = told.sentences.holding(k, (first.start, first.end))
    if home is None or len(first.exact.split()) < MIN_WORDS:
        return None
    stating: dict[int, list[Passage]] = defaultdict(list)
    for c in cites[1:]:
        other = told.place[c.report_id]
        theirs = told.sentences.holding(other, (c.start, c.end))
        if other != k and theirs is not None and theirs not in stating[other]:
            stating[other].append(theirs)
    joined = {other: tuple(own) for other, own in stating.items() if own}
    if first.end - first.start >= MOST_OF * (home.span.end - home.span.start):
        joined = _likely(told, home) | joined
        if len(joined) == 0 and told.doubtful(home):
            return None
    return Lead(home, Span(first.start, first.end), dict(sorted(joined.items())))


def _likely(told: Told, home: Passage) -> dict[int, tuple[Passage, ...]]:
    """By place of the report, the sentence that is likely to state the same."""
    odds = told.odds[told.sentences.number(home)]
    return {
        other: own[:1]
        for other, own in told.stating(home).items()
        if odds[told.sentences.number(own[0])] >= LIKELY
    }
