"""The account of examples/rutte against what an editor would expect (expected/rutte.md)."""

import re
from typing import Any

import pytest
from expectations import (
    ARTICLE,
    between_marks,
    cites_in,
    find,
    fits,
    overlaps,
    read_table,
    says,
    tellings,
    told,
)

from crossread.text.names import fold


@pytest.mark.parametrize(("name", "kind", "words", "by", "here"), read_table("Quotations"))
def test_a_quotation_is_found_whole_and_given_to_its_speaker(
    name: str,
    kind: str,
    words: str,
    by: str,
    here: str,
    story: dict[str, Any],
    reports: dict[str, Any],
) -> None:
    report = reports[name]
    start, end = find(report["text"], words)
    found = tellings(story, report, words)
    assert found, f"{name}: no quotation at {report['text'][start:end]!r}"
    assert {q["kind"] for _, q in found} <= set(kind.split(" / "))
    slices = [c for _, q in found for c in between_marks(q)]
    covered = {i for c in slices for i in range(c["start"], c["end"])}
    missing = "".join(
        c
        for i, c in enumerate(report["text"][start:end], start)
        if i not in covered and c.isalnum()
    )
    assert not missing, f"{name}: only {[c['exact'] for c in slices]}"
    for utterance, quotation in found:
        assert fits(utterance["speaker_name"], by)
        assert quotation["speaker"] is not None
        assert fold(here) in fold(quotation["speaker"]["exact"])


def test_nothing_else_between_marks_is_called_a_quotation(
    story: dict[str, Any], reports: dict[str, Any]
) -> None:
    rows = [case.values for case in read_table("Quotations")]
    spots = {
        name: [find(report["text"], str(row[2])) for row in rows if row[0] == name]
        for name, report in reports.items()
    }
    names = {report["id"]: name for name, report in reports.items()}
    extra = [
        (names[q["report_id"]], cite["exact"])
        for _, q in told(story)
        if q["kind"] != "indirect"
        for cite in between_marks(q)
        if not any(overlaps(cite, spot) for spot in spots[names[q["report_id"]]])
    ]
    assert extra == []


@pytest.mark.parametrize(("name", "words"), read_table("No quotations"))
def test_scare_marks_and_nicknames_are_no_quotations(
    name: str, words: str, story: dict[str, Any], reports: dict[str, Any]
) -> None:
    spot = find(reports[name]["text"], words)
    marked = [
        cite
        for _, q in told(story)
        if q["report_id"] == reports[name]["id"] and q["kind"] != "indirect"
        for cite in between_marks(q)
    ]
    assert not any(overlaps(cite, spot) for cite in marked)


@pytest.mark.parametrize(("a", "in_a", "b", "in_b", "kind"), read_table("One act of speech"))
def test_tellings_of_one_act_of_speech_stand_together(
    a: str, in_a: str, b: str, in_b: str, kind: str, story: dict[str, Any], reports: dict[str, Any]
) -> None:
    first = tellings(story, reports[a], in_a)
    second = tellings(story, reports[b], in_b)
    shared = {u["id"] for u, _ in first} & {u["id"] for u, _ in second}
    assert shared, f"{in_a!r} in {a} and {in_b!r} in {b} are shown as two acts of speech"
    ids_a, ids_b = {q["id"] for _, q in first}, {q["id"] for _, q in second}
    kinds = {
        v["kind"]
        for u in story["utterances"]
        if u["id"] in shared
        for v in u["variants"]
        if (v["a"] in ids_a and v["b"] in ids_b) or (v["a"] in ids_b and v["b"] in ids_a)
    }
    assert len(kinds) == 1
    assert kinds <= set(kind.split(" / "))


@pytest.mark.parametrize(("a", "in_a", "b", "in_b"), read_table("Different acts of speech"))
def test_acts_of_speech_that_only_look_alike_stay_apart(
    a: str, in_a: str, b: str, in_b: str, story: dict[str, Any], reports: dict[str, Any]
) -> None:
    first = {u["id"] for u, _ in tellings(story, reports[a], in_a)}
    second = {u["id"] for u, _ in tellings(story, reports[b], in_b)}
    assert first
    assert second
    assert not first & second


