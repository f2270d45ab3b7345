"""Tellings that only name again what others tell: "the accident happened late on Tuesday", "Monday's indictment".

Comes in: groups of tellings. Goes out: the groups, such tellings put to the one other group of their family and day. Where two groups
could be meant, nothing is joined.
"""

from collections.abc import Mapping

from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import dates_agree

OCCURRED = ("happen", "occur", "unfold")
_FEW = 4
_DAY = len("2024-10-01")


def with_namings(groups: list[list[Telling]], family: Mapping[str, str]) -> list[list[Telling]]:
    """The groups in their order; one made of namings alone is merged into the only group that it can mean."""
    naming = [all(_only_names(t) for t in g) for g in groups]
    merged: dict[int, list[Telling]] = {n: list(g) for n, g in enumerate(groups)}
    for n, group in enumerate(groups):
        if not naming[n]:
            continue
        homes = [
            m for m, other in enumerate(groups) if not naming[m] and _meant(group, other, family)
        ]
        if len(homes) == 1:
            merged[homes[0]].extend(merged.pop(n))
    return [sorted(g, key=lambda t: t.key) for g in merged.values()]


def _only_names(telling: Telling) -> bool:
    """Whether the telling has no more than the name of the event and its time, or says of it that it happened."""
    if telling.state != "happened":
        return False
    if telling.anchor.startswith(OCCURRED):
        return True
    return telling.noun and not telling.people and len(telling.cite.exact.split()) < _FEW


def _meant(naming: list[Telling], other: list[Telling], family: Mapping[str, str]) -> bool:
    """Whether the other group is of the same family, on the same day, and told as done."""
    mine = {family.get(t.kind, t.kind) for t in naming}
    theirs = {family.get(t.kind, t.kind) for t in other if t.state == "happened"}
    days = [t.when.value for t in naming if t.when.value and len(t.when.value) >= _DAY]
    told = [t.when.value for t in other if t.when.value and len(t.when.value) >= _DAY]
    same_day = bool(days) and any(dates_agree(d[:_DAY], v[:_DAY]) for d in days for v in told)
    clash = any(
        not dates_agree(d, v) for d in days for t in other if (v := t.when.value) and not t.is_soft
    )
    return bool(mine & theirs) and same_day and not clash
