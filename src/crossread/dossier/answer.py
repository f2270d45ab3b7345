"""Answering a question from a dossier. Comes in: plain English and a Dossier. Goes out: slices as an answer, or None.

An answer is a slice (with the words of the asked kind put first) or a finding of the account with its slices. Where no sentence
touches enough of the question, the reports do not say; nothing is inferred from what they leave out.
"""

from crossread.dossier.evidence import Evidence, gather_evidence, stems
from crossread.dossier.question import Question, parse_question
from crossread.model.account import Answer, Dossier, Figure, Office, Story, Utterance
from crossread.model.report import Citation
from crossread.text.names import is_short_form

SILENT = Answer(None, (), None)
ENOUGH = 0.62
"""Share of the question's weight that a sentence must touch: chosen on questions of our own about the example reports."""
ENOUGH_ABOUT = 0.5
MAX_CITES = 4


def answer(question: str, dossier: Dossier) -> Answer:
    """The answer with citations; `answer` is None where the reports do not say."""
    asked = parse_question(question)
    if asked.wanted == "said":
        return _said(asked, dossier)
    for attempt in (_from_offices, _from_sentences):
        found = attempt(asked, dossier)
        if found.answer is not None:
            return _with_conflict(found, dossier)
    return SILENT


def _said(asked: Question, dossier: Dossier) -> Answer:
    """What a person said: their own utterances only, and only those that touch what the question is about."""
    if not asked.names:
        return SILENT
    speaker = asked.names[0]
    theirs = [
        u
        for story in dossier.stories
        for u in story.utterances
        if u.speaker_name
        and (is_short_form(speaker, u.speaker_name) or is_short_form(u.speaker_name, speaker))
    ]
    topic = stems(asked.text) - stems(speaker) - stems("say said write tell think react respond")
    scored = []
    for u in theirs:
        said = stems(" ".join(c.exact for q in u.quotations for c in q.content)) | stems(
            _occasion(u)
        )
        covered = len(topic & said) / len(topic) if topic else 1.0
        scored.append((covered, len({q.report_id for q in u.quotations}), u))
    best = max(scored, key=lambda s: (s[0], s[1]), default=None)
    if best is None or best[0] < ENOUGH_ABOUT:
        return SILENT
    fullest = best[2].quotations[0]
    words = " […] ".join(c.exact for c in fullest.content)
    shown = f"“{words}”" if fullest.kind == "direct" else words
    cites = tuple(c for q in best[2].quotations for c in q.content)[:MAX_CITES]
    return _with_conflict(Answer(f"{best[2].speaker_name}: {shown}", cites, None), dossier)


def _occasion(utterance: Utterance) -> str:
    return (utterance.occasion.value or "") if utterance.occasion else ""


def _from_offices(asked: Question, dossier: Dossier) -> Answer:
    """Who held an office, or from when, how long, as the how-manyth someone held it."""
    for story in dossier.stories:
        scored = [(_office_fit(asked, o), o) for o in story.offices]
        fitting = [o for score, o in scored if score >= ENOUGH]
        told = [(text, o) for o in fitting if (text := _office_words(asked, o))]
        if len({text for text, _ in told}) == 1:
            text, office = told[0]
            return Answer(text, office.cites[:MAX_CITES], None)
    return SILENT


def _office_fit(asked: Question, office: Office) -> float:
    """The share of the question that the office covers; what is left over must not be another matter."""
    known = stems(
        f"{office.person} {office.office} {office.organisation or ''} lead head chief office hold serve line"
    )
    if asked.wanted == "person":
        known = stems(f"{office.office} {office.organisation or ''} hold office serve")
    return len(asked.stems & known) / len(asked.stems) if asked.stems else 0.0


def _office_words(asked: Question, office: Office) -> str | None:
    names = [n for n in asked.names if is_short_form(n, office.person)]
    if asked.wanted == "ordinal" and office.ordinal and names:
        return next(
            (w for c in office.cites for w in c.exact.split() if w.startswith(str(office.ordinal))),
            None,
        )
    if asked.wanted == "person" and office.state == "holds" and not asked.names:
        return office.person
    return None


