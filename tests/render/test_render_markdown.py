import re

from markdown_it import MarkdownIt

from crossread.model.account import Dossier
from crossread.render.markdown import render


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
    assert headings[:10] == [
        "The brief", "Where reports differ", "Timeline", "Who said what", "Figures", "Who wants what",
        "Offices", "Coverage", "Shared text", "Gaps",
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
