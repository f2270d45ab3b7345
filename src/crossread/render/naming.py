"""Short names for reports. Comes in: report records. Goes out: one name a report, no two alike. Never shortens an outlet's name."""

import re
from collections import Counter
from collections.abc import Sequence

from crossread.model.account import ReportRecord
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
    """A name for each report id: the outlet where it is known, else the file's; the file added where two would be alike."""
    first = {r.id: label(r.source, r.outlet.value) for r in reports}
    taken = Counter(first.values())
    names: dict[str, str] = {}
    used: set[str] = set()
    for report in reports:
        name = first[report.id]
        if taken[name] > 1 and report.outlet.value:
            name = f"{name} ({label(report.source, None)})"
        unique, number = name, 2
        while unique in used:
            unique, number = f"{name} {number}", number + 1
        used.add(unique)
        names[report.id] = unique
    return names
