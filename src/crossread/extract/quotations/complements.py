"""What a cue reports.

Comes in: a sentence as pieces and a cue. Goes out: ranges of pieces (half-open) that hold the reported words, before the cue,
behind it, or on both sides.
"""

from crossread.extract.quotations.adjuncts import past_adjuncts
from crossread.extract.quotations.constructions import reported_start, takes_clause
from crossread.extract.quotations.cues import Cue
from crossread.extract.quotations.endings import DASHES, ENDS, until_end
from crossread.extract.quotations.grammar import clause_in_tree
from crossread.extract.quotations.passages import Sentence, is_title_case
from crossread.extract.quotations.phrases import Range, is_finite
from crossread.lang.en import cues as words

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ADVERBIAL = frozenset("VBG VBN TO RB CC".split())
_SUBORDINATING = frozenset({"IN", "WRB"})
_FULL = frozenset("NN NNS NNP NNPS JJ JJR JJS VB VBD VBG VBN VBP VBZ CD RB".split())
_LIGHT = frozenset("be is are was were been do does did have has had 's ’s not so then".split())
SUBSTANCE = 3
"""So many full words a noun phrase needs to tell something; so many words a clause."""
_BINDING = frozenset({"until", "unless", "because", "if", "to"})
_NEW_CLAUSE = frozenset("and but who which where when while as or".split())


def behind(sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...]) -> Range | None:
    """The reported pieces behind the cue; None if nothing reported stands there."""
    reported = _on_the_surface(sentence, cue, all_cues)
    if reported is not None or cue.kind != "verb" or not takes_clause(cue.lemma):
        return reported
    start = clause_in_tree(sentence, cue.at)
    return until_end(sentence, start, cue, all_cues) if start is not None else None


def _on_the_surface(sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...]) -> Range | None:
    if cue.kind == "noun":
        start = cue.stop
        while start < len(sentence) and sentence[start].word in (":", "that", ","):
            start += 1
        return until_end(sentence, start, cue, all_cues)
    start = past_adjuncts(sentence, cue)
    if start < len(sentence) and sentence[start].word in DASHES | {":"}:
        marked = start + 1 < len(sentence) and sentence[start + 1].marked is not None
        if not marked and (sentence[start].word != ":" or not takes_clause(cue.lemma)):
            return None
        start += 1
    if start >= len(sentence) or sentence[start].word in ENDS | {",", ")"}:
        return None
    marked = sentence[start].marked is not None
    if marked and start > cue.stop + 1 and is_title_case(sentence[start].inner):
        return None  # "said on Monday on the radio's “Morning Show”"
    begin = start if marked else reported_start(sentence, start, cue)
    reported = until_end(sentence, begin, cue, all_cues) if begin is not None else None
    if reported is None or (begin == start and not marked and _leads_in(sentence, cue, reported)):
        return None
    return reported


def _leads_in(sentence: Sentence, cue: Cue, reported: Range) -> bool:
    """A noun phrase that only leads into a quotation ("praised the crews: '…'", "…, saying '…'") is not reported itself."""
    if takes_clause(cue.lemma) or cue.lemma in words.NAMING_VERBS:
        return False
    rest = [p for p in sentence[reported[1] : reported[1] + 4] if p.word != ","]
    leads = bool(rest) and rest[0].word in (":", "saying", "writing")
    while rest and rest[0].word in (":", "saying", "writing"):
        rest = rest[1:]
    return leads and bool(rest) and rest[0].marked is not None


