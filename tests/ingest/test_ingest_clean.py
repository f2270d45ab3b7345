import json

from crossread.ingest.clean import clean_record

STORY = (
    "Lower town under water\n\nPublished March 4, 2021\n\n"
    "The river rose in the night, and by the morning the lower town stood under water, the mayor said.\n\n"
    "“Nobody here has seen this before,” said Tom Reed, who has lived by the bridge for sixty years.\n\n"
    "Share this article\n\n"
    "Two hundred people were taken to the school on the hill, where they were given blankets and soup.\n"
)


def test_a_record_comes_back_with_its_article_and_metadata() -> None:
    cleaned = clean_record({"id": 3, "text": STORY})
    assert cleaned["id"] == 3
    assert (cleaned["title"], cleaned["published"]) == ("Lower town under water", "2021-03-04")
    body = str(cleaned["body"]).split("\n")
    assert len(body) == 3
    assert body[2].startswith("Two hundred people")
    assert json.loads(json.dumps(cleaned)) == cleaned


def test_a_page_is_cleaned_by_its_markup() -> None:
    paragraphs = "".join(f"<p>{p}</p>" for p in STORY.split("\n\n")[2:] if "Share" not in p)
    page = f"<html><body><nav><a href=/>Home</a></nav><h1>Lower town</h1>{paragraphs}</body></html>"
    assert str(clean_record({"id": "x", "html": page})["body"]).startswith("The river rose")


def test_a_record_without_text_gives_its_id_and_the_problem() -> None:
    for record in (
        {"id": 1},
        {"id": 1, "text": " "},
        {"id": 1, "html": None},
        {"id": 1, "html": "<p></p>"},
    ):
        cleaned = clean_record(record)
        assert cleaned["id"] == 1
        assert cleaned["problems"]
        assert "body" not in cleaned
