"""The verb of a question: what somebody did or had done to them. Comes in: a question, the names in it. Goes out: a stem, or None.

There is no parse, so the order of words stands for grammar: behind "did" come a subject and its verb. A subject that is a name ends with
the name; any other runs to the last content word before the next phrase opens ("did an earlier flight fail on").
"""

import re
from collections.abc import Sequence

from crossread.dossier.answer.stems import verb_stems
from crossread.lang.en.irregular import VERB_FORMS
from crossread.text.names import fold
from crossread.text.vectors import stem

_WHO = re.compile(r"\W*who(?:m)? (?:else |first |also )?([\w'-]+)")
_WHICH = re.compile(
    r"\W*(?:which|what|how many) (?!did |does |do |has |have |had |will |is |are |was |were )(?:[\w'-]+ ){1,2}?([\w'-]+)\b"
)
_DONE = re.compile(
    r"\W*(?:when|where|why|how\b[\w' -]*?) (?:was|were|is|are|has|have) .*?([\w'-]+)(?: (?:by|in|on|at|to|for|from|with|of|over|after|before|during|about|between|since|under|against) .*)?\W*$"
)
_DID = re.compile(r"\b(?:did|does|do|will|has|have|had)\b(.*)")
_DETERMINER = re.compile(r"\W*(?:the|an?|his|her|its|their|this|that|these|those|any)\b")
_NEXT_PHRASE = re.compile(
    r"[,;:?]|\b(?:the|an?|his|her|its|their|this|that|in|on|at|to|from|for|with|by|about|after|before|during|into|over|up|down|out|off|not|"
    r"last|next|when|while|if|as|and|or|place|part|effect)\b"
)
_ADVERB = re.compile(r"(?:first|last|also|ever|finally|again|once|\w+ly)$")


_COMMON = frozenset(
    "become call come end give go keep make open put read report say see set show take tell use work".split()
)
"""Verbs so common that they are no content words."""


def asked_verb(text: str, names: Sequence[str]) -> str | None:
    """The stem of the word behind "who", or of the verb behind the subject.

    >>> asked_verb("When did an earlier launch fail?", ())
    'fail'
    """
    plain = fold(text)
    who = _WHO.match(plain)
    if who and who.group(1) not in ("did", "does", "do", "will", "has", "have", "had"):
        return stem(VERB_FORMS.get(who.group(1), who.group(1)))
    done = _DONE.match(plain)
    if done and (done.group(1).endswith("ed") or done.group(1) in VERB_FORMS):
        return max(verb_stems(done.group(1)), key=len, default=None)
    which = _WHICH.match(plain)
    if which and (which.group(1).endswith("ed") or which.group(1) in VERB_FORMS):
        return stem(VERB_FORMS.get(which.group(1), which.group(1)))
    found = _DID.search(plain)
    return _behind_subject(found.group(1).strip(), names) if found else None


def _behind_subject(tail: str, names: Sequence[str]) -> str | None:
    subject = next((n for n in names if tail.startswith(n)), None)
    if subject:
        return next(iter(_verbs(tail[len(subject) :])), None)
    opening = _DETERMINER.match(tail)
    start = opening.end() if opening else 0
    for name in names:
        if tail[start:].lstrip().startswith(name):
            start = tail.index(name) + len(name)
    ends = _NEXT_PHRASE.search(tail, start + 1)
    stretch = tail[start : ends.start()] if ends else tail[start:]
    named = min((stretch.index(n) for n in names if n in stretch), default=len(stretch))
    return next(reversed(_verbs(stretch[:named])), None) or next(iter(_verbs(tail)), None)


def _verbs(text: str) -> list[str]:
    return [
        verb
        for word in re.findall(r"[\w'-]+", text)
        if not _ADVERB.match(word)
        for verb in sorted(verb_stems(word)) or ([stem(word)] if word in _COMMON else [])
    ]
