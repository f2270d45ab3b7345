"""Reports of one event come together, others stay apart, in whatever order they come."""

import random

from crossread.group.stories import CHOSEN, STREAM, Article, group

FERRY = [
    Article("f1", "Ferry runs aground off Skarholm", "A ferry with 212 people aboard ran aground off Skarholm on Monday night. The coast guard took all passengers to Skarholm harbour. The captain blamed a failed rudder.", "2031-05-06"),
    Article("f2", "Passengers safe after Skarholm ferry accident", "All 212 passengers of the ferry that struck rocks near Skarholm are safe, the coast guard said. The rudder of the ferry had failed, its captain told the coast guard.", "2031-05-06"),
    Article("f3", "Rudder blamed for ferry grounding", "Investigators in Skarholm look at the rudder of the ferry that ran aground with 212 people. The coast guard led the passengers to the harbour.", "2031-05-07"),
]  # fmt: skip
CHESS = Article("c1", "Teenager wins national chess title", "Ilse Brandt, 15, won the chess title in Vell after eleven rounds without a loss. Her opponent resigned after forty moves.", "2031-05-06")  # fmt: skip


def stories_of(articles: list[Article], linkage=CHOSEN) -> dict[str, str]:
    return {g.id: g.story for g in group(articles, linkage)}


def test_reports_of_one_event_are_one_story_and_another_event_is_not() -> None:
    for linkage in (CHOSEN, STREAM):
        found = stories_of([*FERRY, CHESS], linkage)
        assert found["f1"] == found["f2"] == found["f3"]
        assert found["c1"] != found["f1"]


def test_order_does_not_matter() -> None:
    articles = [*FERRY, CHESS]
    expected = stories_of(articles)
    for seed in range(5):
        shuffled = articles[:]
        random.Random(seed).shuffle(shuffled)
        assert stories_of(shuffled) == expected


def test_an_unrelated_article_changes_no_other_story() -> None:
    assert stories_of(FERRY)["f1"] == stories_of([*FERRY, CHESS])["f1"]


def test_the_reason_names_words_that_both_reports_have() -> None:
    first = group([*FERRY, CHESS], CHOSEN)[0]
    assert first.because.startswith("shares ")
    assert any(word in first.because for word in ("ferry", "skarholm", "coast", "rudder"))
    assert 0 < (first.score or 0) <= 1


def test_empty_articles_stay_alone() -> None:
    found = stories_of([Article("e1", "", ""), Article("e2", "", ""), FERRY[0]])
    assert len(set(found.values())) == 3


def test_nothing_gives_nothing() -> None:
    assert group([], STREAM) == []
