"""Where a sentence can start, by punctuation and capitals. Comes in: the tokens of one paragraph. Goes out: yes, no or open for each.

A parser that also looks for sentences splits inside names and leaves lone quotation marks; it is asked only where marks leave it open.
"""

from collections.abc import Sequence

_STOPS = frozenset(".?!…") | {"...", "?!", "!?", "!!", "??", "....", "?..", "!.."}
_CLOSERS = frozenset("\"”’'»)]") | {"''"}
_OPENERS = frozenset("\"“‘«(['—–-•*") | {"``", "--"}
_TITLES = frozenset(
    "mr. mrs. ms. dr. prof. rev. gen. col. maj. capt. lt. sgt. gov. sen. rep. st. mt. jr. no. vs. adm. cmdr. hon. pres. supt. e.g. i.e. cf."
    " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. art. fig. approx. ca. c. u.s. u.k. u.n. d.c."
    " inc. ltd. co. corp. bros. etc. p.m. a.m.".split()
)
_NEVER_LAST = frozenset(
    "mr. mrs. ms. dr. prof. rev. gen. col. maj. capt. lt. sgt. gov. sen. rep. st. mt. vs. adm. cmdr. hon. e.g. i.e. cf. approx.".split()
)


def sentence_starts(tokens: Sequence[str], spaced: Sequence[bool]) -> list[bool | None]:
    """For each token whether a sentence starts there: True, False, or None where only grammar can tell.

    `spaced[i]` says whether white space follows token `i`. The first token starts a sentence.

    >>> sentence_starts(["He", "left", ".", "She", "stayed", "."], [True, False, True, True, False, False])
    [True, False, False, True, False, False]
    """
    starts: list[bool | None] = [False] * len(tokens)
    if tokens:
        starts[0] = True
    for i in range(1, len(tokens)):
        if spaced[i - 1]:
            starts[i] = _start(tokens, spaced, i)
    return starts


def _start(tokens: Sequence[str], spaced: Sequence[bool], i: int) -> bool | None:
    end = i - 1
    closed = False
    while end > 0 and tokens[end] in _CLOSERS and not spaced[end - 1]:
        end -= 1
        closed = True
    last = tokens[end]
    following = _first_letter(tokens, i)
    if following.islower():
        return False
    if last in _STOPS or last[-1:] in "?!…":
        if last == "." and end > 0 and not spaced[end - 1] and _abbreviates(tokens[end - 1] + "."):
            return _after_abbreviation(tokens[end - 1] + ".")
        runs_on = closed and following.isupper() and _reports(tokens, i)
        return None if runs_on else tokens[i] not in _CLOSERS or tokens[i] in _OPENERS
    if last.endswith(".") and len(last) > 1:
        return _after_abbreviation(last)
    return None if last in (":", ";") else False


def _abbreviates(text: str) -> bool:
    return text.lower() in _TITLES or (len(text) == 2 and text[0].isupper())


def _after_abbreviation(text: str) -> bool | None:
    return False if text.lower() in _NEVER_LAST else None


def _first_letter(tokens: Sequence[str], i: int) -> str:
    while i < len(tokens) and not tokens[i][:1].isalnum():
        i += 1
    return tokens[i][:1] if i < len(tokens) else ""


def _reports(tokens: Sequence[str], i: int) -> bool:
    """Whether a reporting verb stands soon after `i`: then the quotation before may run on into it."""
    return any(
        t in ("said", "says", "asked", "wrote", "added", "told", "replied")
        for t in tokens[i : i + 5]
    )
