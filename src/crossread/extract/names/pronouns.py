"""He and she, and "the 22-year-old": whom they mean, by grammar, nearness and what the report tells of a person's gender.

Comes in: drafts of names and roles in text order. Goes out: pronouns and open descriptions settled in place. Takes gender only from
titles, kin and role words of this report and from pronouns already settled; what stays open is None.
"""

from collections import Counter, defaultdict, deque
from typing import NamedTuple

from crossread.extract.names.descriptions import Known, is_description, known
from crossread.extract.names.drafts import Draft, head_token
from crossread.extract.names.found import Text
from crossread.extract.names.namesakes import told_gender
from crossread.extract.names.quoted import quoted_tokens
from crossread.extract.names.words import Word
from crossread.lang.en import cues
from crossread.model.layers import Token

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
_SPEECH = frozenset(
    "say tell add write note warn announce declare explain argue insist reply state post tweet ask".split()
)
_ANSWERED = frozenset(
    "answered countered replied responded retorted answers counters replies responds retorts".split()
)
_ARGUMENTS = frozenset("nsubj obj iobj obl nmod appos".split())
_CLOSING = frozenset({'"', "”", "’", "''", "»", "'"})
_REPORTING = (
    cues.SPEECH_VERBS
    | cues.BELIEF_VERBS
    | cues.TELLING_VERBS
    | cues.OBJECT_VERBS
    | cues.MARKED_OBJECT_VERBS
)
_BEFORE_SAID = _CLOSING | {","}
_REACH = 6
_TO_WHO = 6
"""So many words behind a name "who" may stand."""
APPOSITION_WORDS = 16
"""How long an apposition between a name and its verb may be."""


class Weights(NamedTuple):
    """What speaks for an antecedent, in sentences of distance.

    Chosen on OntoGUM's 24 news documents under an earlier reader, where halving or doubling any one weight changed the share by less than
    .08; `python -m eval.run --only OntoGUM` measures them.
    """

    distance: float = 1.0
    subject: float = 0.8
    topic: float = 0.1
    named: float = 0.3
    parallel: float = 0.1
    quoted: float = 1.5
    heading: float = 1.0
    unnamed: float = 1.5
    told: float = 0.3
    margin: float = 1.0
    near: float = 0.02
    spoke: float = 1.0


WEIGHTS = Weights()
LEARN = 1
"""So many sure pronouns of one gender tell the gender of a person for a second reading."""


def pronoun_drafts(text: Text) -> list[Draft]:
    """A draft for each he or she of the report, still open."""
    return [
        Draft(i, k, k + 1, "person", "pronoun")
        for i, words in enumerate(text.words)
        for k, w in enumerate(words)
        if w.low in HE or w.low in SHE
    ]


class Stand(NamedTuple):
    """How a draft stands in its sentence: what every pronoun near it asks, worked out once.

    `first` is its first token, `governor` the token that it is subject, object or the like of (-1: none), `quote` the number of the
    quotation that it stands in. `taken_up`: "who" follows. `follows`: it takes up somebody in the talk. `inserted`: a comma stands before
    it, as in "…, she said". `answers`: its verb answers somebody else.
    """

    draft: Draft
    first: int
    governor: int
    subject: bool
    speaks: bool
    quote: int | None
    heading: bool
    taken_up: bool
    follows: bool
    inserted: bool
    answers: bool


class Told(NamedTuple):
    """What the report tells: people's genders, who speaks beside each quotation, and people's nations, ages and offices."""

    genders: dict[str, str]
    speakers: dict[int, set[str]]
    known: Known


def resolve_pronouns(text: Text, drafts: list[Draft]) -> None:
    """Settles pronouns in place, in text order; what a first reading makes sure of helps a second."""
    if not any(d.form == "pronoun" or is_description(text, d) for d in drafts):
        return
    quotes = quoted_tokens(text.parse)
    people = [_stand(text, d, quotes) for d in drafts if d.kind == "person"]
    told = Told(_told_genders(text, drafts), _speakers(text, people, quotes), known(text, drafts))
    learned = _read(text, people, told)
    for stand in people:
        if stand.follows:
            stand.draft.name = None
    _read(text, people, told._replace(genders={**learned, **told.genders}))


