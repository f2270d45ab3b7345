"""The page on quality. Comes in: measures. Goes out: Markdown. Holds no number of its own."""

from itertools import groupby

from eval.sets import Measure

HEAD = """# How good it is

This page is made by `make quality` from what was measured; nobody writes numbers into it. The annotated news is part of the
project; the other sets lie beside it.
Development data steered the rules; read these numbers as what to hope for at best on new reports.

"Rutte" is five raw pages about one event, scored on the three that have a hand-made gold. `broken`, `wrongly merged` and `scare quotes` should be 0;
counts of citations and of what was listed are no scores. A root mean square error is the better the smaller it is.
"""


def page(measures: list[Measure]) -> str:
    """A section a set, a row a measure, and the command that gives them."""
    parts = [HEAD]
    for name, group in groupby(measures, key=lambda m: m.key.split(" / ")[0]):
        rows = list(group)
        parts.append(
            f"\n## {name[:1].upper() + name[1:]}\n\n`{rows[0].command}`\n\n| measure | value |\n|---|---|\n"
        )
        parts.extend(f"| {m.key.split(' / ', 1)[1]} | {_shown(m.value)} |\n" for m in rows)
    return "".join(parts)


def _shown(value: float) -> str:
    return f"{value:.0f}" if value == int(value) and value > 1 else f"{value:.3f}"
