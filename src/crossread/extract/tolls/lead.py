"""Whether people killed or hurt are what a report is about.

Comes in: a Reading and its Harms. Goes out: yes or no. It is so where the headline or the first sentences tell of them.
"""

import re
from collections.abc import Sequence

from crossread.lang.en.tolls import (
    ATTACKS,
    DEAD,
    DEADLY,
    DEATHS,
    FATALLY,
    HARMED,
    INCIDENTS,
    KILLED_WORDS,
)
from crossread.model.layers import Harm, Reading
from crossread.model.report import BODY_ZONES

FIRST, SECOND = 2, 6
"""Sentences of the body that count as its beginning; those in which harm counts if the rest is much about it too."""
MUCH = 0.1
"""Tellings of harm a sentence that make a report much about it."""
_HEADLINE = frozenset[str]().union(
    INCIDENTS - {"case"}, DEADLY, FATALLY, DEATHS, ATTACKS, DEAD, HARMED, KILLED_WORDS
)


def leads(reading: Reading, harms: Sequence[Harm]) -> bool:
    """Whether the report's own incident is told in its headline, in its first sentences, or early and often."""
    body = [s for s in reading.parse.sentences if s.zone_kind in BODY_ZONES]
    own = [h for h in harms if h.own]
    headline = set(re.findall(r"[a-z]+", (reading.report.title.value or "").casefold()))
    if not own or not body or _HEADLINE & headline:
        return bool(own)
    first = min((h.start for h in own if h.plain), default=len(reading.report.text))
    early = first < body[:FIRST][-1].end
    return early or (first < body[:SECOND][-1].end and len(own) >= MUCH * len(body))
