"""The marks of Markdown in a text: headings, quotes, list items, emphasis, links. Comes in: text. Goes out: spans and
blanked text of the same length, so that every offset stays. Never removes a character and never renders anything.
"""

import re

_QUOTE = r"(?:>[ \t]?)+"
_HEADING = re.compile(rf"[ \t]*(?:{_QUOTE})?(?P<marks>\#{{1,6}})[ \t]+(?=\S)")
_OPENING = re.compile(rf"[ \t]*(?:{_QUOTE})?[ \t]*(?:(?:\#{{1,6}}|[*+•-])[ \t]+(?=\S))?")
_LINK = re.compile(
    r"!?\[(?P<words>[^\[\]\n]{0,300})\](?P<target>\((?:https?://|mailto:|/|#|\./|[\w-]{1,80}\.\w{2,5}(?=[)\s]))[^()\s]{0,500}"
    r"(?:\([^()\s]{0,100}\)[^()\s]{0,200})?(?:\s\"[^\"\n]{0,200}\")?\)|\[\w{1,20}\](?!\())"
)
_STRONG = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]{0,1000}?[^\s*](\1)(?![\w*])")
_UNDERLINED = re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])[^_\n]{0,1000}?[^\s_](\1)(?!\w)")


def heading_level(line: str) -> int:
    """1 to 6 for a line that a row of # opens, else 0.

    >>> heading_level("## Fares"), heading_level("#fares")
    (2, 0)
    """
    found = _HEADING.match(line)
    return len(found.group("marks")) if found else 0


def is_link(line: str) -> bool:
    """Whether a line is nothing but one link or image, perhaps as a list item.

    >>> is_link("* [More of this](https://example.org/more)"), is_link("[A](/a) and [B](/b)")
    (True, False)
    """
    opening = _OPENING.match(line)
    found = _LINK.match(line, opening.end() if opening else 0)
    return found is not None and not line[found.end() :].strip()


def is_image(line: str) -> bool:
    """Whether a line is nothing but an image with its description."""
    return is_link(line) and line.lstrip(" \t>*+-").startswith("![")


def has_marks(line: str) -> bool:
    """Whether a line carries a heading mark, a link or strong emphasis."""
    return bool(
        heading_level(line) or _LINK.search(line) or ("**" in line and _STRONG.search(line))
    )


def blanked(text: str) -> str:
    """`text`, a paragraph or line, with its Markdown marks and link targets turned into spaces.

    >>> blanked("> **Nobody** asked [us](/us).")
    '    Nobody   asked  us      .'
    """
    spans: list[tuple[int, int]] = []
    opening = _OPENING.match(text)
    if opening:
        spans.append(opening.span())
    if heading_level(text):
        spans.append(_closing_marks(text))
    if "](" in text or "][" in text:
        for link in _LINK.finditer(text):
            spans += [(link.start(), link.start("words")), (link.end("words"), link.end())]
    for mark, pattern in (("*", _STRONG), ("_", _UNDERLINED)):
        if mark in text:
            for found in pattern.finditer(text):
                spans += [found.span(1), found.span(2)]
    if not any(start < end for start, end in spans):
        return text
    characters = list(text)
    for start, end in spans:
        characters[start:end] = " " * (end - start)
    return "".join(characters)


def _closing_marks(heading: str) -> tuple[int, int]:
    """The row of # that may close a heading; it counts only after white space ("C#" keeps its own)."""
    bare = heading.rstrip()
    words = bare.rstrip("#")
    return (len(words), len(bare)) if words.endswith((" ", "\t")) else (0, 0)


def words_span(text: str) -> tuple[int, int]:
    """Where the words of a line stand between the marks around it.

    >>> start, end = words_span("# **Ferries** sail again #")
    >>> start, end
    (4, 24)
    """
    bare = blanked(text)
    start = len(bare) - len(bare.lstrip())
    return start, max(start, len(bare.rstrip()))
