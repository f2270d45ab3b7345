"""The words and signs of a report's article zones, for the layers that read patterns of words instead of a tree.

Comes in: a Report. Goes out: its words, zone by zone. Times and quantities read the same words, which are cut once.
"""

from crossread.extract.parts import legible, stretches_of
from crossread.model.report import Report
from crossread.text.grammar import Word, words_of
from crossread.text.keep_last import keep_last


@keep_last
def zone_words(report: Report) -> tuple[tuple[Word, ...], ...]:
    """The words of each title, standfirst, heading and body paragraph, in order."""
    text = legible(report)
    return tuple(
        tuple(words_of(text, stretch.start, stretch.start + len(stretch.text)))
        for stretch in stretches_of(report)
    )