def _stand(text: Text, d: Draft, quotes: dict[int, int]) -> Stand:
    token = text.parse.tokens[head_token(text, d)]
    if token.dep == "appos":  # "her assistant, Anna Kral, …" stands as the assistant stands
        token = text.parse.tokens[token.head]
    words = text.words[d.sentence]
    first = words[d.start].first
    return Stand(
        draft=d,
        first=first,
        governor=token.head if token.dep.split(":")[0] in _ARGUMENTS else -1,
        subject=token.dep.startswith("nsubj") or _closes_apposition(text, d),
        speaks=_speaks(text, d, token),
        quote=quotes.get(first),
        heading=text.parse.sentences[d.sentence].zone_kind in ("title", "heading"),
        taken_up=any(w.low in ("who", "whose") for w in words[d.end : d.end + _TO_WHO]),
        follows=d.form == "pronoun" or is_description(text, d),
        inserted=d.form == "pronoun" and d.start > 0 and words[d.start - 1].text == ",",
        answers=_answers(words, d),
    )


def _answers(words: list[Word], d: Draft) -> bool:
    """Whether it answers what was said just before, and not a question that the sentence tells of."""
    replies = d.end < len(words) and words[d.end].low in _ANSWERED
    return replies and all(w.low not in ("asked", "ask") for w in words[: d.start])


def _read(text: Text, people: list[Stand], told: Told) -> dict[str, str]:
    """One reading in text order; gives the gender of those who were sure antecedents, where all agree."""
    votes: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    before: deque[Stand] = deque()
    named: dict[int, list[Stand]] = defaultdict(list)
    for stand in people:
        if not stand.follows and stand.draft.name:
            named[stand.draft.sentence].append(stand)
    for stand in people:
        d = stand.draft
        if stand.follows:
            while before and d.sentence - before[0].draft.sentence > _REACH:
                before.popleft()
            ahead = next((c for c in named[d.sentence] if c.draft.start > d.start), None)
            candidates = [*before, ahead] if ahead and _looks_ahead(text, d, ahead) else [*before]
            sure = _settle(text, stand, candidates, told, counts)
            if sure and d.name is not None and d.form == "pronoun":
                votes.setdefault(d.name, Counter())[_gender(text, d)] += 1
        if not d.plural:
            before.append(stand)
            if d.name and not stand.follows:
                counts[d.name] += 1
    return {
        name: max(sorted(v), key=lambda g: v[g])
        for name, v in votes.items()
        if sum(v.values()) >= LEARN and max(v.values()) >= 3 * (sum(v.values()) - max(v.values()))
    }


def _gender(text: Text, pronoun: Draft) -> str:
    """ "m" or "f"; nothing for a description that could be either's."""
    if pronoun.form != "pronoun":
        return told_gender(text, pronoun)
    return "m" if text.words[pronoun.sentence][pronoun.start].low in HE else "f"


def _settle(
    text: Text, pronoun: Stand, candidates: list[Stand], told: Told, counts: Counter[str]
) -> bool:
    """Gives the pronoun its likeliest name, if any; tells whether nobody else comes near."""
    gender = _gender(text, pronoun.draft)
    describes = pronoun.draft.form != "pronoun"
    barred = told.speakers.get(pronoun.quote, set()) if pronoun.quote is not None else set()
    if pronoun.answers:
        barred = barred | {
            c.draft.name or "" for c in candidates if _spoke_just_before(text, pronoun, c)
        }
    scores: dict[str, float] = {}
    unnamed = -99.0
    for c in candidates:
        name = c.draft.name
        if (c.follows and name is None) or not _allowed(text, pronoun, c):
            continue
        if name is None:
            told_of = told_gender(text, c.draft)
            if not gender or told_of in ("", gender):
                doubt = 0.0 if gender and told_of else WEIGHTS.unnamed  # "a spokeswoman … she"
                unnamed = max(unnamed, _score(pronoun, c, 0) - doubt)
            continue
        if name in barred or (gender and told.genders.get(name, gender) != gender):
            continue
        if describes and not (c.subject or c.speaks):
            continue  # such a phrase takes up whom the talk is about
        if describes and not told.known.allows(pronoun.draft, name):
            continue
        score = _score(pronoun, c, counts[name])
        if gender and name in told.genders:
            score += WEIGHTS.told
        scores[name] = max(scores.get(name, -99.0), score)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < unnamed:
        return False
    pronoun.draft.name = ranked[0][0]
    return len(ranked) == 1 or ranked[0][1] - ranked[1][1] > WEIGHTS.margin


