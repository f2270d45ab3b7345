"""Where names stand in a report and what kind each is.

Comes in: a Parse. Goes out: Found names in text order, bare of titles and possessives, never overlapping. Combines capitals,
word lists, titles and the pipeline's own names: a name seen in a safe place is then found in all its other places. Never says
whom a name means.
"""

from collections import Counter, defaultdict
from typing import NamedTuple

from crossread.extract.names.offices import office_before
from crossread.extract.names.runs import Piece, pieces
from crossread.extract.names.words import PLACES, Word, words_of
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.name_parts import CALENDAR
from crossread.lang.en.organisations import BODIES
from crossread.model.layers import NameKind, Parse
from crossread.text.names import fold

_GIVEN_LOW = frozenset(fold(n) for n in GIVEN_NAMES)
_LISTED_LOW = frozenset(fold(n) for n in PLACES | BODIES)
SURE = 2.0
"""Evidence from which a full name is a person's beyond doubt: a given name or a title, not a label alone."""
SAFE = 1.0
"""Evidence from here on lets a name be spread to places where its capital says nothing."""


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


def read_words(parse: Parse) -> Text:
    """The words of each sentence of the parse."""
    return Text(parse, tuple(words_of(parse, s) for s in parse.sentences))


def find(text: Text) -> tuple[Found, ...]:
    """The names of the report, in order."""
    seen = _spoken(
        [p for i in range(len(text.words)) for p in pieces(text.parse, i, text.words[i])]
    )
    lower = {w.low for ws in text.words for w in ws if w.text[:1].islower()}
    kinds, safe = _weigh(seen, lower)
    surnames = _surnames(kinds, safe)
    kept: list[Piece] = []
    for piece in seen:
        key = key_of(piece.text)
        single = piece.end - piece.start == 1
        if single and piece.opens and key not in safe and key not in surnames:
            if piece.weight < SAFE or fold(piece.text) in lower:
                continue
        elif single and key not in safe and fold(piece.text) in lower and piece.weight < 2:
            continue
        kept.append(piece)
    return _spread(text, kept, kinds, safe, surnames)


def _spoken(seen: list[Piece]) -> list[Piece]:
    """Without the full names of headlines in title case whose words are no names in plain sentences.

    The last word must be one, and the first too unless it is a listed given name.
    """
    plain = {
        fold(w) for p in seen if not p.shouted for w in (p.text.split()[0], p.text.split()[-1])
    }

    def is_told(piece: Piece) -> bool:
        first, last = fold(piece.text.split()[0]), fold(piece.text.split()[-1])
        return last in plain and last != first and (first in plain or first in _GIVEN_LOW)

    return [p for p in seen if not p.shouted or is_told(p)]


def key_of(text: str) -> str:
    """What makes two spellings one name inside a report: folded, but short capitals stay apart from words ("US", "us")."""
    return text if text.isupper() and len(text) <= 4 else fold(text)


def _weigh(seen: list[Piece], lower: set[str]) -> tuple[dict[str, NameKind], set[str]]:
    """The kind of each name by the sum of its evidence, and the names that are safe.

    A name with a word that the report also writes small is rather a thing than a person ("the Launch System", "the system").
    """
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    safe: set[str] = set()
    for piece in seen:
        key = key_of(piece.text)
        for kind, weight in piece.votes:
            votes[key][kind] += weight  # type: ignore[assignment]
        likely = max(piece.votes, key=lambda vote: vote[1])[0] if piece.votes else "other"
        if likely == "person" and _common_word_in(piece, lower):
            votes[key]["other"] += 1  # as much as a label, less than a given name or title
        if piece.weight >= SAFE and not (
            piece.opens and piece.end - piece.start == 1 and piece.weight < 2
        ):
            safe.add(key)
    people = {k for k, v in votes.items() if v and _best(v) == "person" and " " in k}
    last = {k.split()[-1] for k in people}
    sure = {k for k in people if k in safe and votes[k]["person"] >= SURE}
    sure_words = {k.split()[-1] for k in sure} | {k.split()[0] for k in sure} & _GIVEN_LOW
    for key in votes:
        plain = key in sure_words and key not in _LISTED_LOW
        if key in last or plain:
            # a surname or given name of somebody named in full here: labels and prepositions say little against that
            others = sum(votes[key].values()) if plain else 0.0
            votes[key]["person"] += 3 + others + votes[key].pop("other", 0)  # type: ignore[assignment]
    return {k: _best(v) for k, v in votes.items() if v}, safe


