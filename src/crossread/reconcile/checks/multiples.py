"""Is the one really twice the other? "Doubled to 20 from 10", "500, more than twice the 230 of last year".

Comes in: a line. Goes out: checks, each of the new figure.
"""

from collections.abc import Iterator

from crossread.lang.en.arithmetic import MULTIPLES
from crossread.model.account import Check
from crossread.reconcile.checks.line import FIGURE, Found, Line, pattern
from crossread.reconcile.checks.reach import INFINITE, Reach, reach
from crossread.reconcile.checks.wording import in_words, number

HEDGE = "more than|over|nearly|almost|about|roughly|around|less than|at least|just over|just under"
TIMES = rf"(?:(?P<hedge>{HEDGE}) )?(?:(?P<word>{'|'.join(MULTIPLES)})|(?P<figure>{FIGURE}))"
GROWN = TIMES.replace("half|", "").replace("twice|", "")
"""Without what may count how often: "raised the fee twice from 5 to 8"."""
PATTERNS = tuple(
    pattern(p)
    for p in (
        rf"{GROWN}~?,? from <old>~?,? to <new>",
        rf"{GROWN}~?,? to <new>~?,? from <old>",
        rf"<new>~?(?:,| [—–])(?: or)? {TIMES} (?:as many as |as much as )?(?:the |last year's )?<old>",
    )
)
LOOSE = 0.12
"""How far a multiple may lie off: 19 is "double" 10 to a reporter."""
HIGH_HEDGES = frozenset({"more than", "over", "at least", "just over"})
LOW_HEDGES = frozenset({"less than", "just under"})


def multiples(line: Line) -> Iterator[Found]:
    """Checks of all multiples between two figures of one kind and unit."""
    for rule in PATTERNS:
        for match in rule.finditer(line.text):
            old, new = line.figure(match, "old"), line.figure(match, "new")
            told = _times(line, match["hedge"], match["word"], match["figure"])
            alike = old.kind == new.kind and (old.unit == new.unit or not old.unit or not new.unit)
            if told is None or not alike or old.value <= 0 or old.kind in {"ratio", "ordinal"}:
                continue
            value, about = told
            made = reach(line.reading, new).over(reach(line.reading, old))
            group = "word" if match["word"] else "figure"
            factor = line.words(match, group) if match["word"] else line.figure(match, "figure")
            formula = f"{in_words(new.value)} / {in_words(old.value)} = {number(new.value / old.value, 2)} against {value}"
            yield new, Check(formula, made.meets(about), line.cites(old, new, factor))


def _times(
    line: Line, hedge: str | None, word: str | None, figure: str | None
) -> tuple[str, Reach] | None:
    """The factor as printed in the formula, and what it leaves open."""
    if word is not None:
        value, bound = MULTIPLES[word], hedge or ""
    else:
        ratio = line.figures_in(figure or "")[0]
        often = line.reading.report.text[ratio.start : ratio.end].lower().endswith("twice")
        if ratio.kind != "ratio" or ratio.value < 2 or often:
            return None
        value, bound = ratio.value, {"over": "more than", "under": "less than"}.get(ratio.bound, "")
    low, high = value * (1 - LOOSE), value * (1 + LOOSE)
    if bound in HIGH_HEDGES:
        return f"{bound} {number(value)}", Reach(value, INFINITE)
    if bound in LOW_HEDGES:
        return f"{bound} {number(value)}", Reach(0, value)
    return f"{bound} {number(value)}".strip(), Reach(low, high)
