"""Answering a question from a dossier. Comes in: plain English and a Dossier. Goes out: slices as an answer, or None.

An answer is a slice (with the words of the asked kind put first) or a finding of the account with its slices. Where no sentence
touches enough of the question, the reports do not say; nothing is inferred from what they leave out.
"""

import re

from crossread.dossier.evidence import Evidence, gather_evidence
from crossread.dossier.question import Question, parse_question
from crossread.dossier.stems import stems, verb_stems
from crossread.model.account import Answer, Dossier, Office, Story, Utterance
from crossread.model.report import Citation
from crossread.text.names import is_short_form

SILENT = Answer(None, (), None)
ENOUGH = 0.62
"""Share of the question's weight that a sentence must touch: chosen on questions of our own about the example reports."""
ENOUGH_TOLD = 0.5
"""The same where a whole sentence is shown as it stands, and for what a person's words must touch."""
NAME_WEIGHT = 0.5
"""A name in the question weighs less than its other words where one person's words are searched: "he" stands for it there."""
CLOSE = 60
"""Characters around a cue that may name an addressee."""
MAX_CITES = 4


def answer(question: str, dossier: Dossier) -> Answer:
    """The answer with citations; `answer` is None where the reports do not say."""
    asked = parse_question(question)
    attempts = (_said,) if asked.wanted == "said" else (_from_offices, _from_sentences)
    for attempt in attempts:
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
        u for story in dossier.stories for u in story.utterances if _is(speaker, u.speaker_name)
    ]
    scored = [
        (_covered(asked, u, dossier), len({q.report_id for q in u.quotations}), u) for u in theirs
    ]
    best = max(scored, key=lambda s: (s[0], s[1]), default=None)
    if best is None or best[0] < ENOUGH_TOLD:
        return SILENT
    fullest = best[2].quotations[0]
    words = " […] ".join(c.exact for c in fullest.content)
    shown = f"“{words}”" if fullest.kind == "direct" else words
    cites = tuple(c for q in best[2].quotations for c in q.content)[:MAX_CITES]
    return Answer(f"{best[2].speaker_name}: {shown}", cites, None)


def _covered(asked: Question, utterance: Utterance, dossier: Dossier) -> float:
    """The share of the question's topic that the utterance touches; 0 where it was said to somebody else."""
    said = stems(" ".join(c.exact for q in utterance.quotations for c in q.content))
    said |= stems(_occasion(utterance))
    if asked.addressee and not stems(asked.addressee) & (said | _around(utterance, dossier)):
        return 0.0
    named = [stems(name) for name in asked.names]
    own = stems(f"{asked.names[0]} say tell think react respond post answer")
    topic = [(t, NAME_WEIGHT if t in named else 1.0) for t in asked.terms if not t & own]
    total = sum(weight for _, weight in topic)
    return sum(weight for t, weight in topic if t & said) / total if topic else 1.0


def _around(utterance: Utterance, dossier: Dossier) -> frozenset[str]:
    """The stems that stand close to where the utterance is told: the words that name whom it was said to."""
    texts = {report.id: report.text for report in dossier.reports}
    return frozenset().union(
        *(
            stems(texts[q.report_id][max(0, c.start - CLOSE) : c.end + CLOSE])
            for q in utterance.quotations
            for c in ([q.cue] if q.cue else [])
        )
    )


def _is(asked_name: str, name: str | None) -> bool:
    return bool(name) and (
        is_short_form(asked_name, name or "") or is_short_form(name or "", asked_name)
    )


def _occasion(utterance: Utterance) -> str:
    return (utterance.occasion.value or "") if utterance.occasion else ""


def _from_offices(asked: Question, dossier: Dossier) -> Answer:
    """Who holds an office, for how long someone held it, as the how-manyth: where one office covers the whole question."""
    told = [
        (text, office)
        for story in dossier.stories
        for office in story.offices
        if (text := _office_words(asked, office)) is not None
    ]
    texts = sorted({text for text, _ in told})
    if len(texts) != 1:
        return SILENT
    return Answer(texts[0], tuple(c for _, o in told for c in o.cites)[:MAX_CITES], None)


def _office_words(asked: Question, office: Office) -> str | None:
    body = stems(
        f"{office.office} {office.organisation or ''} lead head chief office hold serve line run"
    )
    person = stems(office.person)
    if asked.wanted == "person":
        covers = all(t & body for t in asked.terms) and office.state == "holds"
        return (
            office.person
            if covers and not any(_is(n, office.person) for n in asked.names)
            else None
        )
    if not all(t & (body | person) for t in asked.terms) or not any(
        t & person for t in asked.terms
    ):
        return None
    if asked.wanted == "ordinal" and office.ordinal:
        return _word_with(office, str(office.ordinal))
    if asked.wanted == "length" and office.length:
        return _word_with(office, "year") or _word_with(office, "decade")
    return None


