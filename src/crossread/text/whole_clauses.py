"""Clauses of a sentence that can be read alone. Comes in: a parse, the text and a span. Goes out: spans.

A clause is whole if its subject, which is no pronoun, stands before its verb, and its verb is finite. What hangs behind it ("…, after the
court ruled", "…, who had left", "… and swam ashore") can be cut; what somebody says is never cut from who says it, nor a fact from the
"if" before it.
"""

from crossread.lang.en.leaning import OPENERS, THIRD
from crossread.model.layers import Parse
from crossread.model.report import Span
from crossread.text.leaning import FINITE
from crossread.text.tree import ancestors, children, is_relation, subtree, tokens_within

_BEFORE = ("obl", "nmod:tmod", "nummod")
"""What may stand before the subject of a clause and belong to it: "On Friday, the mine was shut"."""
_UNFINISHED = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART", "PUNCT"})
"""A clause does not end with such a word."""
_REPORTED = ("ccomp", "parataxis")
_REAL = frozenset("after although as because since though when where whereas while".split())
"""Words before a clause that leave it a fact."""
_MARKS = (("“", "”"), ("(", ")"), ("[", "]"))


def whole_clauses(parse: Parse, text: str, start: int, end: int) -> list[Span]:
    """The clauses within the span, a sentence, in order; of one clause the longer forms and the shorter ones, with less behind.

    The first clause may open with a pronoun, as the sentence itself does.
    """
    found: set[Span] = set()
    inside = tokens_within(parse, start, end)
    for verb in inside:
        subject = next(iter(children(parse, verb, "nsubj")), None)
        if subject is None or subject > verb or not _tells(parse, verb):
            continue
        first = _first(parse, verb, subject)
        if first != inside[0] and parse.tokens[first].text.casefold() in OPENERS | THIRD:
            continue
        for last in _lasts(parse, verb, subject):
            while last > verb and parse.tokens[last].pos in _UNFINISHED:
                last -= 1
            if _is_run(parse, verb, first, last):
                found.add(_closed(text, parse.tokens[first].start, parse.tokens[last].end))
    return sorted(s for s in found if _is_balanced(text[s.start : s.end]))


def _tells(parse: Parse, verb: int) -> bool:
    """Whether the verb is a finite one of the main clause, of one beside it, or of one that tells when or why."""
    if not is_finite(parse, verb):
        return False
    token = parse.tokens[verb]
    if is_relation(token, "root"):
        return True
    if is_relation(token, "conj"):
        return token.head != verb and _tells(parse, token.head)
    if not is_relation(token, "advcl") or not _tells(parse, token.head):
        return False
    marks = [parse.tokens[i].text.casefold() for i in children(parse, verb, "mark", "advmod")]
    return any(mark in _REAL for mark in marks)


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether the verb, or a helper of its, is in a tense."""
    helpers = children(parse, verb, "aux", "cop")
    return any(parse.tokens[v].tag in FINITE for v in (verb, *helpers))


def _first(parse: Parse, verb: int, subject: int) -> int:
    """Where the clause begins: at its subject, or at a place or time before it."""
    first = subtree(parse, subject)[0]
    while parse.tokens[first].pos == "PUNCT" and first < subject:
        first += 1
    for child in reversed(children(parse, verb)):
        below = subtree(parse, child)
        if below[-1] >= first or parse.tokens[child].text == ",":
            continue
        if not is_relation(parse.tokens[child], *_BEFORE) or below[-1] < first - 2:
            break
        first = below[0]
    return first


def _lasts(parse: Parse, verb: int, subject: int) -> list[int]:
    """The last tokens that the clause can end with: its own last, and the one before each thing behind it that can be cut."""
    below = subtree(parse, verb)
    of_subject = set(subtree(parse, subject))
    cuts = {subtree(parse, i)[0] for i in below if i not in of_subject and _can_go(parse, verb, i)}
    return sorted({below[-1], *(begin - 1 for begin in cuts if begin > verb)})


def _can_go(parse: Parse, verb: int, i: int) -> bool:
    """Whether what hangs on token `i`, behind the verb, can be cut: a clause of its own, or words set off by a comma."""
    token = parse.tokens[i]
    begin = subtree(parse, i)[0]
    above = [token.head, *ancestors(parse, token.head)]
    if begin <= verb or any(begin <= k for k in above[: above.index(verb)]):
        return False
    comma = parse.tokens[begin].text in ",—–" or parse.tokens[begin - 1].text in ",—–"
    if is_relation(token, "conj"):
        return is_finite(parse, i) or (comma and token.pos == "VERB")
    if is_relation(token, "advcl"):
        marks = [parse.tokens[k].text.casefold() for k in children(parse, i, "mark", "advmod")]
        return any(m in _REAL for m in marks) or (comma and token.tag == "VBG")
    apposed = is_relation(token, "appos") and parse.tokens[begin].pos in ("DET", "ADJ", "NOUN")
    return comma and (apposed or is_relation(token, "acl"))


def _is_run(parse: Parse, verb: int, first: int, last: int) -> bool:
    """Whether all words from first to last hang below the verb, and what somebody says stands with it."""
    if last < verb or any(
        i != verb and verb not in ancestors(parse, i) and parse.tokens[i].pos != "PUNCT"
        for i in range(first, last + 1)
    ):
        return False
    said = [subtree(parse, i) for i in children(parse, verb, *_REPORTED)]
    return all(first <= below[0] and below[0] <= last for below in said)


def _closed(text: str, start: int, end: int) -> Span:
    """The span, with the mark behind it that closes what it opens."""
    for opens, closes in (*_MARKS, ('"', '"')):
        written = text[start:end]
        open_ = (
            written.count(opens) % 2
            if opens == closes
            else written.count(opens) > written.count(closes)
        )
        for more in (1, 2):
            if open_ and text[end + more - 1 : end + more] == closes:
                return Span(start, end + more)
    return Span(start, end)


def _is_balanced(written: str) -> bool:
    return written.count('"') % 2 == 0 and all(
        written.count(a) == written.count(b) for a, b in _MARKS
    )
