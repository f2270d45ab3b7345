"""The report's own clause behind what somebody said, joined to it by "and" or "but".

Comes in: a sentence as pieces and the place of the joint. Goes out: whether what follows is the report's own words. "Kral said the bridge
was unsafe, but the council kept it open": what was said is shifted back in time ("was", "had", "would"), and the report goes on in the
plain past.
"""

from crossread.extract.quotations.passages import Piece, Sentence
from crossread.extract.quotations.phrases import SKIPPED, Range, noun_phrase_from
from crossread.lang.en import cues as words

_AUXILIARIES = frozenset(
    "is are was were be been being has have had will would could can may might do does did".split()
)
_NOT = frozenset("not n't n’t".split())
_SUBORDINATORS = frozenset("as when while after before once since until".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BACKSHIFTED = frozenset(
    "was were had would could might 'd ’d wasn weren hadn wouldn couldn".split()
)

_VERDICTS = frozenset("actually falsely wrongly".split())
_VERDICT_PAIRS = (["of", "course"], ["in", "fact"], ["in", "reality"], ["in", "truth"])
VERDICT_PIECES = 6
"""How far behind "which" a word such as "actually" may stand."""
SIDE_CLAUSE_PIECES = 7
"""How far behind "but as" or "but when" the verb of that clause may stand."""


def goes_on_untold(sentence: Sentence, joint: int, told: Range) -> bool:
    """Whether the report's own clause begins at the comma, "and" or "but" at `joint`, behind the pieces of `told`."""
    at = joint + 1 if sentence[joint].word == "," else joint
    if at + 1 >= len(sentence):
        return False
    infinitive = sentence[told[0]].word == "to"
    marked = any(p.marked is not None for p in sentence[told[0] : joint])
    if sentence[at].word in ("which", "who"):
        closed = any(p.word == "," for p in sentence[at:])
        return at > joint and infinitive and not marked and not closed
    if sentence[at].word not in ("and", "but"):
        return False
    acts = at > joint and infinitive and _is_participle(sentence, at + 1)
    return (
        _withholds(sentence, at + 1)
        or acts
        or (not marked and _goes_on_in_past(sentence, at + 1, told))
        or (at > joint and not marked and _turns_to_now(sentence, at, told))
    )


def turns_to_verdict(sentence: Sentence, comma: int, told: Range) -> bool:
    """Whether the report judges what was told, which is whole before the comma ("asked him to look into the thefts, | which are, of course, made up")."""
    begin = comma + 1
    if begin >= len(sentence) or sentence[begin].word not in ("which", "who"):
        return False
    behind = sentence[begin + 1 :]
    near = [p.word for p in behind[:VERDICT_PIECES]]
    judged = any(w in _VERDICTS or near[i : i + 2] in _VERDICT_PAIRS for i, w in enumerate(near))
    whole = sentence[told[0]].word == "to" or any(sentence[i].tag in _FINITE for i in range(*told))
    return judged and whole and all(p.marked is None for p in behind)


def _goes_on_in_past(sentence: Sentence, at: int, told: Range) -> bool:
    """Whether the plain past at `at`, with or without a subject, cannot be part of what was told before it."""
    verb = _plain_past(sentence, at)
    if verb is None:
        return False
    if any(p.tag != "RB" for p in sentence[at:verb]):
        return sentence[at - 2].word == "," and is_shifted_back(sentence, told)
    infinitive = sentence[told[0]].word == "to"
    finite = any(sentence[i].tag in _FINITE for i in range(*told))
    return infinitive or not finite or _is_modal(sentence, told)


def _turns_to_now(sentence: Sentence, but: int, told: Range) -> bool:
    """Whether a named subject with "has" and a participle stands behind "but", where all that was told is past ("…, but the owner has sued")."""
    finite = [sentence[i].tag for i in range(*told) if sentence[i].tag in _FINITE]
    if sentence[but].word != "but" or not finite or any(tag != "VBD" for tag in finite):
        return False
    subject = noun_phrase_from(sentence, but + 1)
    if subject is None or sentence[but + 1].tag == "PRP":
        return False
    behind = sentence[subject[1] : subject[1] + 3]
    return (
        bool(behind) and behind[0].word in ("has", "have") and any(p.tag == "VBN" for p in behind)
    )


def begins_clause_of_own(sentence: Sentence, at: int) -> bool:
    """Whether a subject with its finite verb stands at `at` ("called it “old,” and | her aides took it up")."""
    if at < len(sentence) and sentence[at].tag == "RB":
        at += 1
    subject = noun_phrase_from(sentence, at)
    if subject is None:
        return False
    verb = subject[1]
    while verb < len(sentence) and sentence[verb].tag in SKIPPED - {"MD"}:
        verb += 1
    return (
        verb < len(sentence)
        and sentence[verb].tag in _FINITE
        and sentence[verb].word not in ("'s", "’s")
    )


def _withholds(sentence: Sentence, at: int) -> bool:
    """ "did not say how", "declined to give details", "offered no proof": who spoke said no more."""
    near = sentence[at : at + 5]
    if near[0].word in ("declined", "refused") and len(near) > 2:
        return near[1].word == "to" and near[2].lemma in words.WITHHOLDING_VERBS
    if near[0].word in ("gave", "offered", "provided", "gives", "offers"):
        return len(near) > 1 and near[1].word in ("no", "few", "little", "neither")
    helped = near[0].word in ("did", "does", "has", "had", "do", "have")
    denied = next((i for i, p in enumerate(near[:3]) if p.word in _NOT), None)
    if not helped or denied is None:
        return False
    return any(p.lemma in words.WITHHOLDING_VERBS for p in near[denied + 1 : denied + 3])


def _plain_past(sentence: Sentence, at: int) -> int | None:
    """The verb in the plain past at `at`, behind a subject there that is no pronoun, or of a side clause ("but as the polls | closed, …")."""
    while at + 1 < len(sentence) and sentence[at].tag == "RB":
        at += 1
    if _is_plain_past(sentence[at]):
        return at
    if sentence[at].word in _SUBORDINATORS:
        near = range(at + 2, min(len(sentence), at + SIDE_CLAUSE_PIECES))
        return next((i for i in near if _is_plain_past(sentence[i])), None)
    subject = noun_phrase_from(sentence, at)
    if subject is None or sentence[at].tag in ("PRP", "CD"):
        return None
    verb = subject[1]
    while verb < len(sentence) and sentence[verb].tag == "RB":
        verb += 1
    return verb if verb < len(sentence) and _is_plain_past(sentence[verb]) else None


def _is_participle(sentence: Sentence, at: int) -> bool:
    """Whether an adverb and a form in "-ed" stand at `at`, which the tagger may take for a participle ("and repeatedly | quarrelled")."""
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    return sentence[at].tag == "RB" and following is not None and following.tag == "VBN"


def _is_plain_past(piece: Piece) -> bool:
    return piece.tag == "VBD" and piece.word not in _AUXILIARIES and piece.marked is None


def _is_modal(sentence: Sentence, told: Range) -> bool:
    """Whether the only finite verb told is "would" or the like with its bare verb ("would think about it | and set a date")."""
    finite = [i for i in range(*told) if sentence[i].tag in _FINITE]
    if len(finite) != 1 or sentence[finite[0]].tag != "MD":
        return False
    behind = [p for p in sentence[finite[0] + 1 : finite[0] + 4] if p.tag.startswith("VB")]
    return bool(behind) and behind[0].tag == "VB" and behind[0].word not in ("be", "have")


def is_shifted_back(sentence: Sentence, told: Range) -> bool:
    """Whether all that is told is told in "was", "had" or "would", none of it in the plain past or the present."""
    finite = [sentence[i] for i in range(*told) if sentence[i].tag in _FINITE]
    return bool(finite) and all(p.word in _BACKSHIFTED for p in finite)
