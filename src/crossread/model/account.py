"""The account of a story and the dossier that holds it: the shape of dossier.schema.json, field for field."""

from typing import Literal

from msgspec import Struct, field

from crossread.model.layers import (
    Bound,
    EventState,
    NameKind,
    OfficeState,
    QuantityKind,
    QuotationKind,
    StanceKind,
    TimeType,
)
from crossread.model.report import Citation, CitedText, Problem, When, Zone

Status = Literal["single", "agreed", "differs", "updated"]
VariantKind = Literal[
    "identical", "style", "clipped", "reordered", "wording", "translation", "paraphrase"
]
Certainty = Literal["sure", "probable", "possible"]
DifferenceKind = Literal[
    "number", "date", "wording", "attribution", "plan changed", "precision", "framing", "name"
]
Says = Literal["states", "differs", "silent", "too early"]


class CitedTime(Struct, frozen=True):
    """An expression of time in a report and what it means."""

    cite: Citation
    type: TimeType
    when: When


class ReportRecord(Struct, frozen=True):
    """A report as the dossier keeps it: text, metadata, zones and times."""

    id: str
    source: str
    sha256: str
    text: str
    language: str | None
    title: CitedText
    outlet: CitedText
    dateline: CitedText
    authors: tuple[CitedText, ...]
    agencies: tuple[CitedText, ...]
    published: CitedText
    updated: CitedText
    zones: tuple[Zone, ...]
    times: tuple[CitedTime, ...]


class Join(Struct, frozen=True):
    """Why a report belongs to a story; `score` is 0 to 1."""

    report_id: str
    because: str
    score: float | None = None


class Entity(Struct, frozen=True):
    """A person, body, place or group of the story under its fullest name; `roles` are slices such as "outgoing Dutch prime minister".

    `stands_for` are the ids of the states for which a capital speaks or takes a stand somewhere in the story.
    """

    id: str
    kind: NameKind
    name: str
    aliases: tuple[str, ...]
    cites: tuple[Citation, ...]
    roles: tuple[Citation, ...] = ()
    stands_for: tuple[str, ...] = ()


class CitedQuotation(Struct, frozen=True):
    """One report's telling of an utterance."""

    id: str
    report_id: str
    kind: QuotationKind
    content: tuple[Citation, ...]
    quoted: tuple[Citation, ...]
    cue: Citation | None
    speaker: Citation | None


class Change(Struct, frozen=True):
    """One step from wording a to wording b: words kept, left out, put in. `a` and `b` are verbatim, None where there are no words."""

    op: Literal["equal", "delete", "insert", "replace"]
    a: str | None
    b: str | None


class Variant(Struct, frozen=True):
    """How two tellings (ids `a`, `b`) of one utterance differ."""

    a: str
    b: str
    kind: VariantKind
    certainty: Certainty
    changes: tuple[Change, ...]


class Utterance(Struct, frozen=True):
    """One act of speech or writing, with every report's telling of it, the fullest wording first."""

    id: str
    speaker_id: str | None
    speaker_name: str | None
    said_on: When
    occasion: CitedText | None
    quotations: tuple[CitedQuotation, ...]
    variants: tuple[Variant, ...]


class FigureValue(Struct, frozen=True):
    """One report's value of a figure, in full units."""

    value: float
    bound: Bound
    kind: QuantityKind
    cite: Citation
    high: float | None = None


class Check(Struct, frozen=True):
    """An arithmetic relation that the text invites, and whether it holds."""

    formula: str
    holds: bool
    cites: tuple[Citation, ...]


class Figure(Struct, frozen=True):
    """One quantity of the world with every report's value for it."""

    id: str
    measure: str | None
    of: str | None
    unit: str | None
    period: When | None
    status: Status
    values: tuple[FigureValue, ...]
    checks: tuple[Check, ...] = ()


