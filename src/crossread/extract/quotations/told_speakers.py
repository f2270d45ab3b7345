"""Speakers whom only the quotations around them tell.

Comes in: a Reading and its quotations in order. Goes out: the same quotations, some with another name or none: "the statement said" speaks
for whoever was told to have put it out, "the billionaire" is the one person in the talk, "she" behind a spokeswoman without a name is not
the person she speaks for, and nobody is called by name in her own reported words.
"""

import re
from bisect import bisect_left

from msgspec import structs

from crossread.extract.quotations.epithets import is_epithet, person_in_talk
from crossread.lang.en.cues import DOCUMENT_NOUNS
from crossread.model.layers import Quotation, Reading
from crossread.text.tree import sentence_at, tokens_within

_PAPER = re.compile(r"(?:the|that|this|his|her|its|their) (?:\w+ )?(\w+)", re.IGNORECASE)
_SPEAKS_FOR = re.compile(
    r"(?:an?|another|one) |.*(?:\b(?:for|to) |['’]s? (?:\w+ )?(?:spokes\w+|aide|lawyer|attorney)\b)",
    re.IGNORECASE | re.DOTALL,
)
PAPER_REACH = 1500
"""So many characters back the paper that speaks was told of."""


def with_told_speakers(reading: Reading, found: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """The quotations with the names that the ones before them give or take away."""
    mended: list[Quotation] = []
    for quotation in found:
        words = _speaker_words(reading, quotation)
        name = quotation.speaker_name
        if words in ("he", "she"):
            nameless = _names_herself(reading, quotation) or _goes_on_nameless(
                reading, quotation, mended
            )
            name = None if nameless else name
        elif is_epithet(words) and (name is None or name.casefold() in words):
            name = person_in_talk(reading, quotation, mended)
        elif name is None:
            name = _of_told_paper(reading, quotation, words, mended)
        mended.append(structs.replace(quotation, speaker_name=name))
    return tuple(mended)


def _speaker_words(reading: Reading, quotation: Quotation) -> str:
    if quotation.speaker is None:
        return ""
    return reading.report.text[quotation.speaker.start : quotation.speaker.end].casefold()


def _names_herself(reading: Reading, quotation: Quotation) -> bool:
    """Whether the name of whom the pronoun should mean is the subject of a reported clause ("She said | Kral had not seen it").

    Only of a clause behind the pronoun: "Kral had not seen it, she said" is told of one person.
    """
    if quotation.kind == "direct" or quotation.speaker_name is None or quotation.speaker is None:
        return False
    if quotation.content[0].start < quotation.speaker.start:
        return False
    parse = reading.parse
    for span in quotation.content:
        first = bisect_left(reading.names, span.start, key=lambda m: m.start)
        for mention in reading.names[first:]:
            if mention.start >= span.end:
                break
            if mention.form != "name" or mention.name != quotation.speaker_name:
                continue
            inside = tokens_within(parse, mention.start, mention.end)
            heads = [parse.tokens[i] for i in inside if parse.tokens[i].head not in inside]
            if any(t.dep == "nsubj" for t in heads):
                return True
    return False


def _goes_on_nameless(reading: Reading, quotation: Quotation, told: list[Quotation]) -> bool:
    """Whether the sentence right before tells the words of one person without a name ("an aide to Kral", "Kral's lawyer")."""
    if not quotation.cue or not told or not told[-1].cue or told[-1].speaker_name is not None:
        return False
    words = _speaker_words(reading, told[-1])
    here = sentence_at(reading.parse, quotation.cue[0].start)
    before = sentence_at(reading.parse, told[-1].cue[0].start)
    if here is None or before is None or here.first != before.last or here.zone != before.zone:
        return words in ("he", "she") and here is not None and here == before
    return _SPEAKS_FOR.match(words) is not None or words in ("he", "she")


def _of_told_paper(
    reading: Reading, quotation: Quotation, words: str, told: list[Quotation]
) -> str | None:
    """Who was told shortly before to have spoken in the paper that now speaks ("in a statement", then "the statement said")."""
    paper = _PAPER.fullmatch(words)
    if paper is None or paper.group(1) not in DOCUMENT_NOUNS:
        return None
    start = quotation.speaker.start if quotation.speaker else 0
    for other in reversed(told):
        if not other.cue or start - other.cue[0].start > PAPER_REACH:
            continue
        around = sentence_at(reading.parse, other.cue[0].start)
        if around is None:
            continue
        sentence = reading.report.text[around.start : around.end].casefold()
        if re.search(rf"\b{paper.group(1)}\b", sentence):
            return other.speaker_name
    return None
