"""Whether two tellings tell one utterance.

Comes in: two Tellings. Goes out: a Link or None. Two tellings are linked by who speaks and by what they share. Same words said by others or
on another day stay apart.

Thresholds: chosen by reading what they join and leave apart in some 60 stories of AllSides and news-cluster; how many of the pairs judged
by eye are joined and left apart is measured in `eval/quote_pairs.py`.
"""

import math
from collections import Counter
from datetime import date
from typing import NamedTuple

from crossread.lang.en.cues import GATHERING_NOUNS, VIEWS_HELD
from crossread.lang.en.echoes import FORMULAS
from crossread.model.account import Certainty
from crossread.reconcile.utterance_stems import stem
from crossread.reconcile.utterance_tellings import Telling
from crossread.reconcile.utterance_variants import in_order
from crossread.text.align import longest_run

SURE_RUN = 5
LONG_RUN = 8
MIN_RUN_WEIGHT = 3.0
ANY_SPEAKER_RUN = 10
ANY_SPEAKER_WORDS = 12
ANY_SPEAKER_ORDER = 0.9
RENDERED_ORDER = 0.6
RENDERED_WORDS = 20
RENDERED_RUN = 3
UNEVEN = 3
"""A wording so many times as long as the other has much in common with it by chance."""

RUN_SHARE = 0.2
RUN_STEMS = 0.35
"""A run shorter than LONG_RUN is the name of a topic if it is a smaller share of the words, and the wordings share less weight than this."""

OWN_STEMS = 2
"""So many shared words of content, beside those of set phrases, make few words more than a set phrase."""

FAR_DAYS = 14
FAR_SHARE = 0.8
"""Between reports printed further apart, what one tells in its own words must share so much."""

ISO_DAY = 10
VERBATIM_SHARE = 0.5
TOLD_SHARE = 0.55
UNNAMED_SHARE = 0.6
MIN_SHARED = 3
PHRASE = 4
FORMULA_WEIGHT = 0.4

_PRONOUNS = frozenset("he she they it who his her their".split())
_FORMULA_STEMS = frozenset(stem(w) for w in FORMULAS)


class Link(NamedTuple):
    """Why two tellings go together: the share of the smaller one's weight that both have, and how sure that is."""

    strength: float
    certainty: Certainty


def weights(all_tellings: list[Telling]) -> dict[str, float]:
    """How much a stem says: rare in the story's distinct tellings says more; words of set phrases say little."""
    counts = Counter(s for t in all_tellings for s in t.stems)
    total = len(all_tellings)
    return {
        s: (FORMULA_WEIGHT if s in _FORMULA_STEMS else 1.0)
        * (0.5 + math.log((total + 8) / (n + 1)))
        for s, n in counts.items()
    }


def link(a: Telling, b: Telling, weight: dict[str, float]) -> Link | None:
    """How the two go together, or None."""
    if a.stems.isdisjoint(b.stems) or contradict(a, b):
        return None
    share, shared = share_of(a, b, weight)
    known = same_speaker(a, b)
    if known is False and len((a.stems & b.stems) - _FORMULA_STEMS) < OWN_STEMS:
        return None
    run = longest_run(a.verbatim, b.verbatim)[1] if a.verbatim and b.verbatim else 0
    shorter = min(len(a.verbatim), len(b.verbatim)) if a.verbatim and b.verbatim else 0
    if known is False:
        nearly = _is_nearly_whole(a, b, run, shorter)
        return Link(1.0 + run / 100, "possible") if nearly else None
    same = _are_same_words(a, b)
    if same or (shorter and _is_verbatim_match(a, b, run, shorter, share, weight)):
        length = len(a.words) if same else run
        return Link(1.0 + length / 100, "sure" if known or same else "probable")
    if a.quotation.kind == b.quotation.kind == "direct" or (
        a.verbatim and b.verbatim and run < 2 and not _holds_pieces(a, b)
    ):
        return _rendered(share, shared, _rendered_run(a, b, run), known)
    return _told(a, b, share, shared, known)


def _is_nearly_whole(a: Telling, b: Telling, run: int, shorter: int) -> bool:
    """Whether one's quoted words stand in the other report's, but for a word inserted or swapped.

    So many words in one order are one utterance even where the reports seem to name two speakers: one quotes the other, or a name was
    read wrongly.
    """
    if a.reading.report.id == b.reading.report.id or run < SURE_RUN:
        return False
    if run >= ANY_SPEAKER_RUN and run >= 0.8 * shorter:
        return True
    common = in_order(a.verbatim, b.verbatim)
    return shorter >= ANY_SPEAKER_WORDS and common >= ANY_SPEAKER_ORDER * shorter


