"""Titles of people who had an office before the one whom the story is about. Comes in: Entries. Goes out: those that can hold now.

News calls a bygone president "President Lund" and thinks nothing of it. Such a title tells nothing of who holds the office today, so where
the story tells of another holder more, it is left out: to say that it is over would be our own word.
"""

from crossread.lang.en.offices import ONE_OF_A_KIND
from crossread.reconcile.register.entries import Entry


def without_bygone(found: list[Entry]) -> list[Entry]:
    """The entries without bare titles of an office that another person is told to hold, in more reports."""
    return [e for e in found if not (_is_bare_title(e) and any(_outdoes(f, e) for f in found))]


def _is_bare_title(entry: Entry) -> bool:
    """Whether a report only calls a person so: no country, no date, no ordinal."""
    dated = entry.begins.value or entry.ends.value or entry.ordinal or entry.length
    bare = entry.organisation is None and not dated
    return bare and entry.state == "holds" and entry.key in ONE_OF_A_KIND


def _outdoes(other: Entry, entry: Entry) -> bool:
    if other.person == entry.person or other.key != entry.key or other.state != "holds":
        return False
    reports = [len({c.report_id for c in e.cites}) for e in (other, entry)]
    return reports[0] > reports[1] or (
        reports[0] == reports[1] and len(other.cites) >= _TIMES * len(entry.cites)
    )


_TIMES = 3
"""Told so many times as often in as many reports, a person is the one who holds the office."""
