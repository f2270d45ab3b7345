"""Which tellings tell one event.

Comes in: Tellings, sorted. Goes out: groups of them. Two tellings join by kind, by who takes part, by date and by words; groups grow from
the most alike pair down, and only while all dates in a group agree.
"""

import re
from itertools import combinations

from crossread.reconcile.timeline.namings import with_namings
from crossread.reconcile.timeline.signs import SPEECH
from crossread.reconcile.timeline.tellings import Telling
from crossread.text.dates import dates_agree, days_between

FAMILY = {
    kind: name
    for name, kinds in {
        "office": (
            "takes office",
            "handover",
            "resignation",
            "leaves office",
            "appointment",
            "term",
        ),
        "violence": ("attack", "conflict", "injury", "death"),
        "election": ("election", "vote"),
        "agreement": ("agreement", "announcement"),
        "meeting": ("meeting", "ceremony", "travel"),
        "accident": ("disaster", "death", "injury", "incident"),
        "change": ("change", "spending", "business"),
    }.items()
    for kind in kinds
}
"""Kinds that may be one event under two words. A kind not named here joins only with itself."""
_GOING = frozenset({"handover", "resignation", "leaves office"})
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_DAY = len("2024-10-01")
_MONDAY = "2001-01-01"
_SPEECH_WORDS = 0.5
_SPEECH_SHARED = 5
_EVENT_WORDS = 0.45
_PLAN_WORDS = 0.6
_PLAN_DAYS = 60
_PLAN_MONTHS = 6
_FRESH_DAYS = 3
_UNNAMED_WORDS = 0.5
_COPY = 0.8
_FEWEST = 3
"""Shares of the shorter telling's content words, and counts of words, that must be shared. On the action chains of 14 stories of
ecbplus-dev, pairs across reports: precision 0.73 at 0.35 to 0.45, no better above; recall falls from 0.55 on."""


def joined(found: list[Telling]) -> list[list[Telling]]:
    """The tellings in groups, each sorted, groups in the order of their first telling."""
    parent = list(range(len(found)))
    members: dict[int, list[int]] = {i: [i] for i in parent}

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for _, i, j in sorted(_pairs(found), key=lambda p: (-p[0], found[p[1]].key, found[p[2]].key)):
        a, b = root(i), root(j)
        if a == b or not _compatible(found, members[a], members[b]):
            continue
        low, high = min(a, b), max(a, b)
        parent[high] = low
        members[low] += members.pop(high)
    groups = [[found[i] for i in sorted(group)] for _, group in sorted(members.items())]
    return with_namings(groups, FAMILY)


def _pairs(found: list[Telling]) -> list[tuple[float, int, int]]:
    """The pairs that may be joined, with a score; only tellings that share a participant or a trigger are compared."""
    sharing: dict[str, list[int]] = {}
    for i, telling in enumerate(found):
        keys = {*telling.ids, f"word {telling.anchor[:4]}"}
        if telling.kind in ("incident", "disaster"):
            keys.add(f"kind {telling.kind}")
        for key in sorted(keys):
            sharing.setdefault(key, []).append(i)
    near = {pair for group in sharing.values() for pair in combinations(group, 2)}
    pairs = []
    for i, j in sorted(near):
        a, b = found[i], found[j]
        score = 2.0 if a.act == b.act else _alike(a, b)
        if score:
            pairs.append((score, i, j))
    return pairs


def _compatible(found: list[Telling], a: list[int], b: list[int]) -> bool:
    """Whether no two tellings of the joined group contradict each other: in date, or as fact and denial or mere possibility."""
    return all(_agree(found[i], found[j]) for i in a for j in b)


def may_be_one(x: Telling, y: Telling) -> bool:
    """Whether neither is the denial or mere possibility of the other, and no weekday speaks against their being one event."""
    for state in ("denied", "hypothetical"):
        if (x.state == state) != (y.state == state):
            return False
    apart = _on_another_weekday(x, y) or _on_another_weekday(y, x)
    return not apart and not _out_of_bounds(x, y) and not _out_of_bounds(y, x)


def _out_of_bounds(open_: Telling, other: Telling) -> bool:
    """Whether the first has both bounds to the day, and the other a day, or bounds, wholly outside them."""
    low, high = open_.when.earliest or "", open_.when.latest or ""
    if not len(low) == len(high) == _DAY:
        return False
    day = (other.when.value or "")[:_DAY]
    first, last = day or other.when.earliest or low, day or other.when.latest or high
    days = len(first) == len(last) == _DAY and first[:4].isdigit() and last[:4].isdigit()
    return days and (last < low or high < first)


