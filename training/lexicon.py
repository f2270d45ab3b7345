"""Which lemma a word has that the treebanks hold often enough. In: drafts of treebanks. Out: part of speech → word → lemma.

Endings teach the network what new words have; of words seen, the treebanks' own answer is surer ("children", "were").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from documents import Draft

__all__ = ["lexicon_of"]

SEEN = 2
AGREED = 0.9


def lexicon_of(drafts: Iterable[Draft]) -> dict[str, dict[str, str]]:
    """Lemmas of words (lower case) seen at least twice with one part of speech and, nine times in ten, one lemma; no proper nouns."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        for word, pos, lemma in zip(draft.words, draft.pos, draft.lemmas, strict=True):
            if pos != "PROPN":
                counts[pos, word.lower()][lemma] += 1
    lexicon: dict[str, dict[str, str]] = defaultdict(dict)
    for (pos, word), lemmas in sorted(counts.items()):
        best, times = lemmas.most_common(1)[0]
        if times >= SEEN and times >= AGREED * lemmas.total():
            lexicon[pos][word] = best
    return dict(lexicon)
