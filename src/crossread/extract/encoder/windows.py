"""How a paragraph is cut for the encoder. Comes in: where sentences start, and how many pieces each word has. Goes out: ranges of words."""

from collections.abc import Iterator, Sequence


def cut(starts: Sequence[int], sizes: Sequence[int], budget: int) -> Iterator[tuple[int, int]]:
    """Half-open ranges of words that cover all: whole sentences up to `budget` pieces together; a longer sentence is cut where it is full.

    `starts` holds the first word of every sentence, 0 first.

    >>> list(cut([0, 3, 5], [1, 1, 1, 1, 1, 1, 1], 5))
    [(0, 5), (5, 7)]
    """
    begin, room = 0, budget
    for start, end in zip(starts, [*starts[1:], len(sizes)], strict=True):
        need = sum(sizes[start:end])
        if need > room and start > begin:
            yield begin, start
            begin, room = start, budget
        while need > budget:
            stop, used = begin + 1, sizes[begin]
            while stop < end and used + sizes[stop] <= budget:
                used += sizes[stop]
                stop += 1
            yield begin, stop
            begin, need, room = stop, need - used, budget
        room -= need
    if begin < len(sizes):
        yield begin, len(sizes)
