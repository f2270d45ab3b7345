"""What only looks like a time: counts that look like years, "May" as a verb, ages, names with numbers.

Comes in: a rule, its match, and the words of the zone. Goes out: yes or no.
"""

import re
from collections.abc import Sequence

from crossread.lang.en import times as words
from crossread.lang.en.units import CURRENCY_SIGNS
from crossread.text.grammar import Word

BEFORE_MONTH = frozenset({
    "in", "of", "since", "by", "until", "till", "from", "to", "last", "next", "this", "early",
    "late", "mid", "each", "every", "and", "or", "through", "during", "before", "after", "on", "past",
    "-", "for", "between", "(", "between", "around", "about", "that", "previous", "following",
})  # fmt: skip
BEFORE_SEASON = frozenset({"in", "during", "since", "until", "by", "every", "each", "of"})
BEFORE_CLOCK = frozenset({"at", "by", "from", "until", "till", "around", "about", "before", "after", "since", "to", "between", "-"})
NAMED_NUMBERS = frozenset({
    "flight", "no", "number", "#", "room", "route", "highway", "chapter", "page", "article", "section",
    "level", "phase", "channel", "model", "type", "class", "grade", "size", "top",
})  # fmt: skip
AFTER_COUNT = frozenset({"%", "percent", "per", "people", "troops", "soldiers", "km", "miles", "metres", "meters", "feet", "tonnes", "tons", "dollars", "euros", "pounds", "times", "jobs", "votes"})
EARLIER_AFTER = frozenset({".", ",", "!", "?", ";", '"', "”", "’", "'", ")", "when", "that", "by", "than", "--"})
NOT_NOW = frozenset({"just", "even", "from"})


def is_time(rule: str, match: re.Match[str], found: Sequence[Word]) -> bool:
    """Whether the match stands in a context in which it is an expression of time."""
    before = found[match.start() - 1] if match.start() else None
    after = found[match.end()] if match.end() < len(found) else None
    own = found[match.start() : match.end()]
    if before is not None and before.text in CURRENCY_SIGNS:
        return False
    if _glued(before, own[0]) or _joined_name(found, match):
        return False
    check = CHECKS.get(rule)
    return check(before, own, after, found, match) if check else True


def _glued(before: Word | None, first: Word) -> bool:
    """Whether letters or digits stand right before, as in a product code."""
    return before is not None and before.end == first.start and before.text[-1:].isalnum()


def _letters_follow(last: Word, after: Word) -> bool:
    return last.end == after.start and after.text[0].isalnum()


def _joined_name(found: Sequence[Word], match: re.Match[str]) -> bool:
    """Whether a hyphen ties a leading number to a word before it, as in a model name."""
    i = match.start()
    if i < 2 or found[i - 1].key != "-" or not found[i].key[0].isdigit():
        return False
    return found[i - 2].key not in {"mid", "early", "late", "pre", "post"} and not found[i - 2].key[0].isdigit() and found[i - 2].key not in words.MONTHS


def _year(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    year = next((w for w in own if re.fullmatch(r"\d{4}", w.key)), None)
    if year is None:
        return True
    if before is not None and (before.key in NAMED_NUMBERS or before.key in {"/", ":"}):
        return False
    if after is not None and (after.key in AFTER_COUNT or after.key == "/" or _letters_follow(year, after)):
        return False
    if after is not None and after.key == "-" and match.end() + 1 < len(found):
        return found[match.end() + 1].key[0].isdigit() or not (
            found[match.end() + 1].key in words.UNITS or found[match.end() + 1].key in {"strong", "member", "odd"}
        )
    plausible = "1900" <= year.key < "2060"
    return plausible or (before is not None and before.key in BEFORE_MONTH) or len(own) > 1


def _month(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    month = next(w for w in own if w.key in words.MONTHS or w.key in words.MONTH_ABBREVIATIONS)
    if month.key in words.MONTH_ABBREVIATIONS and len(own) == 1:
        return False
    if month.key not in words.AMBIGUOUS_MONTHS or len(own) > 1:
        return True
    if before is None or before.key not in BEFORE_MONTH:
        return before is not None and after is not None and before.key == "," and after.key == ","
    return not (month.key in {"may", "april", "june", "august"} and after is not None and after.text[0].isupper() and after.text.isalpha())


def _weekday(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    day = next(w for w in own if w.key in words.WEEKDAYS or w.key in words.WEEKDAY_ABBREVIATIONS)
    short = day.key in words.WEEKDAY_ABBREVIATIONS
    if short and day.key in {"sun", "sat", "mon", "wed"}:
        return before is not None and before.key == "on" or (after is not None and after.key == ".")
    return True


def _season(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return len(own) > 1 or (before is not None and before.key in BEFORE_SEASON and own[0].key != "fall")


def _clock(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    marked = any(w.key.replace(".", "") in {"am", "pm"} or w.key in words.ZONES or w.key in {"clock", "local"} for w in own)
    return marked or (before is not None and before.key in BEFORE_CLOCK)


def _duration(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    parts = match.groupdict()
    rest = [w.key for w in found[match.end() : match.end() + 2]]
    if rest[:1] == ["old"] or rest in (["-", "old"], ["of", "age"]) or own[-1].key == "old":
        return False
    if parts.get("amount") is not None:
        return _amount_fits(before, own, after, found, match)
    if parts.get("many") is not None and len(own) == 1:
        return (own[0].key not in {"nights", "seconds", "quarters"}) and (before is None or before.key not in {"-", "'s", "s"})
    if parts.get("many") is not None and own[0].key in {"the", "these"} and len(own) == 2:
        return own[-1].key in {"years", "months", "weeks", "days"}
    return True


def _amount_fits(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    first, unit = found[match.start("amount")], found[match.start("unit")]
    singular = unit.key in words.UNITS and not unit.key.endswith("s")
    if unit.key == "second" and match.end("amount") == match.start("unit") and first.key in {"a", "the"}:
        return False
    if first.key in {"a", "an"} and match.end("amount") - match.start("amount") == 1:
        if not singular:
            return False
        return own[-1].key in {"ago", "earlier", "later", "hence"} or not _is_rate(before, after)
    if unit.key == "quarter" and singular:
        return False
    return True


def _is_rate(before: Word | None, after: Word | None) -> bool:
    """Whether "a year" stands after what is paid or made in it."""
    if before is None:
        return False
    return before.key[0].isdigit() or before.key in words.RATE_HEADS


def _past_ref(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return True


def _earlier(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return (after is None or after.key in EARLIER_AFTER) and (before is None or before.key not in {"no", "an", "the", "than"})


def _whole(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return after is None or after.key not in {"of", "'s", "before", "after", "-"}


def _point(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return len(own) > 1 or (before is not None and before.key in {"at", "by", "until", "before", "after", "around", "since", "about"})


def _daypart(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return len(own) > 1 and any(w.key in {"today", "yesterday", "tomorrow", "early", "late", "mid"} for w in own)


def _ref(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    if own[-1].key == "now" and before is not None and before.key in NOT_NOW:
        return False
    if own[-1].key == "soon":
        return (after is None or after.key in EARLIER_AFTER) and (before is None or before.key not in {"as", "too", "how"})
    return True


def _set(before: Word | None, own: Sequence[Word], after: Word | None, found: Sequence[Word], match: re.Match[str]) -> bool:
    return True


CHECKS = {
    "year": _year, "month": _month, "date": _month, "weekday": _weekday, "season": _season,
    "clock": _clock, "duration": _duration, "earlier": _earlier, "whole": _whole, "point": _point,
    "daypart": _daypart, "ref": _ref,
}  # fmt: skip
