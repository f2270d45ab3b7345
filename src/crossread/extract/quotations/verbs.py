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
_HELPERS = frozenset("had was were did 'd ’d got".split())
_NEGATIONS = frozenset("not n't n’t never nor".split())
_REDUCED = frozenset({"when", "if", "as", "once", "though", "unless", "than"})
_BEFORE_GERUND = frozenset({"NN", "NNS", "NNP", "RB", ":", "MD", "HYPH"})
WITNESSED = frozenset("heard seen filmed recorded".split())
"""Participles in "can be heard saying"."""
_BEFORE_ING = (
    frozenset(", and but by while after before when in than even as for despite )".split())
    | BE
    | WITNESSED
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
_SPEAKS_ALONE = _PLAIN_VERBS - (
    (words.DIRECT_ONLY_VERBS | words.EXPRESSING_VERBS)
    - (words.SPEECH_VERBS | words.OBJECT_VERBS | words.TELLING_VERBS | words.INFINITIVE_VERBS)
)
STATEMENT_PIECES = 6
"""How far behind "made" or "offered" the statement may stand."""
BESIDE_PIECES = 12
"""How far from "began" or "laughed" the marks may stand."""
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
    return lemma if _can_carry(sentence, at, lemma) else None


def _can_carry(sentence: Sentence, at: int, lemma: str) -> bool:
    """Whether the verb has what it needs to report: a noun of statement behind "made", marks beside "began"."""
    following = sentence[at + 1].word if at + 1 < len(sentence) else ""
    if lemma in _SPEAKS_ALONE or following in words.PHRASAL.get(lemma, ()):
        return True
    if lemma in words.EXPRESSING_VERBS:
        near = sentence[at + 1 : at + 1 + STATEMENT_PIECES]
        return any(p.lemma in words.STATEMENT_NOUNS or p.word == ":" for p in near)
    beside = (
        *sentence[max(0, at - BESIDE_PIECES) : at],
        *sentence[at + 1 : at + 1 + BESIDE_PIECES],
    )
    return lemma in words.PARTICLES or any(p.marked is not None or p.word == ":" for p in beside)


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
    if left.tag == "VBD" and left.word not in _HELPERS and piece.word.endswith("ed"):
        return True  # "published | alleged plans"
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
        or (tag in ("VBN", "VBD") and _is_reduced(sentence, at))
        or _is_done_by(sentence, at)
        or _is_appointed(sentence, at)
        or (tag == "VBG" and _behind_or(sentence, at))
        or _names_a_noun(sentence, at)
        or _is_conditional(sentence, at)
    )


def _is_reduced(sentence: Sentence, at: int) -> bool:
    """ "when asked", "as announced"; but "Kral once | said" tells of a time."""
    if at == 0 or sentence[at - 1].word not in _REDUCED:
        return False
    subject = at > 1 and sentence[at - 2].tag in ("NNP", "NNPS", "NN", "NNS", "PRP")
    return not (sentence[at - 1].word == "once" and subject)


def _is_done_by(sentence: Sentence, at: int) -> bool:
    """ "first reported | by the Herald": a participle with its doer behind it, whose verb is another."""
    if at + 2 >= len(sentence) or sentence[at].tag not in ("VBN", "VBD"):
        return False
    return sentence[at + 1].word == "by" and sentence[at + 2].lemma not in words.MEANS


def _is_appointed(sentence: Sentence, at: int) -> bool:
    """ "named to the board"."""
    following = sentence[at + 1].word if at + 1 < len(sentence) else ""
    return _FORMS.get(sentence[at].word) == "name" and following == "to"


def _behind_or(sentence: Sentence, at: int) -> bool:
    """ "or simply | denying that …": one of two things that may be."""
    return any(p.word == "or" for p in sentence[max(0, at - 2) : at])


def _names_a_noun(sentence: Sentence, at: int) -> bool:
    """ "a class called 'Perception'", "a boat, dubbed Swan,": a participle that hangs on the noun before it."""
    if not 0 < at < len(sentence) - 1 or sentence[at].tag not in ("VBN", "VBD"):
        return False
    if _FORMS.get(sentence[at].word) not in words.NAMING_VERBS:
        return False
    left, right = sentence[at - 1], sentence[at + 1]
    named = right.marked is not None or right.tag in ("NNP", "NNPS")
    noun = left if left.word != "," or at < 2 else sentence[at - 2]
    common = left.tag in ("NN", "NNS")
    apart = left.word == "," and noun.tag in ("NN", "NNS", "NNP") and _is_all_name(sentence, at + 1)
    return named and (common or apart)


def _is_all_name(sentence: Sentence, at: int) -> bool:
    """Whether a name stands here with nothing but a comma, "and" or a stop behind it."""
    first = at
    while at < len(sentence) and sentence[at].tag in ("NNP", "NNPS"):
        at += 1
    return first < at and (at == len(sentence) or sentence[at].word in (",", "and", ".", ";"))


def _is_conditional(sentence: Sentence, at: int) -> bool:
    """Whether "if", "unless", "whether" or "whenever" opens the clause of the verb."""
    for i in range(at - 1, max(-1, at - 7), -1):
        if sentence[i].marked is not None or sentence[i].word in (",", ";", ":"):
            return False
        if sentence[i].word in ("if", "unless", "whenever", "whether", "let"):
            return True
    return False
