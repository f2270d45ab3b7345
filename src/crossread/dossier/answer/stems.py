"""Content stems of a text for matching questions with sentences. Comes in: a string. Goes out: a set of stems. Never keeps grammar."""

import re

from crossread.lang.en.deeds import SAME_DEED
from crossread.lang.en.irregular import DERIVED, VERB_FORMS
from crossread.text.names import fold
from crossread.text.vectors import stem, words

_WORD = re.compile(r"[^\W\d_]+")
_DEEDS = tuple(frozenset(stem(verb) for verb in group) for group in SAME_DEED)


def stems(text: str) -> frozenset[str]:
    """Content stems of a text; irregular forms and nouns made of verbs count as the verb.

    >>> stems("She led the bank") == stems("leads banks") == stems("leader bank")
    True
    """
    return verb_stems(_swapped(text, DERIVED))


def verb_stems(text: str) -> frozenset[str]:
    """Content stems of a text in which a noun stays apart from its verb ("leader" is no "lead")."""
    return frozenset(w.lstrip("=") for w in words(_swapped(text, VERB_FORMS)))


def same_deed(verb: str) -> frozenset[str]:
    """The stems that tell the deed of a stem: itself and its like.

    >>> sorted(same_deed("die"))
    ['die', 'kill']
    """
    return next((group for group in _DEEDS if verb in group), frozenset({verb}))


def _swapped(text: str, forms: dict[str, str]) -> str:
    return _WORD.sub(lambda m: forms.get(fold(m.group()), m.group()), text)
