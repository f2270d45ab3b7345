"""One document as parallel columns. In: words with what is known of them. Out: the same, ready to change and to cut into windows."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["MISSING", "Draft"]

MISSING = ""
"""Among IOB tags: a word whose label is unknown."""


@dataclass(slots=True)
class Draft:
    """Parallel columns of one document; `heads` count from 0 (a root is its own head), `names` and `speech` are IOB tags.

    Every column is as long as `words`, or empty where nothing is known. `placed_only`: the source marks people, bodies and places only.
    """

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    sentence_starts: list[bool] = field(default_factory=list)
    speech: list[str] = field(default_factory=list)
    placed_only: bool = False
