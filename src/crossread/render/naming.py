"""Short names for reports. Comes in: report records. Goes out: one name a report, no two alike. Shortens no name but a host's."""

import re
from collections import defaultdict
from collections.abc import Sequence

from crossread.model.account import ReportRecord
from crossread.text.date_words import point_words
from crossread.text.labels import label


def base_name(source: str) -> str:
    """The last part of a path or URL, without query; the host where there is no path.

    >>> base_name("saved/pages/courier.txt"), base_name("https://paper.example/"), base_name("a\\\\b.html")
    ('courier.txt', 'paper.example', 'b.html')
    """
    plain = re.sub(r"^[a-z][a-z0-9+.-]*://", "", source, flags=re.I)
    if plain != source:
        plain = re.split(r"[?#]", plain)[0]
    parts = [part for part in re.split(r"[/\\]", plain) if part]
    return parts[-1] if parts else source


def short_names(reports: Sequence[ReportRecord]) -> dict[str, str]:
    """A name for each report id: the outlet where it is known, else the file's.

    Reports of one outlet are told apart by what tells them apart: the file, else the day of publication, else a number.
    """
    first = {r.id: label(r.source, r.outlet.value) for r in reports}
    alike: dict[str, list[ReportRecord]] = defaultdict(list)
    for report in reports:
        alike[first[report.id]].append(report)
    names: dict[str, str] = {}
    used: set[str] = set()
    for report in reports:
        name = first[report.id] + _apart(report, alike[first[report.id]])
        unique, number = name, 2
        while unique in used:
            unique, number = f"{name} {number}", number + 1
        used.add(unique)
        names[report.id] = unique
    return names


def _apart(report: ReportRecord, alike: Sequence[ReportRecord]) -> str:
    """What is added to the outlet's name, so that this report is not taken for another of the same outlet."""
    if len(alike) == 1 or not report.outlet.value:
        return ""
    for told in (_file, _day):
        if len({told(other) for other in alike}) > 1:
            return f" ({told(report)})" if told(report) else ""
    return ""


def _file(report: ReportRecord) -> str:
    return label(report.source, None)


def _day(report: ReportRecord) -> str:
    return point_words(report.published.value[:10]) if report.published.value else ""
