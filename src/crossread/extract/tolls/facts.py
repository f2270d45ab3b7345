"""Whether a verb tells a fact. Comes in: a Parse and a token. Goes out: yes, or no for what is denied, wished, feared or only possible."""

from crossread.lang.en.tolls import ALMOST, CONDITIONS, NOBODY, UNREAL, WANTED
from crossread.model.layers import Parse
from crossread.text.tree import children, is_relation


def is_fact(parse: Parse, i: int) -> bool:
    """Whether nothing around the verb at `i` makes it less than a fact."""
    tokens = parse.tokens
    below = children(parse, i)
    if any(_takes_back(parse, j, i) for j in below):
        return False
    if tokens[i].tag == "VB":
        return _told_by_infinitive(parse, i)
    above = tokens[tokens[i].head]
    wanted = above.lemma.casefold() in WANTED and tokens[i].tag == "VBG"
    return not (wanted and is_relation(tokens[i], "xcomp", "ccomp", "acl", "advcl"))


def _takes_back(parse: Parse, j: int, verb: int) -> bool:
    """Whether the word at `j` below the verb takes it back: "could", "not", "nobody", "if"."""
    token = parse.tokens[j]
    low = token.text.casefold()
    if is_relation(token, "aux"):
        return low in UNREAL
    if is_relation(token, "nsubj"):
        return low in NOBODY
    if is_relation(token, "mark"):
        return low in CONDITIONS
    return j < verb and low in ALMOST


def _told_by_infinitive(parse: Parse, i: int) -> bool:
    """Only "did kill" and "to have killed" tell facts: not "to kill", nor "let him die"."""
    words = {parse.tokens[j].text.casefold() for j in children(parse, i, "aux", "mark")}
    if "to" in words:
        return "have" in words
    return bool(words)
