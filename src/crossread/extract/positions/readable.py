"""Making the words of a target readable by themselves, or giving them up.

Comes in: a Reading and a token range. Goes out: a span, or None. Dates and appositions at the end go, half-quoted words go or are made
whole; a lone pronoun, verb or common noun is no target.
"""

from crossread.lang.en.stances import OCCASIONS, VENUES
from crossread.model.layers import Reading, Token
from crossread.model.report import Span
from crossread.text.spans import around
from crossread.text.tree import is_relation, tokens_within

_MARKS = {'"': '"', "“": "”"}
_NOT_FIRST = frozenset({"SCONJ", "CCONJ", "AUX"})
_TRAILING = frozenset({"online", "too", "either", "also", "again", "publicly"})
_LONGEST = 200
_AS_WHAT = frozenset({"a", "an", '"', "“", "'", "‘"})
_OF_QUALITY = frozenset({"ADJ", "ADV", "CCONJ", "VERB", "PUNCT"})
_PLACING = frozenset({"in", "on", "at", "during", "via", "through"})
_PAIRED = frozenset({"either", "both", "neither"})


def readable(reading: Reading, first: int, last: int) -> Span | None:
    """The span of tokens `first` to `last` (half-open) as a phrase that can stand alone, or None."""
    last = _before_venue(reading, first, _before_apposition(reading, first, last))
    first, last = _trimmed(reading, first, last)
    last = _before_time(reading, first, last)
    last = _before_time(reading, first, _before_adjuncts(reading, first, last))
    first, last = _trimmed(reading, first, last)
    if first >= last:
        return None
    tokens = reading.parse.tokens
    span = _whole_quoted(reading, Span(tokens[first].start, tokens[last - 1].end))
    if span is None or span.end - span.start > _LONGEST:
        return None
    return span if _says_enough(reading, span) else None


def _before_apposition(reading: Reading, first: int, last: int) -> int:
    """The end before a dash, or before a comma that opens an aside ("Lund, one of the last …")."""
    tokens = reading.parse.tokens
    for i in range(first + 1, last):
        if tokens[i].text in ("—", "–", "--", ";", ":", "("):
            return i
        opens = i + 1 < last and tokens[i].text == ","
        if opens and (
            tokens[i + 1].pos == "DET"
            or tokens[i + 1].text.casefold()
            in ("one", "who", "which", "a", "an", "the", "double", "saying", "according")
        ):
            return i
    return last


def _before_venue(reading: Reading, first: int, last: int) -> int:
    """The end before the words that say where it was said ("in a radio interview"), as what ("as a mistake") or since when."""
    tokens = reading.parse.tokens
    for i in range(first + 1, last - 1):
        word = tokens[i].text.casefold()
        what = tokens[i + 1]
        closes = what.pos == "ADJ" and all(t.pos in _OF_QUALITY for t in tokens[i + 1 : last])
        if word == "as" and (what.text.casefold() in _AS_WHAT or closes):
            return i
        if word == "since":
            return i
        if word not in _PLACING or tokens[i].pos != "ADP":
            continue
        end = i + 1
        while end < last and (
            tokens[end].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM") or tokens[end].text == "of"
        ):
            end += 1
        if any(t.text.casefold() in VENUES for t in tokens[i + 1 : end]):
            return i
    return last


def _before_time(reading: Reading, first: int, last: int) -> int:
    """The end before a date or time that closes the words, with its preposition."""
    tokens = reading.parse.tokens
    for timex in around(reading.times, tokens[first].start, tokens[last - 1].end):
        inside = [i for i in tokens_within(reading.parse, timex.start, timex.end) if i < last]
        if inside and first < inside[0] and inside[-1] == last - 1 and timex.type != "DURATION":
            last = inside[0]
    while last > first and tokens[last - 1].text.casefold() in _TRAILING | {"on", "in", "by", "at"}:
        last -= 1
    return last


