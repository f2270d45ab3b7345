"""What a cue attributes, read off the tree: the complement that the word lists name for it, and whose words or thoughts it is.

Comes in: the tree of a sentence and the index of a token. Goes out: spans and the token of the holder, or None if the token is no cue
there: negated, under a condition, an infinitive (not yet done), or with a subject that holds no views.
"""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.extract.quotations.branches import Tree, child, leader, span_below, subject_of
from crossread.extract.quotations.verbs import inflected
from crossread.lang.en import attributions as words
from crossread.lang.en import cues
from crossread.model.layers import Token
from crossread.model.report import Span

Kinds = frozenset[str]
_NEGATIONS = frozenset("not n't n’t never no".split())
_CONDITIONS = frozenset("if unless whether".split())
_GROUPS = frozenset("many most some all both others few several those".split())
_REASONS = frozenset({"as", "for", "of"})


class Held(NamedTuple):
    """What is attributed, as spans, and the token whose it is (None: nobody is named)."""

    content: tuple[Span, ...]
    holder: int | None


def _kinds_by_form(lists: dict[str, frozenset[str]], forms: dict[str, str]) -> dict[str, Kinds]:
    """For each form of a word the kinds of complement that it takes."""
    return {
        form: frozenset(kind for kind, lemmas in lists.items() if lemma in lemmas)
        for form, lemma in forms.items()
    }


