"""The words of a telling as they are compared. Comes in: a string. Goes out: words without what an outlet does to the spelling."""

import re

from crossread.lang.en.contractions import ENDINGS, IRREGULAR
from crossread.text.align import loose_words

_MENDED = re.compile(r"\[(\w{1,2})\](?=\w)|(?<=\w)\[(\w{1,4})\]")
_PUT_IN = re.compile(r"\[[^\[\]]*\]")


def spoken_words(text: str) -> tuple[str, ...]:
    """The words loosely spelled, contractions written out; a letter that the outlet put in brackets belongs to its word.

    >>> spoken_words("[W]e’re sure it won't") == spoken_words("We are sure it will not")
    True
    """
    joined = _MENDED.sub(lambda m: m.group(1) or m.group(2), text)
    return tuple(part for word in loose_words(joined) for part in _written_out(word))


def without_insertions(text: str) -> str:
    """The text without whole words in square brackets, which are the outlet's and not the speaker's.

    >>> without_insertions("It [the bridge] will [sic] stand")
    'It  will  stand'
    """
    return _PUT_IN.sub("", _MENDED.sub(lambda m: m.group(1) or m.group(2), text))


def _written_out(word: str) -> tuple[str, ...]:
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, full in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word.removesuffix(ending), full
    return (word,)
