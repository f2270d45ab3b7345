"""One report counts people killed or hurt, another says that nobody was. Comes in: Readings and figures. Goes out: differences of kind
"number".

Only the story's tolls count, and only a report that tells no number of its own: what it says of nobody else, of nobody badly, or of what
might be, is left alone.
"""

import re
from collections.abc import Iterator

from crossread.lang.en.tolls import EVIDENT, NO_HARM
from crossread.model.account import Difference, Figure
from crossread.model.layers import Reading
from crossread.model.report import Citation, cite

TEXT = "One report counts people {harm}; another says that nobody was."
_NO_HARM = {harm: re.compile(pattern, re.I) for harm, pattern in NO_HARM.items()}


def nobody_harmed(
    readings: tuple[Reading, ...], figures: tuple[Figure, ...]
) -> Iterator[Difference]:
    """For each toll above none, the first sentence of each report without a number that says that there were none."""
    for figure in figures:
        harm = harm_counted(figure)
        if harm is None or figure.values[0].value <= 0:
            continue
        telling = {v.cite.report_id for v in figure.values}
        for reading in readings:
            none = _none(reading, harm) if reading.report.id not in telling else None
            if none is not None:
                cites = (figure.values[0].cite, none)
                yield Difference("number", TEXT.format(harm=harm), (figure.id,), cites)


def harm_counted(figure: Figure) -> str | None:
    """ "killed" or "injured" where the figure is a toll, else None."""
    measure = (figure.measure or "").casefold()
    if figure.unit != "person" or figure.of is not None or len(measure.split()) > 2:
        return None
    return next((h for h, words in EVIDENT.items() if any(w in measure for w in words)), None)


def _none(reading: Reading, harm: str) -> Citation | None:
    """The first sentence that says so."""
    report = reading.report
    return next(
        (
            cite(report, (s.start, s.end))
            for s in reading.parse.sentences
            if _NO_HARM[harm].search(report.text, s.start, s.end)
        ),
        None,
    )
