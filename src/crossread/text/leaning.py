"""Whether a sentence can be read alone. Comes in: a parse, the text, a span. Goes out: yes or no. Knows English from word lists only.

A sentence leans on the one before it where it opens with a pronoun or a connective, takes up what was told ("the move"), adds to it
("also"), or breaks off a quotation.
"""

from crossread.lang.en.leaning import (
    ADDING,
    ONE_MET,
    OPENERS,
    OPENING_PHRASES,
    TAKING_UP,
    TALKING,
    THIRD,
)
from crossread.model.layers import Parse, Token
from crossread.model.report import Span
from crossread.text.tree import children, is_relation, tokens_within

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Penn tags of verbs that make a clause: a slice without one names a thing and states no fact."""
_MARKS = "“”\"‘’'«»„(["
_OPENS, _CLOSES = frozenset('“"'), frozenset('”"')
_ENDS = ".!”\"’')…"


def is_whole(parse: Parse, text: str, start: int, end: int) -> bool:
    """Whether the span is a whole sentence: a finite verb, an end, and no quotation that opens or closes elsewhere."""
    written = text[start:end].strip()
    if not written or written[-1] not in _ENDS or written[0] in ",;:)–—-…|":
        return False
    if written[0].islower():
        return False
    if written.count("“") != written.count("”") or written.count('"') % 2:
        return False
    if written.count("(") != written.count(")") or written.count("[") != written.count("]"):
        return False
    return any(parse.tokens[i].tag in FINITE for i in tokens_within(parse, start, end))


def leans(parse: Parse, text: str, start: int, end: int) -> bool:
    """Whether the span, a sentence, needs the one before it to be understood."""
    tokens = [parse.tokens[i] for i in tokens_within(parse, start, end)]
    words = [t.text.casefold() for t in tokens if t.text[0] not in _MARKS]
    if not words or (words[0] in OPENERS and not _is_expletive(tokens)):
        return True
    if any(tuple(words[: len(p)]) == p for p in OPENING_PHRASES):
        return True
    return (
        _takes_up(tokens)
        or _begins_with_pronoun(tokens)
        or _takes_up_a_speaker(tokens, parse)
        or _names_no_speaker(tokens, text[start:end])
    )


def bare_definite(parse: Parse, start: int, end: int) -> bool:
    """Whether the sentence opens with "the" and one common noun: "The bridge was closed"."""
    tokens = [parse.tokens[i] for i in tokens_within(parse, start, end)][:3]
    return (
        len(tokens) == len(("the", "noun", "verb"))
        and tokens[0].text.casefold() == "the"
        and tokens[1].pos == "NOUN"
        and tokens[2].pos in ("VERB", "AUX", "ADV")
    )


def talks(parse: Parse, start: int, end: int, spoken: list[Span]) -> bool:
    """Whether the reporter, outside what is `spoken`, speaks of himself or to the reader."""
    return any(
        t.text.casefold() in TALKING and t.text != "US"
        for t in (parse.tokens[i] for i in tokens_within(parse, start, end))
        if not any(s.start <= t.start < s.end for s in spoken)
    )


def _is_expletive(tokens: list[Token]) -> bool:
    """Whether the sentence opens with an "it" or "there" that stands for nothing: "It has been said that", "There were two"."""
    first = next((t for t in tokens if t.pos != "PUNCT"), None)
    return first is not None and is_relation(first, "expl")


def _takes_up(tokens: list[Token]) -> bool:
    """Whether the first noun phrase is "the" and a noun that takes up what was told, with nothing behind it that says which."""
    first = next((k for k, t in enumerate(tokens) if t.pos != "PUNCT"), None)
    if first is None or tokens[first].text.casefold() != "the":
        return False
    for k in range(first + 1, min(first + 5, len(tokens))):
        token = tokens[k]
        if token.pos in ("NOUN", "PROPN"):
            following = tokens[k + 1] if k + 1 < len(tokens) else None
            if following is not None and following.pos in ("NOUN", "PROPN"):
                if token.pos == "PROPN":
                    return False
                continue
            tells_which = following is not None and following.text.casefold() in (
                "of", "to", "that", "which", "on", "in", "for", "by", "from", "between", "against", "with", "’s", "'s",
            )  # fmt: skip
            return token.text.casefold() in TAKING_UP | ONE_MET and not tells_which
        if token.pos not in ("ADJ", "NUM", "ADV", "PUNCT", "VERB"):
            return False
    return False


def adds(parse: Parse, start: int, end: int) -> bool:
    """Whether "also" or its like hangs the sentence on something told before."""
    tokens = [parse.tokens[i] for i in tokens_within(parse, start, end)]
    return any(
        t.text.casefold() in ADDING
        and is_relation(t, "advmod")
        and is_relation(parse.tokens[t.head], "root", "conj", "ccomp")
        for t in tokens
    )


def _begins_with_pronoun(tokens: list[Token]) -> bool:
    """Whether a pronoun of the third person stands before any noun to which it can point, or is a subject before any name or subject."""
    named = nouns = spoken = False
    for token in tokens:
        if token.text in _OPENS or token.text in _CLOSES:
            spoken = token.text in _OPENS and not (spoken and token.text in _CLOSES)
        if spoken:
            continue
        if (
            token.text.casefold() in THIRD
            and token.pos in ("PRON", "DET")
            and not is_relation(token, "expl")
        ):
            if not nouns:
                return True
            if not named and is_relation(token, "nsubj") and token.text.casefold() != "it":
                return True
        nouns = nouns or token.pos in ("PROPN", "NOUN")
        named = named or token.pos == "PROPN" or is_relation(token, "nsubj")
    return False


def _names_no_speaker(tokens: list[Token], written: str) -> bool:
    """Whether the sentence opens with words between marks, and nobody or only a pronoun says them."""
    if written.lstrip()[0] not in "“\"‘'":
        return False
    close = max(written.rfind("”"), written.rfind('"'))
    behind = [t for t in tokens if t.start - tokens[0].start > close > 0]
    named = [t for t in behind if t.pos in ("PROPN", "NOUN")]
    return not named or any(
        t.text.casefold() in THIRD and is_relation(t, "nsubj") and t.start < named[0].start
        for t in behind
    )


def _takes_up_a_speaker(tokens: list[Token], parse: Parse) -> bool:
    """Whether "the person" or "the official", with nothing that says which, is the subject of the main verb."""
    for i in tokens_within(parse, tokens[0].start, tokens[-1].end):
        token = parse.tokens[i]
        if is_relation(token, "nsubj") and is_relation(parse.tokens[token.head], "root"):
            below = children(parse, i)
            return (
                token.text.casefold() in ONE_MET | {"people", "person", "sources", "source"}
                and len(below) == 1
                and parse.tokens[below[0]].text.casefold() == "the"
            )
    return False
