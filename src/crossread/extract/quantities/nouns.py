"""What a bare number counts: the noun of its phrase.

Comes in: a Parse and words. Goes out: the counted noun in the singular and the end of its phrase. Without a parse, the next words.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.lang.en.demonyms import NATIONS, PEOPLES
from crossread.lang.en.units import IRREGULAR_SINGULARS
from crossread.model.layers import Parse, Token
from crossread.text.grammar import Word
from crossread.text.tree import children, is_relation, subtree, tokens_within

NOUNS = frozenset({"NOUN", "PROPN"})
KEPT_MODIFIERS = frozenset({"ADJ", "NOUN", "PROPN"})
HARMED = frozenset({"dead", "injured", "wounded", "missing", "hurt", "homeless", "killed"})
"""What headlines say of a bare count ("25 Hurt"): no things counted."""
NO_MODIFIERS = frozenset({"more", "fewer", "less"})
"""Of "20 or more ships", and "20 more ships"."""
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
MODIFIES = ("nummod", "amod", "compound", "det")
FAR_BACK = 24
"""How many words before a bare number "the number of …" may stand in its sentence."""
REACH = 6
"""How many words of a phrase may stand between a number and its noun."""


MODEL_DIGITS = 3
"""Numbers of makes and types are short."""
HALVES = frozenset({"North", "South", "East", "West"})
"""What opens the name of a nation: "South Korean jets"."""
PLURALS = (
    ("men", "man", 6), ("oes", "o", 5), ("ies", "y", 5), ("sses", "ss", 5), ("shes", "sh", 5), ("ches", "ch", 5), ("xes", "x", 4),
    ("zzes", "zz", 5),
)  # fmt: skip
"""Endings of plurals, what stands for them in the singular, and how long a word must be."""


class Counted(NamedTuple):
    """The counted noun in the singular, with the words before it that narrow it, and the character where its phrase ends; `named`
    says that the noun is written as a name in the singular ("Road", "Dreamliner"), which digits before it do not count."""

    noun: str
    end: int
    named: bool


def singular(word: str) -> str:
    """The singular of an English noun, by table and by ending.

    >>> singular("countries"), singular("boxes"), singular("children"), singular("glass")
    ('country', 'box', 'child', 'glass')
    """
    low = word.lower()
    if low in IRREGULAR_SINGULARS:
        found = IRREGULAR_SINGULARS[low]
        return found.capitalize() if word[0].isupper() else found
    for ending, end, shortest in PLURALS:
        if low.endswith(ending) and len(low) >= shortest:
            return word[: len(word) - len(ending)] + end
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 2:
        return word[:-1]
    return word


def counted(parse: Parse, words: Sequence[Word], first: int, last: int) -> Counted | None:
    """What the number in words `first` to `last` counts, or None if it counts nothing that is named."""
    if (
        last < len(words)
        and words[last].key == "-"
        and last + 1 < len(words)
        and words[last + 1].key.isalpha()
    ):
        word = words[last + 1]
        tied = tokens_within(parse, word.start, word.end)
        if (tied and parse.tokens[tied[-1]].pos not in NOUNS) or word.key.endswith("ed"):
            return None  # "three-wheeled", whatever it is tagged as
        return Counted(singular(word.key), word.end, False)
    inside = tokens_within(parse, words[first].start, words[last - 1].end)
    if not inside:
        return _by_words(words, last)
    head = _noun_of(parse, inside)
    if head is not None and not _is_counted(parse.tokens[head]):
        return None
    return _phrase(parse, inside, head) if head is not None else None


def _is_counted(noun: Token) -> bool:
    """Whether a noun names things: no sign, and no word of harm ("25 Hurt")."""
    return noun.text[0].isalnum() and noun.text.casefold() not in HARMED


def numbered(parse: Parse, words: Sequence[Word], first: int, last: int) -> Counted | None:
    """What "the number of …" before a bare number says that it counts: "put the number of visitors at 23"."""
    inside = tokens_within(parse, words[first].start, words[last - 1].end)
    if not inside:
        return None
    sentence = parse.sentences[parse.tokens[inside[0]].sentence]
    for i in range(inside[0] - 1, max(sentence.first, inside[0] - FAR_BACK) - 1, -1):
        if parse.tokens[i].text.casefold() != "number" or parse.tokens[i + 1].text != "of":
            continue
        for j in range(i + 2, inside[0]):
            if parse.tokens[j].tag in {"NNS", "NNPS"}:
                return Counted(_singular_of(parse.tokens[j]), words[last - 1].end, False)
            if parse.tokens[j].pos not in (*KEPT_MODIFIERS, "DET"):
                break
    return None


def _noun_of(parse: Parse, inside: tuple[int, ...]) -> int | None:
    """The noun that the number modifies: its head, the noun after "of" ("five of the satellites"), or the plural that follows."""
    last = inside[-1]
    for i in reversed(inside):
        head = parse.tokens[i].head
        if not is_relation(parse.tokens[i], *MODIFIES) or not last < head <= last + REACH:
            continue
        while (
            parse.tokens[head].pos not in NOUNS or is_relation(parse.tokens[head], "compound")
        ) and (is_relation(parse.tokens[head], *MODIFIES) and parse.tokens[head].head > head):
            head = parse.tokens[head].head
        if parse.tokens[head].pos in NOUNS:
            return _nearer_plural(parse, last, head)
    return _partitive(parse, inside) or _plural_after(parse, _behind_of(parse, last))


def _nearer_plural(parse: Parse, last: int, head: int) -> int:
    """The plural right behind the number where the tree points past it to a singular ("two viruses deformed wing virus")."""
    near = last + 1
    skips = near < head and parse.tokens[near].tag == "NNS" and parse.tokens[head].tag == "NN"
    return near if skips and parse.tokens[near + 1].text != "-" else head


def _behind_of(parse: Parse, last: int) -> int:
    """The token before the noun phrase: token `last` itself, or the last of "of", "of the", "of his five" behind it."""
    tokens = parse.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].text != "of":
        return last
    place = last + 1
    while place + 1 < len(tokens) and (
        tokens[place + 1].pos in ("DET", "NUM") or tokens[place + 1].tag == "PRP$"
    ):
        place += 1
    return place


def _partitive(parse: Parse, inside: tuple[int, ...]) -> int | None:
    last = inside[-1]
    for i in inside:
        for j in children(parse, i, "nmod", "obl"):
            of = any(parse.tokens[k].lemma == "of" for k in children(parse, j, "case"))
            if of and last < j <= last + REACH and parse.tokens[j].pos in NOUNS:
                return j
    return None


def _plural_after(parse: Parse, last: int) -> int | None:
    """The plural noun at the end of the adjectives and nouns right behind the number, for where the tree is broken."""
    sentence = parse.sentences[parse.tokens[last].sentence]
    found = None
    ceiling = min(sentence.last, last + REACH)
    for j in range(last + 1, ceiling):
        pair = found is None and j > last + 1 and j + 1 < ceiling and _joins_modifiers(parse, j)
        if parse.tokens[j].pos not in KEPT_MODIFIERS and not pair:
            break
        if parse.tokens[j].tag in {"NNS", "NNPS"}:
            found = j
    return found


def _joins_modifiers(parse: Parse, j: int) -> bool:
    """Whether a hyphen or an "and" stands between two words of one phrase: "first-team players", "digital and physical sales"."""
    if parse.tokens[j].text == "-":
        return parse.tokens[j].end == parse.tokens[j + 1].start
    near = parse.tokens[j - 1].pos == parse.tokens[j + 1].pos == "ADJ"
    return parse.tokens[j].text in {"and", "or"} and near


def _phrase(parse: Parse, inside: tuple[int, ...], head: int) -> Counted:
    noun = parse.tokens[head]
    own = set(subtree(parse, head))
    written = ""
    previous = None
    for j in range(inside[-1] + 1, head):
        token = parse.tokens[j]
        if j in own and _narrows(parse, j):
            if token.pos == "PART":
                written, previous = written + token.text, token
                continue
            tied = (
                previous is not None
                and token.start - previous.end == 1
                and parse.tokens[j - 1].text == "-"
            )
            written += ("-" if tied else " ") + _written(token)
            previous = token
    tied = previous is not None and parse.tokens[head - 1].text == "-"
    return Counted(
        (written + ("-" if tied else " ") + _singular_of(noun)).strip(),
        noun.end,
        _is_one_name(noun),
    )


def _narrows(parse: Parse, j: int) -> bool:
    """Whether token `j` before a counted noun is kept with it: "council" members, "women's" rights, "three-ton", "737 Max"."""
    token, behind = parse.tokens[j], parse.tokens[j + 1]
    if token.text.casefold() in NO_MODIFIERS:
        return False
    if token.pos in KEPT_MODIFIERS and token.text[0].isalpha():
        return True
    if token.pos == "NUM":
        hyphened = behind.text == "-" and behind.start == token.end
        opens_make = behind.pos == "PROPN" and behind.tag != "NNPS"  # "737 Max", no "14 Liberals"
        type_number = token.text.isdigit() and (opens_make or _ends_make(parse, j))
        return hyphened or type_number
    return token.pos == "PART" and token.text in POSSESSIVE and j > 0


def _ends_make(parse: Parse, j: int) -> bool:
    """Whether digits end the name of a make before its noun: "Falcon | 9 | rockets", "F-1 engines"."""
    token, before = parse.tokens[j], parse.tokens[j - 1]
    if len(token.text) > MODEL_DIGITS:
        return False
    if before.text == "-" and before.end == token.start:
        before = parse.tokens[j - 2]
    return before.text[:1].isupper() and (before.pos == "PROPN" or before.text.isupper())


def _is_one_name(noun: Token) -> bool:
    """Whether the noun is a name in the singular, and none of a people ("450 Japanese")."""
    text = noun.text
    people = text in NATIONS or text in PEOPLES
    single = _singular_of(noun) == text and len(text) > 1
    return noun.pos == "PROPN" and text.istitle() and single and not people


def _written(token: Token) -> str:
    """The word as it is written in the middle of a sentence: a name and a nation keep their capital."""
    named = token.pos == "PROPN" or token.text in NATIONS or token.text in PEOPLES
    named = named or token.text in HALVES or _is_code(token.text)
    return token.text if named and not token.text.islower() else token.text.lower()


def _is_code(text: str) -> bool:
    """Whether a word is a code or a letter of one: "M1", the "K" of "K-2"."""
    return any(c.isdigit() for c in text) or (len(text) == 1 and text.isupper())


def _singular_of(token: Token) -> str:
    plural = token.tag in {"NNS", "NNPS"} or "Number=Plur" in token.morph
    text = _written(token)
    return singular(text) if plural or text.lower() in IRREGULAR_SINGULARS else text


def _by_words(words: Sequence[Word], last: int) -> Counted | None:
    for i in range(last, min(last + 3, len(words))):
        word = words[i]
        if not word.key.isalpha():
            return None
        if word.key in IRREGULAR_SINGULARS or (
            word.key.endswith("s")
            and not word.key.endswith(("ss", "us", "is"))
            and len(word.key) > 3
        ):
            return Counted(singular(word.key), word.end, False)
    return None
