"""The grammar of numbers in running text: which words make one amount, a range, a fraction, a multiple or an ordinal.

Comes in: words. Goes out: the amounts among them, with their values, before any unit is known.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from crossread.extract.quantities.written import written
from crossread.lang.en import numbers as number_words
from crossread.lang.en.currencies import CURRENCY_SIGNS
from crossread.text.grammar import Lexicon, Word
from crossread.text.numbers import digits_value, number_value

SHAPES = (
    ("ordinal", r"\d*(?:(?<!1)1st|(?<!1)2nd|(?<!1)3rd|1[123]th|[04-9]th)"),
    ("number", r"(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"),
    ("fraction", r"\d+[/⁄]\d+"),
)
CLASSES: dict[str, tuple[str, ...]] = {
    "DIGITS": ("#number", "#fraction"),
    "NUMBER": ("#number", "#fraction", *number_words.ONES, *number_words.SCALES),
    "ONES": tuple(number_words.ONES),
    "SCALE": tuple(number_words.SCALES),
    "SHORT": tuple(number_words.SHORT_SCALES),
    "MANY": tuple(number_words.PLURAL_SCALES),
    "FRACTION": tuple(w for w in number_words.FRACTIONS if w not in {"second"}),
    "ORDINAL": ("#ordinal", *number_words.ORDINALS),
    "MULTIPLE": tuple(number_words.MULTIPLES),
    "GLYPH": tuple(number_words.GLYPHS),
}
RULES: tuple[tuple[str, str], ...] = (
    ("many", "tens of (thousands|millions|billions) | MANY of MANY | MANY"),
    ("many", "((a)? few | several | multi -) SCALE (SCALE)?"),
    ("many", "(a)? couple (of)? (SCALE|MANY)"),
    (
        "share",
        "part=(ONES (-)? ONES|NUMBER) (-)? ((in|out of) (-)? (every|each|a)?|of (every|each)) whole=(ONES (-)? ONES|NUMBER)",
    ),
    ("parts", "part=(ONES|a|DIGITS) (-)? (and a)? whole=(FRACTION)"),
    ("of scale", "part=(ONES|a|DIGITS) (-)? whole=(FRACTION) (of)? (a)? scale=(SCALE)"),
    ("half", "(a)? portion=(half|quarter) (of|-)? (a)? scale=(SCALE) | (a)? half (of)? | half"),
    ("times", "amount=(NUMBER ((-)? and (-)? a (-)? half)?) (times|(-)? fold)"),
    ("multiple", "MULTIPLE"),
    (
        "number",
        "(a)? NUMBER ((-|and)? (NUMBER|GLYPH))* ((-)? and (-)? a (-)? half (-)? SCALE?)? (-)? (SHORT)?",
    ),
    ("number", "GLYPH"),
    ("ordinal", "ORDINAL (-)?"),
)
LEXICON = Lexicon(CLASSES, SHAPES, (p for _, p in RULES))
COMPILED = tuple((name, LEXICON.compile(p)) for name, p in RULES)

AmountKind = Literal["number", "many", "ordinal", "share", "multiple"]


class Amount(NamedTuple):
    """A number in words `first` to `last` (half-open). "many" is a vague one ("dozens", "tens of thousands") with its least value;
    `scaled` says that a scale word such as "million" stands in it."""

    first: int
    last: int
    value: float
    kind: AmountKind
    scaled: bool


def amounts(words: Sequence[Word]) -> list[Amount]:
    """The amounts among the words, in order, none overlapping; the longest reading wins."""
    found = [Amount(*place, "number", False) for place in written(words)]
    found.extend(_all(words))
    found.sort(key=lambda a: (a.first - a.last, a.first))
    taken: set[int] = set()
    kept = []
    for amount in found:
        place = range(amount.first, amount.last)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(amount)
    return sorted(kept)


def _all(words: Sequence[Word]) -> Iterator[Amount]:
    encoded = LEXICON.encode(words)
    for name, pattern in COMPILED:
        for match in pattern.finditer(encoded):
            yield from READERS[name](match, words)


def _number(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    """All numbers in a run that may hold several ("twenty 50 dollar bills"), the longest first."""
    first, end = match.start(), match.end()
    while first < end:
        for last in range(end, first, -1):
            amount = _one_number(words, first, last)
            if amount is not None:
                yield amount
                first = last
                break
        else:
            first += 1


def _one_number(words: Sequence[Word], first: int, last: int) -> Amount | None:
    run = words[first:last]
    keys = [w.key for w in run]
    if (
        keys[-1] in {"-", "and", "a", "of"}
        or keys[0] in {"and", "-"}
        or (keys[0] == "a" and (len(keys) < 2 or keys[1] not in number_words.SCALES))
    ):
        return None
    short = number_words.SHORT_SCALES.get(keys[-1]) if last - first > 1 else None
    if short is not None:
        if not _fits_short(run) or (run[-1].text == "m" and not _means_million(words, first, last)):
            return None
        keys = keys[:-1]
        if keys[-1] == "-":
            return None
    if any(k in {"-", "and"} and not _joins(keys, i) for i, k in enumerate(keys)):
        return None
    value = number_value(_with_glyphs(keys), number_words.ONES, number_words.SCALES)
    if value is None:
        return None
    scaled = short is not None or any(k in number_words.SCALES for k in keys)
    return Amount(first, last, _tidy(value * (short or 1.0)), "number", scaled)


def _with_glyphs(keys: Sequence[str]) -> list[str]:
    """The words with each "½" added to the digits before it: "1½ million" is 1.5 million."""
    plain: list[str] = []
    for key in keys:
        if key not in number_words.GLYPHS:
            plain.append(key)
            continue
        whole = digits_value(plain[-1]) if plain else None
        if whole is not None:
            plain.pop()
        plain.append(f"{(whole or 0.0) + number_words.GLYPHS[key]:.12f}")
    return plain


def _means_million(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether "m" behind digits is a million, not a metre: with money, or before what is counted ("5m people")."""
    before = words[first - 1] if first else None
    if first > 2 and words[first - 1].key == "-" and words[first - 3].text in CURRENCY_SIGNS:
        return True  # "$5-6m"
    if (
        before is not None
        and (not before.key[0].isalnum() or before.text.isupper())
        and before.key not in {",", ".", "-", "--", "(", "~", "≈", '"'}
    ):
        return True
    after = words[last] if last < len(words) else None
    if [w.key for w in words[last : last + 2]] == ["-", "strong"]:
        return True
    if after is None or not after.key.isalpha():
        return False
    plural = len(after.key) > 4 and after.key.endswith("s") and not after.key.endswith("ss")
    return plural or after.key in {"people", "euros", "of", "men", "women", "children"}


