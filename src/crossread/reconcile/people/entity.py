"""One entity from the names that are joined. Comes in: a group of Named things. Goes out: an Entity; its name is as some report has it."""

from collections import Counter

from crossread.lang.en.titles import COURTESIES
from crossread.model.account import Entity
from crossread.model.layers import NameKind, Reading
from crossread.model.report import Citation, cite
from crossread.reconcile.people.named import KINDS, Named
from crossread.reconcile.people.rulings import USERS_WORD
from crossread.text.ids import make_id
from crossread.text.names import fold, name_words


def kind_of(group: list[Named], fresh: set[int]) -> NameKind:
    """The kind that most mentions have; a copy of a report adds no weight."""
    votes: Counter[NameKind] = Counter()
    for n in group:
        if n.report in fresh:
            votes[n.kind] += len(n.names) if n.kind != "other" else 0
    return max(KINDS, key=lambda k: votes[k]) if any(votes.values()) else group[0].kind


def weights_of(group: list[Named], fresh: set[int]) -> Counter[str]:
    """How often each name is the fullest in its report; a copy of a report adds no weight."""
    weights: Counter[str] = Counter()
    for n in [n for n in group if n.report in fresh] or group:
        weights[n.name] += len(n.names)
    return weights


def entity_of(ordered: list[Reading], group: list[Named], kind: NameKind, name: str) -> Entity:
    """The entity under that name, with every place where a name of it stands."""
    cites = sorted(
        {cite(ordered[n.report].report, (m.start, m.end)) for n in group for m in n.names}
    )
    forms = sorted(
        {form for n in group for form in n.forms} - {name, name.removeprefix(USERS_WORD)}
    )
    return Entity(
        id=make_id("n", kind, fold(name)),
        kind=kind,
        name=name,
        aliases=tuple(forms),
        cites=tuple(cites),
        roles=_roles(ordered, group),
    )


def best_name(weights: Counter[str], kind: NameKind) -> str:
    """The name under which most reports know it; for a person one with a given name, and not in capitals, if any."""
    names = sorted(weights)
    if kind == "person":
        names = [n for n in names if len(name_words(n)) > 1] or names
        names = [n for n in names if not n.isupper()] or names
    return max(names, key=lambda n: (weights[n], len(name_words(n)), n))


def _roles(ordered: list[Reading], group: list[Named]) -> tuple[Citation, ...]:
    """Titles and role phrases, each wording once a report; "Mr" and "Ms" tell no role."""
    found: dict[tuple[str, str], Citation] = {}
    for n in group:
        report = ordered[n.report].report
        for m in (*n.names, *n.roles):
            span = m.title if m.form == "name" else (m.start, m.end)
            if span is None:
                continue
            citation = cite(report, span)
            if citation.exact.casefold() in COURTESIES:
                continue
            found.setdefault((report.id, fold(citation.exact)), citation)
    return tuple(sorted(found.values()))
