"""Where one clause of a sentence ends and the next begins.

Comes in: a Parse, a verb and the verb group after it. Goes out: the token to cut at. Marks count most, then joining words, then commas.
"""

from crossread.model.layers import Parse

STRONG = frozenset({";", ":", "—", "–", "--", "…", "(", ")", "-LRB-", "-RRB-"})
MARKS = frozenset({"“", "”", '"', "''", "``"})
RELATIVE = frozenset({"who", "which", "whose", "whom", "where"})
JOINING = frozenset(
    {
        "because", "although", "though", "while", "whereas", "when", "if", "unless", "that", "once", "until",
        "whether", "why", "how", "what", "so", *RELATIVE,
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
CONNECTIVES = frozenset(
    {
        "and", "but", "or", "that", "because", "although", "though", "while", "whereas", "so", "as", "when", "after",
        "before", "where", "then", "however", "also", "meanwhile", "yet", "thus", "therefore", "once", "until", "if", "since", "with",
    }
)  # fmt: skip
IN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART", "PRON", "SYM", "X"})


def cut(parse: Parse, before: int, start: int) -> int:
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
    return token.pos in IN_PHRASE or (
        token.text == "of" and parse.tokens[i - 1].pos in ("NOUN", "PROPN")
    )


def _cut_score(parse: Parse, i: int, start: int) -> float:
    """How good a place token `i` is to cut before the verb group at `start`; 0 if none."""
    token = parse.tokens[i]
    if i == start:
        return 0.0
    if token.text in STRONG or token.text in MARKS or token.text == ",":
        hangs = i + 1 == start and parse.tokens[start].tag == "VBG"
        return 4.5 if token.text == "," and hangs else _mark_score(parse, i)
    word = token.text.casefold()
    if word in JOINING and token.pos in ("SCONJ", "PRON", "ADV", "DET", "ADP"):
        only_so = word == "so" and parse.tokens[i + 1].text.casefold() != "that"
        return 0.0 if only_so else 4.0
    if word in _EITHER_WAY:
        return 4.0 if token.pos == "SCONJ" or i + 1 == start else 0.0
    if token.pos != "CCONJ":
        return 0.0
    joins = i + 1 == start or (parse.tokens[i + 1].pos in IN_PHRASE | {"ADV"} and word != "or")
    return 3.0 if joins else 1.0


def _mark_score(parse: Parse, i: int) -> float:
    """The score of a mark: a dash or colon cuts, a quotation mark only at the edge of a sentence said, a comma weakly."""
    token, following = parse.tokens[i], parse.tokens[i + 1].text
    if token.text in STRONG:
        return 5.0
    if token.text == ",":
        return 2.5 if following.casefold() in CONNECTIVES else 2.0
    ends = parse.tokens[i - 1].text in (",", ".", "?", "!")
    return 5.0 if ends or following[:1].isupper() else 1.0
