"""Answers from what was said. Comes in: a question, a dossier. Goes out: an Answer, or None where nobody said such a thing."""

import re

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import MAX_CITES, is_name_of
from crossread.dossier.answer.stems import same_deed, stems, verb_stems
from crossread.model.account import Answer, CitedQuotation, Dossier, Utterance
from crossread.text.meaning import meaning
from crossread.text.names import fold
from crossread.text.vectors import stem

ENOUGH_TOPIC = 0.5
"""The share of a question's topic that a person's words must touch."""
ENOUGH_WORDS = 0.6
"""The share of the question that words must touch before their speaker is the answer."""
NAME_WEIGHT = 0.5
"""A name in the question weighs less than its other words where one person's words are searched: "he" stands for it there."""
NEAR_WEIGHT = 0.5
"""A word of the topic that stands close to the cue weighs less than one that is said: "asked about the fire, he said"."""
FEW = 3
"""So many titles there must be before they can tell what a story is about."""
CLOSE = 60
"""Characters behind a cue that may name an addressee."""
AHEAD = 200
"""Characters before a cue that may name an addressee, or what somebody was asked about."""
_BREAK = re.compile(r"(?<![A-Z][a-z])(?<![A-Z][a-z]{2})[.!?][”\"’)]*\s+|\n")
"""The end of a sentence; not behind "Mr" or "Sen"."""
CALLING = same_deed("call")
"""What somebody called a thing is told by these verbs and no other."""
SAYING = frozenset(
    stem(word)
    for word in (
        "say said tell told think react respond post answer call describe warn promise announce write wrote "
        "name ask urge demand argue claim"
    ).split()
)


def what_was_said(asked: Question, dossier: Dossier) -> Answer | None:
    """A person's own words, and only those that touch what the question is about."""
    if not asked.names:
        return None
    scored = [
        (
            _covered(asked, u, dossier),
            asked.verb is not None and _is_told_by(frozenset({asked.verb}), u),
            round(meaning().likeness(asked.text, _words(u)), 1),
            len({q.report_id for q in u.quotations}),
            u,
        )
        for story in dossier.stories
        for u in story.utterances
        if is_name_of(asked.names[0], u.speaker_name)
        and (asked.verb not in CALLING or _is_told_by(CALLING, u))
    ]
    best = max(scored, key=lambda s: s[:4], default=None)
    if best is None or best[0] < ENOUGH_TOPIC:
        return None
    return _told(best[4], _nearest(asked, best[4]))


def _is_told_by(verbs: frozenset[str], utterance: Utterance) -> bool:
    """Whether a telling of the utterance has one of the verbs as its cue."""
    return any(verbs & verb_stems(q.cue.exact) for q in utterance.quotations if q.cue)


def who_said(asked: Question, dossier: Dossier) -> Answer | None:
    """The speaker of the one utterance that touches most of the question; None where the question asks for no speaker."""
    if asked.verb is None or asked.verb not in SAYING:
        return None
    terms = [t for t in asked.terms if not t & SAYING]
    scored = []
    for u in (u for story in dossier.stories for u in story.utterances if u.speaker_name):
        said = _said(u)
        touched = sum(bool(t & said) for t in terms) / len(terms) if terms else 0.0
        scored.append((touched, len({q.report_id for q in u.quotations}), u))
    best = max(scored, key=lambda s: (s[0], s[1]), default=None)
    if best is None or best[0] < ENOUGH_WORDS:
        return None
    rivals = {u.speaker_name for score, _, u in scored if score == best[0]}
    return _told(best[2], _nearest(asked, best[2])) if len(rivals) == 1 else None


def _told(utterance: Utterance, shown: CitedQuotation) -> Answer:
    """The speaker and one telling; between quotation marks only if it stands so in the report."""
    words = " […] ".join(c.exact for c in shown.content)
    words = f"“{words}”" if shown.kind == "direct" else words
    others = (c for q in utterance.quotations if q != shown for c in q.content)
    return Answer(f"{utterance.speaker_name}: {words}", (*shown.content, *others)[:MAX_CITES], None)


def _nearest(asked: Question, utterance: Utterance) -> CitedQuotation:
    """The telling that touches most of the question; of equals the first, which is the fullest."""
    return max(
        utterance.quotations,
        key=lambda q: sum(
            bool(t & stems(" ".join(c.exact for c in q.content))) for t in asked.terms
        ),
    )


def _said(utterance: Utterance) -> frozenset[str]:
    occasion = (utterance.occasion.value or "") if utterance.occasion else ""
    return stems(_words(utterance)) | stems(occasion)


def _words(utterance: Utterance) -> str:
    return " ".join(c.exact for q in utterance.quotations for c in q.content)


def _covered(asked: Question, utterance: Utterance, dossier: Dossier) -> float:
    """The share of the question's topic that the utterance touches; 0 where it was said to somebody else."""
    said = _said(utterance)
    if asked.addressee and not _is_said_to(asked.addressee, asked, utterance, dossier):
        return 0.0
    named = [stems(name) for name in asked.names]
    known = said | _subject(dossier)
    near = _around(utterance, dossier) - known
    about = re.search(r"\babout (.+)", asked.text)
    own = stems(asked.names[0]) | (frozenset() if about else SAYING) | stems(asked.addressee or "")
    within = stems(about.group(1)) if about else frozenset().union(*asked.terms)
    topic = [
        (t, NAME_WEIGHT if t in named else 1.0) for t in asked.terms if t & within and not t & own
    ]
    total = sum(weight for _, weight in topic)
    if not topic:
        return 1.0
    touched = sum(w for t, w in topic if t & known)
    return (touched + NEAR_WEIGHT * sum(w for t, w in topic if not t & known and t & near)) / total


def _is_said_to(addressee: str, asked: Question, utterance: Utterance, dossier: Dossier) -> bool:
    """Whether the words at and in an utterance name its addressee: a part of a name, or a noun phrase as it stands."""
    if addressee in asked.names:
        return bool(stems(addressee) & (_said(utterance) | _around(utterance, dossier)))
    return any(addressee in fold(words) for words in _at_cues(utterance, dossier))


def _subject(dossier: Dossier) -> frozenset[str]:
    """The stems in the titles of most reports, where there are three or more: nobody needs to repeat what all of it is about."""
    told = [stems(r.title.value) for r in dossier.reports if r.title.value]
    if len(told) < FEW:
        return frozenset()
    every = frozenset().union(*told)
    return frozenset(s for s in every if sum(s in own for own in told) * 2 > len(told))


def _around(utterance: Utterance, dossier: Dossier) -> frozenset[str]:
    """The stems that stand close to where the utterance is told: the words that name whom it was said to."""
    return frozenset().union(*map(stems, _at_cues(utterance, dossier)))


def _at_cues(utterance: Utterance, dossier: Dossier) -> list[str]:
    """The words around each cue of an utterance, within its sentence."""
    texts = {report.id: report.text for report in dossier.reports}
    cues = [q.cue for q in utterance.quotations if q.cue]
    around = []
    for c in cues:
        text = texts[c.report_id]
        before = _BREAK.split(text[max(0, c.start - AHEAD) : c.start])[-1]
        behind = _BREAK.split(text[c.end : c.end + CLOSE])[0]
        around.append(f"{before}{c.exact}{behind}")
    return around
