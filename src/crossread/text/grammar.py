"""Phrase patterns over words instead of characters: fast, and readable as grammar.

A text is cut into words; each known word becomes one private character, so that an ordinary regular expression over those
characters is a grammar over words. Comes in: a text, word classes, patterns. Goes out: words and matches. Knows no language.

In a pattern, `UPPER` is a word class, `lower` a word itself, `name=( … )` a named group; other signs are those of `re`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

WORD = re.compile(
    r"""
      \d{4}-\d\d-\d\d(?!\d)                       # 2024-10-01
    | \d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)           # 1/10/2024
    | \d{1,2}:\d\d(?::\d\d)?(?!\d)                # 7:15
    | ['’‘]?\d0s\b | \d{3}0s\b | ['’‘]\d\d\b       # '80s, 1990s, '98
    | \d+[/⁄]\d+(?![/\d])                         # 1/2
    | (?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:(?:st|nd|rd|th)\b)?
    | \.\d+
    | [^\W\d_](?:\.[^\W\d_])+\b\.?               # p.m.
    | [^\W\d_]+                                 # a word
    | ['’]s\b
    | [^\s\w]|_
    """,
    re.VERBOSE,
)

ATOM = re.compile(r"(\w+=\()|([a-z'.]+|[A-Z_]+)|(\S)")
"""What a pattern is made of: the opening of a named group, a word or class, a sign of `re`."""


class Word(NamedTuple):
    """One word or sign: its half-open span, the text as written, and the folded key that a lexicon looks up."""

    start: int
    end: int
    text: str
    key: str


class Lexicon:
    """Words and shapes of digits, and the private character of each.

    `patterns` are those that will be compiled: the words that stand in them belong to the lexicon. `classes` maps a class name to words; a member "#shape" stands for every word that fits that shape's expression. Words in
    `capitalised` count only with a capital ("May", "March").
    """

    def __init__(
        self,
        classes: Mapping[str, Iterable[str]],
        shapes: Sequence[tuple[str, str]],
        patterns: Iterable[str] = (),
        capitalised: frozenset[str] = frozenset(),
    ) -> None:
        self._shapes = tuple((f"#{name}", re.compile(shape)) for name, shape in shapes)
        self._capitalised = capitalised
        members = {w for group in classes.values() for w in group} | {",", "-"}
        members |= {a for p in patterns for _, a, _ in ATOM.findall(p) if a and not a.isupper()}
        members |= {name for name, _ in self._shapes}
        self._sign = {word: chr(0xE001 + i) for i, word in enumerate(sorted(members))}
        self._classes = {
            name: "".join(self._sign[w] for w in sorted(set(group)))
            for name, group in classes.items()
        }

    def encode(self, words: Sequence[Word]) -> str:
        """One character a word; words that the lexicon does not know share one."""
        return "".join([self._character(w) for w in words])

    def _character(self, word: Word) -> str:
        sign = self._sign.get(word.key)
        if sign is not None:
            return (
                "\ue000" if word.key in self._capitalised and not word.text[0].isupper() else sign
            )
        if word.key[0].isdigit() or word.key[-1].isdigit() or word.key[0] in "'.":
            for name, shape in self._shapes:
                if shape.fullmatch(word.key):
                    return self._sign[name]
        return "\ue000"

    def compile(self, pattern: str) -> re.Pattern[str]:
        """The pattern as an expression over encoded words. Raises KeyError for a word that no class holds."""
        out = []
        for group, atom, sign in ATOM.findall(pattern):
            if group:
                out.append(f"(?P<{group[:-2]}>")
            elif atom:
                chars = self._classes[atom] if atom.isupper() else self._sign[atom]
                out.append(f"[{chars}]")
            else:
                out.append({"(": "(?:", ",": self._sign[","], "-": self._sign["-"]}.get(sign, sign))
        return re.compile("".join(out))


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and signs of a stretch of text, in order.

    A hyphen or dash with a word right at both sides has the key "-"; one with space about it "--".
    """
    return list(_words(text, start, len(text) if end is None else end))


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for match in WORD.finditer(text, start, end):
        written = match.group()
        key = written.lower()
        if not key.isascii():
            key = key.replace("’", "'").replace("‘", "'")
        if key in "-–—‐‑−":
            before, after = match.start() - 1, match.end()
            glued = start <= before and after < end
            tight = glued and text[before].isalnum() and text[after].isalnum()
            key = "-" if tight and key != "—" else "--"
        yield Word(match.start(), match.end(), written, key)
