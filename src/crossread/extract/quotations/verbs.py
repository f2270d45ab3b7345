"""Reporting verbs in use.

Comes in: a sentence as pieces and a place in it. Goes out: whether a reporting verb stands there, which, and whether it tells of an act
of speech that took place. A form in "-ed" counts as a verb also where the tagger takes it for an adjective.
"""

from crossread.extract.quotations.passages import Piece, Sentence
from crossread.extract.quotations.phrases import verb_group_start
from crossread.lang.en import cues as words
from crossread.lang.en import irregular

BE = frozenset("is was are were be been being 's ’s".split())
_MODALS = frozenset("would could should might may can will must if".split())
_PASSIVE_HELPERS = frozenset("be is are was were been being gets got".split())
_NEGATIONS = frozenset("not n't n’t never nor".split())
_REDUCED = frozenset({"when", "if", "as", "once", "though", "unless", "than"})
_BEFORE_GERUND = frozenset({"NN", "NNS", "NNP", "RB", ":", "MD", "HYPH"})
_BEFORE_ING = (
    frozenset(", and but by while after before when in than even as for despite )".split()) | BE
)
_DETERMINERS_ALONE = frozenset("that this those these all both some many".split())


def inflected(lemmas: frozenset[str]) -> dict[str, str]:
    """Forms of the lemmas: "-s", "-ed", "-ing", with a dropped e, y to ie, and a doubled consonant; and the irregular ones."""
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
    return forms | {form: base for form, base in irregular.VERB_FORMS.items() if base in lemmas}


_PLAIN_VERBS = (
    words.SPEECH_VERBS | words.BELIEF_VERBS | words.DIRECT_ONLY_VERBS | words.TELLING_VERBS
    | words.OBJECT_VERBS | words.INFINITIVE_VERBS | words.EXPRESSING_VERBS
)  # fmt: skip
_MARKED_FORMS = inflected(words.MARKED_OBJECT_VERBS)
_FORMS = inflected(_PLAIN_VERBS | frozenset(words.PARTICLES))
VERB_FORMS = frozenset(_FORMS)
"""Every form of a reporting verb, in lower case."""


def verb_lemma(piece: Piece) -> str | None:
    """The lemma if the piece is a form of a reporting verb, by form and tag alone."""
    lemma = _FORMS.get(piece.word)
    as_verb = piece.tag.startswith("VB") or (
        piece.word.endswith("ed") and piece.tag in ("JJ", "NN")
    )
    return lemma if as_verb else None


def reporting_lemma(sentence: Sentence, at: int) -> str | None:
    """The lemma if a reporting verb stands at `at` and tells of an act of speech that took place."""
    lemma = verb_lemma(sentence[at])
    if lemma is None or _is_attribute(sentence, at) or _is_no_report(sentence, at):
        return None
    return lemma


def is_direct_verb(piece: Piece) -> bool:
    """Whether the piece is a verb that can stand beside a direct quotation."""
    return verb_lemma(piece) in words.SPEECH_VERBS | words.DIRECT_ONLY_VERBS | words.TELLING_VERBS


def needs_hearer(piece: Piece) -> bool:
    """Whether the piece is a verb of telling, which does not stand without a hearer."""
    return _FORMS.get(piece.word) in words.HEARER_VERBS


def marked_object_lemma(sentence: Sentence, at: int) -> str | None:
    """The lemma of a verb that reports what its object holds between marks, if it tells of what took place."""
    piece = sentence[at]
    lemma = _MARKED_FORMS.get(piece.word) or (
        verb_lemma(piece) if verb_lemma(piece) in words.OBJECT_VERBS | words.SPEECH_VERBS else None
    )
    if lemma is None or not piece.tag.startswith("VB") or piece.tag == "VB":
        return None
    return None if _is_attribute(sentence, at) or _is_no_report(sentence, at) else lemma


def with_particle(sentence: Sentence, at: int, lemma: str) -> int | None:
    """Where the cue's words end: behind "for" of "call for", "out" of "point out"; None if a needed one is missing."""
    following = sentence[at + 1].word if at + 1 < len(sentence) else ""
    if following in words.PARTICLES.get(lemma, ()) or following in words.PHRASAL.get(lemma, ()):
        return at + 2
    return at + 1 if lemma in _PLAIN_VERBS else None


def has_be(sentence: Sentence, at: int) -> bool:
    """Whether a form of "be" stands right before the verb, so that it is a progressive or a passive."""
    return any(p.word in BE and p.tag != "POS" for p in sentence[max(0, at - 3) : at])


def _is_attribute(sentence: Sentence, at: int) -> bool:
    """A form in "-ed" or "-ing" that stands before a noun like an adjective ("a detailed complaint", "the suspected arms")."""
    piece = sentence[at]
    if at == 0 or piece.tag in ("VBZ", "VBP"):
        return False
    left = sentence[at - 1]
    if left.tag in ("DT", "PRP$", "VBG", "POS"):
        return left.word not in _DETERMINERS_ALONE
    if left.tag == "IN" and piece.word.endswith("ed"):
        return left.word not in ("that", "before", "after", "while", "when", "as", "since")
    return (
        piece.tag == "VBG"
        and left.marked is None
        and left.word not in _BEFORE_ING
        and left.tag not in _BEFORE_GERUND
    )


def _is_no_report(sentence: Sentence, at: int) -> bool:
    """Negated, hypothetical and passive uses tell of no act of speech by the subject."""
    helpers = {p.word for p in sentence[verb_group_start(sentence, at) : at]}
    tag = sentence[at].tag
    return bool(
        helpers & (_NEGATIONS | _MODALS)
        or (helpers & _PASSIVE_HELPERS and tag != "VBG")
        or (at == 0 and tag in ("VBN", "VBD"))
        or (at > 0 and tag in ("VBN", "VBD") and sentence[at - 1].word in _REDUCED)
        or _names_a_noun(sentence, at)
        or _is_conditional(sentence, at)
    )


def _names_a_noun(sentence: Sentence, at: int) -> bool:
    """ "a class called 'Perception'": a participle that hangs on the noun before it."""
    return (
        0 < at < len(sentence) - 1
        and sentence[at].tag in ("VBN", "VBD")
        and _FORMS.get(sentence[at].word) in words.NAMING_VERBS
        and sentence[at - 1].tag in ("NN", "NNS")
        and (sentence[at + 1].marked is not None or sentence[at + 1].tag == "NNP")
    )


def _is_conditional(sentence: Sentence, at: int) -> bool:
    """Whether "if", "unless" or "whenever" opens the clause of the verb."""
    for i in range(at - 1, max(-1, at - 7), -1):
        if sentence[i].marked is not None or sentence[i].word in (",", ";", ":"):
            return False
        if sentence[i].word in ("if", "unless", "whenever", "let"):
            return True
    return False
