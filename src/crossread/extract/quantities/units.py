"""Units before and after a number: currencies, per cent, measures, lengths of time, rates.

Comes in: words and the place of a number. Goes out: the unit's name, its kind, a factor for the value, and how many words it takes.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.extract.quantities.nouns import singular
from crossread.lang.en import units as tables
from crossread.model.layers import QuantityKind
from crossread.text.grammar import Word


class Unit(NamedTuple):
    """A unit and the words it takes (half-open). `factor` turns the number into the named unit ("decade" is ten years)."""

    name: str
    kind: QuantityKind
    first: int
    last: int
    factor: float = 1.0


Entry = tuple[str, QuantityKind, float]


SCALED_CODES: dict[str, tuple[str, float]] = {
    f"{prefix}{code}": (name, factor)
    for code, name in tables.CURRENCY_CODES.items()
    for prefix, factor in (("k", 1e3), ("m", 1e6), ("bn", 1e9))
    if len(code) == 3
}
"""Codes with a scale before them, as in company reports: "30 MEUR"."""


def _phrase_table() -> dict[tuple[str, ...], Entry]:
    """Every way of writing a unit, as folded words: its name, kind and factor."""
    table: dict[tuple[str, ...], Entry] = {}
    for name, forms in tables.UNITS.items():
        for words in (tuple(form.split("_")) for form in forms.split()):
            table |= dict.fromkeys((words, *_plurals(words)), (name, "measure", 1.0))
    table |= {(w,): (name, "duration", float(n)) for w, (name, n) in tables.TIME_UNITS.items()}
    money = (
        tables.CURRENCY_CODES | tables.CURRENCY_NAMES | tables.SMALL_MONEY | tables.CURRENCY_SIGNS
    )
    table |= {tuple(phrase.split()): (name, "money", 1.0) for phrase, name in money.items()}
    percent = {tuple(p.replace("-", " - ").split()): name for p, name in tables.PERCENT.items()}
    table |= {(key,): (name, "money", factor) for key, (name, factor) in SCALED_CODES.items()}
    return table | {words: (name, "percent", 1.0) for words, name in percent.items()}


def _plurals(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The plurals of a unit's words: "miles", "degrees celsius"; none for short symbols."""
    *head, last = words
    if words[0] == "degree":
        return [("degrees", *words[1:])]
    takes_s = last.isalpha() and len(last) >= 3 and not last.endswith(("s", "feet", "z"))
    return [(*head, f"{last}s")] if takes_s else []


PHRASES = _phrase_table()
LONGEST = max(len(p) for p in PHRASES)
FEET = frozenset({"ft", "foot", "feet"})
ONLY_CAPITAL = frozenset({"try", "all", "rs", "sen", "real", "won", "rand", "ron", "can"})
"""Words that are everyday words too: codes count in capitals, names only after digits."""


def unit_after(words: Sequence[Word], place: int, pounds_are_money: bool) -> Unit | None:
    """The unit that begins at `place`, after an optional hyphen or opening bracket; with its rate ("a share", "per litre")."""
    first = place
    if first < len(words) and words[first].key in {"-", "(", "[", "{", "<", "--"}:
        opened = words[first].key not in {"-", "--"}
        inner = _plain(words, first + 1, pounds_are_money)
        if inner is None or (
            opened
            and not (inner.last < len(words) and words[inner.last].key in {")", "]", "}", ">"})
        ):
            return None
        if words[first].key == "--":
            return None
        return _rated(words, inner._replace(first=first, last=inner.last + opened))
    unit = _plain(words, first, pounds_are_money)
    return _rated(words, unit) if unit else None


def _plain(words: Sequence[Word], place: int, pounds_are_money: bool) -> Unit | None:
    for length in range(min(LONGEST, len(words) - place), 0, -1):
        found = PHRASES.get(tuple(w.key for w in words[place : place + length]))
        if found is None:
            continue
        name, kind, factor = found
        if any(
            w.key.isdigit() and w.start != before.end
            for before, w in zip(words[place:], words[place + 1 : place + length], strict=False)
        ):
            continue
        if length == 1 and not _stands(words, place):
            continue
        if _runs_on(words, place + length):
            continue
        name = _by_case(words[place], name)
        return Unit(name, kind, place, place + length, factor)
    if place < len(words) and words[place].key in {"pound", "pounds"}:
        return (
            Unit("GBP", "money", place, place + 1)
            if pounds_are_money
            else Unit("lb", "measure", place, place + 1)
        )
    return None


