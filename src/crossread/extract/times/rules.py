"""The grammar of expressions of time: which words make one, and of what make.

Comes in: encoded words (text/grammar.py). Goes out: the longest rule at each place. Never computes a value.
"""

import re
from collections.abc import Iterator, Sequence

from crossread.extract.times.triggers import Triggers
from crossread.lang.en import numbers as number_words
from crossread.lang.en import times as words
from crossread.text.grammar import Lexicon, Word

SHAPES = (
    ("isodate", r"\d{4}-\d\d-\d\d"),
    ("slashdate", r"\d{1,2}[/.]\d{1,2}[/.]\d{4}"),
    ("clock", r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?"),
    ("decade", r"'?(?:1[0-9]|20)?\d0s"),
    ("ordday", r"(?:[12]?1st|2?2nd|2?3rd|(?:[12]?[04-9]|1[0-3]|30)th|31st)"),
    ("ordinal", r"\d+(?:st|nd|rd|th)"),
    ("day", r"(?:0?[1-9]|[12]\d|3[01])"),
    ("year", r"(?:1\d{3}|20\d\d|21\d\d)"),
    ("dotclock", r"(?:[1-9]|1[0-2])\.[0-5]\d"),
    ("number", r"(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"),
    ("fraction", r"\d+[/⁄]\d+"),
    ("shortyear", r"'\d\d"),
)
_DAY_WORDS = tuple(w for w, n in number_words.ORDINALS.items() if n <= 20 or n == 30)
_UNIT_ONE = (
    "day",
    "week",
    "fortnight",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
    "millennium",
    "weekend",
)
_CLOCK_UNITS = ("hour", "hours", "minute", "minutes", "second", "seconds", "hrs", "mins", "secs")

CLASSES: dict[str, tuple[str, ...]] = {
    "MONTH": (*words.MONTHS, *words.MONTH_ABBREVIATIONS),
    "WEEKDAY": (*words.WEEKDAYS, *words.WEEKDAY_ABBREVIATIONS),
    "WEEKDAYS": tuple(f"{w}s" for w in words.WEEKDAYS),
    "SEASON": tuple(words.SEASONS),
    "PART_OF_DAY": ("morning", "afternoon", "evening", "night"),
    "POINT_OF_DAY": ("midday", "noon", "midnight", "dawn", "dusk"),
    "UNIT": tuple(words.UNITS),
    "LONG_UNIT": tuple(u for u in words.UNITS if u not in _CLOCK_UNITS),
    "ONE": _UNIT_ONE,
    "MANY": tuple(u for u in words.UNITS if u.endswith("s") or u in {"centuries", "millennia"}),
    "ISO": ("#isodate",),
    "SLASH": ("#slashdate",),
    "DAY": ("#day",),
    "ORDDAY": ("#ordday", *_DAY_WORDS),
    "YEAR": ("#year",),
    "CLOCK": ("#clock",),
    "HOUR": ("#day", "#dotclock"),
    "NUMBER": ("#day", "#year", "#number", "#dotclock", "#fraction", *number_words.ONES, *number_words.SCALES),
    "ONES": tuple(number_words.ONES),
    "SCALE": tuple(number_words.SCALES),
    "ORDINAL": ("#ordday", "#ordinal", *number_words.ORDINALS),
    "QUARTER_ORDINAL": ("first", "second", "third", "fourth", "#ordday"),
    "DECADE": ("#decade", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"),
    "ADJECTIVE": words.UNIT_ADJECTIVES,
    "POSSESSIVE": ("its", "his", "her", "their", "our", "my", "your"),
    "HEDGE": words.HEDGES,
    "AMPM": ("am", "pm", "a.m.", "p.m.", "a.m", "p.m"),
    "ZONE": words.ZONES,
    "REF": (*words.PAST_REFS, *words.PRESENT_REFS, *words.FUTURE_REFS),
    "FREQUENCY": tuple(words.FREQUENCIES),
    "NAMED_DAY": tuple(words.NAMED_DAYS),
    "SLASH_SIGN": ("/",),
    "FRACTION": ("#fraction",),
    "DIGITS": ("#day", "#year", "#number"),
    "BEFORE_ERA": words.BEFORE_ERA,
    "IN_ERA": words.IN_ERA,
    "DAY_NAME": ("today", "tonight", "yesterday", "tomorrow"),
}  # fmt: skip

_NUMBER = "(a SCALE | NUMBER) ((-|and)? NUMBER)* ((-)? and (-)? a (-)? half)?"
_HEDGE = "((no|not|just|well|slightly|a|little)* (more|less|fewer|longer) than | (just|well|slightly)? HEDGE | at (least|most) | up to | close to)"
_PART = "(((early|late|earlier|later|mid|sometime) (-)? (in|on)? | the? (very)? (end|beginning|start|middle|close|turn|rest|remainder) of))"
_REL = "(last|next|this|that|past|coming|previous|following|same|current|latest|preceding|(this|the) (past|coming|same|current|latest|last|next|previous|following|preceding|final|very same)|that same)"
_MONTH_DAY = "month=(MONTH) .? (the)? day=(DAY|ORDDAY) (tie=(-|to|and) day_b=(DAY|ORDDAY))? (,? year=(YEAR))?"
_DAY_MONTH = "day=(DAY|ORDDAY) (tie=(-|to|and) day_b=(DAY|ORDDAY))? (-|of)? month=(MONTH) .? ((-|,)? year=(YEAR))?"
_NEAR = "(last|next|this (coming|past)?)"
_WEEKDAY_BEFORE = f"(rel=({_NEAR}))? (weekday=(WEEKDAY) .? ,? (the)?)?"
_OF_YEAR = "(of? of_year=(this|last|next) year)?"
_CLOCK = "CLOCK AMPM? | HOUR (AMPM | o ' clock | in the (morning|afternoon|evening))"
_HEDGED_CLOCK = f"({_HEDGE})? (shortly|just|soon)? (before|after)? (low=(HOUR|CLOCK) (-|to))? clock=({_CLOCK}) (ZONE|local time)?"
_CLOCK_DAY = "(rel=(last|this)|day_name=(DAY_NAME))? daypart=(PART_OF_DAY)?"
_HOLIDAY = " | ".join(sorted(words.HOLIDAYS, key=lambda name: (-len(name.split()), name)))

RULES: tuple[tuple[str, str], ...] = (
    ("iso", "date=(ISO)"),
    ("slash", "date=(SLASH)"),
    ("year_first", "year=(YEAR) SLASH_SIGN rest=(FRACTION)"),
    ("date", f"{_PART}? {_WEEKDAY_BEFORE} {_MONTH_DAY} {_OF_YEAR}"),
    ("date", f"{_PART}? {_WEEKDAY_BEFORE} {_DAY_MONTH} {_OF_YEAR}"),
    ("named_day", "name=(NAMED_DAY)"),
    ("week_of", f"the? week (of|beginning|starting) {_MONTH_DAY}"),
    ("week_of", f"the? week (of|beginning|starting) {_DAY_MONTH}"),
    ("day_beside", f"the? day side=(before|after) (day_name=(DAY_NAME) | rel=({_REL})? weekday=(WEEKDAY) | {_MONTH_DAY})"),
    ("day_beside", f"the? day side=(before|after) {_DAY_MONTH}"),
    ("month", f"part=({_PART})? rel=({_REL})? month=(MONTH) .? ((of|,)? year=(YEAR))?"),
    ("month_of_year", "month=(MONTH) .? of? rel=(this|last|next) year"),
    ("weekday", f"part=({_PART})? rel=({_REL})? weekday=(WEEKDAY) ((-|at|in|the)* daypart=(PART_OF_DAY))?"),
    ("weekday", f"the hours=(early|small|wee|late) hours of rel=({_REL})? weekday=(WEEKDAY) (daypart=(PART_OF_DAY))?"),
    ("relative", f"part=({_PART})? rel=({_REL}) (fiscal|calendar|financial|full)? (unit=(ONE)|season=(SEASON)|daypart=(PART_OF_DAY)) (or so)?"),
    ("in_unit", "(earlier|later|early|late) in the unit=(ONE)"),
    ("edge", f"part=({_PART}) the? (unit=(ONE) | season=(SEASON))"),
    ("edge", "(year|month) (-|'s)? end"),
    ("whole", "the (full|fiscal|financial|calendar)? unit=(year|quarter|week|weekend|month)"),
    ("season", f"part=({_PART})? (rel=({_REL})|the)? (early|late)? season=(SEASON) (of? year=(YEAR) (- tail=(DIGITS))?)?"),
    ("quarter", "rel=(this|last|next) year 's (flat|strong|weak|record)? (fiscal (-)?)? quarter=(QUARTER_ORDINAL) (-)? (fiscal)? quarter"),
    ("quarter", "(the)? (fiscal)? year=(YEAR)? (flat|strong|weak|record)? (fiscal (-)?)? quarter=(QUARTER_ORDINAL) quarter"),
    ("quarter", "(fiscal (-)?)? quarter=(QUARTER_ORDINAL) - quarter"),
    ("quarter", "(the)? (flat|strong|weak|record)? (fiscal (-)?)? quarter=(QUARTER_ORDINAL) quarter (of|,)? (fiscal)? year=(YEAR)"),
    ("quarter", "quarter=(DAY) letter=(q) (of|,)? (fiscal)? year=(YEAR)?"),
    ("quarter", "letter=(q) quarter=(DAY) (of|,)? (fiscal)? year=(YEAR)?"),
    ("half", "letter=(h) half=(DAY) (of|,)? year=(YEAR)"),
    ("half", "(the)? half=(first|second|last) half of (year=(YEAR) | rel=(this|last|next) year)"),
    ("year_ago", "(the)? (comparable|corresponding|same)? year (-)? (ago|earlier) (quarter=(QUARTER_ORDINAL))? period=(quarter|period)"),
    ("year_ago", "year - (ago|earlier)"),
    ("year", f"{_PART}? ((the)? (fiscal|calendar) (year)? | the year)? ((mid|post|pre|late|early) (-)?)? year=(YEAR)"),
    ("year_span", f"{_PART}? (fiscal)? year=(YEAR) - tail=(DIGITS)"),
    ("fiscal_year", "letter=(fy) year=(DIGITS)"),
    ("era", "year=(DIGITS) era=(BEFORE_ERA|IN_ERA)"),
    ("era", "era=(IN_ERA) year=(DIGITS)"),
    ("year", "the year=(YEAR) fiscal year"),
    ("results", "the year=(YEAR) (period|quarter) | the latest (period|quarter)"),
    ("year", f"{_PART}? the year two thousand"),
    ("spoken_year", f"{_PART}? (the year)? head=(eighteen|nineteen|twenty) tail=(ONES (- ONES)?)"),
    ("decade", f"{_PART}? (the)? (early|late|mid)? (-)? decade=(DECADE)"),
    ("century", f"{_PART}? (the)? (early|late|mid)? (-)? ordinal=(ORDINAL) (-)? century era=(BEFORE_ERA)?"),
    ("this_moment", "right now | at present | these days | this moment | at the moment | the present | for now"),
    ("duration", f"(({_HEDGE})? (the)? | (at least)? (the)? edge=(first|last|past|next|final|previous|coming|following|latest|initial|opening|recent|preceding) (recent)?) (low=(NUMBER) tie=(-|to|or))? amount=({_NUMBER}|a|an) (-)? ADJECTIVE? (-)? unit=(UNIT) (and a half)? (or (so|more|two|less|longer))? way=(ago|earlier|later|from now|hence|ahead|(' | 's) time)?"),
    ("duration", f"between low=(NUMBER) tie=(and) amount=({_NUMBER}) unit=(UNIT)"),
    ("compound", f"({_HEDGE})? amount=({_NUMBER}|a|an) unit=(UNIT) (,|and)? rest=({_NUMBER}) small=(UNIT)"),
    ("duration", f"({_HEDGE})? half=(half) (-)? (a|an)? (-)? unit=(UNIT) way=(ago|earlier|later)?"),
    ("duration", f"(({_HEDGE})? | (the)? edge=(first|last|past|next|coming|following|previous)?) vague=(a few|few|several|many|a couple of|a couple|couple of|numerous|countless|some|a number of|a handful of|dozens of|hundreds of|thousands of) ADJECTIVE? (-)? unit=(UNIT) (or so)? way=(ago|earlier|later|from now|hence|ahead)?"),
    ("duration", "((the|these)? edge=(past|last|next|coming|recent|previous|first|final|early|future|following) | these)? many=(MANY) ((and|or) MANY)? (way=(ago|earlier|later|ahead|on end))?"),
    ("duration", "some time"),
    ("mark", f"(the|POSSESSIVE|a) amount=({_NUMBER}) (-)? unit=(UNIT) (mark|milestone|anniversary)"),
    ("while", "a (long|little|short)? while"),
    ("set", f"(each|every) (other|ORDINAL|amount=({_NUMBER}))? (unit=(UNIT)|weekday=(WEEKDAY) (part=(PART_OF_DAY))?|month=(MONTH)|season=(SEASON)|daypart=(PART_OF_DAY))"),
    ("set", "weekends=(weekends)"),
    ("set", "weekday=(WEEKDAY) parts=(mornings|afternoons|evenings|nights)"),
    ("set", "weekdays=(WEEKDAYS)"),
    ("frequency", "frequency=(FREQUENCY)"),
    ("rate", "times=(once|twice|NUMBER times) (a|an|per|each|every) unit=(UNIT)"),
    ("day_name", f"part=({_PART})? day=(DAY_NAME) (daypart=(PART_OF_DAY))?"),
    ("overnight", "overnight (on? weekday=(WEEKDAY))?"),
    ("ref", "more? ref=(REF)"),
    ("past_ref", "at one time | the? recent past | the? distant past | the past | once upon a time"),
    ("future_ref", "the (near|foreseeable|immediate|distant|not)* future | the (near|short|long|medium) term | one day | some day | as soon as possible | a later date"),
    ("earlier", "earlier"),
    ("clock", f"{_HEDGED_CLOCK} (in the)? (on|,)? (weekday=(WEEKDAY) ,?)? ({_MONTH_DAY})? {_CLOCK_DAY}"),
    ("clock", f"{_HEDGED_CLOCK} (in the)? (on|,)? (weekday=(WEEKDAY) ,?)? ({_DAY_MONTH})? {_CLOCK_DAY}"),
    ("clock", "clock=(DIGITS) ZONE (on|,)? (weekday=(WEEKDAY) ,?)?"),
    ("point", "point=(POINT_OF_DAY) (on)? (weekday=(WEEKDAY))? (day_name=(DAY_NAME))?"),
    ("daypart", "(early|late|mid)? (-)? the? daypart=(PART_OF_DAY) (day_name=(DAY_NAME))?"),
    ("holiday", f"(rel=({_NEAR}))? holiday=({_HOLIDAY}) (year=(YEAR)|daypart=(PART_OF_DAY))?"),
    ("holiday", f"year=(YEAR) holiday=({_HOLIDAY})"),
    ("anaphor", "(the|that) same? (day|year|month|week|night|quarter) (before|after)"),
    ("by_event", "(the|that) unit=(day|night|week|weekend|month|year)"),
)  # fmt: skip

LEXICON = Lexicon(
    CLASSES, SHAPES, (p for _, p in RULES),
    frozenset({*words.AMBIGUOUS_MONTHS, *words.WEEKDAY_ABBREVIATIONS, "mar"}),
)  # fmt: skip
_COMPILED = tuple((name, LEXICON.compile(pattern)) for name, pattern in RULES)
_COMMON = LEXICON.compile("the a an of in on at to for and or one this that 's . , -").pattern
_TRIGGERS = Triggers([pattern for _, pattern in _COMPILED], _COMMON)


def matches(found: Sequence[Word]) -> Iterator[tuple[str, re.Match[str]]]:
    """Every match of every rule, in each stretch of known words rule by rule; groups count in words."""
    encoded = LEXICON.encode(found)
    for start, end, rules in _TRIGGERS.stretches(encoded):
        for place in rules:
            name, pattern = _COMPILED[place]
            for match in pattern.finditer(encoded, start, end):
                yield name, match
