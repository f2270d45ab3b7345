"""Of whom a verb is told. Comes in: a Reading and a verb. Goes out: heads of its object, its subject, or what its clause hangs on."""

from crossread.extract.tolls.persons import antecedent
from crossread.lang.en.tolls import RELATIVES
from crossread.model.layers import Parse, Reading
from crossread.text.tree import children, is_relation

_HEADLINES = frozenset({"title", "heading"})
_PARTICIPLES = ("VBN", "VBD", "JJ")
_REACH = 4


def objects_of(parse: Parse, i: int) -> tuple[int, ...]:
    """The head of the verb's object, as one or none."""
    return children(parse, i, "obj")[:1]


def subjects_of(reading: Reading, i: int) -> tuple[int, ...]:
    """The head of whom the verb is told of, as one or none: its own subject, that of the verb it is joined to, what its clause hangs on."""
    parse = reading.parse
    tokens = parse.tokens
    subjects = children(parse, i, "nsubj")
    own = [j for j in subjects if j < i] or subjects
    token = tokens[i]
    if own:
        nearest = own[0] if tokens[own[-1]].pos == "NUM" else own[-1]
        return taken_up(reading, nearest)
    if token.head == i:
        return ()
    if is_relation(token, "acl", "amod"):
        return (token.head,)
    if is_relation(token, "conj", "xcomp", "advcl", "ccomp", "parataxis", "dep"):
        inherited = objects_of(parse, token.head) if is_relation(token, "xcomp") else ()
        return inherited or subjects_of(reading, token.head)
    return ()


def taken_up(reading: Reading, i: int) -> tuple[int, ...]:
    """The token itself; for a relative word, what it takes up, if that is found."""
    if reading.parse.tokens[i].text.casefold() not in RELATIVES:
        return (i,)
    above = antecedent(reading, i)
    return (above,) if above is not None else ()


def is_marked_passive(parse: Parse, i: int) -> bool:
    """Whether the tree marks the verb as a passive."""
    return any(parse.tokens[j].dep in ("aux:pass", "nsubj:pass") for j in children(parse, i))


def is_passive(reading: Reading, i: int) -> bool:
    """Whether the verb tells what was done to its subject. A headline leaves out "was"; so does whoever counts ("two wounded")."""
    parse = reading.parse
    token = parse.tokens[i]
    if is_marked_passive(parse, i):
        return True
    if token.tag not in _PARTICIPLES or objects_of(parse, i):
        return False
    if token.tag != "VBD" and is_relation(token, "acl", "amod"):
        return True
    subjects = children(parse, i, "nsubj")
    if is_relation(token, "conj"):
        return token.tag == "VBN" if subjects else is_passive(reading, token.head)
    had = any(parse.tokens[j].lemma.casefold() == "have" for j in children(parse, i, "aux"))
    counted = any(parse.tokens[j].pos == "NUM" or children(parse, j, "nummod") for j in subjects)
    headline = parse.sentences[token.sentence].zone_kind in _HEADLINES
    return headline or ((counted or token.tag == "VBN") and not had)


def counted_before(parse: Parse, i: int) -> int | None:
    """ "and three others injured": the noun right before a participle, where a number counts it."""
    tokens = parse.tokens
    before = tokens[i - 1] if i > 1 else None
    if before is None or before.sentence != tokens[i].sentence or tokens[i].tag not in _PARTICIPLES:
        return None
    j = i - 1
    while j >= max(0, i - _REACH) and tokens[j].pos in ("NOUN", "ADJ", "NUM"):
        if tokens[j].tag == "HYPH" or tokens[j].sentence != tokens[i].sentence:
            return None
        if tokens[j].pos == "NUM":
            return i - 1
        j -= 1
    return None