def test_the_differing_number_is_shown(story: dict[str, Any], reports: dict[str, Any]) -> None:
    rows = [f for f in story["figures"] if {22, 23} <= {v["value"] for v in f["values"]}]
    assert len(rows) == 1
    assert rows[0]["status"] == "differs"
    assert {v["cite"]["report_id"] for v in rows[0]["values"] if v["value"] == 22} == {
        reports["halvorn-observer.html"]["id"]
    }
    assert {v["cite"]["report_id"] for v in rows[0]["values"] if v["value"] == 23} >= {
        reports["brasmoor-post.txt"]["id"],
        reports["ordine-review.md"]["id"],
    }
    differences = [d for d in story["differences"] if d["kind"] == "number"]
    assert [rows[0]["id"] in d["refs"] for d in differences].count(True) == 1
    assert all(rows[0]["id"] in d["refs"] for d in differences), "no other number differs"


def test_the_sum_is_checked(story: dict[str, Any]) -> None:
    checks = [c for f in story["figures"] for c in f["checks"]]
    sums = [c for c in checks if "506.7" in c["formula"] and "967.7" in c["formula"]]
    assert sums
    assert all(c["holds"] for c in sums)
    exact = " ".join(c["exact"] for check in sums for c in check["cites"])
    for figure in ("506.7", "967.7", "1.47"):
        assert figure in exact
    assert all(c["holds"] for c in checks), "nothing else in the reports fails to add up"


def test_the_changed_plan_is_shown(story: dict[str, Any], reports: dict[str, Any]) -> None:
    changed = [d for d in story["differences"] if d["kind"] == "plan changed"]
    assert any(
        says(d["cites"], reports, "vellmark-courier.txt", "next month")
        and {c["report_id"] for c in d["cites"]} - {reports["vellmark-courier.txt"]["id"]}
        for d in changed
    )


def test_copied_text_is_found_and_a_shared_quotation_is_not_called_copying(
    story: dict[str, Any], reports: dict[str, Any]
) -> None:
    copied = [s for s in story["shared_text"] if s["kind"] == "copied"]
    assert [({c["report_id"] for c in s["cites"]}, 70 <= s["words"] <= 80) for s in copied] == [
        ({reports["kestrel-wire.txt"]["id"], reports["halvorn-observer.html"]["id"]}, True)
    ]
    for name in ("kestrel-wire.txt", "halvorn-observer.html"):
        assert says(copied[0]["cites"], reports, name, "months after Russia had seized Crimea")
    quoted = [s for s in story["shared_text"] if s["kind"] == "quotation"]
    assert any(
        says(s["cites"], reports, "brasmoor-post.txt", "we looked for a listener")
        and says(s["cites"], reports, "ordine-review.md", "we looked for a listener")
        for s in quoted
    )


def test_the_office_has_its_number_start_and_length(story: dict[str, Any]) -> None:
    general = [
        o
        for o in story["offices"]
        if "secretary" in fold(o["office"]) and "NATO" in str(o["organisation"])
    ]
    rutte = [o for o in general if o["person"] == "Mark Rutte" and o["state"] == "holds"]
    assert any(o["from"]["value"] == "2024-10-01" for o in rutte)
    assert any(o["ordinal"] == 14 for o in rutte)
    assert any(o["minimum_term"] == "P4Y" for o in general if o["person"] == "Mark Rutte")
    before = [o for o in general if o["person"] == "Jens Stoltenberg"]
    assert any(o["from"]["value"] == "2014-10" for o in before)
    assert any(o["length"] == "P10Y" for o in before)
    premier = [
        o
        for o in story["offices"]
        if "minister" in fold(o["office"]) or "premier" in fold(o["office"])
    ]
    assert not [
        o
        for o in premier
        if o["person"] == "Mark Rutte"
        and o["state"] == "holds"
        and (o["to"]["value"] or "9999") > "2024-10"
    ]