def _agree(x: Telling, y: Telling) -> bool:
    if not may_be_one(x, y):
        return False
    if x.when.value is None or y.when.value is None or dates_agree(x.when.value, y.when.value):
        return True
    return _soft_fits(x, y) or _plan_moved(x, y) or _office_moved(x, y)


def _on_another_weekday(open_: Telling, dated: Telling) -> bool:
    """Whether the first, of an undated report, tells of a weekday, and the second puts its event on another day of the week."""
    weekday = _WEEKDAY.match(open_.time.when.value or "") if open_.time else None
    if weekday is None or dated.is_soft:
        return False
    day = days_between(_MONDAY, dated.when.value or "")
    return day is not None and day % 7 + 1 != int(weekday[1])


def _soft_fits(x: Telling, y: Telling) -> bool:
    """Whether a date that is only the day of the report lies at most few days after the one that is told."""
    if x.is_soft == y.is_soft:
        return False
    soft, told = (x, y) if x.is_soft else (y, x)
    days = days_between(told.when.value or "", soft.when.value or "")
    return days is not None and 0 <= days <= _FRESH_DAYS


def _office_moved(x: Telling, y: Telling) -> bool:
    """Whether one report's planned change of office was done on another day than planned, as a report of another day tells."""
    if FAMILY.get(x.kind) != "office" or FAMILY.get(y.kind) != "office" or x.key[0] == y.key[0]:
        return False
    plan, done = (x, y) if x.state == "planned" else (y, x)
    if plan.state != "planned" or done.state != "happened":
        return False
    return abs(_months(plan.when.value or "") - _months(done.when.value or "")) <= _PLAN_MONTHS


def _months(value: str) -> float:
    """Months since the year 0 of a date that has a month, else far away."""
    year, _, rest = value.partition("-")
    return int(year) * 12 + int(rest[:2]) if year.isdigit() and rest[:2].isdigit() else float("inf")


def _plan_moved(x: Telling, y: Telling) -> bool:
    """Whether two dates can differ because a plan changed: two reports, one actor and word, one of them a plan, not far apart."""
    planned = "planned" in (x.state, y.state)
    same = (
        x.actor == y.actor
        and x.anchor[:4] == y.anchor[:4]
        and _overlap(x.plain, y.plain) >= _PLAN_WORDS
    )
    if x.key[0] == y.key[0] or not planned or not same:
        return False
    days = days_between(x.when.value or "", y.when.value or "")
    return days is not None and abs(days) <= _PLAN_DAYS


def _alike(a: Telling, b: Telling) -> float:
    """How alike two tellings are; 0 where they are not one event."""
    words = _overlap(a.words, b.words)
    copied = a.anchor == b.anchor and a.kind == b.kind and words >= _COPY
    if copied and min(len(a.words), len(b.words)) >= _FEWEST:
        return 1.0 + words
    if a.kind in SPEECH or b.kind in SPEECH:
        return _speech(a, b, words)
    if a.kind != b.kind and FAMILY.get(a.kind, a.kind) != FAMILY.get(b.kind, b.kind):
        return 0.0
    if _named_again(a, b):
        return 0.55
    if _lead_again(a, b):
        return 0.5
    return _shared_part(a, b, words) if set(a.ids) & set(b.ids) else _unnamed(a, b)


def _unnamed(a: Telling, b: Telling) -> float:
    """How alike two tellings are in which no name is shared ("a woman was killed"): by trigger and common words alone."""
    plain = _overlap(a.plain, b.plain)
    alike = plain >= _UNNAMED_WORDS and len(a.plain & b.plain) >= _FEWEST
    apart = bool(a.people) and bool(b.people)
    return plain / 2 if alike and not apart and _same_word(a.anchor, b.anchor) else 0.0


def _shared_part(a: Telling, b: Telling, words: float) -> float:
    """How alike two tellings of one kind are in which somebody takes part in both."""
    if FAMILY.get(a.kind) == "office" and a.people and b.people:
        apart = _set_for_another_time(a, b) or _set_for_another_time(b, a)
        return 0.0 if apart else _office(a, b, words)
    if _other_doers(a, b):
        return 0.0
    with_a, with_b = set(a.people) - {a.actor}, set(b.people) - {b.actor}
    if with_a and with_b and not with_a & set(b.people) and not with_b & set(a.people):
        return 0.0
    shared = len(set(a.ids) & set(b.ids))
    if _same_word(a.anchor, b.anchor) and (a.actor == b.actor or shared >= 2):
        return 0.6 + words / 4 if _enough(a, b, words) else 0.0
    plain = _overlap(a.plain, b.plain)
    return plain if plain >= _EVENT_WORDS and len(a.plain & b.plain) >= 2 else 0.0


