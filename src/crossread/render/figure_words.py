"""How a figure is headed, in our words: whose, what, and what kind of number it is.

Comes in: figures. Goes out: headings such as "Norway: defence spending (US dollars)", "league: number of members". Says no more than the
dossier: a figure of which neither measure nor owner is known is headed by its kind of number alone, and a reader needs the report's words.
"""

import re

from crossread.lang.en.currencies import CURRENCY_WORDS
from crossread.lang.en.measures import SAY_LITTLE, WHOLES, WISHED
from crossread.lang.en.tolls import EVIDENT
from crossread.lang.en.units import APART, IRREGULAR_SINGULARS, MEASURE_CLASSES
from crossread.model.account import Figure

SAME_IN_PLURAL = frozenset(
    {"yen", "renminbi", "won", "baht", "rand", "sterling", "hertz", "celsius", "mph"}
)
PLURALS = {one: many for many, one in IRREGULAR_SINGULARS.items()}
UNCHANGED = ("s", "x", "z", "ch", "sh")
NEAR = 80
"""Characters before a figure in which a word of wish governs it."""
_WORD = re.compile(r"\w+")
TOLLS = {word: name for name in APART[:5] for word in MEASURE_CLASSES[name].split()}


def figure_heading(figure: Figure) -> str:
    """Whose figure it is, what it measures, and the kind of number."""
    kind = _kind(figure)
    owner = f"{figure.of}: " if figure.of else ""
    if figure.measure is None:
        return f"{owner}{kind}"
    toll = harm_of(figure)
    if toll is not None:
        return f"{owner}{kind} {toll}"
    return f"{owner}{figure.measure} ({kind})"


def harm_of(figure: Figure) -> str | None:
    """What befell the people counted: "killed", "injured", "missing", "held", "displaced"; None where no people are counted as harmed."""
    if figure.measure is None or figure.values[0].kind != "count":
        return None
    word = figure.measure.casefold()
    stemmed = (what for what, stems in EVIDENT.items() if any(stem in word for stem in stems))
    return TOLLS.get(word) or (next(stemmed, None) if figure.unit == "person" else None)


def says_little(figure: Figure, words: str = "") -> bool:
    """Whether the heading does not tell both whose and what, so that the report's own words tell it better. Of people harmed, what befell
    them is enough; of what is counted, whose they are. A share "of GDP" is not the GDP, and a figure that somebody wants in the report's
    `words` is no fact."""
    kind, measure = figure.values[0].kind, figure.measure
    if kind in ("ordinal", "duration") or _is_wished(figure, words):
        return True
    if kind == "count" and figure.unit:
        return figure.of is None and harm_of(figure) is None
    if figure.of is None or measure is None:
        return True
    low = measure.casefold()
    if kind == "percent" and low in WHOLES:
        return True
    return low in SAY_LITTLE or low == figure.of.casefold()


def _is_wished(figure: Figure, words: str) -> bool:
    """Whether a word right before the figure in the report's words tells that somebody wants or suggests it."""
    before = words.partition(figure.values[0].cite.exact)[0][-NEAR:]
    return not WISHED.isdisjoint(_WORD.findall(before.casefold()))


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

    >>> plural("council member"), plural("country"), plural("square mile"), plural("km/h"), plural("woman"), plural("flag-bearer"), plural("Chinese")
    ('council members', 'countries', 'square miles', 'km/h', 'women', 'flag-bearers', 'Chinese')
    """
    head, of, rest = phrase.partition(" of ")
    head, per, below = head.partition(" per ")
    words = head.split(" ")
    last = words[-1]
    plain = last.replace("-", "").isalpha()
    same = last in SAME_IN_PLURAL or (last.endswith("ese") and last.istitle())  # "Japanese"
    if same or not plain or last.isupper() or len(last) < 3:
        return phrase
    many = PLURALS.get(last, PLURALS.get(last.lower()))
    if many is None:
        if last.endswith("y") and last[-2] not in "aeiou":
            many = last[:-1] + "ies"
        else:
            many = last + ("es" if last.endswith(UNCHANGED) else "s")
    return " ".join([*words[:-1], many]) + per + below + of + rest
