"""Comparing the words for offices and bodies. Comes in: strings as told. Goes out: folded forms, yes or no. Knows no particular office."""

from crossread.lang.en.offices import CANDIDATES, GENERIC, SAME_OFFICE, TOP
from crossread.text.names import fold, name_words


def office_key(office: str) -> str:
    """The form in which offices are compared.

    >>> office_key("Secretary-General"), office_key("CEO")
    ('secretary general', 'chief executive')
    """
    plain = " ".join(fold(office).replace("-", " ").split())
    plain = SAME_OFFICE.get(plain, plain)
    return plain.removesuffix(" elect").removesuffix(" designate")


def is_generic(key: str) -> bool:
    """Whether the words only say that somebody is at the top ("head", "leader of the club")."""
    return key.split(" of ")[0] in GENERIC


def same_office(a: str, b: str, same_body: bool) -> bool:
    """Whether two keys name one office; a generic word needs the same body.

    >>> same_office("chief", "secretary general", True), same_office("president", "prime minister", True)
    (True, False)
    """
    if a == b:
        return True
    if not same_body or any(w in CANDIDATES for w in (*a.split(), *b.split())):
        return False
    if is_generic(a) and is_generic(b):
        return True
    return (is_generic(a) and b in TOP) or (is_generic(b) and a in TOP)


def same_body(a: str | None, b: str | None) -> bool:
    """Whether two names of bodies can be one: the same words, or the words of one among the other's."""
    if a is None or b is None:
        return False
    words_a, words_b = set(name_words(a)) - {"the"}, set(name_words(b)) - {"the"}
    return bool(words_a) and bool(words_b) and (words_a <= words_b or words_b <= words_a)
