"""Words → the pieces of words that the encoder knows. Comes in: a word. Goes out: ids in its vocabulary.

The vocabulary and the method are BERT's (Devlin et al. 2019): no capitals, no accents, then the longest known piece from the left
(WordPiece; Schuster and Nakajima 2012). What capitals tell comes in beside the pieces: see `traits`.
"""

import unicodedata
from collections.abc import Iterable

UNKNOWN = "[UNK]"
START = "[CLS]"
END = "[SEP]"
LONGEST_WORD = 100
"""A longer run of letters is one unknown piece: nothing can be learned of it, and looking would take time."""


class WordPieces:
    """A vocabulary: one piece a line in `lines`, its id being its place. Words already seen are looked up."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._ids = {piece.rstrip("\n"): index for index, piece in enumerate(lines)}
        self._seen: dict[str, tuple[int, ...]] = {}
        self.start = self._ids[START]
        self.end = self._ids[END]

    def __len__(self) -> int:
        return len(self._ids)

    def of(self, word: str) -> tuple[int, ...]:
        """The ids of the word's pieces, one at least."""
        found = self._seen.get(word)
        if found is None:
            unknown = self._ids[UNKNOWN]
            ids = [i for part in _parts(plain(word)) for i in self._cut(part)]
            found = tuple(ids) or (unknown,)
            if len(self._seen) < 100_000:  # a bound on memory, not on what is read
                self._seen[word] = found
        return found

    def _cut(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [self._ids[UNKNOWN]]
        ids: list[int] = []
        start = 0
        while start < len(part):
            prefix = "##" if start else ""
            for end in range(len(part), start, -1):
                piece = self._ids.get(prefix + part[start:end])
                if piece is not None:
                    ids.append(piece)
                    start = end
                    break
            else:
                return [self._ids[UNKNOWN]]
        return ids


def plain(word: str) -> str:
    """The word in lower case, without accents, with curly marks and long dashes as the vocabulary has them."""
    if word.isascii():
        return word.lower()
    spread = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in spread if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))


def _parts(word: str) -> Iterable[str]:
    """Runs of letters and digits; every other character is a part of its own."""
    run = ""
    for c in word:
        if c.isalnum():
            run += c
        else:
            if run:
                yield run
            run = ""
            if not c.isspace():
                yield c
    if run:
        yield run
