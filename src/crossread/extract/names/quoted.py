"""Which tokens stand between double quotation marks. Comes in: a Parse. Goes out: the number of the quotation for each such token.

Goes by marks alone, zone by zone; who speaks is not its question.
"""

from crossread.model.layers import Parse

_STRAIGHT = frozenset({'"', "``", "''"})


def quoted_tokens(parse: Parse) -> dict[int, int]:
    """For each token inside quotation marks, the number of its quotation; one left open ends with its zone."""
    inside: dict[int, int] = {}
    number = 0
    current: str | None = None
    zone = -1
    for sentence in parse.sentences:
        if sentence.zone != zone:
            zone, current = sentence.zone, None
        for i in range(sentence.first, sentence.last):
            text = parse.tokens[i].text
            if current is None and (text in _STRAIGHT or text in "“„«"):
                number += 1
                current = text
            elif current is not None and (text in _STRAIGHT or text in "”»"):
                current = None
            elif current is not None:
                inside[i] = number
    return inside
