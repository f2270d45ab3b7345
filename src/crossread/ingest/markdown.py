"""What Markdown marks tell of the lines of a text. Comes in: lines. Goes out: lines without their marks, and what the
marks say of each. The text itself keeps its marks; spans always count in it.
"""

import re
from collections.abc import Sequence

from msgspec import Struct, structs

from crossread.ingest.article_region import Scored
from crossread.ingest.lines import Line
from crossread.text.markdown_marks import blanked, has_marks, heading_level, is_image, is_link

_NAME = re.compile(r"\.(?:md|markdown|mdown|mkd)$", re.I)
_UNDERLINE = re.compile(r"=+|-{2,}")
_HEAD_CHARACTERS = 20_000
_FEWEST_MARKED_LINES = 3
_LIST_ITEM = re.compile(r"[*+•-]\s|\d{1,3}[.)]\s")
_NAME_WORDS = 4


class Marks(Struct, frozen=True):
    """For each line its heading level (0 for none), and the indices of lines that are one link or one image."""

    levels: tuple[int, ...]
    links: frozenset[int]
    images: frozenset[int]


def is_markdown(name: str, text: str) -> bool:
    """Whether a file's name or the marks at its head tell that it is Markdown.

    >>> is_markdown("a.txt", "# Ferries\\n\\nThe **first** one sailed."), is_markdown("a.txt", "# 1 in the charts")
    (True, False)
    """
    if _NAME.search(name):
        return True
    head = text[:_HEAD_CHARACTERS].split("\n")
    headings = sum(1 for line in head if heading_level(line))
    marked = sum(1 for line in head if has_marks(line))
    return (headings > 0 and marked > 1) or marked >= _FEWEST_MARKED_LINES


def unmarked(every: Sequence[Line]) -> tuple[tuple[Line, ...], Marks]:
    """The lines with their words alone as `text` (spans unchanged), and what their marks said."""
    levels = [heading_level(line.text) for line in every]
    for i in range(1, len(every)):
        if every[i].gap == 0 and _UNDERLINE.fullmatch(every[i].text) and not levels[i - 1]:
            levels[i - 1] = 1 if every[i].text[0] == "=" else 2
    plain = tuple(_plain(line) for line in every)
    links = (i for i, line in enumerate(every) if is_link(line.text) and not levels[i])
    images = (i for i, line in enumerate(every) if is_image(line.text))
    return plain, Marks(tuple(levels), frozenset(links), frozenset(images))


def with_marks(scored: Sequence[Scored], every: Sequence[Line], marks: Marks) -> tuple[Scored, ...]:
    """The scored lines with the kind that marks tell where words tell none: headings, images, links on their own."""
    told = []
    for i, line in enumerate(scored):
        if i in marks.images:
            line = structs.replace(line, kind="caption")
        elif line.kind is None and marks.levels[i] and not line.header:
            line = structs.replace(line, kind="heading")
        elif line.kind is None and i in marks.links:
            listed = _LIST_ITEM.match(every[i].text) is not None
            if listed or len(line.look.words) > _NAME_WORDS:
                line = structs.replace(line, kind="related")
        told.append(line)
    return tuple(told)


def _plain(line: Line) -> Line:
    words = " ".join(blanked(line.text).split())
    if words and (item := _LIST_ITEM.match(line.text)) and not words.startswith(item.group()):
        words = f"{item.group().strip()} {words}"
    return structs.replace(line, text=words) if words and words != line.text else line
