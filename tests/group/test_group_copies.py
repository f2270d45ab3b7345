"""Copied narration is found, a quotation that two reports share is not called copying."""

from collections.abc import Callable

from crossread.group.copies import copies
from crossread.model.layers import Reading

WIRE = (
    "The regional court in Ostrava on Tuesday cleared the former head of the water board of all charges, ending a trial "
    "that had run for almost three years and heard more than sixty witnesses from four countries."
)
QUOTED = "“I have waited a long time for this day and I will now go home to my garden,” Novak said."


def test_copied_narration_is_found_with_its_place_in_each_report(
    read_text: Callable[..., Reading],
) -> None:
    a = read_text(f"{WIRE}\nProsecutors may appeal.", "a.txt")
    b = read_text(f"OSTRAVA\nThe judge spoke for an hour.\n{WIRE}", "b.txt")
    shared = copies((a, b)).shared_text
    assert [s.kind for s in shared] == ["copied"]
    for c in shared[0].cites:
        assert c.exact.startswith("The regional court") and c.exact.endswith("four countries")
    assert copies((a, b)).origins == 1


def test_a_shared_quotation_is_no_copying(read_text: Callable[..., Reading]) -> None:
    a = read_text(f"Jana Novak left the court smiling.\n{QUOTED}", "a.txt")
    b = read_text(f"There was applause for Jana Novak in the hall.\n{QUOTED}", "b.txt")
    assert [s.kind for s in copies((a, b)).shared_text] == ["quotation"]
    assert copies((a, b)).origins == 2


def test_words_that_one_report_quotes_and_the_other_tells_are_no_formula(
    read_text: Callable[..., Reading],
) -> None:
    """The other took them over without the marks; narration that both have without marks is still a formula."""
    plain = (
        "Novak said she had waited a long time for this day and would be going home to her garden."
    )
    told = "a long time for this day and would be going home to her garden"
    a = read_text(f"Novak left the court.\nNovak said she had waited “{told}.”", "a.txt")
    b = read_text(f"The hall was full.\n{plain}", "b.txt")
    c = read_text(f"It rained in Ostrava.\n{plain}", "c.txt")
    for pair in ((a, b), (b, a)):
        (shared,) = copies(pair).shared_text
        assert shared.kind == "quotation"
        assert told in shared.cites[0].exact and told in shared.cites[1].exact
    assert [s.kind for s in copies((b, c)).shared_text] == ["formula"]


def test_a_word_changed_in_the_middle_is_still_one_passage(
    read_text: Callable[..., Reading],
) -> None:
    a = read_text(WIRE, "a.txt")
    b = read_text(WIRE.replace("almost", "nearly"), "b.txt")
    assert [(s.kind, len(s.cites)) for s in copies((a, b)).shared_text] == [("copied", 2)]


def test_three_reports_with_one_passage_are_one_row(read_text: Callable[..., Reading]) -> None:
    shared = copies(
        tuple(read_text(WIRE, name) for name in ("a.txt", "b.txt", "c.txt"))
    ).shared_text
    assert [len(s.cites) for s in shared] == [3]
