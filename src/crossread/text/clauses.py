"""Clauses of a sentence: a main verb with its subject and the words around it.

Comes in: a Parse and one of its sentences. Goes out: token ranges. Boundaries are found from word order and word classes first and
from the tree second, because a tree from a small pipeline errs more often than its tags. Knows no particular verb.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from crossread.model.layers import Parse, Sentence, Token
from crossread.text.clause_cuts import IN_PHRASE, JOINING, MARKS, RELATIVE, STRONG, cut
from crossread.text.keep_last import keep_last
from crossread.text.tree import ancestors, children, is_relation

_NOT_VERBS = frozenset(
    "including according following regarding concerning given based related outgoing incoming ongoing upcoming".split()
)
_TAKES_GERUND = frozenset(
    {"for", "of", "in", "about", "to", "from", "on", "at", "towards", "toward", "into"}
)
_SHORT_PHRASE = 2
_KEPT = 20_000
"""How many words keep their base forms: every layer asks for those of the same verbs."""
_BE = frozenset("am is are was were be been being get got gets getting 's ’s".split())
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


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


def base_forms(token: Token, irregular: Mapping[str, str]) -> tuple[str, ...]:
    """The words that `token` may be a form of, the likeliest first: irregular base, lemma, itself, itself without an ending.

    >>> t = Token(0, 8, "advanced", "advanc", "VERB", "VBD", "root", 0, "", 0)
    >>> "advance" in base_forms(t, {})
    True
    """
    word = token.text.casefold()
    return _forms(word, token.lemma.casefold(), irregular.get(word))


@lru_cache(maxsize=_KEPT)
def _forms(word: str, lemma: str, irregular: str | None) -> tuple[str, ...]:
    found = [lemma, word] if irregular is None else [irregular, lemma, word]
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
    known = _known_clauses(parse)
    if sentence.first not in known:
        known[sentence.first] = _clauses(parse, sentence)
    return known[sentence.first]


@keep_last
def _known_clauses(_parse: Parse) -> dict[int, tuple[Clause, ...]]:
    """The clauses found so far, by the first token of their sentence."""
    return {}


def _clauses(parse: Parse, sentence: Sentence) -> tuple[Clause, ...]:
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
    for (_, before), (head, _) in pairwise(groups):
        cuts.append(cut(parse, before[-1], group_start(parse, head, sentence.first)))
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
        parse.tokens[first - 1].pos in IN_PHRASE or _hyphen(parse, first - 1, floor)
    ):
        first -= 1
        if parse.tokens[first].pos == "PRON" and parse.tokens[first].dep.split(":")[0] in (
            "nsubj",
            "obj",
        ):
            first += 1
            break
    last = head + 1
    while last < ceiling and parse.tokens[last].pos in IN_PHRASE - {"DET", "PRON"}:
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
    """Whether the clause's verb is a participle after a form of "be" or "get", or a bare one with "by" or as an attribute."""
    token = parse.tokens[clause.verb]
    if token.tag not in ("VBN", "VBD"):
        return False
    start = group_start(parse, clause.verb, parse.sentences[token.sentence].first)
    words = {parse.tokens[i].text.casefold() for i in range(start, clause.verb)}
    if words:
        return token.tag == "VBN" and bool(words & _BE)
    following = parse.tokens[clause.verb + 1] if clause.verb + 1 < len(parse.tokens) else token
    return following.text.casefold() == "by" or (token.tag == "VBN" and is_relation(token, "acl"))


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
        parse.tokens[i].text in STRONG | MARKS
        or parse.tokens[i].text.casefold() in JOINING - {"how", "whether", "what"}
        for i in range(first + 1, last)
    )


def _first_relative(parse: Parse, first: int, verb: int) -> int:
    """Where a relative clause around the sentence's first verb begins: at the relative word, not at the sentence's start."""
    start = group_start(parse, verb, first)
    for i in range(start - 1, first, -1):
        if parse.tokens[i].text.casefold() in RELATIVE:
            return i
    return first


def _relative_word(parse: Parse, first: int, verb: int) -> int | None:
    for i in range(first, min(first + 3, verb)):
        word = parse.tokens[i].text.casefold()
        if word in RELATIVE or (word == "that" and parse.tokens[i].tag == "WDT"):
            return i
    return None


def _subject(
    parse: Parse, sentence: Sentence, first: int, verb: int, relative: int | None
) -> int | None:
    """The head word of the verb's subject: by the tree, by the words right before it, or from the verb above."""
    if relative is not None and parse.tokens[relative].text.casefold() != "where":
        return _relative_subject(parse, sentence, verb, relative)
    own = [
        i
        for i in children(parse, verb, "nsubj", "csubj")
        if i < verb and parse.tokens[i].pos in _NOMINAL
    ]
    start = group_start(parse, verb, first)
    hangs = (
        parse.tokens[verb].tag == "VBG" and start > first and parse.tokens[start - 1].text == ","
    )
    near = own[-1] if own else None if hangs else _nearest_nominal(parse, first, start)
    if near is not None:
        return _before_apposition(parse, first, near)
    for above in ancestors(parse, verb):
        if parse.tokens[above].pos == "VERB":
            inherited = [i for i in children(parse, above, "nsubj") if i < above]
            if inherited and inherited[-1] < verb:
                return inherited[-1]
    return _nearest_subject(parse, sentence, verb)


def _before_apposition(parse: Parse, first: int, subject: int) -> int:
    """ "Lund, a former skier, won": from the head of an apposition between commas to the name before it."""
    begin, end = noun_phrase(parse, subject, first, len(parse.tokens))
    if begin - 2 < first or end >= len(parse.tokens):
        return subject
    enclosed = parse.tokens[begin - 1].text == "," and parse.tokens[end].text == ","
    opened = parse.tokens[begin].pos == "DET" or parse.tokens[begin].text.islower()
    name = parse.tokens[begin - 2]
    name_first, _ = noun_phrase(parse, begin - 2, first, begin - 1)
    after_preposition = name_first > first and parse.tokens[name_first - 1].pos == "ADP"
    return (
        begin - 2
        if enclosed and opened and name.pos == "PROPN" and not after_preposition
        else subject
    )


def _relative_subject(parse: Parse, sentence: Sentence, verb: int, relative: int) -> int | None:
    """The subject of a relative clause: its own ("whom the board chose"), else the antecedent."""
    own = [i for i in children(parse, verb, "nsubj") if relative < i < verb]
    possessed = parse.tokens[relative].text.casefold() == "whose"
    if own and parse.tokens[own[0]].tag not in ("WP", "WDT") and not possessed:
        return own[0]
    head = parse.tokens[verb].head
    last = relative - 1
    while last > sentence.first and parse.tokens[last].text == ",":
        last -= 1
    if parse.tokens[relative].text.casefold() == "who" and parse.tokens[last].pos == "PROPN":
        return last
    known = sentence.first <= head < relative and parse.tokens[head].pos in ("NOUN", "PROPN")
    if is_relation(parse.tokens[verb], "acl") and known:
        return head
    before = range(relative - 1, sentence.first - 1, -1)
    return next((i for i in before if parse.tokens[i].pos in _NOMINAL - {"NUM"}), None)


def _nearest_nominal(
    parse: Parse, first: int, start: int, verb_start: int | None = None
) -> int | None:
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
