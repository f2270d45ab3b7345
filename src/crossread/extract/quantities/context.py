"""Numbers that state no figure: dates, names, list marks, scores, idioms, phone numbers.

Comes in: an amount, its unit or noun, and the words about it. Goes out: yes or no.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from crossread.extract.quantities.ages import is_age_group
from crossread.extract.quantities.rules import Amount
from crossread.lang.en import units as tables
from crossread.lang.en.numbers import ONES
from crossread.model.layers import RawName
from crossread.text.grammar import Word

NOTHING = Word(0, 0, " ", " ")
SENTENCE_STARTS = frozenset({" ", ".", "!", "?", ":", '"', "“", "‘", "--"})
MARK_DIGITS = 3
IN_BRACKETS = 30
"""How many words back an opening bracket may stand."""
PHONE_SIGNS = frozenset({"-", "--", ".", "/", "(", ")"})
NUMBER_SIGNS = frozenset({"no", "nos", "no.", "number", "#"})


class About(NamedTuple):
    """What decides: the amount, its words, whether a unit was found, the counted noun, whether it stands in a date or time, the
    names that overlap it, whether it numbers a make or type, and whether it is an end of a range."""

    amount: Amount
    words: Sequence[Word]
    has_unit: bool
    noun: str | None
    covered: bool
    names: Sequence[RawName]
    is_model: bool
    in_range: bool = False

    def at(self, offset: int) -> Word:
        """The word so many places before the amount (negative), or behind it (from 0)."""
        place = self.amount.first + offset if offset < 0 else self.amount.last + offset
        return self.words[place] if 0 <= place < len(self.words) else NOTHING


def is_figure(about: About) -> bool:
    """Whether the amount states a figure."""
    kind = about.amount.kind
    if kind == "ordinal":
        return not about.covered and _is_rank(about)
    if kind == "multiple":
        return not about.covered and _compares(about)
    if kind == "share":
        return not about.covered and _is_share(about)
    first = about.words[about.amount.first]
    if first.key == "one" and about.amount.last == about.amount.first + 1:
        return _is_one(about)
    if _is_part_number(about):
        return False
    return about.has_unit or not (
        about.covered or about.is_model or _is_code(about) or _is_name(about) or _is_mark(about)
    )


def _is_rank(about: About) -> bool:
    """Whether an ordinal ranks something: "the third term", not "at first", "a second", "Second World War"."""
    first, before, after = about.words[about.amount.first], about.at(-1), about.at(0)
    if after.key in tables.ORDINAL_IDIOMS or after.key in {"-", ",", ":", "--"}:
        return False
    if _numbers_a_period(about) or (after.key == "of" and before.key in tables.PART_OF_WHOLE):
        return False
    if before.key in {"-", "at", "a"} and first.key in {"first", "second", "third"}:
        return False
    if first.key == "second" and (
        before.key in {"per", "every", "split"} or before.key[0].isdigit()
    ):
        return False
    if any(n.end - n.start > first.end - first.start + 1 for n in about.names):
        return False
    return not (first.text[0].isupper() and after.text[0].isupper() and not first.key[0].isdigit())


def _numbers_a_period(about: About) -> bool:
    """Whether an ordinal only places a stretch of time: "the first nine months", "the third quarter"."""
    after, behind = about.at(0).key, about.at(1).key
    counted = (after[0].isdigit() or after in ONES) and behind in tables.TIME_UNITS
    return counted or after == "quarter"


def _compares(about: About) -> bool:
    """Whether a multiple compares: "twice as many", "double the rate", "three times more"."""
    word, after = about.words[about.amount.last - 1].key, about.at(0).key
    if word in {"twice", "thrice"}:
        return after in {"as", "the", "that", "its", "what"} and about.at(1).text[0].islower()
    if word in {"double", "triple", "treble", "quadruple"}:
        return after in {"the", "that", "its", "their", "his", "what", "last", "as"}
    return after in tables.COMPARED if word == "times" else word != "doubling"


def _is_share(about: About) -> bool:
    """Whether a fraction is a part of something: not "the first half", "third-party"."""
    if about.words[about.amount.first].key != "half":
        return about.at(0).key not in {"quarter", "-"}
    whole = about.at(0).key in {"of", "the", "its", "their", "a", "that", "his", "her", "our"}
    before = about.at(-1).key
    if before == "and":
        return about.at(0).key == "of"
    return whole and before not in {"first", "second", "-", "other", "better", "last", "third"}


def _is_one(about: About) -> bool:
    """Whether "one" counts: not in "no one", "one of the best", "one another"."""
    if about.at(-1).key in tables.NO_FIGURE_BEFORE_ONE and not about.has_unit:
        return False
    if about.at(0).key == "of":
        return about.noun is not None and _is_one_of(about)
    if about.at(0).key in tables.NO_FIGURE_AFTER_ONE:
        return about.has_unit and about.at(0).key == "-"
    return about.has_unit or about.noun is not None


def _is_one_of(about: About) -> bool:
    """Whether "one of the five bridges" is told out of so many; "one of the best", "one of his friends" count nothing."""
    near = [about.at(i).key for i in range(1, 3)]
    number = (
        near[1] if near[0] in {"the", "its", "their", "his", "her", "these", "those"} else near[0]
    )
    return number in ONES or number.isdigit()


def _is_code(about: About) -> bool:
    """Whether the digits belong to a code: letters glued before or behind, a leading zero, rows of digits (phone numbers)."""
    first, last = about.words[about.amount.first], about.words[about.amount.last - 1]
    before, after = about.at(-1), about.at(0)
    if before.end == first.start and (
        before.text[-1].isalnum() or before.key in {"/", "_", "@", "#", "+"}
    ):
        return True
    if about.at(-2).key == "+":
        return True
    if (
        after.start == last.end
        and after.text[0].isalpha()
        and last.key[-1].isdigit()
        and after.key != "s"
    ):
        return True
    tail = about.at(1)
    if after.key == "-" and tail.text[0].isalpha() and about.noun is None and tail.key != "strong":
        return True
    if not first.key.isdigit():
        return False
    near = [before.key, after.key]
    near += [about.at(i).key for i, by in ((-2, before), (1, after)) if by.key in PHONE_SIGNS]
    row = len(first.key) >= 3 and any(k.isdigit() and len(k) >= 3 for k in near)
    return row or (first.key.startswith("0") and len(first.key) > 1)


def _is_part_number(about: About) -> bool:
    """Whether letters glued before the digits make them a code even with a unit's symbol behind: "scp-173m", "x5m"."""
    first, before, earlier = about.words[about.amount.first], about.at(-1), about.at(-2)
    if not about.has_unit or not first.key[0].isdigit() or before.end != first.start:
        return False
    if before.key == "-":
        letters = earlier.end == before.start and earlier.text[-1].isalnum()
        behind = about.at(0)
        symbol = (
            behind.start == about.words[about.amount.last - 1].end or behind.start - 1 <= first.end
        )
        return (
            letters
            and earlier.text.isalpha()
            and earlier.key not in tables.BEFORE_HYPHEN
            and symbol
            and len(behind.key) <= 2
            and behind.text.isalpha()
        )
    return before.text[-1].isalnum() and before.text.islower()