def _spoke_just_before(text: Text, pronoun: Stand, c: Stand) -> bool:
    """Whether the candidate said what the pronoun's verb answers, and was not asked."""
    distance = pronoun.draft.sentence - c.draft.sentence
    if not c.speaks or c.quote is not None or not 0 < distance <= 2:
        return False
    return all(w.low != "asked" for w in text.words[c.draft.sentence])


def _score(pronoun: Stand, c: Stand, count: int) -> float:
    """What speaks for a candidate; `count` is how often it was named so far."""
    w = WEIGHTS
    subject = c.subject or c.speaks
    score = -w.distance * (pronoun.draft.sentence - c.draft.sentence)
    if subject:
        score += w.subject
    if subject and pronoun.subject:
        score += w.parallel
    if c.draft.form == "name":
        score += w.named
    score += w.topic * min(count, 6)
    if c.quote is not None and c.quote != pronoun.quote:
        score -= w.quoted
    if c.heading:
        score -= w.heading
    if c.draft.sentence == pronoun.draft.sentence:
        score += w.near * min(c.draft.start, 40)
        if pronoun.speaks and (c.quote is not None or (pronoun.inserted and not c.taken_up)):
            score -= w.quoted  # who speaks names himself least of all
    elif pronoun.speaks and c.speaks and c.quote is None:
        score += w.spoke
    return score


def _speaks(text: Text, d: Draft, token: Token) -> bool:
    """Whether it is the subject of a verb of speech or belief: who speaks on is mostly who spoke last."""
    told = (
        token.dep == "nsubj"
        and not _is_passive(text, token.head)
        and _is_reporting(text.parse.tokens[token.head].lemma)
    )
    return told or _stands_behind_said(text, d) or _stands_before_said(text, d)


def _is_passive(text: Text, verb: int) -> bool:
    """Whether the verb is a participle behind a form of "be" ("was asked")."""
    tokens = text.parse.tokens
    before = tokens[max(0, verb - 3) : verb]
    return tokens[verb].tag == "VBN" and any(t.dep == "aux:pass" for t in before)


def _closes_apposition(text: Text, d: Draft) -> bool:
    """Whether it is the apposition between a subject and its verb ("Her assistant, Anna Kral, | offered …"), by order."""
    words = text.words[d.sentence]
    start = (d.phrase or (d.start, d.end))[0]
    if d.form != "name" or start < 2 or d.end + 1 >= len(words):
        return False
    set_off = words[start - 1].text == "," == words[d.end].text
    return set_off and _tag(text, words[d.end + 1]) in ("VBD", "VBZ")


def _stands_before_said(text: Text, d: Draft) -> bool:
    """Whether "said" follows, at once or behind an apposition set off by commas ("Anna Kral, head of the union, | said")."""
    words = text.words[d.sentence]
    at = d.end
    if d.form == "pronoun" or at >= len(words):
        return False
    if words[at].text == ",":
        reach = range(at + 1, min(len(words), at + APPOSITION_WORDS))
        close = next((i for i in reach if words[i].text == ","), None)
        if close is None or any(_tag(text, w) in ("VBD", "VBZ") for w in words[at:close]):
            return False
        at = close + 1
    while at < len(words) and _tag(text, words[at]) == "RB":
        at += 1
    if at >= len(words) or _tag(text, words[at]) not in ("VBD", "VBZ"):
        return False
    return _is_reporting(text.parse.tokens[words[at].first].lemma)