def _stands(words: Sequence[Word], place: int) -> bool:
    """Whether a short symbol is a unit here: symbols of one letter and their like only right after digits."""
    word = words[place]
    previous = words[place - 1] if place else None
    glued = (
        previous is not None
        and previous.end == word.start
        and (previous.key[-1].isdigit() or previous.key == "-")
    )
    near = previous is not None and previous.key[-1].isdigit() and word.start - previous.end <= 1
    if word.key in ONLY_CAPITAL or word.key in SCALED_CODES:
        name = word.key in {"won", "rand", "sen", "real"} and previous is not None
        return name or (
            word.text.isupper() if word.key in ONLY_CAPITAL else word.text[1:].isupper()
        )
    if word.key in tables.CURRENCY_CODES and word.key not in tables.CURRENCY_NAMES:
        return word.text.isupper() or word.key in tables.SURE_CODES
    if word.key in {"c", "f"}:
        return near and word.text.isupper() and _ends_phrase(words, place)
    if word.key == "in" and not glued:
        return near and place > 1 and words[place - 2].key in FEET
    if word.key in {"p", "t"} or (word.key in {"g", "m"} and word.text.isupper()):
        return glued and word.text != "G"
    return near or word.key not in tables.GLUED_ONLY


def _ends_phrase(words: Sequence[Word], place: int) -> bool:
    """Whether a capital C or F behind a number and a space is a temperature: no name goes on behind it, or stands before."""
    after = words[place + 1] if place + 1 < len(words) else None
    before = words[place - 2] if place > 1 else None
    named = before is not None and before.text[0].isupper() and place > 2
    return not named and (after is None or not (after.text[0].isupper() or after.key[0].isdigit()))


def _runs_on(words: Sequence[Word], place: int) -> bool:
    """Whether digits are glued behind a symbol, as in a part number ("24L202")."""
    return (
        place < len(words)
        and words[place].start == words[place - 1].end
        and words[place].key[0].isdigit()
    )


def _by_case(word: Word, name: str) -> str:
    """Symbols whose meaning hangs on a capital: MB is bytes, mb bits."""
    if word.text in {"Mb", "mb"} and name == "megabyte":
        return "megabit"
    if word.text == "Nm" and name == "nanometre":
        return "newton metre"
    if word.text in {"Gb", "gb"} and name == "gigabyte":
        return "gigabit" if word.text == "Gb" else name
    return name


def _rated(words: Sequence[Word], unit: Unit) -> Unit:
    """The unit with "per share", "a year", "/kg" behind it."""
    i = unit.last
    if i + 1 >= len(words):
        return unit
    link = words[i].key
    steps = 1
    if link == "-" and words[i + 1].key in {"a", "per"} and i + 2 < len(words):
        link, steps = words[i + 1].key, 2
        if i + 3 < len(words) and words[i + 2].key == "-":
            steps = 3
    if link not in {"a", "an", "per", "/"} or (link in {"a", "an"} and unit.kind == "percent"):
        return unit
    if i + 2 < len(words) and words[i + 2].key in {"ago", "earlier", "later", "before", "after"}:
        return unit
    place = i + steps
    below = _plain(words, place, False) if place < len(words) else None
    noun = words[place].key if place < len(words) else ""
    if below is not None and below.kind == "duration" and below.factor != 1.0:
        name, last = (
            singular(noun),
            below.last,
        )  # "feet per century": the number is not one of years
    elif below is not None and below.kind in {"measure", "duration"}:
        name, last = below.name, below.last
    elif unit.kind == "duration":
        return unit
    elif noun in RATE_NOUNS or (link == "per" and noun.isalpha() and noun not in {"cent", "annum"}):
        name, last = noun, place + 1
    elif noun == "annum":
        name, last = "year", place + 1
    else:
        return unit
    return unit._replace(name=rate_name(unit.name, name), last=last)


def rate_name(above: str, below: str) -> str:
    """The name of a rate, in words as other compound units are.

    >>> rate_name("USD", "barrel"), rate_name("metric ton", "year")
    ('dollar per barrel', 'metric ton per year')
    """
    return f"{tables.CURRENCY_WORDS.get(above, above)} per {below}"


RATE_NOUNS = frozenset(
    {
        "share",
        "dozen",
        "head",
        "person",
        "piece",
        "barrel",
        "unit",
        "night",
        "ticket",
        "copy",
        "pop",
        "bottle",
        "capita",
    }
)


def rate_after(words: Sequence[Word], place: int) -> tuple[str, int] | None:
    """The "per X" that begins at `place`: its name and where it ends."""
    bare = Unit("", "money", place, place)
    rated = _rated(words, bare)
    return (rated.name.removeprefix(" per "), rated.last) if rated.last > place else None
