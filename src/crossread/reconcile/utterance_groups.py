"""Utterances out of linked tellings. Comes in: Tellings. Goes out: groups of them, each the tellings of one utterance.

Groups grow from the surest link, and a group takes in another only if most of their tellings go together and none contradicts.
"""

from crossread.reconcile.utterance_links import Link, contradict, link, weights
from crossread.reconcile.utterance_nearest import nearest
from crossread.reconcile.utterance_tellings import Telling
from crossread.text.align import longest_run

SAME_WORDS = 1.0
"""The strength from which a link rests on words between marks in both tellings."""


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

    Pairs of reports, not of tellings: a report may tell an answer first in its words and then quote a part of it. Pieces of an answer
    that a report has whole need no links among themselves, and two wordings between marks need more than a report's own words that
    are near to both.
    """
    left = [i for i, m in enumerate(member) if m == one]
    right = [i for i, m in enumerate(member) if m == other]
    pairs = [(min(i, j), max(i, j)) for i in left for j in right]
    if any(contradict(nodes[i], nodes[j]) for i, j in pairs):
        return False
    if _share_no_speaker(left, right, nodes) and not all(p in links for p in pairs):
        return False
    if _holds(left, right, links, nodes) or _holds(right, left, links, nodes):
        return True
    linked: dict[tuple[str, str], bool] = {}
    for i, j in pairs:
        a, b = nodes[i], nodes[j]
        if (i, j) not in links and _are_two_wordings(a, b):
            return False
        between = (a.reading.report.id, b.reading.report.id)
        linked[between] = linked.get(between, False) or (i, j) in links
    return 2 * sum(linked.values()) >= len(linked)


def _share_no_speaker(left: list[int], right: list[int], nodes: list[Telling]) -> bool:
    """Whether both groups name speakers, and no speaker is in both."""
    here, there = ({nodes[i].speaker_id for i in side} - {None} for side in (left, right))
    return bool(here and there and here.isdisjoint(there)) or len(here | there) > 2


def _holds(
    left: list[int], right: list[int], links: dict[tuple[int, int], Link], nodes: list[Telling]
) -> bool:
    """Whether one telling of the left group has in its words all that the right group has between marks."""
    pieces = [j for j in right if nodes[j].verbatim]
    return bool(pieces) and any(
        all(
            (found := links.get((min(i, j), max(i, j)))) is not None
            and found.strength >= SAME_WORDS
            for j in pieces
        )
        for i in left
        if nodes[i].quotation.kind == "direct"
    )


def _are_two_wordings(a: Telling, b: Telling) -> bool:
    """Whether two reports give the two between marks throughout, and none stands whole in the other."""
    if not a.quotation.kind == b.quotation.kind == "direct":
        return False
    if a.reading.report.id == b.reading.report.id:
        return False
    shorter = min(len(a.verbatim), len(b.verbatim))
    return longest_run(a.verbatim, b.verbatim)[1] < shorter
