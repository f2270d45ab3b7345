"""The times in one sentence that say when what is asked about was. Comes in: a question, a sentence, a dossier. Goes out: slices.

A dossier keeps no parse, so words stand for grammar: a time between a determiner and a noun ("the May 3 vote") tells when that noun was and
nothing else; a time beyond a word that opens another clause belongs to that clause.
"""

import re
from collections.abc import Iterator

from crossread.dossier.answer.question import Question
from crossread.dossier.answer.slices import times_in
from crossread.dossier.answer.stems import same_deed, stems, verb_stems
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.irregular import VERB_FORMS
from crossread.model.account import Dossier
from crossread.model.report import Citation
from crossread.text.names import fold
from crossread.text.vectors import stem

_DETERMINER = re.compile(
    r"(?:\b(?:the|an?|this|that|his|her|its|their|our|my|your)|['’]s|s['’])\s+$", re.I
)
_NOUN = re.compile(r"(?:\s+|-)((?:[^\W\d_][\w.’'-]*\s*){1,3})")
_OTHER_CLAUSE = re.compile(
    r"\bthat\b(?!\s+[\w’'-]+\s+(?:in|on|at|by|last|this|next)\b)|\b(?:who|whom|whose|which|when|where|while|whether|if|after|before|since|until|because|but|as)\b|, and\b|;",
    re.I,
)
_DOUBT = re.compile(r"\b(?:doubtful|unclear|uncertain|unlikely|unknown)\b", re.I)
"""Words by which a sentence does not tell when."""
_TO_COME = re.compile(r"\bwill\b|\bgoing to\b|\bdue\b|\bnext\b", re.I)
_GONE = re.compile(r"\b(?:did|was|were|had|has|have)\b", re.I)
_MODAL = re.compile(r"\b(?:should|could|may|might|would|will|must|shall)(?: \w+)? $", re.I)
"""Before a verb, these tell that the deed is not done."""
_POINT = re.compile(r"\d{4}(?:-\d\d){0,2}")


def times_that_answer(asked: Question, at: Citation, dossier: Dossier) -> list[Citation]:
    """The times of what is asked about: those before a noun of the question, else those of the clause in which the asked verb stands."""
    if _DOUBT.search(at.exact):
        return []
    times = [t for t in times_in(at, dossier) if _is_in_tense(asked, t, dossier)]
    inner = {t: noun for t in times if (noun := _noun_behind(t, at)) is not None}
    of_noun = [t for t, noun in inner.items() if any(term & noun for term in asked.terms)]
    if of_noun:
        return of_noun
    return [t for t in times if t not in inner and _is_of_the_verb(asked, t, at)]


def _noun_behind(time: Citation, at: Citation) -> frozenset[str] | None:
    """The stems of the words that a time stands before as a part of their phrase; None where it stands free."""
    before = at.exact[: time.start - at.start]
    behind = _NOUN.match(at.exact, time.end - at.start)
    if not behind or not _DETERMINER.search(before):
        return None
    words = behind.group(1).split()
    return stems(behind.group(1)) if words[0].lower() not in FUNCTION_WORDS else None


def _is_of_the_verb(asked: Question, time: Citation, at: Citation) -> bool:
    """Whether no other clause opens between the time and the asked verb; true where the sentence has another word for that verb."""
    start, end = time.start - at.start, time.end - at.start
    places = list(verb_places(asked.verb, at.exact))
    if _GONE.search(asked.text) and places:
        places = [(s, e) for s, e in places if not _MODAL.search(at.exact[:s])]
        if not places:
            return False
    between = [
        at.exact[end:verb_start] if verb_start >= end else at.exact[verb_end:start]
        for verb_start, verb_end in places
    ]
    return not between or any(not _OTHER_CLAUSE.search(words) for words in between)


def verb_places(verb: str | None, text: str) -> Iterator[tuple[int, int]]:
    """Where a form of the verb stands in a text."""
    if verb:
        deed = same_deed(verb)
        for word in re.finditer(r"[\w’'-]+", text):
            if deed & (verb_stems(word.group()) | {_verb_stem(word.group())}):
                yield word.span()


def _verb_stem(word: str) -> str:
    """The stem of a verb's base form, for verbs too common to count as words: "made" for "make"."""
    plain = fold(word)
    return stem(VERB_FORMS.get(plain, plain))


def _is_in_tense(asked: Question, time: Citation, dossier: Dossier) -> bool:
    """Whether a time can be that of what is asked: what "will" be is not before the report, what "did" happen is not after it."""
    held = next(r for r in dossier.reports if r.id == time.report_id)
    value = next(t.when.value for t in held.times if t.cite == time)
    told = _POINT.match(held.published.value or "")
    point = _POINT.fullmatch((value or "").split("T")[0])
    if not told or not point:
        return True
    width = min(len(told.group()), len(point.group()))
    day, report_day = point.group()[:width], told.group()[:width]
    if _TO_COME.search(asked.text):
        return day >= report_day
    return day <= report_day or not _GONE.search(asked.text)
