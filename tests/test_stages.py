"""One stage at a time over JSON Lines: a record in, a record out, in order, with offsets into the text that was given."""

import io
import json
from collections.abc import Iterator

import pytest

from crossread import app
from crossread.settings import Settings

TEXT = (
    "The port of Skarholm will close for two weeks in March 2031, its director said.\n"
    "“We have no choice,” Birgit Holm told reporters, adding that repairs would cost 3.5 million euros."
)


def run(stage: str, *lines: object) -> list[dict[str, object]]:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    source: Iterator[bytes] = iter(io.BytesIO(text.encode()).readline, b"")
    return list(app.stage(stage, source, Settings()))


def test_annotate_gives_slices_of_the_text() -> None:
    (found,) = run("annotate", {"id": 7, "text": TEXT, "published": "2031-02-20"})
    assert found["id"] == 7
    assert next(TEXT[s:e] for s, e in found["sentences"]).startswith("The port")
    assert "Birgit Holm" in [TEXT[n["start"] : n["end"]] for n in found["names"]]
    assert ("March 2031", "2031-03") in [
        (TEXT[t["start"] : t["end"]], t["value"]) for t in found["times"]
    ]
    assert (3_500_000.0, "EUR") in [(q["value"], q["unit"]) for q in found["quantities"]]
    direct = next(q for q in found["quotations"] if q["kind"] == "direct")
    assert [TEXT[s:e] for s, e in direct["content"]] == ["We have no choice,"]
    assert direct["speaker_name"] == "Birgit Holm"


def quoted(text: str) -> list[tuple[object, list[str]]]:
    (found,) = run("annotate", {"id": 1, "text": text})
    quotations = found["quotations"]
    assert isinstance(quotations, list)
    return [(q["kind"], [text[s:e] for s, e in q["content"]]) for q in quotations]


def test_annotate_takes_a_speech_that_its_cue_cuts_as_one() -> None:
    text = "“The ferry is old,” Birgit Holm said. “It must be sold before the winter comes.”"
    whole = ["The ferry is old,", "It must be sold before the winter comes."]
    assert quoted(text) == [("direct", whole)]


def test_annotate_takes_paragraphs_opened_anew_as_one() -> None:
    text = "Birgit Holm wrote: “The ferry is old.\n\n“It must be sold before the winter comes.”"
    assert quoted(text) == [
        ("direct", ["The ferry is old.", "It must be sold before the winter comes."])
    ]


def test_annotate_keeps_two_speakers_and_two_paragraphs_apart() -> None:
    text = (
        "“The ferry is old,” Birgit Holm said. “It is safe,” Jon Aas replied.\n"
        "“We shall have to ask the whole town,” Jon Aas added."
    )
    assert [content for _, content in quoted(text)] == [
        ["The ferry is old,"],
        ["It is safe,"],
        ["We shall have to ask the whole town,"],
    ]


def test_annotate_gives_wishes_beside_speech_in_the_order_of_the_text() -> None:
    text = "The council wants to sell the ferry. Birgit Holm said the ferry was still safe enough."
    assert quoted(text) == [
        ("indirect", ["to sell the ferry"]),
        ("indirect", ["the ferry was still safe enough"]),
    ]


def test_group_puts_reports_of_one_event_together_and_keeps_the_order() -> None:
    records = [
        {"id": "b", "title": "Port of Skarholm to close", "text": TEXT},
        {"id": "x", "title": "Chess title for teenager", "text": "Ilse Brandt, 15, won the chess title in Vell after eleven rounds."},
        {"id": "a", "title": "Skarholm port closes for repairs", "text": TEXT.replace("two weeks", "a fortnight")},
    ]  # fmt: skip
    found = run("group", *records)
    assert [r["id"] for r in found] == ["b", "x", "a"]
    assert found[0]["story"] == found[2]["story"] != found[1]["story"]
    assert found[0]["because"]


def test_clean_gives_the_body_and_says_what_the_rest_is() -> None:
    page = (
        "<html><head><title>Harbour news</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Harbour to close</h1>"
        + "".join(
            f"<p>The harbour of Skarholm will close for repairs in week {n}, the director told the town council.</p>"
            for n in range(9)
        )
        + "</article></body></html>"
    )
    (found,) = run("clean", {"id": 1, "html": page})
    assert "director told the town council" in str(found["body"])
    assert "Home" not in str(found["body"])


@pytest.mark.parametrize("stage", ["clean", "annotate", "group"])
def test_a_bad_record_gives_problems_and_the_run_goes_on(stage: str) -> None:
    found = run(stage, "{not json", [1, 2], {"id": "no text"}, {"id": "good", "text": TEXT})
    assert len(found) == 4
    assert [bool(r.get("problems")) for r in found[:3]] == [True, True, True]
    assert found[2]["id"] == "no text"
    assert found[3]["id"] == "good" and not found[3].get("problems")