def _is_name(about: About) -> bool:
    """Whether the number is part of a name or a place in a list: "Flight 17", "Group of 7", "No. 5", "page 3"."""
    first, before, after = about.words[about.amount.first], about.at(-1), about.at(0)
    last = about.words[about.amount.last - 1]
    if after.key == "s" and after.start == last.end and first.key.isdigit():
        return not is_age_group(about.words, about.amount.first, about.amount.last)
    if about.names and (
        about.noun is None or any(n.start < first.start and n.end <= last.end for n in about.names)
    ):
        return True
    if _is_numbering(about, first, before):
        return True
    if (before.key == "of" and about.at(-2).text == "Group") or (
        before.key == "-" and about.at(-2).text[0].isalpha()
    ):
        return True
    if before.text.isalpha() and any(c.isupper() for c in before.text):
        within = about.at(-2).key not in SENTENCE_STARTS or not before.text.istitle()
        if within and (about.noun is None or after.text[0].isupper()):
            return True
    return first.text[0].isupper() and first.text.isalpha() and before.key not in SENTENCE_STARTS


def _is_numbering(about: About, first: Word, before: Word) -> bool:
    """Whether the words beside the number say that it numbers a kind or is a turn of speech: "phase 3", "below zero", "six-figure"."""
    if before.key in NUMBER_SIGNS or (before.key == "." and about.at(-2).key in NUMBER_SIGNS):
        return before.key != "no" or first.key[0].isdigit()
    if before.key in tables.NAMED_NUMBERS and about.noun is None:
        return True
    if before.key in tables.TYPE_WORDS and first.key.isdigit():
        return True
    if about.noun is None and before.key in {"below", "above"} and first.key == "zero":
        return True
    all_day = first.key == "24/7"
    return all_day or (about.at(0).key == "-" and about.at(1).key in {"figure", "figures"})


def _is_mark(about: About) -> bool:
    """Whether the number opens a paragraph as a list mark ("2)"), or is one side of a score ("3-1")."""
    first = about.words[about.amount.first]
    if about.in_range:
        return False
    if about.amount.first == 0 and about.at(0).key in {".", ")"} and first.key.isdigit():
        return True
    if about.at(0).key == ")" and len(first.key) < MARK_DIGITS and first.key.isdigit():
        opened = about.words[max(0, about.amount.first - IN_BRACKETS) : about.amount.first]
        return "(" not in [w.key for w in opened] or about.at(-1).key == "("
    low, high = max(0, about.amount.first - 2), about.amount.last + 2
    around = [w.key for w in about.words[low:high]]
    return any(
        sign in {"-", ":"} and a.isdigit() and b.isdigit() and len(a) < 3 and len(b) < 3
        for (a, sign), b in zip(pairwise(around), around[2:], strict=False)
    )