def _are_same_words(a: Telling, b: Telling) -> bool:
    """Whether both have the very same words, and these say something: between marks two words of content, or one in a full sentence."""
    if a.words != b.words:
        return False
    if not (a.verbatim and b.verbatim):
        return len(a.stems & b.stems) >= MIN_SHARED
    own = {s for s in a.stems & b.stems if s[0] not in "@#"} - _FORMULA_STEMS
    return len(own) >= OWN_STEMS or bool(own and len(a.words) >= SURE_RUN)


def _is_verbatim_match(
    a: Telling, b: Telling, run: int, shorter: int, share: float, weight: dict[str, float]
) -> bool:
    """A long run of the same words between marks in both, with content in it ("the fact of the matter is" has too little).

    In long wordings that share little else a few words in a row are the name of their topic.
    """
    whole = 3 <= run == shorter
    if run < SURE_RUN and not whole:
        return False
    start, length = longest_run(a.verbatim, b.verbatim)
    said = {stem(w) for w in a.verbatim[start : start + length]} & a.stems
    long = length >= ANY_SPEAKER_RUN or (length >= LONG_RUN and whole)
    if long and said - _FORMULA_STEMS:
        return True
    if math.fsum(sorted(weight.get(s, 0.0) for s in said)) < MIN_RUN_WEIGHT:
        return False
    if length < LONG_RUN and length < RUN_SHARE * shorter and share < RUN_STEMS:
        return False
    return whole or run >= LONG_RUN or len(said - _FORMULA_STEMS) >= MIN_SHARED


def _rendered_run(a: Telling, b: Telling, run: int) -> int:
    """The run that counts for two wordings: enough where a report tells of a translation, none where long wordings go other ways.

    A wording many times as long as the other has much in common with it by chance, as two long ones have.
    """
    if a.translated or b.translated:
        return RENDERED_RUN
    shorter, longer = sorted((len(a.words), len(b.words)))
    chance = shorter >= RENDERED_WORDS or longer > UNEVEN * shorter
    if chance and in_order(a.words, b.words) < RENDERED_ORDER * shorter:
        return 0
    return run


def _rendered(share: float, shared: int, run: int, known: bool | None) -> Link | None:
    """Two wordings between marks: both cannot be right unless one is a translation or was cut and mended."""
    if known is None:
        return None
    if run >= RENDERED_RUN and share >= VERBATIM_SHARE and shared >= MIN_SHARED:
        return Link(share, "probable")
    return None


def _told(a: Telling, b: Telling, share: float, shared: int, known: bool | None) -> Link | None:
    """One side told in the outlet's words."""
    run = _phrase(a, b)
    phrase = run >= PHRASE
    one_report = a.reading.report.id == b.reading.report.id
    apart = printed_far_apart(a, b) or _at_other_gatherings(a, b) or is_view(a) != is_view(b)
    if share < FAR_SHARE and run < SURE_RUN and apart:
        return None
    if known is None:
        return _told_by_whom(a, b, share, shared, run)
    if _holds_pieces(a, b):
        return Link(max(share, 0.7), "probable")
    both = a.stems & b.stems
    acts_on_names = any(s[0] == "#" for s in both) and any(s[0] == "@" for s in both)
    less = not one_report and shared >= MIN_SHARED
    enough = (
        (share >= TOLD_SHARE and shared >= MIN_SHARED)
        or (share >= TOLD_SHARE - 0.1 and less and phrase)
        or (share >= TOLD_SHARE - 0.15 and less and acts_on_names and not _name_others(a, b))
        or (share >= TOLD_SHARE - 0.2 and less and shared >= 2 * MIN_SHARED)
        or (share >= UNNAMED_SHARE and acts_on_names and min(len(a.stems), len(b.stems)) <= 4)
    )
    return Link(share, "probable") if enough else None


def _name_others(a: Telling, b: Telling) -> bool:
    """Whether each names somebody or something that the other does not."""
    return all(any(s[0] == "@" for s in x.stems - y.stems) for x, y in ((a, b), (b, a)))


def _phrase(a: Telling, b: Telling) -> int:
    """How many words in a row both have, where these are more than a set phrase."""
    start, length = longest_run(a.words, b.words)
    own = {stem(w) for w in a.words[start : start + length]} - _FORMULA_STEMS
    return length if own & (a.stems | b.stems) else 0


def printed_far_apart(a: Telling, b: Telling) -> bool:
    """Whether so many days lie between the two reports that one speaker may well have said the like on two of them."""
    printed = [t.reading.report.published.value for t in (a, b)]
    days = [date.fromisoformat(p[:10]) for p in printed if p and len(p) >= ISO_DAY]
    return len(days) == 2 and abs((days[0] - days[1]).days) > FAR_DAYS


