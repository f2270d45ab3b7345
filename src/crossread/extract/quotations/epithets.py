"""Speakers called by what they are: "the billionaire", "the Blue Boats founder", "the 46-year-old Dane".

Comes in: a Reading, a quotation, and those told before it. Goes out: the name of the one person in the talk whom such words can take up.
Two people alike give none, unless one of them alone spoke just before.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable

from crossread.lang.en.demonyms import NATIONS
from crossread.lang.en.speakers import EPITHETS, NATIVE_ENDINGS
from crossread.model.layers import Quotation, Reading

_DEFINITE = re.compile(r"the (?:[\w'’.&-]+ ){0,5}?([\w-]+)")
_NATIONS = frozenset(n.casefold() for n in NATIONS)
_LED_ELSEWHERE = frozenset("of for from at in on to with and or".split())
REACH = 1000
"""So many characters back a person is still in the talk."""


def is_epithet(words: str) -> bool:
    """Whether the speaker's words only say what somebody is whom the report has named, in the singular.

    >>> is_epithet("the shipping tycoon"), is_epithet("the south african"), is_epithet("the tycoons"), is_epithet("the french")
    (True, True, False, False)
    """
    found = _DEFINITE.fullmatch(words)
    if found is None or _LED_ELSEWHERE & set(words.split()):
        return False
    return found.group(1) in EPITHETS or is_native(words)


def is_native(words: str) -> bool:
    """Whether the words call one person by nation ("the 46-year-old dane")."""
    parts = words.split()
    nation = parts[-1] in _NATIONS or " ".join(parts[-2:]) in _NATIONS
    return parts[0] == "the" and nation and parts[-1].endswith(NATIVE_ENDINGS)


def person_in_talk(reading: Reading, quotation: Quotation, told: Iterable[Quotation]) -> str | None:
    """The only person named shortly before the speaker's words, or the only one of them who spoke; nobody whom the quotation names."""
    if quotation.speaker is None:
        return None
    at = quotation.speaker.start
    low = bisect_left(reading.names, at - REACH, key=lambda m: m.start)
    high = bisect_left(reading.names, at, key=lambda m: m.start)
    spoken_of: set[str] = set()
    near: set[str] = set()
    for mention in reading.names[low:high]:
        if mention.kind != "person" or mention.name is None:
            continue
        inside = any(s.start <= mention.start < s.end for s in quotation.content)
        (spoken_of if inside and mention.form == "name" else near).add(mention.name)
    spoke = {
        q.speaker_name
        for q in told
        if q.speaker_name in near and q.speaker is not None and at - q.speaker.start <= REACH
    }
    for among in (near - spoken_of, spoke - spoken_of):
        if len(among) == 1:
            return next(iter(among))
    return None
