"""Offices told through another's: "his predecessor, Kari Lund", "hand over the post of treasurer".

Comes in: a Reading, its office phrases and Tenures. Goes out: more Tenures. A predecessor held, and a successor will hold, what the one
whose predecessor he is holds in the words just before.
"""

from crossread.extract.offices.phrases import OfficePhrase, office_words
from crossread.extract.offices.term_dates import base_words
from crossread.extract.offices.told import subject_name
from crossread.lang.en.events import NOT
from crossread.model.layers import Mention, OfficeState, Reading, Tenure
from crossread.model.report import UNKNOWN_WHEN
from crossread.text.clauses import Clause, clauses, group_start

_STATES: dict[str, OfficeState] = {"predecessor": "held", "successor": "will hold"}
_POSTS = frozenset({"post", "job", "role", "position", "office", "title"})
_HOLDS = frozenset({"hand", "leave", "give", "quit", "relinquish", "vacate", "hold", "keep"})
_SENTENCES_BACK = 2
_NEAR = 4


def by_succession(reading: Reading, found: list[Tenure]) -> list[Tenure]:
    """The tenures, and one more for each named predecessor or successor of somebody whose office was told just before."""
    more = []
    for i, token in enumerate(reading.parse.tokens):
        state = _STATES.get(token.text.casefold())
        if state is None:
            continue
        person, owner = _named_behind(reading, i), _owner(reading, i)
        if person is None or person.name is None or owner is None or person.name == owner:
            continue
        office = _office_of(reading, found, owner, i)
        if office is not None:
            more.append(
                Tenure(
                    min(token.start, person.start), max(token.end, person.end), person.name, office.office,
                    office.organisation, state, UNKNOWN_WHEN, UNKNOWN_WHEN,
                )
            )  # fmt: skip
    return [*found, *more]


def by_post(reading: Reading, phrases: tuple[OfficePhrase, ...]) -> list[Tenure]:
    """ "Lund will hand over the post of treasurer in May": whoever hands over, leaves or holds a post has it."""
    found = []
    for phrase in phrases:
        tokens = reading.parse.tokens
        words = [t.text.casefold() for t in tokens[max(0, phrase.first - _NEAR) : phrase.first]]
        if "of" not in words[-2:] or not _POSTS & set(words):
            continue
        sentence = reading.parse.sentences[phrase.sentence]
        for clause in clauses(reading.parse, sentence):
            holds = set(base_words(reading, clause.verb)) & _HOLDS
            if not holds or not clause.verb < phrase.first < clause.last:
                continue
            person = subject_name(reading, clause)
            if person is None or _is_denied(reading, clause):
                continue
            found.append(
                Tenure(
                    tokens[clause.first].start, tokens[clause.last - 1].end, person, office_words(reading, phrase),
                    phrase.organisation, phrase.state or "holds", UNKNOWN_WHEN, UNKNOWN_WHEN,
                )
            )  # fmt: skip
            break
    return found


def _is_denied(reading: Reading, clause: Clause) -> bool:
    start = group_start(reading.parse, clause.verb, clause.first)
    return any(t.text.casefold() in NOT for t in reading.parse.tokens[start : clause.verb])


def _named_behind(reading: Reading, i: int) -> Mention | None:
    """The person named right behind the word, over a comma at most."""
    tokens = reading.parse.tokens
    place = i + 1
    if place < len(tokens) and tokens[place].text == ",":
        place += 1
    if place >= len(tokens) or tokens[place].sentence != tokens[i].sentence:
        return None
    start = tokens[place].start
    return next(
        (m for m in reading.names if m.start == start and m.kind == "person" and m.form == "name"),
        None,
    )


def _owner(reading: Reading, i: int) -> str | None:
    """Whose predecessor: the person behind a possessive before the word."""
    tokens = reading.parse.tokens
    place = i - 1
    while place > 0 and tokens[place].pos in ("ADJ", "PART"):
        place -= 1
    token = tokens[max(0, place)]
    over = [m for m in reading.names if m.start < token.end and token.start < m.end]
    return next((m.name for m in over if m.kind == "person" and m.name), None)


def _office_of(reading: Reading, found: list[Tenure], owner: str, i: int) -> Tenure | None:
    """The office that the owner was last told to hold, in this sentence or the two before."""
    token = reading.parse.tokens[i]
    low = reading.parse.sentences[max(0, token.sentence - _SENTENCES_BACK)].start
    held = [
        t
        for t in found
        if t.person == owner and t.state in ("holds", "will hold") and low <= t.start < token.end
    ]
    return max(held, key=lambda t: (t.organisation is not None, t.start), default=None)
