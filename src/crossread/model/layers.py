"""What extractors say of one report. Every span counts in that report's text; which report it is, `Reading.report` tells."""

from typing import Literal

from msgspec import Struct

from crossread.model.report import UNKNOWN_WHEN, Problem, Report, Span, When, ZoneKind

NameKind = Literal["person", "organisation", "place", "group", "event", "work", "other"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Bound = Literal["exact", "about", "over", "under", "at least", "at most", "nearly"]
QuantityKind = Literal["money", "percent", "count", "measure", "duration", "ordinal", "ratio"]
QuotationKind = Literal["direct", "mixed", "indirect"]
EventState = Literal["happened", "planned", "denied", "hypothetical"]
OfficeState = Literal["held", "holds", "will hold", "candidate"]
StanceKind = Literal["supports", "opposes", "supports on condition", "withdraws", "neutral"]


class Token(Struct, frozen=True):
    """One token. `head` is the index of its head in `Parse.tokens` (its own index for a root); `dep` a UD relation.

    `pos` is a UD tag, `tag` a Penn tag, `morph` UD features ("Tense=Past|VerbForm=Fin").
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    morph: str
    sentence: int


class Sentence(Struct, frozen=True):
    """Tokens `first` to `last` (half-open indices into `Parse.tokens`), its span, and the zone it stands in.

    Once all layers are made, a sentence that furniture is run into has the furniture's kind: no slice shows it as the article's words.
    """

    first: int
    last: int
    start: int
    end: int
    zone: int
    zone_kind: ZoneKind


class RawName(Struct, frozen=True):
    """A name as the language pipeline tags it, before the report is considered as a whole."""

    start: int
    end: int
    label: Literal["PERSON", "ORG", "LOC", "NORP", "MISC"]


class Parse(Struct, frozen=True):
    """The grammar of a report's article zones. Sentences never cross a paragraph."""

    tokens: tuple[Token, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    names: tuple[RawName, ...] = ()


class Mention(Struct, frozen=True):
    """A mention of a person, body, place or group: by name, by role ("the outgoing secretary general") or by pronoun.

    `start`/`end` are the bare name, role phrase or pronoun. `name` is the fullest name in this report of whom it means, None where
    that stays open. `title` is the title that stands with the name ("Russian President"), `role` the span of the whole noun phrase.
    """

    start: int
    end: int
    kind: NameKind
    form: Literal["name", "role", "pronoun"]
    name: str | None
    title: Span | None = None
    phrase: Span | None = None


class Timex(Struct, frozen=True):
    """An expression of time, in TIMEX3's types."""

    start: int
    end: int
    type: TimeType
    when: When


class Quantity(Struct, frozen=True):
    """A figure: `value` in full units (506700000000, not 506.7; per cent as 55), `high` the upper end of a range.

    `start`/`end` is the whole phrase with its hedge and unit. `unit` is an ISO 4217 code, "%", a symbol, or the counted noun in the
    singular. `measure`, `of` and `period` are slices: what is measured, of whom, when.
    """

    start: int
    end: int
    value: float
    unit: str | None
    kind: QuantityKind
    bound: Bound = "exact"
    high: float | None = None
    measure: Span | None = None
    of: Span | None = None
    period: Span | None = None


class Quotation(Struct, frozen=True):
    """Words or claims attributed to a speaker. Spans leave out the outer marks; two content spans where the cue stands inside.

    `quoted` holds the pieces between marks of a mixed quotation. `speaker` is the words here that name the speaker (a pronoun
    counts), `speaker_name` the fullest name in this report of whom they mean. `cue_wide` adds medium, addressee and occasion.
    """

    kind: QuotationKind
    content: tuple[Span, ...]
    quoted: tuple[Span, ...]
    cue: tuple[Span, ...]
    speaker: Span | None
    speaker_name: str | None
    cue_wide: Span | None = None


class Event(Struct, frozen=True):
    """Something told as happening, planned, denied or possible. `start`/`end` is the clause, `anchor` its main word."""

    start: int
    end: int
    kind: str
    anchor: Span
    state: EventState
    when: When
    time: Span | None
    participants: tuple[str, ...]


class Tenure(Struct, frozen=True):
    """One telling of who holds, held, will hold or seeks an office. `organisation` is whose office it is ("NATO", "Netherlands")."""

    start: int
    end: int
    person: str
    office: str
    organisation: str | None
    state: OfficeState
    begins: When
    ends: When
    ordinal: int | None = None
    length: str | None = None
    minimum_term: str | None = None


class Stance(Struct, frozen=True):
    """Who backs, opposes or withdraws what, on which condition. `start`/`end` is the clause; `voice` says whose words tell it."""

    start: int
    end: int
    actor: str
    actor_span: Span
    stance: StanceKind
    target: Span
    condition: Span | None
    when: When
    voice: Literal["outlet", "reported", "quoted"]


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


class Reading(Struct, frozen=True):
    """One report and everything that the extractors said of it: what `reconcile` works on."""

    report: Report
    parse: Parse = Parse()
    names: tuple[Mention, ...] = ()
    times: tuple[Timex, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    events: tuple[Event, ...] = ()
    offices: tuple[Tenure, ...] = ()
    positions: tuple[Stance, ...] = ()
    tolls: tuple[Incident, ...] = ()
    problems: tuple[Problem, ...] = ()
