"""Making the words of a target readable by themselves, or giving them up.

Comes in: a Reading and a token range. Goes out: a span, or None. Dates and appositions at the end go, half-quoted words go or are made
whole; a lone pronoun, verb or common noun is no target.
"""

from crossread.lang.en.events import NOT
from crossread.lang.en.stances import MARGINS, OCCASIONS, PARTICLES, VENUES
from crossread.lang.en.titles import HONORIFICS
from crossread.model.layers import Reading, Token
from crossread.model.report import Span
from crossread.text.spans import around
from crossread.text.tree import is_relation, tokens_within

_MARKS = {'"': '"', "“": "”"}
_NOT_FIRST = frozenset({"SCONJ", "CCONJ", "AUX"})
_TRAILING = frozenset(
    {
        "online",
        "too",
        "either",
        "also",
        "again",
        "publicly",
        "even",
        "just",
        "only",
        "yet",
        "shortly",
        "thereafter",
    }
)
_LONGEST = 200
_SHORTEST = 3
_ENDS = frozenset({".", "!", "?", ",", ";"})
_AS_WHAT = frozenset({"a", "an", '"', "“", "'", "‘"})
_OF_QUALITY = frozenset({"ADJ", "ADV", "CCONJ", "VERB", "PUNCT"})
_PLACING = frozenset({"in", "on", "at", "during", "via", "through"})
_PAIRED = frozenset({"either", "both", "neither"})


def readable(reading: Reading, first: int, last: int) -> Span | None:
    """The span of tokens `first` to `last` (half-open) as a phrase that can stand alone, or None."""
    while (
        last > first
        and reading.parse.tokens[last - 1].pos == "PUNCT"
        and reading.parse.tokens[last - 1].text in _ENDS
    ):
        last -= 1
    whole = last if _ends_in_particle(reading, first, last) else None
    last = _before_venue(reading, first, _before_apposition(reading, first, last))
    first, last = _trimmed(reading, first, last)
    last = _before_time(reading, first, last)
    last = _before_time(reading, first, _before_adjuncts(reading, first, last))
    first, last = _trimmed(reading, first, last)
    if whole is not None and last == whole - 1:
        last = whole
    if first >= last or reading.parse.tokens[first].text.casefold() in NOT:
        return None
    tokens = reading.parse.tokens
    span = _whole_quoted(reading, Span(tokens[first].start, tokens[last - 1].end))
    if span is None or span.end - span.start > _LONGEST:
        return None
    return span if _says_enough(reading, span) else None


def _ends_in_particle(reading: Reading, first: int, last: int) -> bool:
    """Whether a word like "out" or "in" closes the phrase and belongs to its verb: "keeping the ferries out"."""
    tokens = reading.parse.tokens
    if last - first < _SHORTEST or tokens[last - 1].text.casefold() not in PARTICLES:
        return False
    ends = last >= len(tokens) or tokens[last].pos == "PUNCT" or tokens[last - 1].tag == "RP"
    return ends and any(t.pos == "VERB" for t in tokens[first : last - 1])


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
            in (
                "one",
                "who",
                "which",
                "a",
                "an",
                "the",
                "double",
                "saying",
                "according",
                "despite",
                "amid",
                "although",
                "though",
            )
        ):
            return i
        if opens and tokens[i - 1].pos == "NOUN" and tokens[i + 1].text.casefold() in HONORIFICS:
            return i
        if opens and _turns(tokens[i + 1 : last], tokens[first]):
            return i
    return last


def _turns(behind: tuple[Token, ...], first: Token) -> bool:
    """Whether the words behind a comma are an aside or a new clause: ", instead giving …", ", based on …", ", and that …"."""
    begins = behind[0]
    if begins.pos == "VERB" and first.pos != "VERB":
        return True
    if begins.pos == "ADV":
        return True
    return begins.pos == "CCONJ" and (
        begins.text.casefold() == "but"
        or (len(behind) > 1 and behind[1].text.casefold() in ("that", "when", "because"))
    )


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
        if inside and first < inside[0] and timex.type == "DATE" and _hangs_loose(reading, inside):
            last = inside[0]
            break
        if inside and first < inside[0] and inside[-1] == last - 1 and timex.type != "DURATION":
            last = inside[0]
    while last > first and tokens[last - 1].text.casefold() in _TRAILING | {"on", "in", "by", "at"}:
        last -= 1
    return last


def _hangs_loose(reading: Reading, inside: list[int]) -> bool:
    """Whether a date stands behind a noun without any preposition, and more follows: "the measure Thursday with …"."""
    tokens = reading.parse.tokens
    before, behind = tokens[inside[0] - 1], tokens[min(inside[-1] + 1, len(tokens) - 1)]
    return (
        before.pos == "NOUN" and behind.pos in ("ADP", "SCONJ") and tokens[inside[0]].pos == "PROPN"
    )


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
    if word in ("by", "with", "in") and tokens[noun].text.casefold() in MARGINS:
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
        or tokens[first].text.casefold() in ("to", "of")
        or (tokens[first].text.casefold() == "that" and tokens[first].tag != "DT")
    ):
        first += 1
    if last > first + 2 and (tokens[last - 2].text, tokens[last - 1].text) == ("as", "well"):
        last -= 2
    while (
        last > first + 1
        and tokens[last - 1].tag == "VBG"
        and tokens[last - 2].pos in ("NOUN", "PROPN")
    ):
        last -= 1
    while last > first and (
        tokens[last - 1].pos in ("PUNCT", "CCONJ", "ADP", "SCONJ", "DET")
        or tokens[last - 1].tag == "WDT"
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
    if not inside:
        return False
    told = (
        len(inside) > 1
        and tokens[inside[0]].text.casefold() == "those"
        and tokens[inside[1]].text.casefold() in ("who", "whose")
    )
    if not told and _cannot_open(tokens[inside[0]]):
        return False
    if len(inside) == 1:
        one = tokens[inside[0]]
        over = (m for m in reading.names if m.start < one.end and one.start < m.end)
        return any(m.form == "name" for m in over)
    return any(
        tokens[i].pos in ("NOUN", "PROPN", "VERB", "SYM") or tokens[i].tag == "$" for i in inside
    )


def _cannot_open(first: Token) -> bool:
    """Whether no phrase begins with this word: a conjunction, an auxiliary, "when", "anyone"."""
    word = first.text.casefold()
    if word == "such":
        return True
    if word in _PAIRED or first.tag == "PRP$" or word == "we":
        return False
    return first.pos in _NOT_FIRST or first.pos == "PRON" or first.tag in ("WRB", "WP", "WDT")
