"""English words for times. Lists only."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
AMBIGUOUS_MONTHS = frozenset({"may", "march", "april", "june", "august"})
"""Months that are also verbs, given names or adjectives."""
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
    "sun": 7,
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
DAY_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI",
    "noon": "MI", "midnight": "MN", "overnight": "NI", "dawn": "MO", "dusk": "EV",
}  # fmt: skip
UNITS = {
    "day": ("D", 1), "week": ("W", 1), "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("Q", 1),
    "year": ("Y", 1), "decade": ("Y", 10), "century": ("Y", 100), "millennium": ("Y", 1000),
    "hour": ("TH", 1), "minute": ("TM", 1), "second": ("TS", 1), "weekend": ("WE", 1),
    "days": ("D", 1), "weeks": ("W", 1), "fortnights": ("W", 2), "months": ("M", 1),
    "quarters": ("Q", 1), "years": ("Y", 1), "decades": ("Y", 10), "centuries": ("Y", 100),
    "millennia": ("Y", 1000), "hours": ("TH", 1), "minutes": ("TM", 1), "seconds": ("TS", 1),
    "weekends": ("WE", 1), "hrs": ("TH", 1), "mins": ("TM", 1), "secs": ("TS", 1), "yrs": ("Y", 1),
    "nights": ("D", 1), "night": ("D", 1), "wk": ("W", 1), "wks": ("W", 1),
}  # fmt: skip
"""Unit words: the TIMEX3 letter and how many of them."""
UNIT_ADJECTIVES = (
    "more", "other", "further", "additional", "extra", "full", "whole", "straight", "consecutive",
    "successive", "trading", "working", "business", "school", "calendar", "long", "solid", "fiscal",
    "turbulent", "short", "different", "separate",
)  # fmt: skip
PAST_REFS = ("recently", "lately", "subsequently")
PRESENT_REFS = ("now", "currently", "nowadays")
FUTURE_REFS = ("soon",)
FREQUENCIES = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
    "hourly": "PT1H", "fortnightly": "P2W", "nightly": "P1D",
}  # fmt: skip
ZONES = (
    "gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cet", "cest", "bst", "ist", "jst", "cst",
    "cdt", "mst", "mdt", "aest", "aedt", "msk", "sast", "wat", "eat", "hkt", "sgt",
)  # fmt: skip
HOLIDAYS: dict[str, tuple[int, ...]] = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year 's eve": (12, 31), "new year 's day": (1, 1), "halloween": (10, 31), "juneteenth": (6, 19),
    "valentine 's day": (2, 14), "st . patrick 's day": (3, 17),
    "may day": (5, 1), "anzac day": (4, 25), "canada day": (7, 1), "australia day": (1, 26),
    "bastille day": (7, 14), "armistice day": (11, 11), "veterans day": (11, 11),
    "martin luther king day": (1, 1, 3), "memorial day": (6, 1, 0), "labor day": (9, 1, 1), "columbus day": (10, 1, 2),
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "ash wednesday": (-46,), "palm sunday": (-7,),
    "good friday": (-2,), "easter": (0,), "easter sunday": (0,), "easter monday": (1,), "pentecost": (49,),
    "election day": (11, 1, 1, 1), "independence day": (),
}  # fmt: skip
"""Days with a name: month and day; or month, weekday (1 is Monday) and which one of the month (0: the last before it), and days
behind that; or days from Easter; or nothing where the country decides."""
NAMED_DAYS = {"9/11": "2001-09-11"}
"""Days that are called by their figures, with their dates."""
BEFORE_ERA = ("bc", "b.c.", "b.c", "bce", "b.c.e.", "b.c.e")
IN_ERA = ("ad", "a.d.", "a.d", "ce", "c.e.", "c.e")
HEDGES = (
    "about",
    "around",
    "nearly",
    "almost",
    "approximately",
    "roughly",
    "some",
    "over",
    "under",
)
FUTURE_AUXILIARIES = frozenset({"will", "'ll", "shall", "wo", "sha", "ll", "’ll"})
FUTURE_HEADS = frozenset({
    "plan", "expect", "schedule", "due", "set", "hope", "intend", "aim", "slate", "prepare",
    "poise", "bind", "promise", "vow", "want", "forecast", "propose", "upcoming", "pledge", "agree", "decide",
    "ready", "likely",
})  # fmt: skip
"""Words whose infinitive lies ahead: "plans to meet", "is due to open"."""
FUTURE_NOUNS = frozenset({"plan", "deadline", "schedule"})
ARRANGING_VERBS = frozenset({"schedule", "plan", "expect", "slate"})
"""Verbs whose time is that of what is arranged: "scheduled a vote on Friday"."""
MOVING_VERBS = frozenset({
    "set", "postpone", "extend", "delay", "adjourn", "put", "move", "defer", "suspend", "call", "summon",
})  # fmt: skip
"""Verbs that put what is arranged at the time behind "for", "to" or "until"."""
TIMETABLE_VERBS = frozenset({
    "begin", "start", "open", "resume", "meet", "leave", "arrive", "vote", "expire", "end", "close", "return",
    "depart", "reopen", "convene", "sit",
})  # fmt: skip
"""Verbs whose present tells of what stands on a timetable: "the fair opens on Friday"."""
EITHER_WAY = frozenset({"effective", "through"})
"""Behind these a date may lie ahead of a clause in the past: "raised the fee, effective 1 February"."""
UNTIL = frozenset({"until", "till"})
RATE_HEADS = frozenset({
    "million", "billion", "trillion", "thousand", "hundred", "cents", "times", "once", "twice",
    "dollars", "euros", "pounds", "percent", "cent", "%", "hours", "days", "barrels", "tons", "tonnes",
    "people", "jobs",
})  # fmt: skip
"""Words after which "a year" is "per year", not a stretch of time."""
BEFORE_MONTH = frozenset({
    "in", "of", "since", "by", "until", "till", "from", "to", "last", "next", "this", "early", "late", "mid",
    "each", "every", "and", "or", "through", "during", "before", "after", "on", "past", "-", "for", "between",
    "(", "around", "about", "that", "previous", "following",
})  # fmt: skip
"""Words behind which "May" and "March" are months."""
DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "'s"})
"""Behind these a capitalised "March" is a month before a noun ("the March vote") but not before "of" or "on"."""
BEFORE_SOMEDAY = frozenset({
    "will", "would", "could", "can", "may", "might", "should", "must", "shall", "'ll", "to",
})  # fmt: skip
"""Behind these "one day" lies in the future."""
BEFORE_SEASON = frozenset({"in", "during", "since", "until", "by", "every", "each", "of"})
BEFORE_CLOCK = frozenset({
    "at", "by", "from", "until", "till", "around", "about", "before", "after", "since", "to", "between", "-",
})  # fmt: skip
YEAR_PREFIXES = frozenset({"mid", "early", "late", "pre", "post"})
NAMED_NUMBERS = frozenset({
    "flight", "no", "number", "#", "room", "route", "highway", "chapter", "page", "article", "section",
    "level", "phase", "channel", "model", "type", "class", "grade", "size", "top",
})  # fmt: skip
"""Words after which a number of four digits is a name."""
AFTER_COUNT = frozenset({
    "%", "percent", "per", "people", "troops", "soldiers", "km", "miles", "metres", "meters", "feet", "tonnes",
    "tons", "dollars", "euros", "pounds", "times", "jobs", "votes", "men", "women", "children", "workers", "homes",
})  # fmt: skip
"""Words before which a number of four digits is a count."""
AFTER_ADVERB = frozenset({
    ".", ",", "!", "?", ";", '"', "”", "’", "'", ")", "when", "that", "by", "than", "--",
})  # fmt: skip
"""What follows "earlier" and "soon" where they close a clause."""
NEVER_ALONE = frozenset({
    "nights", "seconds", "quarters", "minutes", "secs", "mins", "hrs", "hours", "weekends",
})  # fmt: skip
"""Plural units that are no time by themselves ("minutes apart")."""
YEAR_TIES = frozenset({"to", "and", "or", "until", "till", "through", "-", "--"})
"""Words that join two dates of which one may lend the other its year."""
DAY_TIES = YEAR_TIES | {",", "on", "(", ")", "at"}
"""What may stand between a clock time and the day that it belongs to."""
HOLIDAY_TIES = frozenset({"on", "at", ","})
"""What may stand between "two years ago" and the holiday of that year."""
AFTER_DAY = frozenset({
    "in", "at", "on", "for", "by", "to", "with", "when", "as", "during", "before", "after", "and", "or", "but", "respectively",
})  # fmt: skip
"""Words behind which "June 3 and 5" was two days, and not a day and a count."""
