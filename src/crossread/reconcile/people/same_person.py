"""Whether two full names can be one person's. Comes in: folded words of names. Goes out: yes or no. Knows no particular person."""

from rapidfuzz.distance import JaroWinkler

from crossread.lang.en.given_names import SHORT_GIVEN_NAMES
from crossread.lang.en.name_parts import PARTICLES
from crossread.lang.en.other_names import GENERATIONS
from crossread.text.romanised import romanised

ALIKE_SURNAMES = 0.93
"""Jaro-Winkler of folded surnames of at least five letters, with agreeing given names: Havrylenko/Havrilenko .96; Johnson/Johnston .96
stay apart by their given names."""
ALIKE_GIVEN = 0.9
"""Jaro-Winkler of folded given names: Antony/Anthony .96, Kristin/Kristen .94; Jane/John .7 stays apart."""

Words = tuple[str, ...]


def same_person(a: Words, b: Words) -> bool:
    """Whether two full names can be one person's: one surname in one spelling or two, and given and middle names that agree.

    "John Tallis Sr." and "John Tallis Jr." are two, and so are "George H. W. Marsh" and "George W. Marsh".
    """
    generations = {w[-1].rstrip(".") for w in (a, b) if _without_generation(w) != w}
    if len(generations) > 1:
        return False
    a, b = _without_generation(a), _without_generation(b)
    if "".join(a).replace("-", "") == "".join(b).replace("-", ""):
        return True  # "Kim Jong Un", "Kim Jong-un"
    if not same_surname(a[-1], b[-1]):
        return not generations and (set(a) <= set(b) or set(b) <= set(a))
    if _middle_differs(a[1:-1], b[1:-1]):
        return False
    shorter, longer = sorted((a[:-1], b[:-1]), key=len)
    return same_given(a[0], b[0]) or all(any(_stands_for(x, y) for y in longer) for x in shorter)


def perhaps_same_person(a: Words, b: Words) -> bool:
    """Whether one given name goes with surnames of which one has a letter more: one person, if no report has both names."""
    if len(a) != 2 or len(b) != 2 or a[0] != b[0] or len(a[0].rstrip(".")) < 3:
        return False
    short, long = sorted((a[1], b[1]), key=len)
    return (
        len(short) >= 4
        and len(long) == len(short) + 1
        and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
    )


def same_surname(a: str, b: str) -> bool:
    """Whether two surnames are one in two spellings."""
    if a == b or (min(len(a), len(b)) >= 5 and JaroWinkler.similarity(a, b) >= ALIKE_SURNAMES):
        return True
    key = romanised(a)
    return len(key) >= 4 and key == romanised(b)


def same_given(a: str, b: str) -> bool:
    """Whether two given names agree: spellings, short forms, and a name with its initial."""
    x, y = a.rstrip("."), b.rstrip(".")
    if x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]):
        return True
    if any(x in group and y in group for group in SHORT_GIVEN_NAMES):
        return True
    key = romanised(x)
    if len(key) >= 4 and key == romanised(y):
        return True
    return min(len(x), len(y)) >= 4 and JaroWinkler.similarity(x, y) >= ALIKE_GIVEN


def _stands_for(x: str, y: str) -> bool:
    """Whether given names agree; a spelt name is not another's initial, which may be anybody's."""
    return same_given(x, y) and (_is_initial(x) or not _is_initial(y))


def _is_initial(word: str) -> bool:
    return len(word) == 1 or ("." in word and len(word.replace(".", "")) <= 2)


def _without_generation(words: Words) -> Words:
    return words[:-1] if len(words) > 2 and words[-1] in GENERATIONS else words


def _middle_differs(a: Words, b: Words) -> bool:
    """Whether both have middle names, and these are two people's: no initial or name fits, or other initials."""
    a, b = (tuple(w for w in m if w not in PARTICLES) for m in (a, b))
    if not a or not b:
        return False
    if all(map(_is_initial, (*a, *b))):
        return "".join(a).replace(".", "") != "".join(b).replace(".", "")
    shorter, longer = sorted((a, b), key=len)
    return not any(same_given(x, y) for x in shorter for y in longer)
