"""Furniture that a pasted page runs into the sentences of a paragraph. Comes in: a paragraph's words. Goes out: spans in it.

A linked name may bring its profile along: the full name once more, headlines glued to it, and a button ("Ms. Strand Ida Maria
StrandMayor opens bridge MORE said"). Links to other stories stand in brackets behind a sentence, or tell the reader to click.
Never looks at other lines.
"""

import re
from collections.abc import Iterator

from crossread.lang.en.furniture import INLINE_BUTTON, INLINE_LABELS, INLINE_ORDERS
from crossread.lang.en.name_parts import NAME_SUFFIXES
from crossread.model.report import Span

_LONGEST_PROFILE = 900
"""The most characters from the name that is said again to the button: a few headlines."""
_BUTTON = re.compile(rf"(?<=\S) {INLINE_BUTTON}(?![\w-])")
_WORD = re.compile(r"\S+")
_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z0-9‘“'\"])|(?<=[a-z][.,)])(?=[A-Z])")
_NAME_WORD = re.compile(r"[(\"“‘']?[A-Z][\w.’'-]*[)\"”’',]*|de|da|von|van|der|la|bin|al|[IVX]+")
_LONGEST_NAME = 7
_NESTED = r"[^()\[\]]*(?:[(\[][^()\[\]]*[)\]][^()\[\]]*)*"
_LABELLED = re.compile(
    rf"[(\[](?i:{'|'.join(INLINE_LABELS)})(?:: ?| (?=[A-Z‘“'\"])){_NESTED}(?:[)\]]|$)"
)
_ORDERED = re.compile(
    rf"\[(?:{'|'.join(INLINE_ORDERS)}) (?:\S+ ){{2,}}[^()\[\]]*\]"
    r"|\((?:You can |Please )?(?i:read|see|watch|click|find|hear) [^()]{0,80}\bhere\.?\)"
)
_CLICK = re.compile(
    r"(?:^|(?<=[.!?][\"”’)] )|(?<=[.!?] ))(?:Please )?[Cc]lick (?:on )?here\b[^.!?]{0,80}[.!?]?(?= |$)"
)
_OPENING = re.compile(r"ADVERTISEMENT(?= \S)")


def inline_furniture(words: str) -> list[Span]:
    """Where the words of a paragraph are furniture, in order and without overlap.

    >>> words = "Mayor Strand Ida Maria StrandStrand opens bridge Town votes again MORE's speech"
    >>> [words[s:e] for s, e in inline_furniture(words)]
    ['Ida Maria StrandStrand opens bridge Town votes again MORE']
    """
    found = sorted(
        (
            *_profiles(words),
            *(
                Span(*m.span())
                for rule in (_LABELLED, _ORDERED, _CLICK)
                for m in rule.finditer(words)
            ),
            *(Span(*m.span()) for m in [_OPENING.match(words)] if m),
        )
    )
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _profiles(words: str) -> Iterator[Span]:
    """The profiles of linked names: from the name said again to the button."""
    floor = 0
    for button in _BUTTON.finditer(words):
        start = _name_again(words, max(floor, button.start() - _LONGEST_PROFILE), button.start())
        if start is not None:
            yield Span(start, button.end())
        floor = button.end()


def _name_again(words: str, floor: int, end: int) -> int | None:
    """Where the full name starts whose last word the first headline is glued to, or stands behind."""
    every = [(m.start(), m.group()) for m in _WORD.finditer(words, floor, end)]
    for i, (at, word) in enumerate(every):
        before = every[:i]
        run_on = _first_name_again(word, before)
        if run_on:
            return at + run_on
        name = _glued_name(word, before)
        if name is None and _is_said_again(i, [w for _, w in every]):
            name = word
        start = None if name is None else _start_of_name(before, at, name)
        if start is not None:
            return start
    return None


def _first_name_again(word: str, before: list[tuple[int, str]]) -> int:
    """Where in a word the full name starts that is glued to the name of the sentence ("Ida StrandIda"), else 0."""
    glue = _GLUED.search(word)
    names = [_bare(w) for _, w in before[-_LONGEST_NAME:]]
    if glue and word[glue.start() :] in names and word[: glue.start()] not in names:
        return glue.start()
    return 0


def _is_said_again(index: int, words: list[str]) -> bool:
    """Whether a surname stands a second time with nothing but names between: "Ida Strand Ida Maria Strand", not the second Ida."""
    name = words[index]
    if not _NAME_WORD.fullmatch(name) or _bare(name) != name:
        return False
    for i in range(index - 1, max(-1, index - 1 - _LONGEST_NAME), -1):
        if not _NAME_WORD.fullmatch(words[i]) or words[i][-1] in ",;":
            return False
        if _bare(words[i]) == name:
            second = words[i + 1]
            after = words[index + 1 : index + _LONGEST_NAME]
            return i + 1 < index and not any(w.startswith(second) for w in after)
    return False


def _glued_name(word: str, before: list[tuple[int, str]]) -> str | None:
    """The name that a headline is glued to: a name said before ("StrandTown"), or a word that goes on with a capital after a name."""
    for _, other in reversed(before[-_LONGEST_NAME - 2 :]):
        bare = _bare(other)
        if (
            len(bare) > 2
            and bare[0].isupper()
            and word.startswith(bare)
            and _goes_on(word[len(bare) :])
        ):
            return bare
    glue = _GLUED.search(word)
    run = [w for _, w in before[-2:] if _NAME_WORD.fullmatch(w)]
    if glue and word[0].isupper() and len(run) == 2:
        return word[: glue.start()]
    return None


def _goes_on(rest: str) -> bool:
    return bool(re.match(r",? ?(?:Jr\.?|Sr\.?|I{2,3})?[A-Z0-9‘“'\"(\[](?!s\b)", rest))


def _start_of_name(before: list[tuple[int, str]], at: int, name: str) -> int | None:
    """The first word of the name that ends with `name` at `at`: behind the name as the sentence has it, or where its capitals begin."""
    start, bare = None, _bare(name)
    for place, word in reversed(before[-_LONGEST_NAME:]):
        if _bare(word) == bare:
            return at if start is None else start
        if not _NAME_WORD.fullmatch(word):
            break
        start = start if word in NAME_SUFFIXES else place
    return start


def _bare(word: str) -> str:
    return re.sub(r"(?:[’']s?)?[,.;:)]*$", "", word.lstrip("(\"“‘'"))
