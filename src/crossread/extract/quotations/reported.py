"""From cues to acts of speech, sentence by sentence.

Comes in: a sentence as pieces. Goes out: what its cues report: ranges of pieces, the cue's own pieces, and the speaker's. Resolves no
names and looks at no other sentence.
"""

from typing import NamedTuple

from crossread.extract.quotations.adjuncts import past_adjuncts
from crossread.extract.quotations.complements import before, behind, says_something
from crossread.extract.quotations.constructions import begins_clause, takes_clause
from crossread.extract.quotations.cues import Cue, cues
from crossread.extract.quotations.objects import is_only_spoken_of
from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import Range, verb_group_start
from crossread.extract.quotations.signed import colon_led, dash_signed
from crossread.extract.quotations.unclaimed import unclaimed
from crossread.extract.quotations.verbs import is_direct_verb, verb_lemma
from crossread.lang.en import cues as words

_STOPS = frozenset(".,;:!?")
_NO_ACT = frozenset("for of without about from against".split())
"""Prepositions whose gerund names an act, and does not tell it ("praised for | predicting floods")."""
_FULL_STOPS = frozenset({".", "!", "?"})
_EVERYBODY = frozenset({"all", "everyone", "everybody"})


class Told(NamedTuple):
    """One act of speech as a sentence tells it: the reported ranges, the cue's pieces, what stands between, the speaker.

    `named_only`: the verb takes no clause, so what is reported only names what was praised, promised or called for. `denied`: without the
    verb it says the opposite ("| denied that she knew of it"). `only_of`: it is what was spoken of, not what was said.
    """

    content: tuple[Range, ...]
    cue: Range | None
    wide: Range | None
    speaker: Range
    named_only: bool = False
    denied: bool = False
    only_of: bool = False


def told(sentence: Sentence) -> tuple[Told, ...]:
    """All that the cues of the sentence report, in the order of the cues."""
    found: list[Told] = []
    all_cues = cues(sentence)
    floor = 0
    for cue in all_cues:
        if any(_is_part_of(sentence, cue, t) for t in found):
            continue
        one = _told_by(sentence, cue, all_cues, floor)
        if one is not None and (_denies(sentence, one) or says_something(sentence, one.content)):
            found.append(one)
            floor = max([floor, cue.stop, *(stop for _, stop in one.content)])
    found = [t for t in found if not any(_only_passes_on(sentence, t, other) for other in found)]
    if all(p.marked is None for p in sentence):
        return tuple(found)
    taken = _reported_pieces(found)
    signed = colon_led(sentence, all_cues, taken) + dash_signed(sentence, taken)
    found.extend(Told(((s.marked, s.marked + 1),), s.cue, None, s.speaker) for s in signed)
    taken = _reported_pieces(found)
    for reported, cue in unclaimed(sentence, taken):
        found.append(Told((reported,), (cue.at, cue.stop), None, cue.subject, named_only=True))
    return tuple(found)


def _denies(sentence: Sentence, one: Told) -> bool:
    """Whether a claim is denied, in however few words ("denied any wrongdoing")."""
    if one.cue is None or not one.denied:
        return False
    return any(p.lemma in words.CLAIMS for p in sentence[one.cue[0] : one.content[-1][1]])


def _only_passes_on(sentence: Sentence, outer: Told, inner: Told) -> bool:
    """Whether `outer` reports nothing but that somebody said what `inner` tells ("The Gazette reports that | Kral said her eyes …")."""
    if inner.cue is None or len(outer.content) > 1 or len(inner.content) > 1:
        return False
    if outer.cue is None or verb_lemma(sentence[outer.cue[0]]) not in words.PASSING_ON_VERBS:
        return False
    (start, stop), (begin, end) = outer.content[0], inner.content[0]
    return start == inner.speaker[0] < inner.cue[0] < begin and end == stop


def _reported_pieces(found: list[Told]) -> set[int]:
    return {i for t in found for start, stop in t.content for i in range(start, stop)}


