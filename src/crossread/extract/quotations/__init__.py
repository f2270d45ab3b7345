"""Quotations: who is told to have said what, in whose words.

Comes in: a Reading with its parse and names. Goes out: its quotations in the order of the text: direct (wholly between marks), mixed
(a reported clause with quoted pieces) and indirect (a reported clause). Only the body and the standfirst are read; titles of works,
nicknames, terms and scare quotes are left out, because no cue reports them, and so is what was only spoken of ("condemned the attack").
A denial keeps its verb. A quotation whose speaker is not plain gets none.

Surface rules over parts of speech and quotation marks. Trees go wrong near marks, so they are asked only where the surface shows
nothing; `attributed`, which finds what is attributed beside speech, reads them throughout.
"""

from crossread.extract.quotations.assemble import assembled
from crossread.extract.quotations.passages import passages
from crossread.extract.quotations.told_speakers import with_told_speakers
from crossread.model.layers import Quotation, Reading

__all__ = ["quotations"]


def quotations(reading: Reading) -> tuple[Quotation, ...]:
    """Every quotation of the report's body, sorted by place."""
    said, _ = assembled(reading, passages(reading))
    return with_told_speakers(reading, said)
