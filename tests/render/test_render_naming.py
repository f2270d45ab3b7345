import pytest
from rich_dossier import make_report, record

from crossread.model.report import CitedText
from crossread.render.naming import base_name, short_names


@pytest.mark.parametrize(
    ("sources", "outlets", "expected"),
    [
        (("a/one.txt", "two.html"), (None, None), ["one", "two"]),
        (("one.txt", "two.txt"), ("The Post", None), ["The Post", "two"]),
        (("a/one.txt", "b/one.txt"), (None, None), ["one", "one 2"]),
        (("mon.txt", "tue.txt"), ("The Post", "The Post"), ["The Post (mon)", "The Post (tue)"]),
        (("a/mon.txt", "b/mon.txt"), ("The Post",) * 2, ["The Post", "The Post 2"]),
        (
            ("feed.jsonl", "feed.jsonl"),
            ("www.post.example", "www.news.example"),
            ["post.example", "news.example"],
        ),
        (("one 2.txt", "a/one.txt", "b/one.txt"), (None,) * 3, ["one 2", "one", "one 3"]),
    ],
)
def test_every_report_has_its_own_name(
    sources: tuple[str, ...], outlets: tuple[str | None, ...], expected: list[str]
) -> None:
    reports = [
        record(make_report(i, source, "text"), ("body",), outlet=CitedText(outlet, "given"))
        for i, (source, outlet) in enumerate(zip(sources, outlets, strict=True))
    ]
    assert list(short_names(reports).values()) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (
            ("2031-03-03T09:00", "2031-03-04"),
            ["The Post (3 March 2031)", "The Post (4 March 2031)"],
        ),
        (("2031-03-03", None), ["The Post (3 March 2031)", "The Post"]),
        (("2031-03-03T09:00", "2031-03-03T15:00"), ["The Post", "The Post 2"]),
    ],
)
def test_reports_of_one_outlet_in_one_file_are_told_apart_by_their_day(
    days: tuple[str | None, ...], expected: list[str]
) -> None:
    reports = [
        record(
            make_report(i, "feed.jsonl", "text"),
            ("body",),
            outlet=CitedText("The Post", "given"),
            published=CitedText(day, "given"),
        )
        for i, day in enumerate(days)
    ]
    assert list(short_names(reports).values()) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("saved/pages/a.html", "a.html"),
        ("C:\\saved\\a.html", "a.html"),
        ("https://paper.example/2031/bridge?ref=x#top", "bridge"),
        ("https://paper.example", "paper.example"),
        ("what? why#1.txt", "what? why#1.txt"),
        ("-", "-"),
    ],
)
def test_the_last_part_of_a_source(source: str, expected: str) -> None:
    assert base_name(source) == expected
