"""The visible text of a page, line by line, with the place of every character in the source.

Comes in: HTML as text with universal newlines. Goes out: the text, runs that map it to the source, and the block of
each line: its tag, how much of it is link, whether it stands in a menu, a header, an aside or a caption. Never loads
or runs anything.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

from crossread.ingest.markup import Piece, pieces

_BLOCK = frozenset(
    """
    address article aside blockquote body br button center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
    search section select summary table tbody td tfoot th thead tr ul picture video audio iframe title
    """.split()
)
_UNSEEN = frozenset(
    "script style noscript template head svg math iframe object audio video canvas textarea select datalist".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_MARKS = frozenset(
    "nav header footer aside figcaption figure h1 h2 h3 h4 h5 h6 li td th button time form".split()
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACE = re.compile(r"[ \t\n\f\r]+")
_AUTO_CLOSED = {"p": frozenset(("p",)), "li": frozenset(("li",)), "td": frozenset(("td", "th"))}
_CLOSES_P = _BLOCK - {"br", "button", "option", "select", "title"}
_IN_HEAD = frozenset("title meta link style script base noscript template".split())
_DEEPEST = 500
_NEAREST = 60


class Block(Struct, frozen=True):
    """One line of visible text: its span, the tags around it that tell what it is, and the share of it inside links."""

    start: int
    end: int
    marks: frozenset[str]
    link_share: float


class Visible(Struct, frozen=True):
    """A page as it is read: text with one block a line, and runs (text_start, source_start, length).

    `deep` says that tags were nested deeper than any real page nests them.
    """

    text: str
    blocks: tuple[Block, ...]
    source_map: tuple[tuple[int, int, int], ...]
    deep: bool


class _Writer:
    """Collects characters into lines; white space is folded as a browser folds it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.runs: list[tuple[int, int, int]] = []
        self.blocks: list[Block] = []
        self.line_start = 0
        self.linked = 0
        self.marks: frozenset[str] = frozenset()
        self.space = False
        self.space_source: int | None = None

    def gap(self, source: int | None) -> None:
        """White space; `source` where it is one space character there, so that a run can go on across it."""
        self.space_source = None if self.space else source
        self.space = True

    def word(
        self, text: str, source: int, in_link: bool, marks: frozenset[str], reference: bool = False
    ) -> None:
        """Characters that stand at `source`, or the character that a reference there stands for."""
        if self.length == self.line_start:
            self.marks, self.linked = marks, 0
        elif self.space:
            self._put(" ", self.space_source, False)
        self.space = False
        self._put(text, source, reference)
        self.linked += len(text) * in_link

    def _put(self, text: str, source: int | None, reference: bool) -> None:
        if source is not None:
            last = self.runs[-1] if self.runs else (-1, -1, 0)
            in_step = last[0] + last[2] == self.length and last[1] + last[2] == source
            if in_step and not reference:
                self.runs[-1] = (last[0], last[1], last[2] + len(text))
            else:
                self.runs.append((self.length, source, len(text)))
        self.parts.append(text)
        self.length += len(text)

    def line_break(self) -> None:
        self.space = False
        if self.length > self.line_start:
            share = self.linked / (self.length - self.line_start)
            self.blocks.append(Block(self.line_start, self.length, self.marks, share))
            self.parts.append("\n")
            self.length += 1
        self.line_start = self.length


class _Tags:
    """The tags that are open, and from which of them on nothing is seen."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.hidden_at: int | None = None
        self.preformatted = 0
        self.deep = False

    def start(self, piece: Piece) -> None:
        tag = piece.text
        self._close_implied(tag)
        if tag in _VOID or (piece.closed and "svg" in self.open):
            return
        if len(self.open) >= _DEEPEST:
            self.deep = True
            return
        self.open.append(tag)
        self.preformatted += tag == "pre"
        if self.hidden_at is None and (tag in _UNSEEN or _is_hidden(piece.attributes)):
            self.hidden_at = len(self.open)

    def end(self, tag: str) -> None:
        if tag in self.open:
            while self._pop() != tag:
                pass

    def _close_implied(self, tag: str) -> None:
        """A block closes an open paragraph, a list item or cell the one before it, what belongs to the body the head."""
        implied = _AUTO_CLOSED.get(tag, frozenset(("p",)) if tag in _CLOSES_P else frozenset())
        last = self.open[-1] if self.open else ""
        if last in implied or (last == "head" and tag not in _IN_HEAD):
            self._pop()

    def _pop(self) -> str:
        closed = self.open.pop()
        self.preformatted -= closed == "pre"
        if self.hidden_at is not None and len(self.open) < self.hidden_at:
            self.hidden_at = None
        return closed


def visible_text(source: str) -> Visible:
    """The visible text of the page `source`."""
    writer, tags = _Writer(), _Tags()
    for piece in pieces(source):
        if piece.kind == "text":
            if tags.hidden_at is None:
                _write(writer, piece, source, tags)
            continue
        if piece.text in _BLOCK and tags.hidden_at is None:
            writer.line_break()
        if piece.kind == "start":
            tags.start(piece)
        else:
            tags.end(piece.text)
    writer.line_break()
    text = "".join(writer.parts)
    return Visible(text, tuple(writer.blocks), tuple(writer.runs), tags.deep)


def _write(writer: _Writer, piece: Piece, source: str, tags: _Tags) -> None:
    near = tags.open[-_NEAREST:]
    marks = frozenset(t for t in near if t in _MARKS)
    in_link = "a" in near
    if piece.length != len(piece.text):
        _write_reference(writer, piece, source, in_link, marks)
        return
    last = 0
    for gap in _SPACE.finditer(piece.text):
        if gap.start() > last:
            writer.word(piece.text[last : gap.start()], piece.offset + last, in_link, marks)
        if tags.preformatted and "\n" in gap.group():
            writer.line_break()
        writer.gap(piece.offset + gap.start() if gap.group() == " " else None)
        last = gap.end()
    if last < len(piece.text):
        writer.word(piece.text[last:], piece.offset + last, in_link, marks)


def _write_reference(
    writer: _Writer, piece: Piece, source: str, in_link: bool, marks: frozenset[str]
) -> None:
    """A character reference is a run of one; what the tokenizer left glued to it follows in step."""
    if piece.text in (" ", "\n", "\t"):
        writer.gap(None)
        return
    writer.word(piece.text[:1], piece.offset, in_link, marks, reference=True)
    rest = piece.text[1:]
    place = piece.offset + piece.length - len(rest)
    if rest and source[place : place + len(rest)] == rest:
        writer.word(rest, place, in_link, marks)
    elif rest:
        for character in rest:
            writer.word(character, piece.offset, in_link, marks, reference=True)


def _is_hidden(attributes: Iterable[tuple[str, str]]) -> bool:
    for name, value in attributes:
        if name == "hidden" and value != "until-found":
            return True
        if name == "aria-hidden" and value == "true":
            return True
        if name == "style" and _HIDDEN_STYLE.search(value):
            return True
    return False