def _at_other_gatherings(a: Telling, b: Telling) -> bool:
    """Whether both name a gathering at which the words were spoken, and not one of a kind ("at the summit", "at a rally")."""
    kinds = [_occasion_words(t) & GATHERING_NOUNS for t in (a, b)]
    return bool(kinds[0] and kinds[1]) and kinds[0].isdisjoint(kinds[1])


def is_view(telling: Telling) -> bool:
    """Whether the report tells a view that is held ("her belief that …"), not an act of speech."""
    text, cue = telling.reading.report.text, telling.quotation.cue
    return bool(cue) and bool(VIEWS_HELD & set(text[cue[0].start : cue[0].end].casefold().split()))


def _occasion_words(telling: Telling) -> frozenset[str]:
    if telling.occasion is None:
        return frozenset()
    text = telling.reading.report.text[telling.occasion.start : telling.occasion.end]
    return frozenset(text.casefold().split())


def _told_by_whom(a: Telling, b: Telling, share: float, shared: int, run: int) -> Link | None:
    """One side told in the outlet's words, and open whether one speaker is meant.

    Where both reports say who spoke, and only one of them with a name ("the board", "Anna Kral"), more words in a row are needed; two such
    speakers in one report are two.
    """
    said_who = not (_is_open(a) or _is_open(b))
    if said_who and a.reading.report.id == b.reading.report.id:
        return None
    apart = said_who and a.speaker_words.isdisjoint(b.speaker_words)
    phrase = run >= (SURE_RUN if apart else PHRASE)
    plain = not phrase and share >= UNNAMED_SHARE and shared >= 4 and not said_who
    enough = plain or (phrase and share >= UNNAMED_SHARE - 0.15 and shared >= MIN_SHARED)
    return Link(share - 0.1, "possible") if enough else None


def _holds_pieces(a: Telling, b: Telling) -> bool:
    """Whether the quoted pieces of a mixed telling stand word for word in the other's marks, and say something."""
    for mixed, other in ((a, b), (b, a)):
        pieces = mixed.verbatim
        kinds = (mixed.quotation.kind, other.quotation.kind)
        if kinds == ("mixed", "direct") and pieces:
            whole = longest_run(pieces, other.verbatim)[1] == len(pieces)
            if whole and any(len(w) > 6 and stem(w) not in _FORMULA_STEMS for w in pieces):
                return True
    return False


def share_of(a: Telling, b: Telling, weight: dict[str, float]) -> tuple[float, int]:
    """The weight of the shared stems over that of the telling with less, and their number."""
    shared = a.stems & b.stems
    small = min(_sum(a.stems, weight), _sum(b.stems, weight))
    return (_sum(shared, weight) / small if small else 0.0), len(shared)


def _sum(stems: frozenset[str], weight: dict[str, float]) -> float:
    return math.fsum(sorted(weight.get(s, 0.0) for s in stems))


def same_speaker(a: Telling, b: Telling) -> bool | None:
    """True for one speaker, None where that stays open, False for two."""
    if a.speaker_id is not None and b.speaker_id is not None:
        return a.speaker_id in b.voices or b.speaker_id in a.voices
    if (
        a.speaker_id is None
        and b.speaker_id is None
        and a.speaker_words
        and a.speaker_words == b.speaker_words
    ):
        return None if _is_open(a) else True
    return None


def _is_open(telling: Telling) -> bool:
    """Whether the report leaves the speaker to a pronoun, or out."""
    return telling.speaker_words <= _PRONOUNS


def contradict(a: Telling, b: Telling) -> bool:
    """Said on two days, on two named occasions, after the other was printed, or one inside the other's words."""
    if a.reading.report.id == b.reading.report.id and _overlap(a, b):
        return True
    if a.date and b.date and a.date != b.date:
        return True
    for one, other in ((a, b), (b, a)):
        printed = other.reading.report.published.value
        if one.date and printed and one.date > printed[:10]:
            return True
    places = [_occasion_names(t) for t in (a, b)]
    return bool(places[0] and places[1] and not places[0] & places[1])


def _overlap(a: Telling, b: Telling) -> bool:
    return any(
        s.start < t.end and t.start < s.end
        for s in a.quotation.content
        for t in b.quotation.content
    )


def _occasion_names(telling: Telling) -> frozenset[str]:
    if telling.occasion is None:
        return frozenset()
    text = telling.reading.report.text[telling.occasion.start : telling.occasion.end]
    names = [w for w in text.replace("\u00a0", " ").split() if w[:1].isupper() and len(w) > 3]
    return frozenset(n.strip("’'.,").casefold().removesuffix("'s").removesuffix("’s") for n in names) - {
        "twitter", "facebook", "instagram", "telegram", "truth", "social", "linkedin", "press", "internet",
    }  # fmt: skip
