import re

import msgspec
from markdown_it import MarkdownIt

from crossread.model.account import Dossier, Entity
from crossread.render.markdown import render
from crossread.render.markdown_escape import escape
from crossread.render.names_told import names_told


def test_every_mark_has_a_note_and_every_note_a_mark(rich: Dossier) -> None:
    text = render(rich)
    notes = re.findall(r"^\[\^(\d+)\]: ", text, re.M)
    marks = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert notes == [str(n) for n in range(1, len(notes) + 1)]
    assert marks == set(notes)


def test_a_note_gives_outlet_file_offsets_and_exact_words(rich: Dossier) -> None:
    cite = rich.stories[0].timeline[0].cites[0]
    note = (
        f"The Ellery Courier, courier.txt, characters {cite.start}–{cite.end}: “The Marsh bridge was closed on Monday "
        "after engineers found a crack 🚧”"
    )
    assert note in render(rich)


def test_the_parts_stand_in_their_order(rich: Dossier) -> None:
    headings = re.findall(r"^## ([\w ]+?)(?: \(\d+\))?$", render(rich), re.M)
    assert headings[:11] == [
        "The brief", "Where reports differ", "Timeline", "Who said what", "Figures", "Who wants what",
        "Offices", "Names", "Coverage", "Shared text", "Gaps",
    ]  # fmt: skip
    assert headings[-2:] == ["Problems", "Sources"]


def test_tables_keep_their_columns_whatever_the_names_hold(rich: Dossier) -> None:
    html = MarkdownIt("commonmark").enable("table").render(render(rich))
    rows = re.findall(r"<tr>(.*?)</tr>", html, re.S)
    widths = {len(re.findall(r"<t[hd]\b", row)) for row in rows}
    assert widths == {4, 6}
    assert "<script" not in html
    assert "<img" not in html


def test_variants_are_told_in_words(rich: Dossier) -> None:
    assert "clipped, against The Ellery Courier: omits “own”" in render(rich)


def test_a_speaker_without_a_name_stands_in_the_words_of_the_report(rich: Dossier) -> None:
    text = render(rich)
    assert re.search(r"^- \*\*“O'Brien \S*Sons\S*”\*\*\[\^\d+\]$", text, re.M)
    assert "Speaker not named" not in text


def test_the_cue_leads_what_is_told_in_the_report_s_own_words_and_never_a_quotation(
    rich: Dossier,
) -> None:
    text = render(rich)
    assert "told in the report’s own words: “said” “the ferry would be free" in text
    assert not re.search(r", in quotation marks: “said”", text)


def test_names_have_their_other_spellings_and_what_the_reports_call_them(rich: Dossier) -> None:
    line = next(
        row for row in render(rich).splitlines() if row.startswith("- **Ines Okafor** (person)")
    )
    assert re.fullmatch(
        r"- \*\*Ines Okafor\*\* \(person\)(\[\^\d+\]){2}, also written Okafor, called “mayor”\[\^\d+\]",
        line,
    )


def test_nationalities_that_only_describe_somebody_are_no_line_of_their_own(rich: Dossier) -> None:
    story = rich.stories[0]
    (cite,) = story.entities[0].cites[:1]
    groups = [("Danish", ()), ("Dutchman", ("Dutch",)), ("Kurds", ("Kurdish",)), ("Danes", ("Danish",))]  # fmt: skip
    told = tuple(Entity(f"e-{n}", "group", n, forms, (cite,)) for n, forms in groups)
    rows = names_told(msgspec.structs.replace(story, entities=told))
    assert [row.entity.name for row in rows] == ["Kurds", "Danes"]


def test_what_the_user_corrected_is_listed(rich: Dossier) -> None:
    line = 'merge "Ines Okafor", "I. *Okafor*"'
    corrected = msgspec.structs.replace(
        rich, recipe={**rich.recipe, "corrections": {"sha256": "00", "1": line}}
    )
    assert "## Your corrections (1)\n\n- " + escape(line) in render(corrected)
    assert "Your corrections" not in render(rich)


def test_our_own_words_are_marked_and_never_quoted(rich: Dossier) -> None:
    text = render(rich)
    assert "- The mayor is Ines Okafor. *(in our words)*[^" in text
    assert "“The mayor is Ines Okafor.”" not in text


def test_an_arithmetic_check_says_whether_it_holds(rich: Dossier) -> None:
    text = render(rich)
    assert "12.5 + 3.5 = 16 against 16 million: holds" in text
    assert "13 + 3.5 = 16.5 against 16 million: does not hold" in text


def test_empty_parts_say_so(rich: Dossier) -> None:
    tides = render(rich).split("# Tide tables")[1]
    assert "## Timeline\n\nnone found" in tides
