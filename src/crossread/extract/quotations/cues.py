"""Finding the words that report speech.

Comes in: a sentence as pieces. Goes out: its cues, each with its verb (or noun), its subject and the place where what it reports
would begin. Does not decide where the report ends.
"""

from typing import Literal, NamedTuple

from crossread.extract.quotations.passages import Piece, Sentence
from crossread.extract.quotations.phrases import (
    Range,
    earlier_subject,
    is_finite,
    noun_phrase_from,
    subject_before,
    verb_group_start,
)
from crossread.lang.en import cues as words

CueKind = Literal["verb", "noun", "source"]


class Cue(NamedTuple):
    """A reporting word at piece `at`; the cue's own pieces are `first` to `stop`, and what it reports may begin at `stop`.

    `subject` is the range of the speaker's pieces, `elided` whether it was taken from an earlier verb; `inverted` whether it stands
    behind the verb ("said Kral").
    """

    at: int
    first: int
    stop: int
    lemma: str
    subject: Range | None
    kind: CueKind = "verb"
    elided: bool = False
    inverted: bool = False


def _inflected(lemmas: frozenset[str]) -> dict[str, str]:
    """Regular forms of the lemmas: "-s", "-ed", "-ing", with a dropped e, y to ie, and a doubled consonant."""
    forms: dict[str, str] = {}
    for lemma in sorted(lemmas):
        stem = lemma[:-1] if lemma.endswith("e") else lemma
        doubled = lemma + lemma[-1]
        y = lemma[:-1] if lemma.endswith("y") and lemma[-2] not in "aeiou" else None
        for form in (
            lemma, stem + "ed", stem + "ing", doubled + "ed", doubled + "ing",
            (y + "ies") if y else lemma + ("es" if lemma.endswith(("ss", "sh", "ch")) else "s"),
            (y + "ied") if y else stem + "ed",
        ):  # fmt: skip
            forms.setdefault(form, lemma)
    return forms


_ALL_VERBS = (
    words.SPEECH_VERBS | words.BELIEF_VERBS | words.DIRECT_ONLY_VERBS | words.TELLING_VERBS
    | words.OBJECT_VERBS | words.INFINITIVE_VERBS | words.EXPRESSING_VERBS | frozenset(words.PARTICLES)
)  # fmt: skip
_FORMS = _inflected(_ALL_VERBS) | words.IRREGULAR_FORMS
_BE = frozenset("is was are were be been being 's ’s".split())
_MODALS = frozenset("would could should might may can will must if".split())
_PASSIVE_HELPERS = frozenset("be is are was were been being gets got".split())
_NEGATIONS = frozenset("not n't n’t never nor".split())


def verb_lemma(piece: Piece) -> str | None:
    """The lemma if the piece is a form of a listed verb used as a verb; the tagger's mistakes on "-ed" forms are forgiven."""
    lemma = _FORMS.get(piece.word)
    if lemma is None:
        return None
    if piece.tag.startswith("VB") or (piece.word.endswith("ed") and piece.tag in ("JJ", "NN")):
        return lemma
    return None


def _mistaken_noun(sentence: Sentence, at: int) -> bool:
    """A form in "-s" tagged a plural noun, between a name or pronoun and "that", "to", a colon or a quotation."""
    if at == 0 or at + 1 >= len(sentence) or sentence[at].tag != "NNS":
        return False
    following = sentence[at + 1]
    return sentence[at - 1].tag in ("NNP", "PRP") and (
        following.marked is not None or following.word in ("that", "to", ":")
    )


def _is_attribute(sentence: Sentence, at: int) -> bool:
    """A form in "-ed" or "-ing" that stands before a noun like an adjective ("a detailed complaint", "the suspected arms")."""
    if at == 0 or sentence[at].tag in ("VBZ", "VBP"):
        return False
    left = sentence[at - 1]
    return left.tag in ("DT", "PRP$", "IN", "VBG", "POS") and left.word not in (
        "that",
        "this",
        "those",
        "these",
        "before",
        "after",
        "while",
        "when",
        "by",
        "in",
        "for",
        "of",
        "all",
        "as",
        "since",
        "both",
        "some",
        "many",
    )


def is_direct_verb(piece: Piece) -> bool:
    """Whether the piece is a verb that can stand beside a direct quotation."""
    lemma = verb_lemma(piece)
    return lemma is not None and (
        lemma in words.SPEECH_VERBS
        or lemma in words.DIRECT_ONLY_VERBS
        or lemma in words.TELLING_VERBS
    )


