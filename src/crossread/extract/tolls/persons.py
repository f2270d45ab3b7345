"""Whether a word means people.

Comes in: a Reading and a token. Goes out: yes or no, the person it names, or whom a relative word takes up.
"""

from crossread.lang.en.tolls import NO_PEOPLE, NOBODY, PEOPLE, PEOPLE_ENDINGS, TOGETHER, UNTOLD
from crossread.model.layers import Mention, Reading, Token
from crossread.text.spans import around
from crossread.text.tree import ancestors, children, is_relation

_NOT_PERSONS = frozenset({"place", "organisation", "work"})
_PLURAL = ("NNS", "NNPS")


def named_person(reading: Reading, token: Token) -> str | None:
    """The name of the one person that a name or pronoun means. A role's is not taken: whose it is, is too often wrong."""
    mention = mention_at(reading, token)
    if mention is None or mention.kind != "person" or mention.form == "role":
        return None
    return None if token.tag in (*_PLURAL, "CD") else mention.name


def mention_at(reading: Reading, token: Token) -> Mention | None:
    """The longest mention that holds the token."""
    held = [
        m
        for m in around(reading.names, token.start, token.end)
        if m.start <= token.start and token.end <= m.end
    ]
    return max(held, key=lambda m: m.end - m.start, default=None)


def is_people(reading: Reading, head: int, surely: bool) -> bool:
    """Whether the phrase around `head` means people who can be victims; where `surely`, its ending is enough."""
    tokens = reading.parse.tokens
    token = tokens[head]
    words = {token.text.casefold(), token.lemma.casefold()}
    if words & (UNTOLD | NOBODY | NO_PEOPLE):
        return False
    if any(i < head and tokens[i].text.casefold() in NOBODY for i in children(reading.parse, head)):
        return False
    if named_person(reading, token) is not None:
        return True
    mention = mention_at(reading, token)
    if mention is not None and mention.kind in _NOT_PERSONS:
        return False
    return means_people(reading, head) or (surely and _may_be_people(token))


def means_people(reading: Reading, head: int) -> bool:
    """Whether the word is known to mean people: a pronoun, a number, a noun of people, "a 12-year-old"."""
    tokens = reading.parse.tokens
    token = tokens[head]
    low, lemma = token.text.casefold(), token.lemma.casefold()
    if token.pos in ("PRON", "NUM") or low in TOGETHER:
        return True
    if {low, lemma, low.rstrip("s")} & PEOPLE:
        return True
    below = {tokens[i].lemma.casefold() for i in children(reading.parse, head)}
    return "year" in below or low.startswith("year")


def _may_be_people(token: Token) -> bool:
    """Whether a word that is harmed may mean people: a name, or its ending ("the teller", "Americans")."""
    if token.tag in ("NNPS", "NNP"):
        return True
    ending = token.text.casefold().removesuffix("s").endswith(PEOPLE_ENDINGS)
    return token.pos in ("NOUN", "ADJ") and ending


def antecedent(reading: Reading, relative: int) -> int | None:
    """The head of the phrase that a relative word takes up: what its clause hangs on, or the word for people right before it."""
    tokens = reading.parse.tokens
    near = relative - 2 if relative > 1 and tokens[relative - 1].text == "," else relative - 1
    for above in ancestors(reading.parse, relative):
        if is_relation(tokens[above], "acl") and tokens[above].head != above:
            head = tokens[above].head
            strays = tokens[relative].text.casefold() == "who" and not means_people(reading, head)
            return near if strays and near >= 0 and means_people(reading, near) else head
    return None
