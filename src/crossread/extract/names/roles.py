"""Mentions by name and by role: titles tied to names, appositions, and definite phrases resolved by what the report tells.

Comes in: found names and whom they mean. Goes out: Drafts of names and roles in text order. A role that fits two people alike
stays open.
"""

from collections import defaultdict
from collections.abc import Iterable

from crossread.extract.names.drafts import Draft, marks_of, states_of
from crossread.extract.names.found import Found, Text
from crossread.extract.names.phrases import Role, roles_in, title_start
from crossread.extract.names.words import PEOPLE_LOW, Word
from crossread.lang.en.places import COUNTRIES, SAME_COUNTRY
from crossread.lang.en.titles import CROWD, LEADER_WORDS, LEADERS, SAME_OFFICE
from crossread.text.names import fold

_BECOMES = frozenset(
    "is was be been being becomes became become remains remain named elected appointed re-elected as".split()
)
_RELATIVE_OFFICES = frozenset({"successor", "predecessor"})
_SUCCESSION = frozenset("succeed replace follow".split())
_PAST = frozenset(
    {"former", "ex", "outgoing", "late", "departing", "retiring", "ousted", "retired"}
)
_COMING = frozenset({"new", "next", "incoming", "future"})
_NATIVES = ("man", "woman")


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
        for role in roles_in(text.parse, words, ends):
            roles.append(_role_draft(text, i, words, role, here))
        roles.extend(_crowds(i, words, {k for d in here for k in range(d.start, d.end)}))
        for d in here:
            if (
                d.kind == "group"
                and words[d.start].low.endswith(_NATIVES)
                and d.start
                and words[d.start - 1].low in ("the", "a")
            ):
                start = d.start - 1
                while (
                    start
                    and words[start - 1].low != "the"
                    and d.start - start < 3
                    and words[start].low != "the"
                ):
                    start -= 1
                country = _country(words[d.start])
                roles.append(
                    Draft(i, start, d.end, "person", "role", None, None, (start, d.end), "native",
                          frozenset({country}) if country else frozenset(), frozenset(), words[start].low == "the")
                )  # fmt: skip
    return sorted(roles, key=lambda d: d.place)


def _role_draft(text: Text, i: int, words: list[Word], role: Role, here: list[Draft]) -> Draft:
    draft = Draft(
        i, role.start, role.end, "person", "role", None, None, (role.start, role.end),
        " ".join(w.low for w in words[role.head : role.head + role.size]),
        marks_of(words[role.core : role.end]), states_of(words[role.core : role.head]),
    )  # fmt: skip
    tied = _apposed(words, role, here)
    if tied is not None:
        draft.name = tied.name
        return draft
    holder = _holder(text, words, role, here)
    if holder is not None:
        draft.name = holder.name
        return draft
    bare_capital = (
        role.start == role.head and words[role.head].capital and not words[role.head].opens
    )
    draft.open = not role.indefinite and (role.definite or bool(draft.marks) or bare_capital)
    return draft


def _apposed(words: list[Word], role: Role, here: list[Draft]) -> Draft | None:
    """The person name beside the role, tied by a comma, bracket or dash."""
    for d in here:
        if d.kind != "person":
            continue
        if (
            d.end < role.start
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
    k = role.start - 1
    while (
        k >= 0 and text.parse.tokens[words[k].first].pos in ("ADV", "PART") and words[k].low != "as"
    ):
        k -= 1
    if k < 0 or words[k].low not in _BECOMES:
        return None
    before = [d for d in here if d.kind == "person" and d.form == "name" and d.end <= k]
    if not before:
        return None
    last = before[-1]
    gap = [text.parse.tokens[w.first] for w in words[last.end : k]]
    if (
        any(
            w.low in ("who", "whose", "that", "because", "when", "while", "but", ";")
            for w in words[last.end : k]
        )
        and words[last.end].text != ","
    ):
        return None
    if any(
        t.pos == "PRON" and t.text.lower() in ("he", "she", "they", "it", "i", "we") for t in gap
    ):
        return None
    lead = [text.parse.tokens[w.first].lemma for w in words[max(0, last.start - 3) : last.start]]
    if any(lemma in _SUCCESSION for lemma in lead):
        return before[-2] if len(before) > 1 else None
    return last


def _crowds(i: int, words: list[Word], taken: set[int]) -> Iterable[Draft]:
    for k, w in enumerate(words):
        if w.low in CROWD and k not in taken and w.low not in ("people",):
            start = k
            while (
                start
                and k - start < 4
                and (
                    words[start - 1].capital
                    or words[start - 1].low
                    in (
                        "the",
                        "a",
                        "an",
                        "some",
                        "senior",
                        "two",
                        "local",
                        "several",
                        "many",
                        "other",
                        "government",
                        "unnamed",
                        "one",
                        "defence",
                        "defense",
                        "intelligence",
                        "security",
                        "anonymous",
                        "top",
                    )
                )
            ):
                if (
                    words[start - 1].opens
                    and words[start - 1].low
                    not in (
                        "the",
                        "a",
                        "an",
                        "some",
                        "senior",
                        "two",
                        "local",
                        "several",
                        "many",
                        "other",
                        "one",
                    )
                    and not words[start - 1].capital
                ):
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
                (_fit(d, facts) + _nearness(d.sentence, last.get(name)), name)
                for name, facts in told.items()
                if _fit(d, facts) > 0
            ),
            key=lambda pair: (-pair[0], pair[1]),
        )
        if ranked and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= 0.25):
            d.name = ranked[0][1]
            last[d.name] = d.sentence


def _nearness(sentence: int, last: int | None) -> float:
    if last is None:
        return -1.0
    return -0.3 * min(sentence - last, 5)


def _fit(role: Draft, facts: list[Draft]) -> float:
    """How well a role fits what is told of one person; 0 or less if it does not."""
    marks = frozenset[str]().union(*(f.marks for f in facts))
    if role.office == "native":
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


def _same_office(a: str, b: str) -> float:
    if not a or not b:
        return 0.0
    a, b = a.replace("-", " ").removeprefix("ex "), b.replace("-", " ").removeprefix("ex ")
    if a == b:
        return 2.0
    if any({a, b} <= {o.replace("-", " ") for o in group} for group in SAME_OFFICE):
        return 1.9
    if a in LEADER_WORDS and b in LEADERS:
        return 1.2
    if b.endswith(" " + a) and not b.startswith(("vice", "deputy", "under")):
        return 1.5
    if a.endswith(" " + b) and not a.startswith(("vice", "deputy", "under")):
        return 0.8
    return 0.0


def _office(words: list[Word], core: int, end: int) -> str:
    from crossread.extract.names.offices import office_at

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
