"""Where the words of a target end, so that no phrase is cut off: "those who back the strike", "keeping the ferries out".

Comes in: a Reading and the token range that word order gives. Goes out: the token behind the last one, or None where the words break
off and cannot be made whole. The tree only ever makes a range longer; a comma, a strong mark or a new finite verb stops it.
"""

from crossread.lang.en.stances import PARTICLES
from crossread.model.layers import Reading, Sentence
from crossread.text.spans import around
from crossread.text.tree import children, is_relation, root_of, subtree

_STOPS = frozenset({",", ";", ":", ".", "—", "–", "--", "(", ")", "?", "!"})
_CLOSING = frozenset({'"', "”"})
_GOES_ON = frozenset({"of", "to", "that", "who", "which", "whose", "'s", "’s", "than", "into"})
_NOMINAL = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENS = frozenset({"that", "which", "who", "because", "as", "if"})
_TIMES = frozenset({"before", "after", "because", "as", "when", "while", "since", "until"})
_EDGE = 2
_LONGEST = 200
"""Characters that a target has at most."""


def whole_end(
    reading: Reading, sentence: Sentence, first: int, last: int, limit: int
) -> int | None:
    """The token behind the phrase that tokens `first` to `last` (half-open) begin, `limit` at the latest, where something else begins."""
    last = _before_next_verb(reading, first, _before_next_subject(reading, sentence, first, last))
    last = min(last, limit)
    if first >= last:
        return None
    end = min(limit, max(last, _by_tree(reading, sentence, first, last)))
    tokens = reading.parse.tokens
    if end < sentence.last and _is_particle(reading, end):
        end += 1
    if tokens[end - 1].end - tokens[first].start > _LONGEST:
        end = _before_relative(reading, first, end)
    if end < sentence.last and tokens[end].tag in _FINITE:
        joins = (i for i in range(end - 1, first, -1) if tokens[i].pos in ("CCONJ", "SCONJ"))
        end = next(joins, first)
    if end == limit < sentence.last:
        return end
    if end > first and tokens[end - 1].pos == "AUX":
        end = next(
            (i for i in range(end - 1, first, -1) if tokens[i].text.casefold() in _OPENS), first
        )
    return None if end <= first or _goes_on(reading, sentence, end) else end


def _by_tree(reading: Reading, sentence: Sentence, first: int, last: int) -> int:
    """The token behind all that hangs in the range, up to the first mark that stops a phrase."""
    parse = reading.parse
    end = last
    if parse.tokens[last - 1].text in _STOPS:
        return last
    for i in range(first, last):
        if parse.tokens[i].pos in ("NOUN", "PROPN", "VERB", "PRON") and parse.tokens[i].head < last:
            below = [k for k in subtree(parse, i, "appos", "parataxis") if k >= last]
            end = max(end, *(k + 1 for k in below)) if below else end
    for k in range(last, min(end, sentence.last)):
        if parse.tokens[k].text in _STOPS | _CLOSING or _starts_anew(reading, k, first):
            return k
    return min(end, sentence.last)


def _starts_anew(reading: Reading, i: int, first: int) -> bool:
    """Whether "and" or "but" here joins a new predicate, not another thing of the same kind."""
    tokens = reading.parse.tokens
    if tokens[i].pos != "CCONJ":
        return tokens[i].text.casefold() in (
            "but",
            "because",
            "although",
            "though",
            "while",
            "after",
            "before",
        )
    if tokens[i + 1].tag == "PRP" and tokens[i + 2].tag in _FINITE:
        return True
    verbs = (t for t in tokens[i + 1 : i + 4] if t.pos in ("VERB", "AUX"))
    verb = next(verbs, None)
    if verb is None or verb.tag not in _FINITE:
        return False
    inside = tokens[first:i]
    return not any(t.tag in _FINITE for t in inside)


def _before_next_verb(reading: Reading, first: int, last: int) -> int:
    """The end before "and claimed", where a new predicate of the same subject begins at the edge of the range."""
    tokens = reading.parse.tokens
    for i in range(first + 1, last):
        behind = tokens[i + 1 : last]
        joins = tokens[i].pos == "CCONJ" and len(behind) < _EDGE
        if joins and all(t.pos in ("VERB", "AUX") for t in behind):
            return i
        if _joins_verb(reading, first, i, last) or _joins_clause(reading, first, i, last):
            return i
        if (
            tokens[i].pos == "SCONJ"
            and tokens[i].text.casefold() in _TIMES
            and not any(t.pos in ("VERB", "AUX") for t in behind)
        ):
            return i
    return last


