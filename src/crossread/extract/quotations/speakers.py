"""Who speaks: from a noun phrase to a name.

Comes in: a Reading and the span of the words that name the speaker. Goes out: the fullest name in this report of whom they mean, or
None. Never guesses: a phrase whose mention has no name has no name here, unless grammar ties a name to it.
"""

import re
from bisect import bisect_left
from itertools import pairwise

from crossread.extract.quotations.speaking_bodies import SPOKEN_OF, body_before
from crossread.lang.en.cues import DOCUMENT_NOUNS
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

_LEADS_ELSEWHERE = frozenset("of for from at in with on to the a an by and or's ’s".split())
_LOOSE = frozenset(
    "a an another some several many few most other two three four five his her its their one no any both our my".split()
)
LONGEST = 300
"""So many characters at most a mention has."""
_SINGULAR_BODY = re.compile(r"(?:[Ii]t|[Tt]he (?:[A-Z][\w-]* ){0,3}(\w+))")
_PAPERS = DOCUMENT_NOUNS | frozenset(
    "circular release site blog newsletter statistics figures".split()
)
_ITS_OFFICE = re.compile(r"its (?:press |media )?(\w+)", re.IGNORECASE)
_COMPANY_PAPER = re.compile(r"(?:the )?(\w+) (\w+)", re.IGNORECASE)
_AUTHOR = re.compile(r" (?:from|by|of|on) (?:the )?$")
_ON_ITS_SITE = re.compile(r"['’]s? (?:web)?(?:site|page|blog)\b")
_JOINED = re.compile(r"(?:, [^,]+,)* (?:and|&) (?:[\w.-]+ ){0,3}")
_POSSESSIVE = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,2}\w+$")


def speaker_name(reading: Reading, phrase: Span) -> str | None:
    """The fullest name of the mention that is the head of `phrase`.

    "He" and "she" must mean a person, "it" and "the company" a body named shortly before; a role alone ("an aide", "her lawyer")
    names nobody; neither does a name that only says whose or where ("fans of the club"), nor two names. A body or person speaks by its paper ("a
    letter from …").
    """
    text = reading.report.text
    words = _words(text, phrase)
    head_end = _head_end(words, phrase)
    inside = _mentions_in(reading, phrase)
    if _are_two(text, inside, phrase):
        return None
    titled = _titled(text, inside, phrase)
    if titled is not None:
        return titled
    heads = [m for m in inside if _covers_head(m, head_end)] or [
        m for m in inside if m.start < head_end and m.phrase and m.phrase.end >= head_end
    ]
    if _is_loose(words):
        heads = [m for m in heads if m.form == "name"]
    head = min(heads, key=_rank, default=None)
    if words.casefold() in ("he", "she"):
        return head.name if head is not None else None
    named = head.name if head is not None else None
    return (
        named
        or _apposed(text, inside, head_end)
        or _before_its_apposition(text, inside, phrase)
        or _apposed_behind(reading, phrase)
        or _of_paper(text, inside, phrase, head_end)
        or _called_body(text, inside, head_end)
        or _meant_body(reading, words, phrase)
    )


def _are_two(text: str, inside: list[Mention], phrase: Span) -> bool:
    """Whether two people or bodies speak together ("Anna Kral, the mayor, and Jan Novak"), so that no one name is the speaker's."""
    return any(_joined(text, inside, phrase, kind) for kind in ("person", "organisation"))


def _joined(text: str, inside: list[Mention], phrase: Span, kind: str) -> bool:
    named = [m for m in inside if m.form == "name" and m.kind == kind and m.name]
    for first, second in pairwise(named):
        leads = any(sign in text[phrase.start : first.start] for sign in _POSTMODIFIERS)
        joined = _JOINED.fullmatch(text, first.end, second.start) is not None
        if joined and not leads and first.name != second.name and second.end <= phrase.end:
            return True
    return False


def _mentions_in(reading: Reading, phrase: Span) -> list[Mention]:
    """The mentions that overlap the phrase, found by bisection; one that begins far before it is left out."""
    low = bisect_left(reading.names, phrase.start - LONGEST, key=lambda m: m.start)
    high = bisect_left(reading.names, phrase.end, key=lambda m: m.start)
    return [m for m in reading.names[low:high] if m.end > phrase.start]


def _words(text: str, phrase: Span) -> str:
    return text[phrase.start : phrase.end].replace("\u00a0", " ").replace("\n", " ")


def _rank(mention: Mention) -> tuple[bool, bool, bool, int]:
    """Named before nameless, a person or body before a people ("the Czech" who coached her), names before roles, long before short."""
    return (
        mention.name is None,
        mention.kind == "group",
        mention.form != "name",
        mention.start - mention.end,
    )


def _is_loose(words: str) -> bool:
    """Whether the phrase is indefinite or leans on a possessive ("an aide", "her lawyer"): a role alone then names nobody."""
    parts = words.casefold().split()
    return len(parts) > 1 and parts[0] in _LOOSE


