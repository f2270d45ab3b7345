"""Noun phrases around names and offices: the title before a name, the apposition behind it, a role on its own.

Comes in: the words of a sentence, the names in it. Goes out: word ranges. Goes by order of words and parts of speech, since parses
of long titles often break. Never says who is meant.
"""

from typing import NamedTuple

from crossread.extract.names.offices import office_at, office_before
from crossread.extract.names.words import Word
from crossread.lang.en.name_parts import CALENDAR
from crossread.lang.en.titles import COURTESIES, HONORIFICS, KIN, ROLE_STATES
from crossread.model.layers import Parse

DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their", "my", "our", "whose"})
INDEFINITE = frozenset({"a", "an", "another", "one", "some", "any", "no", "every", "each"})
_MODIFIER_POS = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})
_REACH = 9


class Role(NamedTuple):
    """Words `start` to `end` (half-open) say an office: `head` to `head + size` is the office itself.

    `core` is where the phrase begins without its determiner.
    """

    start: int
    core: int
    head: int
    size: int
    end: int
    definite: bool
    indefinite: bool


def title_start(parse: Parse, words: list[Word], name_start: int) -> tuple[int, int] | None:
    """Where the whole phrase and the title before a name begin, if an office or honorific stands before it."""
    size = office_before(words, name_start)
    if (
        not size
        and name_start
        and words[name_start - 1].low in HONORIFICS
        and words[name_start - 1].capital
    ):
        size = 1
    if not size:
        return None
    courtesy = size == 1 and words[name_start - 1].low in COURTESIES
    core = name_start - 1 if courtesy else reach_left(parse, words, name_start - size)
    return determiner_before(parse, words, core), core


def title_with_body(
    parse: Parse, words: list[Word], name_start: int, body_start: int
) -> tuple[int, int, int] | None:
    """Where the phrase, the title and the office begin that goes on with a body's name right before the person's.

    "Danish ambassador to the European Union | Kari Lund", "director of National Intelligence | Kari Lund".
    """
    tie = body_start - (body_start > 0 and words[body_start - 1].low in DEFINITE) - 1
    size = office_before(words, tie) if tie > 0 and words[tie].low in ("of", "to") else 0
    if not size or name_start <= body_start:
        return None
    core = reach_left(parse, words, tie - size)
    return determiner_before(parse, words, core), core, tie - size


def reach_left(parse: Parse, words: list[Word], head: int) -> int:
    """How far modifiers reach to the left of an office: "outgoing Dutch" of "the outgoing Dutch prime minister"."""
    start = head
    while start > 0 and head - start < _REACH:
        before = words[start - 1]
        token = parse.tokens[before.last - 1]
        if (
            before.low in ("'s", "’s", "'", "’")
            and start > 1
            and parse.tokens[words[start - 2].first].pos in ("PROPN", "NOUN")
        ):
            start -= 2
            continue
        if before.low in DEFINITE or before.low in INDEFINITE or before.low in CALENDAR:
            break
        if before.low in ROLE_STATES or (
            before.capital and not before.opens and token.pos in _MODIFIER_POS
        ):
            start -= 1
            continue
        modifies = token.pos in _MODIFIER_POS
        plain = modifies and token.tag != "NNS" and not before.text.isdigit()
        if not plain and not (modifies and before.capital):
            break
        start -= 1
    while start < head and words[start].low in ("'s", "’s"):
        start += 1
    return start


def determiner_before(parse: Parse, words: list[Word], core: int) -> int:
    """The place of a determiner straight before `core`, else `core`; "that" may be a conjunction."""
    before = words[core - 1] if core else None
    if before is None or before.low not in DEFINITE | INDEFINITE:
        return core
    conjunction = before.low == "that" and parse.tokens[before.first].pos != "DET"
    return core if conjunction else core - 1


def roles_in(
    parse: Parse, words: list[Word], names: dict[int, int], people: frozenset[int]
) -> list[Role]:
    """The phrases of a sentence with an office as head that do not stand as a title before a name.

    `names` maps the first word of each name to its end; `people` are those of persons.
    """
    found: list[Role] = []
    i = 0
    inside = {k for s, e in names.items() for k in range(s, e)}
    while i < len(words):
        size = _head_size(parse, words, i) if i not in inside else 0
        if not size or any(k in inside for k in range(i, i + size)):
            i += 1
            continue
        end = i + size
        if end in names or _modifies(parse, words, end):
            i = end
            continue
        core = reach_left(parse, words, i)
        start = determiner_before(parse, words, core)
        stop = reach_right(parse, words, end, people)
        if stop > end and stop in people:
            i = end
            continue  # the title of the name behind it
        stop = max((e for s, e in names.items() if s < stop < e and s not in people), default=stop)
        definite = (start < core and words[start].low in DEFINITE) or any(
            w.low in ("'s", "’s") for w in words[core:i]
        )
        indefinite = start < core and words[start].low in INDEFINITE
        found.append(Role(start, core, i, size, stop, definite, indefinite))
        i = end
    return found


def _head_size(parse: Parse, words: list[Word], i: int) -> int:
    size = office_at(words, i)
    if size:
        last = words[i + size - 1]
        pos = parse.tokens[last.last - 1].pos
        noun = pos in ("NOUN", "PROPN") or (pos == "ADJ" and last.low.endswith("general"))
        return size if noun else 0
    return 1 if words[i].low in KIN else 0


def _modifies(parse: Parse, words: list[Word], end: int) -> bool:
    """Whether the office only modifies a noun behind it ("prime minister role", "president's")."""
    if end >= len(words):
        return False
    token = parse.tokens[words[end].first]
    if (
        token.pos == "NOUN"
        and words[end].low not in ("said", "says")
        and token.tag in ("NN", "NNS")
    ):
        head = parse.tokens[words[end - 1].last - 1]
        return head.dep in ("compound", "amod", "nmod:desc") and head.head >= words[end].first
    return False


def reach_right(
    parse: Parse, words: list[Word], end: int, people: frozenset[int] = frozenset()
) -> int:
    """The end of an "of", "for" or "to" phrase behind an office: "of the European Commission", "of NATO"; before a person's name."""
    if end >= len(words) or words[end].low not in ("of", "for", "to"):
        return end
    i = end + 1
    if i < len(words) and words[i].low in DEFINITE:
        i += 1
    start = i
    while (
        i < len(words)
        and parse.tokens[words[i].last - 1].pos in _MODIFIER_POS
        and i - start < 6
        and not words[i].text.isdigit()
        and (i not in people or i == start)
    ):
        i += 1
    if i > start and i + 1 < len(words) and words[i].low in ("'s", "’s"):
        i += 1
        while (
            i < len(words)
            and parse.tokens[words[i].last - 1].pos in _MODIFIER_POS
            and i - start < 8
        ):
            i += 1
    if i == start or (words[end].low != "of" and not any(w.capital for w in words[start:i])):
        return end
    return i
