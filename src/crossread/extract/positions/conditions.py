"""The condition on which somebody supports something.

Comes in: a Reading and a sentence. Goes out: the span of the condition, from its opening word to its end. Only words of condition, or
"after" with something asked for ("after winning assurances that …"), open one.
"""

from crossread.lang.en.stances import (
    CONDITION_AFTER,
    CONDITION_OF_REFUSAL,
    CONDITION_OPENS,
    CONDITION_WORDS,
)
from crossread.model.layers import Reading, Sentence
from crossread.model.report import Span

_NEAR = 7
_NO_CONDITION = frozenset(
    {"as", "even", "see", "asked", "ask", "know", "wonder", "or", "why", "out", "—", "–"}
)
"""Words before an "if" that opens no condition."""
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def condition_in(
    reading: Reading, sentence: Sentence, verb: int, floor: int, ceiling: int, refused: bool = False
) -> Span | None:
    """The condition within tokens `floor` to `ceiling` (half-open) of the sentence that holds the stance verb, or None.

    Where a yes is `refused`, "until", "without" and "while" behind the verb open one too."""
    tokens = reading.parse.tokens
    for i in range(max(floor, sentence.first), min(ceiling, sentence.last)):
        if i == verb:
            continue
        if not _opens(reading, i, sentence.last) and not (refused and _bars(reading, i, verb)):
            continue
        end = _end(reading, i, verb, sentence)
        while tokens[end - 1].pos == "PUNCT" and tokens[end - 1].text in (",", "."):
            end -= 1
        span = Span(tokens[i].start, tokens[end - 1].end)
        if end > i + 1:
            return span
    return None


def _opens(reading: Reading, i: int, ceiling: int) -> bool:
    tokens = reading.parse.tokens
    words = [t.text.casefold() for t in tokens[i : min(i + _NEAR, ceiling)]]
    if words[0] == "pending" and i > 0:
        same = tokens[i - 1].sentence == tokens[i].sentence
        return not same or tokens[i - 1].text == ","
    if words[0] == "provided" and (
        tokens[i].tag == "VBD" or tokens[i - 1].tag in ("WDT", "WP", "PRP", "NNS")
    ):
        return False
    if any(tuple(words[: len(o)]) == o for o in CONDITION_OPENS):
        return not (
            words[0] == "if"
            and i > 0
            and reading.parse.tokens[i - 1].text.casefold() in _NO_CONDITION
        )
    return words[0] in CONDITION_AFTER and any(w in CONDITION_WORDS for w in words[1:])


def _bars(reading: Reading, i: int, verb: int) -> bool:
    """Whether "until …", "without …" or "while …" here says what stands in the way: behind the verb, and no aside."""
    tokens = reading.parse.tokens
    return (
        i > verb and tokens[i].text.casefold() in CONDITION_OF_REFUSAL and tokens[i - 1].text != ","
    )


def _end(reading: Reading, i: int, verb: int, sentence: Sentence) -> int:
    """The end of the condition: a comma before the verb if it stands in front, else a strong mark or the sentence's end."""
    tokens = reading.parse.tokens
    opened = False
    for k in range(i + 1, sentence.last):
        text = tokens[k].text
        if i < verb and text == ",":
            return k
        if text == "“" or (text == '"' and not opened and _opens_mark(reading, k)):
            opened = True
            continue
        if text in ("”", '"') and opened:
            opened = False
            continue
        if text in (";", ":", "—", "–", "--", '"', "”", "."):
            return k
        if text == "," and _main_follows(reading, i, k, sentence):
            return k
        if (
            text == ","
            and k + 1 < sentence.last
            and tokens[k + 1].text.casefold() in ("which", "but", "and", "who", "alongside")
        ):
            return k
    return sentence.last


def _opens_mark(reading: Reading, k: int) -> bool:
    """Whether the straight mark at token `k` opens: a space before it, none behind."""
    text, token = reading.report.text, reading.parse.tokens[k]
    return (
        text[token.start - 1 : token.start].isspace()
        and not text[token.end : token.end + 1].isspace()
    )


def _main_follows(reading: Reading, i: int, comma: int, sentence: Sentence) -> bool:
    """Whether the condition has its verb before the comma, and a clause of its own stands behind: "if it passes, the talks end"."""
    tokens = reading.parse.tokens
    if not any(t.tag in _FINITE for t in tokens[i:comma]):
        return False
    behind = tokens[comma + 1 : sentence.last]
    end = next((n for n, t in enumerate(behind) if t.pos == "PUNCT"), len(behind))
    stretch = behind[:end]
    return (
        bool(stretch)
        and stretch[0].pos in ("NOUN", "PROPN", "DET", "PRON")
        and any(t.tag in _FINITE for t in stretch)
    )
