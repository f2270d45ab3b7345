"""Whether words can be printed by themselves, by their look alone.

Comes in: a Reading and tokens or a sentence of it, or a text. Goes out: yes or no, or the tokens without what stands loose at their ends.
"""

import re

from crossread.model.layers import Reading, Sentence
from crossread.text.tree import is_relation

READABLE, MOST = 260, 300
"""The most characters that a row of the timeline should have, and may have where a cut would leave no whole."""
CUTS = frozenset({",", ";", ":", "—", "–", "--"})
QUOTES = frozenset({'"', "”", "''"})
_FEWEST_WORDS = 4
_CLOSERS = '"”’)]'
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))
_NO_SPACE = re.compile(r"[a-z]{2}\.[A-Z][a-z]")
_TWO_WORDS = re.compile(r"\b([A-Z][a-z]{2,})([A-Z]\w{2,})")


def reads_alone(text: str) -> bool:
    """Whether the words are enough and not too many, all marks are closed, and it is no question."""
    if (
        len(text.split()) < _FEWEST_WORDS
        or len(text) > MOST
        or text.rstrip(_CLOSERS).endswith(("?", "…", "..."))
    ):
        return False
    if "\n" in text.strip() or _NO_SPACE.search(text):
        return False
    return text.count('"') % 2 == 0 and all(text.count(a) == text.count(b) for a, b in _PAIRS)


def stands(reading: Reading, first: int, last: int) -> bool:
    """Whether tokens `first` to `last` (half-open) can be printed, once what is loose at their ends is off."""
    first, last = trimmed(reading, first, last)
    tokens = reading.parse.tokens
    if tokens[last - 1].tag == "VBG" and tokens[last - 2].text in CUTS | QUOTES:
        return False  # ", adding": what is added would be cut off
    if tokens[last - 1].pos == "VERB" and tokens[last - 2].pos == "CCONJ":
        return False  # "praised her and said": what was said would be cut off
    return reads_alone(reading.report.text[tokens[first].start : tokens[last - 1].end])


def trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The tokens without "But" and commas before them, and without the stop behind them."""
    tokens = reading.parse.tokens
    while first < last - 1 and (
        tokens[first].pos == "CCONJ" or tokens[first].text in (",", ";", ":", "-", "–", "—", "•")
    ):
        first += 1
    while last - 1 > first and (
        tokens[last - 1].text in (".", ",", ";", ":", "-", "–", "—", "--")
        or is_relation(tokens[last - 1], "cc")
    ):
        last -= 1
    return first, last


def is_question(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence ends as a question does."""
    return reading.report.text[sentence.start : sentence.end].rstrip(_CLOSERS).endswith("?")


def is_sound(reading: Reading, sentence: Sentence) -> bool:
    """Whether no two words of the report have run together in the sentence, as furniture makes them ("LundOslo")."""
    text = reading.report.text
    return not any(
        re.search(rf"\b{m[1]}\b", text) and re.search(rf"\b{m[2]}\b", text)
        for m in _TWO_WORDS.finditer(text[sentence.start : sentence.end])
    )


def opens_sentence(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence begins as one does: not with a small letter, as where a sentence was cut in two."""
    text = reading.report.text[sentence.start : sentence.end].lstrip("\"“‘'([ ")
    return bool(text) and not text[0].islower()