@pytest.mark.parametrize(
    ("person", "offices"),
    [
        ("Mark Rutte", {("secretary general", "NATO"), ("minister", "Netherlands")}),
        ("Jens Stoltenberg", {("secretary general", "NATO"), ("minister", "Norway")}),
        ("Viktor Orbán", {("minister", "Hungary")}),
        ("Volodymyr Zelenskyy", {("president", "Ukraine")}),
        ("Klaus Iohannis", {("president", "Romania")}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_nobody_is_given_an_office_that_no_report_gives(
    person: str, offices: set[tuple[str, str]], story: dict[str, Any]
) -> None:
    held = [o for o in story["offices"] if fold(o["person"]) == fold(person)]
    assert held
    wrong = [
        (o["office"], o["organisation"], o["state"])
        for o in held
        if not any(
            (word in fold(o["office"]) or fold(o["office"]).split()[0] in ("leader", "premier"))
            and o["organisation"] in (None, body)
            for word, body in offices
        )
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("report", "actors", "condition"),
    [
        ("vellmark-courier.txt", ("Hungary", "Viktor Orbán"), "no Hungarian soldier"),
        ("vellmark-courier.txt", ("Slovakia",), "guarding its airspace"),
        ("halvorn-observer.html", ("Hungary",), "Hungarian personnel and Hungarian money"),
        ("ordine-review.md", ("Hungary",), "neither its soldiers nor its funds"),
        ("kestrel-wire.txt", ("Hungary", "Viktor Orbán"), "no Hungarian troops or funds"),
    ],
)
def test_support_is_shown_with_its_condition(
    report: str,
    actors: tuple[str, ...],
    condition: str,
    story: dict[str, Any],
    reports: dict[str, Any],
) -> None:
    fitting = [
        p
        for p in story["positions"]
        if p["stance"] == "supports on condition"
        and fold(p["actor"]) in {fold(actor) for actor in actors}
        and p["condition"]
        and says(p["condition"]["cites"], reports, report, condition)
    ]
    assert fitting


@pytest.mark.parametrize(
    "spellings",
    [("Orbán", "Orban"), ("Almássy", "Almassy"), ("Zelenskyy", "Zelensky")],
    ids=lambda names: names[0],
)
def test_one_person_in_two_spellings_is_one_entity(
    spellings: tuple[str, str], story: dict[str, Any]
) -> None:
    found = [
        entity
        for entity in story["entities"]
        if any(s in name for s in spellings for name in (entity["name"], *entity["aliases"]))
    ]
    assert len(found) == 1
    exact = " ".join(cite["exact"] for cite in found[0]["cites"])
    assert all(re.search(rf"{s}\b", exact) for s in spellings)


def test_the_older_report_is_not_called_silent_on_what_came_later(
    story: dict[str, Any], reports: dict[str, Any]
) -> None:
    older = reports["vellmark-courier.txt"]["id"]
    handover = [
        s["reports"][older]["says"]
        for s in story["statements"]
        if any(
            "1 October 2024" in c["exact"] or "became secretary general" in c["exact"]
            for cell in s["reports"].values()
            for c in cell["cites"]
        )
    ]
    assert "too early" in handover


def test_the_brief_is_short_and_cited(story: dict[str, Any]) -> None:
    assert 4 <= len(story["brief"]) <= 6
    for line in story["brief"]:
        assert line["cites"]
        if line["verbatim"]:
            assert line["text"] == line["cites"][0]["exact"]


def test_no_furniture_enters_the_account(dossier: dict[str, Any], story: dict[str, Any]) -> None:
    zones = {report["id"]: report["zones"] for report in dossier["reports"]}
    rooms = (
        "utterances",
        "figures",
        "timeline",
        "offices",
        "positions",
        "statements",
        "differences",
        "brief",
    )
    outside = [
        (room, cite["exact"])
        for room in rooms
        for cite in cites_in(story[room])
        if not any(
            z["kind"] in ARTICLE and z["start"] <= cite["start"] and cite["end"] <= z["end"]
            for z in zones[cite["report_id"]]
        )
        and not any(
            z["kind"] in {"date_line", "dateline"} and overlaps(cite, (z["start"], z["end"]))
            for z in zones[cite["report_id"]]
        )
        and not is_over_paragraphs(cite, zones[cite["report_id"]])
    ]
    assert outside == []


def is_over_paragraphs(cite: dict[str, Any], zones: list[dict[str, Any]]) -> bool:
    """Whether a slice runs over several paragraphs, all of them the article's own."""
    touched = [z for z in zones if overlaps(cite, (z["start"], z["end"]))]
    return len(touched) > 1 and all(z["kind"] in ARTICLE for z in touched)


def test_every_citation_is_the_slice_that_it_says(dossier: dict[str, Any]) -> None:
    texts = {report["id"]: report["text"] for report in dossier["reports"]}
    cites = cites_in(dossier["stories"]) + cites_in(dossier["reports"])
    assert len(cites) > 100
    for cite in cites:
        assert texts[cite["report_id"]][cite["start"] : cite["end"]] == cite["exact"]
