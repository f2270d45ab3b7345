"""The day from which relative times count ("yesterday").

Comes in: a report. Goes out: the day on which it was filed, where its dateline tells that ("PORT NEWELL, May 3 (Agency) —"), else that of
its publication, if it is stated or was given. A date that was only inferred anchors nothing.
"""

import datetime as dt
import re

from crossread.extract.times.calendar import iso_date, valid
from crossread.lang.en.times import MONTH_ABBREVIATIONS, MONTHS
from crossread.model.report import Report

NUMBERS = MONTHS | MONTH_ABBREVIATIONS
_MONTH = "|".join(sorted(NUMBERS, key=len, reverse=True))
FILED = re.compile(
    r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’. -]+(?:,[^,\n()]{1,30})?,\s*"
    rf"(?:(?i:(?P<m1>{_MONTH}))\.?\s+(?P<d1>\d\d?)|(?P<d2>\d\d?)\s+(?i:(?P<m2>{_MONTH}))\.?)(?:,?\s+(?P<year>\d{{4}}))?"
    r"\s*(?:\([^()\n]{2,50}\)|--|[—–―_]|-\s)"
)
"""A dateline with its day: a place in capitals, the date, an agency or a dash."""
DAYS_BEFORE, DAYS_AFTER = 3, 1
"""How long before its publication a report may have been filed; one day after it for clocks around the world."""


def anchor_of(report: Report) -> dt.date | None:
    """The day that relative times hang on; None where the report does not tell it."""
    published = report.published
    day = iso_date(published.value) if published.basis in {"stated", "given"} else None
    opening = next((z for z in report.zones if z.kind in {"dateline", "body"}), None)
    filed = FILED.match(report.text, opening.start, report.zones[-1].end) if opening else None
    if filed is None:
        return day
    month, date = NUMBERS[(filed["m1"] or filed["m2"]).lower()], int(filed["d1"] or filed["d2"])
    if day is None:
        return valid(int(filed["year"]), month, date) if filed["year"] else None
    years = [int(filed["year"])] if filed["year"] else [day.year - 1, day.year, day.year + 1]
    days = [d for year in years if (d := valid(year, month, date))]
    near = [d for d in days if -DAYS_BEFORE <= (d - day).days <= DAYS_AFTER]
    return near[0] if near else day
