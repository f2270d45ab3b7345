"""When the harm of a clause was done, as far as its sentence tells.

Comes in: a Reading and the token of the word that tells harm. Goes out: the expression of time that stands nearest.
"""

from crossread.model.layers import Reading, Timex
from crossread.text.clauses import clauses
from crossread.text.spans import around


def time_told(reading: Reading, word: int) -> Timex | None:
    """The time told with the word at token `word`: in its own clause first, then in its sentence."""
    token = reading.parse.tokens[word]
    sentence = reading.parse.sentences[token.sentence]
    here = [
        t
        for t in around(reading.times, sentence.start, sentence.end, reach=0)
        if t.type in ("DATE", "TIME") and (t.when.value or "")[:4].isdigit()
    ]
    if not here:
        return None
    clause = next((c for c in clauses(reading.parse, sentence) if c.first <= word < c.last), None)
    inside = here
    if clause is not None:
        low, high = (
            reading.parse.tokens[clause.first].start,
            reading.parse.tokens[clause.last - 1].end,
        )
        inside = [t for t in here if low <= t.start < high] or here
    return min(inside, key=lambda t: (_vague(t), abs(t.start - token.start)))


def _vague(timex: Timex) -> bool:
    return len(timex.when.value or "") < 10
