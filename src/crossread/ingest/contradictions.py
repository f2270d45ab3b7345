"""Corrections that cannot both be followed. Comes in: the corrections of a file. Goes out: the first two that contradict, and why."""

from collections.abc import Callable, Sequence

from crossread.model.corrections import Drop, Merge, Rename, Speaker, Split
from crossread.text.names import fold

Correction = Merge | Split | Rename | Speaker | Drop
Against = tuple[Correction, Correction, str]


def contradiction(found: Sequence[Correction]) -> Against | None:
    """Two corrections that contradict each other, the earlier first; None where all can be followed."""
    whole = _merged([c for c in found if isinstance(c, Merge)])
    for i, second in enumerate(found):
        for first in found[:i]:
            if why := _why(first, second, whole):
                return first, second, why
        if isinstance(second, Split) and whole(second.name) == whole(second.other):
            names = {fold(second.name), fold(second.other)}
            merge = next(
                (m for m in found if isinstance(m, Merge) and names & set(map(fold, m.names))),
                second,
            )
            return merge, second, f"{second.name} and {second.other} cannot be one and two"
    return None


def _merged(merges: Sequence[Merge]) -> Callable[[str], str]:
    """What gives the same folded name for all names that are merged, also by way of others."""
    first: dict[str, str] = {}

    def root(name: str) -> str:
        name = fold(name)
        while first.get(name, name) != name:
            name = first[name]
        return name

    for merge in merges:
        roots = sorted(root(name) for name in merge.names)
        for name in roots:
            first[name] = roots[0]
    return root


def _why(a: Correction, b: Correction, whole: Callable[[str], str]) -> str | None:
    if isinstance(a, Split) and isinstance(b, Split):
        return _two_splits(a, b, whole)
    if isinstance(a, Rename) and isinstance(b, Rename):
        return _two_renames(a, b, whole)
    if isinstance(a, Speaker | Drop) and isinstance(b, Speaker | Drop):
        return _two_of_words(a, b, whole) if (a.report, a.words) == (b.report, b.words) else None
    return None


def _two_splits(a: Split, b: Split, whole: Callable[[str], str]) -> str | None:
    same = (fold(a.name), a.report, a.words) == (fold(b.name), b.report, b.words)
    if same and whole(a.other) != whole(b.other):
        return f"{a.name} cannot be both {a.other} and {b.other}"
    return None


def _two_renames(a: Rename, b: Rename, whole: Callable[[str], str]) -> str | None:
    if whole(a.name) == whole(b.name) and a.to != b.to:
        return f"{a.name} cannot be shown as both {a.to} and {b.to}"
    if a.to == b.to and whole(a.name) != whole(b.name):
        return f"{a.name} and {b.name} cannot both be shown as {a.to}"
    return None


def _two_of_words(a: Speaker | Drop, b: Speaker | Drop, whole: Callable[[str], str]) -> str | None:
    if isinstance(a, Speaker) and isinstance(b, Speaker):
        differ = whole(a.name) != whole(b.name)
        return "one quotation cannot have two speakers" if differ else None
    drops = [c for c in (a, b) if isinstance(c, Drop)]
    if len(drops) == 1 and drops[0].kind in ("", "quotation"):
        return "a quotation that is left out has no speaker"
    return None
