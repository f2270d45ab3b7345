"""Quotations whose speaker is named without a verb: behind a colon, before a colon, or behind a dash.

Comes in: a sentence as pieces, its cues, and the pieces that are reported already. Goes out: marked pieces with the speaker's pieces
and, if there is one, the cue's.
"""

import re
from typing import NamedTuple

from crossread.extract.quotations.cues import Cue
from crossread.extract.quotations.endings import DASHES
from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import (
    NOUN,
    Range,
    noun_phrase_ending,
    noun_phrase_from,
)
from crossread.extract.quotations.subjects import earlier_subject
from crossread.lang.en.cues import PLATFORMS, SPEAKING_NOUNS
from crossread.lang.en.titles import OFFICES

_TURN = re.compile(r"[A-Z][A-Z.'’ -]+[A-Z]:\s+(?=\S)")


class Signed(NamedTuple):
    """A marked piece at `marked`, whose speaker stands at `speaker`; `cue` may be missing."""

    marked: int
    speaker: Range
    cue: Range | None = None


def colon_led(sentence: Sentence, all_cues: tuple[Cue, ...], taken: set[int]) -> list[Signed]:
    """The marked stretches behind a colon that no cue has claimed: the sentence's own subject speaks."""
    found: list[Signed] = []
    for at in range(1, len(sentence)):
        unclaimed = sentence[at].marked is not None and at not in taken
        if not unclaimed or sentence[at - 1].word != ":":
            continue
        cue = next((c for c in reversed(all_cues) if c.at < at), None)
        if cue is not None:
            found.append(Signed(at, cue.subject, (cue.at, cue.stop)))
            continue
        subject = earlier_subject(sentence, at) or _label(sentence, at - 1)
        if subject is not None:
            found.append(Signed(at, subject))
    return found


def turn_start(sentence: Sentence) -> int:
    """How far into its first marked stretch a turn of a transcript begins, behind a name in capitals and a colon; 0 if it is none."""
    inner = next((p.inner for p in sentence if p.marked is not None), "")
    label = _TURN.match(inner)
    return label.end() if label is not None else 0


def comes_before_colon(sentence: Sentence) -> Range | None:
    """The name or pronoun that is the subject of a sentence ending in a colon ("Kral made her point on Sunday:")."""
    if not sentence or sentence[-1].word != ":":
        return None
    subject = earlier_subject(sentence, len(sentence) - 1)
    if subject is None:
        return None
    pieces = sentence[subject[0] : subject[1]]
    named = any(p.tag in ("NNP", "NNPS") or p.word in ("he", "she", "they") for p in pieces)
    return subject if named else None


def _label(sentence: Sentence, colon: int) -> Range | None:
    """ "Anna Kral (Green):", "Anna Kral, the mayor, on X:", "From the Herald:": a name alone before the colon, as in a transcript or a post."""
    if colon > 2 and sentence[colon - 2].word == "on" and sentence[colon - 1].word in PLATFORMS:
        colon -= 2
        phrase = noun_phrase_from(sentence, 0)
        closed = phrase is not None and phrase[1] in (colon, colon - 1)
        phrase = phrase if closed else None
    else:
        phrase = noun_phrase_ending(sentence, colon)
    sourced = phrase is not None and phrase[0] == 1 and sentence[0].word == "from"
    if phrase is None or (phrase[0] != 0 and not sourced):
        return None
    pieces = sentence[phrase[0] : phrase[1]]
    score = any(p.word.isdigit() for p in pieces)  # "Lund 2 Malmo 1: …"
    return phrase if any(p.tag == "NNP" for p in pieces) and not score else None


def dash_signed(sentence: Sentence, taken: set[int]) -> list[Signed]:
    """Marked stretches signed behind a dash ("“Never again.” – Anna Kral"), one or more to a line."""
    found: list[Signed] = []
    for at in range(len(sentence) - 2):
        opens = at == 0 or (found and found[-1].speaker[1] == at)
        dashed = sentence[at].marked is not None and sentence[at + 1].word in DASHES
        if not opens or not dashed or at in taken:
            continue
        subject = noun_phrase_from(sentence, at + 2)
        if subject is None or not _can_sign(sentence, subject):
            continue
        following = sentence[subject[1]] if subject[1] < len(sentence) else None
        if following is None or following.word == "." or following.marked is not None:
            found.append(Signed(at, subject))
    return found


def _can_sign(sentence: Sentence, subject: Range) -> bool:
    """Whether the words behind a dash name a speaker; a thing that somebody owns only explains ("“… but the Star” — the navy's old ship")."""
    pieces = sentence[subject[0] : subject[1]]
    owned = next((i for i, p in enumerate(pieces) if p.tag == "POS"), None)
    if owned is None:
        return True
    head = next((p for p in reversed(pieces) if p.tag in NOUN), pieces[-1])
    named = any(p.tag in ("NNP", "NNPS") for p in pieces[owned:])
    return named or head.lemma in SPEAKING_NOUNS or head.word in OFFICES
