"""Drafts → windows that the network reads: pieces, traits, and for every word what is known of it.

In: `Draft` columns. Out: `Window` values of bounded length, and the classes that the columns hold. What a source does not tell is
marked so (`UNKNOWN`), and costs nothing in training.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from documents import MISSING, Draft

from crossread.extract.encoder.lemmas import script
from crossread.extract.encoder.traits import SHAPES, lists, shapes
from crossread.extract.encoder.windows import cut
from crossread.text.wordpieces import WordPieces

__all__ = ["Classes", "Window", "classes_of", "windows_of"]

UNKNOWN = -1
NOT_PLACED = -2
"""For a word with no name in a source that marks only people, bodies and places: anything but those three."""
LABELS = ("PERSON", "ORG", "LOC", "NORP", "MISC")
PARTS = ("content", "cue", "source")
NAME_TAGS = ("O", *(f"{p}-{label}" for label in LABELS for p in "BIES"))
SPEECH_TAGS = ("O", *(f"{p}-{part}" for part in PARTS for p in "BI"))
RAREST = {"feats": 3, "lemma": 3, "deprel": 3, "upos": 1, "xpos": 1}


@dataclass(frozen=True)
class Classes:
    """The names of all classes, in the order of the network's outputs."""

    names: dict[str, tuple[str, ...]]

    def ids(self, kind: str) -> dict[str, int]:
        """The place of each class of one kind."""
        return {name: index for index, name in enumerate(self.names[kind])}

    def sizes(self) -> dict[str, int]:
        """How many classes each kind has."""
        return {kind: len(names) for kind, names in self.names.items()}


@dataclass
class Window:
    """One window: the ids of its pieces with [CLS] and [SEP], and a column a word."""

    pieces: list[int]
    shapes: list[int]
    lists: list[int]
    first: list[int]
    last: list[int]
    columns: dict[str, list[int]] = field(default_factory=dict)


def classes_of(drafts: Iterable[Draft]) -> Classes:
    """The classes of the treebank columns, commonest first, the rare ones left out."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in RAREST}
    for draft in drafts:
        for kind, column in _columns(draft).items():
            counts[kind].update(column)
    names: dict[str, tuple[str, ...]] = {}
    for kind, counter in counts.items():
        kept = [name for name, n in counter.items() if n >= RAREST[kind]]
        names[kind] = tuple(sorted(kept, key=lambda name: (-counter[name], name)))
    return Classes(names | {"names": NAME_TAGS, "speech": SPEECH_TAGS})


def windows_of(
    draft: Draft, pieces: WordPieces, classes: dict[str, dict[str, int]], budget: int
) -> Iterator[Window]:
    """The windows of one draft, each of whole sentences up to `budget` pieces; a longer sentence is cut."""
    ids = [pieces.of(word) for word in draft.words]
    columns = _numbered(draft, classes)
    starts = (
        [i for i, s in enumerate(draft.sentence_starts) if s]
        if draft.sentence_starts
        else _breaks(draft)
    )
    for begin, end in cut(starts or [0], [len(c) for c in ids], budget):
        window = Window([pieces.start], [2 * SHAPES], [0], [], [])
        traits = (
            shapes(draft.words[begin:end], draft.spaces[begin:end]),
            lists(draft.words[begin:end]),
        )
        for i in range(begin, end):
            window.first.append(len(window.pieces))
            window.pieces += ids[i]
            window.last.append(len(window.pieces) - 1)
            window.shapes += [traits[0][i - begin]] * len(ids[i])
            window.lists += [traits[1][i - begin]] * len(ids[i])
        window.pieces.append(pieces.end)
        window.shapes.append(2 * SHAPES)
        window.lists.append(0)
        for kind, column in columns.items():
            part = column[begin:end]
            if kind == "head":
                part = [
                    h - begin if h > 0 and begin <= h - 1 < end else h if h <= 0 else UNKNOWN
                    for h in part
                ]
            window.columns[kind] = part
        yield window


def _columns(draft: Draft) -> dict[str, list[str]]:
    if not draft.tags:
        return {}
    return {
        "upos": draft.pos,
        "xpos": draft.tags,
        "feats": draft.morphs,
        "lemma": [script(w, m) for w, m in zip(draft.words, draft.lemmas, strict=True)],
        "deprel": draft.deps,
    }


def _numbered(draft: Draft, classes: dict[str, dict[str, int]]) -> dict[str, list[int]]:
    numbered = {
        kind: [classes[kind].get(name, UNKNOWN) for name in column]
        for kind, column in _columns(draft).items()
    }
    if draft.heads:
        numbered["head"] = [0 if h == i else h + 1 for i, h in enumerate(draft.heads)]
        numbered["start"] = [int(bool(s)) for s in draft.sentence_starts]
    if draft.names:
        numbered["names"] = _name_ids(draft, classes["names"])
    if draft.speech:
        numbered["speech"] = [
            UNKNOWN if tag == MISSING else classes["speech"][tag] for tag in draft.speech
        ]
    return numbered


def _name_ids(draft: Draft, ids: dict[str, int]) -> list[int]:
    """IOB tags as BIOES ids."""
    found: list[int] = []
    for i, tag in enumerate(draft.names):
        following = draft.names[i + 1] if i + 1 < len(draft.names) else "O"
        if tag == MISSING:
            found.append(UNKNOWN)
        elif tag == "O":
            found.append(
                NOT_PLACED if draft.placed_only and draft.words[i][:1].isupper() else ids["O"]
            )
        else:
            goes_on = following.startswith("I-")
            prefix = ("B" if goes_on else "S") if tag.startswith("B-") else "I" if goes_on else "E"
            found.append(ids[f"{prefix}-{tag[2:]}"])
    return found


def _breaks(draft: Draft) -> list[int]:
    stops = [i + 1 for i, w in enumerate(draft.words[:-1]) if w in (".", "!", "?")]
    return [0, *stops]