def _fits_short(run: Sequence[Word]) -> bool:
    """Whether a short scale stands right after digits, or is written so that it can be nothing else."""
    number, scale = run[-2], run[-1]
    if number.key == "-":
        return False
    glued = number.end == scale.start
    if scale.key in {"m", "b", "k"}:
        return glued and digits_value(number.key) is not None and scale.text != "b"
    return digits_value(number.key) is not None


def _joins(keys: Sequence[str], i: int) -> bool:
    """Whether a hyphen or "and" holds a number together: "twenty-five", "60-billion", "two-and-a-half", "a hundred and five"."""
    before, after = keys[i - 1], keys[i + 1] if i + 1 < len(keys) else ""
    if keys[i] == "and":
        return (
            before in {"hundred", "thousand", "million"}
            or after in {"a", "-", "half"}
            or "half" in keys[i:]
            or bool(re.fullmatch(r"\d+[/⁄]\d+", after))
        )
    tens = number_words.ONES.get(before, 0.0) >= 20 and number_words.ONES.get(after, 99.0) < 10
    return (
        tens
        or after in number_words.SCALES
        or after in {"and", "a", "half"}
        or before in {"and", "a"}
    )


def _tidy(value: float) -> float:
    """Without the dust of binary fractions: 506.7 billion is 506700000000."""
    return float(f"{value:.12g}")


