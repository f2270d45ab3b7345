"""Pairing quotation marks.

Comes in: a report's text and the stretch of one paragraph. Goes out: the stretches that stand between marks, outermost only. Knows
nothing of speakers; a pair of marks may as well hold a title or a nickname.

Handles straight and curly marks, low-high marks, guillemets, doubled backticks and apostrophes, single marks with apostrophes
inside, a mark typed the wrong way round, and a quotation that runs over several paragraphs (opened anew in each, closed once).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_MARK = re.compile(r"``|''|(?<=[.,!?])’’|[\"“”„‟«»‹›]")
_OPENERS = "“„‟«‹`"
_AMBIGUOUS = '"'
OPENING_MARKS = frozenset({*"“„‟«‹\"‘‚'", "``"})
_SINGLE_OPEN = re.compile(
    r"(?<![\w.,;!?’'])[‘‚'](?=\w)(?!\d0s|\d\d\b|(?:tis|twas|em|cause|til|n)\b)"
)
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,;:!?…%)\]-])['’](?!\w)")
_PLURAL_POSSESSIVE = re.compile(r"s['’] [a-z]")
_BEFORE_OPENING = " \t\n\u00a0\u2009\u202f([{—–―-/:‘'"


class Marked(NamedTuple):
    """A stretch between marks: `start`/`end` without the marks, `outer_start`/`outer_end` with them.

    `reopened`: the mark only takes up a quotation left open in the paragraph before. `closed`: the closing mark is there.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    reopened: bool = False
    closed: bool = True


def marked_stretches(text: str, paragraphs: list[tuple[int, int]]) -> list[list[Marked]]:
    """The marked stretches of each paragraph (half-open offsets into `text`), outermost only, in order."""
    found: list[list[Marked]] = []
    open_before = False
    for number, (start, end) in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        goes_on = following is not None and bool(_MARK.match(text, following[0]))
        anew = following is not None and _SINGLE_OPEN.match(text, following[0]) is not None
        stretches, left_open = _paired(text, start, end, goes_on)
        stretches = _with_singles(text, start, end, stretches)
        single = _left_open_single(text, (start, end), stretches) if anew else None
        if single is not None:
            stretches.append(single)
        if open_before and stretches and stretches[0].outer_start == start:
            stretches[0] = stretches[0]._replace(reopened=True)
        found.append(stretches)
        open_before = left_open or single is not None
    return found


def _left_open_single(text: str, paragraph: tuple[int, int], taken: list[Marked]) -> Marked | None:
    """A single mark that opens behind all other marks and is not closed in a paragraph whose end it reaches ("He wrote: 'We sail.")."""
    start, end = paragraph
    opening = _SINGLE_OPEN.search(text, taken[-1].outer_end if taken else start, end)
    led = text[start : opening.start()].rstrip()[-1:] if opening is not None else ""
    if opening is None or led not in ("", ":", ","):
        return None
    stop = opening.end() + len(text[opening.end() : end].rstrip())
    whole = stop - opening.end() > 1 and text[opening.end()].isupper() and text[stop - 1] in ".!?…"
    return Marked(opening.end(), stop, opening.start(), stop, closed=False) if whole else None


def _paired(text: str, start: int, end: int, goes_on: bool) -> tuple[list[Marked], bool]:
    """Double marks paired within one paragraph, and whether the last is left open for the next paragraph."""
    stretches: list[Marked] = []
    stack: list[tuple[int, int, str]] = []
    straight = text.count('"', start, end)
    nested = text.count("“", start, end) <= text.count("”", start, end)
    for mark in _MARK.finditer(text, start, end):
        at, after, sign = mark.start(), mark.end(), mark.group()
        if sign in ('"', "''") and not stack and at > start and text[at - 1].isdigit():
            continue  # inches or seconds
        if _opens(text, (start, end), mark, stack[-1][2] if stack else None):
            again = len(stack) == 1 and stack[0][2] == sign
            unclosed = again and not (sign == "“" and nested) and (sign != '"' or straight % 2)
            if unclosed:
                never_closed = _never_closed(text, stack.pop(), at)
                if never_closed is not None:
                    stretches.append(never_closed)
            stack.append((at, after, sign))
        elif stack:
            opened_at, opened_after, _ = stack.pop()
            if not stack and opened_after < at:
                stretches.append(Marked(opened_after, at, opened_at, after))
    if not stack:
        return stretches, False
    opened_at, opened_after, _ = stack[0]
    stop = opened_after + len(text[opened_after:end].rstrip())
    if stop == opened_after or not (goes_on or _begins_sentence(text, start, opened_at)):
        return stretches, False
    stretches.append(Marked(opened_after, stop, opened_at, stop, closed=False))
    return stretches, goes_on


def _never_closed(text: str, mark: tuple[int, int, str], again_at: int) -> Marked | None:
    """The sentence behind a mark that is opened again before it was closed ("he said: “I am sure. “Without it, no.”")."""
    opened_at, opened_after, _ = mark
    stop = opened_after + len(text[opened_after:again_at].rstrip())
    led = text[:opened_at].rstrip()[-1:] in (":", ",")
    whole = stop > opened_after and text[stop - 1] in ".!?…"
    return Marked(opened_after, stop, opened_at, stop, closed=False) if led and whole else None


def _opens(text: str, paragraph: tuple[int, int], mark: re.Match[str], inside: str | None) -> bool:
    """Whether the mark opens, `inside` being the mark that stands open: by its shape, unless its surroundings say otherwise."""
    sign = mark.group()
    before = text[mark.start() - 1] if mark.start() > paragraph[0] else " "
    behind = text[mark.end()] if mark.end() < paragraph[1] else " "
    can_open = (before in _BEFORE_OPENING or before in _OPENERS) and not behind.isspace()
    can_close = not before.isspace() and not behind.isalnum()
    if sign in _AMBIGUOUS:
        return can_open and not can_close if inside == sign else can_open or not can_close
    if sign in "»›" and inside is None:
        return can_open
    if (sign == "“" and inside == "„") or (sign in "«‹" and inside is not None and inside in "»›"):
        return False
    if sign[0] in _OPENERS:
        return inside is None or can_open or not can_close
    return inside is None and can_open and not can_close


def _begins_sentence(text: str, start: int, at: int) -> bool:
    before = text[start:at].rstrip()
    return not before or before[-1] in ".!?:,"


def _with_singles(text: str, start: int, end: int, doubles: list[Marked]) -> list[Marked]:
    """The double stretches and the single ones outside them, in order."""
    free = list(_gaps(start, end, doubles))
    singles: list[Marked] = []
    for low, high in free:
        at = low
        while (opening := _SINGLE_OPEN.search(text, at, high)) is not None:
            closing = _single_close(text, opening.end(), high)
            if closing is None:
                at = opening.end()
                continue
            singles.append(Marked(opening.end(), closing, opening.start(), closing + 1))
            at = closing + 1
    return sorted(doubles + singles)


def _single_close(text: str, start: int, end: int) -> int | None:
    """Where a single quotation closes: at the first mark that can close and is no plural possessive ("the workers' rights")."""
    candidates = [m.start() for m in _SINGLE_CLOSE.finditer(text, start, end)]
    plain = [c for c in candidates if not _PLURAL_POSSESSIVE.match(text, c - 1, end)]
    return next(iter(plain or candidates), None)


def _gaps(start: int, end: int, taken: list[Marked]) -> Iterator[tuple[int, int]]:
    at = start
    for stretch in taken:
        if stretch.outer_start > at:
            yield at, stretch.outer_start
        at = stretch.outer_end
    if at < end:
        yield at, end
