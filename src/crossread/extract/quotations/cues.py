"""Finding the words that report speech.

Comes in: a sentence as pieces. Goes out: its cues, each with its verb (or noun), its subject and the place where what it reports
would begin. Does not decide where the report ends.
"""

from typing import Literal, NamedTuple

from crossread.extract.quotations.grammar import subject_in_tree
from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import (
    Range,
    is_finite,
    noun_phrase_ending,
    noun_phrase_from,
    verb_group_start,
)
from crossread.extract.quotations.subjects import earlier_subject, subject_before
from crossread.extract.quotations.verbs import (
    BE,
    VERB_FORMS,
    WITNESSED,
    has_be,
    is_direct_verb,
    needs_hearer,
    reporting_lemma,
    verb_lemma,
    with_particle,
)
from crossread.lang.en import cues as words

CueKind = Literal["verb", "noun", "source"]

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_GOING = frozenset(
    "went goes continued continues took takes proceeded appeared appears seemed seems".split()
)
_NOBODY = frozenset("no none nobody neither nothing anybody anyone".split())
_OBJECT_PRONOUNS = frozenset("it him them her me us".split())


_CUES = VERB_FORMS | BE | {"according", "that"}


class Cue(NamedTuple):
    """A reporting word at piece `at`; the cue's own pieces are `first` to `stop`, and what it reports may begin at `stop`.

    `subject` is the range of the speaker's pieces, `elided` whether it was taken from an earlier verb; `inverted` whether it stands
    behind the verb ("said Kral").
    """

    at: int
    first: int
    stop: int
    lemma: str
    subject: Range
    kind: CueKind = "verb"
    elided: bool = False
    inverted: bool = False


def cues(sentence: Sentence) -> tuple[Cue, ...]:
    """Every cue of the sentence outside quotation marks, in order."""
    found = (
        _claim_cue(sentence, at - 1) if piece.word == "that" else _cue(sentence, at)
        for at, piece in enumerate(sentence)
        if piece.word in _CUES
    )
    return tuple(cue for cue in found if cue is not None)


def _cue(sentence: Sentence, at: int) -> Cue | None:
    word = sentence[at].word
    if word in BE:
        return _view_cue(sentence, at)
    return _source_cue(sentence, at) if word == "according" else _verb_cue(sentence, at)


def _source_cue(sentence: Sentence, at: int) -> Cue | None:
    """ "according to the ministry"."""
    if at + 2 >= len(sentence) or sentence[at + 1].word != "to":
        return None
    subject = noun_phrase_from(sentence, at + 2)
    return Cue(at, at, subject[1], "according", subject, "source") if subject else None


def _view_cue(sentence: Sentence, at: int) -> Cue | None:
    """ "Her first priority is to …", "the minister's message was that …": the noun and "is" are the cue."""
    if at < 2 or at + 1 >= len(sentence):
        return None
    noun, following = sentence[at - 1], sentence[at + 1]
    ordinal = noun.word in ("first", "second", "third", "fourth", "last")
    leads_on = following.word in ("to", "that", ":") or following.marked is not None
    if not leads_on or (noun.lemma not in words.VIEW_NOUNS and not ordinal):
        return None
    owner = at - 2
    while owner > 0 and sentence[owner].tag in ("JJ", "JJS", "CD", "NN", "RB"):
        owner -= 1
    subject = None if ordinal and sentence[owner].tag == "PRP$" else _owner(sentence, owner)
    return Cue(at, owner + 1, at + 1, noun.lemma, subject, "noun") if subject else None


def _claim_cue(sentence: Sentence, at: int) -> Cue | None:
    """ "his warning that …", "the minister's claim that …"."""
    if at < 1 or at + 2 >= len(sentence):
        return None
    noun = sentence[at]
    if noun.tag not in ("NN", "NNS") or noun.lemma not in words.STATEMENT_NOUNS:
        return None
    owner = at - 1
    while owner > 0 and sentence[owner].tag in ("JJ", "JJS", "CD", "NN"):
        owner -= 1
    subject = _owner(sentence, owner)
    return Cue(at, at, at + 1, noun.lemma, subject, "noun") if subject else None