def _from_sentences(asked: Question, dossier: Dossier) -> Answer:
    needed = stems(asked.text) - stems("who what which when where why how long many much")
    if not needed:
        return SILENT
    for evidence in gather_evidence(dossier, needed)[:12]:
        if evidence.score < ENOUGH:
            break
        if not all(_touches(evidence, name) for name in asked.names[:1]):
            continue
        found = _of_kind(asked, evidence, dossier)
        if found is not None:
            return found
    return SILENT


def _touches(evidence: Evidence, name: str) -> bool:
    return bool(stems(name) & evidence.stems)


def _of_kind(asked: Question, evidence: Evidence, dossier: Dossier) -> Answer | None:
    """The sentence, led by the slice of the kind that was asked for; None where the sentence has no such slice."""
    at = evidence.cite
    if asked.wanted == "time":
        picked = _time_slice(at, dossier)
    elif asked.wanted in ("number", "length", "ordinal"):
        picked = _number_slice(asked, at, dossier)
    elif asked.wanted == "person":
        picked = _person_slice(asked, at, dossier)
    else:
        return Answer(f"“{at.exact}”", (at,), None)
    return Answer(f"{picked.exact} — “{at.exact}”", (picked, at), None) if picked else None


def _inside(inner: Citation, outer: Citation) -> bool:
    return (
        inner.report_id == outer.report_id and outer.start <= inner.start and inner.end <= outer.end
    )


def _time_slice(at: Citation, dossier: Dossier) -> Citation | None:
    for report in dossier.reports:
        for time in report.times:
            if _inside(time.cite, at) and time.type in ("DATE", "TIME") and time.when.value:
                return time.cite
    return None


def _figures(dossier: Dossier) -> list[Figure]:
    return [f for story in dossier.stories for f in story.figures]


def _number_slice(asked: Question, at: Citation, dossier: Dossier) -> Citation | None:
    kinds = {"length": ("duration",), "ordinal": ("ordinal",)}.get(
        asked.wanted, ("money", "percent", "count", "measure", "ratio")
    )
    inside = [
        v.cite
        for f in _figures(dossier)
        for v in f.values
        if v.kind in kinds and _inside(v.cite, at) and _new(asked, v.cite)
    ]
    if not inside:
        return None
    anchors = [at.exact.casefold().find(s) for s in sorted(asked.stems) if s in at.exact.casefold()]
    middle = at.start + (sum(anchors) // len(anchors) if anchors else 0)
    return min(inside, key=lambda c: (abs(c.start - middle), c.start))


def _person_slice(asked: Question, at: Citation, dossier: Dossier) -> Citation | None:
    people = [
        e
        for story in dossier.stories
        for e in story.entities
        if e.kind in ("person", "organisation", "group")
    ]
    people.sort(key=lambda e: (e.kind != "person", e.name))
    for entity in people:
        for c in entity.cites:
            if _inside(c, at) and _new(asked, c):
                return c
    return None


def _new(asked: Question, c: Citation) -> bool:
    """Whether the slice tells something that the question does not already say."""
    return not stems(c.exact) or not stems(c.exact) <= stems(asked.text)


def _with_conflict(found: Answer, dossier: Dossier) -> Answer:
    """The same answer, with the other reading where the account has a difference at one of its slices."""
    for story in dossier.stories:
        conflict = _conflict(story, found.cites)
        if conflict:
            return Answer(found.answer, found.cites, conflict)
    return found


def _conflict(story: Story, cites: tuple[Citation, ...]) -> str | None:
    for difference in story.differences:
        if difference.kind in ("number", "date", "plan changed", "attribution") and any(
            _inside(d, c) for d in difference.cites for c in cites
        ):
            readings = "; ".join(f"“{_one_line(d.exact)}”" for d in difference.cites)
            return f"{difference.text} {readings}"
    return None


def _one_line(text: str) -> str:
    return " ".join(text.split())
