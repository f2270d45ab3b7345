"""Whether a sentence gives the reason that is asked for. Comes in: a question, a sentence. Goes out: yes or no.

A dossier keeps no parse: some words give a reason wherever they stand; others ("after", "to") only beside the deed that is asked about.
"""

import re

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.stems import stems
from crossread.dossier.answer.whens import verb_places
from crossread.model.report import Citation

REASON = re.compile(
    r"\b(?:because|by the fact|due to|owing to|thanks to|in response|so that|so as to|in order|reasons?|caus\w+)\b",
    re.I,
)
_PERHAPS_REASON = re.compile(
    r"\b(?:after|amid|over (?!the (?:weekend|past|last|next|course|years)\b)|allow\w*|citing|cited|for (?:[a-z]+ing|failing|the)|as (?:he|she|they|it|the)|to (?!the\b|an?\b|[a-z]*[^s\W]s\b)[a-z]+|said it|found|was that)\b",
    re.I,
)
"""Words that give a reason where the sentence tells the very thing that is asked about."""
_TURN = re.compile(r"\b(?:but|while|although|though|whereas)\b|;", re.I)
"""Words behind which another thing is told."""
_LENGTH = re.compile(r"\b(?:minute|hour|day|week|month|year)s? $", re.I)


def gives_reason(asked: Question, at: Citation) -> bool:
    """Whether the sentence gives a reason; a weak word for one counts only where the deed is told, and not in words that the question has."""
    told = list(verb_places(asked.verb, at.exact))
    strong = list(REASON.finditer(at.exact))
    if not told:
        weak = _PERHAPS_REASON.search(at.exact) if asked.verb is None else None
        return bool(strong or weak)
    known = stems(asked.text)
    weak_ones = (
        m
        for m in _PERHAPS_REASON.finditer(at.exact)
        if (not stems(m.group()) or not stems(m.group()) <= known)
        and not (m.group().startswith(("for ", "to ")) and at.exact[: m.start()].endswith(", "))
        and not _LENGTH.search(at.exact[: m.start()])
    )
    return any(
        not _TURN.search(at.exact[min(m.end(), end) : max(m.start(), start)])
        for m in (*strong, *weak_ones)
        for start, end in told
    )
