"""What a line looks like, in numbers. Comes in: one line. Goes out: Look. Never looks at the lines around it."""

import re

from msgspec import Struct

from crossread.lang.en import furniture as words_of

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")
_INNER_END = re.compile(r"[a-z0-9%)][.!?][\"'”’»)]*\s+[\"'“‘«(]*[A-Z0-9]")
GLUED = re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=\d)(?=[a-z]{3})|(?<=[a-z]{3})(?=\d{4})")
_SEPARATORS = re.compile(r"[|›»•·▸→©]|\s/\s|\s>\s")
_QUOTED = re.compile(r"[\"“”«»]")
_READER = frozenset("you your yours our".split())
_SUBJECTS = frozenset("he she they we i it".split())
_SAID = re.compile(r"\b(?:said|says|told|added|wrote|according to)\b", re.I)


class Look(Struct, frozen=True):
    """The looks of a line; shares are of its words. `addresses`: it speaks to the reader or of "our" site."""

    words: tuple[str, ...]
    ends: bool
    inner_ends: int
    function_share: float
    lower_share: float
    finite: bool
    separators: int
    quoted: bool
    said: bool
    question: bool
    leads_on: bool
    addresses: bool


def look(text: str) -> Look:
    """The looks of one line."""
    words = tuple(_WORD.findall(text))
    lower = [w.lower() for w in words]
    count = max(1, len(words))
    return Look(
        words=words,
        ends=bool(_ENDS.search(text)),
        inner_ends=len(_INNER_END.findall(text[:4000])),
        function_share=sum(w in words_of.FUNCTION_WORDS for w in lower) / count,
        lower_share=sum(w[0].islower() or not w[0].isupper() for w in words) / count,
        finite=has_finite_verb(lower),
        separators=len(_SEPARATORS.findall(text)),
        quoted=bool(_QUOTED.search(text)),
        said=bool(_SAID.search(text)),
        leads_on=text.endswith(":"),
        addresses=any(w in _READER for w in lower),
        question=text.rstrip("\"'”’").endswith("?"),
    )


def has_finite_verb(words: list[str]) -> bool:
    """Whether some word is likely the main verb of a clause.

    >>> has_finite_verb("the mayor opened the bridge".split())
    True
    >>> has_finite_verb("a letter posted by the mayor".split())
    False
    """
    for i, word in enumerate(words):
        plain = word.replace("’", "'")
        if plain in _SUBJECTS and i < len(words) - 1:
            return True
        if plain in words_of.FINITE_VERBS or plain.endswith(("'re", "'ve", "'ll", "n't")):
            return True
        if plain.endswith("ed") and len(plain) > 4 and 0 < i < len(words) - 1:
            after, before = words[i + 1], words[i - 1]
            if after not in words_of.PARTICIPLE_COMPANIONS and before not in (
                "the",
                "a",
                "an",
                "of",
            ):
                return True
    return False


def unglued(text: str) -> str:
    """`text` in lower case with glued words taken apart.

    >>> unglued("Share this articleComments")
    'share this article comments'
    """
    return " ".join(GLUED.sub(" ", text).lower().replace("’", "'").split())


def content_words(text: str) -> frozenset[str]:
    """The words of `text` that carry its topic, in lower case, with short endings cut so that forms meet."""
    return frozenset(
        _stem(w)
        for w in (m.group().lower().replace("’", "'") for m in _WORD.finditer(text))
        if w not in words_of.FUNCTION_WORDS and len(w) > 1
    )


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
