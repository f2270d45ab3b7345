"""What stance a verb and the words behind it tell.

Comes in: a Reading and a Clause. Goes out: a Told. Whose stance it is, and whether it is denied, is not asked here.
"""

from typing import NamedTuple

from crossread.extract.positions.actors import base_words, name_over, voice_at
from crossread.lang.en.events import NOT
from crossread.lang.en.stances import (
    ACCEPTING,
    ASKING,
    AWAY,
    BELIEVING,
    BODIES,
    DEEDS,
    FIRST_PERSON,
    KEPT_IN_TARGET,
    MUST,
    MUST_PHRASES,
    OF_MIND,
    OPPOSING,
    PHRASES,
    SERVICE,
    SUPPORTING,
)
from crossread.model.layers import Reading, StanceKind
from crossread.text.clause_cuts import RELATIVE
from crossread.text.clauses import Clause, group_start, noun_phrase, passive
from crossread.text.spans import around
from crossread.text.tree import children, is_relation

_REACH = 7
_WEAK = frozenset({"ask", "want", "beg", "implore"})


class Told(NamedTuple):
    """A stance, the token that its target begins at, and how it is told.

    `advocated`: by what must or should be, so that it is the speaker's. `asked`: of somebody who should do something, so that an "if"
    behind it belongs to what is asked. `accepts`: by a verb that is no stance unless denied or on a condition.
    """

    kind: StanceKind
    after: int
    advocated: bool = False
    asked: bool = False
    accepts: bool = False


def stance_told(reading: Reading, clause: Clause) -> Told | None:
    """The stance that the verb and the words behind it tell."""
    forms = set(base_words(reading, clause.verb))
    told = _phrase_told(reading, clause, forms)
    if told is not None:
        return told
    if _means_else(reading, clause, forms):
        return None
    if forms & SUPPORTING and not (forms & DEEDS and not _has_object(reading, clause)):
        return Told("supports", clause.verb + 1)
    if forms & OPPOSING and not (forms & DEEDS and not _abstract(reading, clause)):
        return Told("opposes", clause.verb + 1)
    if forms & ACCEPTING and not verb_group(reading, clause) & MUST:
        return Told("supports", clause.verb + 1, accepts=True)
    return _advocated(reading, clause, forms, reading.parse.tokens[clause.verb].start)


def _means_else(reading: Reading, clause: Clause, forms: set[str]) -> bool:
    """Whether the words around make something else of the verb: "backed down", "fought against", "would support after the vote", thanks
    for service, or a thing described by who approved it."""
    following = reading.parse.tokens[clause.verb + 1 : clause.verb + 2]
    words = {t.text.casefold() for t in following}
    if words & (AWAY | {"against"}) or (forms & SUPPORTING and _thanks(reading, clause)):
        return True
    gapped = any(t.pos in ("ADP", "SCONJ") for t in following) and not words & {"that", "of"}
    if gapped and forms & (SUPPORTING | OPPOSING) and not passive(reading.parse, clause):
        return True
    described = is_relation(reading.parse.tokens[clause.verb], "acl") and "approve" in forms
    return described and undergone(reading, clause)


def _thanks(reading: Reading, clause: Clause) -> bool:
    """Whether somebody is praised for service done: "saluted her for her years of service"."""
    tokens = reading.parse.tokens[clause.verb + 1 : clause.last]
    words = [t.text.casefold() for t in tokens]
    behind = words[words.index("for") :][:5] if "for" in words else []
    own = len(behind) > 1 and tokens[words.index("for") + 1].tag == "PRP$"
    return own and bool(set(behind) & SERVICE)


