"""Where what a cue reports begins and ends.

Comes in: a sentence as pieces and a cue. Goes out: ranges of pieces (half-open) that hold the reported words, before the cue,
behind it, or on both sides.
"""

from crossread.extract.quotations.cues import Cue, verb_lemma
from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import (
    Range,
    is_finite,
    noun_phrase_from,
    subject_before,
    verb_group_start,
)
from crossread.lang.en import cues as words

_ENDS = frozenset({".", "!", "?", ";", "…"})
_CLAUSE_OPENERS = frozenset("that whether if how why what where who when".split())
_ADJUNCT_PREPOSITIONS = frozenset(
    "in on at during to after before from via through about of by over with as per".split()
)
_SUBORDINATORS = frozenset("as when while after before because since until".split())
_OPEN_QUESTIONS = frozenset({"when", "where", "who"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_STARTS_NOUN_PHRASE = frozenset(
    {
        "DT",
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "PRP",
        "PRP$",
        "CD",
        "PDT",
        "$",
        "VBG",
        "WP",
        "RB",
        "POS",
    }
)
_DASHES = frozenset({"-", "–", "—", "--"})


def behind(sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...]) -> tuple[Range, int] | None:
    """The reported pieces behind the cue, and where they were looked for from; None if nothing reported stands there."""
    if cue.kind == "noun":
        start = _after(sentence, cue.stop, {":", "that", ","})
        return _until_end(sentence, start, cue, all_cues)
    start = _skip_adjuncts(sentence, cue)
    if start is None or start >= len(sentence):
        return None
    piece = sentence[start]
    if piece.marked is not None:
        return _until_end(sentence, start, cue, all_cues)
    if piece.word in _ENDS or piece.word in (",", ")"):
        return None
    if piece.word == ":" or piece.word in _DASHES:
        if start + 1 < len(sentence) and sentence[start + 1].marked is not None:
            return _until_end(sentence, start + 1, cue, all_cues)
        if piece.word != ":" or not _takes_clause(cue.lemma):
            return None
        start += 1
    if start >= len(sentence):
        return None
    begin = _reported_start(sentence, start, cue)
    if begin is None:
        return None
    reported = _until_end(sentence, begin, cue, all_cues)
    if reported is not None and begin == start and _leads_in(sentence, cue, reported[0][1]):
        return None
    return reported


def _leads_in(sentence: Sentence, cue: Cue, stop: int) -> bool:
    """A noun phrase that only leads into a quotation ("praised the crews: '…'", "…, saying '…'") is not reported itself."""
    if _takes_clause(cue.lemma) or cue.lemma in words.NAMING_VERBS:
        return False
    rest = [p for p in sentence[stop : stop + 4] if p.word != ","]
    if rest and rest[0].word in ("saying", "writing"):
        rest = rest[1:]
    elif not rest or rest[0].word != ":":
        return False
    return bool(rest) and (rest[0].marked is not None or (rest[0].word == ":" and rest[1:2] and rest[1].marked is not None))


def _takes_clause(lemma: str) -> bool:
    return (
        lemma in words.SPEECH_VERBS or lemma in words.BELIEF_VERBS or lemma in words.TELLING_VERBS
    )


def _reported_start(sentence: Sentence, start: int, cue: Cue) -> int | None:
    """Where the reported words begin, by the construction that the verb allows."""
    piece, lemma = sentence[start], cue.lemma
    particle = cue.stop - cue.at == 2
    if lemma in words.EXPRESSING_VERBS and lemma not in words.SPEECH_VERBS:
        statement = _statement(sentence, start)
        if statement is not None or lemma not in words.OBJECT_VERBS:
            return statement
    if piece.word == "that" and _takes_clause(lemma):
        return start + 1
    if piece.word in _CLAUSE_OPENERS and _takes_clause(lemma):
        return None if piece.word in _OPEN_QUESTIONS and lemma in ("say", "add", "write", "note") else start
    if lemma in words.BARE_CLAUSE_VERBS and not particle and _has_clause(sentence, start):
        return start
    infinitive = _infinitive(sentence, start)
    if infinitive is not None and (lemma in words.INFINITIVE_VERBS or lemma in words.TELLING_VERBS):
        return infinitive
    if particle and lemma in words.PARTICLES and piece.tag in _STARTS_NOUN_PHRASE:
        return start
    if lemma in words.OBJECT_VERBS and not particle and (piece.tag in _STARTS_NOUN_PHRASE or piece.word == "that"):
        return None if lemma == "call" and not _names(sentence, start) else start
    return None


def _names(sentence: Sentence, start: int) -> bool:
    """Whether "called" gives a name or a judgement, rather than telephones or convenes."""
    if sentence[start].word in ("that", "this") and start + 1 < len(sentence):
        if sentence[start + 1].marked is not None:
            return True
        start += 1
    object_phrase = noun_phrase_from(sentence, start)
    if object_phrase is None:
        return False
    rest = sentence[object_phrase[1] : object_phrase[1] + 3]
    if any(p.marked is not None for p in rest):
        return True
    return bool(rest) and (
        rest[0].tag in ("DT", "JJ") or (sentence[start].tag in ("PRP",) and rest[0].tag != ".")
    )


def _statement(sentence: Sentence, start: int) -> int | None:
    """ "expressed confidence that …", "issued a statement saying …": where the reported words begin."""
    phrase = noun_phrase_from(sentence, start)
    if phrase is None or not any(
        p.lemma in words.STATEMENT_NOUNS for p in sentence[phrase[0] : phrase[1]]
    ):
        return None
    stop = phrase[1]
    if stop < len(sentence) and sentence[stop].word == "that":
        return stop + 1
    return None


def _infinitive(sentence: Sentence, start: int) -> int | None:
    """The "to" with a verb (or a quotation) behind it that follows at once or behind the hearer."""
    for at in range(start, min(len(sentence) - 1, start + 9)):
        if sentence[at].word in ("to", "not") and (
            sentence[at + 1].tag == "VB"
            or sentence[at + 1].marked is not None
            or sentence[at + 1].word == "to"
        ):
            return at
        if sentence[at].tag in _FINITE or sentence[at].word in _ENDS or sentence[at].word == ",":
            return None
    return None


def _has_clause(sentence: Sentence, start: int) -> bool:
    """Whether a subject stands at `start` with a finite verb, or a quotation that holds one, before the clause could end."""
    if sentence[start].word in _SUBORDINATORS or not (
        sentence[start].tag in _STARTS_NOUN_PHRASE or sentence[start].tag in ("EX", "IN", "CC", "WRB")
    ):
        return False
    for at in range(start + 1, len(sentence)):
        if sentence[at].marked is not None:
            return sentence[start].tag not in ("IN", "RB")
        if sentence[at].word in _ENDS or sentence[at].word == ":":
            return False
        if (sentence[at].tag in _FINITE and sentence[at].word not in ("'s", "’s")) or _is_contracted(sentence, at):
            return True
    return False


def _is_contracted(sentence: Sentence, at: int) -> bool:
    return (
        sentence[at].word in ("'s", "’s", "'re", "’re", "'ll", "’ll", "'d", "’d")
        and sentence[at].tag != "POS"
    )


def _after(sentence: Sentence, start: int, signs: set[str]) -> int:
    while start < len(sentence) and sentence[start].word in signs:
        start += 1
    return start


def _skip_adjuncts(sentence: Sentence, cue: Cue) -> int | None:
    """Past the hearer, the time, the medium and the occasion behind a reporting verb."""
    at = cue.stop
    if cue.lemma in words.TELLING_VERBS and not cue.inverted and at < len(sentence):
        hearer = _hearer(sentence, at, cue.lemma)
        at = hearer if hearer is not None else at
    while at < len(sentence):
        onward = _adjunct_end(sentence, at) or _aside_end(sentence, at)
        if onward is None:
            break
        at = onward
    if at < len(sentence) and sentence[at].word == "," and at + 1 < len(sentence):
        if sentence[at + 1].marked is not None or sentence[at + 1].word == "that":
            at += 1
    return at


def _hearer(sentence: Sentence, at: int, lemma: str) -> int | None:
    """Where the hearer behind a verb of telling ends; None if none stands there."""
    opener = next(
        (i for i in range(at, min(at + 6, len(sentence))) if sentence[i].word in _CLAUSE_OPENERS),
        None,
    )
    if sentence[at].word in words.HEARERS:
        return at + 1
    if (
        opener is not None
        and opener > at
        and not any(p.tag in _FINITE or p.marked or p.word == "," for p in sentence[at:opener])
    ):
        return opener
    if lemma not in words.HEARER_VERBS or sentence[at].tag == "TO":
        return None
    phrase = noun_phrase_from(sentence, at)
    if phrase is None:
        return None
    if sentence[at].tag == "PRP$" or sentence[at].tag == "DT":
        first = at + 1
    else:
        first = at
    for i in range(first + 1, phrase[1]):
        if sentence[i].tag in ("DT", "PRP$") and sentence[i - 1].tag in ("NNS", "NNP", "NN"):
            return i
    return phrase[1]


def _adjunct_end(sentence: Sentence, at: int) -> int | None:
    """Where the adjunct that begins at `at` ends; None if none begins there."""
    piece = sentence[at]
    if piece.word in words.TIME_WORDS:
        return at + 1
    if (
        piece.tag in ("RB", "RBR")
        and piece.word not in ("not", "no", "never", "there")
        and at + 1 < len(sentence)
    ):
        following = sentence[at + 1]
        return (
            at + 1
            if following.marked or following.word in (",", ":", "that", ".", "in", "on", "to", "of")
            else None
        )
    if (
        piece.word in ("last", "this", "next", "earlier", "late", "early")
        and at + 1 < len(sentence)
        and sentence[at + 1].word in words.TIME_WORDS
    ):
        return at + 2
    if piece.word not in _ADJUNCT_PREPOSITIONS or at + 1 >= len(sentence):
        return None
    return _prepositional(sentence, at)


def _aside_end(sentence: Sentence, at: int) -> int | None:
    """Past ", however," or ", in a letter," between a verb and what it reports."""
    if sentence[at].word != "," or at + 2 >= len(sentence):
        return None
    inner = at + 1
    onward = inner + 1 if sentence[inner].tag == "RB" else _adjunct_end(sentence, inner)
    if onward is None or onward >= len(sentence) or sentence[onward].word != ",":
        return None
    following = sentence[onward + 1] if onward + 1 < len(sentence) else None
    return (
        onward + 1
        if following is not None and (following.marked or following.word == "that")
        else None
    )


def _prepositional(sentence: Sentence, at: int) -> int | None:
    phrase = noun_phrase_from(sentence, at + 1)
    if phrase is None:
        return None
    stop = next(
        (
            i
            for i in range(phrase[0] + 1, phrase[1])
            if sentence[i].tag in ("DT", "PRP$") and sentence[i - 1].tag in ("NN", "NNS", "NNP")
        ),
        phrase[1],
    )
    inside = sentence[at + 1 : stop]
    following = sentence[stop] if stop < len(sentence) else None
    if (
        following is None
        or following.marked is not None
        or following.word in (",", ":", ".", "that", ";")
    ):
        return stop
    known = words.OCCASION_NOUNS | words.TIME_WORDS | words.PLATFORMS | words.HEARERS
    if any(p.lemma in known or p.word in known for p in inside):
        return stop
    return (
        stop
        if following.word in _ADJUNCT_PREPOSITIONS and sentence[at].word in ("to", "in", "at")
        else None
    )


def _until_end(
    sentence: Sentence, start: int, cue: Cue, all_cues: tuple[Cue, ...]
) -> tuple[Range, int] | None:
    """From `start` to where the reported words end."""
    if start >= len(sentence):
        return None
    if sentence[start].marked is not None and _stands_alone(sentence, start):
        return ((start, start + 1), start)
    stop = len(sentence)
    for at in range(start + 1, len(sentence)):
        if _ends_here(sentence, at, start, cue, all_cues):
            stop = at
            break
    stop = _without_tail(sentence, start, stop)
    while (
        stop > start
        and sentence[stop - 1].marked is None
        and sentence[stop - 1].word in _ENDS | {",", ":", "and", "but"} | _DASHES
    ):
        stop -= 1
    return ((start, stop), start) if stop > start else None


def _without_tail(sentence: Sentence, start: int, stop: int) -> int:
    """Without what hangs on behind a single dash, which is the report's own remark ("… on Monday — a first for the town")."""
    dashes = [i for i in range(start + 1, stop) if sentence[i].word in ("–", "—", "--")]
    tail = len(dashes) == 1 and not any(p.marked for p in sentence[dashes[0] : stop])
    return (
        dashes[0]
        if tail
        and sentence[dashes[0] + 1 : stop]
        and sentence[dashes[0] + 1].tag in ("DT", "WDT", "PDT")
        else stop
    )


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether nothing behind the marked stretch continues its clause."""
    if at + 1 >= len(sentence):
        return True
    following = sentence[at + 1]
    if (
        following.marked is not None
        or following.word in _ENDS
        or following.word in _DASHES | {":", "("}
    ):
        return True
    if following.word == ",":
        rest = sentence[at + 2 : at + 4]
        return (
            not rest or rest[0].word not in ("and", "or", "as") or _has_cue_soon(sentence, at + 2)
        )
    return following.word in words.TIME_WORDS | {
        "when",
        "while",
        "after",
        "before",
        "during",
        "because",
    } or (following.word in ("and", "but") and _has_cue_soon(sentence, at + 1))


def _has_cue_soon(sentence: Sentence, at: int) -> bool:
    return any(verb_lemma(p) is not None for p in sentence[at : at + 4] if p.marked is None)


def _ends_here(
    sentence: Sentence, at: int, start: int, cue: Cue, all_cues: tuple[Cue, ...]
) -> bool:
    """Whether the reported words that began at `start` end before the piece at `at`."""
    piece = sentence[at]
    if piece.marked is not None:
        return False
    if piece.word == ";":
        return not any(p.word == ":" for p in sentence[start:at])
    if piece.word == ":" and at + 1 < len(sentence) and sentence[at + 1].marked is not None:
        return True
    if piece.word == "," or piece.word in ("and", "but"):
        return any(_continues(sentence, at + 1, other, cue) for other in all_cues if other.at > at)
    if sentence[at - 1].marked is not None:
        return any(_continues(sentence, at, other, cue) for other in all_cues if other.at >= at)
    return False


def _continues(sentence: Sentence, begin: int, other: Cue, cue: Cue) -> bool:
    """Whether another act of speech in the report's own voice begins at `begin`, behind a comma or "and"."""
    if begin < len(sentence) and sentence[begin].word in ("and", "but"):
        begin += 1
    while begin < len(sentence) and sentence[begin].tag == "RB":
        begin += 1
    if other.kind == "source":
        return other.at == begin
    if other.inverted:
        return other.at == begin
    verb_start = verb_group_start(sentence, other.at)
    same_time = sentence[other.at].tag in ("VBG",) or _same_tense(sentence, other.at, cue.at)
    if other.elided:
        return same_time and begin in (verb_start, other.at)
    own = subject_before(sentence, other.at)
    return same_time and own is not None and own[0] == begin


def _same_tense(sentence: Sentence, a: int, b: int) -> bool:
    past = ("VBD", "VBN", "JJ", "NN")
    return (sentence[a].tag in past) == (sentence[b].tag in past) or sentence[b].tag == "VBG"


def before(sentence: Sentence, cue: Cue, floor: int) -> tuple[Range, ...]:
    """The reported pieces before a cue that stands behind or within them; () if there are none.

    `floor` is the first piece that may belong to them. Two ranges where the cue cuts the sentence in two.
    """
    first = min(cue.first, cue.subject[0]) if cue.subject and not cue.elided else cue.first
    if first > floor and sentence[first - 1].word in ("as", "so"):
        first -= 1
    if first <= floor:
        return ()
    left = sentence[first - 1]
    stop = first
    if left.marked is None:
        if left.word not in (",",) and left.word not in _DASHES:
            return ()
        stop -= 1
    start = floor
    for at in range(stop - 1, floor, -1):
        if sentence[at].word == ":" and at + 1 < stop and sentence[at + 1].marked is not None:
            start = at + 1
            break
        if sentence[at].word == "(" and not any(p.word == ")" for p in sentence[at:stop]):
            start = at + 1
            break
        if (
            sentence[at].word in _DASHES
            and at + 1 < stop
            and sentence[at].end - sentence[at].start <= 2
            and _spaced(sentence, at)
        ):
            start = at + 1
            break
    while (
        start < stop
        and sentence[start].marked is None
        and sentence[start].word in ("but", "and", ",", ":")
    ):
        start += 1
    if start >= stop or not _is_reportable(sentence, start, stop):
        return ()
    return ((start, stop), *_second_half(sentence, cue))


def _spaced(sentence: Sentence, at: int) -> bool:
    return sentence[at - 1].end < sentence[at].start and sentence[at].end < sentence[at + 1].start


def _is_reportable(sentence: Sentence, start: int, stop: int) -> bool:
    """A clause (with a finite verb) or something with a quotation in it; a bare adverbial ("On Monday, …") is not."""
    pieces = sentence[start:stop]
    if any(p.marked is not None for p in pieces):
        return True
    if pieces[0].tag in ("IN", "VBG", "VBN", "WRB", "TO", "RB", "CC") and not any(
        p.word == "," for p in pieces
    ):
        return False
    return any(is_finite(sentence, at) or sentence[at].tag == "MD" for at in range(start, stop))


def _second_half(sentence: Sentence, cue: Cue) -> tuple[Range, ...]:
    """What goes on behind a cue set off by commas ("The bridge, engineers warned, was unsafe")."""
    at = cue.stop if not cue.inverted else cue.stop
    skipped = _skip_adjuncts(sentence, cue)
    at = skipped if skipped is not None else at
    if at < len(sentence) and sentence[at].word == "," and at + 1 < len(sentence):
        at += 1
    elif not (
        at < len(sentence) and sentence[at].marked is not None and sentence[at - 1].word == ","
    ):
        return ()
    following = sentence[at]
    if following.marked is not None:
        return ((at, at + 1),)
    if following.tag in ("VBD", "VBZ", "VBP", "MD") and cue.subject is not None:
        stop = len(sentence)
        while stop > at and sentence[stop - 1].word in _ENDS:
            stop -= 1
        return ((at, stop),) if stop > at else ()
    return ()
