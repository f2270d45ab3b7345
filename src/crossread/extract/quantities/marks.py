"""Digits that point at something instead of counting: codes, telephone numbers, list marks, notes, seasons, pictures of a gallery.

Comes in: an amount and the words about it. Goes out: yes or no.
"""

from itertools import pairwise

from crossread.extract.quantities.about import About
from crossread.lang.en import units as tables

MARK_DIGITS = 3
YEAR_DIGITS = 4
AREA_DIGITS = 3
"""How long an area code is, behind the "1-" of a long-distance number."""
IN_BRACKETS = 30
"""How many words back an opening bracket may stand."""
PHONE_SIGNS = frozenset({"-", "--", ".", "/", "(", ")"})


def is_code(about: About) -> bool:
    """Whether the digits belong to a code: letters glued before or behind, a leading zero, rows of digits (telephone numbers)."""
    return _is_tied_to_letters(about) or _is_row(about)


def _is_tied_to_letters(about: About) -> bool:
    first, last = about.words[about.amount.first], about.words[about.amount.last - 1]
    before, after, tail = about.at(-1), about.at(0), about.at(1)
    glued = before.text[-1].isalnum() or before.key in {"/", "_", "@", "#", "+"}
    if (before.end == first.start and glued) or about.at(-2).key == "+":
        return True
    digits = last.key[-1].isdigit() and after.start == last.end
    if digits and after.text[0].isalpha() and after.key != "s":
        return True
    if after.key != "-" or about.keys(1, 2) == ["to", "-"]:
        return False  # "five-to-ten-year" is a range
    return tail.text[0].isalpha() and about.noun is None and tail.key != "strong"


def _is_row(about: About) -> bool:
    """Whether the digits stand in a row of groups, as in a telephone number, or begin with a zero."""
    first, before, after = about.words[about.amount.first], about.at(-1), about.at(0)
    if not first.key.isdigit():
        return False
    if after.key == "-" and about.at(1).key.isdigit() and about.at(2).key == "-":
        return True
    if before.key == "-" and about.at(-2).key == "1" and len(first.key) == AREA_DIGITS:
        return True
    near = [before.key, after.key]
    near += [about.at(i).key for i, by in ((-2, before), (1, after)) if by.key in PHONE_SIGNS]
    row = len(first.key) >= 3 and any(k.isdigit() and len(k) >= 3 for k in near)
    return row or (first.key.startswith("0") and len(first.key) > 1)


def is_part_number(about: About) -> bool:
    """Whether letters glued before the digits make them a code even with a unit's symbol behind: "scp-173m", "x5m"."""
    first, before, earlier = about.words[about.amount.first], about.at(-1), about.at(-2)
    if not about.has_unit or not first.key[0].isdigit() or before.end != first.start:
        return False
    if before.key == "-":
        letters = earlier.end == before.start and earlier.text[-1].isalnum()
        glued = about.at(-3)
        if (
            letters
            and earlier.key.isdigit()
            and glued.end == earlier.start
            and glued.text.isalpha()
        ):
            return True  # "xk2-173m"
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


def is_mark(about: About) -> bool:
    """Whether the number only points: a list mark ("2)", "1/"), a note ("[109]"), a picture's place ("4 of 5"), a season ("2018-19"), or is one
    side of a score ("3-1")."""
    if about.in_range:
        return False
    marked = _opens_paragraph(about) or _stands_in_brackets(about)
    return marked or _counts_on(about) or _is_score(about)


def _opens_paragraph(about: About) -> bool:
    first, behind = about.words[about.amount.first], about.at(0)
    digits = first.key.isdigit()
    if about.amount.first == 0 and behind.key in {".", ")", "/"} and digits:
        return True
    if behind.key == ")" and len(first.key) < MARK_DIGITS and digits:
        opened = about.words[max(0, about.amount.first - IN_BRACKETS) : about.amount.first]
        return "(" not in [w.key for w in opened] or about.at(-1).key == "("
    return False


def _stands_in_brackets(about: About) -> bool:
    """Whether the number is a note's mark: "[109]", "[note 2]", or the page behind one: "[16]:87"."""
    before = about.keys(-2, -1)
    if before == ["]", ":"]:
        return True
    return about.at(0).key == "]" and (before[1] == "[" or before == ["[", "note"])


def _counts_on(about: About) -> bool:
    """Whether the number belongs to another before it or behind it: "2018-19", "Image 4 of 5", "1 / 33"."""
    first, before = about.words[about.amount.first], about.at(-1)
    earlier = about.at(-2).key
    if before.key == "-" and len(earlier) == YEAR_DIGITS and earlier.isdigit():
        return first.key.isdigit() and len(first.key) in (2, YEAR_DIGITS)
    of_so_many = about.at(0).key == "of" and about.at(1).key.isdigit()
    if of_so_many and before.key in tables.NAMED_NUMBERS:
        return True
    if before.key == "of" and earlier.isdigit() and about.at(-3).key in tables.NAMED_NUMBERS:
        return True
    slashed = before.key == "/" and earlier.isdigit()
    return slashed or (about.at(0).key == "/" and about.at(1).key.isdigit())


def _is_score(about: About) -> bool:
    low, high = max(0, about.amount.first - 2), about.amount.last + 2
    around = [w.key for w in about.words[low:high]]
    return any(
        sign in {"-", ":"} and a.isdigit() and b.isdigit() and len(a) < 3 and len(b) < 3
        for (a, sign), b in zip(pairwise(around), around[2:], strict=False)
    )
