"""Paragraphs as rows of words and marked stretches.

Comes in: a Reading. Goes out: its body paragraphs, cut into sentences in which each stretch between quotation marks is one piece, so
that rules can look past it. Sentence ends come from the parser, mended: none inside marks, none without final punctuation.
"""

import re
from typing import NamedTuple

from crossread.extract.quotations.marks import Marked, marked_stretches
from crossread.lang.en.cues import DIRECT_ONLY_VERBS, SPEECH_VERBS
from crossread.model.layers import Parse, Reading, Token
from crossread.model.report import BODY_ZONES
from crossread.text.tree import tokens_within

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_FINAL = (".", "!", "?", "…")


class Piece(NamedTuple):
    """A word outside quotation marks (`token`), or a whole marked stretch with its marks (`marked`, its words `inner`)."""

    start: int
    end: int
    word: str
    tag: str
    lemma: str
    token_index: int
    token: Token | None
    marked: Marked | None
    inner: str = ""


Sentence = tuple[Piece, ...]


class Passage(NamedTuple):
    """One paragraph: its span and its sentences."""

    start: int
    end: int
    sentences: tuple[Sentence, ...]


def passages(reading: Reading) -> tuple[Passage, ...]:
    """The paragraphs of the article's body (standfirst included), in order."""
    text = reading.report.text
    paragraphs = [
        (zone.start + m.start(), zone.start + m.end())
        for zone in reading.report.zones
        if zone.kind in BODY_ZONES
        for m in _PARAGRAPH.finditer(text[zone.start : zone.end])
    ]
    paragraphs = [
        (start + len(part) - len(part.lstrip()), end)
        for start, end in paragraphs
        if (part := text[start:end]).strip()
    ]
    marks = marked_stretches(text, paragraphs)
    return tuple(
        Passage(
            start,
            end,
            _sentences(text, reading.parse, _pieces(text, reading.parse, start, end, inside)),
        )
        for (start, end), inside in zip(paragraphs, marks, strict=True)
    )


def _pieces(text: str, parse: Parse, start: int, end: int, inside: list[Marked]) -> list[Piece]:
    """The paragraph's words and marked stretches in order."""
    pieces: list[Piece] = []
    waiting = list(inside)
    for index in tokens_within(parse, start, end):
        token = parse.tokens[index]
        while waiting and token.end > waiting[0].outer_start:
            stretch = waiting[0]
            if not pieces or pieces[-1].marked is not stretch:
                pieces.append(_stretch(stretch, text))
            if token.start >= stretch.outer_end:
                waiting.pop(0)
                continue
            break
        if waiting and token.end > waiting[0].outer_start:
            continue
        if token.start >= start and token.end <= end:
            pieces.append(_word(token, index))
    for stretch in waiting:
        if not pieces or pieces[-1].marked is not stretch:
            pieces.append(_stretch(stretch, text))
    return pieces


def _word(token: Token, index: int) -> Piece:
    return Piece(
        token.start,
        token.end,
        token.text.lower(),
        token.tag,
        token.lemma.lower(),
        index,
        token,
        None,
    )


def _stretch(marked: Marked, text: str) -> Piece:
    return Piece(
        marked.outer_start,
        marked.outer_end,
        "",
        "``",
        "",
        -1,
        None,
        marked,
        text[marked.start : marked.end],
    )


def _sentences(text: str, parse: Parse, pieces: list[Piece]) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    current: list[Piece] = []
    for number, piece in enumerate(pieces):
        current.append(piece)
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        if following is None or _ends(text, parse, piece, following, pieces[number + 1 :]):
            found.append(tuple(current))
            current = []
    return tuple(found)


def _ends(text: str, parse: Parse, piece: Piece, following: Piece, rest: list[Piece]) -> bool:
    """Whether a sentence ends after `piece`."""
    if piece.marked is not None:
        inner = piece.inner.rstrip()
        if not inner.endswith(_FINAL):
            return False
        if following.marked is not None:
            return True
        return (
            following.word[:1].isalnum() and _is_capital(text, following) and not _cue_follows(rest)
        )
    if piece.word not in (".", "!", "?", "…", "...") and not _ends_in_abbreviation(
        parse, piece, following
    ):
        return False
    return (
        following.marked is not None
        or _is_capital(text, following)
        or piece.word in (".", "!", "?")
    )


def _ends_in_abbreviation(parse: Parse, piece: Piece, following: Piece) -> bool:
    """A token such as "U.S." closes a sentence only where the parser sees one end as well."""
    if piece.token is None or following.token is None or not piece.word.endswith("."):
        return False
    if not following.word[:1].isalnum():
        return False
    return piece.token.sentence != following.token.sentence and following.tag not in ("NNP", "NNPS")


def _is_capital(text: str, piece: Piece) -> bool:
    first = text[piece.start : piece.start + 1]
    return first.isupper() or first.isdigit()


def _cue_follows(rest: list[Piece]) -> bool:
    """Whether the words after a closing mark look like "Kral asked" or "Asked Kral"."""
    from_here = rest[:12]
    for piece in from_here:
        if piece.marked is not None or piece.word in (".", ";", ":"):
            return False
        if piece.tag in ("VBD", "VBZ", "VBP"):
            return is_speech(piece)
    return False


def is_speech(piece: Piece) -> bool:
    """Whether the word is a verb that can stand beside a direct quotation."""
    return piece.tag.startswith("VB") and piece.lemma in SPEECH_VERBS | DIRECT_ONLY_VERBS
