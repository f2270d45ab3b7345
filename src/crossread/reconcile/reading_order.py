"""An order of reports that hangs on what they say, not on where they lie. Comes in: Readings. Goes out: the same, sorted.

Ids and sources follow the name of a folder; whoever breaks a tie by them tells another account of the same texts under other names.
"""

from crossread.model.layers import Reading


def by_content(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings by day of publication, those without a day first, then by text; equal texts by source."""
    return tuple(
        sorted(
            readings,
            key=lambda r: (r.report.published.value or "", r.report.text, r.report.source),
        )
    )
