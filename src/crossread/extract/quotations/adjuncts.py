"""What may stand between a reporting verb and what it reports: hearer, time, medium, occasion.

Comes in: a sentence as pieces and a cue. Goes out: the place behind them. Nothing here is part of the reported words.
"""

from crossread.extract.quotations.cues import Cue
from crossread.extract.quotations.passages import Piece, Sentence, is_title_case
from crossread.extract.quotations.phrases import Range, noun_phrase_from
from crossread.lang.en import cues as words

_PREPOSITIONS = frozenset(
    "in on at during to after before from via through about of by over with as per".split()
)
_CLAUSE_OPENERS = frozenset("that whether if how why what where who when".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NEVER_ALONE = frozenset({"not", "no", "never", "there"})
_BEHIND_ADVERB = frozenset({",", ":", "that", ".", "in", "on", "to", "of"})
_KNOWN = words.OCCASION_NOUNS | words.TIME_WORDS | words.PLATFORMS | words.HEARERS


def past_adjuncts(sentence: Sentence, cue: Cue) -> int:
    """The place behind the hearer, the time, the medium and the occasion that follow the cue."""
    at = cue.stop
    if cue.lemma in words.TELLING_VERBS and not cue.inverted and at < len(sentence):
        at = _hearer_end(sentence, at, cue.lemma) or at
    while at < len(sentence):
        if sentence[at].word == "as" and cue.lemma in words.NAMING_VERBS:
            break
        onward = (
            _adjunct_end(sentence, at) or _aside_end(sentence, at) or _issued_end(sentence, at, cue)
        )
        if onward is None:
            break
        at = onward
    comma = at + 1 < len(sentence) and sentence[at].word == ","
    return at + 1 if comma and _opens_report(sentence[at + 1]) else at


def _opens_report(piece: Piece) -> bool:
    return piece.marked is not None or piece.word == "that"


def _hearer_end(sentence: Sentence, at: int, lemma: str) -> int | None:
    """Where the hearer behind a verb of telling ends; None if none stands there."""
    if sentence[at].word in words.HEARERS:
        return at + 1
    for i in range(at + 1, min(at + 6, len(sentence))):
        infinitive = sentence[i].word == "to" and i + 1 < len(sentence)
        if sentence[i].word in _CLAUSE_OPENERS or (infinitive and sentence[i + 1].tag == "VB"):
            return i
        if sentence[i - 1].tag in _FINITE or sentence[i].marked or sentence[i].word == ",":
            break
    phrase = noun_phrase_from(sentence, at)
    if phrase is None or lemma not in words.HEARER_VERBS or sentence[at].tag == "TO":
        return None
    return first_phrase(sentence, phrase)


def first_phrase(sentence: Sentence, phrase: Range) -> int:
    """Where the phrase ends if a new one begins inside it ("told reporters | the plan")."""
    for i in range(phrase[0] + 1, phrase[1]):
        if sentence[i].tag in ("DT", "PRP$") and sentence[i - 1].tag in ("NN", "NNS", "NNP"):
            return i
    return phrase[1]


def _adjunct_end(sentence: Sentence, at: int) -> int | None:
    """Where the adjunct that begins at `at` ends; None if none begins there."""
    piece = sentence[at]
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    if piece.word in words.TIME_WORDS:
        return at + 1 if following is None or following.tag != "POS" else None
    if following is None:
        return None
    if piece.tag in ("RB", "RBR") and piece.word not in _NEVER_ALONE:
        return at + 1 if following.marked or following.word in _BEHIND_ADVERB else None
    time = _time_end(sentence, at)
    if time is not None or piece.word not in _PREPOSITIONS:
        return time
    return _prepositional_end(sentence, at)


def _time_end(sentence: Sentence, at: int) -> int | None:
    """Past "two weeks ago", "months ago", "last Friday", "for the past few years"."""
    piece, following = sentence[at], sentence[at + 1]
    if piece.word == "for":
        return _duration_end(sentence, at)
    for stop in (at + 2, at + 3):
        counted = stop <= len(sentence) and sentence[stop - 1].word == "ago"
        if counted and sentence[stop - 2].tag in ("NN", "NNS"):
            return stop
    dated = piece.word in ("last", "this", "next", "earlier", "late", "early")
    return at + 2 if dated and following.word in words.TIME_WORDS else None


def _duration_end(sentence: Sentence, at: int) -> int | None:
    """Past "for months", "for the past few years"; None for "for a year of peace"."""
    stop = at + 1
    while stop < len(sentence) and sentence[stop].tag in ("DT", "JJ", "CD", "RB"):
        stop += 1
    if stop >= len(sentence) or sentence[stop].lemma not in words.DURATIONS:
        return None
    following = sentence[stop + 1] if stop + 1 < len(sentence) else None
    return None if following is not None and following.word in ("of", "in") else stop + 1


def _issued_end(sentence: Sentence, at: int, cue: Cue) -> int | None:
    """Past "posted on the club's page" or "and sent to members" behind a medium ("said in a letter posted …")."""
    verb = at + 1 if sentence[at].word == "and" else at
    if verb <= cue.stop or verb + 1 >= len(sentence):
        return None
    issued = sentence[verb].lemma in words.ISSUING_VERBS and sentence[verb].tag in ("VBN", "VBD")
    return _adjunct_end(sentence, verb + 1) if issued else None


def _aside_end(sentence: Sentence, at: int) -> int | None:
    """Past ", however," or ", in a letter," between a verb and what it reports."""
    if sentence[at].word != "," or at + 2 >= len(sentence):
        return None
    inner = at + 1
    onward = inner + 1 if sentence[inner].tag == "RB" else _adjunct_end(sentence, inner)
    if onward is None or onward + 1 >= len(sentence) or sentence[onward].word != ",":
        return None
    return onward + 1 if _opens_report(sentence[onward + 1]) else None


def _prepositional_end(sentence: Sentence, at: int) -> int | None:
    """The end of a prepositional phrase that is plainly no beginning of the reported words."""
    titled = at + 2 < len(sentence) and is_title_case(sentence[at + 1].inner)
    if titled and not sentence[at + 2].marked and sentence[at + 2].word not in (",", "and"):
        return at + 2  # "said on “Lunch at Twelve” | that …"
    phrase = noun_phrase_from(sentence, at + 1)
    if phrase is None:
        return None
    stop = first_phrase(sentence, phrase)
    following = sentence[stop] if stop < len(sentence) else None
    if following is None or following.marked or following.word in (",", ":", ".", "that", ";"):
        return stop
    if any(p.lemma in _KNOWN or p.word in _KNOWN for p in sentence[at + 1 : stop]):
        return stop
    hearer = sentence[at].word == "to" and sentence[stop - 1].tag in ("NNP", "NNPS", "NN", "NNS")
    if hearer and following.tag == "PRP":
        return stop  # "confirmed to the Herald | she would come"
    chained = following.word in _PREPOSITIONS and sentence[at].word in ("to", "in", "at")
    return stop if chained else None