def _is_part_of(sentence: Sentence, cue: Cue, other: Told) -> bool:
    """Whether the cue tells no speech of its own beside `other`.

    So it is between that cue and what it reports ("said in a note posted online that …"), or inside what it reports with an elided
    subject, or where somebody is told to say what she thinks.
    """
    inside = any(start < cue.at < stop for start, stop in other.content)
    behind = other.cue is not None and other.cue[0] < cue.at < other.content[0][0]
    behind = behind or (other.cue is not None and other.cue[0] < cue.at < other.cue[1])
    if cue.elided and (inside or behind):
        return True
    by_pronoun = sentence[cue.subject[0]].tag in ("PRP", "PRP$")
    return inside and by_pronoun and (cue.kind == "noun" or cue.lemma in words.BELIEF_VERBS)


def leads_in(sentence: Sentence) -> tuple[Range, Range] | None:
    """Cue and speaker of a sentence that only announces a quotation: "She wrote:", "the agency said in a statement."."""
    speaking = [c for c in cues(sentence) if c.kind == "verb" and is_direct_verb(sentence[c.at])]
    if not speaking:
        return None
    cue = speaking[-1]
    rest = past_adjuncts(sentence, cue)
    said_nothing = rest >= len(sentence) - 1 and not cue.inverted
    if sentence[-1].word not in (":", ",") and not said_nothing:
        return None
    return (cue.at, cue.stop), cue.subject


def _told_by(sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...], floor: int) -> Told | None:
    earlier = _told_before(sentence, cue, all_cues, floor)
    if earlier:
        return Told(earlier, _cue_range(cue), _wide_before(sentence, cue), cue.subject)
    if cue.kind == "source":
        later = _rest(sentence, cue.stop) if cue.at <= 1 else None
        return Told((later,), _cue_range(cue), None, cue.subject) if later else None
    if cue.inverted and cue.stop < len(sentence) and sentence[cue.stop].word not in (":", ","):
        return None
    framed = _after_as(sentence, cue)
    reported = behind(sentence, cue, all_cues) or framed
    if reported is None or not _is_told(sentence, cue, reported, framed):
        return None
    denied = cue.kind == "verb" and cue.lemma in words.DENIAL_VERBS and reported != framed
    clause = cue.kind != "verb" or reported == framed or begins_clause(sentence, reported[0], cue)
    return Told(
        (reported,),
        _cue_range(cue, sentence, reported[0]),
        _wide_behind(sentence, cue, reported[0]),
        cue.subject,
        named_only=cue.kind == "verb" and not takes_clause(cue.lemma),
        denied=denied,
        only_of=not clause and is_only_spoken_of(sentence, cue, reported),
    )


def _is_told(sentence: Sentence, cue: Cue, reported: Range, framed: Range | None) -> bool:
    """Whether the cue tells of an act, its subject does not stand in the reported words, and marks are there where it needs them."""
    pieces = sentence[reported[0] : reported[1]]
    if reported[0] <= cue.subject[0] < reported[1]:
        return False
    no_act = sentence[cue.at].tag == "VBG" and sentence[cue.at - 1].word in _NO_ACT
    if no_act and all(p.marked is None for p in pieces):
        return False
    if _is_bare_object(sentence, cue, reported) or _is_common_belief(sentence, cue, reported):
        return False
    marks_only = cue.lemma in words.DIRECT_ONLY_VERBS - words.SPEECH_VERBS
    return not marks_only or reported == framed or all(p.marked is not None for p in pieces)


def _is_common_belief(sentence: Sentence, cue: Cue, reported: Range) -> bool:
    """Whether all are said to think so, in nobody's words ("almost all of the town's officials believe that …")."""
    first, second = sentence[cue.subject[0]], sentence[cue.subject[0] + 1]
    all_of_them = {first.word, second.word} & _EVERYBODY and (
        first.word in _EVERYBODY or first.tag == "RB"
    )
    unmarked = all(p.marked is None for p in sentence[reported[0] : reported[1]])
    return cue.lemma in words.BELIEF_VERBS and bool(all_of_them) and unmarked


def _is_bare_object(sentence: Sentence, cue: Cue, reported: Range) -> bool:
    """Whether a pronoun is all that the verb has for an object ("when the line announced | it two years ago because …")."""
    token = sentence[reported[0]].token
    hearer = cue.lemma in words.NAMING_VERBS | words.TELLING_VERBS | words.JUDGING_VERBS
    if cue.kind != "verb" or hearer or not takes_clause(cue.lemma) or token is None:
        return False
    unmarked = all(p.marked is None for p in sentence[reported[0] : reported[1]])
    bare = sentence[reported[0]].tag == "PRP" and token.dep in ("dobj", "obj")
    return bare and unmarked and token.head == sentence[cue.at].place


