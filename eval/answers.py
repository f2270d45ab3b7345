"""Whether two outlets' answers to one question are told apart. Comes in: the answers with their groups. Goes out: measures.

The set has a question a line, with the answers of many outlets; answers of one `cluster_global` are the same answer. Every pair of answers
to one question is judged; P, R and F1 are of the pairs called the same. With "leave one out" the bound is chosen on the other questions.
"""

import itertools
import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crossread.dossier.answer.alike import SAME, closeness, group_answers
from crossread.text.meaning import meaning
from eval.sets import SHARED, Measure

ANSWERS = "compare/discord-dev.jsonl"
BOUNDS = [round(0.3 + 0.02 * step, 2) for step in range(21)]
COMMAND = f"eval.answers on {ANSWERS}"


class Pair(NamedTuple):
    """Two answers to one question: whether they are the same, and how close they are by each method."""

    question: int
    same: bool
    grouped: bool
    close: float
    near: float


def answer_measures() -> Iterator[Measure]:
    """P, R and F1 of the answers grouped, of pairs alone, and of nearness in meaning alone."""
    pairs = list(_pairs())
    rows = {
        "in one group": _scores(pairs, [p.grouped for p in pairs]),
        "pairs alone": _scores(pairs, [p.close >= SAME for p in pairs]),
        "pairs alone, leave one question out": _scores(pairs, _left_out(pairs, "close")),
        "nearness in meaning alone": _scores(pairs, [p.near >= SAME for p in pairs]),
        "nearness in meaning alone, leave one question out": _scores(
            pairs, _left_out(pairs, "near")
        ),
    }
    for name, scores in rows.items():
        for score, value in zip(("P", "R", "F1"), scores, strict=True):
            yield Measure(f"answers of outlets / {name} / {score}", value, COMMAND)


def _pairs() -> Iterator[Pair]:
    path = SHARED / "data" / ANSWERS
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        rows = [a for a in json.loads(line)["answers"] if a.get("cluster_global") is not None]
        texts = [row["Answer"] for row in rows]
        group = {i: n for n, group in enumerate(group_answers(texts)) for i in group}
        for i, j in itertools.combinations(range(len(rows)), 2):
            yield Pair(
                number,
                rows[i]["cluster_global"] == rows[j]["cluster_global"],
                group[i] == group[j],
                closeness(texts[i], texts[j]),
                meaning().likeness(texts[i], texts[j]),
            )


def _left_out(pairs: Sequence[Pair], method: str) -> list[bool]:
    """Each pair judged by the bound that is best on all other questions."""
    bound = {}
    for question in {p.question for p in pairs}:
        others = [p for p in pairs if p.question != question]
        bound[question] = max(
            BOUNDS, key=lambda b: _scores(others, [getattr(p, method) >= b for p in others])[2]
        )
    return [getattr(p, method) >= bound[p.question] for p in pairs]


def _scores(pairs: Sequence[Pair], told: Sequence[bool]) -> tuple[float, float, float]:
    right = sum(p.same and t for p, t in zip(pairs, told, strict=True))
    precision = right / max(1, sum(told))
    recall = right / max(1, sum(p.same for p in pairs))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)
