"""One report's telling of an utterance, made ready for comparing.

Comes in: the Readings of a story and its cast. Goes out: Tellings: a quotation with its words, the content stems and names it is
about, who spoke, when and on what occasion. Knows no other telling.
"""

import re
from typing import NamedTuple

from crossread.lang.en import cues
from crossread.model.account import Cast
from crossread.model.layers import Quotation, Reading
from crossread.model.report import Span
from crossread.reconcile.utterance_speakers import spoken_for
from crossread.reconcile.utterance_stems import country_ids, frame_stems, is_translated, stems
from crossread.reconcile.utterance_words import spoken_words
from crossread.text.align import loose_words
from crossread.text.ids import make_id
from crossread.text.names import fold
from crossread.text.tree import sentence_at, tokens_within

_SPANS = frozenset({"minute", "hour", "day"})
"""In "at the rally in the park hours earlier" they belong to the time."""

_OCCASION_PREPOSITIONS = frozenset("in at during on via through after to".split())

FEW_STEMS = 4
"""With fewer stems of its own a telling takes in what its sentence says it is about ("Asked about the vote, she said she was “calm”")."""


class Telling(NamedTuple):
    """A quotation ready for comparing.

    `words` are all its words but a cue's, and `verbatim` those between marks, both loosely spelled; `stems` its content: stems, numbers, "@id" for
    an entity it names, "#class" for what its cue does. `date` is a day or longer, as the cue's sentence tells it. `translated`: the
    report says that it was spoken in another language. `voices` are the ids of the speaker and of the bodies spoken for.
    """

    reading: Reading
    quotation: Quotation
    id: str
    speaker_id: str | None
    speaker_words: frozenset[str]
    words: tuple[str, ...]
    verbatim: tuple[str, ...]
    stems: frozenset[str]
    date: str | None
    date_index: int | None
    occasion: Span | None
    translated: bool
    voices: frozenset[str]

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two tellings one and the same: kind, speaker, day, occasion, words. Copies of a report give equal keys."""
        text = self.reading.report.text
        slices = (text[s.start : s.end] for s in self.quotation.content)
        who = self.speaker_id or " ".join(sorted(self.speaker_words))
        occasion = text[self.occasion.start : self.occasion.end] if self.occasion else ""
        return (self.quotation.kind, who, self.date or "", occasion, *slices)


def tellings(readings: tuple[Reading, ...], cast: Cast) -> list[Telling]:
    """All quotations of the readings as tellings, in no order that anything may hang on."""
    bodies, countries = spoken_for(cast), country_ids(cast)
    return [
        _telling(reading, quotation, cast, bodies, countries)
        for reading in readings
        for quotation in reading.quotations
    ]


def _telling(
    reading: Reading,
    quotation: Quotation,
    cast: Cast,
    bodies: dict[str, frozenset[str]],
    countries: dict[str, str],
) -> Telling:
    text, report_id = reading.report.text, reading.report.id
    reported = _reported(quotation)
    slices = [text[s.start : s.end] for s in reported]
    quoted = (
        slices if quotation.kind == "direct" else [text[s.start : s.end] for s in quotation.quoted]
    )
    speaker_id = (
        cast.ids.get((report_id, quotation.speaker_name)) if quotation.speaker_name else None
    )
    speaker = text[quotation.speaker.start : quotation.speaker.end] if quotation.speaker else ""
    date, date_index = _date(reading, quotation)
    around = _around(reading, quotation)
    content = stems(reading, quotation, reported, cast, countries)
    if len(content) < FEW_STEMS and around is not None:
        content |= frame_stems(reading, quotation, around, cast, countries)
    return Telling(
        reading,
        quotation,
        make_id(
            "q",
            report_id,
            *(n for s in quotation.content for n in s),
            *(n for s in quotation.cue for n in s),
        ),
        speaker_id,
        frozenset(loose_words(speaker)) - {"the", "a", "an"},
        tuple(w for s in slices for w in spoken_words(s)),
        tuple(w for s in quoted for w in spoken_words(s)),
        content,
        date,
        date_index,
        _occasion(reading, quotation),
        around is not None and is_translated(reading, quotation, around),
        frozenset({speaker_id}) | bodies.get(speaker_id, frozenset())
        if speaker_id is not None
        else frozenset(),
    )


def _reported(quotation: Quotation) -> tuple[Span, ...]:
    """The content without the cue that it may begin with ("denied | any part in it"): the cue is the outlet's, whatever is reported."""
    first = quotation.content[0]
    if quotation.kind == "direct" or not quotation.cue or quotation.cue[0].start != first.start:
        return quotation.content
    if quotation.cue[0].end >= first.end:
        return quotation.content
    return (Span(quotation.cue[0].end, first.end), *quotation.content[1:])


