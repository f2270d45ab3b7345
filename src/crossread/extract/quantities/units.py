"""Units before and after a number: currencies, per cent, measures, lengths of time, rates.

Comes in: words and the place of a number. Goes out: the unit's name, its kind, a factor for the value, and how many words it takes.
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from crossread.extract.quantities.nouns import singular
from crossread.lang.en import currencies as money
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
    for code, name in money.CURRENCY_CODES.items()
    for prefix, factor in (("k", 1e3), ("m", 1e6), ("bn", 1e9))
    if len(code) == 3
}
"""Codes with a scale before them, as in company reports: "30 MEUR"."""


def _phrase_table() -> dict[tuple[str, ...], Entry]:
    """Every way of writing a unit, as folded words: its name, kind and factor."""
    table: dict[tuple[str, ...], Entry] = {}
    for name, forms in tables.UNITS.items():
        for words in (tuple(form.split("_")) for form in forms.split()):
            written = (words, *_plurals(words))
            hyphened = (_hyphened(w) for w in written if all(part.isalpha() for part in w))
            table |= dict.fromkeys((*written, *hyphened), (name, "measure", 1.0))
    table |= {(w,): (name, "duration", float(n)) for w, (name, n) in tables.TIME_UNITS.items()}
    coins = money.CURRENCY_CODES | money.CURRENCY_NAMES | money.SMALL_MONEY | money.CURRENCY_SIGNS
    table |= {tuple(phrase.split()): (name, "money", 1.0) for phrase, name in coins.items()}
    table |= {words: (name, "money", 1.0) for words, name in _national_money()}
    percent = {tuple(p.replace("-", " - ").split()): name for p, name in tables.PERCENT.items()}
    table |= {(key,): (name, "money", factor) for key, (name, factor) in SCALED_CODES.items()}
    return table | {words: (name, "percent", 1.0) for words, name in percent.items()}


def _hyphened(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with hyphens between: "square-mile"."""
    return tuple(part for word in words for part in ("-", word))[1:]


def _national_money() -> Iterator[tuple[tuple[str, ...], str]]:
    """Every "Swiss franc", "Kuwaiti dinars", "Sri Lankan rupees", as folded words with its code."""
    for code, entry in money.NATIONAL_MONEY.items():
        nations, coins = (half.split() for half in entry.split("/"))
        for nation, coin in product(nations, coins):
            words = (*nation.split("_"), coin)
            yield words, code
            yield (*words[:-1], f"{coin}s"), code


