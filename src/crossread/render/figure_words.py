"""How a figure is headed, in our words: whose, what, and what kind of number it is. And the order of figures on a page.

Comes in: figures. Goes out: headings such as "Norway: defence spending (US dollars)", "league: number of members". Says no more than the
dossier: a figure of which neither measure nor owner is known is headed by its kind of number alone.
"""

from collections.abc import Sequence

from crossread.lang.en.currencies import CURRENCY_WORDS
from crossread.lang.en.units import APART, IRREGULAR_SINGULARS, MEASURE_CLASSES
from crossread.model.account import Figure

SAME_IN_PLURAL = frozenset(
    {"yen", "renminbi", "won", "baht", "rand", "sterling", "hertz", "celsius"}
)
PLURALS = {one: many for many, one in IRREGULAR_SINGULARS.items()}
UNCHANGED = ("s", "x", "z", "ch", "sh")
TOLLS = {word: name for name in APART[:5] for word in MEASURE_CLASSES[name].split()}
WEIGHT = {"money": 1, "percent": 1, "count": 2, "measure": 2, "duration": 3, "ratio": 3, "ordinal": 5}  # fmt: skip
"""Rank of a kind of number on the page: sums and shares before counts, ranks last."""


def figure_heading(figure: Figure) -> str:
    """Whose figure it is, what it measures, and the kind of number."""
    kind = _kind(figure)
    owner = f"{figure.of}: " if figure.of else ""
    if figure.measure is None:
        return f"{owner}{kind}"
    toll = TOLLS.get(figure.measure.casefold())
    if toll is not None and figure.values[0].kind == "count":
        return f"{owner}{kind} {toll}"
    return f"{owner}{figure.measure} ({kind})"


def says_little(figure: Figure) -> bool:
    """Whether the heading names no measure, or only a part of what is told, so that a reader needs the words about the figure."""
    return figure.measure is None or figure.values[0].kind in ("ordinal", "duration")


def in_order(figures: Sequence[Figure]) -> list[Figure]:
    """Figures that differ first, then those with a check, then those of most reports; of the rest the weighty kinds first."""
    return sorted(figures, key=_rank)


def _rank(figure: Figure) -> tuple[bool, bool, int, int, bool]:
    toll = (figure.measure or "").casefold() in TOLLS
    return (
        figure.status not in ("differs", "updated"),
        not figure.checks,
        -len({v.cite.report_id for v in figure.values}),
        0 if toll else WEIGHT.get(figure.values[0].kind, 4),
        figure.measure is None and figure.of is None,
    )


def _kind(figure: Figure) -> str:
    """The kind of number: "US dollars", "per cent", "years", "number of members", "rank"."""
    kind, unit = figure.values[0].kind, figure.unit
    if kind == "ordinal":
        return "rank"
    if kind == "ratio":
        return "ratio"
    if unit == "%":
        return "per cent"
    if kind == "money":
        return money_words(unit)
    if kind == "count":
        return f"number of {plural(unit)}" if unit else "number"
    return plural(unit) if unit else "number"


def money_words(unit: str | None) -> str:
    """A currency in the plural: "US dollars", "euros", "pounds sterling"; a code without a name as it is.

    >>> money_words("USD"), money_words("GBP"), money_words("crown"), money_words(None)
    ('US dollars', 'pounds sterling', 'crowns', 'money')
    """
    if unit is None:
        return "money"
    name = "US dollar" if unit == "USD" else CURRENCY_WORDS.get(unit, unit)
    first, sterling, rest = name.partition(" sterling")
    return plural(first) + sterling + rest


def plural(phrase: str) -> str:
    """The plural of a noun phrase in the singular; a unit that is no word, and what is measured per something, as it is.

    >>> plural("council member"), plural("country"), plural("square mile"), plural("km/h"), plural("woman")
    ('council members', 'countries', 'square miles', 'km/h', 'women')
    """
    head, of, rest = phrase.partition(" of ")
    head, per, below = head.partition(" per ")
    words = head.split(" ")
    last = words[-1]
    if last in SAME_IN_PLURAL or not last.isalpha() or last.isupper() or len(last) < 3:
        return phrase
    many = PLURALS.get(last, PLURALS.get(last.lower()))
    if many is None:
        if last.endswith("y") and last[-2] not in "aeiou":
            many = last[:-1] + "ies"
        else:
            many = last + ("es" if last.endswith(UNCHANGED) else "s")
    return " ".join([*words[:-1], many]) + per + below + of + rest
