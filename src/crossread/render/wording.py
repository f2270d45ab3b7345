"""Our own words for typed values. Comes in: values of the dossier's types. Goes out: plain English. Never quotes, never rates."""

import math
import re
from collections.abc import Iterable, Iterator

from crossread.lang.en.name_parts import PARTISANS
from crossread.lang.en.stances import OPENS_CLAUSE, SHOWN_PHRASES, SHOWN_VERBS
from crossread.model.account import (
    Change,
    CitedQuotation,
    Difference,
    FigureValue,
    Office,
    Position,
    Utterance,
    Variant,
)
from crossread.model.report import Citation, When
from crossread.render.figure_words import plural
from crossread.text.date_words import point_words
from crossread.text.speakers import says_who

VARIANTS = {
    "identical": "identical",
    "style": "same words, other punctuation or spelling",
    "clipped": "clipped",
    "reordered": "other order",
    "wording": "other wording",
    "translation": "other translation",
    "paraphrase": "paraphrase",
}
QUOTATIONS = {
    "direct": "in quotation marks",
    "mixed": "partly in quotation marks",
    "indirect": "told in the report’s own words",
}
STATES = {
    "happened": "done",
    "planned": "planned",
    "denied": "denied",
    "hypothetical": "possible",
}
STATUSES = {
    "single": "one report only",
    "agreed": "reports agree",
    "differs": "reports differ",
    "updated": "updated later",
}
SAYS = {
    "states": ("●", "states"),
    "differs": ("≠", "differs"),
    "silent": ("○", "silent"),
    "too early": ("◷", "too early"),
}
SHARED = {
    "copied": "copied passage",
    "quotation": "the same quotation",
    "formula": "stock phrase",
}
BASES = {
    "stated": "stated in the text",
    "given": "came with the file",
    "inferred": "worked out",
    "bounded": "bounded",
    "unknown": "unknown",
}
RATIO_DIGITS = 3
"""Digits behind the point of a share or multiple that a report tells in words: "two-thirds" is 0.667."""
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def date_basis(when: When) -> str:
    """What a date rests on, as a badge: "date stated", "date worked out", "no date given"."""
    if when.basis == "unknown":
        return "no date given"
    return f"date {'stated' if when.basis == 'stated' else BASES[when.basis]}"


def leading_cue(telling: CitedQuotation) -> Citation | None:
    """The cue that stands before words told as the report's own: "denied", "called", without which they may read as something else."""
    cue, first = telling.cue, min(telling.content, key=lambda c: c.start, default=None)
    if telling.kind == "direct" or cue is None or first is None or cue.end > first.start:
        return None
    return cue


def told_alone(cites: Iterable[Citation], reports: int) -> str | None:
    """The words for a line of the brief that one report of several tells alone; None for others."""
    alone = reports > 1 and len({c.report_id for c in cites}) == 1
    return STATUSES["single"] if alone else None


