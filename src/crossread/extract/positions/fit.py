"""Which tellings are fit to be listed as positions.

Comes in: a Reading, a Stance and the verb or noun that tells it. Goes out: yes or no. Not fit: what praises or blames a person, what a
rival says that somebody wants, words run together with other articles' titles, a target that means nothing without its sentence.
"""

import re

from crossread.extract.positions.actors import base_words, name_over, speaker_at, voice_at
from crossread.extract.positions.extent import head_of
from crossread.lang.en.stances import (
    ALONGSIDE,
    ASKING,
    BLAMING,
    CONTESTS,
    COURTS,
    FAVOURABLE,
    MATTERS,
    MERITS,
    OF_MIND,
    OF_OPPOSITION,
    PRAISING,
    SPOKEN_FOR,
    VAGUE,
    WINNING,
    WISHING,
)
from crossread.lang.en.titles import OFFICES
from crossread.model.layers import Reading, Sentence, Stance
from crossread.text.spans import around
from crossread.text.tree import tokens_within

_GLUED = re.compile(r"([A-Z]\w*[a-z]{2})(?=[A-Z])")
_OWN = frozenset({"my", "our", "mine", "ours"})
_THEIRS = frozenset({"his", "her", "its", "their", "your"})
_MONEY = frozenset("$€£¥")
_THINGS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})
_NEAR = 60
_ALONE = 3
"""Words from which "her plan" says more than whose it is."""


def is_furniture(reading: Reading, sentence: Sentence) -> bool:
    """Whether other articles' titles are run into the sentence: bars between them, "MORE (", or a name glued to the next word."""
    words = [t.text for t in reading.parse.tokens[sentence.first : sentence.last]]
    if "|" in words or ("MORE" in words and "(" in words[words.index("MORE") :][:2]):
        return True
    fronts = (m.group(1) for m in map(_GLUED.match, words) if m is not None)
    return any(front in words for front in fronts)


def is_fit(reading: Reading, stance: Stance, told_at: int) -> bool:
    """Whether the stance that token `told_at` tells can be listed."""
    inside = tokens_within(reading.parse, stance.target.start, stance.target.end)
    return (
        bool(inside)
        and not _takes_no_side(stance)
        and (stance.stance != "withdraws" or _is_contest(reading, inside))
        and _is_own_word(reading, stance, told_at)
        and _is_readable(reading, stance, inside)
        and _is_matter(reading, told_at, inside)
    )


def _takes_no_side(stance: Stance) -> bool:
    """Whether the actor is a plan or an act ("Proposition B"), a court, which rules, or a title without a name."""
    words = stance.actor.casefold().split()
    untold = len(words) == 1 and words[0] in OFFICES
    return (
        untold
        or bool({words[-1]} & MATTERS or set(words) & COURTS)
        or words[0]
        in (
            "proposition",
            "resolution",
            "measure",
            "amendment",
        )
    )


def _is_contest(reading: Reading, inside: tuple[int, ...]) -> bool:
    tokens = reading.parse.tokens
    head = tokens[head_of(reading, inside)]
    nouns = {head.text.casefold(), head.lemma.casefold()}
    return tokens[inside[0]].tag != "VBG" and bool(nouns & (MATTERS | CONTESTS))


def _is_own_word(reading: Reading, stance: Stance, told_at: int) -> bool:
    """Whether no rival tells it: between marks, only the speaker's own stance counts, or that of whom a spokesperson speaks for."""
    offset = reading.parse.tokens[told_at].start
    if voice_at(reading, offset) != "quoted":
        return True
    speaker = speaker_at(reading, offset)
    if speaker is None:
        return False
    around_speaker = reading.report.text[
        max(0, speaker.span.start - _NEAR) : speaker.span.end + _NEAR
    ]
    speaks_for = any(w in around_speaker.casefold() for w in SPOKEN_FOR)
    return speaker.name == stance.actor or speaks_for


def _is_readable(reading: Reading, stance: Stance, inside: tuple[int, ...]) -> bool:
    """Whether the target's first words mean something alone: no "my plan" of somebody else, no "his move" of nobody told, no "items"."""
    tokens = reading.parse.tokens
    first = tokens[inside[0]]
    word = first.text.casefold()
    for i in inside:
        if tokens[i].text.casefold() in _OWN:
            speaker = speaker_at(reading, tokens[i].start)
            if speaker is None or speaker.name != stance.actor:
                return False
    if word in _THEIRS:
        owner = name_over(reading, first.start, first.end)
        bare = len(inside) < _ALONE and tokens[inside[-1]].lemma.casefold() not in MATTERS
        return not bare and owner is not None and owner.name == stance.actor
    if _leaves_open(reading, stance, inside):
        return False
    head = tokens[head_of(reading, inside)]
    paired = word != "both" or any(tokens[i].text.casefold() == "and" for i in inside)
    return paired and head.text.casefold() not in VAGUE and not _compares(reading, inside[-1])


