"""Words of a text with their places. Comes in: a string. Goes out: spans of tokens, for grammar; folded words with spans, for comparing."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from crossread.lang.en import tokens as en
from crossread.text.names import fold

_WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*")


class PlacedWord(NamedTuple):
    """A word folded for comparing, and its half-open span in the text it came from."""

    word: str
    start: int
    end: int


def placed_words(text: str, start: int = 0, end: int | None = None) -> list[PlacedWord]:
    """The words of `text[start:end]` with offsets into `text`; knows no language.

    >>> placed_words("“No,” she said.")[0]
    PlacedWord(word='no', start=1, end=3)
    """
    stop = len(text) if end is None else end
    return [
        PlacedWord(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(text, start, stop)
    ]


def token_spans(text: str) -> list[tuple[int, int]]:
    """The half-open spans of the English tokens of `text`, in order.

    Every character that is no white space is in exactly one token, and white space is in none.
    Words are the syntactic words of Universal Dependencies 2 (Nivre et al. 2020) as the English
    treebanks EWT and GUM cut them. Time grows with the length of the text only.

    >>> text = "He didn't pay $1.2m for long-term, pre-war U.S. debt."
    >>> " ".join(text[start:end] for start, end in token_spans(text))
    "He did n't pay $ 1.2 m for long - term , pre-war U.S. debt ."
    """
    return [match.span() for match in _TOKEN.finditer(text)]


def _either(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _fused() -> str:
    """A pattern for the first part of a fused form where the second part follows."""
    forms = [
        form.replace("'", _APOSTROPHE).split("|")
        for fused in en.FUSED
        for form in (fused, fused[0].upper() + fused[1:], fused.upper())
        # Short forms in capitals are initials: IM, IVE.
        if len(form) > len("i|ve") or not form.isupper()
    ]
    return "|".join(f"{first}(?={second}{_END})" for first, second in forms)


# The building blocks. What can repeat without bound is possessive (`++`) or takes all it has looked
# at, and what only looks ahead is bounded: so no text makes the pattern look at a character often.
_APOSTROPHE = "['’‘`´＇]"
_HYPHEN = "[-‐‑]"
_LETTER = r"[^\W\d_]"
_END = r"(?![^\W_])"
# Accents that stand alone, soft hyphens, joiners and variation selectors belong to what they follow.
_MARK = "[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]"
_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf]"
_LETTERS = rf"{_LETTER}++(?:{_MARK}++{_LETTER}*+)*+"
# What else of a word can follow its letters or figures; an underscore at its end is no part of it.
_TAIL = r"(?:_*+[^\W_]++)*+"
_CLITIC = rf"{_APOSTROPHE}(?i:{_either(en.CLITICS)}){_END}"
_NOT = rf"(?i:n{_APOSTROPHE}t){_END}"
_NUMBER = r"\d++(?:[.:/]\d++|,\d{3}(?!\d)|,\d\d(?=,\d))*+"
# "I" is a pronoun, and "on X." ends a sentence about the platform.
_INITIAL = r"(?:[A-HJ-WYZ]|(?<!\bon )(?<!\bto )(?<!\bvia )X)"
# An address does not end in a mark of punctuation, and no quotation mark is inside it.
_ADDRESS = r"[^\s<>\"“”]*[^\s<>\"“”.,;:!?()\[\]'’]"
_ENDINGS = [*en.DOMAINS, *en.FILE_ENDINGS, *(ending.upper() for ending in en.FILE_ENDINGS)]

# The first that fits is taken. The order is: the commonest first, then the longer before the shorter.
_RULES = (
    # Fused words (can|not), and words with nothing but a space or a simple mark after them.
    rf"(?<![\w'’])(?:{_fused()})",
    rf"{_LETTER}++(?![\w'’‘`´＇.@:/\-‐‑&$]|{_MARK})",
    # Addresses, handles, hashtags, dotted names. 64 is the limit for what stands before an @.
    rf"(?i:https?://|www\.){_ADDRESS}",
    r"(?<![\w@])[\w.+%-]{1,64}@[\w-]{2,63}(?:\.[\w-]{1,63}){0,8}",
    rf"(?<![\w@])(?:[\w-]{{1,63}}\.){{1,8}}(?:{_either(_ENDINGS)})(?![\w@])(?:/{_ADDRESS})?",
    r"(?<![\w.])[a-z]{2,20}(?:\.[a-z]{2,20}){2,8}(?![\w@])",
    r"[@#][^\W\d]\w*+",
    # Clitics (do|n't, he|'s, they|'ve) and elisions ('em, '90s, 'n').
    _NOT,
    rf"{_LETTER}+?(?={_NOT})",
    rf"(?<![\w'’])(?:\d\d)?\d0['’]s{_END}",
    _CLITIC,
    rf"(?<!\w){_APOSTROPHE}(?:(?i:{_either(en.ELISIONS)})|\d\ds?){_END}",
    rf"(?<!\w){_APOSTROPHE}[nN]{_APOSTROPHE}(?!\w)",
    # Abbreviations keep their full stop: U.S., a.m., Mr., No. 10, George W. Bush.
    rf"(?<![\w'’]){_LETTER}(?:\.{_LETTER})+{_END}(?:\.(?!\.\.))?",
    rf"(?<![\w'’])(?:{_either(en.ABBREVIATIONS)})\.(?!\.\.|\w)",
    rf"(?<![\w'’])(?:{_either(en.ABBREVIATIONS_INSIDE)})\.(?=[,;:)\]]|\s[a-z\d(])",
    rf"(?<![\w'’])(?:{_either(en.ABBREVIATIONS_BEFORE_FIGURES)})\.(?=\s?\d)",
    rf"(?<![\w'’\-]){_INITIAL}\.(?=,|[ \u00a0](?!(?:{_either(en.SENTENCE_OPENERS)})\b)[A-Z])",
    # A prefix stays with its word; other hyphens are tokens. A stutter keeps its hyphen: w- what.
    rf"(?<![\w\-])(?i:{_either(en.PREFIXES)}){_HYPHEN}(?!(?:a|an|and|or|the|to){_END})"
    rf"(?:{_LETTERS}|\d++s?){_END}",
    r"(?<![\w\-])[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z][b-df-hj-np-tv-z]{0,2}-(?=[\s,])",
    # Short joined names and signs: R&D, w/o, US$.
    rf"(?<!\w){_LETTER}{{1,4}}&{_LETTER}{{1,4}}(?!\w)",
    rf"(?<![\w/]){_LETTER}/{_LETTER}(?![\w/])",
    r"[A-Z]{1,3}\$",
    # Figures: telephone numbers and dates, 60|km, 1,000.50, 10:30, 9/11, 1980s, 21st, .5, +44.
    r"(?:\d{3}-\d{4}|\d{5}-\d{4}|\d{1,9}(?:-\d{1,9}){2,5})(?![\w-])",
    rf"{_NUMBER}(?=(?:{_either(en.UNITS)}){_END})",
    rf"{_NUMBER}{_TAIL}",
    r"(?<![\w.])\.\d++",
    r"(?<!\w)\+\d[\d-]*+",
    # All other words, with apostrophes inside (O'Brien) and figures at the end (COP28).
    rf"{_LETTERS}(?:{_APOSTROPHE}(?!(?i:{_either(en.CLITICS)}){_END}){_LETTERS})*+{_TAIL}(?:(?<=\d)\.\d++)*+",
    # Emoticons, runs of one mark, flags, and any other character.
    r"(?<![\w:;=])[:;=][-'^o]?(?:[()\[\]/\\|*]|[DPpO](?!\w))+",
    r"<3(?!\d)|\^_\^",
    r"\.{2,}+|[!?]{2,}+|[-=]{2,}+|\*{2,}+|_{2,}+|~{2,}+|<{2,}+|>{2,}+|\+{2,}+|#{2,}+|\${2,}+",
    "''|``|’’",
    "[\U0001f1e6-\U0001f1ff]{2}",
    rf"\S(?:{_MARK}++(?:(?<=\u200d){_EMOJI})?)*+",
)
_TOKEN = re.compile("|".join(_RULES))