def cues(sentence: Sentence) -> tuple[Cue, ...]:
    """Every cue of the sentence outside quotation marks, in order."""
    found: list[Cue] = []
    for at, piece in enumerate(sentence):
        if piece.marked is not None:
            continue
        cue = (
            _source_cue(sentence, at)
            or _view_cue(sentence, at)
            or _claim_cue(sentence, at)
            or _verb_cue(sentence, at)
        )
        if cue is not None:
            found.append(cue)
    return tuple(found)


def _source_cue(sentence: Sentence, at: int) -> Cue | None:
    """ "according to the ministry"."""
    if sentence[at].word != "according" or at + 2 >= len(sentence) or sentence[at + 1].word != "to":
        return None
    subject = noun_phrase_from(sentence, at + 2)
    if subject is None:
        return None
    return Cue(at, at, subject[1], "according", subject, "source")


def _view_cue(sentence: Sentence, at: int) -> Cue | None:
    """ "Her first priority is to …", "the minister's message was that …": the noun and "is" are the cue."""
    if sentence[at].word not in _BE or at < 2 or at + 1 >= len(sentence):
        return None
    noun = sentence[at - 1]
    ordinal = noun.word in ("first", "second", "third", "fourth", "last")
    if noun.lemma not in words.VIEW_NOUNS and not ordinal:
        return None
    if sentence[at + 1].word not in ("to", "that") and not (
        sentence[at + 1].word == ":" or sentence[at + 1].marked is not None
    ):
        return None
    owner = at - 2
    while owner > 0 and sentence[owner].tag in ("JJ", "JJS", "CD", "NN", "RB"):
        owner -= 1
    if sentence[owner].tag == "POS":
        subject = _owner(sentence, owner)
    elif sentence[owner].tag == "PRP$" and not ordinal:
        subject = (owner, owner + 1)
    else:
        return None
    return Cue(at, owner + 1, at + 1, noun.lemma, subject, "noun") if subject else None


def _claim_cue(sentence: Sentence, at: int) -> Cue | None:
    """ "his warning that …", "the minister's claim that …"."""
    if (
        sentence[at].tag not in ("NN", "NNS")
        or sentence[at].lemma not in words.STATEMENT_NOUNS
        or at == 0
    ):
        return None
    if at + 2 >= len(sentence) or sentence[at + 1].word != "that":
        return None
    owner = at - 1
    while owner > 0 and sentence[owner].tag in ("JJ", "JJS", "CD", "NN"):
        owner -= 1
    if sentence[owner].tag == "POS":
        subject = _owner(sentence, owner)
    else:
        subject = (
            (owner, owner + 1)
            if sentence[owner].tag == "PRP$" and sentence[owner].word not in ("my", "our", "your")
            else None
        )
    return Cue(at, at, at + 1, sentence[at].lemma, subject, "noun") if subject else None


