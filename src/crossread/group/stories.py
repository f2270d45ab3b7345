"""Which articles tell one story. Comes in: articles with id, title, text, day. Goes out: a story id and a reason for each.

Source of the method: average-link clustering (UPGMA) of TF-IDF vectors, merging the closest pair of groups while their mean
similarity stays above a threshold. The result does not depend on the order of the articles.
"""

import heapq
from datetime import date

from msgspec import Struct

from crossread.text.ids import make_id
from crossread.text.vectors import vectors


class Article(Struct, frozen=True):
    """What grouping looks at; `day` is ISO 8601 or None."""

    id: str
    title: str
    text: str
    day: str | None = None


class Linkage(Struct, frozen=True):
    """How close is close enough: mean cosine to stay in a group, and the days after which similarity is halved (None: never)."""

    threshold: float
    half_life_days: float | None


STREAM = Linkage(threshold=0.17, half_life_days=30)
"""For `group`, where any article may come: chosen on shared development data, see docs/quality.md."""

CHOSEN = Linkage(threshold=0.07, half_life_days=None)
"""For `read`, where the user has picked the reports: only what clearly is of something else is set apart."""


class Grouped(Struct, frozen=True):
    """An article's story, why it belongs, and how close it is to its nearest fellow (0 to 1; None when alone)."""

    id: str
    story: str
    because: str
    score: float | None


def group(articles: list[Article], linkage: Linkage) -> list[Grouped]:
    """One Grouped for each article, in the order given. Cost grows with the pairs of articles that share rare words."""
    order = sorted(range(len(articles)), key=lambda i: articles[i].id)
    units = vectors([(articles[i].title, articles[i].text) for i in order])
    near = _similarities(units, [articles[i].day for i in order], linkage)
    clusters = _merge(len(order), near, linkage.threshold)
    told: dict[int, Grouped] = {}
    for cluster in clusters:
        story = make_id("s", *sorted(articles[order[k]].id for k in cluster))
        for k in cluster:
            told[order[k]] = _because(k, cluster, near, units, articles[order[k]].id, story)
    return [told[i] for i in range(len(articles))]


def _similarities(
    units: list[dict[str, float]], days: list[str | None], linkage: Linkage
) -> dict[tuple[int, int], float]:
    postings: dict[str, list[tuple[int, float]]] = {}
    near: dict[tuple[int, int], float] = {}
    for i, unit in enumerate(units):
        for word, weight in unit.items():
            row = postings.setdefault(word, [])
            for j, other in row:
                near[j, i] = near.get((j, i), 0.0) + weight * other
            row.append((i, weight))
    return {pair: s * _fade(days[pair[0]], days[pair[1]], linkage) for pair, s in near.items()}


def _fade(a: str | None, b: str | None, linkage: Linkage) -> float:
    if not a or not b or linkage.half_life_days is None:
        return 1.0
    try:
        gap = abs((date.fromisoformat(a[:10]) - date.fromisoformat(b[:10])).days)
    except ValueError:
        return 1.0
    return float(0.5 ** (gap / linkage.half_life_days))


def _merge(count: int, near: dict[tuple[int, int], float], threshold: float) -> list[list[int]]:
    """Average-link clusters: `links[a][b]` is the sum of similarities between the members of groups a and b."""
    members: dict[int, list[int]] = {i: [i] for i in range(count)}
    links: dict[int, dict[int, float]] = {i: {} for i in range(count)}
    heap: list[tuple[float, int, int]] = []
    for (i, j), similarity in near.items():
        links[i][j] = links[j][i] = similarity
        if similarity >= threshold:
            heap.append((-similarity, i, j))
    heapq.heapify(heap)
    fresh = count
    while heap:
        negative, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        if -negative < threshold:
            break
        members[fresh] = sorted(members.pop(i) + members.pop(j))
        sums = links.pop(i)
        for k, total in links.pop(j).items():
            sums[k] = sums.get(k, 0.0) + total
        links[fresh] = {k: total for k, total in sums.items() if k in members and k != fresh}
        for k, total in links[fresh].items():
            links[k].pop(i, None)
            links[k].pop(j, None)
            links[k][fresh] = total
            mean = total / (len(members[fresh]) * len(members[k]))
            if mean >= threshold:
                heapq.heappush(heap, (-mean, k, fresh))
        fresh += 1
    return sorted(members.values())


def _because(
    k: int,
    cluster: list[int],
    near: dict[tuple[int, int], float],
    units: list[dict[str, float]],
    article_id: str,
    story: str,
) -> Grouped:
    fellows = [(near.get((min(k, m), max(k, m)), 0.0), -m) for m in cluster if m != k]
    if not fellows:
        return Grouped(article_id, story, "no other report is close enough", None)
    score, negative = max(fellows)
    other = units[-negative]
    common = sorted(units[k].keys() & other.keys(), key=lambda w: (-units[k][w] * other[w], w))
    shared = ", ".join(w.lstrip("=") for w in common[:5])
    return Grouped(article_id, story, f"shares {shared}", round(score, 3))