def _told_before(
    sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...], floor: int
) -> tuple[Range, ...]:
    """What stands before the cue, unless what it reports stands behind it ("Asked why, Kral said it was late")."""
    believes = cue.lemma in words.BELIEF_VERBS
    can_follow = cue.kind == "source" or (
        cue.kind == "verb" and (believes or is_direct_verb(sentence[cue.at]))
    )
    moves = cue.lemma in ("persuade", "convince", "notify")  # these need what they bring about
    if not can_follow or moves or (cue.elided and sentence[cue.at].tag == "VBG"):
        return ()
    earlier = before(sentence, cue, all_cues, floor)
    if not earlier or cue.kind == "source":
        return earlier
    start, stop = earlier[0]
    if not _can_stand_before(sentence, cue, (start, stop)):
        return ()
    if cue.inverted or (sentence[start].marked is not None and stop - start == 1):
        return earlier
    later = behind(sentence, cue, all_cues)
    if later is not None and sentence[later[0]].tag == "VBG" and sentence[later[0] - 1].word == ",":
        return earlier  # “It is vital for the town,” he said, | adding …
    return earlier if later is None or later == earlier[-1] else ()


def _can_stand_before(sentence: Sentence, cue: Cue, earlier: Range) -> bool:
    """Whether words without marks may be what the cue behind them reports; no verb of laughing and no clause with "who" does so."""
    start, stop = earlier
    if any(p.marked is not None for p in sentence[start:stop]):
        return True
    marks_only = cue.lemma in words.DIRECT_ONLY_VERBS - words.SPEECH_VERBS
    put_so = stop + 1 < len(sentence) and sentence[stop + 1].word == "as"
    who = not cue.inverted and _in_who_clause(sentence, cue)
    return not who and (not marks_only or put_so)


def _in_who_clause(sentence: Sentence, cue: Cue) -> bool:
    """Whether the verb only tells of a noun ("It stood for a year under Kral, | who testified in May")."""
    first = verb_group_start(sentence, cue.at)
    return first > 0 and sentence[first - 1].word in ("who", "which")


def _rest(sentence: Sentence, comma: int) -> Range | None:
    """The rest of the sentence behind a comma at `comma`."""
    if comma >= len(sentence) or sentence[comma].word != ",":
        return None
    stop = len(sentence)
    while stop > comma and sentence[stop - 1].word in _FULL_STOPS:
        stop -= 1
    whole = stop > comma + 2 or (stop > comma + 1 and sentence[comma + 1].marked is not None)
    return (comma + 1, stop) if whole else None


def _after_as(sentence: Sentence, cue: Cue) -> Range | None:
    """ "As the minister explained, the plan …": the rest of the sentence."""
    opens = sentence[0].word == "as" and cue.subject[0] == 1 and cue.kind == "verb"
    return _rest(sentence, cue.stop) if opens else None


def _cue_range(cue: Cue, sentence: Sentence = (), begin: int | None = None) -> Range:
    """The cue's minimal pieces: the verb with its particle, and "that" where it follows at once."""
    if cue.kind == "source":
        return (cue.at, cue.at + 2)
    if cue.kind == "noun":
        return (cue.first, cue.stop)
    stop = cue.at + 1 if cue.inverted else cue.stop
    that = begin == stop + 1 and sentence[stop].word == "that"
    return (cue.at, stop + 1 if that else stop)


def _wide_before(sentence: Sentence, cue: Cue) -> Range | None:
    """The cue with what follows it up to the next stop: hearer, medium, occasion and time."""
    stop = cue.stop
    while stop < len(sentence) and sentence[stop].marked is None:
        if sentence[stop].word in _STOPS:
            break
        stop += 1
    return (cue.at, stop) if cue.kind == "verb" else None


def _wide_behind(sentence: Sentence, cue: Cue, begin: int) -> Range | None:
    """The cue with what stands between it and the reported words."""
    stop = max(begin, cue.stop)
    while stop > cue.at + 1 and sentence[stop - 1].word in (",", ":", "that"):
        stop -= 1
    return (cue.at, stop) if cue.kind == "verb" else None
