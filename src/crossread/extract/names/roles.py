"""Mentions by name and by role: titles tied to names, appositions, and roles that a verb ties to a name.

Comes in: found names and whom they mean. Goes out: Drafts of names and roles in text order. A role that nothing beside it ties to a name
stays open.
"""

from collections import defaultdict
from collections.abc import Iterable

from crossread.extract.names.descriptions import described
from crossread.extract.names.drafts import Draft, marks_of, states_of
from crossread.extract.names.found import Found, Text
from crossread.extract.names.offices import office_at
from crossread.extract.names.phrases import DEFINITE, Role, roles_in, title_start, title_with_body
from crossread.extract.names.words import HYPHENS, PEOPLE_LOW, Word
from crossread.lang.en.countries import COUNTRIES, SAME_COUNTRY
from crossread.lang.en.name_parts import OFFICE_FIELDS
from crossread.lang.en.titles import (
    CONTRASTS,
    CROWD,
    CROWD_OPENERS,
    LEADER_WORDS,
    LEADING_PARTIES,
)
from crossread.text.names import fold

_BECOMES = frozenset(
    "is was be been being becomes became become remains remain named elected appointed re-elected as".split()
)
_CLAUSE_OPENERS = frozenset({"who", "whose", "that", "because", "when", "while", "but", ";"})
_OTHERS = frozenset({"he", "she", "they", "it", "i", "we"})
_MARKS = frozenset('"“”')
_SUCCESSION = frozenset("succeed replace follow".split())
_ENTERS = frozenset(
    "become named elected appointed re-elected takes take took taken taking over office sworn charge".split()
)
_LONGEST_BRACKET = 8
_SUPPOSING = frozenset({"if", "unless"})
_UNDONE = frozenset({"chance", "opportunity", "refused", "refuses", "declined", "failed"})
"""Words before "to appoint Kari Lund as …" that say nobody did."""
_UNREAL = frozenset({"not", "n't", "never", "could", "might", "should"})
"""Words between a person and an office that he does not have by them."""
_LOOSE = frozenset({"its", "their", "my", "our", "whose"})


def name_drafts(text: Text, found: tuple[Found, ...], names: tuple[str | None, ...]) -> list[Draft]:
    """A draft for each name, with title and phrase."""
    drafts: list[Draft] = []
    for i, (f, name) in enumerate(zip(found, names, strict=True)):
        words = text.words[f.sentence]
        draft = Draft(f.sentence, f.start, f.end, f.kind, "name", name)
        before = found[i - 1] if i else None
        if f.kind == "person":
            titled = title_start(text.parse, words, f.start)
            long = None if titled or before is None else _with_body(text, words, f, before)
            if long is not None:
                whole, core, office = long
                draft.title, draft.phrase = (core, f.start), (whole, f.end)
                draft.office = " ".join(
                    w.low for w in words[office : office + office_at(words, office)]
                )
                draft.marks = marks_of(words[core : f.start])
                draft.states = states_of(words[core : f.start])
            if titled and not _serves(words, *titled):
                whole, core = titled
                draft.title, draft.phrase = (core, f.start), (whole, f.end)
                draft.office = _office(words, core, f.start)
                draft.marks = marks_of(words[core : f.start])
                draft.states = states_of(words[core : f.start])
                draft.contrast = _contrast(words[core : f.start])
            elif (
                not titled
                and long is None
                and f.start >= 2
                and words[f.start - 1].low in ("'s", "’s")
            ):
                country = _country(words[f.start - 2])
                draft.marks = frozenset({country}) if country else frozenset()
        drafts.append(draft)
    return drafts


def _with_body(
    text: Text, words: list[Word], f: Found, before: Found
) -> tuple[int, int, int] | None:
    """The title before a person's name that ends with the name of a body or country."""
    beside = before.sentence == f.sentence and before.end == f.start
    if not beside or before.kind not in ("organisation", "place"):
        return None
    return title_with_body(text.parse, words, f.start, before.start)


def _serves(words: list[Word], whole: int, core: int) -> bool:
    """Whether the office before a name is whom its bearer serves ("counsel to the president Kari Lund")."""
    return (
        whole + 1 == core
        and whole > 1
        and words[whole].low == "the"
        and words[whole - 1].low == "to"
        and not words[core].capital
    )


def without_fields(text: Text, drafts: list[Draft]) -> list[Draft]:
    """The drafts without fields of office in titles that look like bodies ("Energy Secretary", "Director of National Intelligence")."""
    titles = [(d.sentence, *d.title) for d in drafts if d.title is not None]
    return [
        d
        for d in drafts
        if d.kind != "organisation"
        or not any(s == d.sentence and a <= d.start and d.end <= b for s, a, b in titles)
        or any(w.low not in OFFICE_FIELDS for w in text.words[d.sentence][d.start : d.end])
    ]


