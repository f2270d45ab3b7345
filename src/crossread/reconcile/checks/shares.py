"""Does the share fit part and whole? "3 of 12 towns, or 25 per cent", "40% (8 of the 20 members)".

Comes in: a line. Goes out: checks, each of the share.
"""

from collections.abc import Iterator

from crossread.model.account import Check
from crossread.model.layers import Quantity
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.reach import reach
from crossread.reconcile.checks.wording import in_words, number, stated

OF = r"(?: [a-z'’-]+){0,2}? (?:out )?of (?:the |its |their |all |our |a total of |some )?(?:[a-z'’-]+ )?"
OR = r"(?:,? or(?: some)? |,? \(| [—–] |, which is )"
PATTERNS = tuple(
    pattern(p)
    for p in (
        rf"<part>{OF}<whole>~?{OR}<share>",
        rf"<share>{OR}<part>{OF}<whole>",
        rf"\bof (?:the |its |their |all )?<whole>~?, <part>~?{OR}<share>",
        rf"<part>~?{OR}<share>[,)]?{OF}<whole>",
    )
)
SHARED = frozenset({"count", "money", "measure"})


def shares(line: Line) -> Iterator[Found]:
    """Checks of all shares whose part and whole are told beside them."""
    told: set[int] = set()
    for rule in PATTERNS:
        for match in rule.finditer(line.text):
            part, whole, share = (line.figure(match, n) for n in ("part", "whole", "share"))
            if share.start not in told and _fit(part, whole, share):
                told.add(share.start)
                yield share, _check(line, part, whole, share)


def _fit(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    alike = part.kind == whole.kind and part.kind in SHARED
    units = part.unit == whole.unit or (part.kind == "count" and not (part.unit and whole.unit))
    is_share = share.unit == "%" or (share.kind == "ratio" and share.value < 1)
    return alike and units and is_share and 0 < part.value <= whole.value


def _check(line: Line, part: Quantity, whole: Quantity, share: Quantity) -> Check:
    full = 100.0 if share.unit == "%" else 1.0
    made = reach(line.reading, part).over(reach(line.reading, whole)).times(full)
    told = reach(line.reading, share)
    if full == 1.0:  # "a third" is said of anything near it
        told = told._replace(low=told.low - share.value / 10, high=told.high + share.value / 10)
    value = number(full * part.value / whole.value, 1 if full == 100.0 else 2)
    sign = "%" if share.unit == "%" else ""
    against = stated(share) if sign else number(share.value, 2)
    formula = f"{in_words(part.value)} / {in_words(whole.value)} = {value}{sign} against {against}"
    return Check(formula, made.meets(told), line.cites(part, whole, share))
