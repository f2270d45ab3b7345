"""Answering a question from a dossier. Comes in: plain English and a Dossier. Goes out: slices as an answer, or None.

An answer is a slice (with the words of the asked kind put first) or a finding of the account with its slices. Where nothing
touches enough of the question, the reports do not say; nothing is inferred from what they leave out.
"""

from crossread.dossier.answer.identity import who_is, who_is_called
from crossread.dossier.answer.question import parse_question
from crossread.dossier.answer.register import from_register
from crossread.dossier.answer.sentences import from_sentences
from crossread.dossier.answer.slices import is_inside
from crossread.dossier.answer.speech import what_was_said, who_said
from crossread.model.account import Answer, Dossier, Story
from crossread.model.report import Citation

SILENT = Answer(None, (), None)


def answer(question: str, dossier: Dossier) -> Answer:
    """The answer with citations; `answer` is None where the reports do not say."""
    asked = parse_question(question)
    attempts = (
        (what_was_said,)
        if asked.wanted == "said"
        else (who_is, from_register, who_is_called, who_said, from_sentences)
    )
    for attempt in attempts:
        found = attempt(asked, dossier) if asked.terms else None
        if found is not None:
            return _with_conflict(found, dossier)
    return SILENT


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
            is_inside(d, c) for d in difference.cites for c in cites
        ):
            readings = "; ".join(f"“{' '.join(d.exact.split())}”" for d in difference.cites)
            return f"{difference.text} {readings}"
    return None
