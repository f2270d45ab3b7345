"""Does the margin fit the votes? "Passed by 214 votes to 210, a majority of 4", "won 52-48, a margin of four votes".

Comes in: a line. Goes out: checks, each of the margin.
"""

import re
from collections.abc import Iterator

from crossread.model.account import Check
from crossread.model.report import Span
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.reach import Reach, reach
from crossread.reconcile.checks.wording import number, stated
from crossread.text.numbers import digits_value

SIDE = r"[\ue000-\uefff]|\d[\d,]*"
PATTERN = pattern(
    rf"(?<![\d.,$£€])(?:(?P<most>{SIDE})(?: ?[-–] ?| to )(?P<least>{SIDE})(?! ?[-–])|<pair>)(?: [a-z]+){{0,4}}?(?:,| [—–]| \() ?(?:with |by |giving (?:him|her|it|them) |or )?(?:an? |the )?(?:[a-z]+ )?(?:majority|margin) of (?:just |only )?<margin>"
)
PAIR = re.compile(r"(\d[\d,]*)\D+(\d[\d,]*)\D*")
"""A score that was read as one figure."""

Side = tuple[float, Span]
"""Value and place."""


def votes(line: Line) -> Iterator[Found]:
    """Checks of majorities and margins right behind the two sides of a vote or score."""
    for match in PATTERN.finditer(line.text):
        margin = line.figure(match, "margin")
        sides = _pair(line, match) if match["pair"] else _sides(line, match)
        if margin.kind != "count" or sides is None or sides[0][0] < sides[1][0]:
            continue
        (most, there), (least, here) = sides
        value = most - least
        formula = f"{number(most)} - {number(least)} = {number(value)} against {stated(margin)}"
        holds = Reach(value, value).meets(reach(line.reading, margin))
        yield margin, Check(formula, holds, line.cites(there, here, margin))


def _pair(line: Line, match: re.Match[str]) -> tuple[Side, Side] | None:
    figure = line.figure(match, "pair")
    written = PAIR.fullmatch(line.reading.report.text, figure.start, figure.end)
    if figure.kind != "ratio" or written is None:
        return None
    sides = [(digits_value(written[n]), Span(*written.span(n))) for n in (1, 2)]
    (most, there), (least, here) = sides
    return None if most is None or least is None else ((most, there), (least, here))


def _sides(line: Line, match: re.Match[str]) -> tuple[Side, Side] | None:
    most, least = _side(line, match, "most"), _side(line, match, "least")
    return None if most is None or least is None else (most, least)


def _side(line: Line, match: re.Match[str], name: str) -> Side | None:
    """One side, where it is a bare number or a count of votes."""
    figures = line.figures_in(match[name])
    if not figures:
        value = digits_value(match[name])
        return None if value is None else (value, line.words(match, name))
    figure = figures[0]
    if figure.kind != "count" or figure.bound != "exact":
        return None
    return figure.value, Span(figure.start, figure.end)
