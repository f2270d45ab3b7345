"""The day on which quoted words were said, against which "tomorrow" in them counts.

Comes in: the parse, the stretches between quotation marks, the times told outside them. Goes out: a day for each stretch whose
sentence tells it ("… tomorrow,” she said on Monday"). Where it is not told nothing is assumed.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from crossread.extract.quotations.marks import Marked
from crossread.extract.times.calendar import iso_date
from crossread.lang.en.cues import SPEECH_VERBS, TELLING_VERBS
from crossread.model.layers import Parse, Sentence, Timex
from crossread.text.tree import ancestors, root_of, tokens_within


def utterance_days(
    parse: Parse, stretches: Sequence[Marked], told: Sequence[Timex]
) -> Iterator[tuple[Marked, dt.date]]:
    """The stretches that are said to have been spoken on a day that the same sentence names, and that day.

    `told` are the times outside marks; only one that hangs on a verb of saying counts.
    """
    days = [(t, day) for t in told if (day := iso_date(t.when.value)) and _dates_speech(parse, t)]
    for stretch in stretches:
        for time, day in days:
            sentence = _sentence_at(parse, time.start)
            if (
                sentence
                and sentence.start < stretch.outer_end
                and stretch.outer_start < sentence.end
            ):
                yield stretch, day
                break


def _dates_speech(parse: Parse, time: Timex) -> bool:
    inside = tokens_within(parse, time.start, time.end)
    if not inside:
        return False
    for i in ancestors(parse, root_of(parse, inside)):
        if parse.tokens[i].pos in {"VERB", "AUX"}:
            return parse.tokens[i].lemma.lower() in SPEECH_VERBS | TELLING_VERBS
    return False


def _sentence_at(parse: Parse, place: int) -> Sentence | None:
    tokens = tokens_within(parse, place, place + 1)
    return parse.sentences[parse.tokens[tokens[0]].sentence] if tokens else None
