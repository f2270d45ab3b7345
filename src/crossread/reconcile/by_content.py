"""The readings of a story under ids that hang on what the reports say, without exact copies; and a story back under the reports' own ids.

Comes in: Readings. Goes out: the same in the order of their days and texts, one of each text; a Story. A report's own id follows the name of
its file, and so would every tie that is broken by it: the same texts in another folder, in another order or with a copy beside them
would make another account.
"""

from typing import NamedTuple, TypeVar

from msgspec import Struct, structs

from crossread.model.account import Cell, Statement
from crossread.model.layers import Reading
from crossread.model.report import Report, cite
from crossread.reconcile.reading_order import by_content
from crossread.text.ids import make_id

T = TypeVar("T")
LAYERS = tuple(f for f in Reading.__struct_fields__ if f not in ("report", "parse", "problems"))
CITED = ("title", "outlet", "dateline", "authors", "agencies", "published", "updated")
"""The fields of a Report that hold citations."""


class ByContent(NamedTuple):
    """Readings under ids made from their texts. `own` is the report's own id for each of these, `told_by` this id for every report's own,
    the same for a report and its copies."""

    readings: tuple[Reading, ...]
    own: dict[str, str]
    told_by: dict[str, str]


def told_by_content(readings: tuple[Reading, ...]) -> ByContent:
    """The readings without those that say the very same as an earlier one; a copy that a user corrected is none."""
    kept: list[Reading] = []
    own: dict[str, str] = {}
    told_by: dict[str, str] = {}
    of_text: dict[str, list[tuple[Reading, str]]] = {}
    for reading in by_content(readings):
        report = reading.report
        alike = of_text.setdefault(report.text, [])
        same = next((i for other, i in alike if _says_the_same(other, reading)), None)
        if same is None:
            same = make_id("r", report.text, len(alike))
            alike.append((reading, same))
            own[same] = report.id
            kept.append(structs.replace(reading, report=_under(report, same)))
        told_by[report.id] = same
    return ByContent(tuple(kept), own, told_by)


def _says_the_same(a: Reading, b: Reading) -> bool:
    return all(getattr(a, layer) == getattr(b, layer) for layer in LAYERS)


def _under(report: Report, new: str) -> Report:
    """The report under another id."""
    ids = {report.id: new}
    cited = {field: under_own_ids(getattr(report, field), ids) for field in CITED}
    return structs.replace(report, id=new, **cited)


def under_own_ids(value: T, own: dict[str, str]) -> T:
    """The value with the reports' own ids wherever it names or cites a report."""
    return _walked(value, own)  # type: ignore[return-value]


def _walked(value: object, own: dict[str, str]) -> object:
    if isinstance(value, str):
        return own.get(value, value)
    if isinstance(value, tuple):
        return tuple(_walked(v, own) for v in value)
    if isinstance(value, frozenset):
        return frozenset(_walked(v, own) for v in value)
    if isinstance(value, dict):
        return {_walked(k, own): _walked(v, own) for k, v in value.items()}
    if isinstance(value, Struct):
        fields = value.__struct_fields__
        return type(value)(**{f: _walked(getattr(value, f), own) for f in fields})
    return value


def with_copies(
    rows: tuple[Statement, ...], told: ByContent, readings: tuple[Reading, ...]
) -> tuple[Statement, ...]:
    """The rows of the matrix with a cell for every report: a copy's is that of its original, with the copy's own slices."""
    reports = [r.report for r in readings]
    return tuple(
        structs.replace(
            row, reports={r.id: _cell(row.reports[told.told_by[r.id]], r) for r in reports}
        )
        for row in rows
    )


def _cell(cell: Cell, report: Report) -> Cell:
    cites = tuple(cite(report, (c.start, c.end)) for c in cell.cites)
    return structs.replace(cell, cites=cites)
