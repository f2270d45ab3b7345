"""Noun phrases around a verb, from parts of speech.

Comes in: a sentence as pieces, and the place of a verb. Goes out: ranges of pieces (half-open). Works on tags, not on the tree:
near quotation marks the tags are right far more often than the tree.
"""

from crossread.extract.quotations.passages import Piece, Sentence
from crossread.lang.en.cues import TIME_WORDS

Range = tuple[int, int]

_NOUN = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INNER = _NOUN | frozenset(
    {
        "JJ",
        "JJR",
        "JJS",
        "CD",
        "POS",
        "DT",
        "PDT",
        "PRP$",
        "HYPH",
        "VBG",
        "VBN",
        "AFX",
        "$",
        "FW",
        "ADD",
    }
)
_PRONOUN = frozenset({"PRP", "WP", "EX"})
_SKIPPED = frozenset({"RB", "RBR", "RBS", "MD", "RP"})
_AUXILIARIES = frozenset(
    "have has had 's ’s 'd ’d be is are was were been being will would do does did 've ’ve".split()
)
_LINKS_BACK = frozenset(
    "of for in at from on with to against behind near under about over by inside outside within between among".split()
)
_ONLY_PREPOSITIONS = frozenset(
    "of for in at from on with to by about over against among between during under within".split()
)
_LINKS_ON = frozenset({"of", "for", "from", "at", "with"})
_SUBORDINATORS = frozenset(
    "as when while after before because if although though since until once whereas unless".split()
)
_ASIDES = frozenset(
    "however meanwhile though too also therefore moreover instead nevertheless then".split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def is_finite(sentence: Sentence, at: int) -> bool:
    """Whether the piece is a finite verb, or a participle after a finite auxiliary; a bare "-ed" form counts as finite."""
    piece = sentence[at]
    if piece.tag in _FINITE:
        return True
    if piece.tag == "VBN":
        helpers = [p.word for p in sentence[max(0, at - 4) : at] if p.word in _AUXILIARIES]
        return not set(helpers) & {"be", "is", "are", "was", "were", "been", "being"}
    return piece.tag == "VB" and any(
        p.tag == "MD" or p.word in ("do", "does", "did") for p in sentence[max(0, at - 3) : at]
    )


def verb_group_start(sentence: Sentence, at: int) -> int:
    """Where the verb's auxiliaries and adverbs begin ("has also | said" gives the place of "has")."""
    while at > 0 and (sentence[at - 1].tag in _SKIPPED or sentence[at - 1].word in _AUXILIARIES):
        if sentence[at - 1].tag == "POS":
            break
        at -= 1
    return at


def subject_before(sentence: Sentence, at: int) -> Range | None:
    """The noun phrase that stands before the verb at `at` as its subject, with an apposition set off by commas."""
    stop = _past_adjuncts(sentence, verb_group_start(sentence, at))
    if stop == 0:
        return None
    left = sentence[stop - 1]
    if left.word == ",":
        return _before_apposition(sentence, stop - 1)
    if left.tag in ("WDT", "WP") or left.word in ("who", "which"):
        return _antecedent(sentence, stop - 1)
    phrase = noun_phrase_ending(sentence, stop)
    if phrase is None or phrase[0] == 0:
        return phrase
    before = sentence[phrase[0] - 1]
    if before.tag in ("VB", "VBG", "VBN", "VBD", "VBZ", "VBP", "TO") and before.word not in (
        "'s",
        "’s",
        "according",
    ):
        return _relative_head(sentence, phrase[0] - 1)
    if before.word in _ONLY_PREPOSITIONS and before.tag in ("IN", "TO"):
        return _before_prepositional(sentence, phrase[0] - 1)
    return phrase


def _before_prepositional(sentence: Sentence, preposition: int) -> Range | None:
    """Past a prepositional phrase that is no part of the subject ("Kral, in court on Monday, | said")."""
    if preposition == 0:
        return None
    if sentence[preposition - 1].word == ",":
        return noun_phrase_ending(sentence, preposition - 1)
    return None


def _past_adjuncts(sentence: Sentence, stop: int) -> int:
    """Past brackets, times and set-off adverbs between a subject and its verb ("Kral (left) on Monday | said")."""
    moved = True
    while moved and stop > 0:
        moved = False
        left = sentence[stop - 1]
        if left.word in (")", "]"):
            opening = next(
                (i for i in range(stop - 2, -1, -1) if sentence[i].word in ("(", "[")), None
            )
            if opening:
                stop, moved = opening, True
        elif left.word in TIME_WORDS and stop >= 2 and (left.tag != "NNS"):
            before = sentence[stop - 2]
            if before.tag in ("IN", "DT", "JJ") and before.word in (
                "on",
                "in",
                "late",
                "early",
                "last",
                "this",
            ):
                stop, moved = stop - 2, True
            elif (
                before.tag in ("NNP", "PRP", "NN", "NNS")
                and left.tag in ("NNP", "RB", "NN")
                and before.word not in TIME_WORDS
            ):
                stop, moved = stop - 1, True
        elif (
            left.word == ","
            and stop >= 3
            and sentence[stop - 3].word == ","
            and sentence[stop - 2].word in _ASIDES
        ):
            stop, moved = stop - 3, True
        elif left.tag in _SKIPPED and stop >= 2 and left.word not in ("not",):
            stop, moved = stop - 1, True
    return stop


def _relative_head(sentence: Sentence, at: int) -> Range | None:
    """The noun before a relative clause that reaches up to `at` ("an official who spoke to explain it | said")."""
    for i in range(at, max(0, at - 15), -1):
        if sentence[i].word in ("who", "which") or (
            sentence[i].word == "that" and sentence[i].tag == "WDT"
        ):
            return _antecedent(sentence, i)
        if sentence[i].word in (",", ";", ":") or sentence[i].marked is not None:
            return None
    return None


def _before_apposition(sentence: Sentence, comma: int) -> Range | None:
    """ "Kral, the finance minister, | told": the phrase before the first comma, up to the last."""
    best: Range | None = None
    for opening in range(comma - 1, max(0, comma - 40), -1):
        if sentence[opening].marked is not None or sentence[opening].word in (";", ":"):
            break
        if sentence[opening].word != ",":
            continue
        inner = sentence[opening + 1 : comma]
        head = noun_phrase_ending(sentence, opening)
        if head is None or not inner or not _set_off(inner):
            continue
        nominal = inner[0].tag in ("DT", "PRP$", "NN", "NNP", "JJ") and inner[0].word not in (
            "who",
            "which",
            "whose",
        )
        best = (
            (head[0], comma) if nominal and not any(p.tag.startswith("VB") for p in inner) else head
        )
        before = sentence[head[0] - 1] if head[0] else None
        if before is None or not (before.tag == "IN" or before.word == ","):
            break
    return best


def _set_off(inner: Sentence) -> bool:
    """Whether the words between two commas say more of the noun before them."""
    first = inner[0]
    if first.word in ("who", "which", "whose", "now", "then", "also", "himself", "herself"):
        return True
    if first.word in ("and", "but", "or") or first.word in _SUBORDINATORS:
        return False
    relative = next((i for i, p in enumerate(inner) if p.word in ("who", "which", "that", "whose")), len(inner))
    if any(p.tag in ("VBD", "VBZ", "VBP", "MD") and p.word not in ("'s", "’s") for p in inner[:relative]):
        return False
    return first.tag in _INNER or first.tag in ("VBG", "VBN", "IN", "RB")


def _antecedent(sentence: Sentence, relative: int) -> Range | None:
    """The noun phrase that "who" or "which" takes up."""
    stop = relative
    if stop > 0 and sentence[stop - 1].word == ",":
        stop -= 1
    return noun_phrase_ending(sentence, stop)


def noun_phrase_ending(sentence: Sentence, stop: int) -> Range | None:
    """The noun phrase whose last piece stands right before `stop`."""
    while stop > 0 and sentence[stop - 1].word in (")", "]"):
        opening = next((i for i in range(stop - 2, -1, -1) if sentence[i].word in ("(", "[")), 0)
        stop = opening
    last = stop - 1
    if last < 0:
        return None
    piece = sentence[last]
    if piece.tag in _PRONOUN or piece.word in ("he", "she", "they", "it"):
        return (last, stop)
    if piece.tag not in _NOUN and piece.tag not in ("CD", "DT", "JJ", "JJS", "VBG", "VBN", "FW"):
        return None
    if piece.word in _ASIDES:
        return None
    if piece.word in TIME_WORDS and (last == 0 or sentence[last - 1].tag not in _INNER):
        return None
    first = last
    while first > 0 and _joins_back(sentence, first, last):
        first -= 1
    first = _trimmed(sentence, first, stop)
    if first >= stop or not any(
        p.tag in _NOUN or p.tag in ("CD", "DT", "JJ") for p in sentence[first:stop]
    ):
        return None
    return (first, stop)


def _has_head(sentence: Sentence, first: int, stop: int) -> bool:
    """A noun, a number, or an adjective with an article ("the poor")."""
    if any(p.tag in _NOUN or p.tag == "CD" for p in sentence[first:stop]):
        return True
    head = sentence[first]
    return head.tag == "DT" and (
        stop - first > 1 or head.word not in ("a", "an", "the", "no", "every")
    )


def _joins_back(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the piece before `first` belongs to the noun phrase as well."""
    before, here = sentence[first - 1], sentence[first]
    if before.marked is not None:
        return _is_nickname(sentence, first - 1)
    if (
        here.tag in ("DT", "PDT", "PRP$")
        and before.tag not in ("PDT",)
        and before.word not in ("all", "both", "half")
    ):
        return before.word in _LINKS_BACK and first >= 2 and _is_nominal(sentence[first - 2])
    if before.word in TIME_WORDS and before.tag in ("NNP", "NN", "CD", "RB"):
        return False
    if before.tag == "CD" and len(before.word) == 4 and here.tag in ("NNP", "NNPS"):
        return False
    if _is_hyphen(sentence, first - 1) or _is_hyphen(sentence, first):
        return True
    if before.tag in _INNER:
        return before.tag not in ("VBG", "VBN") or here.tag in _NOUN | {"JJ"}
    if before.word in _LINKS_BACK:
        return first >= 2 and _is_nominal(sentence[first - 2])
    if before.word in ("and", "&") and first >= 2:
        return (
            _is_nominal(sentence[first - 2])
            and here.tag in _INNER
            and _no_verb_before(sentence, first - 2)
        )
    return False


def _is_hyphen(sentence: Sentence, at: int) -> bool:
    """A hyphen within a word, which the tagger may take for a dash."""
    return (
        sentence[at].word in ("-", "‑")
        and 0 < at < len(sentence) - 1
        and sentence[at - 1].end == sentence[at].start
        and sentence[at].end == sentence[at + 1].start
    )


def _is_nickname(sentence: Sentence, at: int) -> bool:
    """A short marked stretch between two names: Anna "Bee" Kral."""
    return (
        0 < at < len(sentence) - 1
        and sentence[at - 1].tag == "NNP"
        and sentence[at + 1].tag == "NNP"
        and sentence[at].end - sentence[at].start < 25
    )


def _no_verb_before(sentence: Sentence, at: int) -> bool:
    """Whether the noun phrase that ends at `at` is not itself the object of a verb right before it."""
    first = at
    while first > 0 and sentence[first - 1].tag in _INNER:
        first -= 1
    return first == 0 or not sentence[first - 1].tag.startswith("VB")


def _is_nominal(piece: Piece) -> bool:
    return (
        piece.tag in _NOUN
        or (piece.tag in ("PRP", "CD", "DT")
        and piece.word not in ("the", "a", "an"))
    )


def _trimmed(sentence: Sentence, first: int, stop: int) -> int:
    """Without participles, possessive endings and numbers of a date at its left edge."""
    while first < stop - 1 and sentence[first].tag in ("POS", "HYPH"):
        first += 1
    return first


def noun_phrase_from(sentence: Sentence, start: int) -> Range | None:
    """The noun phrase that begins at `start`, with "of …" and an apposition behind a comma."""
    if start >= len(sentence):
        return None
    piece = sentence[start]
    if piece.tag == "PRP":
        return (start, start + 1)
    if piece.tag not in _INNER:
        return None
    stop = _inner_run(sentence, start)
    if not any(p.tag in _NOUN or p.tag in ("CD", "DT") for p in sentence[start:stop]):
        return None
    while (
        stop + 1 < len(sentence)
        and sentence[stop].word in _LINKS_ON
        and sentence[stop + 1].tag in _INNER
    ):
        if sentence[stop + 1].word in TIME_WORDS:
            break
        stop = _inner_run(sentence, stop + 1)
    if (
        stop + 1 < len(sentence)
        and sentence[stop].word == ","
        and sentence[stop + 1].tag in ("DT", "PRP$", "NN", "NNP", "JJ")
    ):
        further = _apposition_end(sentence, stop + 1)
        if further is not None:
            stop = further
    return (start, stop)


def _inner_run(sentence: Sentence, at: int) -> int:
    while at < len(sentence) and (
        sentence[at].tag in _INNER
        or (sentence[at].marked is not None and _is_nickname(sentence, at))
    ):
        if (
            sentence[at].word in TIME_WORDS
            and sentence[at].tag in ("NNP", "NN")
            and sentence[at - 1].tag == "NNP"
        ):
            break
        at += 1
    return at


def _apposition_end(sentence: Sentence, start: int) -> int | None:
    """Where an apposition that begins at `start` ends, if it is closed by a comma or the end of the sentence."""
    stop = _inner_run(sentence, start)
    while stop + 1 < len(sentence) and sentence[stop].word in (
        "of",
        "for",
        "at",
        "in",
        "on",
        "and",
        "to",
    ):
        onward = _inner_run(sentence, stop + 1)
        if onward == stop + 1:
            break
        stop = onward
    if not any(p.tag in _NOUN for p in sentence[start:stop]):
        return None
    if (
        stop >= len(sentence)
        or sentence[stop].word in (".", ",")
        or sentence[stop].marked is not None
    ):
        return stop
    return None


def earlier_subject(sentence: Sentence, at: int) -> Range | None:
    """The subject that an elided one is taken from: of the nearest finite verb before `at` that has one, main clause first.

    A subordinate clause at the head of the sentence ("As the deal failed, …") is left out.
    """
    start = _main_start(sentence)
    found: Range | None = None
    for i in range(start, at):
        if (
            sentence[i].marked is None
            and is_finite(sentence, i)
            and sentence[i].word not in ("'s", "’s")
        ):
            subject = subject_before(sentence, i)
            if subject is None or sentence[subject[0]].tag in ("WDT", "EX"):
                continue
            if subject[0] > 0 and sentence[subject[0] - 1].word in (
                "that",
                "if",
                "whether",
                "which",
                "who",
            ):
                continue
            found = found or subject
    return found


def _main_start(sentence: Sentence) -> int:
    if sentence and (sentence[0].word in _SUBORDINATORS or sentence[0].tag in ("VBG", "VBN")):
        comma = next((i for i, p in enumerate(sentence) if p.word == ","), None)
        return comma + 1 if comma is not None else 0
    return 0
