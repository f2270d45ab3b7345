"""Properties over every phrase that the grammar of times can make: each rule is turned into phrases, and what they mean is checked."""

import re
from functools import cache

from hypothesis import given
from hypothesis import strategies as st
from test_extract_times import TUESDAY, found

from crossread.extract.times.rules import CLASSES, RULES
from crossread.text.grammar import ATOM

SHAPES = {
    "#isodate": ("2019-06-02",), "#slashdate": ("2/6/2019", "14.6.2019"), "#clock": ("7:15", "23:59"), "#decade": ("1970s", "'80s"),
    "#ordday": ("3rd", "21st"), "#ordinal": ("45th",), "#day": ("4", "12", "30"), "#year": ("1998", "2024"), "#dotclock": ("7.30",),
    "#number": ("1,200", "45", "2.5"), "#fraction": ("1/2", "06/14", "31/99"), "#shortyear": ("'98",),
}  # fmt: skip
"""Words of every shape."""
YEAR_BY_ITSELF = {"decade", "century", "spoken_year", "year", "named_day"}
"""Rules whose words tell a year without figures."""
Signs = list[tuple[str, str, str]]


@cache
def phrases(pattern: str) -> st.SearchStrategy[str]:
    """Every phrase of a rule of the grammar."""
    return _group(ATOM.findall(pattern)[::-1]).map(" ".join)


def _group(signs: Signs) -> st.SearchStrategy[tuple[str, ...]]:
    """Reads one group off the end of the reversed signs: one of its alternatives, each a sequence."""
    options: list[list[st.SearchStrategy[tuple[str, ...]]]] = [[]]
    while signs:
        opened, atom, sign = signs.pop()
        if sign == ")":
            break
        if sign == "|":
            options.append([])
            continue
        one = _group(signs) if opened or sign == "(" else _words(atom or sign)
        repeats = signs.pop()[2] if signs and signs[-1][2] in {"?", "*", "+"} else ""
        options[-1].append(st.one_of(one, st.just(())) if repeats in {"?", "*"} else one)
    joined = [st.tuples(*o).map(lambda parts: tuple(w for p in parts for w in p)) for o in options]
    return st.one_of(joined)


def _words(atom: str) -> st.SearchStrategy[tuple[str, ...]]:
    words = CLASSES[atom] if atom.isupper() else (atom,)
    written = [w for member in words for w in SHAPES.get(member, (member,))]
    return st.sampled_from(written).map(lambda word: (word,))


def capitalised(phrase: str) -> str:
    """With capitals where the grammar asks for them: on names of days and months, eras and quarters."""
    small = {"the", "a", "of", "in", "on", "at", "to", "and", "or"}
    return " ".join(
        w if w in small else w.upper() if len(w) < 3 else w.capitalize() for w in phrase.split()
    )


ANY = st.sampled_from(RULES).flatmap(lambda rule: st.tuples(st.just(rule[0]), phrases(rule[1])))


@given(ANY, st.booleans())
def test_no_phrase_is_resolved_without_an_anchor(made: tuple[str, str], capitals: bool) -> None:
    rule, phrase = made
    text = f"The mayor left {capitalised(phrase) if capitals else phrase}."
    named: list[str] = []
    for time in found(text, published=None):
        value = time.when.value or ""
        anchor = time.when.anchor or "-"
        told = any(anchor in v for v in named) or anchor[:4] in phrase  # a date that the text names
        assert time.when.basis != "inferred" or told
        if rule not in YEAR_BY_ITSELF and not re.search(r"\d", phrase):
            assert not re.match(r"(BC)?\d", value)
        named.append(value)


@given(ANY, st.booleans())
def test_every_phrase_that_is_resolved_tells_its_anchor(
    made: tuple[str, str], capitals: bool
) -> None:
    text = f"The mayor left {capitalised(made[1]) if capitals else made[1]}."
    for time in found(text, published=TUESDAY):
        assert text[time.start : time.end].strip() == text[time.start : time.end]
        assert (time.when.anchor is not None) == (time.when.basis == "inferred")
        assert time.when.value
