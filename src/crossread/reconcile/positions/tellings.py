"""One report's telling of a stance, and the entry made of several.

Comes in: Readings and the Cast; groups of Tellings. Goes out: Tellings; a Position.
"""

from msgspec import Struct

from crossread.lang.en.stances import AID, BODIES, EARLIER
from crossread.model.account import Cast, Condition, Position
from crossread.model.layers import Reading, Stance, Token
from crossread.model.report import UNKNOWN_WHEN, Citation, When, cite
from crossread.reconcile.positions.told import is_hearsay, names_no_matter
from crossread.text.names import fold
from crossread.text.tree import tokens_within

_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
_BASIS = {"stated": 0, "inferred": 1, "bounded": 2, "unknown": 3}


class Telling(Struct, frozen=True):
    """A stance with its actor under the cast's id, the words of its target, those outside names, and whom the target names (`people`
    among them).

    `time` is when the stance was held, as far as can be told: its own date, or the day of the report; "" for what "had" been before.
    `state` is the id of the state for which the actor, a capital, stands. `vague`: the target only points at what is told elsewhere.
    """

    stance: Stance
    cite: Citation
    actor: str
    target: str
    words: frozenset[str]
    matter: frozenset[str]
    about: frozenset[str]
    people: frozenset[str]
    condition: Citation | None
    time: str
    state: str | None
    vague: bool
    hearsay: bool


def tellings(readings: tuple[Reading, ...], cast: Cast) -> list[Telling]:
    """All tellings, sorted by text."""
    found = [_telling(r, s, cast) for r in readings for s in r.positions]
    return sorted(found, key=lambda t: (t.cite, t.actor, t.stance.stance, t.target))


def entry(group: list[Telling], names: dict[str, str]) -> Position:
    """The Position of tellings that say the same; the one with a condition and the fullest target leads."""
    lead = min(
        group,
        key=lambda t: (
            t.vague,
            t.condition is None,
            t.stance.voice == "quoted",
            -len(t.words),
            t.cite,
        ),
    )
    conditions = tuple(
        dict.fromkeys(
            t.condition
            for t in sorted((lead, *group), key=lambda t: t.hearsay)
            if t.condition is not None
        )
    )
    actor = next((t.actor for t in group if t.actor in {g.state for g in group}), lead.actor)
    capitals = sorted({names.get(t.actor, t.stance.actor) for t in group if t.actor != actor})
    shown = _shown(names.get(actor), lead.stance.actor)
    return Position(
        actor=f"{shown} ({', '.join(capitals)})" if capitals else shown,
        actor_id=actor if actor in names else None,
        stance=lead.stance.stance,
        target=lead.target,
        condition=Condition(conditions[0].exact, conditions) if conditions else None,
        when=_when(group),
        cites=tuple(dict.fromkeys(t.cite for t in (lead, *group))),
    )


def _shown(name: str | None, told: str) -> str:
    """The name of the actor's entity; a group in the plural, as it is told."""
    if name is None or told.casefold() == f"{name}s".casefold():
        return told
    return name


def _actor(report_id: str, told: str, cast: Cast) -> str:
    """The id of the actor's entity, or the actor as told: a house of parliament is not the state that it is linked to."""
    found = cast.ids.get((report_id, told))
    if found is None or told.casefold().split()[-1] not in BODIES:
        return found or told
    name = next(e.name for e in cast.entities if e.id == found)
    return found if set(told.casefold().split()) & set(name.casefold().split()) & BODIES else told


def _telling(reading: Reading, stance: Stance, cast: Cast) -> Telling:
    report = reading.report
    tokens = reading.parse.tokens
    target = stance.target
    names = [m for m in reading.names if target.start <= m.start and m.end <= target.end]
    content = [
        i
        for i in tokens_within(reading.parse, target.start, target.end)
        if tokens[i].pos in _CONTENT
    ]
    named = {i for m in names for i in tokens_within(reading.parse, m.start, m.end)}
    return Telling(
        stance=stance,
        cite=cite(report, (stance.start, stance.end)),
        actor=_actor(report.id, stance.actor, cast),
        target=report.text[target.start : target.end],
        words=frozenset(_word(tokens[i]) for i in content),
        matter=frozenset(_word(tokens[i]) for i in content if i not in named),
        about=frozenset(cast.ids.get((report.id, m.name), m.name) for m in names if m.name),
        people=frozenset(
            cast.ids.get((report.id, m.name), m.name)
            for m in names
            if m.name and m.kind == "person" and m.form == "name"
        ),
        condition=cite(report, stance.condition) if stance.condition is not None else None,
        time=_time(reading, stance),
        state=_state(report.id, stance.actor, cast),
        vague=names_no_matter(reading, stance),
        hearsay=is_hearsay(reading, stance),
    )


def _state(report_id: str, told: str, cast: Cast) -> str | None:
    """The id of the one state for which the actor speaks as its capital, or None."""
    found = cast.ids.get((report_id, told))
    states = next((e.stands_for for e in cast.entities if e.id == found), ())
    return states[0] if len(states) == 1 else None


def _word(token: Token) -> str:
    if token.pos == "NOUN" and token.text.casefold() in AID:
        return "aid"
    return fold(token.lemma if token.pos != "PROPN" else token.text)


def _time(reading: Reading, stance: Stance) -> str:
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, stance.start, stance.end)
    had = any(
        tokens[i].pos in ("AUX", "ADV") and tokens[i].text.casefold() in EARLIER for i in inside
    )
    held = "" if had else stance.when.latest or reading.report.published.value or ""
    return stance.when.value or held


def _when(group: list[Telling]) -> When:
    known = [t.stance.when for t in group if t.stance.when.value]
    if known:
        return min(known, key=lambda w: (_BASIS[w.basis], -len(w.value or ""), w.value or ""))
    latest = min((t.stance.when.latest for t in group if t.stance.when.latest), default=None)
    earliest = max((t.stance.when.earliest for t in group if t.stance.when.earliest), default=None)
    return (
        When(None, "bounded", earliest=earliest, latest=latest)
        if latest or earliest
        else UNKNOWN_WHEN
    )
