"""Clauses of a sentence: a main verb with its subject and the words around it.

Comes in: a Parse and one of its sentences. Goes out: token ranges. Boundaries are found from word order and word classes first and
from the tree second, because a tree from a small pipeline errs more often than its tags. Knows no particular verb.
"""

from typing import NamedTuple

from crossread.model.layers import Parse, Sentence, Token
from crossread.model.report import Span
from crossread.text.tree import ancestors, children, is_relation

_STRONG = frozenset({";", ":", "—", "–", "--", "…", "(", ")", "-LRB-", "-RRB-"})
_MARKS = frozenset({"“", "”", '"', "''", "``"})
_NOT_VERBS = frozenset(
    "including according following regarding concerning given based related outgoing incoming ongoing upcoming".split()
)
_TAKES_GERUND = frozenset(
    {"for", "of", "in", "about", "to", "from", "on", "at", "towards", "toward", "into"}
)
_RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
_JOINING = frozenset(
    {
        "because", "although", "though", "while", "whereas", "when", "if", "unless", "that", "once", "until",
        "whether", "why", "how", "what", "so", *_RELATIVE,
    }
)  # fmt: skip
_EITHER_WAY = frozenset(
    {
        "after",
        "before",
        "since",
        "as",
        "by",
        "without",
        "despite",
        "following",
        "in",
        "for",
        "from",
        "with",
    }
)
_CONNECTIVES = frozenset(
    {
        "and", "but", "or", "that", "because", "although", "though", "while", "whereas", "so", "as", "when", "after",
        "before", "where", "then", "however", "also", "meanwhile", "yet", "thus", "therefore", "once", "until", "if", "since", "with",
    }
)  # fmt: skip
_SHORT_PHRASE = 2
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_IN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART", "PRON", "SYM", "X"})


class Clause(NamedTuple):
    """Tokens `first` to `last` (half-open) around the main verb `verb`; `subject` is the head word of its subject, if found.

    `governor` is the verb that an infinitive hangs on ("expected" in "is expected to win"); `relative` tells a clause that begins
    with a relative word, whose antecedent is then `subject`.
    """

    first: int
    last: int
    verb: int
    subject: int | None
    governor: int | None
    relative: bool