def _phrase_told(reading: Reading, clause: Clause, forms: set[str]) -> Told | None:
    """The stance of the longest phrase of `PHRASES` that the verb opens, and of those the one that is complete first."""
    ahead = range(clause.verb + 1, min(clause.last, clause.verb + 1 + _REACH))
    best: tuple[tuple[int, int], Told] | None = None
    for verb, needs, stance in PHRASES:
        if verb not in forms or (last := _in_order(reading, ahead, needs)) is None:
            continue
        if not (_is_near(reading, clause, verb, last) and _is_object(reading, verb, last)):
            continue
        if not needs and reading.parse.tokens[clause.verb + 1].pos == "ADP":
            continue
        if len(needs) == 1 and not _adjoins(reading, clause.verb, last):
            continue
        kind: StanceKind = stance  # type: ignore[assignment]
        kept = not needs or (verb in KEPT_IN_TARGET and stance != "supports")
        told: Told | None = Told(kind, clause.verb + 1 if kept else last + 1, asked=verb in ASKING)
        if verb in ASKING and needs and needs[-1] == "to":
            told = _asked(reading, clause, verb, last)
        rank = (len(needs), -last)
        if told is not None and (best is None or rank > best[0]):
            best = (rank, told)
    return best[1] if best is not None else None


def _is_near(reading: Reading, clause: Clause, verb: str, last: int) -> bool:
    """Whether a predicate stands right behind "be", or "be not": "is in favour", not "is a man who is against"."""
    denied = reading.parse.tokens[clause.verb + 1].text.casefold() in NOT
    return verb != "be" or last <= clause.verb + 2 + denied


def _adjoins(reading: Reading, verb: int, last: int) -> bool:
    """Whether a lone preposition belongs to the verb: nothing but adverbs or numbers stand between ("voted 5 to 2 for", "agree with")."""
    tokens = reading.parse.tokens
    if tokens[last].pos != "ADP":
        return True
    return all(
        t.pos in ("ADV", "NUM", "PART") or t.text.casefold() in ("to", "up", "out")
        for t in tokens[verb + 1 : last]
    )


def _asked(reading: Reading, clause: Clause, verb: str, to: int) -> Told | None:
    """ "urged the council to act": what is asked, with the noun that says of whom; "asked him to", "wants to" are no stance, and what
    is asked of one person is mostly a favour."""
    tokens = reading.parse.tokens
    nouns = [k for k in range(clause.verb + 1, to) if tokens[k].pos in ("NOUN", "PROPN")]
    if verb in _WEAK and any(tokens[k].pos in ("PUNCT", "ADP") for k in range(clause.verb, to)):
        return None
    if verb in _WEAK and not (nouns and _is_many(reading, nouns[-1])):
        return None
    if set(base_words(reading, min(to + 1, len(tokens) - 1))) & OF_MIND:
        return None
    return Told("supports", clause.verb + 1 if nouns else to + 1, asked=True)


def _is_many(reading: Reading, i: int) -> bool:
    """Whether the noun means a body or several people: "the council", "members"."""
    token = reading.parse.tokens[i]
    if token.tag in ("NNS", "NNPS") or token.text.casefold() in BODIES:
        return True
    over = (m for m in around(reading.names, token.start, token.end) if m.start < token.end)
    return any(token.start < m.end and m.kind in ("org", "place", "group") for m in over)


def undergone(reading: Reading, clause: Clause) -> bool:
    """Whether the clause is passive, so that its subject is what the stance is about; "is opposed to" is not."""
    tokens = reading.parse.tokens
    opposed = tokens[clause.verb].text.casefold() == "opposed" and _next_is_to(reading, clause)
    return passive(reading.parse, clause) and not opposed


def _should(reading: Reading, clause: Clause, group: set[str]) -> StanceKind | None:
    """ "… said that the league should (not) expand": the speaker is for or against it; "it must be working" is a guess."""
    if (
        not group & MUST
        or clause.subject is None
        or _is_relative(reading, clause)
        or _fills_gap(reading, clause)
        or reading.parse.tokens[clause.subject].tag in ("PRP", "EX", "WP", "WDT")
    ):
        return None
    tokens = reading.parse.tokens
    asks = any(
        t.tag in ("WRB", "WP") and t.text.casefold() != "why"
        for t in tokens[clause.first : clause.subject]
    )
    if asks or _is_guess(reading, clause, group):
        return None
    return "opposes" if group & NOT else "supports"


