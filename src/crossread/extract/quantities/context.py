"""Numbers that state no figure: dates, names, list marks, idioms, telephone numbers.

Comes in: an amount, its unit or noun, and the words about it. Goes out: yes or no.
"""

from crossread.extract.quantities.about import About
from crossread.extract.quantities.marks import is_code, is_mark, is_part_number
from crossread.extract.quantities.names import is_idiom, is_name
from crossread.lang.en import units as tables
from crossread.lang.en.numbers import ONES

HARMED = frozenset(
    w
    for name in ("killed", "injured", "missing", "held")
    for w in tables.MEASURE_CLASSES[name].split()
)
REACH = 4
"""How many words may stand between a bare "one" and what befell it."""


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
    if is_part_number(about):
        return False
    named = about.covered or about.is_model or is_code(about) or is_name(about)
    return about.has_unit or not (named or is_mark(about) or is_idiom(about))


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
        before.key in {"per", "every", "split"}
        or before.key[0].isdigit()
        or about.keys(0, 1) == ["to", "none"]
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
    return whole and before not in tables.NO_SHARE_BEFORE_HALF


def _is_one(about: About) -> bool:
    """Whether "one" counts: not in "no one", "one of the best", "one another"."""
    before = about.at(-1).key
    if before in tables.TYPE_WORDS or before in {"class", "level", "number"} or _is_tied(about):
        return False
    if _is_harmed(about) and (before == "only" or before not in tables.NO_FIGURE_BEFORE_ONE):
        return True
    if before in tables.NO_FIGURE_BEFORE_ONE and not about.has_unit:
        return False
    if about.at(0).key == "of":
        return about.noun is not None and _is_one_of(about)
    if about.at(0).key in tables.NO_FIGURE_AFTER_ONE:
        return about.has_unit and about.at(0).key == "-"
    return about.has_unit or about.noun is not None


def _is_tied(about: About) -> bool:
    """Whether a hyphen ties "one" to the word before it: "class-one lasers"."""
    before = about.at(-1)
    return before.key == "-" and about.at(-2).end == before.start and about.at(-2).key.isalpha()


def _is_harmed(about: About) -> bool:
    """Whether a bare "one" is a victim: "one died", "one was badly hurt", "one dead"."""
    for i in range(REACH):
        key = about.at(i).key
        if key in HARMED:
            return True
        if key not in tables.BEFORE_HARM and not key.endswith("ly"):
            return False
    return False


def _is_one_of(about: About) -> bool:
    """Whether "one of the five bridges" is told out of so many; "one of the best", "one of his friends" count nothing."""
    near = [about.at(i).key for i in range(1, 3)]
    number = (
        near[1] if near[0] in {"the", "its", "their", "his", "her", "these", "those"} else near[0]
    )
    return number in ONES or number.isdigit()
