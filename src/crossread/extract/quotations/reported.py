"""From cues to quotations, sentence by sentence.

Comes in: a sentence as pieces. Goes out: what its cues report: ranges of pieces, the cue's own pieces, and the speaker's.
"""

from typing import NamedTuple

from crossread.extract.quotations.complements import before, behind
from crossread.extract.quotations.cues import Cue, cues, is_direct_verb
from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import Range, earlier_subject, noun_phrase_ending, noun_phrase_from
from crossread.lang.en import cues as words


class Told(NamedTuple):
    """One act of speech as a sentence tells it: the reported ranges, the cue's pieces, what stands between, the speaker."""

    content: tuple[Range, ...]
    cue: Range | None
    wide: Range | None
    speaker: Range | None


def told(sentence: Sentence) -> tuple[Told, ...]:
    """All that the cues of the sentence report, in the order of the cues."""
    found: list[Told] = []
    all_cues = cues(sentence)
    floor = 0
    for cue in all_cues:
        if cue.elided and any(start < cue.at < stop for t in found for start, stop in t.content):
            continue  # inside what another cue reports: its subject would be a guess
        one = _told_by(sentence, cue, all_cues, floor)
        if one is None:
            continue
        found.append(one)
        floor = max([floor, cue.stop, *(stop for _, stop in one.content)])
    found.extend(_colon_led(sentence, all_cues, found))
    found.extend(_dash_signed(sentence, found))
    return tuple(found)


def _told_by(sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...], floor: int) -> Told | None:
    can_follow = (
        cue.kind != "verb" or is_direct_verb(sentence[cue.at]) or cue.lemma in words.BELIEF_VERBS
    )
    if can_follow and cue.kind != "noun" and not (cue.elided and sentence[cue.at].tag == "VBG"):
        earlier = _before_once(sentence, cue, all_cues, floor)
        if earlier:
            return Told(earlier, _cue_range(cue, None), _wide(sentence, cue, None), cue.subject)
    if cue.kind == "source":
        later = _after_source(sentence, cue, all_cues)
        return Told((later,), _cue_range(cue, None), None, cue.subject) if later else None
    if cue.inverted and cue.stop < len(sentence) and sentence[cue.stop].word not in (":", ","):
        return None
    reported = behind(sentence, cue, all_cues) or _after_as(sentence, cue)
    if (
        reported is None
        or (cue.lemma in words.DIRECT_ONLY_VERBS - words.SPEECH_VERBS
        and not _all_marked(sentence, reported[0]))
    ):
        return None
    return Told(
        (reported[0],),
        _cue_range(cue, reported[1], sentence),
        _wide(sentence, cue, reported[1]),
        cue.subject,
    )


def _before_once(
    sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...], floor: int
) -> tuple[Range, ...]:
    """What stands before the cue, unless what it reports stands behind it ("Asked why, Kral said it was late")."""
    earlier = before(sentence, cue, floor)
    if not earlier or cue.kind == "source" or cue.inverted:
        return earlier
    start, stop = earlier[0]
    if sentence[start].marked is not None and stop - start == 1:
        return earlier
    later = behind(sentence, cue, all_cues)
    return earlier if later is None or later[0] == earlier[-1] else ()


def _after_source(sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...]) -> Range | None:
    """ "According to the ministry, the plan …": the rest of the sentence."""
    at = cue.stop
    if at >= len(sentence) or sentence[at].word != ",":
        return None
    stop = len(sentence)
    while stop > at and sentence[stop - 1].word in (".", "!", "?"):
        stop -= 1
    return (at + 1, stop) if stop > at + 2 else None