def _many(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    keys = [w.key for w in words[match.start() : match.end()]]
    value = 10.0 if keys[0] == "tens" else 2.0 if "couple" in keys[:2] else 1.0
    for k in keys:
        value *= number_words.PLURAL_SCALES.get(k, number_words.SCALES.get(k, 1.0))
    yield Amount(match.start(), match.end(), value, "many", True)


def _share(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    part, whole = (
        number_value(
            [w.key for w in words[match.start(g) : match.end(g)]],
            number_words.ONES,
            number_words.SCALES,
        )
        for g in ("part", "whole")
    )
    digits = words[match.start("whole")].key
    no_year = whole is not None and (whole <= 1000 or whole >= 10_000 or "," in digits)
    if part and whole and part < whole and no_year:
        yield Amount(match.start(), match.end(), part / whole, "share", False)


def _parts(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    part, whole = (
        words[match.start("part")].key,
        number_words.FRACTIONS[words[match.start("whole")].key],
    )
    value = 1.0 if part == "a" else number_value([part], number_words.ONES, {})
    after = words[match.end()] if match.end() < len(words) else None
    if (
        part == "a"
        and after is not None
        and after.text[0].isalpha()
        and after.key not in AFTER_PART
        and [whole, after.key] != [4.0, "point"]
    ):
        return
    plural = words[match.start("whole")].key.endswith("s")
    if (
        value
        and value < whole
        and (plural == (value > 1))
        and "and" not in [w.key for w in words[match.start() : match.end()]]
    ):
        yield Amount(match.start(), match.end(), value / whole, "share", False)


AFTER_PART = frozenset({
    "of", "more", "less", "fewer", "higher", "lower", "since", "by", "in", "to", "from", "the", "its", "their", "as",
    "compared", "over", "on", "at", "for", "and", "or", "are", "is", "were", "was", "have", "had", "said", "say",
})  # fmt: skip
"""What follows "a third" where it is a share; before a noun it is a rank ("a third term")."""


def _of_scale(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    """A fraction of a scale: "three quarters of a billion", "two-thirds of a million"."""
    part, whole, scale = (words[match.start(g)].key for g in ("part", "whole", "scale"))
    count = 1.0 if part == "a" else number_value([part], number_words.ONES, {})
    if count is not None and count < number_words.FRACTIONS[whole]:
        value = count / number_words.FRACTIONS[whole] * number_words.SCALES[scale]
        yield Amount(match.start(), match.end(), _tidy(value), "number", True)


def _half(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    if match.group("scale"):
        scale = number_words.SCALES[words[match.start("scale")].key]
        portion = 0.5 if words[match.start("portion")].key == "half" else 0.25
        yield Amount(match.start(), match.end(), portion * scale, "number", True)
        return
    last = match.end() - (words[match.end() - 1].key == "of")
    yield Amount(match.start(), last, 0.5, "share", False)


def _times(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    told = [w.key for w in words[match.start("amount") : match.end("amount")]]
    value = number_value(told, number_words.ONES, number_words.SCALES)
    if value is not None:
        yield Amount(match.start(), match.end(), value, "multiple", False)


def _multiple(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    if match.end() < len(words) and words[match.end()].key == "down":
        return  # who doubles down insists
    yield Amount(
        match.start(),
        match.end(),
        number_words.MULTIPLES[words[match.start()].key],
        "multiple",
        False,
    )


def _ordinal(match: re.Match[str], words: Sequence[Word]) -> Iterator[Amount]:
    key = words[match.start()].key
    value = number_words.ORDINALS.get(key) or int(re.sub(r"\D", "", key))
    yield Amount(match.start(), match.start() + 1, float(value), "ordinal", False)


READERS = {
    "number": _number, "many": _many, "share": _share, "parts": _parts, "half": _half, "of scale": _of_scale,
    "times": _times, "multiple": _multiple, "ordinal": _ordinal,
}  # fmt: skip