def base_forms(token: Token) -> tuple[str, ...]:
    """The words that `token` may be a form of, the likeliest first: its lemma, itself, and itself without an English ending.

    >>> t = Token(0, 8, "advanced", "advanc", "VERB", "VBD", "root", 0, "", 0)
    >>> "advance" in base_forms(t)
    True
    """
    word = token.text.casefold()
    found = [token.lemma.casefold(), word]
    for ending, puts in (
        ("ies", ("y",)),
        ("ied", ("y",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            found.extend(stem + put for put in puts)
            if ending in ("ed", "ing") and len(stem) > 2 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))


def clauses(parse: Parse, sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence, one for each main verb, in order. An infinitive shares the range of the verb it hangs on.

    Ranges of neighbouring finite verbs do not overlap, except that a relative clause reaches back to its antecedent.
    """
    verbs = [i for i in range(sentence.first, sentence.last) if _is_main_verb(parse, i, sentence)]
    groups: list[tuple[int, list[int]]] = []
    for verb in verbs:
        start = group_start(parse, verb, sentence.first)
        to = any(parse.tokens[i].text.casefold() == "to" for i in range(start, verb))
        if (
            groups
            and (to or _gerund(parse, verb, start))
            and not _strong_between(parse, groups[-1][1][-1], start)
        ):
            groups[-1][1].append(verb)
        else:
            groups.append((verb, [verb]))
    cuts = [sentence.first]
    for (_, before), (head, _) in zip(groups, groups[1:], strict=False):
        cuts.append(_cut(parse, before[-1], group_start(parse, head, sentence.first)))
    cuts.append(sentence.last)
    found: list[Clause] = []
    for number, (_, members) in enumerate(groups):
        first, last = cuts[number], cuts[number + 1]
        if number == 0:
            first = _first_relative(parse, first, members[0])
        for place, verb in enumerate(members):
            relative = _relative_word(parse, first, verb)
            subject = _subject(parse, sentence, first, verb, relative)
            begin = first
            if relative is not None and subject is not None and subject < first:
                begin = noun_phrase(parse, subject, sentence.first, first)[0]
            found.append(
                Clause(
                    begin,
                    last,
                    verb,
                    subject,
                    members[place - 1] if place else None,
                    relative is not None,
                )
            )
    return tuple(found)


def clause_span(parse: Parse, clause: Clause) -> Span:
    """The span of a clause without connectives before it and punctuation around it."""
    first, last = clause.first, clause.last
    while first < last - 1 and first < clause.verb and _is_outer(parse.tokens[first]):
        first += 1
    while (
        last > first + 1
        and last - 1 > clause.verb
        and (
            parse.tokens[last - 1].pos in ("PUNCT", "CCONJ", "SCONJ")
            or parse.tokens[last - 1].text in _STRONG | _MARKS
        )
    ):
        last -= 1
    return Span(parse.tokens[first].start, parse.tokens[last - 1].end)


def group_start(parse: Parse, verb: int, floor: int) -> int:
    """Where the verb group that ends with `verb` begins: its auxiliaries, "to", "not" and adverbs between them."""
    start = i = verb
    while i > floor:
        token = parse.tokens[i - 1]
        if token.pos == "AUX" or token.text.casefold() in ("to", "not", "n't", "n’t"):
            start = i - 1
        elif token.pos not in ("ADV", "PART"):
            break
        i -= 1
    return start


def noun_phrase(parse: Parse, head: int, floor: int, ceiling: int) -> tuple[int, int]:
    """The run of nominal words around `head` within tokens `floor` to `ceiling` (half-open), determiner and possessor included."""
    first = head
    while first > floor and (
        parse.tokens[first - 1].pos in _IN_PHRASE or _hyphen(parse, first - 1, floor)
    ):
        first -= 1
        if parse.tokens[first].pos == "PRON" and parse.tokens[first].dep.split(":")[0] in (
            "nsubj",
            "obj",
        ):
            first += 1
            break
    last = head + 1
    while last < ceiling and parse.tokens[last].pos in _IN_PHRASE - {"DET", "PRON"}:
        last += 1
    return first, last


def _hyphen(parse: Parse, i: int, floor: int) -> bool:
    """Whether token `i` is a hyphen inside a word ("full-scale"), or the word before one."""
    tokens = parse.tokens
    if tokens[i].text == "-":
        return i > floor and tokens[i - 1].end == tokens[i].start
    return (
        i + 1 < len(tokens) and tokens[i + 1].text == "-" and tokens[i].end == tokens[i + 1].start
    )


def passive(parse: Parse, clause: Clause) -> bool:
    """Whether the clause's verb is a participle after a form of "be" or "get", or has a passive subject."""
    if any(parse.tokens[i].dep in ("nsubj:pass", "aux:pass") for i in children(parse, clause.verb)):
        return True
    if parse.tokens[clause.verb].tag != "VBN":
        return False
    start = group_start(
        parse, clause.verb, parse.sentences[parse.tokens[clause.verb].sentence].first
    )
    words = {parse.tokens[i].text.casefold() for i in range(start, clause.verb)}
    return (
        bool(words & {"is", "are", "was", "were", "be", "been", "being", "get", "got"}) or not words
    )


def _is_main_verb(parse: Parse, i: int, sentence: Sentence) -> bool:
    token = parse.tokens[i]
    if token.pos == "AUX":
        return _stands_alone(parse, i, sentence)
    if token.pos != "VERB" or not token.tag.startswith("VB") or token.text.casefold() in _NOT_VERBS:
        return False
    if token.tag == "VB" and group_start(parse, i, sentence.first) == i and i > sentence.first:
        return False
    after = parse.tokens[i + 1] if i + 1 < sentence.last else None
    before = parse.tokens[i - 1] if i > sentence.first else None
    if before is not None and before.text == "-":
        return False
    attributive = is_relation(token, "amod", "compound", "flat") and token.tag in ("VBN", "VBG")
    return not (
        attributive
        and after is not None
        and after.pos in ("NOUN", "PROPN", "ADJ")
        and (
            before is None
            or before.pos in ("DET", "ADJ", "ADP", "PART", "ADV", "NOUN", "PROPN", "PUNCT", "CCONJ")
        )
    )


def _stands_alone(parse: Parse, i: int, sentence: Sentence) -> bool:
    """Whether an auxiliary is the predicate itself ("is a minister"), with no verb of its group behind it."""
    for following in parse.tokens[i + 1 : sentence.last]:
        if following.pos in ("VERB", "AUX"):
            return False
        if following.pos not in ("ADV", "PART") and following.text not in ("n't", "n’t"):
            return True
    return True


def _gerund(parse: Parse, verb: int, start: int) -> bool:
    """Whether the verb is a gerund after a preposition that belongs to the verb before ("praised them for leading")."""
    before = parse.tokens[start - 1] if start else None
    return (
        parse.tokens[verb].tag == "VBG"
        and before is not None
        and before.text.casefold() in _TAKES_GERUND
        and parse.tokens[verb].sentence == before.sentence
    )


def _strong_between(parse: Parse, first: int, last: int) -> bool:
    return any(
        parse.tokens[i].text in _STRONG | _MARKS
        or parse.tokens[i].text.casefold() in _JOINING - {"how", "whether", "what"}
        for i in range(first + 1, last)
    )


def _cut(parse: Parse, before: int, start: int) -> int:
    """The best place to cut between the verb `before` and the verb group that begins at `start`."""
    best, cut = 0.0, start
    for i in range(before + 1, start + 1):
        score = _cut_score(parse, i, start)
        if score and score >= best:
            best, cut = score, i
    if best == 0.0:
        cut = start
        while cut - 1 > before and _continues_left(parse, cut - 1):
            cut -= 1
            if parse.tokens[cut].tag in ("PRP", "DT") and parse.tokens[cut - 1].text != "of":
                break
        cut = max(cut, before + 1)
    return cut


def _continues_left(parse: Parse, i: int) -> bool:
    """Whether token `i` can belong to the noun phrase that begins right after it."""
    token = parse.tokens[i]
    return token.pos in _IN_PHRASE or (
        token.text == "of" and parse.tokens[i - 1].pos in ("NOUN", "PROPN")
    )


def _cut_score(parse: Parse, i: int, start: int) -> float:  # noqa: PLR0911
    token = parse.tokens[i]
    word = token.text.casefold()
    following = parse.tokens[i + 1].text.casefold() if i + 1 <= start else ""
    if i == start:
        return 0.0
    if token.text in _STRONG:
        return 5.0
    if token.text in _MARKS:
        ends = parse.tokens[i - 1].text in (",", ".", "?", "!")
        return 5.0 if ends or (following[:1] and parse.tokens[i + 1].text[:1].isupper()) else 1.0
    if word in _JOINING and token.pos in ("SCONJ", "PRON", "ADV", "DET", "ADP"):
        return 0.0 if word == "so" and following != "that" else 4.0
    if word in _EITHER_WAY:
        if token.pos == "SCONJ" or i + 1 == start:
            return 4.0
        return 0.0
    if token.pos == "CCONJ":
        return (
            3.0
            if i + 1 == start or (parse.tokens[i + 1].pos in _IN_PHRASE | {"ADV"} and word != "or")
            else 1.0
        )
    if word == ",":
        return 2.0 if following not in _CONNECTIVES else 2.5
    return 0.0


def _first_relative(parse: Parse, first: int, verb: int) -> int:
    """Where a relative clause around the sentence's first verb begins: at the relative word, not at the sentence's start."""
    start = group_start(parse, verb, first)
    for i in range(start - 1, first, -1):
        if parse.tokens[i].text.casefold() in _RELATIVE:
            return i
    return first


def _relative_word(parse: Parse, first: int, verb: int) -> int | None:
    for i in range(first, min(first + 3, verb)):
        word = parse.tokens[i].text.casefold()
        if word in _RELATIVE or (word == "that" and parse.tokens[i].tag == "WDT"):
            return i
    return None


def _subject(
    parse: Parse, sentence: Sentence, first: int, verb: int, relative: int | None
) -> int | None:
    if relative is not None and parse.tokens[relative].text.casefold() != "where":
        own = [i for i in children(parse, verb, "nsubj") if relative < i < verb]
        possessed = parse.tokens[relative].text.casefold() == "whose"
        if own and parse.tokens[own[0]].tag not in ("WP", "WDT") and not possessed:
            return own[0]
        head = parse.tokens[verb].head
        if (
            is_relation(parse.tokens[verb], "acl")
            and sentence.first <= head < relative
            and parse.tokens[head].pos in ("NOUN", "PROPN")
        ):
            return head
        return next(
            (
                i
                for i in range(relative - 1, sentence.first - 1, -1)
                if parse.tokens[i].pos in _NOMINAL - {"NUM"}
            ),
            None,
        )
    own = [
        i
        for i in children(parse, verb, "nsubj", "csubj")
        if i < verb and parse.tokens[i].pos in _NOMINAL
    ]
    if own:
        return own[-1]
    near = _nearest_nominal(parse, first, group_start(parse, verb, first))
    if near is not None:
        return near
    for above in ancestors(parse, verb):
        if parse.tokens[above].pos == "VERB":
            inherited = [i for i in children(parse, above, "nsubj") if i < above]
            if inherited and inherited[-1] < verb:
                return inherited[-1]
    return _nearest_subject(parse, sentence, verb)


def _nearest_nominal(parse: Parse, first: int, start: int, verb_start: int | None = None) -> int | None:
    """The head of the noun phrase right before the verb group inside the clause; one short "on Monday" between is skipped."""
    verb_start = start if verb_start is None else verb_start
    i = start - 1
    while i >= first and parse.tokens[i].pos in ("ADV", "PUNCT"):
        i -= 1
    if i < first or parse.tokens[i].pos not in _NOMINAL or parse.tokens[i].tag.startswith("W"):
        return None
    begin, _ = noun_phrase(parse, i, first, i + 1)
    if begin <= first or parse.tokens[begin - 1].pos != "ADP":
        return i
    short = i - begin < _SHORT_PHRASE
    return _nearest_nominal(parse, first, begin - 1, -1) if short and start == verb_start else None


def _nearest_subject(parse: Parse, sentence: Sentence, verb: int) -> int | None:
    """The last word to the left that the tree calls a subject."""
    for i in range(verb - 1, sentence.first - 1, -1):
        if (
            is_relation(parse.tokens[i], "nsubj")
            and parse.tokens[i].pos in _NOMINAL
            and not parse.tokens[i].tag.startswith("W")
        ):
            return i
    return None


def _is_outer(token: Token) -> bool:
    return (
        token.pos in ("PUNCT", "CCONJ")
        or token.text in _STRONG | _MARKS
        or token.text.casefold() in _CONNECTIVES
    )
