"""Where reported words end.

Comes in: a sentence as pieces, a cue and the place where what it reports begins. Goes out: the range of the reported pieces. They
end where another act of speech in the report's own voice begins, where the report's own clause goes on, or with the sentence.
"""

from crossread.extract.quotations.constructions import begins_clause, takes_clause
from crossread.extract.quotations.cues import Cue
from crossread.extract.quotations.grammar import subject_in_tree
from crossread.extract.quotations.own_clauses import (
    begins_clause_of_own,
    goes_on_untold,
    is_shifted_back,
    turns_to_verdict,
)
from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import Range, noun_phrase_ending, verb_group_start
from crossread.extract.quotations.subjects import subject_before
from crossread.extract.quotations.verbs import verb_lemma
from crossread.lang.en import cues as words

DASHES = frozenset({"-", "–", "—", "―", "--"})
ENDS = frozenset({".", "!", "?", ";", "…"})
_FULL_STOPS = frozenset(".!?")
_LOOSE_ENDS = ENDS | DASHES | {",", ":", "and", "but"}
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAST = frozenset({"VBD", "VBN", "JJ", "NN"})
_TAIL_TAGS = frozenset("DT PRP$ NN NNP NNPS CD IN JJ POS".split())
_SUBORDINATORS = frozenset("as when while after before because since until".split())
_TURNS = frozenset("though although while whereas after before when".split())
_CONCEDING = frozenset("although though while whereas".split())
_JOINTS = frozenset("and but though although while whereas".split())
_SETS_APART = words.TIME_WORDS | {"when", "while", "after", "before", "during", "because"}
_SETS_SENTENCES_APART = frozenset("as since until if in on at to from by with".split())

_OCCASIONS = words.OCCASION_NOUNS | words.TIME_WORDS | words.PLATFORMS
SENTENCE_WORDS = 3
"""From so many words on, a marked stretch with a capital first reads as a sentence of its own."""


def until_end(sentence: Sentence, start: int, cue: Cue, all_cues: tuple[Cue, ...]) -> Range | None:
    """The reported pieces from `start` on, without the signs that close them."""
    if start >= len(sentence):
        return None
    if sentence[start].marked is not None and _stands_alone(sentence, start):
        return (start, start + 1)
    claim = cue.kind == "noun" and sentence[cue.at].tag in ("NN", "NNS")
    main = _verb_of_noun(sentence, cue) if claim else _main_clause(sentence, cue)
    if claim and main is None and cue.subject[0] == 0:
        return (
            None  # "Kral's claim that it is safe was met with …": where the claim ends is not plain
        )
    stop = start + 1
    while stop < len(sentence) and stop != main:
        if _ends_here(sentence, stop, start, cue, all_cues):
            break
        stop += 1
    stop = _without_tail(sentence, start, stop)
    while stop > start and sentence[stop - 1].marked is None:
        if sentence[stop - 1].word not in _LOOSE_ENDS:
            break
        stop -= 1
    if not takes_clause(cue.lemma):
        stop = _without_occasion(sentence, start, stop)
    return (start, stop) if stop > start else None


def _main_clause(sentence: Sentence, cue: Cue) -> int | None:
    """Where the main clause begins behind an opening one that holds the cue ("Though she called it old, | the town …")."""
    if sentence[0].tag not in ("IN", "WRB") or cue.subject[0] > 2:
        return None
    root = next((i for i, p in enumerate(sentence) if p.token and p.token.dep == "root"), 0)
    subject = subject_in_tree(sentence, root) if root > cue.stop else None
    if subject is not None and subject[0] > cue.stop:
        return subject[0]
    if sentence[0].word not in _CONCEDING:
        return None
    commas = (i for i in range(cue.stop + 1, len(sentence) - 1) if sentence[i].word == ",")
    return next((i for i in commas if begins_clause_of_own(sentence, i + 1)), None)


def _verb_of_noun(sentence: Sentence, cue: Cue) -> int | None:
    """Where the verb group begins whose subject is the noun of the cue ("her claim that it is safe | was met with laughter")."""
    token = sentence[cue.at].token
    if token is None or not token.dep.startswith("nsubj"):
        return None
    verb = next((i for i, p in enumerate(sentence) if p.place == token.head and p.token), None)
    return verb_group_start(sentence, verb) if verb is not None and verb > cue.stop else None


