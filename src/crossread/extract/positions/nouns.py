"""Stances told by nouns: "Oslo's support for the treaty", "the union's opposition to the merger", "my priority is to …".

Comes in: a Reading. Goes out: Stances. A noun needs whose stance it is and what it is about.
"""

from crossread.extract.positions.actors import (
    Actor,
    base_words,
    name_over,
    quotation_at,
    speaker_at,
    voice_at,
    when_at,
)
from crossread.extract.positions.fit import is_fit, is_furniture
from crossread.extract.positions.readable import readable
from crossread.lang.en.stances import AIMS, GIVING_UP, MINE, OF_OPPOSITION, OF_SUPPORT, TOWARDS
from crossread.model.layers import Reading, Sentence, Stance, StanceKind
from crossread.model.report import BODY_ZONES, Span

_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON", "ADV"})
_BACK = 6
_THANKED = 10


def noun_stances(reading: Reading) -> tuple[Stance, ...]:
    """The stances that nouns tell in the body, in order."""
    found = []
    for sentence in reading.parse.sentences:
        if sentence.zone_kind not in BODY_ZONES or is_furniture(reading, sentence):
            continue
        for i in range(sentence.first, sentence.last):
            word = reading.parse.tokens[i].text.casefold()
            if reading.parse.tokens[i].pos not in ("NOUN", "PROPN"):
                continue
            if word in OF_SUPPORT or word in OF_OPPOSITION:
                kind: StanceKind = "supports" if word in OF_SUPPORT else "opposes"
                stance = _towards(reading, sentence, i, kind)
            elif word in AIMS:
                stance = _aim(reading, sentence, i)
            else:
                stance = None
            if stance is not None and is_fit(reading, stance, i):
                found.append(stance)
    return tuple(found)


def _towards(reading: Reading, sentence: Sentence, i: int, kind: StanceKind) -> Stance | None:
    """ "X's support for Y" and, between quotation marks, "our support for Y"."""
    tokens = reading.parse.tokens
    if i + 2 >= sentence.last or tokens[i + 1].text.casefold() not in TOWARDS:
        return None
    turned = set(base_words(reading, tokens[i].head)) & GIVING_UP
    owner = None if turned or _is_thanked(reading, sentence, i) else _owner(reading, sentence, i)
    if owner is None or tokens[owner[1] - 1].text.casefold() == "from":
        return None
    end = i + 2
    while end < sentence.last and (
        tokens[end].pos in _PHRASE or tokens[end].text.casefold() in ("of", "-")
    ):
        end += 1
    if end == i + 2:
        return None
    actor, first = owner
    target = readable(reading, i + 2, end)
    if target is None:
        return None
    return Stance(
        tokens[first].start, tokens[end - 1].end, actor.name, actor.span, kind, target, None,
        when_at(reading, tokens[i].start), voice_at(reading, tokens[i].start),
    )  # fmt: skip


def _is_thanked(reading: Reading, sentence: Sentence, i: int) -> bool:
    """Whether the noun is what somebody is thanked for: "thanked her for her support for the plan" is courtesy."""
    tokens = reading.parse.tokens[max(sentence.first, i - _THANKED) : i]
    words = [t.text.casefold() for t in tokens]
    thanked = next((k for k, w in enumerate(words) if w.startswith("thank")), None)
    return thanked is not None and "for" in words[thanked:]


def _owner(reading: Reading, sentence: Sentence, i: int) -> tuple[Actor, int] | None:
    """Whose noun it is: a possessor before it, "my" or "our" in a quotation; and the token where that begins."""
    tokens = reading.parse.tokens
    for k in range(i - 1, max(sentence.first, i - _BACK) - 1, -1):
        word = tokens[k].text.casefold()
        if word in MINE:
            speaker = speaker_at(reading, tokens[k].start)
            return (
                (speaker, k)
                if speaker is not None and quotation_at(reading, tokens[k].start) is not None
                else None
            )
        if word in ("'s", "’s", "'", "’") and k > sentence.first:
            actor = name_over(reading, tokens[k - 1].start, tokens[k - 1].end)
            if actor is None:
                return None
            first = k - 1
            while first > sentence.first and tokens[first - 1].start >= actor.span.start:
                first -= 1
            return actor, first
        if word in ("his", "her", "its", "their"):
            actor = name_over(reading, tokens[k].start, tokens[k].end)
            return (actor, k) if actor is not None else None
        if tokens[k].pos not in ("ADJ", "NOUN", "NUM", "PUNCT", "ADV"):
            return None
    return None


def _aim_end(reading: Reading, sentence: Sentence, first: int) -> int:
    """The token behind what is aimed at: before a mark that ends it, with quoted words whole."""
    tokens = reading.parse.tokens
    end, opened = first, False
    while end < sentence.last and tokens[end].text.casefold() not in ("because", "but"):
        text = tokens[end].text
        if text in ("“", "”") and opened == (text == "”"):
            opened = not opened
        elif text in (";", '"', "”", ".") or (text == "," and not opened):
            break
        end += 1
    return end if not opened else _first_mark(reading, first, end)


def _first_mark(reading: Reading, first: int, end: int) -> int:
    marks = (k for k in range(first, end) if reading.parse.tokens[k].text == "“")
    return next(marks, end)


def _aim(reading: Reading, sentence: Sentence, i: int) -> Stance | None:
    """ "Her first priority is to rebuild the harbour": whoever owns the priority is for it."""
    tokens = reading.parse.tokens
    owner = _owner(reading, sentence, i)
    if owner is None or i + 3 >= sentence.last:
        return None
    if (
        tokens[i + 1].text.casefold() not in ("is", "was", "remains")
        or tokens[i + 2].text.casefold() != "to"
    ):
        return None
    end = _aim_end(reading, sentence, i + 3)
    if end == i + 3:
        return None
    actor, first = owner
    return Stance(
        tokens[first].start, tokens[end - 1].end, actor.name, actor.span, "supports", Span(tokens[i + 2].start, tokens[end - 1].end),
        None, when_at(reading, tokens[i].start), voice_at(reading, tokens[i].start),
    )  # fmt: skip
