"""Paragraphs as rows of words and marked stretches.

Comes in: a Reading. Goes out: its body paragraphs, cut into sentences in which each stretch between quotation marks is one piece, so
that rules can look past it. Sentence ends come from the parser, mended: none inside marks, none without final punctuation. Words in
capitals inside a sentence, and words of names, count as names whatever the tagger says.
"""

import re
from typing import NamedTuple

from crossread.extract.parts import legible, stretches_of
from crossread.extract.quotations.marks import Marked, marked_stretches
from crossread.lang.en.cues import DIRECT_ONLY_VERBS, SPEECH_VERBS, TIME_WORDS
from crossread.model.layers import Parse, Reading, Token
from crossread.model.report import BODY_ZONES
from crossread.text.tree import tokens_within

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_FINAL = (".", "!", "?", "…")
_BE = frozenset("is are was were 's ’s 're ’re".split())
_FULL_STOPS = frozenset({".", "!", "?", "…", "..."})
_DASHES = frozenset({"-", "–", "—", "―", "--"})
_TAKEN_FOR_NAMES = frozenset({"JJ", "NN", "NNS", "RB", "UH", "FW", "VB", "VBP", "VBN", "XX", "LS"})
_MENDED_TAGS = frozenset({"VB", "NN", "NNS", "VBN", "VBD"})
_OF_PERSONS = ("spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman")
_TITLES = frozenset(
    "sens reps govs gens profs messrs drs mr mrs ms dr sen rep gov gen prof st".split()
)
_TAKEN_IF_CAPITAL = frozenset({"CC", "IN", "DT", "MD", "VBD", "VBZ", "VBG"})
CUE_PIECES = 12
"""How far behind a closing mark its cue's verb may stand ("…!" the deputy head of the town's fire brigade asked)."""


_SHORT_WORDS = frozenset("of the a an and & in to for on with from at by".split())
TITLE_WORDS = 8
"""A longer stretch with a capital on every word is a headline or a slogan, not the title of a work."""


def is_title_case(inner: str) -> bool:
    """Whether every long word has a capital, as in the title of a work; two words at least or one without a stop.

    >>> is_title_case("The Long Way Home"), is_title_case("We shall see")
    (True, False)
    """
    words = inner.split()
    long_words = [w for w in words if w not in _SHORT_WORDS]
    return 0 < len(words) <= TITLE_WORDS and all(w[:1].isupper() for w in long_words)


class Piece(NamedTuple):
    """A word outside quotation marks (`token`, at `place` in the parse), or a marked stretch with its marks (`marked`, its words `inner`)."""

    start: int
    end: int
    word: str
    tag: str
    lemma: str
    token: Token | None
    marked: Marked | None
    inner: str = ""
    place: int = -1


Sentence = tuple[Piece, ...]


class Passage(NamedTuple):
    """One paragraph: its span and its sentences."""

    start: int
    end: int
    sentences: tuple[Sentence, ...]


def passages(reading: Reading) -> tuple[Passage, ...]:
    """The paragraphs of the article's body (standfirst included), in order."""
    named = _named(reading)
    return tuple(
        Passage(start, end, _sentences(_pieces(reading, named, (start, end), inside)))
        for (start, end), inside in paragraphs(reading)
    )


def paragraphs(reading: Reading) -> list[tuple[tuple[int, int], list[Marked]]]:
    """Each paragraph of the article's body as a stretch of the text, and the stretches between marks in it."""
    text = legible(reading.report)
    found = [
        (part.start + m.start() + len(m.group()) - len(m.group().lstrip()), part.start + m.end())
        for part in stretches_of(reading.report)
        if part.kind in BODY_ZONES
        for m in _PARAGRAPH.finditer(part.text)
        if m.group().strip()
    ]
    return list(zip(found, marked_stretches(text, found), strict=True))


def _named(reading: Reading) -> frozenset[int]:
    """Indices of the tokens that are part of a name."""
    return frozenset(
        i
        for mention in reading.names
        if mention.form == "name"
        for i in tokens_within(reading.parse, mention.start, mention.end)
    )


def _pieces(
    reading: Reading, named: frozenset[int], paragraph: tuple[int, int], inside: list[Marked]
) -> list[Piece]:
    """The paragraph's words and marked stretches in order."""
    text, parse = reading.report.text, reading.parse
    pieces: list[Piece] = []
    ahead = 0
    for index in tokens_within(parse, *paragraph):
        token = parse.tokens[index]
        if token.start < paragraph[0] or token.end > paragraph[1]:
            continue
        while ahead < len(inside) and inside[ahead].outer_end <= token.start:
            pieces.append(_stretch(inside[ahead], text))
            ahead += 1
        if ahead == len(inside) or token.end <= inside[ahead].outer_start:
            pieces.append(_word(parse, index, index in named))
            continue
        closing = inside[ahead].outer_end
        if text[closing : token.end] in _DASHES:  # "“Never”—" as one token
            dash = text[closing : token.end]
            pieces.append(_stretch(inside[ahead], text))
            pieces.append(Piece(closing, token.end, dash, ":", dash, None, None))
            ahead += 1
    pieces.extend(_stretch(stretch, text) for stretch in inside[ahead:])
    return _mended(pieces)


