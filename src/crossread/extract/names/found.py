"""Where names stand in a report and what kind each is.

Comes in: a Parse. Goes out: Found names in text order, bare of titles and possessives, never overlapping. Combines capitals,
word lists, titles and the pipeline's own names: a name seen in a safe place is then found in all its other places. Never says
whom a name means.
"""

from collections import Counter, defaultdict
from typing import NamedTuple

from crossread.extract.names.runs import Piece, pieces
from crossread.extract.names.words import Word, words_of
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.model.layers import NameKind, Parse
from crossread.text.names import fold

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
    seen = [p for i in range(len(text.words)) for p in pieces(text.parse, i, text.words[i])]
    kinds, safe = _weigh(seen)
    surnames = _surnames(kinds, safe)
    lower = {w.low for ws in text.words for w in ws if w.text[:1].islower()}
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


def key_of(text: str) -> str:
    """What makes two spellings one name inside a report: folded, but short capitals stay apart from words ("US", "us")."""
    return text if text.isupper() and len(text) <= 4 else fold(text)


def _weigh(seen: list[Piece]) -> tuple[dict[str, NameKind], set[str]]:
    """The kind of each name by the sum of its evidence, and the names that are safe."""
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    safe: set[str] = set()
    for piece in seen:
        key = key_of(piece.text)
        for kind, weight in piece.votes:
            votes[key][kind] += weight  # type: ignore[assignment]
        if piece.weight >= SAFE and not (
            piece.opens and piece.end - piece.start == 1 and piece.weight < 2
        ):
            safe.add(key)
    people = {k for k, v in votes.items() if v and _best(v) == "person" and " " in k}
    last = {k.split()[-1] for k in people}
    for key in votes:
        if key in last:
            votes[key]["person"] += 3  # a surname of somebody named in full here
    return {k: _best(v) for k, v in votes.items() if v}, safe


def _best(votes: Counter[NameKind]) -> NameKind:
    return max(sorted(votes), key=lambda kind: votes[kind])


def _surnames(kinds: dict[str, NameKind], safe: set[str]) -> set[str]:
    return {
        k.split()[-1] for k, kind in kinds.items() if kind == "person" and " " in k and k in safe
    }


def _spread(
    text: Text, kept: list[Piece], kinds: dict[str, NameKind], safe: set[str], surnames: set[str]
) -> tuple[Found, ...]:
    taken: dict[int, list[Piece]] = defaultdict(list)
    for piece in kept:
        taken[piece.sentence].append(piece)
    known = {k: kinds[k] for k in safe if k in kinds}
    for name in surnames:
        known.setdefault(name, "person")
    given = {k.split()[0] for k in safe if kinds.get(k) == "person" and " " in k}
    for name in given:
        if name.capitalize() in GIVEN_NAMES and kinds.get(name) in (None, "person", "other"):
            known[name] = "person"
    longest = max((len(k.split()) for k in known), default=0)
    found: list[Found] = []
    for i, words in enumerate(text.words):
        used = [False] * len(words)
        for piece in taken[i]:
            kind = kinds.get(key_of(piece.text), piece.votes[0][0] if piece.votes else "other")
            strong = piece.fixed
            found.append(Found(i, piece.start, piece.end, strong or kind, piece.text))
            used[piece.start : piece.end] = [True] * (piece.end - piece.start)
        for start in range(len(words)):
            if used[start] or not words[start].capital:
                continue
            for end in range(min(len(words), start + longest), start, -1):
                if any(used[start:end]) or not words[end - 1].text[:1].isalnum():
                    continue
                form = " ".join(w.text for w in words[start:end])
                kind_known = known.get(key_of(form))
                if kind_known is None or (len(form) < 3 and not form.isupper()):
                    continue
                if form.lower() in given and text.parse.tokens[words[start].first].pos != "PROPN":
                    continue
                found.append(Found(i, start, end, kind_known, form))
                used[start:end] = [True] * (end - start)
                break
    return tuple(sorted(found))