def _without_tail(sentence: Sentence, start: int, stop: int) -> int:
    """Without what hangs on behind a single dash, which is the report's own remark ("… on Monday — a first for the town")."""
    dashes = [i for i in range(start + 1, stop) if sentence[i].word in ("–", "—", "―", "--")]
    if len(dashes) != 1 or any(p.marked for p in sentence[dashes[0] : stop]):
        return stop
    tail = sentence[dashes[0] + 1 : stop]
    return dashes[0] if tail and tail[0].tag in ("DT", "WDT", "PDT") else stop


def _without_occasion(sentence: Sentence, start: int, stop: int) -> int:
    """Without medium, occasion and time behind a noun phrase ("called for calm | in a statement on Monday")."""
    for at in range(start + 1, stop):
        behind_marks = sentence[at - 1].marked is not None
        if behind_marks and (sentence[at].word in _SETS_APART or _tells_when(sentence, at)):
            return at
    for at in range(start + 2, stop):
        if sentence[at].word not in ("in", "on", "at", "during") or sentence[at].tag != "IN":
            continue
        tail = sentence[at + 1 : stop]
        known = any({p.lemma, p.word} & _OCCASIONS for p in tail[:3])
        if known and all(p.tag in _TAIL_TAGS for p in tail):
            return at
    return stop


def _tells_when(sentence: Sentence, at: int) -> bool:
    """ "days after the meeting", "hours later"."""
    following = sentence[at + 1].word if at + 1 < len(sentence) else ""
    return sentence[at].tag in ("NN", "NNS") and following in ("after", "before", "later", "ago")


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether nothing behind the marked stretch continues its clause."""
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    if following is None or following.marked is not None:
        return following is None or sentence[at].inner[-1:] != ","  # “a,” “b” and “c”
    if following.word in _SUBORDINATORS and not sentence[at].inner[:1].isupper():
        return False
    if following.word == ",":
        goes_on = at + 2 < len(sentence) and sentence[at + 2].word in ("and", "or", "as")
        return not goes_on or _has_cue_soon(sentence, at + 2) or _acts_on(sentence, at + 2)
    inner = sentence[at].inner
    sentence_like = inner[:1].isupper() and len(inner.split()) >= SENTENCE_WORDS
    apart = following.word in ENDS | DASHES | _SETS_APART | {":", "("} or (
        sentence_like and following.word in _SETS_SENTENCES_APART
    )
    return apart or (following.word in ("and", "but") and _has_cue_soon(sentence, at + 1))


def _acts_on(sentence: Sentence, joint: int) -> bool:
    """Whether the sentence's own clause goes on behind "and" ("'We shall see', and then left")."""
    verb = joint + 1
    while verb < len(sentence) and sentence[verb].tag == "RB":
        verb += 1
    return verb < len(sentence) and sentence[verb].tag in ("VBD", "VBZ")


def _has_cue_soon(sentence: Sentence, at: int) -> bool:
    return any(verb_lemma(p) is not None for p in sentence[at : at + 4] if p.marked is None)


def _ends_here(
    sentence: Sentence, at: int, start: int, cue: Cue, all_cues: tuple[Cue, ...]
) -> bool:
    """Whether the reported words that began at `start` end before the piece at `at`."""
    piece = sentence[at]
    if piece.marked is not None:
        return False
    if piece.word in (";", ")"):
        return not any(p.word == (":" if piece.word == ";" else "(") for p in sentence[start:at])
    if (
        (piece.word == "(" and sentence[at - 1].inner[-1:] in _FULL_STOPS)
        or _turns_away(sentence, at, cue)
        or _is_main_clause_here(sentence, at, cue)
        or (piece.word in DASHES | {","} and _leaves(sentence, at + 1, start, cue))
        or (
            piece.word in ("but", "and")
            and sentence[at - 1].inner[-1:] == ","
            and _leaves(sentence, at, start, cue)
        )
        or (piece.word in (",", "but", "and") and goes_on_untold(sentence, at, (start, at)))
        or (piece.word == "," and turns_to_verdict(sentence, at, (start, at)))
    ):
        return True
    if piece.word == "and" and _is_said_of_who_spoke(sentence, at, start, cue):
        return True
    if piece.word in (",", "and", "but"):
        return any(_continues(sentence, at + 1, other, cue) for other in all_cues if other.at > at)
    return sentence[at - 1].marked is not None and any(
        _continues(sentence, at, other, cue)
        for other in all_cues
        if other.at >= at and (not other.elided or sentence[other.at].tag == "VBG")
    )


