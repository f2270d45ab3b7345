"""Numbers that state no figure: dates, names, list marks, scores, idioms, phone numbers.

Comes in: an amount, its unit and the words about it. Goes out: yes or no.
"""

from collections.abc import Sequence

from crossread.extract.quantities.rules import Amount
from crossread.lang.en import units as tables
from crossread.model.layers import RawName
from crossread.text.grammar import Word

SCORE_WORDS = frozenset({"win", "victory", "defeat", "loss", "draw", "lead", "down", "up", "triumph", "tie", "vote"})
ORDINAL_IDIOMS = frozenset({
    "hand", "half", "lady", "ladies", "name", "names", "thing", "thoughts", "glance", "sight", "place",
    "person", "world", "class", "degree", "world-war", "aid", "amendment", "base", "instance", "and",
})  # fmt: skip
MONTH_LIKE = frozenset({"second", "seconds"})


def is_figure(
    amount: Amount, words: Sequence[Word], has_unit: bool, noun: str | None, covered: bool, names: Sequence[RawName]
) -> bool:
    """Whether the amount states a figure. `covered` says that it stands in a date or time; `names` are those that overlap it."""
    first, last = words[amount.first], words[amount.last - 1]
    before = words[amount.first - 1] if amount.first else None
    after = words[amount.last] if amount.last < len(words) else None
    if amount.kind == "ordinal":
        return not covered and _ordinal(before, first, after, names)
    if covered and not has_unit:
        return False
    if amount.kind == "multiple":
        return _multiple(first, before, after, words, amount)
    if amount.kind == "share":
        return _share(first, before, after)
    if before is not None and before.end == first.start and (before.text[-1].isalpha() or before.key in {"/", "_", "@", "#"}) and not has_unit:
        return False
    if _coded(last, after) and not has_unit:
        return False
    if first.key == "one":
        return _one(before, after, has_unit, noun)
    if has_unit:
        return True
    return not (
        _named(words, amount, noun, names)
        or _listed(words, amount)
        or _scored(words, amount)
        or _phone(words, amount)
    )


def _coded(last: Word, after: Word | None) -> bool:
    """Whether letters are glued to the digits, as in "5G"."""
    return after is not None and last.end == after.start and after.text[0].isalpha() and last.key[-1].isdigit() and after.key not in {"s"}


def _ordinal(before: Word | None, first: Word, after: Word | None, names: Sequence[RawName]) -> bool:
    if after is not None and after.key in ORDINAL_IDIOMS:
        return False
    if before is not None and before.key in {"-", "at", "a"} and first.key in {"first", "second", "third"}:
        return False
    if after is not None and after.key in {"-", ",", ":", "--"}:
        return False
    if first.key == "second" and before is not None and (before.key in {"per", "a", "every", "split"} or before.key[0].isdigit()):
        return False
    if any(n.end - n.start > first.end - first.start + 1 for n in names):
        return False
    return not (first.text[0].isupper() and after is not None and after.text[0].isupper() and not first.key[0].isdigit())


def _multiple(first: Word, before: Word | None, after: Word | None, words: Sequence[Word], amount: Amount) -> bool:
    if first.key in {"twice", "thrice"}:
        compared = words[amount.last + 1] if amount.last + 1 < len(words) else None
        lower = compared is not None and compared.text[0].islower()
        return after is not None and after.key in {"as", "the", "that", "its", "what"} and lower
    if first.key in {"double", "triple", "treble", "quadruple"}:
        return after is not None and after.key in {"the", "that", "its", "their", "his", "what", "last", "as"}
    if first.key == "doubling":
        return False
    if words[amount.last - 1].key == "times":
        follows = {"as", "the", "more", "higher", "larger", "bigger", "its", "that", "greater", "earnings", "book", "faster", "what", "likely", "revenue", "sales", "profit"}
        return after is not None and after.key in follows
    return True


def _share(first: Word, before: Word | None, after: Word | None) -> bool:
    if first.key == "half":
        return after is not None and after.key in {"of", "the", "its", "their", "a", "that", "his", "her", "our"} and (before is None or before.key not in {"first", "second", "-", "other", "better", "and", "last", "third"})
    return after is None or after.key not in {"quarter", "-"}


def _one(before: Word | None, after: Word | None, has_unit: bool, noun: str | None) -> bool:
    if before is not None and before.key in tables.NO_FIGURE_BEFORE_ONE and not has_unit:
        return False
    if after is None or after.key in tables.NO_FIGURE_AFTER_ONE:
        return has_unit and after is not None and after.key in {"-"}
    return has_unit or noun is not None


def _named(words: Sequence[Word], amount: Amount, noun: str | None, names: Sequence[RawName]) -> bool:
    first = words[amount.first]
    before = words[amount.first - 1] if amount.first else None
    if names and noun is None:
        return True
    if any(n.start < first.start for n in names) and any(n.end <= words[amount.last - 1].end for n in names):
        return True
    if before is None:
        return False
    if before.key in tables.NAMED_NUMBERS and (noun is None or before.key in {"no", "no.", "number", "#"}):
        return before.key != "no" or first.key[0].isdigit()
    if before.key == "." and amount.first > 1 and words[amount.first - 2].key in {"no", "nos"}:
        return True
    if before.key == "of" and amount.first > 1 and words[amount.first - 2].text == "Group":
        return True
    if before.key == "-" and amount.first > 1 and words[amount.first - 2].text[0].isalpha():
        return True
    after = words[amount.last] if amount.last < len(words) else None
    capital = any(c.isupper() for c in before.text) and before.text.isalpha()
    if capital and (_inside_sentence(words, amount.first - 1) or not before.text.istitle()) and (noun is None or (after is not None and after.text[0].isupper())):
        return True
    capital_word = first.text[0].isupper() and first.text.isalpha() and _inside_sentence(words, amount.first)
    return capital_word


def _inside_sentence(words: Sequence[Word], place: int) -> bool:
    return place > 0 and words[place - 1].key not in {".", "!", "?", ":", '"', "“", "‘", "--"}


def _listed(words: Sequence[Word], amount: Amount) -> bool:
    """Whether the number opens the paragraph as a list mark ("1." or "2)")."""
    after = words[amount.last].key if amount.last < len(words) else ""
    return amount.first == 0 and after in {".", ")"} and words[amount.first].key.isdigit()


def _scored(words: Sequence[Word], amount: Amount) -> bool:
    """Whether two small numbers stand as a score ("2-1", "3:0")."""
    around = [w.key for w in words[max(0, amount.first - 2) : amount.last + 2]]
    return any(
        sign in {"-", ":"} and a.isdigit() and b.isdigit() and len(a) < 3 and len(b) < 3
        for a, sign, b in zip(around, around[1:], around[2:], strict=False)
    )


def _phone(words: Sequence[Word], amount: Amount) -> bool:
    """Whether digits stand in a row without commas, as in phone numbers and codes."""
    first = words[amount.first]
    digits = first.key.isdigit()
    before, after = words[max(0, amount.first - 2) : amount.first], words[amount.last : amount.last + 2]
    neighbours = [w.key for w in (*before, *after)]
    if digits and first.key.startswith("0") and len(first.key) > 1:
        return True
    return digits and len(first.key) >= 3 and any(k.isdigit() and len(k) >= 3 for k in neighbours) and any(k in {"-", "."} for k in neighbours)
