"""Where names stand in a report and what kind each is.

Comes in: a Parse. Goes out: Found names in text order, bare of titles, never overlapping. A name that the reader tags in
one place is found in all its other places, and has one kind throughout. Never says whom a name means.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from crossread.extract.names.kinds import is_thing, key_of, kinds_of
from crossread.extract.names.mended import mended
from crossread.extract.names.offices import office_before
from crossread.extract.names.tagged import Piece, tagged
from crossread.extract.names.words import Word, folded, longest_by_first, spelt, words_of
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import BEFORE_MONTHS, CALENDAR
from crossread.model.layers import NameKind, Parse


class Found(NamedTuple):
    """Words `start` to `end` (half-open) of sentence `sentence` are a name of that kind."""

    sentence: int
    start: int
    end: int
    kind: NameKind
    text: str


class Text(NamedTuple):
    """The words of every sentence, made once for all steps."""

    parse: Parse
    words: tuple[list[Word], ...]


class Known(NamedTuple):
    """The names of a report: their kinds, the given names among them, the most words that a name has by its first word.

    `small` has the words that the report writes without a capital.
    """

    kinds: dict[str, NameKind]
    given: frozenset[str]
    longest: dict[str, int]
    small: frozenset[str]


def read_words(parse: Parse) -> Text:
    """The words of each sentence of the parse."""
    return Text(parse, tuple(words_of(parse, s) for s in parse.sentences))


def find(text: Text) -> tuple[Found, ...]:
    """The names of the report, in order."""
    pieces = [
        p
        for i, words in enumerate(text.words)
        for p in mended(text.parse, i, words, tagged(text.parse, i, words))
    ]
    kinds = kinds_of(text.words, pieces)
    taken: dict[int, list[Piece]] = defaultdict(list)
    for p in pieces:
        taken[p.sentence].append(p)
    known = _known(text, kinds)
    found: list[Found] = []
    for i, words in enumerate(text.words):
        used = [False] * len(words)
        for p in taken[i]:
            kind = "other" if is_thing(words, p) else kinds[key_of(p.text)]
            found.append(Found(i, p.start, p.end, kind, p.text))
            used[p.start : p.end] = [True] * (p.end - p.start)
        for start in range(len(words)):
            end = _known_end(text, words, start, known, used)
            if end:
                form = spelt(words[start:end])
                found.append(Found(i, start, end, known.kinds[key_of(form)], form))
                used[start:end] = [True] * (end - start)
    return tuple(_joined(text, sorted(found)))


def _joined(text: Text, found: list[Found]) -> Iterator[Found]:
    """The names, a given name and the surname right behind it as one: a line in title case is often read in two."""
    waiting: Found | None = None
    for f in found:
        if waiting is not None and _is_given(waiting) and _goes_on(waiting, f):
            form = spelt(text.words[f.sentence][waiting.start : f.end])
            waiting = Found(f.sentence, waiting.start, f.end, "person", form)
            continue
        if waiting is not None:
            yield waiting
        waiting = f
    if waiting is not None:
        yield waiting


def _is_given(f: Found) -> bool:
    return f.kind == "person" and f.text in GIVEN_NAMES


def _goes_on(before: Found, f: Found) -> bool:
    beside = f.sentence == before.sentence and f.start == before.end
    return beside and f.kind == "person" and f.end == f.start + 1 and f.text not in GIVEN_NAMES


def _known(text: Text, kinds: dict[str, NameKind]) -> Known:
    """The names found, and the surnames and given names of people named in full."""
    people = sorted(key for key, kind in kinds.items() if kind == "person" and " " in key)
    known = dict(kinds)
    for key in people:
        surname = key.rpartition(" ")[2]
        if len(surname) > 1:
            known.setdefault(surname, "person")
    given = {key.partition(" ")[0] for key in people}
    given = {
        name
        for name in given
        if name.capitalize() in GIVEN_NAMES and kinds.get(name) in (None, "person", "other")
    }
    for name in sorted(given):
        known.setdefault(name, "person")
    small = frozenset(w.low for words in text.words for w in words if w.text.islower())
    return Known(known, frozenset(given), longest_by_first(known), small)


def _known_end(text: Text, words: list[Word], start: int, known: Known, used: list[bool]) -> int:
    """Where the longest known name from word `start` on ends; 0 if none stands there."""
    if used[start] or not words[start].capital:
        return 0
    first = folded(words[start].text).partition(" ")[0]
    for end in range(min(len(words), start + known.longest.get(first, 0)), start, -1):
        form = spelt(words[start:end])
        if any(used[start:end]) or key_of(form) not in known.kinds:
            continue
        low = form.lower()
        proper = text.parse.tokens[words[start].first].pos == "PROPN"
        # A surname that is no name by its tag ("Jobs") is one all the same where the report never writes it small.
        surname = known.kinds[key_of(form)] == "person" and low not in known.small | known.given
        named = proper or end - start > 1 or surname
        short = len(form.rstrip(".")) < 2 or (len(form) < 3 and not form.isupper())
        month = low in CALENDAR and not _acts_as_name(text, words, start)
        if named and not short and not month:
            return end
    return 0


def _acts_as_name(text: Text, words: list[Word], i: int) -> bool:
    """Whether a surname that is also a month ("May") is the name here: a title before it, or a verb or possessive behind it."""
    if office_before(words, i):
        return True
    if i and words[i - 1].low in BEFORE_MONTHS:
        return False
    after = text.parse.tokens[words[i + 1].first] if i + 1 < len(words) else None
    return after is not None and (after.tag in ("VBD", "VBZ") or after.text in ("'s", "’s"))