def _turns_away(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Whether the report's own words go on behind marks ("had “the right skills”, | then left", "was “a joke,” | though he …").

    A participle does so only behind a noun phrase ("called it “old,” | meaning the roof").
    """
    before, here = sentence[at - 1], sentence[at]
    if before.marked is None:
        return False
    explains = here.tag == "VBG" and here.word != "including" and not takes_clause(cue.lemma)
    main = here.tag in _FINITE and _is_in_relative(sentence, cue)
    turned = before.inner[-1:] == "," and (here.word in _TURNS or explains or main)
    return turned or (here.word == "," and _acts_on(sentence, at))


def _is_main_clause_here(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Whether a colon before a quotation stands here, or the clause that an opening participle leads to ("Decrying “the camps,” | she left")."""
    colon = sentence[at].word == ":" and at + 1 < len(sentence)
    if colon and sentence[at + 1].marked is not None:
        return True
    leading = cue.at == 0 or (cue.at == 1 and sentence[0].tag == "IN")
    opening = leading and sentence[cue.at].tag == "VBG"
    return opening and (sentence[at].word == "," or sentence[at - 1].inner.rstrip()[-1:] == ",")


def _leaves(sentence: Sentence, begin: int, start: int, cue: Cue) -> bool:
    """Whether the report's own clause goes on at `begin`: behind a relative clause, or behind what was only a noun phrase."""
    if begin + 1 >= len(sentence):
        return False
    first, second = sentence[begin], sentence[begin + 1]
    if _is_in_relative(sentence, cue):
        verb = second if first.tag == "RB" else first
        return verb.tag in _FINITE
    finite = any(p.tag in _FINITE for p in sentence[start:begin])
    if takes_clause(cue.lemma) and finite and begins_clause(sentence, start, cue):
        dashed = sentence[begin - 1].word in DASHES
        return dashed and first.word == "but" and second.tag in ("VBD", "VBZ", "VBN")
    comma = sentence[begin - 1].word == ","
    acts_too = first.tag == "VBG" and first.word != "including" and second.word != ","
    if comma and acts_too and not takes_clause(cue.lemma):
        return not any(p.tag == "VBG" or p.tag in _FINITE for p in sentence[start:begin])
    own_clause = second.tag in ("VBD", "VBZ") or second.word in ("he", "she", "it", "they")
    return first.word in ("but", "and") and (
        own_clause or begins_clause_of_own(sentence, begin + 1)
    )


def _is_said_of_who_spoke(sentence: Sentence, joint: int, start: int, cue: Cue) -> bool:
    """Whether the clause about who spoke goes on ("Kral, who said she would resign and | is the mayor of …").

    What was said is shifted back in time there, and the present behind "and" is the report's.
    """
    at = joint + 1
    while at < len(sentence) and sentence[at].tag == "RB":
        at += 1
    return (
        at < len(sentence)
        and sentence[at].tag == "VBZ"
        and sentence[cue.at].tag == "VBD"
        and _is_in_relative(sentence, cue)
        and is_shifted_back(sentence, (start, joint))
    )


def _is_in_relative(sentence: Sentence, cue: Cue) -> bool:
    """Whether the cue stands in a clause about a noun ("Kral, who | said …", "Kral, whose office | said …")."""
    if cue.first > 0 and sentence[cue.first - 1].word in ("who", "which"):
        return True
    first = cue.subject[0]
    return any(p.word == "whose" for p in sentence[max(0, first - 2) : first])


def _continues(sentence: Sentence, begin: int, other: Cue, cue: Cue) -> bool:
    """Whether another act of speech in the report's own voice begins at `begin`, behind a comma or "and"."""
    if begin < len(sentence) and sentence[begin].word in _JOINTS:
        begin += 1
    while begin < len(sentence) and sentence[begin].tag == "RB":
        begin += 1
    if other.kind == "source" or other.inverted:
        return other.at == begin
    if sentence[other.at].tag == "VBG":
        named = noun_phrase_ending(sentence, other.at)
        if named is not None and named[0] == begin:
            return True  # "with Novak calling it old, and | Dahl saying …"
    elif not _same_tense(sentence, other.at, cue.at):
        return False
    if other.elided:
        return begin in (verb_group_start(sentence, other.at), other.at)
    own = subject_before(sentence, other.at)
    return own is not None and own[0] == begin


def _same_tense(sentence: Sentence, a: int, b: int) -> bool:
    alike = (sentence[a].tag in _PAST) == (sentence[b].tag in _PAST)
    return alike or sentence[b].tag == "VBG"