def _common_word_in(piece: Piece, lower: set[str]) -> bool:
    parts = piece.text.split()
    return len(parts) > 1 and any(
        w.lower() in lower and w[:1].isupper() and len(w) > 2 for w in parts
    )


def _best(votes: Counter[NameKind]) -> NameKind:
    return max(sorted(votes), key=lambda kind: votes[kind])


def _surnames(kinds: dict[str, NameKind], safe: set[str]) -> set[str]:
    return {
        k.split()[-1] for k, kind in kinds.items() if kind == "person" and " " in k and k in safe
    }


def _spread(
    text: Text, kept: list[Piece], kinds: dict[str, NameKind], safe: set[str], surnames: set[str]
) -> tuple[Found, ...]:
    """The kept names, and every other place where a safe name stands with a capital, longest first."""
    taken: dict[int, list[Piece]] = defaultdict(list)
    for piece in kept:
        taken[piece.sentence].append(piece)
    known = {k: kinds[k] for k in sorted(safe) if k in kinds}
    for name in sorted(surnames):
        known.setdefault(name, "person")
    given = {k.split()[0] for k in safe if kinds.get(k) == "person" and " " in k}
    given = {
        name
        for name in given
        if name.capitalize() in GIVEN_NAMES and kinds.get(name) in (None, "person", "other")
    }
    known.update((name, "person") for name in sorted(given))
    longest = max((len(k.split()) for k in known), default=0)
    found: list[Found] = []
    for i, words in enumerate(text.words):
        used = [False] * len(words)
        for piece in taken[i]:
            kind = kinds.get(key_of(piece.text), piece.votes[0][0] if piece.votes else "other")
            found.append(Found(i, piece.start, piece.end, piece.fixed or kind, piece.text))
            used[piece.start : piece.end] = [True] * (piece.end - piece.start)
        for start in range(len(words)):
            end = _known_end(text, words, start, longest, known, given, used)
            if end:
                form = " ".join(w.text for w in words[start:end])
                found.append(Found(i, start, end, known[key_of(form)], form))
                used[start:end] = [True] * (end - start)
    return tuple(sorted(found))


def _known_end(
    text: Text,
    words: list[Word],
    start: int,
    longest: int,
    known: dict[str, NameKind],
    given: set[str],
    used: list[bool],
) -> int:
    """Where the longest known name from word `start` on ends; 0 if none stands there."""
    if used[start] or not words[start].capital:
        return 0
    for end in range(min(len(words), start + longest), start, -1):
        form = " ".join(w.text for w in words[start:end])
        if any(used[start:end]) or key_of(form) not in known:
            continue
        low = form.lower()
        proper = text.parse.tokens[words[start].first].pos == "PROPN"
        short = len(form) < 3 and not form.isupper()
        month = low in CALENDAR and not _acts_as_name(text, words, start)
        if not (short or month or (low in given and not proper)):
            return end
    return 0


def _acts_as_name(text: Text, words: list[Word], i: int) -> bool:
    """Whether a surname that is also a month ("May") is the name here: a title before it, or a verb or possessive behind it."""
    if office_before(words, i):
        return True
    if i and words[i - 1].low in (
        "in",
        "since",
        "until",
        "by",
        "from",
        "of",
        "last",
        "this",
        "next",
        "early",
        "late",
        "mid",
    ):
        return False
    after = text.parse.tokens[words[i + 1].first] if i + 1 < len(words) else None
    return after is not None and (after.tag in ("VBD", "VBZ") or after.text in ("'s", "’s"))
