"""Does a change fit its ends? "Up 14 per cent to 1.47 from 1.29", "from 300 to 270, a drop of 30".

Comes in: a line. Goes out: checks, each of the new figure, or of the change where that one says more.
"""

from collections.abc import Iterator

from crossread.lang.en.arithmetic import CHANGE_NOUNS, FALL_VERBS, RISE_VERBS
from crossread.model.account import Check
from crossread.model.layers import Quantity
from crossread.reconcile.checks.line import Found, Line, pattern
from crossread.reconcile.checks.reach import Reach, reach
from crossread.reconcile.checks.wording import in_words, number, stated

MOVED = rf"\b(?:{'|'.join((*RISE_VERBS, *FALL_VERBS))})"
CHANGE = rf"(?:[a-z-]+ )?(?:{'|'.join(CHANGE_NOUNS)})"
PATTERNS = tuple(
    pattern(p)
    for p in (
        rf"{MOVED}(?: [a-z]+ly)?(?: by)?(?: another)? <change>~?,? from <old>~?,? to <new>",
        rf"{MOVED}(?: [a-z]+ly)?(?: by)? <change>~?,? to <new>~?,? from <old>",
        rf"\bfrom <old>~?,? to <new>~?(?:,| [—–-]| \()? ?(?:an?|the|its|that is an?) {CHANGE} of <change>",
        rf"\bfrom <old>~?,? to <new>~?(?:,| [—–-]| \()? ?(?:an? |the )?<change> {CHANGE}\b",
        rf"{MOVED}(?: [a-z]+ly)? from <old>~?,? to <new>~?(?:, or| [—–]| \(|, up| ,down|, by) ?(?:up |down |by )?<change>",
        rf"<change>~? {CHANGE}~?,? from <old>~?,? to <new>",
        rf"\b{CHANGE} of <change>~?,? from <old>~?,? to <new>",
        rf"\b{CHANGE} of <change>~?,? to <new>~?,? from <old>",
        r"<new>~?,? (?:up|down)(?: by)? <change> from <old>",
        rf"\bto <new>~?,? from <old>~?, an? <change> {CHANGE}\b",
        rf"\bto <new>~?,? from <old>~?, an? {CHANGE} of <change>",
    )
)
SMALL_COINS = frozenset({"cent", "penny", "pence"})


def changes(line: Line) -> Iterator[Found]:
    """Checks of all changes whose two ends are told beside them."""
    told: set[int] = set()
    for rule in PATTERNS:
        for match in rule.finditer(line.text):
            old, new, change = (line.figure(match, n) for n in ("old", "new", "change"))
            check = _check(line, old, new, change)
            if check is not None and change.start not in told:
                told.add(change.start)
                yield _named(new, change), check


def _named(new: Quantity, change: Quantity) -> Quantity:
    """The new figure, or the change where nothing tells what the new figure is of."""
    return new if new.unit or new.measure or new.of else change


def _check(line: Line, old: Quantity, new: Quantity, change: Quantity) -> Check | None:
    if old.kind != new.kind or old.kind in {"ordinal", "ratio"} or not _units_fit(old, new):
        return None
    was, now, by = (reach(line.reading, q) for q in (old, new, change))
    sides = line.cites(old, new, change)
    high, low = (now, was) if new.value >= old.value else (was, now)
    sign = "" if new.value >= old.value else "-"
    if change.unit == "%" and old.kind != "percent" and old.value > 0 and new.value > 0:
        least, most = now.over(was)
        shares = sorted(((least - 1) * 100, (most - 1) * 100))
        part = Reach(*shares) if not sign else Reach(-shares[1], -shares[0])
        percent = number((new.value / old.value - 1) * 100, 1)
        formula = f"{in_words(new.value)} / {in_words(old.value)} - 1 = {percent}% against {sign}{stated(change)}"
        return Check(formula, part.meets(by), sides)
    factor = _factor(old, change)
    if factor is None:
        return None
    value = abs(new.value - old.value)
    first, second = sorted((old.value, new.value), reverse=True)
    formula = f"{in_words(first)} - {in_words(second)} = {in_words(value)} against {in_words(change.value * factor)}"
    return Check(formula, high.minus(low).meets(by.times(factor)), sides)


def _units_fit(a: Quantity, b: Quantity) -> bool:
    one, other = ((q.unit or "").split(" per ")[0] for q in (a, b))
    return one == other or not one or not other


def _factor(old: Quantity, change: Quantity) -> float | None:
    """What turns a change into the unit of its ends, None if it is of another kind."""
    if old.kind == "percent":
        return 1.0 if change.unit == "percentage point" else None
    if change.kind != old.kind:
        return None
    if change.unit in SMALL_COINS and old.unit not in SMALL_COINS:
        return 0.01
    return 1.0 if _units_fit(old, change) else None
