"""Words by which a report says itself that something is not known, and by which another would answer it. Patterns only.

A topic: how it goes on behind "No report tells", the words that leave it open, and those in which an answer would stand, if any can be told.
"""

import re
from typing import NamedTuple


class Topic(NamedTuple):
    """`what` is left open by words that fit `left`; a report with words that fit `told` answers it, `near`: only in a sentence about the same."""

    what: str
    left: re.Pattern[str]
    told: re.Pattern[str] | None
    near: bool = False


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


_UNKNOWN = r"(?:unclear|unknown|not (?:immediately |yet |entirely |exactly )?(?:clear|known|determined|established)|a mystery|unexplained)"
_NOT_YET = r"(?:has|have|had|was|were)(?: not|n['’]t)(?: yet)?(?: been)?(?: \w+ly)?"
_GIVE = r"(?:released?|disclosed?|announced?|made public|published?|revealed?|given?)"
_SAY = r"(?:say|specify|disclose|reveal|elaborate on|explain|confirm)"
_ASKS = r"(?:what|who|whom|whose|why|how|where|when|which|whether|if)"

POINTS_BACK = re.compile(r"\b(?:those|these|such)\b|^(?:He|She|They|His|Her|Their|Its|This|That)\b")
"""Words by which a sentence cannot be read alone."""

LEFT_OPEN = (
    Topic(
        "the cause",
        _words(
            rf"(?:what caused|the cause|what led to|what triggered)\b[^.;]{{0,60}}\b{_UNKNOWN}|{_UNKNOWN} what (?:caused|led to|triggered)|"
            rf"the cause\b[^.;]{{0,60}}\b{_NOT_YET} (?:determined|established|{_GIVE})|the cause\b[^.;]{{0,40}}\bunder investigation"
        ),
        _words(r"(?:was|were|is) caused by|the cause (?:was|is) (?!not|un)|because of|due to|blamed on|was triggered by|broke out when"),
        near=True,
    ),
    Topic(
        "the motive",
        _words(rf"(?:the |his |her |their |a )?motives?\b[^.;]{{0,50}}\b{_UNKNOWN}|{_UNKNOWN} (?:what|his|her|the) motive|no (?:known|clear|apparent) motive"),
        _words(r"the motive (?:was|is) (?!not|un)|motivated by|in retaliation|out of revenge|claimed responsibility|manifesto|grudge"),
    ),
    Topic(
        "who did it",
        _words(r"(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:identified|named|arrested) (?:any|a) (?:suspects?|attackers?|gunm[ae]n)|no (?:arrests|suspects) (?:have|had|were)"),
        _words(r"(?:was|were) arrested|arrested (?:a|the|two|three|\d+)|suspect (?:was|is) identified|detained|in custody"),
    ),
    Topic(
        "the names",
        _words(
            rf"(?:names?|identit(?:y|ies))\b[^.;]{{0,60}}\b{_NOT_YET} {_GIVE}|{_NOT_YET} {_GIVE} (?:the |their |any )?(?:\w+['’]s? )?(?:names?|identit(?:y|ies))|"
            rf"{_NOT_YET} (?:identified|named)(?= (?:by|publicly)|[.,;])|declined to (?:name|identify) (?:the|him|her|them)"
        ),
        _words(r"identified (?:as|the|by|him|her|them)|named (?:as|the victims?)|were identified|was identified"),
    ),
    Topic(
        "the price or the terms",
        _words(rf"(?:terms|the price|the value|financial details|the amount|the sum)\b[^.;]{{0,60}}\b(?:{_NOT_YET} {_GIVE}|undisclosed)|(?:an|for an) undisclosed (?:sum|amount|price)"),
        re.compile(r"(?:worth|valued at|for|paid|price of|pay) (?:about |around |nearly |some |up to )?(?:[$£€¥]|US\$)\s?\d", re.IGNORECASE),
    ),
    Topic(
        "who this source is",
        _words(r"on (?:the )?condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified))|asked not to be (?:named|identified)|requested anonymity"),
        None,
    ),
    Topic(
        "more than this",
        _words(
            rf"(?:it|this|that|what)(?:['’]s| is| was| remains| remained)(?: still| also| yet)? {_UNKNOWN} (?:\w+ )?{_ASKS}|"
            rf"(?:remains?|remained) (?:unclear|unknown|a mystery|unexplained)|"
            rf"(?:did|does|do|would|has|have)(?: not|n['’]t) (?:immediately |yet |publicly )?{_SAY} {_ASKS}|declined to {_SAY} {_ASKS}|"
            rf"(?:figures|numbers|results|details)\b[^.;]{{0,40}}\b{_NOT_YET} {_GIVE}|{_NOT_YET} {_GIVE} (?:\w+ ){{0,3}}(?:figures|numbers|results|details)"
        ),
        None,
    ),
)  # fmt: skip
"""The topics, the narrower ones first."""
