"""What the tree tells where the surface rules see nothing.

Comes in: a sentence as pieces and the place of a verb. Goes out: the range of its subject, or the place where its clause begins; None
unless the tree is plain. Trees go wrong near quotation marks, so a phrase with marks in it counts for nothing here.
"""

from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import Range
from crossread.extract.quotations.subjects import antecedent

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})
_SIDE_CLAUSES = frozenset({"advcl", "acl", "acl:relcl"})


def subject_in_tree(sentence: Sentence, at: int) -> Range | None:
    """The subject before the verb at `at` of a main or reported clause; for "who" the noun that it takes up."""
    verb = sentence[at]
    for i in range(at - 1, -1, -1):
        token = sentence[i].token
        if token is None or token.head != verb.place or token.dep != "nsubj":
            continue
        if token.tag == "WP":
            return antecedent(sentence, i)
        if verb.token is None or verb.token.dep in _SIDE_CLAUSES:
            return None
        phrase = _subtree(sentence, i)
        return phrase if phrase is not None and phrase[1] <= at else None
    return None


def clause_in_tree(sentence: Sentence, at: int) -> int | None:
    """Where the clause with a subject of its own begins that is the object of the verb at `at` and stands behind it."""
    verb = sentence[at]
    for i in range(at + 1, len(sentence)):
        token = sentence[i].token
        if token is None or token.head != verb.place or token.dep != "ccomp":
            continue
        phrase = _subtree(sentence, i)
        if phrase is None or phrase[0] <= at or not _has_subject(sentence, phrase, i):
            return None
        return phrase[0] + 1 if sentence[phrase[0]].word == "that" else phrase[0]
    return None


def _has_subject(sentence: Sentence, clause: Range, verb: int) -> bool:
    tokens = (p.token for p in sentence[clause[0] : clause[1]] if p.token is not None)
    return any(t.head == sentence[verb].place and t.dep in _SUBJECTS for t in tokens)


def _subtree(sentence: Sentence, top: int) -> Range | None:
    """The range of all that hangs below the piece at `top`; None if marks or other words than "and" and commas stand in it."""
    inside = {sentence[top].place}
    grown = True
    while grown:
        more = {p.place for p in sentence if p.token is not None and p.token.head in inside}
        grown = not more <= inside
        inside |= more
    places = [i for i, p in enumerate(sentence) if p.place in inside]
    first, last = places[0], places[-1]
    gaps = (p for p in sentence[first : last + 1] if p.place not in inside)
    if any(p.tag not in ("CC", ",") for p in gaps):
        return None
    while first < last and not sentence[first].word[:1].isalnum():
        first += 1
    while last > first and not sentence[last].word[:1].isalnum():
        last -= 1
    return (first, last + 1)