def _fills_gap(reading: Reading, clause: Clause) -> bool:
    """Whether the clause, or the belief over it, only describes a noun: "the fine she believed the port should pay"."""
    tokens = reading.parse.tokens
    above = believed(reading, clause)
    return any(
        is_relation(tokens[i], "acl") and tokens[i].tag != "VBG"
        for i in (clause.verb, above)
        if i is not None
    )


def _is_relative(reading: Reading, clause: Clause) -> bool:
    """Whether "who", "which" or "where" opens the clause."""
    opening = reading.parse.tokens[clause.first : clause.verb]
    return clause.relative and any(t.text.casefold() in RELATIVE for t in opening)


def _is_guess(reading: Reading, clause: Clause, group: set[str]) -> bool:
    """Whether the words guess or compare: "must be working", "must have gone", "must be true", "as a captain should do"."""
    verb = reading.parse.tokens[clause.verb]
    forms = base_words(reading, clause.verb)
    if (
        "have" in group
        or (verb.tag == "VBG" and "be" in group)
        or ("must" in group and "be" in forms)
    ):
        return True
    return "do" in forms and not _has_matter(reading, clause.verb)


def believed(reading: Reading, clause: Clause) -> int | None:
    """The verb of belief that the clause hangs on ("believing that it should wait"), or None."""
    above = reading.parse.tokens[clause.verb].head
    if above == clause.verb or not set(base_words(reading, above)) & BELIEVING:
        return None
    return above if reading.parse.tokens[above].pos == "VERB" else None


def _advocated(reading: Reading, clause: Clause, forms: set[str], offset: int) -> Told | None:
    """ "We must act", "We have to make sure that …" between quotation marks: the speaker is for it; "X cannot go on": against."""
    voice = voice_at(reading, offset)
    told = voice != "outlet" or believed(reading, clause) is not None
    if clause.subject is None or not told or forms & OF_MIND:
        return None
    subject = reading.parse.tokens[clause.subject].text.casefold()
    group = verb_group(reading, clause)
    wanted = _should(reading, clause, group)
    if wanted is not None and clause.subject < clause.first:
        return None
    if wanted is not None:
        return Told(wanted, _phrase_start(reading, clause), advocated=True)
    if voice != "quoted":
        return None
    verb = reading.parse.tokens[clause.verb]
    hangs = is_relation(verb, "acl", "advcl") or reading.parse.tokens[verb.head].pos == "AUX"
    before = reading.parse.tokens[clause.first : clause.subject]
    gapped = hangs or any(t.tag == "WP" for t in before)
    if (
        subject == "we"
        and not gapped
        and not group & NOT
        and _bound_to_act(reading, clause, forms, group)
    ):
        return Told("supports", max(clause.first, clause.subject), advocated=True)
    return _impossible(reading, clause, group)


def _bound_to_act(reading: Reading, clause: Clause, forms: set[str], group: set[str]) -> bool:
    """Whether "we must" or "we have to" do something to something: not "we had to go", "we have to see"."""
    if "must" in group:
        return _has_matter(reading, clause.verb)
    tokens = reading.parse.tokens
    past = tokens[clause.verb].text.casefold() in ("had", "needed")
    if past or not forms & MUST_PHRASES or not _next_is_to(reading, clause):
        return False
    ahead = range(clause.verb + 2, reading.parse.sentences[tokens[clause.verb].sentence].last)
    verb = next((i for i in ahead if tokens[i].pos in ("VERB", "AUX")), None)
    return verb is not None and _has_matter(reading, verb)


