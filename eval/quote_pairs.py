"""Pairs of quotations from two reports, with a verdict by eye for each: one utterance or not. How many are joined in the account.

`quote_pairs.json` holds article ids and offsets into the articles' texts, no words. "same": one utterance; "other": two; "none": at least
one side is no utterance. `kind` is how a pair was found: by script in two outlets ("differs", "contained"); made of one speaker's words,
near in meaning or words, in one story ("made") or, as a check that no rule was chosen by, in two stories ("check"); joined in an account
("joined"), so that it says how many joins are right and not how many there should be. Of "same" pairs it is told apart how many have a
side that was not taken for a quotation at all: joining cannot mend that.

`variant` is how the two quotations differ, by eye, written down before what the account calls it was seen: identical; style: only case,
signs, spelling, contractions or what the outlet put in brackets; clipped: words left out and none changed; wording: words changed;
translation; paraphrase: a report's own words, even if they hold a quoted piece.
"""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from crossread.extract.reader import Reader, load
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.account import Utterance
from crossread.model.layers import Reading
from crossread.pipeline import read_report
from crossread.reconcile.people import cast
from crossread.reconcile.utterances import utterances
from eval.sets import SHARED, Measure

PAIRS = Path(__file__).with_name("quote_pairs.json")
STORIES = SHARED / "data/stories"
COMMAND = "python -m eval.run --only quote"
LAYERS = ("names", "times", "quantities", "quotations", "events")
HALF = 0.5
"""A quotation is a pair's side if it covers so much of the shorter of the two."""


class Side(NamedTuple):
    """One quotation: the article's id and the span of its words."""

    article: str
    start: int
    end: int


class Pair(NamedTuple):
    """Two quotations of `set` and what they are to each other; `kind` is how the pair was found: differs, contained, made, check, joined."""

    set: str
    a: Side
    b: Side
    kind: str
    verdict: str
    variant: str | None


class Outcome(NamedTuple):
    """What the account makes of a pair: whether both sides are quotations there, whether joined, and the variant it gives them."""

    found: bool
    joined: bool
    variant: str | None


def pairs() -> list[Pair]:
    """The pairs with their verdicts, as published."""
    return [
        Pair(p["set"], Side(*p["a"]), Side(*p["b"]), p["kind"], p["verdict"], p.get("variant"))
        for p in json.loads(PAIRS.read_text(encoding="utf-8"))
    ]


def quote_pair_measures(reader: Reader | None = None) -> Iterator[Measure]:
    """Shares joined of the pairs of each verdict and kind, and the share of variants that are called what they are."""
    judged = [*outcomes(pairs(), reader or load())]
    key = "quote pairs"
    same = [(p, o) for p, o in judged if p.verdict == "same"]
    for kinds in (("differs",), ("contained",), ("differs", "contained")):
        of_kind = [o for p, o in same if p.kind in kinds]
        yield from _joined(
            f"{key} / one utterance{', ' + kinds[0] if len(kinds) == 1 else ''}", of_kind
        )
    own = [(p, o) for p, o in judged if p.kind == "joined" and o.joined]
    right = sum(p.verdict == "same" for p, _ in own)
    yield Measure(f"{key} / joins read / right / share", right / max(1, len(own)), COMMAND)
    for verdict, kinds in (
        ("other", ("made", "differs")),
        ("other", ("check",)),
        ("none", ("differs", "contained")),
    ):
        apart = [o for p, o in judged if p.verdict == verdict and p.kind in kinds]
        name = f"{verdict}, {kinds[0]}" if kinds == ("check",) else verdict
        yield Measure(
            f"{key} / {name}, {len(apart)} / wrongly merged", sum(o.joined for o in apart), COMMAND
        )
    for name, kinds in (("by script", ("differs", "contained")), ("joins read", ("joined",))):
        typed = [(p, o) for p, o in same if o.variant and p.variant and p.kind in kinds]
        right = sum(p.variant == o.variant for p, o in typed)
        named = f"{key} / variant, {name}, {len(typed)}"
        yield Measure(f"{named} / right / share", right / max(1, len(typed)), COMMAND)


def _joined(key: str, of_kind: list[Outcome]) -> Iterator[Measure]:
    joined = sum(o.joined for o in of_kind)
    found = sum(o.found for o in of_kind)
    yield Measure(f"{key} / joined / share", joined / max(1, len(of_kind)), COMMAND)
    yield Measure(f"{key}, both sides found / joined / share", joined / max(1, found), COMMAND)


def outcomes(chosen: list[Pair], reader: Reader) -> Iterator[tuple[Pair, Outcome]]:
    """Each pair with what the account of its story makes of it; of two stories, of the two reports alone."""
    by_story: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    articles = _articles(sorted({p.set for p in chosen}))
    for p in chosen:
        ids = {articles[p.set, s.article]["story"] for s in (p.a, p.b)}
        name = ids.pop() if len(ids) == 1 else f"{p.a.article} {p.b.article}"
        by_story[p.set, name].append(p)
    for (source, name), of_story in by_story.items():
        records = [r for (s, _), r in articles.items() if s == source and r["story"] == name]
        read = _read(records or _both(of_story[0], articles), reader)
        told = utterances(tuple(read.values()), cast(tuple(read.values())))
        for p in of_story:
            yield p, outcome(p, read, told)


def outcome(pair: Pair, read: dict[str, Reading], told: tuple[Utterance, ...]) -> Outcome:
    """What the utterances of a story, told by the reports of the articles in `read`, make of the pair."""
    one, other = (
        {
            (u.id, q.id)
            for u in told
            for q in u.quotations
            if q.report_id == read[side.article].report.id
            and _covers(side, [(c.start, c.end) for c in q.content])
        }
        for side in (pair.a, pair.b)
    )
    together = {u for u, _ in one} & {u for u, _ in other}
    quoted = {q for u, q in one | other if u in together}
    variants = [
        v.kind
        for u in told
        if u.id in together
        for v in u.variants
        if v.a in quoted and v.b in quoted
    ]
    return Outcome(
        bool(one and other), bool(together), str(variants[0]) if len(variants) == 1 else None
    )


def _covers(side: Side, content: list[tuple[int, int]]) -> bool:
    shared = sum(max(0, min(side.end, e) - max(side.start, s)) for s, e in content)
    return shared >= HALF * min(side.end - side.start, sum(e - s for s, e in content))


def _both(pair: Pair, articles: dict[tuple[str, str], dict[str, str]]) -> list[dict[str, str]]:
    return [articles[pair.set, s.article] for s in (pair.a, pair.b)]


def _articles(sets: list[str]) -> dict[tuple[str, str], dict[str, str]]:
    """The records of the sets, by set and article id."""
    return {
        (name, record["id"]): record
        for name in sets
        for line in (STORIES / f"{name}.jsonl").open(encoding="utf-8")
        for record in [json.loads(line)]
    }


def _read(records: list[dict[str, str]], reader: Reader) -> dict[str, Reading]:
    """The readings of the articles, by article id; each is read for itself, so that it is known which is which."""
    found: dict[str, Reading] = {}
    for record in records:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "article.jsonl"
            told = {k: v for k, v in record.items() if k != "story"}
            path.write_text(json.dumps(told), encoding="utf-8")
            reports, _ = read_sources(gather([str(path)], None, Given()))
        found[record["id"]] = read_report(reports[0], reader, LAYERS)
    return found
