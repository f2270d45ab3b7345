"""Whether words say who speaks. Comes in: the words that a report has for a speaker. Goes out: yes or no."""

from crossread.lang.en.speakers import PRONOUNS
from crossread.text.tokens import placed_words


def says_who(words: str) -> bool:
    """Whether the words describe a speaker: more than pronouns.

    >>> says_who("two harbour pilots"), says_who("some of the crew"), says_who("She")
    (True, True, False)
    """
    return any(w.word not in PRONOUNS for w in placed_words(words, 0, len(words)))