def _before_adjuncts(reading: Reading, first: int, last: int) -> int:
    """The end before the first phrase of time, place or occasion that the parse hangs on a verb before the words ("on Monday in Lima").

    The place stays where the words would say too little without it ("attacks in Chile")."""
    tokens = reading.parse.tokens
    for i in range(first + 1, last - 1):
        if tokens[i].pos != "ADP" or not first < tokens[i].head < last:
            continue
        noun = tokens[i].head
        outside = is_relation(tokens[noun], "obl") and not first <= tokens[noun].head < last
        if noun < i or not outside or not _is_setting(reading, i, noun):
            continue
        rest = Span(tokens[first].start, tokens[i - 1].end)
        if _says_enough(reading, rest):
            return i
    return last


def _is_setting(reading: Reading, preposition: int, noun: int) -> bool:
    """Whether the phrase says when, where or at what something was said: a time, a place by name, a venue, an occasion."""
    tokens = reading.parse.tokens
    word = tokens[preposition].text.casefold()
    if word == "during":
        return True
    if word not in _PLACING | {"over"}:
        return False
    if tokens[noun].text.casefold() in VENUES | OCCASIONS:
        return True
    start, end = tokens[noun].start, tokens[noun].end
    timed = any(t.start < end and start < t.end for t in around(reading.times, start, end))
    near = around(reading.names, start, end)
    placed = any(m.kind == "place" and m.start < end and start < m.end for m in near)
    return timed or (placed and word in ("in", "at"))


def _trimmed(reading: Reading, first: int, last: int) -> tuple[int, int]:
    tokens = reading.parse.tokens
    while first < last and (
        tokens[first].pos in ("PUNCT", "ADP", "ADV")
        or tokens[first].text.casefold() in ("that", "to", "of")
    ):
        first += 1
    while last > first and (
        tokens[last - 1].pos in ("PUNCT", "CCONJ", "ADP", "SCONJ", "DET")
        or tokens[last - 1].text.casefold() in _TRAILING
    ):
        last -= 1
    return first, last


def _whole_quoted(reading: Reading, span: Span) -> Span | None:
    """The span with marks of quotation made whole if their partners stand right beside it; None if it stays half-quoted."""
    text = reading.report.text
    words = text[span.start : span.end]
    for opening, closing in _MARKS.items():
        if not (opening in words or closing in words):
            continue
        if opening == closing:
            unopened = text[max(0, span.start - 1) : span.start] == opening
            count = words.count(opening) + unopened
            unclosed = count % 2 == 1
        else:
            unopened = 0 <= words.find(closing) < (words + opening).find(opening)
            unclosed = words.rfind(opening) > words.rfind(closing)
        if unopened:
            if not text.endswith(opening, 0, span.start):
                return None
            span = Span(span.start - 1, span.end)
        if unclosed:
            at = text.find(closing, span.end, span.end + 3)
            if at < 0:
                return None
            span = Span(span.start, at + 1)
    return span


def _says_enough(reading: Reading, span: Span) -> bool:
    """Whether the words are more than a pronoun, a verb or a lone common noun."""
    tokens = reading.parse.tokens
    inside = [
        i for i in tokens_within(reading.parse, span.start, span.end) if tokens[i].pos != "PUNCT"
    ]
    if not inside or _cannot_open(tokens[inside[0]]):
        return False
    if len(inside) == 1:
        one = tokens[inside[0]]
        over = (m for m in reading.names if m.start < one.end and one.start < m.end)
        return any(m.form == "name" for m in over)
    return any(tokens[i].pos in ("NOUN", "PROPN", "VERB") for i in inside)


def _cannot_open(first: Token) -> bool:
    """Whether no phrase begins with this word: a conjunction, an auxiliary, "when", "anyone"."""
    word = first.text.casefold()
    if word == "such":
        return True
    if word in _PAIRED or first.tag == "PRP$" or word == "we":
        return False
    return first.pos in _NOT_FIRST or first.pos == "PRON" or first.tag in ("WRB", "WP", "WDT")