def _is_reporting(lemma: str) -> bool:
    """Whether it is a verb of speech or belief; the pipeline drops some final "e" ("welcom")."""
    return lemma in _REPORTING or lemma + "e" in _REPORTING


def _tag(text: Text, word: Word) -> str:
    return text.parse.tokens[word.first].tag


def _stands_behind_said(text: Text, d: Draft) -> bool:
    """Whether it is the subject in "'…,' said Anna Kral", by order: trees go wrong near quotation marks."""
    words = text.words[d.sentence]
    verb = (d.phrase or (d.start, d.end))[0] - 1
    if d.form == "pronoun" or verb < 1:
        return False
    token = text.parse.tokens[words[verb].first]
    set_off = words[verb - 1].text in _BEFORE_SAID
    sure = token.lemma in _SPEECH or words[verb - 1].text in _CLOSING
    return set_off and sure and token.tag in ("VBD", "VBZ")


def _allowed(text: Text, pronoun: Stand, c: Stand) -> bool:
    """Whether grammar lets the pronoun mean the candidate: not the subject of its own verb, not the phrase it stands in."""
    at, other = pronoun.draft, c.draft
    if other.sentence != at.sentence:
        return True
    if at.form != "pronoun":
        return False  # a description takes up somebody of an earlier sentence
    if other.phrase and other.form == "role" and other.start <= at.start < other.end:
        return False
    if _asks(text, other) and other.end < at.start:
        return False
    own = text.parse.tokens[pronoun.first]
    low = own.text.lower()
    if low in ("his", "himself", "herself", "hers") or (
        low == "her" and own.dep.startswith("nmod")
    ):
        return True
    return c.governor != own.head


def _asks(text: Text, d: Draft) -> bool:
    """Whether it stands behind "by" in a participle that opens the sentence: its subject is another ("Asked by Anna Kral, he …")."""
    words = text.words[d.sentence]
    start = (d.phrase or (d.start, d.end))[0]
    return 0 < start < 5 and words[start - 1].low == "by" and _tag(text, words[0]) == "VBN"


def _speakers(text: Text, people: list[Stand], quotes: dict[int, int]) -> dict[int, set[str]]:
    """The names of those who are subjects of a verb of speech beside each quotation."""
    found: dict[int, set[str]] = {}
    tokens, sentences = text.parse.tokens, text.parse.sentences
    for stand in people:
        name = stand.draft.name
        if name is None or stand.quote is not None:
            continue
        if not stand.subject or stand.governor < 0 or tokens[stand.governor].lemma not in _SPEECH:
            continue
        s = sentences[stand.draft.sentence]
        for i in range(max(0, s.first - 3), min(len(tokens), s.last + 3)):
            if i in quotes:
                found.setdefault(quotes[i], set()).add(name)
    return found


def _looks_ahead(text: Text, pronoun: Draft, ahead: Stand) -> bool:
    """Whether the pronoun stands in a clause or phrase that opens the sentence, before its subject is named."""
    if not ahead.subject:
        return False
    words = text.words[pronoun.sentence]
    first = text.parse.tokens[words[0].first]
    comma = any(w.text == "," for w in words[pronoun.end : ahead.draft.start])
    return comma and first.pos in ("ADP", "SCONJ", "VERB") and pronoun.start < 8


def _told_genders(text: Text, drafts: list[Draft]) -> dict[str, str]:
    """The gender that titles and role words of this report tell of a person; only where they all agree."""
    told: dict[str, set[str]] = {}
    for d in drafts:
        if d.kind == "person" and d.name and d.form in ("name", "role"):
            gender = told_gender(text, d)
            if gender:
                told.setdefault(d.name, set()).add(gender)
    return {name: next(iter(g)) for name, g in told.items() if len(g) == 1}