def _plurals(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The plurals of a unit's words: "miles", "degrees celsius"; none for short symbols."""
    *head, last = words
    if words[0] == "degree":
        return [("degrees", *words[1:])]
    takes_s = last.isalpha() and len(last) >= 3 and not last.endswith(("s", "feet", "z"))
    return [(*head, f"{last}s")] if takes_s else []


def _currency_words() -> dict[str, str]:
    """Each code's currency in words: "Kuwaiti dinar"."""
    named = {}
    for code, entry in money.NATIONAL_MONEY.items():
        nation, coin = (half.split()[0] for half in entry.split("/"))
        named[code] = f"{nation.replace('_', ' ').title()} {coin}"
    return named | money.CURRENCY_WORDS


CURRENCY_WORDS = _currency_words()
PHRASES = _phrase_table()
LONGEST = max(len(p) for p in PHRASES)
INCH_MARKS = frozenset({'"', "”", "″"})
FEET = frozenset({"ft", "foot", "feet"})
ONLY_CAPITAL = frozenset({"try", "all", "rs", "sen", "real", "won", "rand", "ron", "can"})
"""Words that are everyday words too: codes count in capitals, names only after digits."""
MONEY_WORDS = (
    ONLY_CAPITAL | SCALED_CODES.keys() | (money.CURRENCY_CODES.keys() - money.CURRENCY_NAMES.keys())
)


def unit_after(words: Sequence[Word], place: int, pounds_are_money: bool) -> Unit | None:
    """The unit that begins at `place`, after an optional hyphen or opening bracket; with its rate ("a share", "per litre").

    A hyphen with spaces about it, as corpora cut into tokens have, counts before a singular ("30 - year").
    """
    sign = words[place].key if place < len(words) else ""
    if sign in INCH_MARKS and place > 0 and _is_inches(words, place):
        return Unit("inch", "measure", place, place + 1)
    if sign not in {"-", "(", "[", "{", "<", "--"}:
        unit = _plain(words, place, pounds_are_money)
        return _rated(words, unit) if unit else None
    inner = _plain(words, place + 1, pounds_are_money)
    if inner is None:
        return None
    opened = sign not in {"-", "--"}
    closed = inner.last < len(words) and words[inner.last].key in {")", "]", "}", ">"}
    loose = sign == "--" and not _is_loose_hyphen(words, place)
    if loose or (opened and not closed):
        return None
    return _rated(words, inner._replace(first=place, last=inner.last + opened))


def _is_inches(words: Sequence[Word], place: int) -> bool:
    """Whether a quotation mark behind digits stands for inches: a dimension follows (`10" long`)."""
    near = words[place].start - words[place - 1].end <= 1 and words[place - 1].key[-1].isdigit()
    return near and place + 1 < len(words) and words[place + 1].key in tables.DIMENSIONS


def _is_loose_hyphen(words: Sequence[Word], place: int) -> bool:
    """Whether a hyphen with one space at each side ties a number to a singular: "30 - year", no dash."""
    if place == 0 or place + 1 >= len(words) or words[place].text != "-":
        return False
    before, sign, after = words[place - 1 : place + 2]
    spaced = sign.start - before.end == after.start - sign.end == 1
    return spaced and len(after.key) > 2 and after.key.isalpha() and not after.key.endswith("s")


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
    if word.key in MONEY_WORDS:
        return _is_money(word, previous)
    if word.key in {"c", "f"}:
        return near and word.text.isupper() and _ends_phrase(words, place)
    if word.key == "in" and not glued:
        return near and place > 1 and words[place - 2].key in FEET
    if word.key == "t" or (word.key in {"g", "m"} and word.text.isupper()):
        return glued and word.text != "G"
    if word.key == "p":
        return near and word.text == "p"
    below = previous is not None and previous.key == "/"  # "km/ms"
    return near or below or word.key not in tables.GLUED_ONLY


def _is_money(word: Word, previous: Word | None) -> bool:
    """Whether a word that is a code or an everyday word as well names money: codes by their capitals, names only behind a number."""
    if word.key in {"won", "rand", "sen", "real"} and previous is not None:
        return True
    if word.key in SCALED_CODES and word.key not in ONLY_CAPITAL:
        return word.text[1:].isupper()
    return word.text.isupper() or word.key in money.SURE_CODES


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
    link, place = _link(words, unit.last)
    if link not in {"a", "an", "per", "/"} or (link in {"a", "an"} and unit.kind == "percent"):
        return unit
    i = unit.last + 2
    if i < len(words) and words[i].key in {"ago", "earlier", "later", "before", "after"}:
        return unit
    below = _per(words, place, link, unit) if place < len(words) else None
    return unit._replace(name=rate_name(unit.name, below[0]), last=below[1]) if below else unit


def _link(words: Sequence[Word], i: int) -> tuple[str, int]:
    """The word at `i` that may open a rate, hyphens ("-a-year") stepped over, and where what it is counted by stands."""
    if i + 1 >= len(words):
        return "", i
    if words[i].text != "-" or words[i + 1].key not in {"a", "per"} or i + 2 >= len(words):
        return words[i].key, i + 1
    second = i + 3 < len(words) and words[i + 2].text == "-"
    loose = words[i].key == "--" and not second
    return ("", i) if loose else (words[i + 1].key, i + 2 + second)


def _per(words: Sequence[Word], place: int, link: str, unit: Unit) -> tuple[str, int] | None:
    """What the unit is counted by, at `place`, and where that ends."""
    below, noun = _plain(words, place, False), words[place].key
    if below is not None and below.kind == "duration" and below.factor != 1.0:
        return singular(noun), below.last  # "feet per century": the number is not one of years
    if below is not None and below.kind in {"measure", "duration"}:
        return below.name, below.last
    if unit.kind == "duration":
        return None
    if noun == "annum":
        return "year", place + 1
    named = noun in RATE_NOUNS or (link == "per" and noun.isalpha() and noun != "cent")
    return (noun, place + 1) if named else None


def rate_name(above: str, below: str) -> str:
    """The name of a rate, in words as other compound units are.

    >>> rate_name("USD", "barrel"), rate_name("metric ton", "year")
    ('dollar per barrel', 'metric ton per year')
    """
    return f"{CURRENCY_WORDS.get(above, above)} per {below}"


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
