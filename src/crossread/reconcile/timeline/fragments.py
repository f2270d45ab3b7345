"""Whether the words of an event can be read by themselves.

Comes in: a Reading and an Event. Goes out: yes or no. A clause that opens with its verb, a relative word or the rest of a phrase, or
that breaks off before its end, is a fragment.
"""

from crossread.model.layers import Event, Reading, Token
from crossread.text.tree import is_relation, tokens_within

SPEECH = frozenset({"statement", "endorsement", "criticism", "announcement"})
_SAYING = frozenset({"statement", "announcement"})
_OPENS_BADLY = frozenset({"including", "that", "what", "as", "than", "while", "where", "because"})
_MID_PHRASE = frozenset({"DET", "ADJ", "ADV", "NOUN", "PROPN", "NUM", "PART"})
_FOCUSING = frozenset({"only", "even", "just", "especially", "particularly"})
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
    if inside[-1] == anchor and event.kind in _SAYING and not _said_within(reading, event):
        return True
    if event.kind not in SPEECH and _half_quoted(reading.report.text[event.start : event.end]):
        return True
    if tokens[anchor].pos in ("NOUN", "PROPN"):
        return False  # a noun phrase names its event
    return _opens_badly(first) or _mid_phrase(tokens, inside[0])


def says_elsewhere(reading: Reading, event: Event) -> bool:
    """Whether somebody in the slice says what stands outside it ("Lund said, adding …")."""
    return any(
        event.start <= q.cue[0].start < event.end
        and all(c.end <= event.start or event.end <= c.start for c in q.content)
        for q in reading.quotations
        if q.cue
    )


def _breaks_off(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the last word calls for another: "filmed last month in", "has found the boat and towed"."""
    if tokens[last].pos in _DANGLES or tokens[last].tag in ("WDT", "WP"):
        return True
    if is_relation(tokens[last], "case", "mark", "cc") or tokens[last].text.casefold() in _FOCUSING:
        return True
    return tokens[last].pos == "VERB" and tokens[last - 1].pos == "CCONJ"


def _said_within(reading: Reading, event: Event) -> bool:
    return any(
        c.start < event.end and event.start < c.end for q in reading.quotations for c in q.content
    )


def _half_quoted(text: str) -> bool:
    """Whether only one of a pair of marks or brackets stands in the slice."""
    if text.count("(") != text.count(")"):
        return True
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