def before(
    sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...], floor: int
) -> tuple[Range, ...]:
    """The reported pieces before a cue that stands behind or within them; () if there are none.

    `floor` is the first piece that may belong to them. Two ranges where the cue cuts the sentence in two.
    """
    stop = cue.first if cue.elided else min(cue.first, cue.subject[0])
    if stop > floor and sentence[stop - 1].word in ("as", "so"):
        stop -= 1
    if stop <= floor:
        return ()
    left = sentence[stop - 1]
    if left.marked is None:
        if left.word != "," and left.word not in DASHES:
            return ()
        stop -= 1
    start = _own_start(sentence, floor, stop)
    second = _second_half(sentence, cue, all_cues, left.marked is not None)
    if start >= stop or not (second or _is_reportable(sentence, start, stop)):
        return ()
    if cue.inverted and left.marked is None and not _has_main_verb(sentence, start, stop):
        return ()
    return (
        second
        if second and _only_frames(sentence, (start, stop), second)
        else ((start, stop), *second)
    )


def _only_frames(sentence: Sentence, opening: Range, second: tuple[Range, ...]) -> bool:
    """Whether what stands before the cue only says where or of what was spoken ("In a note to the paper, Kral said, “…”")."""
    pieces = sentence[opening[0] : opening[1]]
    told = any(p.marked is not None for p in pieces) or any(
        is_finite(sentence, i) or sentence[i].tag == "MD" for i in range(*opening)
    )
    quotes = all(sentence[i].marked is not None for part in second for i in range(*part))
    occasion = any(p.lemma in words.OCCASION_NOUNS for p in pieces)
    reduced = len(pieces) > 1 and pieces[0].tag == "WRB" and pieces[1].tag in ("VBN", "VBD")
    opens = reduced or pieces[0].tag in ("VBN", "VBD", "VBG")
    asked = opens and quotes and not any(p.marked for p in pieces)
    return asked or (pieces[0].tag == "IN" and not told and (quotes or occasion))


def _own_start(sentence: Sentence, floor: int, stop: int) -> int:
    """Where the reported words begin: behind a colon before a quotation, an open bracket, a dateline or what the report tells first.

    "The ferry has stopped - in fact, | …, he said": behind the dash he is told to go further than the report does.
    """
    start = _past_dateline(sentence, floor, stop)
    for at in range(stop - 1, start, -1):
        piece = sentence[at]
        colon = piece.word == ":" and at + 1 < stop and sentence[at + 1].marked is not None
        bracket = piece.word == "(" and not any(p.word == ")" for p in sentence[at:stop])
        further = piece.word in DASHES | {"-", ";"} and _goes_further(sentence, at, stop)
        if colon or bracket or further:
            start = at + 1
            break
    while start < stop and sentence[start].word in ("but", "and", ",", ":"):
        start += 1
    return start


