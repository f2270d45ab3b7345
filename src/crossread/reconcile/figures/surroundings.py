"""What stands around a figure in its report. Comes in: a reading and one of its figures. Goes out: words, names and times near it."""

from collections.abc import Iterable, Mapping

from crossread.lang.en.measures import QUALIFIERS
from crossread.lang.en.units import MEASURE_CLASSES
from crossread.model.layers import Quantity, Reading
from crossread.model.report import Span, When
from crossread.text.tree import sentence_at, tokens_within

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
REACH = 9
"""Words on either side of a figure that count as its surroundings."""
CLOSE = 3
"""Words on either side of a figure among which a qualifier is its own."""
CLASS_OF = {word: name for name, words in MEASURE_CLASSES.items() for word in words.split()}
QUALIFIER_OF = {
    word: (family, kind)
    for family, kinds in QUALIFIERS.items()
    for kind, words in kinds.items()
    for word in words.split()
}
MORE = frozenset({"another", "additional", "further", "extra"})
MORE_COUNTED = frozenset({"another", "further"})
"""Of what is counted, "additional" and "extra" only say that it is new: "1,600 extra officers"."""


def lemmas(reading: Reading, spans: Iterable[Span]) -> frozenset[str]:
    """The content words of the spans, in base form."""
    tokens = reading.parse.tokens
    return frozenset(
        tokens[i].lemma.lower()
        for span in spans
        for i in tokens_within(reading.parse, span.start, span.end)
        if tokens[i].pos in CONTENT
    )


def near(reading: Reading, quantity: Quantity) -> frozenset[str]:
    """The content words within reach of the figure in its sentence, those of the figure itself left out."""
    low, high = _window(reading, quantity, REACH)
    outside = (
        t
        for t in reading.parse.tokens[low:high]
        if t.end <= quantity.start or quantity.end <= t.start
    )
    return frozenset(t.lemma.lower() for t in outside if t.pos in CONTENT)


def _window(reading: Reading, quantity: Quantity, reach: int) -> tuple[int, int]:
    sentence = sentence_at(reading.parse, quantity.start)
    inside = tokens_within(reading.parse, quantity.start, quantity.end)
    if sentence is None or not inside:
        return 0, 0
    return max(sentence.first, inside[0] - reach), min(sentence.last, inside[-1] + 1 + reach)


def classes(words: frozenset[str]) -> frozenset[str]:
    """The classes of meaning that the words belong to."""
    return frozenset(CLASS_OF[w] for w in words if w in CLASS_OF)


def qualifiers(
    reading: Reading, quantity: Quantity, told: frozenset[str]
) -> frozenset[tuple[str, str]]:
    """The kinds of figure, by family, that its measure or the words close by tell ("quarterly", "net", "rose")."""
    low, high = _window(reading, quantity, CLOSE)
    tokens = reading.parse.tokens[low:high]
    words = told.union(*((t.text.lower(), t.lemma.lower()) for t in tokens))
    return frozenset(QUALIFIER_OF[w] for w in words if w in QUALIFIER_OF)


def sentence_words(reading: Reading, quantity: Quantity) -> frozenset[str]:
    """The content words of the figure's sentence, in base form."""
    sentence = sentence_at(reading.parse, quantity.start)
    if sentence is None:
        return frozenset()
    tokens = reading.parse.tokens[sentence.first : sentence.last]
    return frozenset(t.lemma.lower() for t in tokens if t.pos in CONTENT)


def beside(reading: Reading, quantity: Quantity) -> frozenset[tuple[str, str, float]]:
    """Kind, unit and value of the other figures in the sentence."""
    sentence = sentence_at(reading.parse, quantity.start)
    if sentence is None:
        return frozenset()
    return frozenset(
        (q.kind, q.unit or "", q.value)
        for q in reading.quantities
        if sentence.start <= q.start < sentence.end and q != quantity
    )


def sentence_span(reading: Reading, quantity: Quantity) -> Span:
    """The span of the figure's sentence, empty outside of sentences."""
    sentence = sentence_at(reading.parse, quantity.start)
    return Span(sentence.start, sentence.end) if sentence else Span(quantity.start, quantity.start)


def wording(reading: Reading, quantity: Quantity) -> str:
    """The figure's sentence with the figure marked: the same for two figures only where one text was copied."""
    sentence = sentence_at(reading.parse, quantity.start)
    text = reading.report.text
    if sentence is None:
        return f"{reading.report.id} {quantity.start}"
    before, after = text[sentence.start : quantity.start], text[quantity.end : sentence.end]
    return "\x1f".join(
        " ".join(part.split()) for part in (before, text[quantity.start : quantity.end], after)
    )


def whom(
    reading: Reading, quantity: Quantity, known: Mapping[tuple[str, str], str]
) -> tuple[frozenset[str], str | None]:
    """Those meant in the figure's sentence, and the one meant in its owner's words, if any."""
    sentence = sentence_at(reading.parse, quantity.start)
    if sentence is None:
        return frozenset(), None
    found, owner = set(), None
    of = quantity.of
    for mention in reading.names:
        if mention.name is None or not sentence.start <= mention.start < sentence.end:
            continue
        one = known.get((reading.report.id, mention.name), mention.name)
        found.add(one)
        if of is not None and of.start <= mention.start and mention.end <= of.end:
            owner = owner or one
    return frozenset(found), owner


def period(reading: Reading, quantity: Quantity) -> When | None:
    """The time that the figure holds for, if the report tells one."""
    if quantity.period is None:
        return None
    return next((t.when for t in reading.times if (t.start, t.end) == tuple(quantity.period)), None)


def point(reading: Reading, quantity: Quantity) -> str | None:
    """The date that a length only counts back or on to ("six years ago"), empty where unresolved; None for a stretch of six years."""
    return next(
        (
            t.when.value or ""
            for t in reading.times
            if t.type == "DATE" and t.start < quantity.end and quantity.start < t.end
        ),
        None,
    )


def is_more(reading: Reading, quantity: Quantity) -> bool:
    """Whether a word before or in the figure says that it comes on top of another: "another 60 million"."""
    low = max(0, quantity.start - 12)
    words = set(reading.report.text[low : quantity.end].lower().split())
    return bool(words & (MORE_COUNTED if quantity.kind == "count" else MORE))
