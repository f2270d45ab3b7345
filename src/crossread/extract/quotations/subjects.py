"""The subject of a reporting verb.

Comes in: a sentence as pieces, and the place of a verb. Goes out: the range of its subject before it, past appositions, brackets,
times and relative clauses, or the subject that an elided one is taken from. Subjects behind the verb are found elsewhere.
"""

from crossread.extract.quotations.passages import Sentence
from crossread.extract.quotations.phrases import (
    INNER,
    SKIPPED,
    Range,
    bracket_start,
    is_finite,
    is_hyphen,
    noun_phrase_ending,
    verb_group_start,
)
from crossread.lang.en.cues import (
    DOCUMENT_NOUNS,
    OCCASION_NOUNS,
    PERSON_ENDINGS,
    SET_OFF_ADVERBS,
    SPEAKING_NOUNS,
    TIME_WORDS,
)

_DASHES = frozenset({"-", "–", "—", "―", "--"})
_ONLY_PREPOSITIONS = frozenset(
    """
    of for in at from on with to about by over against among between during under within through across around along
    outside inside near
    """.split()
)
_SUBORDINATORS = frozenset(
    "as when while after before because if although though since until once whereas unless".split()
)
_RELATIVES = frozenset({"who", "which", "whose", "that"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOMINAL_START = frozenset({"DT", "PRP$", "NN", "NNP", "JJ"})
_PUTS_OUT = frozenset("issue publish release read post send write sign circulate".split())
APPOSITION_PIECES = 40
"""How far back an apposition may begin."""
RELATIVE_PIECES = 15
"""How long a relative clause before the verb may be."""


def subject_before(sentence: Sentence, at: int) -> Range | None:
    """The noun phrase that stands before the verb at `at` as its subject, with an apposition set off by commas."""
    stop = _past_adjuncts(sentence, verb_group_start(sentence, at))
    if stop == 0:
        return None
    left = sentence[stop - 1]
    if (left.word == "," or left.word in _DASHES) and not is_hyphen(sentence, stop - 1):
        return _before_apposition(sentence, stop - 1)
    if left.tag in ("WDT", "WP") or left.word in ("who", "which"):
        taken_up = antecedent(sentence, stop - 1)
        return (_issuer(sentence, taken_up) if taken_up else None) or taken_up
    phrase = noun_phrase_ending(sentence, stop)
    if phrase is None or phrase[0] == 0:
        return phrase
    return _behind_its_object(sentence, phrase) or _checked(sentence, phrase)


def _behind_its_object(sentence: Sentence, phrase: Range) -> Range | None:
    """The name that follows what it speaks of without a pronoun ("an offer | Kral called a joke", "whose plan | Kral called …")."""
    first = phrase[1]
    while first > phrase[0] and sentence[first - 1].tag in ("NNP", "NNPS"):
        first -= 1
    if not phrase[0] < first < phrase[1] or sentence[first - 1].tag not in ("NN", "NNS"):
        return None
    noun, opens, before = sentence[first - 1], sentence[phrase[0]], sentence[phrase[0] - 1]
    person = noun.lemma in SPEAKING_NOUNS or noun.word.endswith(PERSON_ENDINGS)
    apposed = opens.word in ("a", "an") and before.word == ","
    return (first, phrase[1]) if not person and (apposed or before.word == "whose") else None


def _checked(sentence: Sentence, phrase: Range) -> Range | None:
    """The phrase, unless the piece before it shows that it is an object; then the subject is further to the left."""
    at = phrase[0] - 1
    before = sentence[at]
    governs = before.tag.startswith("VB") or before.tag == "TO"
    if governs and before.word not in ("'s", "’s", "according"):
        return _relative_head(sentence, at)
    if before.word in _ONLY_PREPOSITIONS and before.tag in ("IN", "TO"):
        if at > 1 and sentence[at - 1].word in ("and", "or"):
            # "Clerks at the town hall and in the port office | say"
            whole = noun_phrase_ending(sentence, at - 1)
            whole = _checked(sentence, whole) if whole is not None and whole[0] else whole
            return whole and (whole[0], phrase[1])
        set_off = at > 0 and sentence[at - 1].word == ","
        if set_off:
            return noun_phrase_ending(sentence, at - 1)
        return _behind_occasion(sentence, phrase) or _before_participle(sentence, at)
    return phrase


def _behind_occasion(sentence: Sentence, phrase: Range) -> Range | None:
    """The name that follows an occasion without a comma ("In a radio interview | Kral said")."""
    for i in range(phrase[1] - 1, phrase[0], -1):
        if sentence[i].tag not in ("NNP", "NNPS"):
            break
        if sentence[i - 1].tag in ("NN", "NNS") and sentence[i - 1].lemma in OCCASION_NOUNS:
            return (i, phrase[1])
    return None


def _before_participle(sentence: Sentence, preposition: int) -> Range | None:
    """The noun before a participle and its phrase ("people marching through the town | chanted")."""
    at = preposition
    while at > 0 and sentence[at - 1].tag in ("RB", "RP", "IN"):
        at -= 1
    if at < 2 or sentence[at - 1].tag not in ("VBG", "VBN"):
        return None
    head = noun_phrase_ending(sentence, at - 1)
    return (
        head if head is not None and (head[0] == 0 or sentence[head[0] - 1].word == ",") else None
    )


def _past_adjuncts(sentence: Sentence, stop: int) -> int:
    """Past brackets, times and set-off adverbs between a subject and its verb ("Kral (left) on Monday | said")."""
    while stop > 0:
        moved = _past_one(sentence, stop)
        if moved == stop:
            break
        stop = moved
    return stop


def _past_one(sentence: Sentence, stop: int) -> int:
    left = sentence[stop - 1]
    if stop < 2:
        return stop
    before = sentence[stop - 2]
    if left.word in TIME_WORDS and left.tag != "NNS":
        if before.word in ("on", "in", "late", "early", "last", "this", "each", "every"):
            return stop - 2
        bare = before.tag in ("NNP", "PRP", "NN", "NNS") and left.tag in ("NNP", "RB", "NN")
        return stop - 1 if bare and before.word not in TIME_WORDS else stop
    if left.word == "," and stop >= 3 and sentence[stop - 3].word == ",":
        return stop - 3 if before.word in SET_OFF_ADVERBS else stop
    if left.tag in SKIPPED and left.word != "not":
        return stop - 1
    return bracket_start(sentence, stop)


def _relative_head(sentence: Sentence, at: int) -> Range | None:
    """The noun before a relative clause that reaches up to `at` ("an official who spoke to explain it | said")."""
    for i in range(at, max(0, at - RELATIVE_PIECES), -1):
        piece = sentence[i]
        if piece.word in ("who", "which") or (piece.word == "that" and piece.tag == "WDT"):
            return antecedent(sentence, i)
        if piece.word in (",", ";", ":") or piece.marked is not None:
            return None
    return None


def _before_apposition(sentence: Sentence, comma: int) -> Range | None:
    """ "Kral, the finance minister, | told": the phrase before the first comma, up to the last if nouns stand between."""
    best: Range | None = None
    for opening in range(comma - 1, max(0, comma - APPOSITION_PIECES), -1):
        piece = sentence[opening]
        if piece.marked is not None or piece.word in (";", ":"):
            break
        if piece.word != sentence[comma].word or is_hyphen(sentence, opening):
            continue
        inner = sentence[opening + 1 : comma]
        head = noun_phrase_ending(sentence, opening)
        if head is not None and all(p.word in TIME_WORDS for p in sentence[head[0] : head[1]]):
            break  # "At a briefing on Monday morning, | Kral, head of the union, said"
        if (
            best is not None
            and head is not None
            and head[0] > 0
            and sentence[head[0] - 1].tag == "IN"
        ):
            break  # "At a news conference, | Kral, head of the union, said"
        if head is None or not inner or not _says_more(inner):
            continue
        nominal = inner[0].tag in _NOMINAL_START and inner[0].word not in _RELATIVES
        verbless = not any(p.tag.startswith("VB") for p in inner)
        best = (head[0], comma) if nominal and verbless else head
        before = sentence[head[0] - 1] if head[0] else None
        if before is None or not (before.tag == "IN" or before.word == ","):
            break
    return _with_first(sentence, best) if best is not None else None


def _with_first(sentence: Sentence, second: Range) -> Range:
    """The second of two names with the first ("Anna Kral, the mayor, and | Jan Novak, her deputy, wrote")."""
    joint = second[0] - 2
    if joint < 3 or sentence[joint].word != "," or sentence[joint + 1].word != "and":
        return second
    first = _before_apposition(sentence, joint)
    named = first is not None and sentence[first[0]].tag == "NNP"
    return (first[0], second[1]) if first is not None and named else second


def _says_more(inner: Sentence) -> bool:
    """Whether the words between two commas say more of the noun before them."""
    first = inner[0]
    if first.word in ("who", "which", "whose", "now", "then", "also", "himself", "herself"):
        return True
    if first.word in ("and", "but", "or") or first.word in _SUBORDINATORS:
        return False
    relative = next((i for i, p in enumerate(inner) if p.word in _RELATIVES), len(inner))
    clause = any(p.tag in _FINITE and p.word not in ("'s", "’s") for p in inner[:relative])
    return not clause and (first.tag in INNER or first.tag in ("IN", "RB"))


def antecedent(sentence: Sentence, relative: int) -> Range | None:
    """The noun phrase that "who" or "which" takes up."""
    comma = relative > 0 and sentence[relative - 1].word == ","
    phrase = noun_phrase_ending(sentence, relative - 1 if comma else relative)
    apposed = phrase is not None and phrase[0] > 1 and sentence[phrase[0] - 1].word == ","
    if phrase is not None and apposed and (comma or sentence[phrase[0]].word in ("a", "an")):
        phrase = _named_before(sentence, phrase) or phrase
    while phrase and phrase[0] + 1 < phrase[1] and sentence[phrase[0]].tag == "VBG":
        phrase = (phrase[0] + 1, phrase[1])  # "holding | signs that read"
    return phrase


def _named_before(sentence: Sentence, apposition: Range) -> Range | None:
    """The name that an apposition tells more of ("said | Anna Kral, a teacher from Lund, who …")."""
    opens = sentence[apposition[0]].tag in ("DT", "PRP$", "NN", "JJ")
    named = noun_phrase_ending(sentence, apposition[0] - 1) if opens else None
    return named if named is not None and sentence[named[1] - 1].tag == "NNP" else None


def _issuer(sentence: Sentence, paper: Range) -> Range | None:
    """Who put out the paper that is quoted ("| Kral read out a statement that described …")."""
    named = sentence[paper[0] : paper[1]]
    if not any(p.tag in ("NN", "NNS") and p.lemma in DOCUMENT_NOUNS for p in named):
        return None
    verb = paper[0] - 1
    while verb > 0 and sentence[verb].tag in ("RP", "RB", "IN"):
        verb -= 1
    if verb < 1 or sentence[verb].lemma not in _PUTS_OUT:
        return None
    return subject_before(sentence, verb)


def earlier_subject(sentence: Sentence, at: int) -> Range | None:
    """The subject that an elided one is taken from: that of the first finite verb before `at` in the main clause.

    Where the tree joins the verb to an earlier one ("Kral wept, Novak left and | said"), that one's subject; else a subordinate clause at
    the head of the sentence ("As the deal failed, …") is left out.
    """
    joined = _subject_of_joined(sentence, at)
    if joined is not None:
        return joined
    for i in range(_main_start(sentence, at), at):
        piece = sentence[i]
        if piece.marked is not None or piece.word in ("'s", "’s") or not is_finite(sentence, i):
            continue
        if _in_relative(sentence, i, at):
            continue
        subject = subject_before(sentence, i)
        if subject is None or sentence[subject[0]].tag in ("WDT", "EX"):
            continue
        before = sentence[subject[0] - 1].word if subject[0] > 0 else ""
        if before not in ("that", "if", "whether", "which", "who"):
            return subject
    return None


def _in_relative(sentence: Sentence, verb: int, before: int) -> bool:
    """Whether the verb stands in a clause of its own about a noun ("Kral, whose bridge it | was, has kept silent")."""
    token = sentence[verb].token
    if token is not None and token.dep.startswith("acl"):
        return True
    start = next((i + 1 for i in range(verb - 1, -1, -1) if sentence[i].word in (",", ";", ":")), 0)
    opens = start > 1 and sentence[start].word in _RELATIVES
    return opens and any(sentence[i].word == "," for i in range(verb, before))


def _subject_of_joined(sentence: Sentence, at: int) -> Range | None:
    """The subject of the verb that the verb group beginning at `at` is joined to by "and"."""
    for piece in sentence[at : at + 3]:
        if piece.token is None or piece.token.dep != "conj" or not piece.tag.startswith("VB"):
            continue
        clause = range(at - 1, _clause_start(sentence, at) - 1, -1)
        heads = (i for i in clause if sentence[i].place == piece.token.head)
        head = next(heads, None)
        if head is not None and sentence[head].token is not None and is_finite(sentence, head):
            return subject_before(sentence, head)
    return None


def _clause_start(sentence: Sentence, at: int) -> int:
    """The place behind the last semicolon before `at`."""
    return next((i + 1 for i in range(at - 1, -1, -1) if sentence[i].word == ";"), 0)


def _main_start(sentence: Sentence, at: int) -> int:
    """Where the clause that leads up to `at` begins: behind the last semicolon, past a subordinate clause at the head."""
    start = _clause_start(sentence, at)
    opening = sentence[start] if start < len(sentence) else None
    if opening and (opening.word in _SUBORDINATORS or opening.tag in ("VBG", "VBN")):
        ends = (
            i + 1
            for i, p in enumerate(sentence[start:], start)
            if p.word == "," or p.inner.endswith(",")
        )
        return next(ends, start)
    return start