def _owner(sentence: Sentence, possessive: int) -> Range | None:
    first = possessive
    while first > 0 and sentence[first - 1].tag in ("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "CD"):
        first -= 1
    return (first, possessive) if first < possessive else None


def _verb_cue(sentence: Sentence, at: int) -> Cue | None:
    lemma = verb_lemma(sentence[at])
    if lemma is None and _mistaken_noun(sentence, at):
        lemma = _FORMS.get(sentence[at].word)
    if lemma is None or _is_attribute(sentence, at) or _is_no_report(sentence, at):
        return None
    stop = _with_particle(sentence, at, lemma)
    if stop is None:
        return None
    first = verb_group_start(sentence, at)
    if sentence[at].tag == "VBG" and not _has_be(sentence, at):
        if lemma in words.BELIEF_VERBS or lemma in words.EXPRESSING_VERBS - words.SPEECH_VERBS:
            return None
        subject = _participle_subject(sentence, at)
        return Cue(at, at, stop, lemma, subject, elided=True)
    if sentence[at].tag == "VB" and not is_finite(sentence, at):
        return _went_on_to(sentence, at, lemma, stop)
    subject = subject_before(sentence, at)
    inverted = _inverted_subject(sentence, at) if subject is None else None
    if inverted is not None:
        return Cue(at, at, inverted[1], lemma, inverted, inverted=True)
    if subject is not None and sentence[subject[0]].word in words.AUTHORS_OWN:
        return None
    if subject is None:
        subject = earlier_subject(sentence, first)
        if subject is None or sentence[subject[0]].word in words.AUTHORS_OWN:
            return None
        return Cue(at, first, stop, lemma, subject, elided=True)
    return Cue(at, first, stop, lemma, subject)


def _went_on_to(sentence: Sentence, at: int, lemma: str, stop: int) -> Cue | None:
    """ "went on to say", "continued to insist": the infinitive of an act that did take place."""
    if at < 3 or sentence[at - 1].word != "to":
        return None
    for verb in (at - 2, at - 3):
        if sentence[verb].word in ("went", "goes", "continued", "continues") and is_finite(
            sentence, verb
        ):
            subject = subject_before(sentence, verb) or earlier_subject(sentence, verb)
            return Cue(at, verb, stop, lemma, subject) if subject else None
    return None


def _participle_subject(sentence: Sentence, at: int) -> Range | None:
    """ "…, adding that": whoever the sentence is about, unless the noun right before is meant ("a statement saying")."""
    if (
        at > 0
        and sentence[at - 1].tag in ("NN", "NNS", "NNP")
        and sentence[at - 1].lemma not in words.OCCASION_NOUNS
    ):
        return subject_before(sentence, at)
    if not any(is_finite(sentence, i) for i in range(at)):
        return earlier_subject(sentence, len(sentence))
    speech = [
        i
        for i in range(at)
        if sentence[i].marked is None and is_direct_verb(sentence[i]) and is_finite(sentence, i)
    ]
    for i in reversed(speech):
        subject = _inverted_subject(sentence, i) or subject_before(sentence, i)
        if subject is not None:
            return subject
    return earlier_subject(sentence, at)


def _has_be(sentence: Sentence, at: int) -> bool:
    return any(p.word in _BE and p.tag != "POS" for p in sentence[max(0, at - 3) : at])


def _inverted_subject(sentence: Sentence, at: int) -> Range | None:
    """The subject behind the verb, where a quotation or a clause with a comma stands before it."""
    if (
        sentence[at].tag not in ("VBD", "VBZ", "VBP", "VBN", "VB")
        or not is_direct_verb(sentence[at])
        or at == 0
    ):
        return None
    before = sentence[at - 1]
    if before.marked is None and before.word not in (",", "-", "–", "—", "--"):
        return None
    if before.word == "," and not (at >= 2 and (sentence[at - 2].marked is not None or at > 3)):
        return None
    if _FORMS.get(sentence[at].word) in words.HEARER_VERBS:
        return None
    subject = noun_phrase_from(sentence, at + 1)
    if subject is None or sentence[subject[0]].word in ("it", "him", "them", "her", "me", "us"):
        return None
    if (
        subject[1] < len(sentence)
        and before.marked is None
        and sentence[subject[1]].tag in ("VBD", "VBZ", "VBP", "MD")
    ):
        return None
    return subject


def _with_particle(sentence: Sentence, at: int, lemma: str) -> int | None:
    """Where the cue's words end: behind "for" of "call for", "out" of "point out"; None if a needed one is missing."""
    following = sentence[at + 1].word if at + 1 < len(sentence) else ""
    if following in words.PARTICLES.get(lemma, ()) or following in words.PHRASAL.get(lemma, ()):
        return at + 2
    plain = (
        words.SPEECH_VERBS | words.BELIEF_VERBS | words.DIRECT_ONLY_VERBS | words.OBJECT_VERBS | words.TELLING_VERBS
        | words.EXPRESSING_VERBS | words.INFINITIVE_VERBS
    )  # fmt: skip
    return at + 1 if lemma in plain else None


def _is_no_report(sentence: Sentence, at: int) -> bool:
    """Negated, hypothetical and passive uses tell of no act of speech by the subject."""
    helpers = {p.word for p in sentence[verb_group_start(sentence, at) : at]}
    if helpers & _NEGATIONS or helpers & _MODALS:
        return True
    tag = sentence[at].tag
    if helpers & _PASSIVE_HELPERS and tag != "VBG":
        return True
    if at == 0 and tag in ("VBN", "VBD"):
        return True
    if (
        tag == "VBN"
        and _FORMS.get(sentence[at].word) in words.NAMING_VERBS
        and _names_a_noun(sentence, at)
    ):
        return True
    return _is_conditional(sentence, at)


def _names_a_noun(sentence: Sentence, at: int) -> bool:
    """ "a class called 'Perception'": a participle that hangs on the noun before it."""
    return (
        at > 0
        and sentence[at - 1].tag in ("NN", "NNS")
        and at + 1 < len(sentence)
        and sentence[at + 1].marked is not None
    )


def _is_conditional(sentence: Sentence, at: int) -> bool:
    """Whether "if", "unless" or "whenever" opens the clause of the verb."""
    for i in range(at - 1, max(-1, at - 7), -1):
        if sentence[i].marked is not None or sentence[i].word in (",", ";", ":"):
            return False
        if sentence[i].word in ("if", "unless", "whenever", "let"):
            return True
    return False
