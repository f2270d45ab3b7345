"""Mentions while they are being resolved. Comes in: found names. Goes out: Drafts, which `mention` turns into Mentions.

Holds values and small questions about them; decides nothing.
"""

from dataclasses import dataclass, field

from crossread.extract.names.found import Text
from crossread.extract.names.words import PEOPLE_LOW, Word, singular_people, span_of_words, spelt
from crossread.lang.en.countries import COUNTRIES, SAME_COUNTRY
from crossread.lang.en.organisations import BODIES
from crossread.lang.en.places import REGIONS
from crossread.lang.en.titles import ROLE_STATES
from crossread.model.layers import Mention, NameKind
from crossread.text.names import fold
from crossread.text.tree import root_of


@dataclass(slots=True)
class Draft:
    """Words `start` to `end` of sentence `sentence` mention somebody or something.

    `name` is settled step by step. `title` and `phrase` are word ranges. `office` is the office in lower case, `marks` the folded
    countries and bodies beside it, `states` words such as "former", `contrast` those that tell two holders apart ("majority"). `open` tells that a definite role may be resolved by what the
    report tells.
    """

    sentence: int
    start: int
    end: int
    kind: NameKind
    form: str
    name: str | None = None
    title: tuple[int, int] | None = None
    phrase: tuple[int, int] | None = None
    office: str = ""
    marks: frozenset[str] = field(default_factory=frozenset)
    states: frozenset[str] = field(default_factory=frozenset)
    contrast: frozenset[str] = field(default_factory=frozenset)
    open: bool = False
    plural: bool = False

    @property
    def place(self) -> tuple[int, int, int]:
        """Where it stands, for sorting."""
        return self.sentence, self.start, self.end


def mention(text: Text, draft: Draft) -> Mention:
    """The finished mention, in offsets of the report."""
    words = text.words[draft.sentence]
    span = span_of_words(text.parse, words, draft.start, draft.end)
    return Mention(
        start=span.start,
        end=span.end,
        kind=draft.kind,
        form="name" if draft.form == "name" else "role" if draft.form == "role" else "pronoun",
        name=draft.name,
        title=span_of_words(text.parse, words, *draft.title) if draft.title else None,
        phrase=span_of_words(text.parse, words, *draft.phrase) if draft.phrase else None,
    )


def head_token(text: Text, draft: Draft) -> int:
    """The index of the mention's head token; the head of its whole phrase where that is known."""
    words = text.words[draft.sentence]
    start, end = draft.phrase or (draft.start, draft.end)
    indices = tuple(range(words[start].first, words[end - 1].last))
    return root_of(text.parse, indices)


def marks_of(words: list[Word]) -> frozenset[str]:
    """The countries and bodies that a role phrase names, folded; a nation's adjective counts as its country."""
    found: set[str] = set()
    for size in (3, 2, 1):
        for i in range(len(words) - size + 1):
            form = spelt(words[i : i + size])
            country = PEOPLE_LOW.get(singular_people(form.lower()))
            if country:
                found.add(fold(country))
            elif form in REGIONS:
                found.add(fold(form))
            elif form in COUNTRIES:
                found.add(fold(SAME_COUNTRY.get(form, form)))
            elif form in BODIES or (size == 1 and form.isupper() and len(form) > 1):
                found.add(fold(form))
    return frozenset(found)


def states_of(words: list[Word]) -> frozenset[str]:
    """The words of a role phrase that say how the office is held."""
    found = {w.low for w in words if w.low in ROLE_STATES}
    found.update("ex" for w in words if w.low.startswith("ex-"))
    return frozenset(found)
