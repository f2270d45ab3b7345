"""Put words with their annotation into spaCy documents.

In: a `Draft`, the parallel columns of one document. Out: a `Doc`. Breaks of lines and other odd
white space become tokens of their own, as spaCy's tokenizer makes them; they hang on the word
before and carry no name.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc
from spacy.vocab import Vocab

__all__ = ["MISSING", "Draft", "draft_of"]

MISSING = ""  # spaCy's mark, among IOB tags, for a word whose label is unknown


@dataclass(slots=True)
class Draft:
    """Parallel columns of one document; `heads` count from 0, `names` are IOB tags.

    Every column is as long as `words`. Syntax columns are empty where nothing is known.
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
    sentence_starts: list[bool | int | None] = field(default_factory=list)

    def insert_space(self, position: int, text: str) -> None:
        """Insert white space `text` as a token before word `position` (at least 1).

        The blank after the word before it, if any, gives way.
        """
        self.words.insert(position, text)
        self.spaces[position - 1] = False
        self.spaces.insert(position, False)
        inside = position < len(self.names) and self.names[position].startswith("I-")
        self.names.insert(position, self.names[position] if inside else "O")
        if not self.tags:
            return
        self.tags.insert(position, "_SP")
        self.pos.insert(position, "SPACE")
        self.morphs.insert(position, "")
        self.lemmas.insert(position, text)
        self.heads = [head + (head >= position) for head in self.heads]
        self.heads.insert(position, position - 1)
        self.deps.insert(position, "dep")
        self.sentence_starts.insert(position, False)

    def to_doc(self, vocab: Vocab) -> Doc:
        """Return the draft as a `Doc`; syntax stays unset where its columns are empty."""
        doc = Doc(
            vocab,
            words=self.words,
            spaces=self.spaces,
            tags=self.tags or None,
            pos=self.pos or None,
            morphs=self.morphs or None,
            lemmas=self.lemmas or None,
            heads=self.heads or None,
            deps=self.deps or None,
            sent_starts=None if self.heads else self.sentence_starts or None,
            ents=self.names,
        )
        return doc


def draft_of(doc: Doc) -> Draft:
    """Return the columns of `doc`, ready to change."""
    known = doc.has_annotation("TAG")
    draft = Draft(
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        names=[_name_tag(token.ent_iob_, token.ent_type_) for token in doc],
    )
    if known:
        draft.tags = [token.tag_ for token in doc]
        draft.pos = [token.pos_ for token in doc]
        draft.morphs = [str(token.morph) for token in doc]
        draft.lemmas = [token.lemma_ for token in doc]
        draft.heads = [token.head.i for token in doc]
        draft.deps = [token.dep_ for token in doc]
        draft.sentence_starts = [bool(token.is_sent_start) for token in doc]
    return draft


def _name_tag(iob: str, label: str) -> str:
    return f"{iob}-{label}" if label else iob