def counted(number: int, one: str, many: str | None = None) -> str:
    """The number with its noun.

    >>> counted(1, "report"), counted(3, "report"), counted(0, "has", "have")
    ('1 report', '3 reports', '0 have')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def number_words(value: float, unit: str | None) -> str:
    """A figure in full units, written for reading.

    >>> number_words(506700000000, "USD"), number_words(55, "%"), number_words(1200, "ship")
    ('506.7 billion USD', '55%', '1,200 ships')
    """
    if not math.isfinite(value):
        return "no number"
    text = f"{value:,.12g}"
    for size, word in _SCALES:
        if abs(value) >= size:
            text = f"{value / size:,.12g} {word}"
            break
    if not unit:
        return text
    if unit == "%":
        return f"{text}%"
    return f"{text} {unit if value == 1 else plural(unit)}"


_MUST = re.compile(r"\b(?:must|should|cannot|can[’']t|have to|need to)\b", re.IGNORECASE)


_VERBS = {
    form: shown
    for verb, shown in SHOWN_VERBS.items()
    for form in (
        verb,
        f"{verb}s",
        f"{verb}es",
        f"{verb}ed",
        f"{verb}d",
        f"{verb}ing",
        f"{verb}{verb[-1]}ed",
    )
}
_PHRASES = {
    (f"{verb}{ending}", preposition): shown
    for (verb, preposition), shown in SHOWN_PHRASES.items()
    for ending in ("", "s", "es", "ed", "ing")
}


def stance_words(position: Position) -> str:
    """The stance as a verb phrase, in the plural for several people ("six Republicans")."""
    verb, space, behind = _stance_verb(position).partition(" ")
    words = position.actor.split()
    party = words[-1].casefold().removesuffix("s") in PARTISANS
    many = words[-1].endswith("s") and (party or not words[0][:1].isupper())
    return f"{verb.removesuffix('s') if many else verb}{space}{behind}"


def _stance_verb(position: Position) -> str:
    """What the report's verb says, where that is more than support or opposition ("praises", "wants"), else the stance.

    Where the target is itself a sentence of what must or cannot be, the actor "says" it, for it or against."""
    if position.stance == "neutral":
        return "takes no side on"
    if _is_sentence(position.target):
        return "says"
    before = _words_before(position)
    if position.stance == "withdraws":
        return "withdraws from" if before[-1:] in (["from"], ["of"]) else "withdraws"
    if position.stance == "supports" and position.target.startswith("to "):
        return "wants"
    phrase = (before[-2], before[-1]) if len(before) > 1 else ("", "")
    stance, shown = _PHRASES.get(phrase) or _VERBS.get(before[-1] if before else "", ("", ""))
    return shown if stance == position.stance else position.stance


def _is_sentence(target: str) -> bool:
    """Whether the target is a sentence of what must be, not a phrase with such a clause in it: "those who must pay"."""
    must = _MUST.search(target)
    return must is not None and not OPENS_CLAUSE & set(target[: must.start()].casefold().split())


def _words_before(position: Position) -> list[str]:
    """The words before the target in the leading citation, in small letters and without marks; none where the target is told elsewhere."""
    told = position.cites[0].exact if position.cites else ""
    at = told.find(position.target)
    return re.findall(r"[\w’'-]+", told[:at].casefold()) if at > 0 else []


def seen_from(variant: Variant, reference: str) -> tuple[Change, ...]:
    """The changes that lead from the telling `reference` to the other one of the pair."""
    if variant.a == reference:
        return variant.changes
    swap = {"insert": "delete", "delete": "insert"}
    return tuple(
        Change(op=swap.get(c.op, c.op), a=c.b, b=c.a)  # type: ignore[arg-type]
        for c in variant.changes
    )


def said_differently(changes: tuple[Change, ...]) -> Iterator[tuple[str, str | None, str | None]]:
    """For each change of words the verb and the verbatim words: ("adds", None, b), ("omits", a, None), ("has", a, b).

    Changes of punctuation alone are told once, at the end, as ("has other punctuation", None, None).
    """
    punctuation = False
    for change in changes:
        left, put = _words_of(change.a), _words_of(change.b)
        if change.op == "equal":
            continue
        if left and put:
            yield "has", left, put
        elif left or put:
            yield ("omits" if left else "adds"), left, put
        else:
            punctuation = True
    if punctuation:
        yield "has other punctuation", None, None


def _words_of(text: str | None) -> str | None:
    return text.strip() if text and any(c.isalnum() for c in text) else None


def worth_a_diff(variant: Variant) -> bool:
    """Whether insertions and deletions can be read: some words are shared and some are not."""
    kept = sum(len((c.a or "").split()) for c in variant.changes if c.op == "equal")
    changed = any(c.op != "equal" for c in variant.changes)
    return changed and kept >= 3


def distinct_readings(difference: Difference, limit: int) -> tuple[int, ...]:
    """Indices of the citations worth quoting: each wording once, one from each report before a second from any."""
    seen: set[str] = set()
    first: list[int] = []
    second: list[int] = []
    reports: set[str] = set()
    for index, cite in enumerate(difference.cites):
        spaced = " ".join(cite.exact.split())
        if spaced in seen:
            continue
        seen.add(spaced)
        (second if cite.report_id in reports else first).append(index)
        reports.add(cite.report_id)
    return tuple((first + second)[:limit])


def variant_of(
    utterance: Utterance, telling: CitedQuotation
) -> tuple[Variant, CitedQuotation] | None:
    """How a telling differs from the first one that it is compared with, and which one that is; None for the first."""
    for reference in utterance.quotations:
        if reference.id == telling.id:
            return None
        for variant in utterance.variants:
            if {variant.a, variant.b} == {reference.id, telling.id}:
                return variant, reference
    return None


def who_speaks(utterance: Utterance) -> str | tuple[Citation, ...]:
    """The speaker's name; without one, the slices that the tellings have for the speaker, each wording once, none for a bare pronoun."""
    if utterance.speaker_name:
        return utterance.speaker_name
    found: dict[str, Citation] = {}
    for telling in utterance.quotations:
        if telling.speaker and says_who(telling.speaker.exact):
            found.setdefault(telling.speaker.exact.casefold(), telling.speaker)
    return tuple(found.values())


def value_words(value: FigureValue, unit: str | None) -> str:
    """How a figure was read: bound, number, upper end, unit."""
    bound = "" if value.bound == "exact" else f"{value.bound} "
    if value.kind == "ratio":
        return f"{bound}{number_words(round(value.value, RATIO_DIGITS), unit)}"
    if value.high is not None:
        low = number_words(value.value, None)
        return f"{bound}{low} to {number_words(value.high, unit)}"
    return f"{bound}{number_words(value.value, unit)}"


def office_words(office: Office) -> str:
    """The office with whose it is, where the office does not say so itself ("leader of Norway")."""
    body = office.organisation
    return f"{office.office}, {body}" if body and body not in office.office else office.office


def office_extras(office: Office) -> tuple[str, ...]:
    """What else is known: "number 14", length, minimum term."""
    found = []
    if office.ordinal is not None:
        found.append(f"number {office.ordinal}")
    if office.length:
        found.append(f"length {point_words(office.length)}")
    if office.minimum_term:
        found.append(f"at least {point_words(office.minimum_term)}")
    return tuple(found)


def same_and_like(
    text: str, cites: tuple[Citation, ...]
) -> tuple[tuple[Citation, ...], tuple[Citation, ...]]:
    """The citations that hold these very words, and those that tell the like in other words."""
    same = tuple(c for c in cites if text in c.exact)
    return same, tuple(c for c in cites if c not in same)
