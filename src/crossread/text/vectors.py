"""Articles as sparse word vectors. Comes in: titles and texts. Goes out: unit vectors as dicts. Knows no language but word lists.

Source of the method: TF-IDF with logarithmic counts (Salton and Buckley 1988). A batch of five articles says little about how common
a word is, so each batch is counted as if it stood among `BACKGROUND` unrelated articles in which the word is not found.
"""

import math
import re
from collections import Counter
from functools import lru_cache

import snowballstemmer

from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.text.names import fold

BACKGROUND = 50
TITLE_WEIGHT = 2
NAME_WEIGHT = 1.5

_SNOWBALL = snowballstemmer.stemmer("english")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def words(text: str) -> Counter[str]:
    """How often each content word stands in the text, cut to its stem; a word mostly in capitals counts as a name ("=nato")."""
    plain: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        word = match.group()
        folded = fold(word).removesuffix("'s")
        root = stem(folded)
        if len(folded) < 2 or folded in FUNCTION_WORDS or root in FUNCTION_WORDS:
            continue
        plain[root] += 1
        capital[root] += word[0].isupper()
    return Counter({("=" if capital[w] * 2 > n else "") + w: n for w, n in plain.items()})


def vectors(articles: list[tuple[str, str]]) -> list[dict[str, float]]:
    """One unit vector an article (title, text); an article without content words gives an empty one."""
    counts = [
        words(text) + Counter({w: TITLE_WEIGHT * n for w, n in words(title).items()})
        for title, text in articles
    ]
    known = Counter(w for count in counts for w in count)
    total = len(counts) + BACKGROUND
    return [_unit(count, known, total) for count in counts]


def _unit(count: Counter[str], known: Counter[str], total: int) -> dict[str, float]:
    raw = {
        w: (1 + math.log(n)) * math.log(total / known[w]) * (NAME_WEIGHT if w[0] == "=" else 1)
        for w, n in sorted(count.items())
    }
    length = math.sqrt(math.fsum(x * x for x in raw.values()))
    return {w: x / length for w, x in raw.items()} if length else {}


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of a folded English word, by the Snowball stemmer (Porter 2001).

    >>> stem("praised") == stem("praise") == stem("praises")
    True
    """
    return str(_SNOWBALL.stemWord(word))


def cosine(a: dict[str, float], b: dict[str, float]) -> float:
    """The cosine of two unit vectors, 0 to 1."""
    if len(b) < len(a):
        a, b = b, a
    return math.fsum(x * b[w] for w, x in a.items() if w in b)
