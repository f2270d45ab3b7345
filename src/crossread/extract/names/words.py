"""The words of a sentence as names need them: tokens that hyphens or apostrophes tie together are one word.

Comes in: a Parse. Goes out: words in order, each with its token range. Never decides what is a name.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from crossread.lang.en.countries import COUNTRIES
from crossread.lang.en.demonyms import NATIONS, PEOPLES
from crossread.lang.en.organisations import BODIES
from crossread.lang.en.places import CAPITALS, CITIES, REGIONS
from crossread.lang.en.titles import OFFICES
from crossread.model.layers import Parse, Sentence
from crossread.model.report import Span
from crossread.text.names import fold

HYPHENS = frozenset("-‐‑")
OPENERS = frozenset("\"“‘«„'([—–:;-•*…") | {"``", "--", "...", "…"}
"""After these a capital says as little as at the start of a sentence."""
ARTICLE_PREFIXES = frozenset(
    {"al", "el", "ash", "as", "an", "ad", "ar", "at", "az", "ul", "bin", "abu", "ben", "de", "la"}
)
DASHED_OFFICES = frozenset(
    {
        "general",
        "elect",
        "president",
        "chairman",
        "chief",
        "minister",
        "secretary",
        "director",
        "chair",
    }
)

AFTER_HYPHEN = frozenset(
    "led born made run wide era like old held day free only bred type size long hit tied own up on off in to by ally"
    " bloc ish esque gate plus time year high low rich poor page hand kind hour week club part side back star foot mile"
    " and or the of for at as is it no non pro anti".split()
)
"""Short words that make an adjective of a name ("Moscow-led"), unlike the second half of a given name ("Jong-un")."""
_SYLLABLES = frozenset({"in", "on", "up", "un", "ah"})
"""Second halves of given names as well ("Jae-in"), behind a short first half."""
OFFICE_PREFIXES = frozenset({"ex", "vice", "co", "then"})


class Word(NamedTuple):
    """Tokens `first` to `last` (half-open) read as one word. `opens`: its capital is owed to its place.

    `capital`: it is written like a name. `glued`: no blank stands before it.
    """

    first: int
    last: int
    text: str
    low: str
    opens: bool
    capital: bool
    glued: bool


def words_of(parse: Parse, sentence: Sentence) -> list[Word]:
    """The words of a sentence, punctuation included as words of its own."""
    words: list[Word] = []
    i = sentence.first
    opens = True
    while i < sentence.last:
        end = _tied(parse, i, sentence.last)
        text = "".join([t.text for t in parse.tokens[i:end]])
        low = text.replace("’", "'").lower()
        if end == sentence.last and len(text) == 2 and text[1] == "." and text[0].isupper():
            text, low = text[0], low[0]
        glued = i > sentence.first and parse.tokens[i - 1].end == parse.tokens[i].start
        words.append(Word(i, end, text, low, opens, _is_capital(text), glued))
        opens = text in OPENERS or (opens and not any(map(str.isalnum, text)))
        i = end
    return words


def spelt(words: Sequence[Word]) -> str:
    """The words as they are written, with one blank wherever the text has any white space."""
    return "".join([w.text if w.glued or not i else f" {w.text}" for i, w in enumerate(words)])


def _is_capital(text: str) -> bool:
    return text[:1].isupper() or (text[:3].lower() in ("al-", "el-") and text[3:4].isupper())


def span_of_words(parse: Parse, words: list[Word], start: int, end: int) -> Span:
    """The span of words `start` to `end` (half-open); a full stop that a lone capital swallowed stays out."""
    last = words[end - 1]
    stop = parse.tokens[last.first].start + len(last.text) if last.last == last.first + 1 else None
    return Span(
        parse.tokens[words[start].first].start,
        stop if stop is not None else parse.tokens[last.last - 1].end,
    )


def singular_people(low: str) -> str:
    """The key of a nation or people for a word in any number: "americans" gives "american"."""
    for form in (
        low,
        low[:-1] if low.endswith("s") else low,
        low[:-3] + "man" if low.endswith("men") else low,
    ):
        if form in PEOPLE_LOW:
            return form
    return ""


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """`fold`, remembered: a report folds the same few names over and over."""
    return fold(text)


def longest_by_first(names: Iterable[str]) -> dict[str, int]:
    """How many words the longest of the names has that begin with a word, by that word in lower case.

    Most words begin no name of a list; looking the first one up saves trying every length.
    """
    longest: dict[str, int] = {}
    for name in names:
        words = name.split()
        longest[words[0].lower()] = max(len(words), longest.get(words[0].lower(), 0))
    return longest


def _tied(parse: Parse, i: int, limit: int) -> int:
    """Where the word that starts at token `i` ends: hyphens inside it are followed where both sides belong together."""
    tokens = parse.tokens
    end = i + 1
    while (
        end + 1 < limit
        and tokens[end].text in HYPHENS
        and tokens[end - 1].end == tokens[end].start
        and tokens[end].end == tokens[end + 1].start
        and _belongs(tokens[end - 1].text, tokens[end + 1].text)
    ):
        end += 2
    return end


def _belongs(left: str, right: str) -> bool:
    if not (left[:1].isalpha() and right[:1].isalpha()):
        return (
            left[:1].isalnum()
            and right[:1].isalnum()
            and not (left.isdigit() or (right.isalpha() and right.islower()))
        )
    if left.lower() in OFFICE_PREFIXES:
        return right.lower() in OFFICES
    if left[0].isupper() and right[0].islower():
        plain = right not in AFTER_HYPHEN or (right in _SYLLABLES and len(left) <= 5)
        syllable = len(right) <= 4 and plain and not _known(left)
        return right in DASHED_OFFICES or syllable
    if left[0].islower() and right[0].isupper():
        return left in ARTICLE_PREFIXES
    if left[0].isupper() and right[0].isupper():
        pair = f"{left}-{right}"
        return pair in PLACES or pair in BODIES or not (_known(left) or _known(right))
    return True


def _known(text: str) -> bool:
    return (
        text in PLACES
        or text in BODIES
        or bool(singular_people(text.lower()))
        or (text.isupper() and len(text) > 1)
    )


PLACES: frozenset[str] = COUNTRIES | frozenset(CAPITALS) | CITIES | REGIONS
PEOPLE_LOW: dict[str, str | None] = {
    **{name.lower(): None for name in PEOPLES},
    **{name.lower(): country for name, country in NATIONS.items()},
}
"""A nation or people in lower case, and its country where it has one."""
