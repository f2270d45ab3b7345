"""What is only named, and not told as done, by a noun for something that is set beforehand ("the election", "the summit").

Comes in: the tellings of one event. Goes out: the same tellings; those that only name it are plans where all others tell a plan.
"""

import msgspec

from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import is_after

_SET_BEFOREHAND = frozenset({"election", "vote", "meeting", "ceremony", "sport"})


def as_scheduled(group: list[Telling]) -> list[Telling]:
    """The tellings, a mere naming told as planned where nobody tells that it was done and no naming report is younger than the date."""
    others = [t for t in group if not _only_names(t)]
    if not others or any(t.state != "planned" for t in others):
        return group
    days = [t.when.value for t in others if t.when.value]
    return [
        msgspec.structs.replace(t, state="planned") if _only_names(t) and not _knows(t, days) else t
        for t in group
    ]


def _only_names(telling: Telling) -> bool:
    undated = telling.when.value is None
    return (
        telling.noun and undated and telling.state == "happened" and telling.kind in _SET_BEFOREHAND
    )


def _knows(telling: Telling, days: list[str]) -> bool:
    """Whether the report was published when the thing was over."""
    published = (telling.published or "")[:10]
    return (
        bool(published)
        and bool(days)
        and not any(
            day.startswith(published[: len(day)]) or is_after(day, published) for day in days
        )
    )
