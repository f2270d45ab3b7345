"""Walking a dependency tree. Comes in: a Parse. Goes out: token indices and spans. Never looks at the report's text.

Relations are Universal Dependencies ("nsubj", "nsubj:pass", "ccomp", "appos", …); a relation asked for without a subtype also
finds its subtypes.
"""

from collections.abc import Iterator

from crossread.model.layers import Parse, Sentence, Token


def is_relation(token: Token, *relations: str) -> bool:
    """Whether the token hangs by one of the relations, or by a subtype of one."""
    return token.dep in relations or token.dep.split(":")[0] in relations


def children(parse: Parse, index: int, *relations: str) -> tuple[int, ...]:
    """Indices of the tokens that hang on `index`, in order; only by `relations` if any are given."""
    sentence = parse.sentences[parse.tokens[index].sentence]
    return tuple(
        i
        for i in range(sentence.first, sentence.last)
        if i != index
        and parse.tokens[i].head == index
        and (not relations or is_relation(parse.tokens[i], *relations))
    )


def subtree(parse: Parse, index: int, *without: str) -> tuple[int, ...]:
    """`index` and all that hangs below it, in order; children of `index` by one of the relations `without` are left out."""
    found, frontier = (
        {index},
        [
            i
            for i in children(parse, index)
            if not (without and is_relation(parse.tokens[i], *without))
        ],
    )
    while frontier:
        current = frontier.pop()
        if current not in found:
            found.add(current)
            frontier.extend(children(parse, current))
    return tuple(sorted(found))


def ancestors(parse: Parse, index: int) -> Iterator[int]:
    """The heads above `index`, nearest first; ends at the root, also where a broken tree has a circle."""
    seen = {index}
    while parse.tokens[index].head not in seen:
        index = parse.tokens[index].head
        seen.add(index)
        yield index


def tokens_within(parse: Parse, start: int, end: int) -> tuple[int, ...]:
    """Indices of the tokens that overlap the span, found by bisection."""
    low, high = 0, len(parse.tokens)
    while low < high:
        middle = (low + high) // 2
        if parse.tokens[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    first = low
    while low < len(parse.tokens) and parse.tokens[low].start < end:
        low += 1
    return tuple(range(first, low))


def root_of(parse: Parse, indices: tuple[int, ...]) -> int:
    """The token of `indices` whose head lies outside them: the head word of a phrase."""
    inside = set(indices)
    for i in indices:
        head = parse.tokens[i].head
        if head == i or head not in inside:
            return i
    return indices[0]


def sentence_at(parse: Parse, offset: int) -> Sentence | None:
    """The sentence that holds the character at `offset`, or None."""
    low, high = 0, len(parse.sentences)
    while low < high:
        middle = (low + high) // 2
        if parse.sentences[middle].end <= offset:
            low = middle + 1
        else:
            high = middle
    if low < len(parse.sentences) and parse.sentences[low].start <= offset:
        return parse.sentences[low]
    return None