def _head_end(words: str, phrase: Span) -> int:
    """Where the head noun of the phrase ends: before its first "of …", "in …" or apposition."""
    cuts = [at for sign in _POSTMODIFIERS if (at := words.find(sign)) > 0]
    return phrase.start + min(cuts, default=len(words))


def _covers_head(mention: Mention, head_end: int) -> bool:
    """Whether the mention ends where the head ends (a possessive "Russia's" before the head does not)."""
    return mention.start < head_end <= mention.end or (
        mention.form != "pronoun" and head_end - 2 <= mention.end <= head_end
    )


def _titled(text: str, inside: list[Mention], phrase: Span) -> str | None:
    """The person behind a long title without a comma ("the vice president and chairman of the bank Anna Kral").

    What stands right before the name must belong to the title's body, so that no preposition governs the name.
    """
    last = max((m for m in inside if m.form == "name"), key=lambda m: m.end, default=None)
    if last is None or last.kind != "person" or last.end != phrase.end or last.title is not None:
        return None
    before = text[phrase.start : last.start]
    parts = before.split()
    role = any(m.form == "role" and m.start < last.start for m in inside)
    if not role or "," in before or parts[-1].casefold() in _LEADS_ELSEWHERE:
        return None
    return last.name if parts[-1][:1].isupper() and not parts[-1].endswith(("'s", "’s")) else None


def _apposed(text: str, inside: list[Mention], head_end: int) -> str | None:
    """The person or body named in an apposition behind the head ("the finance minister, Anna Kral", "the line, Blue Ferries")."""
    for mention in inside:
        if mention.start < head_end or mention.form != "name":
            continue
        between = text[head_end : mention.start]
        led = between.split()
        beside = (
            not led or "," in between or led[-1][:1].isupper()
        )  # not "the mother of victim Jan Novak"
        elsewhere = bool(led) and led[-1].casefold() in _LEADS_ELSEWHERE
        if mention.kind == "person" and beside and not elsewhere:
            return mention.name
        if mention.kind == "organisation" and between.strip() in (",", ", the"):
            return mention.name
    return None


def _before_its_apposition(text: str, inside: list[Mention], phrase: Span) -> str | None:
    """The person that the phrase opens with, where the comma before the apposition is missing ("Anna Kral an analyst for the bank")."""
    for mention in inside:
        if mention.start == phrase.start and mention.form == "name" and mention.kind == "person":
            return mention.name if re.match(r" (?:an?|the) ", text[mention.end :][:5]) else None
    return None


def _apposed_behind(reading: Reading, phrase: Span) -> str | None:
    """The person in an apposition right behind the phrase ("a third candidate |, the retired judge Anna Kral,")."""
    text, start = reading.report.text, phrase.end + 2
    if text[phrase.end : start] != ", ":
        return None
    low = bisect_left(reading.names, start, key=lambda m: m.start)
    for mention in reading.names[low : low + 4]:
        opens = (mention.phrase or mention).start == start and text[
            mention.end : mention.end + 1
        ] == ","
        if opens and mention.form == "name" and mention.kind == "person":
            return mention.name
    return None


def _of_paper(text: str, inside: list[Mention], phrase: Span, head_end: int) -> str | None:
    """Whose statement, letter or report it is ("a statement from the ministry", "Kral's letter")."""
    noun = text[phrase.start : head_end].split()[-1:]
    if not noun or noun[0].casefold() not in _PAPERS:
        return None
    for mention in inside:
        if mention.name is None or mention.kind not in ("person", "organisation"):
            continue
        lead = text[head_end : mention.start]
        led = _AUTHOR.fullmatch(lead) is not None
        if lead.strip().startswith("on"):
            led = led and _ON_ITS_SITE.match(text, mention.end) is not None
        owns = _POSSESSIVE.fullmatch(text[mention.end : head_end]) is not None
        if led or owns:
            return mention.name
    return None


def _called_body(text: str, inside: list[Mention], head_end: int) -> str | None:
    """The body whose kind is told behind its name ("the Herald newspaper", "the Blue Wire news agency")."""
    for mention in inside:
        behind = text[mention.end : head_end].casefold().split()
        if mention.form == "name" and mention.kind == "organisation" and 0 < len(behind) <= 2:
            return mention.name if behind[-1] in SPOKEN_OF else None
    return None


def _meant_body(reading: Reading, words: str, phrase: Span) -> str | None:
    """The body that "it", "its press office", "the company" or "company statistics" means."""
    office = _ITS_OFFICE.fullmatch(words)
    if office is not None and office.group(1).casefold() in _PAPERS | {"office", "service"}:
        return body_before(reading, phrase.start, "")
    paper = _COMPANY_PAPER.fullmatch(words)
    if paper is not None and paper.group(2).casefold() in _PAPERS:
        noun = paper.group(1).casefold()
        return body_before(reading, phrase.start, noun) if noun in SPOKEN_OF else None
    found = _SINGULAR_BODY.fullmatch(words)
    if found is None:
        return None
    noun = (found.group(1) or "").casefold()
    return body_before(reading, phrase.start, noun) if not noun or noun in SPOKEN_OF else None
