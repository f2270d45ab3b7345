"""Arithmetic that the texts invite: sums, changes, shares, multiples, votes, prices, lengths, ages, conversions. One question a file.

Comes in: readings. Goes out: checks by report and place of the figure that they belong to. A check is made only where the words call for
it ("in total", "up 14 per cent to … from …"), and holds where both sides meet within the rounding of their digits and their hedges.
"""

from collections.abc import Callable, Iterator, Sequence

from crossread.model.account import Check
from crossread.model.layers import Quantity, Reading
from crossread.reconcile.checks.ages import ages
from crossread.reconcile.checks.changes import changes
from crossread.reconcile.checks.conversions import conversions
from crossread.reconcile.checks.lengths import lengths
from crossread.reconcile.checks.line import Found, Line, line_of
from crossread.reconcile.checks.multiples import multiples
from crossread.reconcile.checks.prices import prices
from crossread.reconcile.checks.shares import shares
from crossread.reconcile.checks.sums import sums
from crossread.reconcile.checks.votes import votes

Checks = dict[tuple[str, int], list[Check]]
OF_A_LINE: tuple[Callable[[Line], Iterator[Found]], ...] = (
    changes,
    multiples,
    shares,
    votes,
    prices,
    lengths,
)


def checks(readings: Sequence[Reading]) -> Checks:
    """All checks of a story's readings, under (report id, start of the figure checked)."""
    out: Checks = {}
    lines = {r.report.id: _lines(r) for r in readings}
    for reading in readings:
        for figure, check in _of_report(reading, lines[reading.report.id]):
            out.setdefault((reading.report.id, figure.start), []).append(check)
    for line, (figure, check) in conversions([i for r in readings for i in lines[r.report.id]]):
        out.setdefault((line.reading.report.id, figure.start), []).append(check)
    return out


def _lines(reading: Reading) -> list[Line]:
    return [line_of(reading, s.start, s.end) for s in reading.parse.sentences]


def _of_report(reading: Reading, lines: Sequence[Line]) -> Iterator[Found]:
    before: Sequence[Quantity] = ()
    zone = -1
    for sentence, line in zip(reading.parse.sentences, lines, strict=True):
        yield from sums(line, before if sentence.zone == zone else ())
        for check in OF_A_LINE:
            yield from check(line)
        before, zone = line.figures, sentence.zone
    yield from ages(reading, lines)