def role_drafts(text: Text, names: list[Draft]) -> list[Draft]:
    """A draft for each phrase that says an office, tied to a name where apposition or a verb ties it."""
    by_sentence: dict[int, list[Draft]] = defaultdict(list)
    for draft in names:
        by_sentence[draft.sentence].append(draft)
    roles: list[Draft] = []
    for i, words in enumerate(text.words):
        here = by_sentence[i]
        ends = {d.start: d.end for d in here}
        people = frozenset(d.start for d in here if d.kind == "person")
        before: Draft | None = None
        for bare in roles_in(text.parse, words, ends, people):
            role = _with_both_nations(words, bare, here)
            told = _role_draft(text, i, words, role, here)
            if told is not None:
                _share_holder(words, role, told, before)
                roles.append(told)
            before = told
        roles.extend(_crowds(i, words, {k for d in here for k in range(d.start, d.end)}))
        roles.extend(described(text, i, words, here))
    return sorted(roles, key=lambda d: d.place)


def _share_holder(words: list[Word], role: Role, told: Draft, before: Draft | None) -> None:
    """Ties in place the second of two offices that "and" joins to whom the first is tied to ("president and chief executive of …")."""
    if (
        before is None
        or before.name is None
        or before.end != role.start - 1
        or told.name is not None
    ):
        return
    if words[before.end].low in ("and", "&") and role.start == role.core:
        told.name, told.open = before.name, False


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
    draft.contrast = _contrast(words[role.core : role.head], draft.office in LEADER_WORDS)
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
    claimed = role.start > 0 and words[role.start - 1].low in ("be", "become")
    draft.open = not (role.indefinite or loose or claimed)
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
            and begins == role.end + 1
            and role.definite
        ):
            after = words[d.end].low if d.end < len(words) else "."
            if not after[:1].isalnum() and after not in ("'s", "’s", "'", "’"):
                return d
    return None


def _bridge(words: list[Word], comma: int, start: int) -> bool:
    """Whether only a comma, or a comma with an age or a bracket before it, stand between a name and a role."""
    between = [w.text for w in words[comma + 1 : start]]
    if words[comma].text == "(" and between[-2:] == [")", ","]:
        return len(between) <= _LONGEST_BRACKET and ")" not in between[:-2]
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
    near = words[max(0, last.start - 5) : last.start]
    if any(w.low in _SUPPOSING for w in (*near, *between)) or any(w.low in _UNDONE for w in near):
        return None
    if _is_unreal(words, last.end, k, role):
        return None
    if _is_turned(words, last.end, k) or any(w.text in _MARKS or w.low in _OTHERS for w in between):
        return None
    lead = [tokens[w.first].lemma for w in words[max(0, last.start - 3) : last.start]]
    if any(lemma in _SUCCESSION for lemma in lead):
        return before[-2] if len(before) > 1 else None
    return last


def _is_turned(words: list[Word], start: int, verb: int) -> bool:
    """Whether another clause begins between a name that ends at word `start` and a verb: not "Kari Lund, who was", but "Kari Lund, once
    shy, asked who will be"."""
    openers = [i for i in range(start, verb) if words[i].low in _CLAUSE_OPENERS]
    if words[start].text != ",":
        return bool(openers)
    return any(words[i].low == "who" and words[i - 1].text.isalpha() for i in openers)


def _is_unreal(words: list[Word], start: int, verb: int, role: Role) -> bool:
    """Whether the clause from word `start` with its verb at `verb` gives nobody the role: denied, only possible, or "to become a good
    doctor"."""
    if any(w.low in _UNREAL for w in (*words[start:verb], *words[verb + 1 : role.start])):
        return True
    fit = verb > 0 and words[verb - 1].low == "to" and words[verb].low in ("be", "become")
    return fit and role.indefinite


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


def _office(words: list[Word], core: int, end: int) -> str:
    for i in range(core, end):
        size = office_at(words, i)
        if size and i + size == end:
            return " ".join(w.low for w in words[i:end])
    return words[end - 1].low


def _contrast(words: list[Word], leader: bool = False) -> frozenset[str]:
    """The words that tell two holders of one office apart; for a leader the party too, which a president need not lead."""
    known = CONTRASTS | LEADING_PARTIES if leader else CONTRASTS
    return frozenset(w.low for w in words if w.low in known)


def _country(word: Word) -> str | None:
    country = PEOPLE_LOW.get(word.low)
    if country:
        return fold(country)
    if word.text in COUNTRIES:
        return fold(SAME_COUNTRY.get(word.text, word.text))
    return None
