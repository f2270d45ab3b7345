"""Letting a language model choose among slices. Comes in: a question, a dossier, a way to ask. Goes out: an Answer of the same slices.

The model sees numbered slices and gives numbers back. A number that was not offered, or is given twice, is dropped; no word of the
model is ever shown.
"""

from collections.abc import Callable, Sequence

from crossread.dossier.answer.evidence import gather_evidence
from crossread.dossier.answer.question import parse_question
from crossread.dossier.answer.slices import MAX_CITES, is_inside
from crossread.model.account import Answer, Dossier
from crossread.model.report import Citation

OFFERED = 16
"""At most this many slices are sent."""

Choose = Callable[[str, Sequence[str]], Sequence[object]]
"""Takes a question and slices, gives the numbers of the chosen ones from 1, best first."""


def choose_slices(question: str, dossier: Dossier, found: Answer, choose: Choose) -> Answer:
    """`found` with the chosen slices in the chosen order; `found` itself where nothing offered is chosen.

    Whatever `choose` raises is passed on.
    """
    offered = _offered(question, dossier, found)
    if not offered:
        return found
    told = choose(question, [c.exact for c in offered])
    numbers = dict.fromkeys(
        n for n in told if isinstance(n, int) and not isinstance(n, bool) and 1 <= n <= len(offered)
    )
    chosen = tuple(offered[n - 1] for n in numbers)[:MAX_CITES]
    if not chosen:
        return found
    if found.answer is not None and any(
        is_inside(c, f) or is_inside(f, c) for c in chosen for f in found.cites
    ):
        return Answer(found.answer, chosen, found.conflict)
    return Answer(" […] ".join(f"“{c.exact}”" for c in chosen), chosen, None)


def _offered(question: str, dossier: Dossier, found: Answer) -> list[Citation]:
    asked = parse_question(question)
    near = (e.cite for e in gather_evidence(dossier, asked.text, asked.terms))
    return list(dict.fromkeys((*found.cites, *near)))[:OFFERED]