def _leaves_open(reading: Reading, stance: Stance, inside: tuple[int, ...]) -> bool:
    """Whether a pronoun in the words means somebody, or at their end something, that they do not tell ("5 million for it"), or an
    "-ing" form has lost its object ("making public")."""
    tokens = reading.parse.tokens
    last = tokens[inside[-1]]
    if tokens[inside[0]].tag == "VBG" and not any(tokens[i].pos in _THINGS for i in inside):
        return True
    if last.tag == "PRP" and len(inside) > 1 and tokens[inside[-2]].pos == "ADP":
        return True
    words = set(reading.report.text[stance.target.start : stance.target.end].casefold().split())
    for i in inside[1:]:
        if tokens[i].tag == "PRP" and tokens[i].text.casefold() in ("him", "her"):
            meant = name_over(reading, tokens[i].start, tokens[i].end)
            if meant is None or not words & set(meant.name.casefold().split()):
                return True
    return False


def _compares(reading: Reading, last: int) -> bool:
    """Whether the words end in a comparison that is cut off: "the wall as much" as something else."""
    tokens = reading.parse.tokens
    return tokens[last].text.casefold() in ("much", "more", "less", "many") and tokens[
        last - 1
    ].text.casefold() in ("as", "so", "any")


def _is_matter(reading: Reading, told_at: int, inside: tuple[int, ...]) -> bool:
    """Whether what is praised or blamed is a plan, an act or a merit; good wishes go to whoever takes an office."""
    forms = set(base_words(reading, told_at))
    if forms & (ASKING | ALONGSIDE) and _is_name(reading, inside) != bool(forms & ALONGSIDE):
        return False
    if forms & WISHING:
        return _is_wanted(reading, told_at, inside)
    if forms & OF_OPPOSITION or not forms & (PRAISING | BLAMING | FAVOURABLE):
        return True
    return _is_judged(reading, forms, inside)


def _is_judged(reading: Reading, forms: set[str], inside: tuple[int, ...]) -> bool:
    """Whether praise, blame or a wish is for a plan, an act, a merit, or for who takes an office."""
    tokens = reading.parse.tokens
    head = tokens[head_of(reading, inside)]
    nouns = {head.text.casefold(), head.lemma.casefold()}
    if forms & FAVOURABLE:
        won = any(tokens[i].text.casefold() in WINNING for i in inside)
        fit = bool(nouns & MATTERS) or _takes_office(reading, head.start, head.end)
        return fit and not won
    if nouns & MATTERS or not forms & PRAISING:
        return bool(nouns & MATTERS)
    doing = any(
        tokens[i].text.casefold() == "for" and tokens[i + 1].tag == "VBG" for i in inside[:-1]
    )
    return doing or bool(nouns & MERITS)


def _is_name(reading: Reading, inside: tuple[int, ...]) -> bool:
    """Whether the words only name somebody, with nothing that they are asked to do."""
    tokens = reading.parse.tokens
    if any(tokens[i].tag == "TO" for i in inside):
        return False
    head = tokens[head_of(reading, inside)]
    near = around(reading.names, head.start, head.end)
    return any(
        m.form == "name" and m.kind != "other" and m.start < head.end and head.end <= m.end
        for m in near
    )


def _is_wanted(reading: Reading, told_at: int, inside: tuple[int, ...]) -> bool:
    """Whether what is wanted or proposed is a plan, an act or money, and no errand: "wants a new tax", not "wants to thank them"."""
    tokens = reading.parse.tokens
    if tokens[inside[0]].pos == "VERB" or any(
        t.text.casefold() == "to" for t in tokens[told_at + 1 : inside[0] + 1]
    ):
        return False
    head = tokens[head_of(reading, inside)]
    to = next((i for i in inside if tokens[i].tag == "TO"), None)
    asked = (
        to is not None
        and tokens[to + 1].pos == "VERB"
        and not set(base_words(reading, to + 1)) & OF_MIND
    )
    money = any(tokens[i].text in _MONEY for i in inside[:2])
    return asked or money or bool({head.text.casefold(), head.lemma.casefold()} & MATTERS)


def _takes_office(reading: Reading, start: int, end: int) -> bool:
    """Whether the report tells that the person named here holds, will hold or seeks an office."""
    over = [
        m for m in around(reading.names, start, end) if m.start < end and start < m.end and m.name
    ]
    people = {m.name for m in over if m.kind == "person"}
    return any(t.person in people for t in reading.offices)


def names_itself(reading: Reading, stance: Stance) -> bool:
    """Whether the target is the actor's own name: then one of the two was misread."""
    target = reading.report.text[stance.target.start : stance.target.end]
    return target.casefold() in stance.actor.casefold()
