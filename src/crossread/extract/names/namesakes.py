"""Two people of one surname: "Mr Kral" and "Ms Kral" told apart by what the report says of each.

Comes in: drafts of names and roles in text order. Goes out: bare surnames with a title settled in place. Takes gender only from titles
and role words of this report, never from a given name.
"""

from collections import defaultdict

from crossread.extract.names.drafts import Draft
from crossread.extract.names.found import Text
from crossread.lang.en.titles import FEMININE, MASCULINE
from crossread.text.names import name_words

_PRONOUNS = {"his": "m", "her": "f"}
_NEAR = 2
"""Words between which and a name nobody else can stand."""


def part_namesakes(text: Text, drafts: list[Draft]) -> None:
    """Gives a bare surname behind "Mr" or "Ms" to the one namesake whom it fits; leaves it where several fit."""
    namesakes: dict[str, set[str]] = defaultdict(set)
    genders: dict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        if draft.kind != "person" or draft.name is None:
            continue
        words = name_words(draft.name)
        if len(words) > 1:
            namesakes[words[-1]].add(draft.name)
        if draft.form == "role" or draft.end - draft.start > 1:
            genders[draft.name].update({told_gender(text, draft), _own_pronoun(text, draft)} - {""})
    for draft in drafts:
        if draft.form != "name" or draft.kind != "person" or draft.end - draft.start > 1:
            continue
        low = text.words[draft.sentence][draft.start].low
        gender, options = told_gender(text, draft), namesakes.get(low, set())
        if len(options) < 2 or not gender:
            continue
        fitting = sorted(n for n in options if gender in genders[n])
        open_ones = sorted(n for n in options if not genders[n])
        best = fitting or open_ones
        if len(best) == 1:
            draft.name = best[0]


def _own_pronoun(text: Text, draft: Draft) -> str:
    """The gender that "his" or "her" right behind a full name says ("Ada Kral and her son"), or nothing."""
    behind = (
        text.words[draft.sentence][draft.end : draft.end + _NEAR] if draft.form == "name" else []
    )
    return next((_PRONOUNS[w.low] for w in behind if w.low in _PRONOUNS), "")


def told_gender(text: Text, draft: Draft) -> str:
    """The gender that the title before a name or the head of a role says: "m", "f" or nothing."""
    words = text.words[draft.sentence]
    if draft.form == "name":
        start, end = draft.title or (draft.start, draft.start)
        lows = {w.low for w in words[start:end]}
    else:
        lows = set(draft.office.split())
    if lows & FEMININE:
        return "f"
    return "m" if lows & MASCULINE else ""
