"""Words between quotation marks that no reporting verb has claimed.

Comes in: a sentence as pieces, and the pieces that are reported already. Goes out: what is reported by a verb that tells speech only
where its object holds quotation marks ("wished her “every success”", "likened the plan to “a zoo”"). Claims nothing without such a verb.
"""

from crossread.extract.quotations.cues import Cue, can_speak, participle_subject
from crossread.extract.quotations.passages import Sentence, is_title_case
from crossread.extract.quotations.phrases import Range, is_finite
from crossread.extract.quotations.subjects import earlier_subject, subject_before
from crossread.extract.quotations.verbs import is_direct_verb, marked_object_lemma

_STOPS = frozenset({";", ":", ".", "!", "?", "(", ")", "who", "which", "where", "while", "because"})
_ENDS = frozenset(".,;:!?–—-)") | {"--", "and", "but", "who", "which", "while", "as", "after"}
REACH = 14
"""How many pieces before the marks the verb may stand."""


def unclaimed(sentence: Sentence, taken: set[int]) -> list[tuple[Range, Cue]]:
    """What is reported, and its cue, for each marked stretch outside `taken` that has a verb of its own; one telling a verb."""
    found: list[tuple[Range, Cue]] = []
    for at, piece in enumerate(sentence):
        if piece.marked is None or at in taken or _is_programme(sentence, at):
            continue
        cue = _carrier(sentence, at, taken)
        if cue is None or any(start <= at < stop for (start, stop), _ in found):
            continue
        # "“Each time,” she said, pointing at the wall, “it comes back.”"
        aside = sentence[cue.stop].word == "," and is_direct_verb(sentence[cue.at])
        found.append(((at, at + 1) if aside else (cue.stop, _end(sentence, at)), cue))
    return found


def _is_programme(sentence: Sentence, at: int) -> bool:
    """A title in marks behind "on", "in" or a possessive ("on the station's “Morning Boat.”")."""
    led = at > 0 and (sentence[at - 1].tag == "POS" or sentence[at - 1].word in ("on", "in", "at"))
    return led and is_title_case(sentence[at].inner)


def _carrier(sentence: Sentence, marked: int, taken: set[int]) -> Cue | None:
    """The nearest verb before the marks, if it is one that carries them and its subject can speak."""
    for at in range(marked - 1, max(-1, marked - REACH), -1):
        piece = sentence[at]
        if at in taken or piece.word in _STOPS or piece.marked is not None:
            return None
        lemma = marked_object_lemma(sentence, at)
        if lemma is not None:
            subject = _subject(sentence, at)
            cue = Cue(at, at, at + 1, lemma, subject) if subject else None
            return cue if cue is not None and can_speak(sentence, cue) else None
        if is_finite(sentence, at) and piece.tag != "VBN":
            return None
    return None


def _subject(sentence: Sentence, at: int) -> Range | None:
    if sentence[at].tag == "VBG":
        return participle_subject(sentence, at)
    return subject_before(sentence, at) or earlier_subject(sentence, at)


def _end(sentence: Sentence, marked: int) -> int:
    """Behind the marks and what goes on from them up to the next stop ("“a clear breach” of five resolutions")."""
    at = marked + 1
    if sentence[marked].inner.rstrip()[-1:] in (".", ",", "!", "?"):
        return at
    while at < len(sentence):
        joined = sentence[at].word == "and" and at + 1 < len(sentence)
        if joined and sentence[at + 1].marked is not None:
            at += 2
            continue
        if sentence[at].word in _ENDS or is_finite(sentence, at):
            break
        at += 1
    return at - 1 if sentence[at - 1].word in ("that", "which", "who") else at