def _date(reading: Reading, quotation: Quotation) -> tuple[str | None, int | None]:
    """The day of speaking, if the cue's own words or its sentence outside the reported words tell one."""
    scope = quotation.cue_wide
    for area in (scope, _around(reading, quotation)):
        if area is None:
            continue
        for index, time in enumerate(reading.times):
            if time.type not in ("DATE", "TIME") or not (
                area.start <= time.start and time.end <= area.end
            ):
                continue
            if any(s.start <= time.start < s.end for s in quotation.content):
                continue
            if time.when.value and re.match(r"\d{4}-\d\d-\d\d", time.when.value):
                return time.when.value[:10], index
    return None, None


def _around(reading: Reading, quotation: Quotation) -> Span | None:
    anchor = quotation.cue[0].start if quotation.cue else quotation.content[0].start
    sentence = sentence_at(reading.parse, anchor)
    return Span(sentence.start, sentence.end) if sentence and quotation.cue else None


def _occasion(reading: Reading, quotation: Quotation) -> Span | None:
    """The words that name medium or occasion: "in a post on X", "at the Lisbon summit"."""
    area = _around(reading, quotation)
    if area is None:
        return None
    start = min(area.start, quotation.cue_wide.start) if quotation.cue_wide else area.start
    end = max(area.end, quotation.cue_wide.end) if quotation.cue_wide else area.end
    tokens, text = reading.parse.tokens, reading.report.text
    indices = tokens_within(reading.parse, start, end)
    known = cues.OCCASION_NOUNS | cues.PLATFORMS
    for i in indices:
        token = tokens[i]
        if any(s.start <= token.start < s.end for s in quotation.content):
            continue
        if (
            token.pos not in ("NOUN", "PROPN")
            or not {token.lemma.lower(), token.text.lower()} & known
            or _is_watched(reading, i)
        ):
            continue
        if token.lemma.lower() == "media" and tokens[i - 1].text.lower() != "social":
            continue  # they are told, and are no place
        first = _phrase_start(reading, i, indices[0])
        if first is not None:
            end = tokens[_phrase_end(reading, i, indices[-1], quotation)].end
            closing = text[end - 1] == "." and text[end - 2 : end - 1].isupper()  # "on X."
            return Span(tokens[first].start, end - 1 if closing else end)
    return None


def _is_watched(reading: Reading, noun: int) -> bool:
    """Whether the noun only belongs to what somebody saw or heard ("after watching a film | on Blue News, she said …")."""
    tokens = reading.parse.tokens
    at = noun
    while tokens[at].head != at:
        at = tokens[at].head
        if tokens[at].pos == "VERB":
            return tokens[at].lemma.lower() in cues.PERCEPTION_VERBS
    return False


def _phrase_start(reading: Reading, noun: int, floor: int) -> int | None:
    """The preposition that leads to the noun, over articles, adjectives, names and numbers; in "told the summit" the article.

    Words are spoken "to" a gathering only; "according to the letter" and "took to Facebook" tell of none.
    """
    tokens = reading.parse.tokens
    gathers = tokens[noun].lemma.lower() in cues.GATHERING_NOUNS
    for i in range(noun - 1, max(floor - 1, noun - 9), -1):
        if tokens[i].text.lower() in _OCCASION_PREPOSITIONS:
            return i if gathers or tokens[i].text.lower() != "to" else None
        if tokens[i].text.lower() in ("told", "tells", "telling"):
            return i + 1 if gathers else None
        if (
            tokens[i].pos not in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART", "ADV")
            and tokens[i].tag != "HYPH"
        ):
            return None
    return None


def _phrase_end(reading: Reading, noun: int, ceiling: int, quotation: Quotation) -> int:
    """The end of the phrase: the noun with the names and the "on X", "of the council", "with the broadcaster" that follow it."""
    tokens = reading.parse.tokens
    last = noun
    while (
        last < ceiling
        and (
            tokens[last + 1].pos == "PROPN" or tokens[last + 1].lemma.lower() in cues.OCCASION_NOUNS
        )
        and fold(tokens[last + 1].text) not in cues.TIME_WORDS
    ):
        last += 1
    i = last + 1
    if i <= ceiling and tokens[i].text.lower() in ("on", "of", "with", "in", "at", "for"):
        stop = i + 1
        while (
            stop <= ceiling
            and tokens[stop].pos in ("DET", "PROPN", "ADJ", "NOUN")
            and fold(tokens[stop].text) not in cues.TIME_WORDS
            and tokens[stop].lemma.lower() not in _SPANS
        ):
            stop += 1
        inside = any(
            s.start < tokens[stop - 1].end and tokens[i].start < s.end for s in quotation.content
        )
        if stop > i + 1 and not inside:
            last = stop - 1
    return last