def _after_as(sentence: Sentence, cue: Cue) -> tuple[Range, int] | None:
    """ "As the minister explained, the plan …": the rest of the sentence."""
    if (
        sentence[0].word != "as"
        or cue.subject is None
        or cue.subject[0] != 1
        or cue.stop >= len(sentence)
    ):
        return None
    if sentence[cue.stop].word != ",":
        return None
    stop = len(sentence)
    while stop > cue.stop and sentence[stop - 1].word in (".", "!", "?"):
        stop -= 1
    return ((cue.stop + 1, stop), cue.stop + 1) if stop > cue.stop + 2 else None


def _all_marked(sentence: Sentence, content: Range) -> bool:
    return all(p.marked is not None for p in sentence[content[0] : content[1]])


def _cue_range(cue: Cue, begin: int | None, sentence: Sentence | None = None) -> Range:
    """The cue's minimal pieces: the verb with its particle, and "that" where it follows at once."""
    if cue.kind == "source":
        return (cue.at, cue.at + 2)
    if cue.kind == "noun":
        return (cue.first, cue.stop)
    stop = cue.at + 1 if cue.inverted else cue.stop
    if sentence is not None and begin == stop + 1 and sentence[stop].word == "that":
        stop += 1
    return (cue.at, stop)


def _wide(sentence: Sentence, cue: Cue, begin: int | None) -> Range | None:
    """The cue with hearer, medium, occasion and time around it."""
    if cue.kind != "verb":
        return None
    stop = begin if begin is not None else cue.stop
    if begin is None:
        while (
            stop < len(sentence)
            and sentence[stop].marked is None
            and sentence[stop].word not in (".", ",", ";", ":", "!", "?")
        ):
            stop += 1
    while stop > cue.at + 1 and sentence[stop - 1].word in (",", ":", "that"):
        stop -= 1
    return (cue.at, stop)


def leads_in(sentence: Sentence) -> tuple[Range, Range] | None:
    """Cue and speaker of a sentence that only announces a quotation: "She wrote:", "the agency said in a statement."."""
    all_cues = [
        c
        for c in cues(sentence)
        if c.kind == "verb" and is_direct_verb(sentence[c.at]) and c.subject
    ]
    if not all_cues or all_cues[-1].subject is None:
        return None
    cue = all_cues[-1]
    if sentence[-1].word in (":", ",") or behind(sentence, cue, tuple(all_cues)) is None:
        return (cue.at, cue.stop), all_cues[-1].subject
    return None


def _colon_led(sentence: Sentence, all_cues: tuple[Cue, ...], found: list[Told]) -> list[Told]:
    """A marked stretch behind a colon that no cue has claimed: the sentence's own subject speaks."""
    taken = {i for t in found for start, stop in t.content for i in range(start, stop)}
    more: list[Told] = []
    for at, piece in enumerate(sentence):
        if piece.marked is None or at in taken or at == 0 or sentence[at - 1].word != ":":
            continue
        cue = next((c for c in reversed(all_cues) if c.at < at and c.subject), None)
        subject = cue.subject if cue else earlier_subject(sentence, at) or _label(sentence, at - 1)
        if subject is not None:
            more.append(Told(((at, at + 1),), (cue.at, cue.stop) if cue else None, None, subject))
    return more


def _label(sentence: Sentence, colon: int) -> Range | None:
    """ "Anna Kral (Green):": a name alone before the colon, as in a transcript."""
    phrase = noun_phrase_ending(sentence, colon)
    named = phrase is not None and any(p.tag == "NNP" for p in sentence[phrase[0] : phrase[1]])
    return phrase if named and phrase is not None and phrase[0] == 0 else None


def _dash_signed(sentence: Sentence, found: list[Told]) -> list[Told]:
    """A sentence that is a marked stretch, a dash and a name."""
    if (
        found
        or len(sentence) < 3
        or sentence[0].marked is None
        or sentence[1].word not in ("-", "–", "—", "--")
    ):
        return []
    subject = noun_phrase_from(sentence, 2)
    if subject is None or (subject[1] < len(sentence) and sentence[subject[1]].word != "."):
        return []
    return [Told(((0, 1),), None, None, subject)]
