"""Do the parts make the total? "2 in the north and 3 in the south, 5 in total", "seven people: four women and three men".

Comes in: a line, and the figures of the sentence before. Goes out: checks of totals.
"""

import re
from collections.abc import Iterator, Sequence

from crossread.lang.en.arithmetic import KINDS_OF_PERSON, MORE, PERSONS
from crossread.model.account import Check
from crossread.model.layers import Quantity
from crossread.model.report import Span
from crossread.reconcile.checks.line import FIGURE, Found, Line, pattern
from crossread.reconcile.checks.reach import Reach, reach
from crossread.reconcile.checks.wording import number, scale_of, stated
from crossread.text.vectors import stem

SUMMED = frozenset({"money", "count", "percent", "measure"})
MOST_PARTS = 6
TOTAL = re.compile(
    r"(?<!to )(?<!will )(?<!would )\btotal(?= of| to| is| was| at| come| came|$)|\btotal (?!budget|cost)[a-z]+ of\b|\btotall?ing\b|\b(?:combined|together|altogether|collectively)\b(?! (?:with|to)\b)|\bin all$"
)
TOGETHER = re.compile(
    r"^(?:and )?(?:together|combined|altogether|taken together|in all|in total)\b(?! with)|\b(?:the|a|that) (?:combined |grand )?total\b"
)
"""A total that begins its sentence says more plainly that it sums up the one before."""
OF_WHAT = re.compile(r"\bwith (?:a |the )?total (?P<what>(?:[a-z']+ )+)[a-z]+$")
"""A total of something named: of the parts only if they are of that too ("spent 3 and 4, with total spending at 7")."""
BEHIND = re.compile(r",? (?:in total|in all|altogether|all told|combined|together)\b")
NOT_THEIRS = re.compile(
    r"\b(?:of|from|than|against|versus|compared with) (?:the |a |an |its |their |his |her )*(?:[a-z]+ )?total\b"
)
"""What makes a total the whole that the parts are only some of: "$5 million of a total of $20 million"."""
BROUGHT = re.compile(r"\b(?:brings?|bringing|brought|takes?|taking|took)\b")
SPAN = 8
"""Words before a total in which it must be called one."""
PLAIN = frozenset({"people", "person", "victim"})
"""Who is plainly more than the men and women behind a comma; other nouns may only begin a list with them."""
LIST = pattern(
    rf"<total>(?P<mark> [—–-]|:|,| \()(?P<parts> ?{FIGURE}(?:, {FIGURE})*,? and (?:{FIGURE}|(?P<one>an?|one) (?P<noun>[a-z]+)))(?P<after> ?[—–-]|,|\.|\)|;|$)"
)
REMAINING = pattern(r"(?<!of the )\bremaining <rest>")
OTHER_WHOLE = pattern(
    r"\b(?:up|down|rose|fell|from|turnout)\b|\bof (?:the |those )?<some> (?:who|that|of)\b"
)


def sums(line: Line, before: Sequence[Quantity]) -> Iterator[Found]:
    """Checks of the line's totals; one may sum up the sentence before it ("Together that makes …")."""
    figures = list(line.figures)
    for total in figures:
        earlier = [q for q in figures if q.end <= total.start] or list(before)
        parts = [q for q in earlier if q.kind == total.kind and _is_part(q, total)]
        if total.kind in SUMMED and 2 <= len(parts) <= MOST_PARTS and _is_total(line, total, parts):
            yield total, _sum(line, parts, total)
    yield from _lists(line)
    yield from _wholes(line)


def _is_part(part: Quantity, total: Quantity) -> bool:
    """Whether the units fit: one unit, or women and men as parts of people."""
    return part.unit == total.unit or (_noun(total) in PERSONS and _noun(part) in KINDS_OF_PERSON)


def _noun(quantity: Quantity) -> str:
    return (quantity.unit or "").split(" ")[-1]


def _is_total(line: Line, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether words between the last figure and this one call it a total of all that went before."""
    text = line.reading.report.text
    last = max(p.end for p in parts)
    between = " ".join(
        re.findall(r"[a-z']+", text[max(last, line.at[0]) : total.start].lower())[-SPAN:]
    )
    here = last > line.at[0]
    behind = line.text[line.at.index(total.start) + 1 :] if here else ""
    called = (TOTAL if here else TOGETHER).search(between) or BEHIND.match(behind)
    if not called and not (here and _is_of_theirs(text[line.at[0] : parts[-1].start], between)):
        return False
    if NOT_THEIRS.search(between) or any(
        text[: p.start].endswith(("from ", "From ")) for p in parts
    ):
        return False
    added = [_is_more(line, p) for p in parts]
    if BROUGHT.search(between):
        return added == [False, True]
    return not added[0]


def _is_of_theirs(before: str, between: str) -> bool:
    named = OF_WHAT.search(between)
    told = {stem(w) for w in re.findall(r"[a-z]{4,}", before.lower())}
    return named is not None and any(stem(w) in told for w in named["what"].split())


def _is_more(line: Line, quantity: Quantity) -> bool:
    text = line.reading.report.text
    words = re.findall(r"[a-z]+", text[max(0, quantity.start - 14) : quantity.end].lower())
    return bool(MORE & set(words))


def _lists(line: Line) -> Iterator[Found]:
    """A total with its parts behind a dash, colon or comma, where they can be nothing but its parts."""
    for match in LIST.finditer(line.text):
        total, parts = line.figure(match, "total"), line.figures_in(match["parts"])
        ones = [line.words(match, "one")] if match["one"] else []
        nouns = [*(_noun(q) for q in parts), *([match["noun"]] if ones else [])]
        kind = _noun(total)
        persons = kind in PERSONS and all(n in KINDS_OF_PERSON and n != kind for n in nouns)
        apart = match["mark"] != "," or (kind in PLAIN and match["after"] == ",")
        if persons and apart and all(q.kind == "count" for q in (total, *parts)):
            yield total, _sum(line, parts, total, ones)


def _wholes(line: Line) -> Iterator[Found]:
    """Per cents of one whole, of which the last are "the remaining 7 per cent"."""
    match = REMAINING.search(line.text)
    if match is None or OTHER_WHOLE.search(line.text):
        return
    rest = line.figure(match, "rest")
    parts = [q for q in line.figures if q.kind == "percent" and q.unit == "%"]
    if rest in parts and 3 <= len(parts) <= MOST_PARTS and rest is parts[-1]:
        holds = _total(line, parts).meets(Reach(100, 100))
        formula = f"{_shown(parts)} = {number(sum(q.value for q in parts))}% against 100%"
        yield rest, Check(formula, holds, line.cites(*parts))


def _total(line: Line, parts: Sequence[Quantity], ones: int = 0) -> Reach:
    total = Reach(ones, ones)
    for part in parts:
        total = total.plus(reach(line.reading, part))
    return total


def _shown(parts: Sequence[Quantity], ones: int = 0) -> str:
    scale, _ = scale_of([q.value for q in parts])
    return " + ".join([*(number(q.value / scale) for q in parts), *["1"] * ones])


def _sum(
    line: Line, parts: Sequence[Quantity], total: Quantity, ones: Sequence[Span] = ()
) -> Check:
    value = sum(q.value for q in parts) + len(ones)
    scale, word = scale_of([q.value for q in parts])
    sign = "%" if total.unit == "%" else ""
    formula = (
        f"{_shown(parts, len(ones))} = {number(value / scale)}{word}{sign} against {stated(total)}"
    )
    holds = _total(line, parts, len(ones)).meets(reach(line.reading, total))
    return Check(formula, holds, line.cites(*parts, total, *ones))