def _lemmas(lists: dict[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*lists.values())


def _of_verbs(lists: dict[str, frozenset[str]]) -> dict[str, Kinds]:
    return _kinds_by_form(lists, inflected(_lemmas(lists)))


def _of_nouns(lists: dict[str, frozenset[str]]) -> dict[str, Kinds]:
    lemmas = _lemmas(lists)
    plurals = {(n[:-1] + "ies" if n.endswith("y") else n + "s"): n for n in lemmas}
    return _kinds_by_form(lists, plurals | {n: n for n in lemmas})


_VERBS = _of_verbs(words.VERBS | {"clause": words.VERBS["clause"] | cues.SPEECH_VERBS})
_PASSIVES = _of_verbs(words.PASSIVES)
_NOUNS = _of_nouns(words.NOUNS)
_ADJECTIVES = _kinds_by_form(words.ADJECTIVES, {a: a for a in _lemmas(words.ADJECTIVES)})
CUES = _VERBS.keys() | _PASSIVES.keys() | _NOUNS.keys() | _ADJECTIVES.keys()
"""All forms, in lower case, that may be a cue."""


def held(tree: Tree, at: int) -> Held | None:
    """What the token attributes; None if it attributes nothing here."""
    token = tree.tokens[at]
    word = token.text.lower()
    if _is_open(tree, at):
        return None
    if token.tag.startswith("VB"):
        if token.tag == "VB" or token.dep == "amod":
            return None
        if _is_passive(tree, at):
            return _by_passive(tree, at, _PASSIVES.get(word, frozenset()))
        return _by_verb(tree, at, _VERBS.get(word, frozenset()))
    if token.tag in ("NN", "NNS"):
        return _by_noun(tree, at, _NOUNS.get(word, frozenset()))
    return _by_adjective(tree, at, _ADJECTIVES[word]) if word in _ADJECTIVES else None


def _is_open(tree: Tree, at: int) -> bool:
    """Whether the cue is negated or stands under a condition."""
    return any(
        tree.tokens[i].text.lower() in (_NEGATIONS if tree.tokens[i].dep != "mark" else _CONDITIONS)
        for i in tree.children.get(at, ())
    )


def _is_passive(tree: Tree, at: int) -> bool:
    """A passive, or a participle that hangs on another clause ("Asked whether she would come, Kral …")."""
    if child(tree, at, "nsubj:pass", "aux:pass") is not None:
        return True
    token = tree.tokens[at]
    hangs = token.tag == "VBN" and token.dep in ("advcl", "acl")
    return hangs and child(tree, at, "nsubj", "aux") is None


def _by_verb(tree: Tree, at: int, kinds: Kinds) -> Held | None:
    holder = subject_of(tree, at) if kinds else None
    if holder is None or tree.tokens[holder].text.lower() in cues.AUTHORS_OWN:
        return None
    speaks, reads = _speaks(tree.tokens[holder]), _is_read(tree.tokens[holder])
    for kind, content in _complements(tree, at):
        if kind in kinds and (speaks or kind == "clause"):
            return Held((content,), holder)
        if reads and "finding" in kinds and kind in ("object", "predicate"):
            return Held((content,), holder)
    told = _told_before(tree, at) if "clause" in kinds else None
    return Held((told,), holder) if told is not None else None


def _by_passive(tree: Tree, at: int, kinds: Kinds) -> Held | None:
    """ "is expected to resign": the subject with its infinitive; "was asked whether …": the clause; "was backed by …": the subject."""
    clause = child(tree, at, "ccomp")
    if "clause" in kinds and clause is not None and clause > at:
        return Held((span_below(tree, clause, "mark"),), None)
    subject = child(tree, at, "nsubj:pass")
    if subject is None or tree.tokens[subject].tag in ("WP", "WDT"):
        return None
    theme = span_below(tree, subject)
    for i in tree.children[at]:
        relation, led = tree.tokens[i].dep.partition(":")[0], leader(tree, i)
        if i < at:
            continue
        if relation in ("xcomp", "ccomp") and led == "to" and "infinitive" in kinds:
            return Held((theme, span_below(tree, i)), None)
        if relation in ("obl", "advcl") and led in kinds:
            return (
                Held((theme,), i) if led == "by" else Held((theme, _behind_leader(tree, i)), None)
            )
    return None


def _by_noun(tree: Tree, at: int, kinds: Kinds) -> Held | None:
    """ "the claim that …", "her refusal to …", "accusations of …": held by the owner, or the subject of the verb with the noun."""
    holder = child(tree, at, "nmod:poss")
    if holder is None and tree.tokens[at].dep == "obj":
        holder = subject_of(tree, tree.tokens[at].head)
    for i in tree.children.get(at, ()):
        dep = tree.tokens[i].dep
        if i < at or dep not in ("acl", "ccomp", "xcomp", "nmod"):
            continue
        led = leader(tree, i)
        if led == "that" and "clause" in kinds:
            return Held((span_below(tree, i, "mark"),), holder)
        if led == "to" and dep != "nmod" and "infinitive" in kinds:
            return Held((span_below(tree, i),), holder)
        if led in kinds:
            return Held((_behind_leader(tree, i),), holder)
    return None


def _by_adjective(tree: Tree, at: int, kinds: Kinds) -> Held | None:
    holder = subject_of(tree, at)
    if holder is None or not _speaks(tree.tokens[holder]):
        return None
    for kind, content in _complements(tree, at):
        if kind in kinds:
            return Held((content,), holder)
    return None


def _complements(tree: Tree, at: int) -> Iterator[tuple[str, Span]]:
    """The complements of a verb or adjective that stand behind it, with their kinds."""
    thing, clause, verb = (child(tree, at, relation) for relation in ("obj", "ccomp", "xcomp"))
    if clause is not None and clause > at:
        content = span_below(tree, clause, "mark")
        if content.start >= tree.tokens[at].end:
            yield "clause", content
    elif thing is not None and thing > at:
        yield from _with_object(tree, at, thing, verb)
        return
    if verb is not None and verb > at and leader(tree, verb) == "to":
        yield "infinitive", span_below(tree, verb)
    for i in tree.children.get(at, ()):
        if i > at and tree.tokens[i].dep.partition(":")[0] in ("obl", "advcl"):
            yield leader(tree, i), _behind_leader(tree, i)


def _with_object(tree: Tree, at: int, thing: int, verb: int | None) -> Iterator[tuple[str, Span]]:
    """The object, with the predicate or reason behind it ("call it unfair", "see him as a friend", "praise the crews for it")."""
    whole = span_below(tree, thing)
    if verb is not None and verb > thing:
        yield "predicate", Span(whole.start, span_below(tree, verb).end)
    for i in tree.children[at]:
        if i > thing and tree.tokens[i].dep.partition(":")[0] in ("obl", "advcl"):
            if leader(tree, i) in _REASONS:
                whole = Span(whole.start, span_below(tree, i).end)
                yield leader(tree, i) + " behind object", whole
            break
    yield "object", whole


def _told_before(tree: Tree, at: int) -> Span | None:
    """The clause before a verb that closes the sentence ("The bridge is old, | studies show")."""
    clause = child(tree, at, "ccomp")
    if clause is None and tree.tokens[at].dep == "parataxis":
        clause = tree.tokens[at].head
    if clause is None or clause > at:
        return None
    told = span_below(tree, clause, "parataxis")
    return told if told.end <= span_below(tree, at, "ccomp").start else None


def _behind_leader(tree: Tree, at: int) -> Span:
    """What hangs below the token, without the preposition that leads it."""
    whole = span_below(tree, at)
    led = child(tree, at, "case", "mark")
    if led is None or tree.tokens[led].start != whole.start:
        return whole
    after = tree.tokens[led + 1]
    return Span(after.start, whole.end) if after.start < whole.end else whole


def _speaks(token: Token) -> bool:
    """Whether the token may mean somebody who holds views, other than the writer."""
    word = token.text.lower()
    if token.tag in ("NNP", "NNPS", "CD"):
        return True
    if token.tag in ("NN", "NNS"):
        able = cues.SPEAKING_NOUNS | words.SHARES
        return token.lemma.lower() in able or word.endswith(cues.PERSON_ENDINGS)
    return word in ("he", "she", "they", "who") or word in _GROUPS


def _is_read(token: Token) -> bool:
    """Whether the token means something in which somebody put a finding ("the survey showed …")."""
    return token.lemma.lower() in cues.DOCUMENT_NOUNS
