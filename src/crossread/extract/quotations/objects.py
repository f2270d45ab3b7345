"""Whether the noun phrase behind a verb tells what was said, or only what was spoken of.

Comes in: a sentence as pieces, a cue and the range of what it reports. "Condemned the attack" and "pointed to the letter" tell that
somebody spoke, and of what, but nothing that was said; a reason ("praised the crews for their courage"), a name given, a quotation, or a
claim that is rejected does.
"""

from crossread.extract.quotations.cues import Cue
from crossread.extract.quotations.passages import Sentence, is_title_case
from crossread.extract.quotations.phrases import Range
from crossread.lang.en import cues as words

_REASONS = frozenset({"for", "as", "of"})
_REASONED = words.JUDGING_VERBS - frozenset(
    "reject rebut refute invoke mention question defend".split()
)


def is_only_spoken_of(sentence: Sentence, cue: Cue, reported: Range) -> bool:
    """Whether the words reported by a verb without a clause are a bare object of praise, criticism or mention."""
    pieces = sentence[reported[0] : reported[1]]
    if cue.lemma in ("persuade", "convince") or (
        cue.lemma == "name" and all(p.marked is None for p in pieces)
    ):
        return True  # what came of speaking; "named Novak as her adviser"
    said = any(p.marked is not None and not is_title_case(p.inner) for p in pieces)
    if cue.kind != "verb" or said:
        return False
    if cue.lemma in words.SPOKEN_OF_WITH and cue.stop - cue.at == 2:
        return pieces[0].tag not in ("IN", "WRB", "WP")
    denied = cue.lemma in words.DENIAL_VERBS and any(p.lemma in words.CLAIMS for p in pieces)
    if cue.lemma not in words.JUDGING_VERBS or denied:
        return False
    reasoned = cue.lemma in _REASONED and any(_gives_reason(sentence, i) for i in range(*reported))
    return not reasoned


def _gives_reason(sentence: Sentence, at: int) -> bool:
    """Whether "for", "as" or "of" behind a noun leads to the reason or the name given, and no name of an office or a place."""
    piece = sentence[at]
    if piece.word not in _REASONS or at + 1 >= len(sentence):
        return False
    following = sentence[at + 1]
    if piece.word == "of":
        return following.tag == "VBG"
    if piece.word == "as":  # "dismissed Novak as her deputy" sends somebody away
        return (
            following.tag != "PRP$" and following.word != "well" and sentence[at - 1].word != "such"
        )
    return following.tag in ("PRP$", "VBG", "DT", "NN", "NNS", "JJ", "WP")