def _goes_further(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether "in fact, …" or "indeed, …" stands behind the sign at `at`, with a clause of its own."""
    near = [p.word for p in sentence[at + 1 : at + 3]]
    turns = near == ["in", "fact"] or near[:1] == ["indeed"]
    plain = all(p.marked is None for p in sentence[at:stop])
    return turns and plain and any(is_finite(sentence, i) for i in range(at, stop))


def _past_dateline(sentence: Sentence, floor: int, stop: int) -> int:
    """Behind what a single dash sets off before the clause ("BRNO — | The bridge …"); a pair of dashes sets off an aside."""
    dashes = [
        i
        for i in range(floor + 1, stop - 1)
        if sentence[i].word in DASHES and _is_spaced(sentence, i)
    ]
    if len(dashes) % 2 == 0 or any(is_finite(sentence, i) for i in range(floor, dashes[0])):
        return floor
    return dashes[0] + 1


def _is_spaced(sentence: Sentence, at: int) -> bool:
    return sentence[at - 1].end < sentence[at].start and sentence[at].end < sentence[at + 1].start


def _is_reportable(sentence: Sentence, start: int, stop: int) -> bool:
    """A clause (with a finite verb) or something with a quotation in it; a bare adverbial ("On Monday, …") is not."""
    pieces = sentence[start:stop]
    if any(p.marked is not None for p in pieces):
        return True
    finite = any(is_finite(sentence, at) or sentence[at].tag == "MD" for at in range(start, stop))
    adverbial = pieces[0].tag in _SUBORDINATING or (pieces[0].tag in _ADVERBIAL and not finite)
    return finite and (not adverbial or any(p.word == "," for p in pieces))


def _has_main_verb(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether a finite verb stands there outside relative clauses; "A man who was hurt, a reporter, | recounted his day" has none."""
    nested = 0
    for at in range(start, stop):
        if sentence[at].marked is not None:
            return True
        if sentence[at].tag in ("WP", "WDT"):
            nested += 1
        elif sentence[at].tag in _FINITE:
            if not nested:
                return True
            nested -= 1
    return False


def _second_half(
    sentence: Sentence, cue: Cue, all_cues: tuple[Cue, ...], spoken: bool
) -> tuple[Range, ...]:
    """What goes on behind a cue set off by commas ("The bridge, engineers warned, was unsafe").

    `spoken`: what stands before the cue ends between marks, so that only marks or a verb can go on from it.
    """
    at = past_adjuncts(sentence, cue)
    if at < len(sentence) and sentence[at].marked is not None:
        return ((at, at + 1),) if sentence[at - 1].word == "," else ()
    if at + 1 >= len(sentence) or sentence[at].word != ",":
        return ()
    following = sentence[at + 1]
    if following.word in ("who", "whose") and spoken:
        return _past_relative(sentence, at + 2, all_cues)
    if following.word in ("and", "but"):
        marked = at + 3 if at + 3 < len(sentence) and sentence[at + 2].tag == "RB" else at + 2
        return ((at + 2, marked + 1),) if _quotes_on(sentence, marked) else ()
    rest = sentence[at + 1 :]
    goes_on = following.tag in _FINITE or sentence[0].tag in ("IN", "CC", "RB", "WRB")
    bound = following.word in _BINDING and not spoken
    apart = following.tag == "VBG" or following.word in _NEW_CLAUSE
    if apart or not (bound or (goes_on and any(p.tag in _FINITE for p in rest))):
        return ()
    second = until_end(sentence, at + 1, cue, all_cues)
    return (second,) if second else ()


def _past_relative(sentence: Sentence, start: int, all_cues: tuple[Cue, ...]) -> tuple[Range, ...]:
    """The marked words that go on behind a clause about the speaker ("“We,” said Kral, who leads the town, | “will pay”.")."""
    at = next((i for i in range(start, len(sentence)) if sentence[i].marked is not None), start)
    goes_on = sentence[at].marked is not None and sentence[at].inner[:1].islower()
    told_there = any(start <= cue.at < at for cue in all_cues)
    return ((at, at + 1),) if goes_on and sentence[at - 1].word == "," and not told_there else ()


def _quotes_on(sentence: Sentence, at: int) -> bool:
    """Whether a quotation that closes the sentence stands at `at` ("“I like him,” she said, but | “we never talk”.")."""
    if at >= len(sentence) or sentence[at].marked is None or is_title_case(sentence[at].inner):
        return False
    return at + 1 == len(sentence) or sentence[at + 1].word in ENDS


def says_something(sentence: Sentence, content: tuple[Range, ...]) -> bool:
    """Whether the reported pieces hold a quotation, or a clause, infinitive or noun phrase with words enough of its own.

    "confirmed the error" and "the progress he says he sees" tell no speech that a reader could quote.
    """
    pieces = [(i, sentence[i]) for start, stop in content for i in range(start, stop)]
    if any(p.marked is not None for _, p in pieces):
        return True
    full = [p for _, p in pieces if p.tag in _FULL and p.word not in _LIGHT | words.TIME_WORDS]
    clause = any(is_finite(sentence, i) or p.tag in ("MD", "TO") for i, p in pieces)
    reasoned = any(
        p.word in ("for", "as") for _, p in pieces[1:]
    )  # "praised the crews for courage"
    if clause:
        return bool(full) and len(pieces) > SUBSTANCE
    return len(full) >= (SUBSTANCE - 1 if reasoned else SUBSTANCE)
