"""People called by what they are: "the 22-year-old", "the Czech", "the striker".

Comes in: the words of a sentence and the names in it. Goes out: open role drafts, and what the report tells of each person that such a
phrase may not gainsay. Whom it means is settled with the pronouns, for it takes up whoever is in the talk.
"""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.extract.names.drafts import Draft, marks_of
from crossread.extract.names.found import Text
from crossread.extract.names.words import HYPHENS, PEOPLE_LOW, Word
from crossread.lang.en.demonyms import NATIONS
from crossread.lang.en.titles import OFFICES

_TRADES = frozenset(
    """
    actor actress artist athlete author batsman biologist bowler boxer chef chemist comedian composer cricketer cyclist dancer
    defender drummer economist engineer farmer fighter filmmaker fisherman footballer geologist goalkeeper golfer guitarist historian
    jurist mathematician midfielder model musician novelist nurse painter philosopher photographer physicist pianist pilot playwright
    poet quarterback racer rapper runner singer skater skier songwriter sprinter striker surgeon swimmer teacher violinist vocalist
    winger writer
    """.split()
)
"""What somebody is rather than an office that one person holds."""
_NATIVES = frozenset(
    n.lower() for n in NATIONS if n.endswith(("man", "woman")) and n not in ("German", "Roman")
) | frozenset("dane swede finn pole spaniard briton scot turk serb croat icelander".split())
_NATIVE_ENDINGS = ("an", "ek", "i", "czech")
"""Adjectives of nations that are a noun in the singular as well: "the German", unlike "the French"."""
_PHRASE_POS = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
AGE, NATIVE = "age", "native"
"""What stands for the office of a person called by age or nation."""


def described(text: Text, i: int, words: list[Word], here: list[Draft]) -> Iterator[Draft]:
    """The phrases of sentence `i` that call somebody by nation, age, or two nations and a trade."""
    for d in here:
        if d.kind == "group":
            yield from _native(text, i, words, d, here)
    taken = {k for d in here for k in range(d.start, d.end)}
    for k, word in enumerate(words):
        if word.low == "year-old" and k >= 3 and words[k - 1].text in HYPHENS:
            whole = words[k - 3].low == "the" and words[k - 2].text.isdigit()
            if whole and not _goes_on(text, words, k + 1):
                age = frozenset({words[k - 2].text})
                yield _open(i, k - 3, k + 1, AGE, frozenset(), age)
        elif word.low in _TRADES - OFFICES and k not in taken:
            start = next((j for j in range(k - 1, max(-1, k - 6), -1) if words[j].low == "the"), k)
            if start < k and not _goes_on(text, words, k + 1):
                yield _open(i, start, k + 1, word.low, marks_of(words[start:k]), frozenset())


def _native(text: Text, i: int, words: list[Word], d: Draft, here: list[Draft]) -> Iterator[Draft]:
    low = words[d.start].low
    country = PEOPLE_LOW.get(low)
    if d.start == 0 or country is None:
        return
    marks = marks_of(words[d.start : d.end])
    if low in _NATIVES:
        start = d.start - 1
        while start > 0 and d.start - start < 3 and words[start].low not in ("the", "a"):
            start -= 1
        if words[start].low in ("the", "a"):
            told = _open(i, start, d.end, NATIVE, marks, frozenset())
            told.open = words[start].low == "the"
            told.name = _apposed(words, start, d.end, here)
            yield told
        return
    single = low.endswith(_NATIVE_ENDINGS) and words[d.start - 1].low == "the"
    plural = text.parse.tokens[words[d.end - 1].first].tag in ("NNS", "NNPS")
    if single and not plural and not _goes_on(text, words, d.end):
        told = _open(i, d.start - 1, d.end, NATIVE, marks, frozenset())
        told.name = _apposed(words, d.start - 1, d.end, here)
        yield told


def _apposed(words: list[Word], start: int, end: int, here: list[Draft]) -> str | None:
    """The person whose name stands right beside the phrase, between commas: "Anna Kral, the Czech, won", "the Czech, Anna Kral, won"."""
    marks = (",", ".", ";", ")")
    for d in here:
        behind = d.end == start - 1 and words[d.end].text == ","
        before = d.start == end + 1 and words[end].text == ","
        close = end if behind else d.end
        closed = close >= len(words) or words[close].text in marks
        listed = close + 1 < len(words) and words[close + 1].low in ("and", "or")
        if d.kind == "person" and (behind or before) and closed and not listed:
            return d.name
    return None


def _goes_on(text: Text, words: list[Word], at: int) -> bool:
    """Whether the noun phrase goes on at word `at`, so that what stands before only modifies a noun."""
    if at >= len(words):
        return False
    token = text.parse.tokens[words[at].first]
    speaks = token.tag in ("VBD", "VBZ") or words[at].low in ("said", "says")
    return words[at].text in HYPHENS or (token.pos in _PHRASE_POS and not speaks)


def _open(
    i: int, start: int, end: int, office: str, marks: frozenset[str], states: frozenset[str]
) -> Draft:
    return Draft(
        i, start, end, "person", "role", None, None, (start, end), office, marks, states, open=True
    )


def is_description(text: Text, draft: Draft) -> bool:
    """Whether an open role takes up whoever is in the talk: a definite phrase, an age, a nation or a trade without "of …"."""
    if draft.form != "role" or not draft.open or draft.name is not None or draft.plural:
        return False
    words = text.words[draft.sentence][draft.start : draft.end]
    last = draft.office.split()[-1:]
    fits = draft.office in (AGE, NATIVE) or last[0] in _TRADES if last else False
    return fits and words[0].low == "the" and all(w.low not in ("of", "for", "to") for w in words)


class Known(NamedTuple):
    """What the report tells of people: by name the nations, the ages and the offices."""

    marks: dict[str, set[str]]
    ages: dict[str, set[str]]
    offices: dict[str, set[str]]

    def allows(self, description: Draft, name: str) -> bool:
        """Whether nothing that is told of the person gainsays the description; an age that is told must be the same, and a nation
        must be told."""
        marks = self.marks.get(name, set())
        ages = self.ages.get(name, set())
        if description.office == AGE:
            mine = {n for n, told in self.ages.items() if description.states & told}
            return name in mine if mine else not ages
        if description.office == NATIVE:
            return bool(description.marks & marks)
        if description.marks and marks and not description.marks & marks:
            return False
        offices = self.offices.get(name, set()) - {NATIVE, AGE}
        return not offices or bool(offices & {description.office.split()[-1]})


def known(text: Text, drafts: list[Draft]) -> Known:
    """What names and roles tell of each person: nation and office by title or apposition, the age behind a comma ("Anna Kral, 22,")."""
    told = Known({}, {}, {})
    for d in drafts:
        if d.kind != "person" or d.name is None:
            continue
        told.marks.setdefault(d.name, set()).update(d.marks)
        if d.office and d.office.split():
            told.offices.setdefault(d.name, set()).add(d.office.split()[-1])
        words = text.words[d.sentence]
        behind = words[d.end : d.end + 2]
        if (
            d.form == "name"
            and len(behind) == 2
            and behind[0].text == ","
            and behind[1].text.isdigit()
        ):
            told.ages.setdefault(d.name, set()).add(behind[1].text)
    return told
