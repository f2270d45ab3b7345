"""Rows of several reports that tell one event in words of their own.

Comes in: the tellings of each event, with words to print. Goes out: the same, those put together that mean the same on the same day.
Nearness in meaning and words in common decide, only among events whose days and states agree and that share a participant. Meaning is
blind to numbers: clauses with other figures only are kept apart.
"""

import re
from collections.abc import Sequence

from crossread.reconcile.timeline.joining import may_be_one
from crossread.reconcile.timeline.rows import state_of_row, when_of_row
from crossread.reconcile.timeline.signs import SPEECH
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import dates_agree
from crossread.text.meaning import meaning

_DATED = ((0.78, 0.3), (0.7, 0.45), (0.65, 0.6))
"""Likeness in meaning and share of the shorter one's words from which two clauses of one day are one event."""
_UNDATED = ((0.65, 0.5),)
"""The same where only one of them has a day. Both found by reading pairs of ten development stories."""
_LEADS = ((0.6, 0.2),)
"""The same for the news of the day: what stands in a lead."""
_NAMELESS = ((0.65, 0.6),)
"""The same for clauses of one day that share no participant."""
_COPY = ((0.92, 0.8),)
"""The same for two wordings in one report, or in an edited one."""
_DAY = len("2024-10-01")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def put_together(groups: Sequence[list[Telling]]) -> list[list[Telling]]:
    """The groups, those that tell one event merged; dated ones first, then each undated one with the only one that it can be."""
    merged: list[list[Telling]] = []
    for group in (list(g) for g in groups if when_of_row(g).value):
        home = next((m for m in merged if _one_event(m, group)), None)
        _put(merged, home, group)
    for group in (list(g) for g in groups if not when_of_row(g).value):
        homes = [m for m in merged if _one_event(m, group)]
        _put(merged, homes[0] if len(homes) == 1 else None, group)
    return merged


def _put(merged: list[list[Telling]], home: list[Telling] | None, group: list[Telling]) -> None:
    if home is None:
        merged.append(group)
    else:
        home.extend(group)
        home.sort(key=lambda t: t.key)


def _one_event(a: Sequence[Telling], b: Sequence[Telling]) -> bool:
    if state_of_row(a) != state_of_row(b) or not all(may_be_one(x, y) for x in a for y in b):
        return False
    day_a, day_b = ((when_of_row(g).value or "")[:_DAY] for g in (a, b))
    if day_a and day_b and not dates_agree(day_a, day_b):
        return False
    near: Sequence[tuple[float, float]] = _DATED if day_a and day_b else _UNDATED
    if near is _DATED and len(day_a) == _DAY and _is_news([*a, *b]):
        near = _DATED + _LEADS
    if {t.key[0] for t in a} & {t.key[0] for t in b}:
        near = _COPY
    return any(_alike(x, y, near) for x in a for y in b)


def _is_news(tellings: Sequence[Telling]) -> bool:
    """Whether some lead tells it, and none as an act of speech: reactions to the news are like it in words."""
    return any(t.lead for t in tellings) and not any(t.kind in SPEECH for t in tellings)


def _alike(x: Telling, y: Telling, near: Sequence[tuple[float, float]]) -> bool:
    if x.printed is None or y.printed is None or x.noun != y.noun:
        return False
    if x.printed == y.printed and x.kind != y.kind and x.cite.start == y.cite.start:
        return False  # "takes office and names three aims": two events in one sentence
    share = _shared(x.words, y.words)
    if {x.kind, y.kind} <= SPEECH - {"announcement"}:
        share = min(share, _shared(x.plain, y.plain))  # of whom they speak is not what they say
    if near is not _COPY and not set(x.ids) & set(y.ids):
        if near is _UNDATED:
            return False
        near = _NAMELESS
    if share < min(s for _, s in near):
        return False
    one, other = x.printed.exact, y.printed.exact
    mine, theirs = (
        {f for f in _FIGURE.findall(text) if not _YEAR.fullmatch(f)} for text in (one, other)
    )
    if mine and theirs and not mine & theirs:
        return False
    likeness = meaning().likeness(one, other)
    return any(likeness >= n and share >= s for n, s in near)


def _shared(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / max(1, min(len(a), len(b)))