def _word_with(office: Office, part: str) -> str | None:
    """The words around `part` in the first citation that has it, as the report prints them."""
    for c in office.cites:
        found = re.search(
            rf"(?:\S+\s+)?\S*{part}\S*" if part.isalpha() else rf"\b{part}\w*", c.exact
        )
        if found:
            return found.group().strip(" ,.;:")
    return None


def _from_sentences(asked: Question, dossier: Dossier) -> Answer:
    for evidence in gather_evidence(dossier, asked.terms)[:12]:
        if evidence.score < (ENOUGH_TOLD if asked.wanted == "anything" else ENOUGH):
            break
        if (
            asked.verb
            and asked.wanted != "anything"
            and asked.verb not in verb_stems(evidence.cite.exact)
        ):
            continue
        if not all(stems(name) & evidence.stems for name in asked.names[:1]):
            continue
        found = _of_kind(asked, evidence, dossier)
        if found is not None:
            return found
    return SILENT


def _of_kind(asked: Question, evidence: Evidence, dossier: Dossier) -> Answer | None:
    """The sentence, led by the slice of the kind that was asked for; None where the sentence has no such slice.

    Where several slices of that kind compete, the sentence stands alone: choosing would be guessing.
    """
    at = evidence.cite
    if asked.wanted == "time":
        picked = _times(at, dossier)
    elif asked.wanted in ("number", "length", "ordinal"):
        picked = _numbers(asked, at, dossier)
    elif asked.wanted == "person":
        picked = _people(asked, at, dossier)
    else:
        return Answer(f"“{at.exact}”", (at,), None)
    if not picked or (
        asked.wanted in ("number", "length", "ordinal")
        and not _theirs(asked, picked[0], at, dossier)
    ):
        return None
    if len(picked) > 1:
        return Answer(f"“{at.exact}”", (at,), None)
    return Answer(f"{picked[0].exact} — “{at.exact}”", (picked[0], at), None)


def _inside(inner: Citation, outer: Citation) -> bool:
    return (
        inner.report_id == outer.report_id and outer.start <= inner.start and inner.end <= outer.end
    )


def _times(at: Citation, dossier: Dossier) -> list[Citation]:
    return [
        time.cite
        for report in dossier.reports
        for time in report.times
        if _inside(time.cite, at) and time.type in ("DATE", "TIME") and time.when.value
    ]


def _numbers(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """Figures of the kind in the sentence; those whose measure or owner the question names, if there are any."""
    kinds = {"length": ("duration",), "ordinal": ("ordinal",)}.get(
        asked.wanted, ("money", "percent", "count", "measure", "ratio")
    )
    inside = [
        (f, v.cite)
        for story in dossier.stories
        for f in story.figures
        for v in f.values
        if v.kind in kinds and _inside(v.cite, at) and _new(asked, v.cite) and not _point(v.cite)
    ]
    named = [
        c
        for f, c in inside
        if any(t & stems(f"{f.measure or ''} {f.of or ''}") for t in asked.terms)
    ]
    return list(dict.fromkeys(named or [c for _, c in inside]))


def _theirs(asked: Question, picked: Citation, at: Citation, dossier: Dossier) -> bool:
    """Whether the person named last before the slice is one that the question names; a figure may be another person's."""
    before = [
        (c.start, e.name)
        for story in dossier.stories
        for e in story.entities
        if e.kind == "person"
        for c in e.cites
        if _inside(c, at) and c.start < picked.start
    ]
    return not before or not asked.names or any(_is(n, max(before)[1]) for n in asked.names)


def _point(c: Citation) -> bool:
    """Whether a length of time is told as a point: "14 years ago"."""
    return c.exact.split()[-1].casefold() in ("ago", "earlier", "later")


def _people(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """People in the sentence whom the question does not name, else bodies; one citation an entity."""
    for kinds in (("person",), ("organisation", "group")):
        found = [
            next(c for c in e.cites if _inside(c, at))
            for story in dossier.stories
            for e in story.entities
            if e.kind in kinds and any(_inside(c, at) and _new(asked, c) for c in e.cites)
        ]
        if found:
            return sorted(found)
    return []


def _new(asked: Question, c: Citation) -> bool:
    """Whether the slice tells something that the question does not already say."""
    own = stems(c.exact)
    return not own or not own <= stems(asked.text)


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