def _other_doers(a: Telling, b: Telling) -> bool:
    """Whether two persons do it, each of whom plays no part in what the other does ("Lund raised 3 million", "Marsh raised 4 million")."""
    doers = a.actor in a.people and b.actor in b.people and a.actor != b.actor
    return doers and a.actor not in b.ids and b.actor not in a.ids


def _same_word(a: str, b: str) -> bool:
    """Whether two anchors are one word or a verb and its noun ("invaded", "invasion")."""
    return a == b or (len(a) >= 6 and len(b) >= 6 and a[:4] == b[:4])


def _named_again(a: Telling, b: Telling) -> bool:
    """Whether a noun names again, more shortly, what the same report or the same day has under the same noun ("the elections")."""
    if a.kind != b.kind or not _same_word(a.anchor, b.anchor) or not (a.noun and b.noun):
        return False
    if not (set(a.ids) <= set(b.ids) or set(b.ids) <= set(a.ids)):
        return False
    same_day = a.when.value is not None and a.when.value == b.when.value
    return a.key[0] == b.key[0] or same_day


def _lead_again(a: Telling, b: Telling) -> bool:
    """Whether two tellings of an accident, one of them in the lead, tell of the same thing struck or lost."""
    mishap = a.kind == b.kind and a.kind in ("incident", "disaster")
    return mishap and (a.lead or b.lead) and bool(a.plain & b.plain) and not (a.noun and b.noun)


def _enough(a: Telling, b: Telling, words: float) -> bool:
    """A shared word and subject need some more shared content, or a short telling that has no more to share."""
    return words >= 0.34 or min(len(a.words), len(b.words)) <= 4


def _speech(a: Telling, b: Telling, words: float) -> float:
    """Speech joins speech by one speaker in the same words; praise of one person by another joins praise of the same."""
    if a.kind not in SPEECH or b.kind not in SPEECH or a.actor is None or a.actor != b.actor:
        return 0.0
    if words >= _SPEECH_WORDS and len(a.words & b.words) >= _SPEECH_SHARED:
        return words
    same_target = bool((set(a.people) & set(b.people)) - {a.actor})
    both = a.kind == b.kind and a.kind in ("endorsement", "criticism")
    return 0.5 if both and same_target and a.when.value and b.when.value else 0.0


def _office(a: Telling, b: Telling, words: float) -> float:
    """Who comes and who goes must fit: one person's coming is not another's, but it is the other's going."""
    if a.kind == b.kind:
        return _one_office(a, b, words)
    if "term" in (a.kind, b.kind):
        return 0.0
    same = a.people[0] == b.people[0]
    if {a.kind, b.kind} <= _GOING:
        return 0.5 if same and a.state == b.state else 0.0
    comes = a if a.kind == "takes office" else b
    goes = b if comes is a else a
    if comes.kind != "takes office" or goes.kind not in _GOING:
        return words if same and words >= _EVENT_WORDS else 0.0
    if goes.kind == "handover":
        both = comes.people[0] in goes.people[1:] or goes.people[0] in comes.people[1:]
        return 0.65 if both else 0.0
    planned = goes.state == "planned" and comes.key[0] != goes.key[0]
    fits = goes.state == comes.state or planned
    return 0.4 if goes.people[0] in comes.people[1:] and fits else 0.0


def _set_for_another_time(plan: Telling, done: Telling) -> bool:
    """Whether somebody's going is planned for a time that nobody puts on the calendar ("next month"), and the second is told as done."""
    hangs = plan.time is not None and plan.when.value is None and plan.kind in _GOING
    return hangs and plan.state == "planned" and done.state == "happened"


def _one_office(a: Telling, b: Telling, words: float) -> float:
    """Two tellings of one kind need one person, and more than the person: a body, words, or nothing else to go by."""
    if a.people[0] != b.people[0] or (a.kind == "term" and a.state != b.state):
        return 0.0
    bodies_a, bodies_b = set(a.ids) - set(a.people), set(b.ids) - set(b.people)
    others = bodies_a & bodies_b
    if a.kind == "handover" and not (bodies_a and bodies_b):
        return 0.7 + words / 4  # one person hands over once, unless two bodies are named
    bare = min(len(a.words), len(b.words)) <= 4 and a.kind != "term"
    return 0.7 + words / 4 if others or words >= 0.4 or bare else 0.0


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0
