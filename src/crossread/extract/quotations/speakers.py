"""Who speaks: from a noun phrase to a name.

Comes in: a Reading and the span of the words that name the speaker. Goes out: the fullest name in this report of whom they mean, or
None. Never guesses: a phrase whose mention has no name has no name here.
"""

from crossread.model.layers import Mention, Reading
from crossread.model.report import Span

_POSTMODIFIERS = (
    " of ",
    " for ",
    " from ",
    " at ",
    " in ",
    " with ",
    ", ",
    " who ",
    " on ",
    " to ",
)

_LEADS_ELSEWHERE = frozenset("of for from at in with on to the a an by and".split())
_LOOSE = frozenset(
    "a an another some several many few most other two three four five his her its their one no any both our my".split()
)


def speaker_name(reading: Reading, phrase: Span) -> str | None:
    """The fullest name of the mention that is the head of `phrase`.

    "He" and "she" must mean a person; a role alone ("an aide", "her lawyer") names nobody; neither does a name that only says
    whose or where ("fans of the club").
    """
    text = reading.report.text
    head_end = _head_end(text, phrase)
    inside = [m for m in reading.names if m.start < phrase.end and m.end > phrase.start]
    heads = [m for m in inside if _covers_head(m, phrase, head_end)] or [
        m for m in inside if m.start < head_end and m.phrase and m.phrase.end >= head_end
    ]
    if _is_loose(text, phrase):
        heads = [m for m in heads if m.form == "name"]
    if not heads:
        return _apposed(text, inside, head_end)
    head = min(heads, key=lambda m: (m.name is None, m.form != "name", m.start - m.end))
    if text[phrase.start : phrase.end].casefold() in ("he", "she"):
        persons = {m.name for m in reading.names if m.form == "name" and m.kind == "person"}
        return head.name if head.name in persons else None
    return head.name or _apposed(text, inside, head_end)


def _is_loose(text: str, phrase: Span) -> bool:
    """Whether the phrase is indefinite or leans on a possessive ("an aide", "her lawyer"): a role alone then names nobody."""
    words = text[phrase.start : phrase.end].casefold().split()
    return len(words) > 1 and words[0] in _LOOSE


def _head_end(text: str, phrase: Span) -> int:
    """Where the head noun of the phrase ends: before its first "of …", "in …" or apposition."""
    words = text[phrase.start : phrase.end].replace("\u00a0", " ").replace("\n", " ")
    cuts = [at for sign in _POSTMODIFIERS if (at := words.find(sign)) > 0]
    return phrase.start + min(cuts, default=len(words))


def _covers_head(mention: Mention, phrase: Span, head_end: int) -> bool:
    """Whether the mention ends where the head ends (a possessive "Russia's" before the head does not)."""
    return mention.start < head_end <= mention.end or (
        mention.form != "pronoun" and head_end - 2 <= mention.end <= head_end
    )


def _apposed(text: str, inside: list[Mention], head_end: int) -> str | None:
    """The person named in an apposition behind the head ("the finance minister, Anna Kral")."""
    for mention in inside:
        if mention.start < head_end or mention.form != "name" or mention.kind != "person":
            continue
        led = text[head_end : mention.start].split()
        if not led or led[-1].casefold() not in _LEADS_ELSEWHERE:
            return mention.name
    return None
