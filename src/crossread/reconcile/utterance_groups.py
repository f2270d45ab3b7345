"""Utterances out of linked tellings. Comes in: Tellings. Goes out: groups of them, each the tellings of one utterance.

Groups grow from the surest link, and a group takes in another only if most of their tellings go together and none contradicts.
"""

from crossread.reconcile.utterance_links import Link, contradict, link, weights
from crossread.reconcile.utterance_nearest import nearest
from crossread.reconcile.utterance_tellings import Telling


def groups(all_tellings: list[Telling]) -> list[list[Telling]]:
    """The tellings of each utterance, each telling once.

    Copies of a telling are one for the linking, so that a report read twice changes nothing.
    """
    distinct: dict[tuple[str, ...], list[Telling]] = {}
    for telling in all_tellings:
        distinct.setdefault(telling.key, []).append(telling)
    nodes = [distinct[k][0] for k in sorted(distinct)]
    weight = weights(nodes)
    links: dict[tuple[int, int], Link] = {
        (i, j): found
        for i in range(len(nodes))
        for j in range(i + 1, len(nodes))
        if (found := link(nodes[i], nodes[j], weight)) is not None
    }
    links |= nearest(nodes, weight, links)
    member = list(range(len(nodes)))
    for i, j in sorted(links, key=lambda p: (-links[p].strength, p)):
        if member[i] != member[j] and _may_join(member, member[i], member[j], links, nodes):
            old, new = max(member[i], member[j]), min(member[i], member[j])
            member = [new if m == old else m for m in member]
    keys = sorted(distinct)
    found_groups: dict[int, list[Telling]] = {}
    for index, group in enumerate(member):
        found_groups.setdefault(group, []).extend(distinct[keys[index]])
    return [found_groups[g] for g in sorted(found_groups)]


def _may_join(
    member: list[int],
    one: int,
    other: int,
    links: dict[tuple[int, int], Link],
    nodes: list[Telling],
) -> bool:
    """Whether at least half of the pairs of reports across the two groups are linked and no pair of tellings contradicts.

    Pairs of reports, not of tellings: a report may tell an answer first in its words and then quote a part of it.
    """
    left = [i for i, m in enumerate(member) if m == one]
    right = [i for i, m in enumerate(member) if m == other]
    pairs = [(min(i, j), max(i, j)) for i in left for j in right]
    if any(contradict(nodes[i], nodes[j]) for i, j in pairs):
        return False
    speakers = {nodes[i].speaker_id for i in left + right} - {None}
    if len(speakers) > 1 and not all(p in links for p in pairs):
        return False
    linked: dict[tuple[str, str], bool] = {}
    for i, j in pairs:
        between = (nodes[min(i, j)].reading.report.id, nodes[max(i, j)].reading.report.id)
        linked[between] = linked.get(between, False) or (i, j) in links
    return 2 * sum(linked.values()) >= len(linked)
