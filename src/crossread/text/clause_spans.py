"""Which words of a text a clause is shown with.

Comes in: a Parse and one of its clauses. Goes out: a Span without what joins the clause to its neighbours, and with no mark left open.
"""

from crossread.model.layers import Parse, Token
from crossread.model.report import Span
from crossread.text.clause_cuts import CONNECTIVES, MARKS, STRONG
from crossread.text.clauses import Clause

_MEASURED = frozenset({"after", "before"})
"""What a length of time can stand before to tell when."""
_PARTNER = {"”": "“", "’": "‘", "»": "«", '"': '"', "''": "``"}


def clause_span(parse: Parse, clause: Clause) -> Span:
    """The span of a clause without connectives before it, punctuation around it and words of the next one behind its last comma."""
    first, last = clause.first, clause.last
    while first < last - 1 and first < clause.verb and _is_outer(parse.tokens[first]):
        first += 1
    last = _bare_end(parse, clause, first, last)
    comma = _lead_of_next(parse, clause, last)
    if comma is not None:
        last = _bare_end(parse, clause, first, comma)
    return Span(parse.tokens[first].start, parse.tokens[last - 1].end)


def _bare_end(parse: Parse, clause: Clause, first: int, last: int) -> int:
    """The end without joining words and punctuation, but with a mark that closes what the clause opens."""
    while last > max(first, clause.verb) + 1:
        token = parse.tokens[last - 1]
        outer = token.pos in ("PUNCT", "CCONJ", "SCONJ") or token.text in STRONG | MARKS
        if not outer or _closes(parse, first, last - 1):
            break
        last -= 1
    return last


def _closes(parse: Parse, first: int, at: int) -> bool:
    """Whether token `at` is a quotation mark whose partner stands in the clause, from token `first` on."""
    opener = _PARTNER.get(parse.tokens[at].text)
    if opener is None:
        return False
    marks = [t.text for t in parse.tokens[first:at]]
    if opener == parse.tokens[at].text:
        return marks.count(opener) % 2 == 1
    return marks.count(opener) > marks.count(parse.tokens[at].text)


def _lead_of_next(parse: Parse, clause: Clause, last: int) -> int | None:
    """The comma behind which stands only how long before or after the next clause ("took office in May, | two months after …")."""
    if last >= len(parse.tokens) or parse.tokens[last].text.casefold() not in _MEASURED:
        return None
    comma = last - 1
    while comma > clause.verb and parse.tokens[comma].pos in ("NOUN", "NUM", "ADJ", "ADV", "DET"):
        comma -= 1
    return comma if clause.verb < comma < last - 1 and parse.tokens[comma].text == "," else None


def _is_outer(token: Token) -> bool:
    return (
        token.pos in ("PUNCT", "CCONJ")
        or token.text in STRONG | MARKS
        or token.text.casefold() in CONNECTIVES
    )
