"""What a story holds, counted. Comes in: a Dossier and one of its Stories. Goes out: numbers with words. Never weighs or rates."""

from collections.abc import Iterator

from crossread.model.account import Dossier, ReportRecord, Story
from crossread.render.names_told import names_told
from crossread.render.wording import counted
from crossread.text.date_words import point_words

SECTIONS = (
    ("timeline", "Timeline"),
    ("quotations", "Who said what"),
    ("figures", "Figures"),
    ("positions", "Who wants what"),
    ("offices", "Offices"),
    ("names", "Names"),
    ("matrix", "Coverage"),
    ("shared", "Shared text"),
    ("gaps", "Gaps"),
)
"""The parts of a story in their order: key and heading."""


def reports_of(dossier: Dossier, story: Story) -> tuple[ReportRecord, ...]:
    """The records of a story's reports, in the dossier's order."""
    wanted = set(story.report_ids)
    return tuple(report for report in dossier.reports if report.id in wanted)


def section_counts(story: Story) -> dict[str, int]:
    """How many entries each section of a story has."""
    return {
        "timeline": len(story.timeline),
        "quotations": len(story.utterances),
        "figures": len(story.figures),
        "positions": len(story.positions),
        "offices": len(story.offices),
        "names": len(names_told(story)),
        "matrix": len(story.statements),
        "shared": len(story.shared_text),
        "gaps": len(story.gaps),
    }


def strip(dossier: Dossier, story: Story) -> tuple[str, ...]:
    """The plain counts under a headline: reports, outlets named, dates missing, origins, quotations, differences."""
    reports = reports_of(dossier, story)
    named = sum(1 for r in reports if r.outlet.value)
    undated = sum(1 for r in reports if not r.published.value)
    told = sum(len(u.quotations) for u in story.utterances)
    return tuple(_strip(len(reports), named, undated, story.origins, told, len(story.differences)))


def corrections_listed(dossier: Dossier) -> list[str]:
    """What the user corrected, a line each, as the recipe has it."""
    held = dossier.recipe.get("corrections")
    lines = held.items() if isinstance(held, dict) else ()
    return [line for key, line in lines if key != "sha256"]


def dates_line(dossier: Dossier, story: Story) -> str:
    """When the reports are from, as far as they say: "Reports dated 3 March 2031 to 5 March 2031"."""
    dates = sorted(r.published.value for r in reports_of(dossier, story) if r.published.value)
    if not dates:
        return "None of the reports carries a date"
    first, last = point_words(dates[0]), point_words(dates[-1])
    return f"Reports dated {first}" if first == last else f"Reports dated {first} to {last}"


def _strip(
    reports: int, named: int, undated: int, origins: int, told: int, differences: int
) -> Iterator[str]:
    yield counted(reports, "report")
    yield f"{named} {'names its' if named == 1 else 'name their'} outlet"
    if undated:
        yield f"{undated} {'carries' if undated == 1 else 'carry'} no date"
    if 0 < origins < reports:
        yield counted(origins, "independent origin")
    yield counted(told, "quotation")
    yield f"{counted(differences, 'point')} {'differs' if differences == 1 else 'differ'}"
