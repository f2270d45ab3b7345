"""He and she: whom they mean, by grammar, nearness and what the report tells of a person's gender.

Comes in: drafts of names and roles in text order. Goes out: pronoun drafts settled in place. Takes gender only from titles, kin and role
words of this report and from pronouns already settled; what stays open is None.
"""

from collections import Counter
from typing import NamedTuple

from crossread.extract.names.drafts import Draft, head_token, relation
from crossread.extract.names.found import Text
from crossread.extract.names.namesakes import told_gender
from crossread.extract.names.quoted import quoted_tokens
from crossread.extract.names.words import Word
from crossread.lang.en import cues

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
_SPEECH = frozenset(
    "say tell add write note warn announce declare explain argue insist reply state post tweet ask".split()
)
_REPORTING = (
    cues.SPEECH_VERBS
    | cues.BELIEF_VERBS
    | cues.TELLING_VERBS
    | cues.OBJECT_VERBS
    | cues.MARKED_OBJECT_VERBS
)
_BEFORE_SAID = frozenset({",", '"', "”", "’", "''", "»", "'"})
_REACH = 6
APPOSITION_WORDS = 16
"""How long an apposition between a name and its verb may be."""


class Weights(NamedTuple):
    """What speaks for an antecedent, in sentences of distance.

    Chosen on OntoGUM's 24 news documents, 25 Nov 2026: 137 of 166 he and she right; halving or doubling any one weight gives
    between .76 and .84.
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


def resolve_pronouns(text: Text, drafts: list[Draft]) -> None:
    """Settles pronouns in place, in text order; what a first reading makes sure of helps a second."""
    quotes = quoted_tokens(text.parse)
    genders = _told_genders(text, drafts)
    learned = _read(text, drafts, quotes, genders)
    for d in drafts:
        if d.form == "pronoun":
            d.name = None
    _read(text, drafts, quotes, {**learned, **genders})


def _read(
    text: Text, drafts: list[Draft], quotes: dict[int, int], genders: dict[str, str]
) -> dict[str, str]:
    """One reading in text order; gives the gender of those who were sure antecedents, where all agree."""
    votes: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    before: list[Draft] = []
    named = [d for d in drafts if d.form != "pronoun" and d.kind == "person" and d.name]
    speakers = _speakers(text, drafts, quotes)
    for d in drafts:
        if d.form == "pronoun":
            ahead = [c for c in named if c.sentence == d.sentence and c.start > d.start]
            sure = _settle(text, d, before, ahead, genders, counts, quotes, speakers)
            if sure and d.name is not None:
                votes.setdefault(d.name, Counter())[_gender(text, d)] += 1
        if d.kind == "person" and not d.plural:
            before.append(d)
            if d.name and d.form != "pronoun":
                counts[d.name] += 1
    return {
        name: max(sorted(v), key=lambda g: v[g])
        for name, v in votes.items()
        if sum(v.values()) >= LEARN and max(v.values()) >= 3 * (sum(v.values()) - max(v.values()))
    }


def _gender(text: Text, pronoun: Draft) -> str:
    return "m" if text.words[pronoun.sentence][pronoun.start].low in HE else "f"


def _settle(
    text: Text,
    pronoun: Draft,
    before: list[Draft],
    ahead: list[Draft],
    genders: dict[str, str],
    counts: Counter[str],
    quotes: dict[int, int],
    speakers: dict[int, set[str]],
) -> bool:
    """Gives the pronoun its likeliest name, if any; tells whether nobody else comes near."""
    gender = _gender(text, pronoun)
    quote = quotes.get(_first(text, pronoun))
    barred = speakers.get(quote, set()) if quote is not None else set()
    scores: dict[str, float] = {}
    unnamed = -99.0
    candidates = before + (ahead[:1] if _looks_ahead(text, pronoun, ahead) else [])
    for c in candidates:
        if pronoun.sentence - c.sentence > _REACH or (c.form == "pronoun" and c.name is None):
            continue
        if not _allowed(text, pronoun, c):
            continue
        score = _score(text, pronoun, c, counts, quotes)
        if c.name is None:
            if told_gender(text, c) in ("", gender):
                unnamed = max(unnamed, score - WEIGHTS.unnamed)
            continue
        if c.name in barred or genders.get(c.name, gender) != gender:
            continue
        if c.name in genders:
            score += WEIGHTS.told
        scores[c.name] = max(scores.get(c.name, -99.0), score)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < unnamed:
        return False
    pronoun.name = ranked[0][0]
    return len(ranked) == 1 or ranked[0][1] - ranked[1][1] > WEIGHTS.margin


def _score(
    text: Text, pronoun: Draft, c: Draft, counts: Counter[str], quotes: dict[int, int]
) -> float:
    w = WEIGHTS
    subject = relation(text, c).startswith("nsubj") or _speaks(text, c)
    score = -w.distance * (pronoun.sentence - c.sentence)
    if subject:
        score += w.subject
    if subject and relation(text, pronoun).startswith("nsubj"):
        score += w.parallel
    if c.form == "name":
        score += w.named
    if c.name:
        score += w.topic * min(counts[c.name], 6)
    if (
        quotes.get(_first(text, c)) != quotes.get(_first(text, pronoun))
        and _first(text, c) in quotes
    ):
        score -= w.quoted
    if text.parse.sentences[c.sentence].zone_kind in ("title", "heading"):
        score -= w.heading
    if c.sentence == pronoun.sentence:
        score += w.near * min(c.start, 40)
        if _first(text, c) in quotes and _speaks(text, pronoun):
            score -= w.quoted  # who speaks names himself least of all
    elif _speaks(text, pronoun) and _speaks(text, c) and _first(text, c) not in quotes:
        score += w.spoke
    return score


def _speaks(text: Text, d: Draft) -> bool:
    """Whether it is the subject of a verb of speech or belief: who speaks on is mostly who spoke last."""
    token = text.parse.tokens[head_token(text, d)]
    told = token.dep.startswith("nsubj") and _is_reporting(text.parse.tokens[token.head].lemma)
    return told or _stands_behind_said(text, d) or _stands_before_said(text, d)


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
    return set_off and token.tag in ("VBD", "VBZ") and token.lemma in _SPEECH


def _allowed(text: Text, pronoun: Draft, c: Draft) -> bool:
    """Whether grammar lets the pronoun mean the candidate: not the subject of its own verb, not the phrase it stands in."""
    if c.sentence != pronoun.sentence:
        return True
    if c.phrase and c.form == "role" and c.start <= pronoun.start < c.end:
        return False
    tokens = text.parse.tokens
    own = tokens[_first(text, pronoun)]
    low = own.text.lower()
    if low in ("his", "himself", "herself", "hers") or (
        low == "her" and own.dep.startswith("nmod")
    ):
        return True
    return tokens[head_token(text, c)].head != own.head


def _speakers(text: Text, drafts: list[Draft], quotes: dict[int, int]) -> dict[int, set[str]]:
    """The names of those who are subjects of a verb of speech beside each quotation."""
    found: dict[int, set[str]] = {}
    tokens, sentences = text.parse.tokens, text.parse.sentences
    for d in drafts:
        if d.kind != "person" or d.name is None or _first(text, d) in quotes:
            continue
        token = tokens[head_token(text, d)]
        if not token.dep.startswith("nsubj") or tokens[token.head].lemma not in _SPEECH:
            continue
        s = sentences[d.sentence]
        for i in range(max(0, s.first - 3), min(len(tokens), s.last + 3)):
            if i in quotes:
                found.setdefault(quotes[i], set()).add(d.name)
    return found


def _looks_ahead(text: Text, pronoun: Draft, ahead: list[Draft]) -> bool:
    """Whether the pronoun stands in a clause or phrase that opens the sentence, before its subject is named."""
    if not ahead or not relation(text, ahead[0]).startswith("nsubj"):
        return False
    words = text.words[pronoun.sentence]
    first = text.parse.tokens[words[0].first]
    comma = any(w.text == "," for w in words[pronoun.end : ahead[0].start])
    return comma and first.pos in ("ADP", "SCONJ", "VERB") and pronoun.start < 8


def _first(text: Text, d: Draft) -> int:
    return text.words[d.sentence][d.start].first


def _told_genders(text: Text, drafts: list[Draft]) -> dict[str, str]:
    """The gender that titles and role words of this report tell of a person; only where they all agree."""
    told: dict[str, set[str]] = {}
    for d in drafts:
        if d.kind == "person" and d.name and d.form in ("name", "role"):
            gender = told_gender(text, d)
            if gender:
                told.setdefault(d.name, set()).add(gender)
    return {name: next(iter(g)) for name, g in told.items() if len(g) == 1}
