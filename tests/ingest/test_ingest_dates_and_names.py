"""Tables of date lines, datelines, bylines and credits as pages print them."""

import pytest

from crossread.ingest.bylines import agencies_in, authors_in, is_byline, is_credit
from crossread.ingest.date_strings import dates_in, is_date_line
from crossread.ingest.datelines import dateline_of


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("Published May 3, 2023last updated May 4, 2023", [("2023-05-03", "published"), ("2023-05-04", "updated")]),
        ("3 May 2023", [("2023-05-03", None)]),
        ("Wed 3rd May, 2023, 10:15 GMT", [("2023-05-03", None)]),
        ("2023-05-03T10:15:00Z", [("2023-05-03", None)]),
        ("Posted: Sept. 9, 2019 4:00 AM EDT", [("2019-09-09", "published")]),
        ("Last Updated: 31/12/2021", [("2021-12-31", "updated")]),
        ("Published Fri, Apr 28 20232:23 PM EDT", [("2023-04-28", "published")]),
        ("04/05/2021", []),
        ("31 February 2021", []),
        ("May 3", []),
        ("Published on Updated", []),
    ],
)  # fmt: skip
def test_dates_are_read_only_where_they_can_be_read_one_way(
    line: str, dates: list[tuple[str, str | None]]
) -> None:
    assert [(d.value, d.label) for d in dates_in(line)] == dates


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Published on Updated", True),
        ("Updated 3 hours ago", True),
        ("10:15, 3 May 2023", True),
        ("Ida Strand · Sound Radio · Posted: May 03, 2023 4:00 AM EDT", True),
        ("On 3 May 2023 the bridge was closed.", False),
        ("Monday came", False),
        ("Ida Strand, What the Sea Leaves, Coast Review, 3 May 2023", False),
    ],
)
def test_date_lines(line: str, is_one: bool) -> None:
    assert is_date_line(line) is is_one


@pytest.mark.parametrize(
    ("paragraph", "dateline", "place", "sign"),
    [
        ("PORT LOUIS, May 3 (Reuters) - Fishermen said", "PORT LOUIS, May 3 (Reuters) -", "PORT LOUIS", "Reuters"),
        ("ODESA, Ukraine (AP) — Harbour workers", "ODESA, Ukraine (AP) —", "ODESA, Ukraine", "AP"),
        ("(AFP) - Two ships", "(AFP) -", None, "AFP"),
        ("Lisbon: Three bridges", "Lisbon:", "Lisbon", None),
        ("New Delhi, 5 June – The court", "New Delhi, 5 June –", "New Delhi", None),
        ("GENEVA/PARIS (Reuters) - Talks", "GENEVA/PARIS (Reuters) -", "GENEVA/PARIS", "Reuters"),
        ("MUMBAI, March 3 (PTI) The court", "MUMBAI, March 3 (PTI)", "MUMBAI", "PTI"),
        ("Analysis: The court", None, None, None),
        ("BREAKING: The court", None, None, None),
        ("The river rose — It was late", None, None, None),
        ("He came to Paris - It was late", None, None, None),
    ],
)  # fmt: skip
def test_datelines(
    paragraph: str, dateline: str | None, place: str | None, sign: str | None
) -> None:
    found = dateline_of(paragraph)
    if dateline is None:
        assert found is None
        return
    assert found is not None
    assert paragraph[: found.end] == dateline
    assert (paragraph[slice(*found.place)] if found.place else None) == place
    assert (paragraph[slice(*found.sign)] if found.sign else None) == sign


@pytest.mark.parametrize(
    ("line", "authors", "agencies"),
    [
        ("By Rosa Lindqvist", ["Rosa Lindqvist"], []),
        ("By\u00a0Rosa Lindqvist", ["Rosa Lindqvist"], []),
        ("By ANA BELL, Associated Press", ["ANA BELL"], ["Associated Press"]),
        ("By Ana Bell and Tom de Vries, Energy Correspondent", ["Ana Bell", "Tom de Vries"], []),
        ("Written by Ana Bell | Coast Radio", ["Ana Bell"], []),
        ("By Ana Bell Published May 3, 2023", ["Ana Bell"], []),
        ("By Ana Bell and Jo O'Brien May 3, 2023 2:00 pm CET", ["Ana Bell", "Jo O'Brien"], []),
        ("By Staff Reporter", [], []),
        ("By AFP", [], ["AFP"]),
    ],
)
def test_bylines(line: str, authors: list[str], agencies: list[str]) -> None:
    assert is_byline(line)
    assert [line[a:b] for a, b in authors_in(line)] == authors
    assert [line[a:b] for a, b in agencies_in(line)] == agencies


@pytest.mark.parametrize(
    "line", ["By Friday the river had risen.", "By the end of May it was over.", "Bytes and Bits"]
)
def test_prose_is_no_byline(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "agencies"),
    [
        ("kl/mn (AP, dpa)", ["AP", "dpa"]),
        ("(Reuters)", ["Reuters"]),
        ("Source: AFP", ["AFP"]),
        ("Additional reporting by Mia Wong; editing by Jo Roe", []),
        ("The Associated Press contributed to this report.", ["The Associated Press"]),
    ],
)
def test_credits(line: str, agencies: list[str]) -> None:
    assert is_credit(line)
    assert [line[a:b] for a, b in agencies_in(line)] == agencies
