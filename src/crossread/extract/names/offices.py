"""Words of office in a sentence: "prime minister", "secretary-general", "spokeswoman".

Comes in: words. Goes out: how many of them make an office. Knows nothing of names.
"""

from crossread.extract.names.words import Word, longest_by_first
from crossread.lang.en.name_parts import OFFICE_FIELDS
from crossread.lang.en.titles import HONORIFICS, KIN, OFFICES

_LONGEST = max(len(o.split()) for o in OFFICES)
_LONGEST_FROM = longest_by_first(OFFICES)
_OPENERS = frozenset(_LONGEST_FROM) | HONORIFICS
_PREFIXES = ("ex-", "co-", "then-", "vice-", "ex.")
_NOT_ALONE = frozenset({"head", "general", "major", "star", "host", "model", "chief", "partner", "member", "principal", "whip",
                        "counsel", "republican", "st", "st.", "rep", "count", "hon", "don", "victim", "chair"})  # fmt: skip


def office_at(words: list[Word], i: int) -> int:
    """How many words from `i` on are an office or honorific in the singular; 0 if none.

    Words that are often something else ("head", "general") count only with a capital, or as part of a longer office.
    """
    low = words[i].low if i < len(words) else ""
    prefix = next((p for p in _PREFIXES if low.startswith(p)), "")
    if prefix:
        bare = words[i]._replace(low=low.removeprefix(prefix))
        return _plain_office_at([*words[:i], bare, *words[i + 1 : i + _LONGEST]], i)
    return _plain_office_at(words, i)


def _plain_office_at(words: list[Word], i: int) -> int:
    low = words[i].low if i < len(words) else ""
    if (low not in _OPENERS and "-" not in low) or (low == "under" and not _is_under(words, i)):
        return 0
    for size in range(min(_LONGEST_FROM.get(low, 0), len(words) - i), 0, -1):
        if size == 1:
            known = low in OFFICES
        else:
            known = " ".join([w.low for w in words[i : i + size]]) in OFFICES
        if known:
            return size + _field_after(words, i + size)
    if words[i].capital and low in HONORIFICS:
        return 1
    both = all(part in OFFICES for part in low.split("-"))  # "colonel-major"
    return int(both or (low.startswith(_PREFIXES) and low.partition("-")[2] in OFFICES))


def _is_under(words: list[Word], i: int) -> bool:
    """Whether "under" belongs to the office of an under secretary: not "served under Secretary Lund"."""
    if i + 2 >= len(words) or words[i].capital != words[i + 1].capital:
        return False
    return not words[i].opens or words[i + 2].low in ("of", "for")


def _field_after(words: list[Word], i: int) -> int:
    """How many words "of Foreign Affairs" or "for Health" take behind an office when a name follows them; 0 if they are not there."""
    end = i + 1
    if i >= len(words) or words[i].low not in ("of", "for"):
        return 0
    while end < len(words) and words[end].capital and words[end].low in OFFICE_FIELDS:
        end += 1
        if (
            end + 1 < len(words)
            and words[end].low in ("and", "&")
            and words[end + 1].low in OFFICE_FIELDS
        ):
            end += 1
    named = end < len(words) and words[end].capital and words[end].low not in OFFICE_FIELDS
    return end - i if end > i + 1 and named else 0


def office_before(words: list[Word], i: int) -> int:
    """How many words just before `i` are an office that a name can follow; 0 if none."""
    if i and words[i - 1].low in KIN:
        return 1
    for size in range(min(_LONGEST + 5, i), 0, -1):
        if office_at(words, i - size) == size:
            if (
                size == 1
                and words[i - 1].low in _NOT_ALONE
                and not words[i - 1].capital
                and words[i - 1].low not in ("chief", "star", "general")
            ):
                return 0
            return size
    return 0
