"""Where reported words begin, by the construction that a reporting verb allows.

Comes in: a sentence as pieces, a cue and the place behind its adjuncts. Goes out: the place where the reported words begin, or None
if the verb reports nothing there.
"""

from crossread.extract.quotations.adjuncts import first_phrase
from crossread.extract.quotations.cues import Cue
from crossread.extract.quotations.passages import Sentence, is_title_case
from crossread.extract.quotations.phrases import is_finite, noun_phrase_from
from crossread.extract.quotations.verbs import verb_lemma
from crossread.lang.en import cues as words

_CLAUSE_OPENERS = frozenset("whether if how why what where who when".split())
_OPEN_QUESTIONS = frozenset({"when", "where", "who"})
_CLAUSE_ONLY = frozenset({"say", "think", "believe", "claim", "argue", "insist", "tell"})
_NO_HEARER = frozenset("propose demand claim offer agree pledge vow swear threaten promise".split())
_NEVER_ASK = frozenset({"say", "add", "write", "note"})
_SUBORDINATORS = frozenset("as when while after before because since until".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ENDS = frozenset({".", "!", "?", ";", "…"})
_NOUN_PHRASE_STARTS = frozenset(
    "DT JJ JJR JJS NN NNS NNP NNPS PRP PRP$ CD PDT $ VBG WP RB POS".split()
)
_CLAUSE_STARTS = _NOUN_PHRASE_STARTS | {"EX", "IN", "CC", "WRB"}
_CONTRACTED = frozenset("'s ’s 're ’re 'll ’ll 'd ’d".split())
NAMED_PIECES = 9
"""How far behind "called" the marks with the name may stand ("called the talks of last week a “farce”")."""
INFINITIVE_PIECES = 9
"""How far behind the verb "to" may stand ("urged the members of the council to …")."""


def takes_clause(lemma: str) -> bool:
    """Whether the verb reports a clause, rather than only naming what is praised, promised or rejected."""
    return lemma in words.SPEECH_VERBS | words.BELIEF_VERBS | words.TELLING_VERBS


def reported_start(sentence: Sentence, start: int, cue: Cue) -> int | None:
    """Where the words that the verb reports begin, from `start` on; None if none do."""
    clause = _clause_start(sentence, start, cue)
    if clause is not None:
        return clause
    if cue.lemma in words.EXPRESSING_VERBS and cue.lemma not in words.SPEECH_VERBS:
        statement = _statement_start(sentence, start)
        if statement is not None or cue.lemma not in words.OBJECT_VERBS:
            return statement
    if sentence[start].word == "as" and cue.lemma in words.NAMING_VERBS:
        return start + 1
    calls_by_name = cue.lemma == "call" and not _has_particle(cue)
    if cue.lemma in words.INFINITIVE_VERBS | words.TELLING_VERBS and not calls_by_name:
        hearer = cue.lemma not in _NO_HEARER
        infinitive = _infinitive_start(sentence, start) if hearer else _at_once(sentence, start)
        if infinitive is not None:
            return infinitive
    if not _reports_object(sentence, start, cue):
        return None
    return start + 1 if sentence[start].word == "that" and sentence[start].tag == "IN" else start


def _clause_start(sentence: Sentence, start: int, cue: Cue) -> int | None:
    """Where a reported clause begins: behind "that", at a question word, or at its subject."""
    piece, lemma = sentence[start], cue.lemma
    if not takes_clause(lemma):
        return None
    if piece.word == "that":
        return _behind_that(sentence, start)
    if piece.tag == "RB" and start + 1 < len(sentence) and sentence[start + 1].tag == "WRB":
        return start  # "revealed | just how old it was"
    if piece.word in _CLAUSE_OPENERS:
        if start + 1 < len(sentence) and sentence[start + 1].tag == "VBN":
            return None  # "told the council when asked: …"
        return None if piece.word in _OPEN_QUESTIONS and lemma in _NEVER_ASK else start
    bare = lemma in words.BARE_CLAUSE_VERBS and not _has_particle(cue)
    return start if bare and _has_clause(sentence, start, lemma) else None


def _behind_that(sentence: Sentence, that: int) -> int:
    """The place behind "that" and an aside set off at once ("that, however, that the …"); "that" itself if it is the subject."""
    start = that + 1
    if start >= len(sentence) or sentence[start].marked is not None:
        return start
    if sentence[start].tag in ("VBZ", "MD") or sentence[start].word in ("'s", "’s", "was"):
        return that
    if sentence[start].word == ",":
        start += 1
        if (
            start + 1 < len(sentence)
            and sentence[start].tag == "RB"
            and sentence[start + 1].word == ","
        ):
            start += 2
        if start < len(sentence) and sentence[start].word == "that":
            start += 1
    return start


def _has_particle(cue: Cue) -> bool:
    return cue.stop - cue.at == 2


def _reports_object(sentence: Sentence, start: int, cue: Cue) -> bool:
    """Whether a noun phrase at `start` tells what was praised, promised, called for or named."""
    piece = sentence[start]
    begins = piece.tag in _NOUN_PHRASE_STARTS
    if _has_particle(cue):
        return begins and cue.lemma in words.PARTICLES
    if cue.lemma not in words.OBJECT_VERBS or not (begins or piece.word == "that"):
        return False
    return cue.lemma != "call" or _names(sentence, start)


def _names(sentence: Sentence, start: int) -> bool:
    """Whether "called" gives a name or a judgement, rather than telephones or convenes."""
    near = sentence[start : start + NAMED_PIECES]
    stop = next((i for i, p in enumerate(near) if p.word in _ENDS or p.word == ","), len(near))
    if any(p.marked is not None for p in near[:stop]):
        return True
    named = noun_phrase_from(sentence, start)
    rest = sentence[named[1] : named[1] + 3] if named else ()
    split = named is not None and first_phrase(sentence, named) < named[1]
    judged = split or (bool(rest) and rest[0].tag in ("DT", "JJ", "VBN"))
    return judged or (bool(rest) and sentence[start].tag == "PRP" and rest[0].tag != ".")


def _statement_start(sentence: Sentence, start: int) -> int | None:
    """ "expressed confidence that …": the place behind "that"."""
    phrase = noun_phrase_from(sentence, start)
    if phrase is None or phrase[1] >= len(sentence) or sentence[phrase[1]].word != "that":
        return None
    pieces = sentence[phrase[0] : phrase[1]]
    return phrase[1] + 1 if any(p.lemma in words.STATEMENT_NOUNS for p in pieces) else None


def _infinitive_start(sentence: Sentence, start: int) -> int | None:
    """The "to" with a verb (or a quotation) behind it that follows at once or behind the hearer."""
    for at in range(start, min(len(sentence) - 1, start + INFINITIVE_PIECES)):
        piece, following = sentence[at], sentence[at + 1]
        leads = following.tag == "VB" or following.marked is not None or following.word == "to"
        if piece.word in ("to", "not") and leads:
            return at
        verb = piece.tag in _FINITE or (piece.tag == "VB" and at > start)
        if verb or piece.word in _ENDS or piece.word == ",":
            return None
    return None


def _at_once(sentence: Sentence, start: int) -> int | None:
    """The infinitive that follows at once: behind "propose" or "demand" a noun phrase is no hearer ("proposed | a plan to …")."""
    return start if sentence[start].word in ("to", "not") else None


def _has_clause(sentence: Sentence, start: int, lemma: str) -> bool:
    """Whether a subject stands at `start` with a finite verb, or a quotation that holds one, before the clause could end.

    Behind a verb that takes no plain object a form in "-ed" is the finite verb; behind "add" the verb of a second clause is not.
    """
    first = sentence[start]
    following = sentence[start + 1] if start + 1 < len(sentence) else first
    where = first.tag == "IN" and (lemma == "write" or following.word == ",")
    if first.word in _SUBORDINATORS or first.tag not in _CLAUSE_STARTS or where:
        return False  # "who writes | for the Herald, said"
    nested = 0
    for at, piece in enumerate(sentence[start + 1 :], start + 1):
        if piece.marked is not None:
            if is_title_case(piece.inner):
                continue
            return first.tag not in ("IN", "RB")
        if _can_end(sentence, at, lemma):
            return False
        if _opens_side_clause(sentence, at):
            nested += 1
        elif _is_verb_of_clause(sentence, at, lemma):
            if not nested or lemma in _CLAUSE_ONLY:
                return True
            nested -= verb_lemma(piece) is None  # what is said there is a clause again
    return False


def _can_end(sentence: Sentence, at: int, lemma: str) -> bool:
    """Whether a second clause or the end stands here, so that no verb behind it belongs to what began before."""
    piece = sentence[at]
    if piece.word in _ENDS or piece.word == ":" or (lemma == "add" and piece.word == "and"):
        return True
    joined = (
        piece.word == "," and at + 1 < len(sentence) and sentence[at + 1].word in ("and", "but")
    )
    return joined and lemma not in _CLAUSE_ONLY


def _opens_side_clause(sentence: Sentence, at: int) -> bool:
    """Whether a clause about the noun before it begins ("wrote a piece | that will appear", "an office | which was closed")."""
    piece = sentence[at]
    joins = piece.tag == "IN" and piece.token is not None and piece.token.dep == "mark"
    if piece.tag in ("WDT", "WP", "WP$", "WRB") or (joins and piece.word != "that"):
        return True
    return piece.word == "that" and sentence[at - 1].tag in ("NN", "NNS")


def _is_verb_of_clause(sentence: Sentence, at: int, lemma: str) -> bool:
    piece = sentence[at]
    if lemma in _CLAUSE_ONLY and piece.tag == "VBN" and is_finite(sentence, at):
        return True
    contracted = piece.word in _CONTRACTED
    helped = sentence[at - 1].tag in _FINITE and sentence[at - 1].word not in _CONTRACTED
    if helped:
        return False  # one verb with the helper before it, counted there
    return (piece.tag in _FINITE and not contracted) or (contracted and piece.tag != "POS")


def begins_clause(sentence: Sentence, begin: int, cue: Cue) -> bool:
    """Whether the words that the verb reports from `begin` on can be read without it: a clause, or marks behind a verb that takes one."""
    piece = sentence[begin]
    if sentence[begin - 1].word == "that":
        return True
    if not takes_clause(cue.lemma):
        return False
    return (
        piece.marked is not None
        or piece.word in _CLAUSE_OPENERS | {"that"}
        or _has_clause(sentence, begin, cue.lemma)
    )
