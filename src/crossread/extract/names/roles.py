"""Mentions by name and by role: titles tied to names, appositions, and definite phrases resolved by what the report tells.

Comes in: found names and whom they mean. Goes out: Drafts of names and roles in text order. A role that fits two people alike
stays open.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from crossread.extract.names.descriptions import NATIVE, described
from crossread.extract.names.drafts import Draft, marks_of, states_of
from crossread.extract.names.found import Found, Text
from crossread.extract.names.offices import office_at
from crossread.extract.names.phrases import DEFINITE, Role, roles_in, title_start
from crossread.extract.names.words import HYPHENS, PEOPLE_LOW, Word
from crossread.lang.en.countries import COUNTRIES, SAME_COUNTRY
from crossread.lang.en.titles import CROWD, CROWD_OPENERS, LEADER_WORDS, LEADERS, SAME_OFFICE
from crossread.text.names import fold

_BECOMES = frozenset(
    "is was be been being becomes became become remains remain named elected appointed re-elected as".split()
)
_CLAUSE_OPENERS = frozenset({"who", "whose", "that", "because", "when", "while", "but", ";"})
_OTHERS = frozenset({"he", "she", "they", "it", "i", "we"})
_MARKS = frozenset('"“”')
_RELATIVE_OFFICES = frozenset({"successor", "predecessor"})
_SUCCESSION = frozenset("succeed replace follow".split())
_PAST = frozenset(
    {"former", "ex", "outgoing", "late", "departing", "retiring", "ousted", "retired"}
)
_COMING = frozenset({"new", "next", "incoming", "future"})
_ENTERS = frozenset(
    "become named elected appointed re-elected takes take took taken taking over office sworn charge".split()
)
_LOOSE = frozenset({"its", "their", "my", "our", "whose"})


def name_drafts(text: Text, found: tuple[Found, ...], names: tuple[str | None, ...]) -> list[Draft]:
    """A draft for each name, with title and phrase."""
    drafts: list[Draft] = []
    for f, name in zip(found, names, strict=True):
        words = text.words[f.sentence]
        draft = Draft(f.sentence, f.start, f.end, f.kind, "name", name)
        if f.kind == "person":
            titled = title_start(text.parse, words, f.start)
            if titled:
                whole, core = titled
                draft.title, draft.phrase = (core, f.start), (whole, f.end)
                draft.office = _office(words, core, f.start)
                draft.marks = marks_of(words[core : f.start])
                draft.states = states_of(words[core : f.start])
            elif f.start >= 2 and words[f.start - 1].low in ("'s", "’s"):
                country = _country(words[f.start - 2])
                draft.marks = frozenset({country}) if country else frozenset()
        drafts.append(draft)
    return drafts


def role_drafts(text: Text, names: list[Draft]) -> list[Draft]:
    """A draft for each phrase that says an office, tied to a name where apposition or a verb ties it."""
    by_sentence: dict[int, list[Draft]] = defaultdict(list)
    for draft in names:
        by_sentence[draft.sentence].append(draft)
    roles: list[Draft] = []
    for i, words in enumerate(text.words):
        here = by_sentence[i]
        ends = {d.start: d.end for d in here}
        for bare in roles_in(text.parse, words, ends):
            role = _with_both_nations(words, bare, here)
            told = _role_draft(text, i, words, role, here)
            if told is not None:
                roles.append(told)
        roles.extend(_crowds(i, words, {k for d in here for k in range(d.start, d.end)}))
        roles.extend(described(text, i, words, here))
    return sorted(roles, key=lambda d: d.place)


def _with_both_nations(words: list[Word], role: Role, here: list[Draft]) -> Role:
    """The role with the nation before a hyphen as well ("the Danish-Greek | striker")."""
    hyphen = role.core - 1
    if role.start < role.core or hyphen < 1 or words[hyphen].text not in HYPHENS:
        return role
    nation = next((d for d in here if d.kind == "group" and d.end == hyphen), None)
    if nation is None:
        return role
    before = words[nation.start - 1].low if nation.start else ""
    if before in DEFINITE:
        return role._replace(start=nation.start - 1, core=nation.start, definite=True)
    return role._replace(start=nation.start, core=nation.start)


def _role_draft(
    text: Text, i: int, words: list[Word], role: Role, here: list[Draft]
) -> Draft | None:
    draft = Draft(
        i, role.start, role.end, "person", "role", None, None, (role.start, role.end),
        " ".join(w.low for w in words[role.head : role.head + role.size]),
        marks_of(words[role.core : role.end]), states_of(words[role.core : role.head]),
    )  # fmt: skip
    tied = _apposed(text, words, role, here) or _holder(text, words, role, here)
    if tied is not None:
        draft.name = tied.name
        if any(w.low in _ENTERS for w in words[max(0, role.start - 4) : role.start]):
            draft.states |= {"new"}
        return draft
    capital = words[role.head].capital and not words[role.head].opens
    if role.start == role.core and not (role.definite or draft.marks or capital):
        return None
    loose = role.start < role.core and words[role.start].low in _LOOSE
    draft.open = not role.indefinite and not loose
    return draft


def _apposed(text: Text, words: list[Word], role: Role, here: list[Draft]) -> Draft | None:
    """The person name beside the role, tied by a comma, bracket or dash.

    A role with a verb right behind it is a subject, not an apposition ("In a talk with Kral, the director said"), unless the name opens
    a clause that goes on behind the verb ("Anna Kral, the director of the port said he …", not "Anna Kral, the director said, has …").
    """
    after = text.parse.tokens[words[role.end].first].tag if role.end < len(words) else ""
    inserted = role.end + 1 < len(words) and words[role.end + 1].text == ","
    verb_behind = after in ("VBD", "VBZ", "MD")
    for d in here:
        if d.kind != "person":
            continue
        begins = (d.phrase or (d.start, d.end))[0]
        opens = begins == 0 or words[begins - 1].text == ","
        subject = verb_behind and (not opens or inserted)
        if (
            d.end < role.start
            and not subject
            and words[d.end].text in (",", "(", "—", "–")
            and _bridge(words, d.end, role.start)
        ):
            return d
        if (
            role.end < len(words)
            and words[role.end].text == ","
            and d.start == role.end + 1
            and role.definite
        ):
            after = words[d.end].low if d.end < len(words) else "."
            if not after[:1].isalnum() and after not in ("'s", "’s", "'", "’"):
                return d
    return None


def _bridge(words: list[Word], comma: int, start: int) -> bool:
    """Whether only a comma, or a comma and an age, stand between a name and a role."""
    between = [w.text for w in words[comma + 1 : start]]
    return not between or (len(between) == 2 and between[0].isdigit() and between[1] == ",")


def _holder(text: Text, words: list[Word], role: Role, here: list[Draft]) -> Draft | None:
    """The person of whom a verb says the role: "X became", "X was named", "X as"."""
    tokens = text.parse.tokens
    k = role.start - 1
    while k >= 0 and tokens[words[k].first].pos in ("ADV", "PART") and words[k].low != "as":
        k -= 1
    before = [d for d in here if d.kind == "person" and d.form == "name" and d.end <= k]
    if k < 0 or words[k].low not in _BECOMES or not before:
        return None
    last = before[-1]
    between = words[last.end : k]
    turned = any(w.low in _CLAUSE_OPENERS for w in between) and words[last.end].text != ","
    if turned or any(w.text in _MARKS or w.low in _OTHERS for w in between):
        return None
    lead = [tokens[w.first].lemma for w in words[max(0, last.start - 3) : last.start]]
    if any(lemma in _SUCCESSION for lemma in lead):
        return before[-2] if len(before) > 1 else None
    return last


def _crowds(i: int, words: list[Word], taken: set[int]) -> Iterable[Draft]:
    """Officials, sources, police: speakers in the plural or without a name, with what stands before them."""
    for k, w in enumerate(words):
        if w.low not in CROWD or k in taken:
            continue
        start = k
        while start and k - start < 4:
            before = words[start - 1]
            if before.low not in CROWD_OPENERS and not (before.capital and not before.opens):
                break
            start -= 1
        yield Draft(
            i, start, k + 1, "person", "role", None, None, (start, k + 1), w.low, plural=True
        )


def resolve_roles(text: Text, drafts: list[Draft]) -> None:
    """Settles open roles in place, in text order, by what is told of each person anywhere in the report."""
    told: dict[str, list[Draft]] = defaultdict(list)
    for d in drafts:
        if d.kind == "person" and d.name is not None and (d.office or d.marks):
            told[d.name].append(d)
    last: dict[str, int] = {}
    for d in drafts:
        if d.kind == "person" and d.name is not None:
            last[d.name] = d.sentence
        if not (d.open and d.name is None) or d.office in _RELATIVE_OFFICES:
            continue
        ranked = sorted(
            (
                (fit + _nearness(d.sentence, last.get(name)), name)
                for name, facts in told.items()
                if (fit := _fit(d, facts)) > 0 and (name in last or _is_placed(d, facts))
            ),
            key=lambda pair: (-pair[0], pair[1]),
        )
        if ranked and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= 0.25):
            d.name = ranked[0][1]
            last[d.name] = d.sentence


def _is_placed(role: Draft, facts: list[Draft]) -> bool:
    """Whether a role that names a country can mean a person who is named only later: one who is told to be of that country."""
    return not role.marks or any(role.marks & f.marks for f in facts)


def resolve_relatives(drafts: list[Draft]) -> None:
    """Settles "his successor" and "its predecessor" where just one other person is told to hold the same office."""
    told: dict[str, list[Draft]] = defaultdict(list)
    for d in drafts:
        if d.kind == "person" and d.name is not None and d.office:
            told[d.name].append(d)
    at = {(d.sentence, d.start): d for d in drafts if d.form == "pronoun"}
    for d in drafts:
        if d.office not in _RELATIVE_OFFICES or d.name is not None:
            continue
        owner = at.get((d.sentence, d.start))
        if owner is None or owner.name is None:
            continue
        others = [
            name
            for name, facts in sorted(told.items())
            if name != owner.name
            and any(_fit(mine, facts) >= 1.5 and mine.office != NATIVE for mine in told[owner.name])
        ]
        if len(others) == 1:
            d.name = others[0]


def _nearness(sentence: int, last: int | None) -> float:
    if last is None:
        return -1.0
    return -0.3 * min(sentence - last, 5)


def _fit(role: Draft, facts: list[Draft]) -> float:
    """How well a role fits what is told of one person; 0 or less if it does not."""
    marks = frozenset[str]().union(*(f.marks for f in facts))
    if role.office == NATIVE:
        return 2.0 if role.marks and role.marks & marks else 0.0
    best = 0.0
    for f in facts:
        same = _same_office(role.office, f.office)
        if not same:
            continue
        if role.marks and f.marks and not role.marks & f.marks:
            continue
        if (role.states & _PAST and f.states & _COMING) or (
            role.states & _COMING and f.states & _PAST
        ):
            continue
        score = same
        if role.marks & f.marks:
            score += 1.5
        elif role.marks and role.marks & marks:
            score += 1.0
        elif role.marks and marks:
            score -= 1.5
        if role.states & f.states:
            score += 1.5
        elif role.states & (_PAST | _COMING) and not f.states:
            score -= 0.2
        elif f.states & _PAST and not role.states:
            score -= 0.5
        best = max(best, score)
    return best


_SAME = tuple(frozenset(o.replace("-", " ") for o in group) for group in SAME_OFFICE)


@lru_cache(maxsize=20_000)
def _same_office(a: str, b: str) -> float:
    """How far two offices are one: 2 for the same words, less for another word for it or a part of it, 0 if not."""
    a, b = a.replace("-", " ").removeprefix("ex "), b.replace("-", " ").removeprefix("ex ")
    score = 0.0
    if a and a == b:
        score = 2.0
    elif any(a in group and b in group for group in _SAME):
        score = 1.9
    elif b.endswith(" " + a) and not b.startswith(_LESSER):
        score = 1.5
    elif a in LEADER_WORDS and b in LEADERS:
        score = 1.2
    elif a.endswith(" " + b) and not a.startswith(_LESSER):
        score = 0.8
    return score


_LESSER = ("vice", "deputy", "under")


def _office(words: list[Word], core: int, end: int) -> str:
    for i in range(core, end):
        size = office_at(words, i)
        if size and i + size == end:
            return " ".join(w.low for w in words[i:end])
    return words[end - 1].low


def _country(word: Word) -> str | None:
    country = PEOPLE_LOW.get(word.low)
    if country:
        return fold(country)
    if word.text in COUNTRIES:
        return fold(SAME_COUNTRY.get(word.text, word.text))
    return None
