"""One sentence's dependency tree, with the children of each token at hand.

Comes in: a Parse and one of its sentences. Goes out: tokens by relation, spans of what hangs below them, subjects. Relations are
Universal Dependencies; one asked for without a subtype also finds its subtypes.
"""

from typing import NamedTuple

from crossread.model.layers import Parse, Sentence, Token
from crossread.model.report import Span

_SHARED_SUBJECT = frozenset({"conj", "xcomp", "advcl"})
_RELATIVES = frozenset({"WP", "WDT"})
CLIMBS = 5
"""How many heads a subject may be shared over ("Kral came, saw and | wanted to leave")."""


class Tree(NamedTuple):
    """The report's tokens, and for each head of the sentence the indices of its children, in order."""

    tokens: tuple[Token, ...]
    children: dict[int, list[int]]


def tree_of(parse: Parse, sentence: Sentence) -> Tree:
    """The tree of one sentence."""
    children: dict[int, list[int]] = {}
    for i in range(sentence.first, sentence.last):
        head = parse.tokens[i].head
        if head != i:
            children.setdefault(head, []).append(i)
    return Tree(parse.tokens, children)


def child(tree: Tree, at: int, *relations: str) -> int | None:
    """The first child of the token by one of the relations."""
    for i in tree.children.get(at, ()):
        dep = tree.tokens[i].dep
        if dep in relations or dep.partition(":")[0] in relations:
            return i
    return None


def leader(tree: Tree, at: int) -> str:
    """The preposition or conjunction that leads the token, in lower case; "" if none does."""
    found = child(tree, at, "case", "mark")
    return tree.tokens[found].text.lower() if found is not None else ""


def span_below(tree: Tree, top: int, *without: str) -> Span:
    """From the first to the last word of the token and what hangs below it, without outer punctuation.

    `without`: relations of children of `top` that are left out with all below them; "mark" leaves out only "that".
    """
    first = last = top
    waiting = [top]
    while waiting:
        at = waiting.pop()
        for i in tree.children.get(at, ()):
            token = tree.tokens[i]
            if at == top and _is_left_out(token, without):
                continue
            if token.tag[:1].isalpha() or token.tag == "$":
                first, last = min(first, i), max(last, i)
            waiting.append(i)
    return Span(tree.tokens[first].start, tree.tokens[last].end)


def _is_left_out(token: Token, without: tuple[str, ...]) -> bool:
    if token.dep == "mark" and token.text.lower() != "that":
        return False
    return token.dep in without


def subject_of(tree: Tree, at: int) -> int | None:
    """The subject of a verb or adjective; for a relative pronoun its noun, for a verb without one that of the verb it hangs on."""
    for _ in range(CLIMBS):
        token = tree.tokens[at]
        subject = child(tree, at, "nsubj")
        if subject is not None:
            relative = tree.tokens[subject].tag in _RELATIVES and token.dep == "acl:relcl"
            return token.head if relative else subject
        if token.dep == "acl":
            return token.head
        if token.dep not in _SHARED_SUBJECT or token.head == at:
            return None
        at = token.head
    return None