def _joins_verb(reading: Reading, first: int, i: int, last: int) -> bool:
    """Whether "and" here joins a bare verb to no verb among the words before it: "back the plan | and work with the port"."""
    tokens = reading.parse.tokens
    if tokens[i].pos != "CCONJ" or i + 1 >= last or tokens[i + 1].tag != "VB":
        return False
    return not any(t.pos in ("VERB", "AUX", "PART") for t in tokens[first:i])


def _joins_clause(reading: Reading, first: int, i: int, last: int) -> bool:
    """Whether "and" here opens a clause of its own behind words without any verb: "5 million crowns | and the port gives one"."""
    tokens = reading.parse.tokens
    if tokens[i].pos != "CCONJ" or any(t.pos in ("VERB", "AUX") for t in tokens[first:i]):
        return False
    finite = (k for k in range(i + 1, last) if tokens[k].tag in _FINITE)
    verb = next(finite, None)
    if verb is None:
        return False
    subjects = children(
        reading.parse, verb if tokens[verb].pos == "VERB" else tokens[verb].head, "nsubj"
    )
    return bool(subjects) and subjects[0] > i


def _before_next_subject(reading: Reading, sentence: Sentence, first: int, last: int) -> int:
    """The end before the word that joins a clause of which the range holds only the subject: "before the crews and …"."""
    tokens = reading.parse.tokens
    nominal = [i for i in range(first, last) if tokens[i].pos in ("NOUN", "PROPN", "PRON")]
    if (
        not nominal
        or not last <= tokens[nominal[-1]].head < sentence.last
        or not is_relation(tokens[nominal[-1]], "nsubj")
    ):
        return last
    joins = (
        i for i in range(nominal[-1] - 1, first, -1) if tokens[i].pos in ("SCONJ", "ADP", "CCONJ")
    )
    return next(joins, last)


def _is_particle(reading: Reading, i: int) -> bool:
    tokens = reading.parse.tokens
    if tokens[i].text.casefold() not in PARTICLES:
        return False
    ends = i + 1 >= len(tokens) or tokens[i + 1].pos == "PUNCT"
    return ends or tokens[i].tag == "RP" or is_relation(tokens[i], "compound")


def _before_relative(reading: Reading, first: int, end: int) -> int:
    """The end before the first relative clause of a phrase that is too long."""
    tokens = reading.parse.tokens
    for i in range(first + 2, end):
        if tokens[i].text.casefold() in ("which", "who", "whose") or tokens[i].tag == "WDT":
            return i
    return end


def _goes_on(reading: Reading, sentence: Sentence, end: int) -> bool:
    """Whether the phrase plainly goes on behind its end: with "of", "to" or a relative word, or with the rest of a name or compound."""
    if _is_lone_verb(reading, end):
        return True
    if end >= sentence.last:
        return False
    before, after = reading.parse.tokens[end - 1], reading.parse.tokens[end]
    if before.text in _STOPS or before.text in _CLOSING:
        return False
    follows = after.text.casefold() in _GOES_ON or after.tag == "VB" or before.tag in ("WRB", "POS")
    has_object = before.pos == "VERB" and after.pos in _NOMINAL | {"PRON"}
    if follows or has_object:
        return True
    compound = after.pos in ("NOUN", "PROPN") and before.pos in _NOMINAL
    near = around(reading.times, after.start, after.end)
    return compound and not any(t.start <= after.start < t.end for t in near)


def _is_lone_verb(reading: Reading, end: int) -> bool:
    """Whether the words end in a relative clause of one verb: "those who back", whose object is cut off."""
    tokens = reading.parse.tokens
    last = end - 1
    while last > 1 and tokens[last].pos == "PUNCT":
        last -= 1
    before = last - 1
    while before > 0 and tokens[before].pos == "PUNCT":
        before -= 1
    return tokens[last].pos == "VERB" and tokens[before].text.casefold() in ("that", "who", "which")


def head_of(reading: Reading, inside: tuple[int, ...]) -> int:
    """The head word of a target: the last noun before its first preposition, relative word or infinitive; else the tree's."""
    tokens = reading.parse.tokens
    head = None
    for i in inside:
        token = tokens[i]
        if head is not None and (
            token.pos in ("ADP", "SCONJ", "VERB", "AUX")
            or token.tag in ("TO", "WDT", "WP")
            or token.text in _STOPS
        ):
            break
        if token.pos in ("NOUN", "PROPN"):
            head = i
    return head if head is not None else root_of(reading.parse, inside)