def _impossible(reading: Reading, clause: Clause, group: set[str]) -> Told | None:
    """ "The harbour cannot go on losing ships": the speaker is against it."""
    parse = reading.parse
    if clause.subject is None or parse.tokens[clause.subject].text.casefold() in FIRST_PERSON:
        return None
    subject = parse.tokens[clause.subject]
    denied = bool(group & NOT) or "cannot" in group
    if not denied or not group & {"can", "ca", "cannot"}:
        return None
    if name_over(reading, subject.start, subject.end) is None:
        return None
    return Told("opposes", _phrase_start(reading, clause), advocated=True)


def _has_matter(reading: Reading, verb: int) -> bool:
    """Whether the verb says what is acted on: a noun as its object, or a clause."""
    parse = reading.parse
    objects = children(parse, verb, "obj")
    clausal = children(parse, verb, "ccomp", "xcomp")
    return bool(clausal) or any(parse.tokens[k].pos in ("NOUN", "PROPN") for k in objects)


def _phrase_start(reading: Reading, clause: Clause) -> int:
    """Where the noun phrase of the clause's subject begins."""
    subject = clause.subject if clause.subject is not None else clause.verb
    return noun_phrase(reading.parse, subject, clause.first, subject + 1)[0]


def _is_object(reading: Reading, verb: str, last: int) -> bool:
    """Whether "agree to" is followed by what is agreed to, not by an infinitive; "agreed with the chair that …" settles something else."""
    tokens = reading.parse.tokens
    if verb != "agree" or last + 1 >= len(tokens):
        return True
    if tokens[last].text.casefold() == "with":
        return not any(t.text.casefold() == "that" for t in tokens[last + 1 : last + 9])
    return tokens[last + 1].pos not in ("VERB", "AUX", "ADV")


def _in_order(reading: Reading, ahead: range, needs: tuple[str, ...]) -> int | None:
    """The place of the last needed word if all follow in order, else None; with nothing needed, the place before."""
    at = ahead.start - 1
    for need in needs:
        found = next(
            (
                k
                for k in range(at + 1, ahead.stop)
                if reading.parse.tokens[k].text.casefold() == need
            ),
            None,
        )
        if found is None:
            return None
        at = found
    return at


def _has_object(reading: Reading, clause: Clause) -> bool:
    following = reading.parse.tokens[clause.verb + 1 : min(clause.last, clause.verb + 4)]
    return any(t.pos in ("NOUN", "PROPN", "PRON", "DET", "SYM") or t.tag == "$" for t in following)


def _abstract(reading: Reading, clause: Clause) -> bool:
    """Whether the object right behind the verb is no place or person by name, so that the verb tells of a stance."""
    tokens = reading.parse.tokens
    following = [
        k
        for k in range(clause.verb + 1, min(clause.last, clause.verb + 5))
        if tokens[k].pos in ("NOUN", "PROPN", "PRON")
    ]
    return bool(following) and tokens[following[0]].pos == "NOUN"


def _next_is_to(reading: Reading, clause: Clause) -> bool:
    return (
        clause.verb + 1 < clause.last
        and reading.parse.tokens[clause.verb + 1].text.casefold() == "to"
    )


def verb_group(reading: Reading, clause: Clause) -> set[str]:
    """The folded words of the verb group, with adverbs right before it ("never", "no longer") and a "not" right behind the verb."""
    tokens = reading.parse.tokens
    floor = reading.parse.sentences[tokens[clause.verb].sentence].first
    floor = max(floor, clause.first)
    start = group_start(reading.parse, clause.verb, floor)
    while start > floor and (
        tokens[start - 1].pos == "ADV"
        or (tokens[start - 1].text.casefold(), tokens[start].text.casefold()) == ("no", "longer")
    ):
        start -= 1
    group = {tokens[k].text.casefold() for k in range(start, clause.verb)}
    after = tokens[clause.verb + 1].text.casefold() if clause.verb + 1 < len(tokens) else ""
    return group | ({after} if after in ("not", "n't", "n’t") else set())
