"""Word and lemma as one short script: how to make the one from the other.

A script is "case|strip|add" for the end of the word ("0|3|y": in lower case, three letters off, "y" on: "countries" → "country").
Chrupała (2006) learns lemmas this way; classes are few, and a new word gets its lemma by the ending that the model chooses.
"""


def script(word: str, lemma: str) -> str:
    """The script that makes `lemma` from `word`; it begins with "=" and holds the lemma whole where the two share no beginning."""
    lower = lemma == lemma.lower() and word != word.lower()
    base = word.lower() if lower else word
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    if shared == 0:
        return f"={lemma}"
    return f"{int(lower)}|{len(base) - shared}|{lemma[shared:]}"


def lemma(word: str, made: str) -> str:
    """The lemma that a script makes of the word; the word itself where the script asks for more letters than there are.

    >>> lemma("Countries", script("Countries", "country"))
    'country'
    """
    if made.startswith("="):
        return made[1:]
    lower, strip, add = made.split("|", 2)
    base = word.lower() if lower == "1" else word
    keep = len(base) - int(strip)
    return base[:keep] + add if keep > 0 else base
