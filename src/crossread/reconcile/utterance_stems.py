"""What a telling is about, as a set of stems and names.

Comes in: a Reading, one of its quotations, the cast. Goes out: stems of content words, "@id" for entities, "#class" for what the cue's
verb does. Compares nothing.
"""

import re

from crossread.lang.en import cues, echoes
from crossread.lang.en.demonyms import NATIONS
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.irregular import DERIVED, VERB_FORMS
from crossread.model.account import Cast
from crossread.model.layers import Quotation, Reading
from crossread.model.report import Span
from crossread.text.align import loose_words
from crossread.text.names import fold
from crossread.text.tree import tokens_within

_KEPT = frozenset(
    "both either neither new change need work never no not nothing last part better best early end people world".split()
)
_EMPTY = frozenset("able unable whatever whoever whichever including include saying".split())
_ENDINGS = (
    "ations", "ation", "ization", "fulness", "iveness", "ments", "ment", "ingly", "edly", "ities", "ity", "ness", "ings", "ing",
    "ively", "ive", "ers", "er", "ors", "or", "ies", "ied", "ed", "es", "ly", "al", "s", "e", "y",
)  # fmt: skip
_CLASSES = (
    ("praise", echoes.PRAISING_VERBS),
    ("blame", echoes.BLAMING_VERBS),
    ("call", echoes.CALLING_VERBS),
    ("refuse", echoes.REFUSING_VERBS),
    ("plan", echoes.PLANNING_VERBS),
)
_FRAME = re.compile(
    r"(?:asked|pressed|questioned|of|on|about|regarding|concerning|as for|as to)\b", re.IGNORECASE
)
_LANDS = {fold(people): fold(land) for people, land in NATIONS.items()} | {"european": "europe"}
_LANGUAGES = frozenset(p for p in NATIONS if p.endswith(("an", "sh", "ch", "ese", "ic", "ish"))) | {
    "Arabic", "Dutch", "Greek", "Hebrew", "Hindi", "Farsi", "Mandarin", "Cantonese", "Urdu", "Flemish", "Catalan", "Basque",
}  # fmt: skip
_TRANSLATION = re.compile(r"\b(?:translat(?:ed|ion|or|ing)|interpreters?)\b", re.IGNORECASE)


def land_of(name: str) -> str:
    """The folded country of a people or of its adjective; the folded name itself if it is none.

    >>> land_of("Europeans"), land_of("Dutch"), land_of("Lisbon")
    ('europe', 'netherlands', 'lisbon')
    """
    low = fold(name)
    return _LANDS.get(low) or _LANDS.get(low.removesuffix("s")) or low


def country_ids(cast: Cast) -> dict[str, str]:
    """The ids of the places of the cast by folded name."""
    return {fold(e.name): e.id for e in cast.entities if e.kind == "place"}


def frame_stems(
    reading: Reading, quotation: Quotation, sentence: Span, cast: Cast, countries: dict[str, str]
) -> frozenset[str]:
    """Stems of what opens the sentence and says what the words are about: "Asked about the vote, …", "Of the vote she said …"."""
    parts = [*quotation.content, *quotation.cue]
    if quotation.speaker is not None and sentence.start <= quotation.speaker.start < sentence.end:
        parts.append(quotation.speaker)
    stop = min((p.start for p in parts), default=sentence.start)
    opening = reading.report.text[sentence.start : stop]
    if stop <= sentence.start or not _FRAME.match(opening.lstrip('"“‘ ')):
        return frozenset()
    found = stems(reading, quotation, (Span(sentence.start, stop),), cast, countries)
    return frozenset(s for s in found if s not in _TIME_STEMS and s[0] != "#")


def is_translated(reading: Reading, quotation: Quotation, sentence: Span) -> bool:
    """Whether the sentence says outside the quotation that it was spoken in another language or has been translated."""
    text = reading.report.text
    outer = _without(text[sentence.start : sentence.end], sentence.start, list(quotation.content))
    spoken = re.findall(r"\bin (?:[a-z]+ )?([A-Z][a-z]+)", outer)
    return bool(_TRANSLATION.search(outer)) or any(w in _LANGUAGES for w in spoken)


def stems(
    reading: Reading,
    quotation: Quotation,
    spans: tuple[Span, ...],
    cast: Cast,
    countries: dict[str, str],
) -> frozenset[str]:
    """Stems of the words in `spans`, names as entity ids (pronouns and roles too, where it is told who is meant), and the cue's class.

    A people counts as its country, so that "the Europeans" and "Europe" are one; `countries` as from `country_ids`.
    """
    found: set[str] = set()
    named: list[Span] = []
    for mention in reading.names:
        inside = any(s.start <= mention.start and mention.end <= s.end for s in spans)
        if not inside or mention.name is None or mention.name == quotation.speaker_name:
            continue
        entity = countries.get(land_of(mention.name)) or cast.ids.get(
            (reading.report.id, mention.name)
        )
        if entity is not None:
            found.add(f"@{entity}")
            if mention.form != "pronoun":
                named.append(Span(mention.start, mention.end))
    text = reading.report.text
    for span in spans:
        found |= _word_stems(_without(text[span.start : span.end], span.start, named))
    return frozenset(found | _cue_class(reading, quotation))


def _without(part: str, offset: int, named: list[Span]) -> str:
    """The text with the named stretches blanked, so that a name counts once, as an entity."""
    letters = list(part)
    for span in named:
        for i in range(max(0, span.start - offset), min(len(letters), span.end - offset)):
            letters[i] = " "
    return "".join(letters)


def _word_stems(part: str) -> set[str]:
    found = set()
    for word in loose_words(part):
        word = word.removesuffix("'s").removesuffix("'")
        base = DERIVED.get(word) or VERB_FORMS.get(word, word)
        if base.isdigit() or any(c.isdigit() for c in base):
            found.add(base)
        elif len(base) > 2 and base not in _EMPTY and (base not in FUNCTION_WORDS or base in _KEPT):
            found.add(stem(base))
    return found


def stem(word: str) -> str:
    """A rough stem: words of one family mostly fall together ("strengthening", "strengthen"); listed synonyms too.

    >>> stem("spending") == stem("spend"), stem("both") == stem("either"), stem("worried") == stem("concerned")
    (True, True, True)
    """
    return _SAME_SENSE.get(_rough(word), _rough(word))


def _cue_class(reading: Reading, quotation: Quotation) -> set[str]:
    """What the cue's verb does ("#praise"), for clauses that only name what is praised, blamed or called for."""
    if quotation.kind == "direct" or not quotation.cue:
        return set()
    lemmas = {
        reading.parse.tokens[i].lemma.lower()
        for span in quotation.cue
        for i in tokens_within(reading.parse, span.start, span.end)
    }
    surface = {
        reading.parse.tokens[i].text.lower().removesuffix("ed").removesuffix("d")
        for span in quotation.cue
        for i in tokens_within(reading.parse, span.start, span.end)
    }
    return {
        f"#{name}"
        for name, verbs in _CLASSES
        if verbs & (lemmas | surface | {s + "e" for s in surface})
    }


def _rough(word: str) -> str:
    """The word without its ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word


_SAME_SENSE = {_rough(word): _rough(first) for word, first in echoes.SAME_SENSE.items()}
_TIME_STEMS = frozenset(_rough(w) for w in cues.TIME_WORDS | {"asked", "ask"})
