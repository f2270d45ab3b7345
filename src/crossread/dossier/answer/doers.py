"""Who did what is asked in one sentence. Comes in: the asked verb, a sentence, the names in it. Goes out: slices, none where it is not plain.

A dossier keeps no parse, so the order of words stands for grammar: "X chairs", "X, the founder, chairs", "X, who chairs",
"the X company that built", "X sought to build", "chaired by X".
"""

import re
from collections.abc import Sequence

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.whens import verb_places
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.model.report import Citation

_BY = re.compile(r"(?: (?!by\b)[^\s,;:]+){0,6}\s+by\s+[^,;:]{0,40}")
_ACTIVE = re.compile(
    r"(?: \([^)]{1,30}\))?(?:, \d{1,3},|, [^,;]{2,90},)?(?:,? who|(?: (?:agency|bank|club|company|firm|group|party|station|team|union))? (?:that|which|who))?"
    r"(?: (?:also|earlier|later|had|has|have|then|once|first|now|will|would|is|was|who|[a-z]+ly)){0,2}"
    r"(?:,? (?:sought|tried|wanted|helped|began|decided|managed|planned|moved|went on) to)? "
)
_TURNED = re.compile(
    r"\W*[A-Z][a-z]+ing\b[^,;:]{0,60} (?:is|was|were|are)(?: (?:the|an?|[a-z]+|[A-Z][\w.’'-]*)){0,4} "
)
"""The words of "Presiding over the vote was Senator" before the doer's name."""
_WORD_BEHIND = re.compile(r" ([a-z][\w’'-]*)")
_BY_AHEAD = re.compile(r"(?: (?!by\b)[^\s,;:]+){0,6}\s+by\b")
_PASSIVE = re.compile(r"\b(?:is|was|were|are|been|being|be)(?: [a-z]+ly)? $")


_DID_TO = re.compile(r"^\W*(?:whom\b|who (?:else )?(?:did|does|do)\b)", re.I)
_OBJECT = re.compile(
    r"(?: (?:the|an?|his|her|its|their|then|former|[a-z]+|[A-Z][\w’'.]*)){0,5} (?:\([^)]*\) )?"
)


def people_of_deed(asked: Question, at: Citation, names: Sequence[Citation]) -> list[Citation]:
    """The names that stand where the answer stands: where the question is "whom", behind the verb or before "was"; else as its doer."""
    if not _DID_TO.search(asked.text):
        return doers(asked.verb, at, names)
    found = []
    for start, end in verb_places(asked.verb, at.exact):
        passive = _PASSIVE.search(at.exact[:start])
        for name in names:
            name_start, name_end = name.start - at.start, name.end - at.start
            behind = name_start >= end and _OBJECT.fullmatch(at.exact, end, name_start)
            before = name_end <= start and _ACTIVE.fullmatch(at.exact, name_end, start)
            if before if passive else behind:
                found.append(name)
    return list(dict.fromkeys(found))[:1]


def doers(verb: str | None, at: Citation, names: Sequence[Citation]) -> list[Citation]:
    """The names that stand where the doer of the verb stands, in the order of the sentence."""
    found = []
    for start, end in verb_places(verb, at.exact):
        passive = _PASSIVE.search(at.exact[:start]) and _BY_AHEAD.match(at.exact, end)
        for name in names:
            name_start, name_end = name.start - at.start, name.end - at.start
            by = (
                name_start >= end
                and _BY.fullmatch(at.exact, end, name_start)
                and not _is_before_a_noun(at.exact[name_end:])
            )
            before = name_end <= start and _ACTIVE.fullmatch(at.exact, name_end, start)
            turned = name_start >= end and _TURNED.fullmatch(at.exact[:name_start])
            if by or turned or (before and not passive):
                found.append(name)
    return list(dict.fromkeys(found))


def _is_before_a_noun(rest: str) -> bool:
    """Whether the words behind a name make it a part of another phrase: "Lind's lawyers", "Lind supporters"."""
    word = _WORD_BEHIND.match(rest)
    if word is None:
        return rest.startswith(("'s", "’s"))
    return word.group(1) not in FUNCTION_WORDS and not word.group(1).endswith("ly")