def _owner(sentence: Sentence, possessive: int) -> Range | None:
    """The owner that a possessive ending or pronoun at `possessive` belongs to."""
    if sentence[possessive].tag == "PRP$":
        mine = sentence[possessive].word in ("my", "our", "your")
        return None if mine else (possessive, possessive + 1)
    if sentence[possessive].tag != "POS":
        return None
    first = possessive
    while first > 0 and sentence[first - 1].tag in ("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "CD"):
        first -= 1
    return (first, possessive) if first < possessive else None


def _verb_cue(sentence: Sentence, at: int) -> Cue | None:
    lemma = reporting_lemma(sentence, at)
    stop = with_particle(sentence, at, lemma) if lemma is not None else None
    if lemma is None or stop is None:
        return None
    if _is_witnessed(sentence, at):
        seen = subject_before(sentence, at - 1)
        cue = Cue(at, verb_group_start(sentence, at - 1), stop, lemma, seen) if seen else None
    elif sentence[at].tag == "VBG" and not has_be(sentence, at):
        cue = _participle_cue(sentence, at, lemma, stop)
    elif sentence[at].tag == "VB" and not is_finite(sentence, at):
        cue = _went_on_to(sentence, at, lemma, stop)
    else:
        cue = _finite_cue(sentence, at, lemma, stop)
    return cue if cue is not None and can_speak(sentence, cue) else None


def _is_witnessed(sentence: Sentence, at: int) -> bool:
    """ "can be heard | saying: “Help!”"."""
    if at < 2 or sentence[at].tag != "VBG" or sentence[at - 2].word not in BE:
        return False
    return sentence[at - 1].word in WITNESSED


def _quoted_as_saying(sentence: Sentence, at: int) -> Cue | None:
    """ "the paper quoted her as saying": she speaks, not the paper."""
    hearer = noun_phrase_from(sentence, at + 1)
    if sentence[at].lemma not in ("quote", "cite") or hearer is None:
        return None
    saying = hearer[1] + 1
    if saying >= len(sentence) or sentence[hearer[1]].word != "as":
        return None
    if sentence[saying].word not in ("saying", "telling", "writing"):
        return None
    return Cue(at, verb_group_start(sentence, at), saying + 1, "say", hearer)


def _finite_cue(sentence: Sentence, at: int, lemma: str, stop: int) -> Cue | None:
    first = verb_group_start(sentence, at)
    subject = subject_before(sentence, at)
    quoted = _quoted_as_saying(sentence, at)
    if quoted is not None:
        return quoted._replace(first=subject[0] if subject else first)
    if subject is not None:
        return Cue(at, first, stop, lemma, subject)
    inverted = _inverted_subject(sentence, at)
    if inverted is not None:
        return Cue(at, at, inverted[1], lemma, inverted, inverted=True)
    subject = subject_in_tree(sentence, at)
    if subject is not None:
        return Cue(at, first, stop, lemma, subject)
    noun_before = 0 < first == at and sentence[at - 1].tag in ("NN", "NNS")
    if noun_before and sentence[at].tag == "VBZ":
        return None  # "blocked the field office | requests to look into it"
    subject = _spoke_before(sentence, first, at) or earlier_subject(sentence, first)
    return Cue(at, first, stop, lemma, subject, elided=True) if subject else None


def _spoke_before(sentence: Sentence, first: int, at: int) -> Range | None:
    """Whoever spoke earlier in the sentence, for a verb behind "but" or behind reported words in another tense.

    So in "She told the board that the firm will sell, but | said it would take time"; None if it may go on from the reported words.
    """
    if first == 0 or sentence[first - 1].word not in ("but", "and") or sentence[at].tag != "VBD":
        return None
    for i in range(first - 2, 0, -1):
        if sentence[i].marked is not None or sentence[i].tag not in ("VBD", "VBZ", "VBP", "MD"):
            continue
        speaks = sentence[i].tag == "VBD" and is_direct_verb(sentence[i])
        subject = subject_before(sentence, i) if speaks else None
        if subject is not None:
            return subject
        if sentence[i].tag == "VBD" and sentence[first - 1].word == "and":
            return None
    return None


def _went_on_to(sentence: Sentence, at: int, lemma: str, stop: int) -> Cue | None:
    """ "went on to say", "took to the air to insist": the infinitive of an act that did take place."""
    if at < 3 or sentence[at - 1].word != "to":
        return None
    for verb in range(at - 2, max(-1, at - 7), -1):
        if sentence[verb].word in _GOING and is_finite(sentence, verb):
            subject = subject_before(sentence, verb) or earlier_subject(sentence, verb)
            return Cue(at, verb, stop, lemma, subject) if subject else None
    return None


def _participle_cue(sentence: Sentence, at: int, lemma: str, stop: int) -> Cue | None:
    if lemma in words.BELIEF_VERBS or lemma in words.EXPRESSING_VERBS - words.SPEECH_VERBS:
        return None
    subject = participle_subject(sentence, at)
    return Cue(at, at, stop, lemma, subject, elided=True) if subject else None


def participle_subject(sentence: Sentence, at: int) -> Range | None:
    """ "…, adding that": whoever spoke last in the sentence, else whom it is about; in "a note saying", the note's author."""
    left = at
    while left > 0 and sentence[left - 1].word in words.TIME_WORDS | {"early", "late", "on"}:
        left -= 1
    if _is_addressee(sentence, left):
        return earlier_subject(sentence, left)
    if left > 0 and sentence[left - 1].tag in ("NN", "NNS", "NNP", "NNPS"):
        own = _noun_that_speaks(sentence, left)
        if own is not None:
            return own
        if sentence[left - 1].lemma not in words.OCCASION_NOUNS:
            return subject_before(sentence, at)
    if not any(is_finite(sentence, i) for i in range(at)):
        return earlier_subject(sentence, len(sentence))
    for i in range(at - 1, -1, -1):
        if sentence[i].marked is not None or not is_finite(sentence, i):
            continue
        subject = subject_before(sentence, i) or _inverted_subject(sentence, i)
        if subject is None:
            continue
        if verb_lemma(sentence[i]) is not None or _after_who(sentence, i):
            return subject
    return earlier_subject(sentence, at)


def _is_addressee(sentence: Sentence, stop: int) -> bool:
    """Whether the noun phrase before a participle is whom a letter goes to ("sent a letter to Novak | asking for …")."""
    phrase = noun_phrase_ending(sentence, stop)
    if phrase is None:
        return False
    to = next(
        (i for i in range(stop - 1, max(0, phrase[0] - 2), -1) if sentence[i].word == "to"), 0
    )
    return to > 0 and sentence[to - 1].lemma in words.DOCUMENT_NOUNS


def _after_who(sentence: Sentence, verb: int) -> bool:
    """Whether the verb stands in a clause with "who" ("her critics, who voted against it, | saying …")."""
    first = verb_group_start(sentence, verb)
    return first > 0 and sentence[first - 1].word == "who"


def _noun_that_speaks(sentence: Sentence, stop: int) -> Range | None:
    """The name or, behind "with", the noun phrase right before a participle ("footage of Anna Kral | asking", "with critics | calling")."""
    phrase = noun_phrase_ending(sentence, stop)
    if phrase is None:
        return None
    first = stop
    while first > phrase[0] and sentence[first - 1].tag in ("NNP", "NNPS"):
        first -= 1
    before = sentence[phrase[0] - 1].word if phrase[0] else ""
    if before == "with":
        return phrase
    governed = first > 0 and sentence[first - 1].tag in ("IN", "TO")
    return (first, stop) if first < stop and governed else None


def _inverted_subject(sentence: Sentence, at: int) -> Range | None:
    """The subject behind the verb, where a quotation or a clause with a comma stands before it."""
    if at == 0 or sentence[at].tag == "VBG" or not is_direct_verb(sentence[at]):
        return None
    before = sentence[at - 1]
    set_off = before.marked is not None or (
        before.word in (",", "-", "–", "—", "―", "--")
        and (at > 3 or sentence[at - 2].marked is not None)
    )
    if not set_off or needs_hearer(sentence[at]):
        return None
    subject = noun_phrase_from(sentence, at + 1)
    if subject is None or sentence[subject[0]].word in _OBJECT_PRONOUNS:
        return None
    subject = _with_others(sentence, subject)
    verb_follows = subject[1] < len(sentence) and sentence[subject[1]].tag in _FINITE
    return None if verb_follows and before.marked is None else subject


def _with_others(sentence: Sentence, subject: Range) -> Range:
    """The subject with a second one behind "and" ("said Kral | and her deputy")."""
    if subject[1] + 1 >= len(sentence) or sentence[subject[1]].word not in ("and", "&"):
        return subject
    second = noun_phrase_from(sentence, subject[1] + 1)
    if second is None:
        return subject
    closed = second[1] >= len(sentence) or sentence[second[1]].word in (".", ",", ":")
    return (subject[0], second[1]) if closed else subject


def can_speak(sentence: Sentence, cue: Cue) -> bool:
    """Whether the subject may be one who speaks, other than the writer.

    Asked in full only for verbs that things can do too ("the delay threatens to …"), and not of "that"-clauses.
    """
    pieces = sentence[cue.subject[0] : cue.subject[1]]
    if pieces[0].word in _NOBODY or (len(pieces) == 1 and pieces[0].word in words.AUTHORS_OWN):
        return False
    if all(p.word in words.TIME_WORDS for p in pieces):
        return False
    if cue.lemma in words.SPEECH_VERBS - words.OBJECT_VERBS - words.THINGS_DO:
        return True
    if len(pieces) == 1 and pieces[0].tag in ("PRP", "WP", "DT", "WDT"):
        return pieces[0].word in ("he", "she", "they", "who", "both", "some", "many", "all")
    if cue.lemma in words.THINGS_DO:
        pieces = pieces[: next((i for i, p in enumerate(pieces) if p.tag == "IN"), len(pieces))]
        named = bool(pieces) and pieces[-1].tag in ("NNP", "NNPS", "CD")
    else:
        named = any(p.tag in ("NNP", "NNPS", "CD") for p in pieces)
    if named:
        return True
    nouns = [p for p in pieces if p.tag in ("NN", "NNS")]
    able = words.SPEAKING_NOUNS | (
        words.DOCUMENT_NOUNS if cue.lemma in words.THINGS_DO else frozenset()
    )
    return any(
        p.lemma in able or p.word.endswith(words.PERSON_ENDINGS) for p in (*nouns, *pieces[-1:])
    )
