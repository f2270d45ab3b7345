"""How each report of examples/rutte is read: zones, title, outlet, dates, encoding (expected/rutte.md)."""

from typing import Any

import pytest
from expectations import ARTICLE, find, fits, overlaps, read_table


@pytest.mark.parametrize(("name", "words", "zones"), read_table("Zones"))
def test_a_line_is_known_for_what_it_is(
    name: str, words: str, zones: str, reports: dict[str, Any]
) -> None:
    spot = find(reports[name]["text"], words)
    found = {zone["kind"] for zone in reports[name]["zones"] if overlaps(zone, spot)}
    assert found
    if zones == "furniture":
        assert not found & ARTICLE
    else:
        assert found <= set(zones.split(" / "))


def test_zones_cover_every_visible_character_once(reports: dict[str, Any]) -> None:
    for name, report in reports.items():
        seen = [i for zone in report["zones"] for i in range(zone["start"], zone["end"])]
        assert len(seen) == len(set(seen)), name
        left = set(range(len(report["text"]))) - set(seen)
        assert not "".join(report["text"][i] for i in sorted(left)).strip(), name


@pytest.mark.parametrize(
    ("name", "title", "outlet", "published", "basis", "updated"), read_table("Reports")
)
def test_title_outlet_and_dates_are_told_or_left_open(
    name: str,
    title: str,
    outlet: str,
    published: str,
    basis: str,
    updated: str,
    reports: dict[str, Any],
) -> None:
    report = reports[name]
    assert fits(report["title"]["value"], title)
    assert fits(report["outlet"]["value"], outlet)
    day = report["published"]["value"]
    assert fits(day[:10] if day else None, published)
    assert report["published"]["basis"] in basis.split(" / ")
    day = report["updated"]["value"]
    assert fits(day[:10] if day else None, updated)


def test_a_report_without_a_date_is_told_so(
    story: dict[str, Any], reports: dict[str, dict[str, Any]]
) -> None:
    told = [gap for gap in story["gaps"] if "date" in gap["text"]]
    undated = {reports[name]["id"] for name in ("kestrel-wire.txt", "ordine-review.md")}
    assert undated <= {ref for gap in told for ref in gap["refs"]}


@pytest.mark.parametrize(("name", "before", "expression", "value"), read_table("Times"))
def test_a_time_means_what_its_report_allows(
    name: str, before: str, expression: str, value: str, reports: dict[str, Any]
) -> None:
    report = reports[name]
    _, end = find(report["text"], f"{before} {expression}".strip())
    spot = (end - len(expression), end)
    found = [time for time in report["times"] if overlaps(time["cite"], spot)]
    assert [time["when"]["value"] for time in found] == [value]


def test_text_in_windows_1252_keeps_its_characters(reports: dict[str, Any]) -> None:
    text = reports["vellmark-courier.txt"]["text"]
    assert "Péter Szijjártó" in text
    assert "€3.8 billion" in text
    assert "“There is no plan B,”" in text
    assert "\r" not in text
