"""Whether a short form in capitals is made of a longer name's first letters. Comes in: two strings. Goes out: yes or no."""

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "de", "&"})


def is_acronym(short: str, full: str) -> bool:
    """Whether `short` is in capitals and made of the first letters of the chief words of `full`.

    >>> is_acronym("NATO", "North Atlantic Treaty Organization"), is_acronym("U.N.", "United Nations")
    (True, True)
    >>> is_acronym("EU", "United Nations"), is_acronym("Nato", "North Atlantic Treaty Organization")
    (False, False)
    """
    letters = short.replace(".", "")
    return letters.isupper() and len(letters) >= 2 and initials(full) == letters


def initials(full: str) -> str:
    """The first letters of the chief words of a name, in capitals.

    >>> initials("North Atlantic Treaty Organization"), initials("Bank of England")
    ('NATO', 'BE')
    """
    words = full.replace("-", " ").split()
    return "".join(w[0].upper() for w in words if w.lower() not in _SMALL)