class TimelineEvent(Struct, frozen=True):
    """Something that happened, is planned, denied or possible. `text` is the slice of the first citation."""

    id: str
    kind: str
    when: When
    state: EventState
    text: str
    entity_ids: tuple[str, ...]
    status: Status
    cites: tuple[Citation, ...]


class Office(Struct, frozen=True, kw_only=True):
    """Who holds, held, will hold or seeks which office of which body."""

    person: str
    office: str
    organisation: str | None
    state: OfficeState
    begins: When = field(name="from")
    ends: When = field(name="to")
    cites: tuple[Citation, ...]
    person_id: str | None = None
    ordinal: int | None = None
    length: str | None = None
    minimum_term: str | None = None


class Condition(Struct, frozen=True):
    """The condition of a position, as a slice."""

    text: str
    cites: tuple[Citation, ...]


class Position(Struct, frozen=True):
    """Who supports, opposes or withdraws what, on which condition."""

    actor: str
    actor_id: str | None
    stance: StanceKind
    target: str
    condition: Condition | None
    when: When
    cites: tuple[Citation, ...]


class Cell(Struct, frozen=True):
    """What one report says of one fact."""

    says: Says
    cites: tuple[Citation, ...] = ()
    how: str | None = None


class Statement(Struct, frozen=True):
    """A row of the agreement matrix: a fact, and a cell for each report id of the story."""

    id: str
    text: str
    verbatim: bool
    reports: dict[str, Cell]


class SharedText(Struct, frozen=True):
    """A passage that stands in more than one report; `words` is its length in words."""

    kind: Literal["copied", "quotation", "formula"]
    words: int
    cites: tuple[Citation, ...]


class Difference(Struct, frozen=True):
    """A point where reports differ. `text` is our own words around slices; `refs` names the items compared."""

    kind: DifferenceKind
    text: str
    refs: tuple[str, ...]
    cites: tuple[Citation, ...]


class Gap(Struct, frozen=True):
    """What no report tells, or what could not be settled, in our own words."""

    text: str
    refs: tuple[str, ...] = ()


class BriefLine(Struct, frozen=True):
    """A sentence of the brief: verbatim (one slice) or composed by a template from agreed facts."""

    text: str
    verbatim: bool
    cites: tuple[Citation, ...]


class Story(Struct, frozen=True):
    """Everything that the reports of one event say, side by side."""

    id: str
    title: CitedText
    report_ids: tuple[str, ...]
    joins: tuple[Join, ...]
    entities: tuple[Entity, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    figures: tuple[Figure, ...] = ()
    timeline: tuple[TimelineEvent, ...] = ()
    offices: tuple[Office, ...] = ()
    positions: tuple[Position, ...] = ()
    statements: tuple[Statement, ...] = ()
    shared_text: tuple[SharedText, ...] = ()
    origins: int = 0
    differences: tuple[Difference, ...] = ()
    gaps: tuple[Gap, ...] = ()
    brief: tuple[BriefLine, ...] = ()


class Dossier(Struct, frozen=True):
    """What `crossread read` makes: by the same recipe from the same reports, the same bytes."""

    format: Literal["crossread/dossier/1"]
    recipe: dict[str, str | dict[str, str]]
    reports: tuple[ReportRecord, ...]
    stories: tuple[Story, ...]
    problems: tuple[Problem, ...]


class Answer(Struct, frozen=True):
    """An answer to a question; `answer` is None where the reports do not say. `conflict` tells the other reading."""

    answer: str | None
    cites: tuple[Citation, ...]
    conflict: str | None


class Cast(Struct, frozen=True):
    """The entities of a story, and which entity id each (report id, name in that report) stands for."""

    entities: tuple[Entity, ...]
    ids: dict[tuple[str, str], str]


class BoundedReport(Struct, frozen=True):
    """When an undated report was written, as bounds.

    `after` are the slices that the earliest day rests on, `before` those of the latest: the report's own words, then another report's.
    """

    report_id: str
    when: When
    after: tuple[Citation, ...]
    before: tuple[Citation, ...]
