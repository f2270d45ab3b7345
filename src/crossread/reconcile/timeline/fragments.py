"""Whether the words of an event can be read by themselves.

Comes in: a Reading and an Event. Goes out: yes or no. A clause that opens with its verb, a relative word or the rest of a phrase, or
that breaks off before its end, is a fragment.
"""

from crossread.model.layers import Event, Reading, Token
from crossread.text.tree import tokens_within

SPEECH = frozenset({"statement", "endorsement", "criticism", "announcement"})
_OPENS_BADLY = frozenset({"including", "that", "what", "as", "than", "while", "where", "because"})
_MID_PHRASE = frozenset({"DET", "ADJ", "ADV", "NOUN", "PROPN", "NUM", "PART"})
_DANGLES = frozenset({"AUX", "ADP", "SCONJ", "CCONJ", "DET"})


def is_fragment(reading: Reading, event: Event) -> bool:
    """Whether the event's slice starts or ends in the middle of something."""
    tokens = reading.parse.tokens
    inside = tokens_within(reading.parse, event.start, event.end)
    if not inside:
        return True
    anchor = next((i for i in inside if tokens[i].start >= event.anchor.start), inside[-1])
    first = tokens[inside[0]]
    if inside[-1] != anchor and _breaks_off(tokens, inside[-1]):
        return True
    if event.kind not in SPEECH and _half_quoted(reading.report.text[event.start : event.end]):
        return True
    if tokens[anchor].pos in ("NOUN", "PROPN"):
        return False  # a noun phrase names its event
    return _opens_badly(first) or _mid_phrase(tokens, inside[0])


def _breaks_off(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the last word calls for another: "filmed last month in", "has found the boat and towed"."""
    if tokens[last].pos in _DANGLES or tokens[last].tag in ("WDT", "WP"):
        return True
    return tokens[last].pos == "VERB" and tokens[last - 1].pos == "CCONJ"


def _half_quoted(text: str) -> bool:
    """Whether only one of a pair of marks stands in the slice."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def _opens_badly(first: Token) -> bool:
    """Whether a clause cannot begin with this word, unless a sentence does."""
    if first.text[0].isupper():
        return False
    return (
        first.pos in ("VERB", "AUX")
        or first.tag in ("WDT", "WP", "WP$", "WRB")
        or first.text.casefold() in _OPENS_BADLY
    )


def _mid_phrase(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether the word before, with nothing between, belongs to the phrase that the slice opens with."""
    before = tokens[first - 1] if first else None
    if before is None or before.sentence != tokens[first].sentence:
        return False
    return before.pos in _MID_PHRASE and tokens[first].pos in ("NOUN", "PROPN", "ADJ", "ADP")