def _mended(pieces: list[Piece]) -> list[Piece]:
    """With tags mended where only one reading can stand: "aides say", "is warning", "Kral notes", and "retired" before a noun."""
    mended = list(pieces)
    for at, piece in enumerate(pieces[:-1]):
        tag = _mended_tag(pieces, at) if piece.tag in _MENDED_TAGS else None
        if tag is not None:
            lemma = piece.word.removesuffix("s") if tag == "VBZ" else piece.lemma
            mended[at] = piece._replace(tag=tag, lemma=lemma)
    return mended


def _mended_tag(pieces: list[Piece], at: int) -> str | None:
    """The tag that the piece at `at` must have; None if its own may stand."""
    piece, right = pieces[at], pieces[at + 1]
    left = pieces[at - 1] if at else None
    if piece.word == "retired" and right.tag in ("NN", "NNP", "NNPS", "JJ"):
        return "JJ"
    of_person = piece.tag.startswith("VB") and piece.word.endswith(_OF_PERSONS)
    if left is None or of_person:
        return "NN" if of_person else None
    if piece.tag == "VB" and piece.word in SPEECH_VERBS:
        return "VBP" if left.tag in ("NNS", "NNPS") or left.word == "they" else None
    stem = piece.word.removesuffix("ing")
    being = piece.tag == "NN" and left.word in _BE and left.tag != "POS"
    if being and stem != piece.word and {stem, stem + "e"} & SPEECH_VERBS:
        return "VBG" if right.tag in ("NNS", "NNP", "PRP", "DT") or right.word == "that" else None
    if piece.tag == "NNS" and _is_speech_form(piece.word):
        leads = right.marked is not None or right.word in ("that", "to", ":") or right.tag == "PRP"
        behind_quote = left.marked is not None and right.tag in ("NNP", "DT", "PRP")
        named = left.tag == "NNP" and leads
        return "VBZ" if left.word in ("he", "she", "it") or named or behind_quote else None
    return None


def _is_speech_form(word: str) -> bool:
    return (
        word.endswith("s") and {word[:-1], word[:-2]} & (SPEECH_VERBS | DIRECT_ONLY_VERBS) != set()
    )


def _word(parse: Parse, index: int, named: bool) -> Piece:
    token = parse.tokens[index]
    initial = index == parse.sentences[token.sentence].first
    capital = token.text[:1].isupper() and not initial and token.text != "I"
    tag = token.tag
    if named or (capital and tag == "JJ"):
        taken = tag in _TAKEN_FOR_NAMES or (capital and tag in _TAKEN_IF_CAPITAL)
        tag = "NNP" if taken else tag
    word = token.text.lower()
    if named and word in TIME_WORDS and not initial:
        word = token.text  # "Theresa May": no month, so it must not be taken for one
    if word == "―":
        tag = ":"
    if tag == "VBN" and word.endswith("ing"):
        tag = "VBG"  # "has been | warning"
    return Piece(token.start, token.end, word, tag, token.lemma.lower(), token, None, "", index)


def _stretch(marked: Marked, text: str) -> Piece:
    inner = text[marked.start : marked.end]
    return Piece(marked.outer_start, marked.outer_end, "", "``", "", None, marked, inner)


def _sentences(pieces: list[Piece]) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    current: list[Piece] = []
    for number, piece in enumerate(pieces):
        current.append(piece)
        last = number + 1 == len(pieces)
        if not last and piece.marked is None and piece.word[-1:] not in _FINAL:
            continue
        shortened = piece.word == "." and number and pieces[number - 1].word in _TITLES
        if last or (not shortened and _ends(piece, pieces[number + 1 :])):
            found.append(tuple(current))
            current = []
    return tuple(found)


def _ends(piece: Piece, rest: list[Piece]) -> bool:
    """Whether a sentence ends after `piece`."""
    following = rest[0]
    if piece.marked is not None:
        if not piece.inner.rstrip().endswith(_FINAL):
            return False
        begins = following.word[:1].isalnum() and _is_capital(following)
        return following.marked is not None or (begins and not _cue_follows(rest))
    if piece.word in (".", "!", "?"):
        return True
    full_stop = piece.word in _FULL_STOPS or _ends_in_abbreviation(piece, following)
    return full_stop and (following.marked is not None or _is_capital(following))


def _ends_in_abbreviation(piece: Piece, following: Piece) -> bool:
    """A token such as "U.S." closes a sentence before a long quotation, or where the parser sees one end as well."""
    if not piece.word.endswith("."):
        return False
    if following.marked is not None:
        return following.inner[:1].isupper() and len(following.inner.split()) > TITLE_WORDS
    if piece.token is None or following.token is None:
        return False
    parted = piece.token.sentence != following.token.sentence
    return parted and following.word[:1].isalnum() and following.tag not in ("NNP", "NNPS")


def _is_capital(piece: Piece) -> bool:
    return piece.token is not None and (
        piece.token.text[:1].isupper() or piece.token.text[:1].isdigit()
    )


def _cue_follows(rest: list[Piece]) -> bool:
    """Whether the words after a closing mark look like "Kral asked" or "Asked Kral", and not like "At that, Kral asked"."""
    if rest[0].tag in ("IN", "RB", "WRB", "CC", "EX"):
        return False
    for piece in rest[:CUE_PIECES]:
        if piece.marked is not None or piece.word in (".", ";", ":"):
            return False
        if piece.tag in ("VBD", "VBZ", "VBP"):
            return piece.lemma in SPEECH_VERBS | DIRECT_ONLY_VERBS
    return False
