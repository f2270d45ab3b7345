"""Numbers that belong to a name or a turn of speech: "Flight 17", "Group of 7", "No. 5", "phase 3", "9/11", "the final four".

Comes in: an amount and the words about it. Goes out: yes or no.
"""

from crossread.extract.quantities.about import SENTENCE_STARTS, About
from crossread.extract.quantities.ages import is_age_group
from crossread.lang.en import units as tables
from crossread.text.grammar import Word

LOWER_MONTHS = frozenset({"may", "march"})
"""Months that are months to the layer of times only with a capital."""
LAST_DAY = 31
NUMBER_SIGNS = frozenset({"no", "nos", "no.", "number", "#"})


def is_name(about: About) -> bool:
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
    label = about.at(-2).key if before.key == "." else before.key
    if label in NUMBER_SIGNS:
        return before.key != "no" or first.key[0].isdigit()
    if before.key == "." and label in tables.DOTTED_LABELS:
        return True
    if before.key in tables.NAMED_NUMBERS and about.noun is None:
        return True
    if before.key in tables.TYPE_WORDS and first.key.isdigit():
        return True
    if about.noun is None and before.key in {"below", "above"} and first.key == "zero":
        return True
    return about.at(0).key == "-" and about.at(1).key in {"figure", "figures", "way"}


def is_idiom(about: About) -> bool:
    """Whether the words make the number a turn of speech or a name: "9/11", "50/50", "test scores", "the two", "the final four"."""
    first, before, after = about.words[about.amount.first], about.at(-1), about.at(0)
    if "/" in first.key:
        return first.key in tables.NAMED_FRACTIONS or about.amount.value >= 1
    if about.amount.kind == "many":
        return _is_no_many(about)
    if first.key in tables.EMERGENCY_NUMBERS and (
        before.key in tables.CALLING or after.key in tables.CALLED
    ):
        return True
    if (about.noun or "").casefold() in tables.CODES_OF_PLACES:
        return True
    if _is_day(about):
        return True
    bare = about.noun is None and about.amount.last == about.amount.first + 1
    ranked = before.key in tables.ENDS_OF_A_TABLE
    return bare and (ranked or (first.key == "two" and before.key == "the"))


def _is_day(about: About) -> bool:
    """Whether the number is a day in a text without capitals: "on may 19", "on 1 may"."""
    before, after = about.at(-1).key, about.at(0).key
    if before in LOWER_MONTHS and about.at(-2).key in tables.BEFORE_A_DATE:
        return True
    return after in LOWER_MONTHS and before == "on" and about.amount.value <= LAST_DAY


def _is_no_many(about: About) -> bool:
    """Whether a vague many is none: "(in millions)", "in their thousands", "test scores"."""
    before, after = about.at(-1).key, about.at(0).key
    if about.noun is None and (before == "their" or (before == "in" and not after[0].isalpha())):
        return True
    if about.words[about.amount.first].key != "scores" or about.noun is not None:
        return False
    harmed = after in tables.AFTER_SCORES or (
        before in SENTENCE_STARTS and after in {"were", "are", "have", "died"}
    )
    return not harmed
