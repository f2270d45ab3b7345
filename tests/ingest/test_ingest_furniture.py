"""Whole pasted pages, line by line, each line with the zone that a reader would give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.furniture import zones_of

HARBOUR = """
navigation | 1. Skip to content
navigation | WorldBusiness
title | Ferry service to the northern islands resumes
date_line | Published March 4, 2021last updated March 5, 2021
standfirst | After two years without a boat, the islanders can cross the sound again. Not everyone is happy with the price.
caption | The ferry at the quay
caption | The new ferry reached the quay in light snow, watched by hundredsImage: Mona Berg/Agency/picture alliance
body | The first ferry in two years left the mainland on Thursday morning with 212 passengers on board.
body | "We have waited long enough," said Ida Strand, who runs the only bakery on the largest island.
video | Who pays for the islands' new ferry?
video | 02:41
video | This browser does not support the video element.
body | The boat was ordered in 2018, but the yard went bankrupt before it was finished, and the ministry had to find another.
heading | Fares and timetables
body | A return ticket costs 38 euros, which the mayor called "a price that nobody here can pay twice a week."
body | The ministry said that it would look at the fares again in autumn, when the first figures are in.
credit | kl/mn (AP, dpa)
navigation | Skip next section Explore more
related | You might also like
related | Island school wins prize for its garden
related | Storm closes harbour for third day
"""

VALLEY = """
title | Valley town votes to keep its night train
byline | By Rosa Lindqvist
date_line | 12 May 2022
share | Share this articleComments
dateline | UPPER FALLS, Ontario (CP) —
body | Residents of the valley voted on Sunday to go on paying for the night train that links them with the coast.
body | The line, which carried 40,000 people last year, was to close in June, but 71% of voters wanted it kept.
body | Mayor Tomas Reed said he was relieved. "This was never only about a train," he told reporters.
advert | Advertisement
body | The province has promised to pay half of the costs if the town can find the rest by the end of the year.
editor_note | This story has been updated with the final count.
further_reading | Further reading:
further_reading | Ellen Moss, A Short History of Night Trains, Rail Quarterly, 3 April 2020
"""

BARE = """
dateline | Lisbon:
body | Three bridges over the river were closed on Friday after engineers found cracks in their pillars, the city said.
body | Traffic was sent through the tunnel, where drivers waited for up to two hours in the evening.
body | The mayor said repairs would take until the spring and asked people to use the trams instead.
"""


def laid_out(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The page that a marked text describes, and the zones that it should have. Datelines run into their paragraph."""
    wanted, page = [], ""
    for line in marked.strip().split("\n"):
        kind, words = line.split(" | ", 1)
        wanted.append((kind, words))
        page += words + (
            " " if kind == "dateline" else "\n" if words == "The ferry at the quay" else "\n\n"
        )
    return page, wanted


@pytest.mark.parametrize("marked", [HARBOUR, VALLEY, BARE], ids=["harbour", "valley", "bare"])
def test_every_line_of_a_pasted_page_has_its_zone(marked: str) -> None:
    page, wanted = laid_out(marked)
    assert [(z.kind, page[z.start : z.end]) for z in zones_of(page)] == wanted


def test_the_title_next_to_the_article_counts_where_it_stands_twice() -> None:
    page = (
        "Council approves new library | The Valley Post\nHome\nNews\nSport\n"
        "Council approves new library\n\n"
        "The council approved a new library on Tuesday after a debate of four hours.\n\n"
        "Members said that the library would open in two years and cost nine million.\n\n"
        "The old library will be sold, the mayor said, and its books moved in spring.\n"
    )
    titles = [page[z.start : z.end] for z in zones_of(page) if z.kind == "title"]
    assert titles == ["Council approves new library"]
    assert next(z.start for z in zones_of(page) if z.kind == "title") > 50


def test_lines_wrapped_by_hand_make_one_paragraph() -> None:
    page = (
        "The storm that passed over the coast on Monday night tore the roofs\n"
        "off a dozen houses and left the lower part of the town without any\n"
        "power, the fire service said, but nobody was hurt in the two hours\n"
        "that it lasted.\n\n"
        "By the morning the sea had gone back, and people began to clear the\n"
        "sand from their cellars. The mayor said that the wall would have to\n"
        "be higher, and that she had asked the government for help with the\n"
        "costs of building it.\n"
    )
    assert [z.kind for z in zones_of(page)] == ["body", "body"]


def test_an_interview_has_no_dateline() -> None:
    page = (
        "Meyer: We never thought that the factory would open again in our lifetime.\n\n"
        "Lang: But it did, and last year it made more money than in the ten years before.\n\n"
        "Meyer: That is true, and yet nobody here can say how long it will go on like this.\n"
    )
    assert {z.kind for z in zones_of(page)} == {"body"}


def covers(text: str) -> None:
    zones = zones_of(text)
    last = 0
    inside = set()
    for zone in zones:
        assert last <= zone.start < zone.end <= len(text)
        last = zone.end
        inside.update(range(zone.start, zone.end))
    assert all(i in inside for i, character in enumerate(text) if not character.isspace())


LINES = st.sampled_from(
    [
        "By Ana Bell", "(AP)", "PARIS (AP) — The river rose on Monday, officials said.", "Menu", "\u200f",
        "12:30", "“Unpaired quotation, he said.", "»", "مرحبا بالعالم", "👩‍👩‍👧 family", "Read more: More", "\x00",
        "Image: X/AP", "Published on", "a" * 300, "The mayor said it was over. Nobody was hurt.", "\u2028x", "   ",
    ]
)  # fmt: skip


@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\n\n", "\n \n\n"]))
def test_zones_part_any_lines_without_gap_or_overlap(chosen: list[str], between: str) -> None:
    covers(between.join(chosen))


@given(st.text(max_size=300))
def test_zones_part_any_text_without_gap_or_overlap(text: str) -> None:
    covers(text)


LEAD = (
    "The council of Port Haven sold the old library on Monday to a firm that wants to build flats there.\n\n"
    "The library had stood empty since the flood, and its books were moved to the school, the council said.\n\n"
)
REST = (
    "Neighbours of the library had asked the council to wait until autumn, but it voted by nine to four.\n\n"
    "The firm, which has built flats in three towns, says that the old reading room will be kept.\n"
)


@pytest.mark.parametrize(
    "between", ["Neighbours wanted the library kept", "Council votes on the library"]
)
def test_a_text_that_has_begun_gets_no_title_further_down(between: str) -> None:
    page = f"{LEAD}{between}\n\n{REST}"
    kinds = [z.kind for z in zones_of(page)]
    assert kinds == ["body", "body", "heading", "body", "body"]


def test_a_sentence_without_a_full_stop_between_paragraphs_is_a_picture_s_text() -> None:
    line = "The reading room of the old library on the day before the flood, when its books were still in their places"
    page = f"{LEAD}{line}\n\n{REST}"
    assert [page[z.start : z.end] for z in zones_of(page) if z.kind == "caption"] == [line]


def test_a_list_that_a_paragraph_announces_is_body() -> None:
    page = (
        f"{LEAD}The council set four conditions:\n\nthe reading room stays open\n\nno more than twelve flats\n\n"
        f"trees along the street\n\na garden behind the house\n\n{REST}"
    )
    assert {z.kind for z in zones_of(page)} == {"body"}
