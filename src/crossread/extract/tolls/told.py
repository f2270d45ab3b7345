"""What verbs, nouns and states tell of people harmed, in terms of the tree. A type only."""

from typing import NamedTuple

from crossread.model.layers import Outcome


class Told(NamedTuple):
    """Harm as the tree tells it: tokens of its words (half-open), heads of the victims, and what kind of telling it is.

    `surely` tells that only people are harmed by such words, so that any phrase for people will do. `number` is how
    many the words themselves tell ("a triple shooting"), which then have no heads.
    """

    outcome: Outcome
    first: int
    last: int
    heads: tuple[int, ...]
    plain: bool = True
    surely: bool = True
    to_self: bool = False
    number: int | None = None
