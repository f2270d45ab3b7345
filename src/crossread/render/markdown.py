"""The dossier as footnoted Markdown that Obsidian reads. Comes in: a Dossier. Goes out: one document.

Every statement ends in footnotes, and every footnote gives outlet, file, offsets and the exact words. Source text is escaped, so
that nothing of it becomes markup. Quotation marks stand around slices only. Never leaves a story out.
"""

from collections.abc import Iterator

from crossread.model.account import Dossier, ReportRecord, Story
from crossread.model.report import CitedText
from crossread.render import markdown_sections as sections
from crossread.render.markdown_escape import escape
from crossread.render.markdown_notes import Notes
from crossread.render.tally import SECTIONS, corrections_listed, section_counts, strip
from crossread.render.wording import BASES
from crossread.text.date_words import point_words

_PARTS = {
    "timeline": sections.timeline,
    "quotations": sections.quotations,
    "figures": sections.figures,
    "positions": sections.positions,
    "offices": sections.offices,
    "names": sections.names,
    "matrix": sections.matrix,
    "shared": sections.shared,
    "gaps": sections.gaps,
}


def render(dossier: Dossier) -> str:
    """All stories one after another, then problems, the sources with their full text, and the footnotes."""
    notes = Notes(dossier.reports)
    found: list[str] = []
    if not dossier.stories:
        found += ["# No story found", ""]
    for story in dossier.stories:
        found += _story(dossier, story, notes)
    if corrected := corrections_listed(dossier):
        found += _section("Your corrections", len(corrected), [f"- {escape(c)}" for c in corrected])
    found += ["## Problems", "", *(_problems(dossier, notes) or ["none found"]), ""]
    found += ["## Sources", ""]
    for report in dossier.reports:
        found += [*_source(report, notes), ""]
    found += [f"Made by crossread {escape(str(dossier.recipe.get('version', '')))}.", ""]
    found += notes.lines()
    return "\n".join(found).rstrip("\n") + "\n"


def _story(dossier: Dossier, story: Story, notes: Notes) -> Iterator[str]:
    yield f"# {escape(story.title.value or 'Story without a title')}{notes.mark(story.title.cites)}"
    yield ""
    yield " · ".join(strip(dossier, story))
    yield ""
    yield from _section("The brief", None, list(sections.brief(story, notes)))
    points = list(sections.differences(story, notes))
    yield from _section("Where reports differ", len(points), points)
    counts = section_counts(story)
    for key, title in SECTIONS:
        lines = list(_PARTS[key](story, notes)) if counts[key] else []
        yield from _section(title, counts[key], lines)


def _section(title: str, count: int | None, lines: list[str]) -> Iterator[str]:
    yield f"## {title}{f' ({count})' if count else ''}"
    yield ""
    yield from lines or ["none found"]
    yield ""


def _problems(dossier: Dossier, notes: Notes) -> list[str]:
    found = []
    for problem in dossier.problems:
        where = notes.name(problem.report_id) if problem.report_id else escape(problem.source or "")
        found.append(f"- {where + ': ' if where else ''}{escape(problem.message)}")
    return found


def _source(report: ReportRecord, notes: Notes) -> Iterator[str]:
    yield f"### {notes.name(report.id)}"
    yield ""
    yield f"- file: {escape(report.source)}"
    yield f"- SHA-256: {report.sha256}"
    yield f"- title: {_metadata(report.title, notes)}"
    yield f"- outlet: {_metadata(report.outlet, notes)}"
    yield f"- published: {_metadata(report.published, notes, date=True)}"
    if report.updated.value:
        yield f"- updated: {_metadata(report.updated, notes, date=True)}"
    if report.dateline.value:
        yield f"- dateline: {_metadata(report.dateline, notes)}"
    for label, people in (("author", report.authors), ("agency", report.agencies)):
        for person in people:
            yield f"- {label}: {_metadata(person, notes)}"
    yield ""
    yield f"> [!quote]- Full text, {len(report.text)} characters"
    for line in report.text.split("\n"):
        if line.strip():
            yield ">"
            yield f"> {escape(line)}"


def _metadata(held: CitedText, notes: Notes, *, date: bool = False) -> str:
    if held.value is None:
        return "unknown"
    value = escape(point_words(held.value) if date else held.value)
    because = f": {escape(held.because)}" if held.because else ""
    return f"{value} ({BASES[held.basis]}{because}){notes.mark(held.cites)}"
