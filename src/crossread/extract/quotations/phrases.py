"""Noun phrases and verb groups, from parts of speech.

Comes in: a sentence as pieces, and a place in it. Goes out: ranges of pieces (half-open). Works on tags, not on the tree: near
quotation marks the tags are right far more often than the tree.
"""

from crossread.extract.quotations.passages import Piece, Sentence
from crossread.lang.en.cues import DOCUMENT_NOUNS, SET_OFF_ADVERBS, TIME_WORDS

Range = tuple[int, int]

NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
INNER = NOUN | frozenset("JJ JJR JJS CD POS DT PDT PRP$ HYPH VBG VBN AFX $ FW ADD".split())
"""Tags of words inside a noun phrase."""
SKIPPED = frozenset({"RB", "RBR", "RBS", "MD", "RP"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_LAST = NOUN | frozenset({"CD", "DT", "JJ", "JJS", "VBG", "VBN", "FW"})
_AUXILIARIES = frozenset(
    "have has had 's ’s 'd ’d be is are was were been being will would do does did 've ’ve".split()
)
_BE = frozenset("be is are was were been being".split())
_HAVE = frozenset("have has had 've ’ve 's ’s having".split())
_NEVER_PAST = frozenset("written spoken sworn shown given known gone begun seen".split())
"""Participles that are no past tense as well."""
_LINKS_BACK = frozenset(
    """of for in at from on with to against behind near under about over by inside outside within
    between among""".split()
)
_LINKS_ON = frozenset({"of", "for", "from", "at", "with"})
_POSTED = DOCUMENT_NOUNS | frozenset("bio biography profile entry notice page caption".split())
_QUANTIFIERS = frozenset("all half every everyone everybody none most".split())
_HEDGES = frozenset("almost nearly virtually practically roughly about not".split())
_APPOSITION_LINKS = frozenset("of for at in on and to".split())


def is_finite(sentence: Sentence, at: int) -> bool:
    """Whether the piece is a finite verb, or a participle after a finite auxiliary; a bare "-ed" form counts as finite."""
    piece = sentence[at]
    if piece.tag == "VBN":
        before = {p.word for p in sentence[max(0, at - 4) : at]}
        return not before & _BE and (piece.word not in _NEVER_PAST or bool(before & _HAVE))
    return piece.tag in _FINITE or (
        piece.tag == "VB"
        and any(
            p.tag == "MD" or p.word in ("do", "does", "did") for p in sentence[max(0, at - 3) : at]
        )
    )


def verb_group_start(sentence: Sentence, at: int) -> int:
    """Where the verb's auxiliaries and adverbs begin ("has also | said" gives the place of "has")."""
    while at > 0 and (sentence[at - 1].tag in SKIPPED or sentence[at - 1].word in _AUXILIARIES):
        if sentence[at - 1].tag == "POS":
            break
        at -= 1
    return at


def is_hyphen(sentence: Sentence, at: int) -> bool:
    """A hyphen within a word, which the tagger may take for a dash."""
    return (
        sentence[at].word in ("-", "‑")
        and 0 < at < len(sentence) - 1
        and sentence[at - 1].end == sentence[at].start
        and sentence[at].end == sentence[at + 1].start
    )


def bracket_start(sentence: Sentence, stop: int) -> int:
    """Where the brackets that close right before `stop` open; `stop` itself if none do."""
    if stop == 0 or sentence[stop - 1].word not in (")", "]"):
        return stop
    return next((i for i in range(stop - 2, 0, -1) if sentence[i].word in ("(", "[")), stop)


def noun_phrase_ending(sentence: Sentence, stop: int) -> Range | None:
    """The noun phrase whose last piece stands right before `stop`, brackets behind it left out."""
    stop = bracket_start(sentence, stop)
    last = stop - 1
    if last < 0:
        return None
    piece = sentence[last]
    if piece.tag in ("PRP", "WP", "EX") or piece.word in ("he", "she", "they", "it"):
        return (last, stop)
    bare_time = piece.word in TIME_WORDS and (last == 0 or sentence[last - 1].tag not in INNER)
    if piece.tag not in _LAST or piece.word in SET_OFF_ADVERBS or bare_time:
        return None
    first = last
    while first > 0 and _joins_back(sentence, first):
        first -= 1
    while first < last and sentence[first].tag in ("POS", "HYPH"):
        first += 1
    if first > 0 and sentence[first - 1].word in _HEDGES:
        first -= sentence[first].word in _QUANTIFIERS or sentence[first].tag == "CD"
    return (first, stop) if _has_head(sentence, first, stop) else None


def _has_head(sentence: Sentence, first: int, stop: int) -> bool:
    """A noun, a number, an adjective with an article ("the poor") or a word such as "some"."""
    if any(p.tag in NOUN or p.tag == "CD" for p in sentence[first:stop]):
        return True
    head = sentence[first]
    alone = head.word not in ("a", "an", "the", "no", "every")
    return head.tag == "DT" and (stop - first > 1 or alone)


def _joins_back(sentence: Sentence, first: int) -> bool:
    """Whether the piece before `first` belongs to the noun phrase as well."""
    before, here = sentence[first - 1], sentence[first]
    if before.marked is not None:
        return _is_nickname(sentence, first - 1)
    linked = first >= 2 and _is_nominal(sentence[first - 2])
    opens = here.tag in ("DT", "PDT", "PRP$") and before.tag != "PDT"
    if opens and before.word not in ("all", "both", "half"):
        return before.word in _LINKS_BACK and linked
    hyphened = is_hyphen(sentence, first) or is_hyphen(sentence, first - 1)
    if before.word in TIME_WORDS and before.tag in ("NNP", "NN", "CD", "RB") and not hyphened:
        return False
    if before.tag == "CD" and len(before.word) == 4 and here.tag in ("NNP", "NNPS"):
        return False
    inner = before.tag in INNER and (before.tag not in ("VBG", "VBN") or here.tag in NOUN | {"JJ"})
    listed = before.word in ("and", "&") and linked and here.tag in INNER
    return (
        inner
        or hyphened
        or (before.word in _LINKS_BACK and linked)
        or (listed and _no_verb_before(sentence, first - 2))
    )


def _is_nickname(sentence: Sentence, at: int) -> bool:
    """A short marked stretch between two names: Anna "Bee" Kral."""
    return (
        0 < at < len(sentence) - 1
        and sentence[at - 1].tag == "NNP"
        and sentence[at + 1].tag == "NNP"
        and sentence[at].end - sentence[at].start < 25
    )


def _no_verb_before(sentence: Sentence, at: int) -> bool:
    """Whether the noun phrase that ends at `at` is not itself the object of a verb right before it."""
    first = at
    while first > 0 and sentence[first - 1].tag in INNER:
        first -= 1
    return first == 0 or not sentence[first - 1].tag.startswith("VB")


def _is_nominal(piece: Piece) -> bool:
    alone = piece.tag in ("PRP", "CD", "DT") and piece.word not in ("the", "a", "an")
    return piece.tag in NOUN or alone


def noun_phrase_from(sentence: Sentence, start: int) -> Range | None:
    """The noun phrase that begins at `start`, with "of …" and an apposition behind a comma."""
    if start >= len(sentence):
        return None
    if sentence[start].tag == "PRP":
        return (start, start + 1)
    stop = _inner_run(sentence, start)
    if not any(p.tag in NOUN or p.tag in ("CD", "DT") for p in sentence[start:stop]):
        return None
    while stop + 1 < len(sentence) and sentence[stop].word in _LINKS_ON:
        if sentence[stop + 1].tag not in INNER or sentence[stop + 1].word in TIME_WORDS:
            break
        stop = _inner_run(sentence, stop + 1)
    stop = _where_it_stands(sentence, stop)
    if stop + 1 < len(sentence) and sentence[stop].word == ",":
        stop = _apposition_end(sentence, stop + 1) or stop
    return (start, stop)


def _where_it_stands(sentence: Sentence, stop: int) -> int:
    """Behind where a paper is to be read ("the note | on her website", "a report | in the Herald"); `stop` itself if none is told."""
    if stop + 1 >= len(sentence) or sentence[stop].word not in ("on", "in"):
        return stop
    paper = sentence[stop - 1].tag == "NN" and sentence[stop - 1].lemma in _POSTED
    place = sentence[stop + 1]
    if not paper or place.tag not in ("DT", "PRP$", "NNP") or place.word in TIME_WORDS:
        return stop
    stop = _inner_run(sentence, stop + 1)
    led = stop + 1 < len(sentence) and sentence[stop].word == "of"
    return _inner_run(sentence, stop + 1) if led and sentence[stop + 1].tag in INNER else stop


def _inner_run(sentence: Sentence, at: int) -> int:
    """The end of the run of words inside a noun phrase that begins at `at`; a day or month behind a name is left out."""
    start = at
    while at < len(sentence):
        piece = sentence[at]
        inside = piece.tag in INNER or is_hyphen(sentence, at)
        if not inside and not (piece.marked is not None and _is_nickname(sentence, at)):
            break
        dated = piece.word in TIME_WORDS and piece.tag in ("NNP", "NN")
        if dated and at > start and sentence[at - 1].tag == "NNP":
            break
        at += 1
    return at


def _apposition_end(sentence: Sentence, start: int) -> int | None:
    """Where an apposition that begins at `start` ends, if it is closed by a comma or the end of the sentence."""
    if sentence[start].tag not in ("DT", "PRP$", "NN", "NNP", "JJ"):
        return None
    stop = _inner_run(sentence, start)
    while stop + 1 < len(sentence) and sentence[stop].word in _APPOSITION_LINKS:
        onward = _inner_run(sentence, stop + 1)
        if onward == stop + 1:
            break
        stop = onward
    if not any(p.tag in NOUN for p in sentence[start:stop]):
        return None
    closed = (
        stop >= len(sentence)
        or sentence[stop].word in (".", ",")
        or sentence[stop].marked is not None
    )
    return stop if closed else None
