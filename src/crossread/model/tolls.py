"""What one report tells of people killed and hurt. Every span counts in that report's text; which report it is, its holder tells."""

from typing import Literal

from msgspec import Struct

from crossread.model.layers import Bound
from crossread.model.report import UNKNOWN_WHEN, Span, When

Outcome = Literal["killed", "injured", "hit"]
"""`hit`: shot, stabbed or struck, with no word in the clause of whether the person lives."""


class Victim(Struct, frozen=True):
    """Whoever a phrase means: `span` is the phrase, `number` how many (None where it does not say), `quantity` where its figure starts.

    `written` tells that the number is written out ("four people", "one man"), `more` that it comes on top of others ("three others"),
    `definite` that it takes up somebody told before. A pronoun's `name` is whom it most likely means.
    """

    span: Span
    number: int | None
    bound: Bound = "exact"
    written: bool = False
    more: bool = False
    definite: bool = False
    pronoun: bool = False
    name: str | None = None
    age: int | None = None
    gender: Literal["f", "m"] | None = None
    grown: bool | None = None
    quantity: int | None = None


class Harm(Struct, frozen=True):
    """One clause or phrase that tells of people harmed. `start`/`end` holds victims and `word`, the words that tell the harm.

    `victims` are those joined in the phrase ("he and three others"). `plain` tells that the words say killed, shot, injured or wounded
    outright, and not only that somebody was taken to hospital. `own` is False for what belongs to another incident than the story's.
    """

    start: int
    end: int
    outcome: Outcome
    word: Span
    victims: tuple[Victim, ...]
    plain: bool = True
    to_self: bool = False
    own: bool = True
    time: Span | None = None
    when: When = UNKNOWN_WHEN


class Dated(Struct, frozen=True):
    """A day told for the incident: `start`/`end` is the expression of time, `weight` how surely it dates the incident itself."""

    start: int
    end: int
    when: When
    weight: int


class Incident(Struct, frozen=True):
    """What one report tells of people harmed, and of the day it was; `leads` tells whether that is what the report is about."""

    harms: tuple[Harm, ...] = ()
    dated: tuple[Dated, ...] = ()
    leads: bool = False
