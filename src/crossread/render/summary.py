"""The dossier for the terminal. Comes in: a Dossier. Goes out: plain text lines. Never colours, wraps or prints."""

from collections.abc import Iterator

from crossread.model.account import BriefLine, Difference, Dossier, Story
from crossread.model.report import Citation
from crossread.render.naming import short_names
from crossread.render.tally import SECTIONS, section_counts, strip
from crossread.render.wording import counted, distinct_readings

TOP_DIFFERENCES = 5
READINGS = 3


def lines(dossier: Dossier) -> list[str]:
    """What was read, each story's counts, brief and first differences, and the problems, a line each."""
    names = short_names(dossier.reports)
    undated = [names[r.id] for r in dossier.reports if not r.published.value]
    found = [
        f"{counted(len(dossier.reports), 'report')} read, {counted(len(dossier.stories), 'story', 'stories')}."
    ]
    if undated:
        found.append(f"No date: {', '.join(undated)}.")
    for story in dossier.stories:
        found += ["", *_story(dossier, story, names)]
    if dossier.problems:
        found += ["", f"{counted(len(dossier.problems), 'problem')}:"]
        for problem in dossier.problems:
            where = names.get(problem.report_id or "") or problem.source
            found.append(f"  {where + ': ' if where else ''}{_line(problem.message)}")
    return found


def _story(dossier: Dossier, story: Story, names: dict[str, str]) -> Iterator[str]:
    yield _line(story.title.value or "Story without a title")
    yield f"  {' · '.join(strip(dossier, story))}"
    counts = section_counts(story)
    yield f"  {' · '.join(f'{title} {counts[key]}' for key, title in SECTIONS)}"
    for sentence in story.brief:
        yield f"  - {_brief(sentence, names)}"
    if story.differences:
        shown = story.differences[:TOP_DIFFERENCES]
        rest = len(story.differences) - len(shown)
        yield f"  Where reports differ{f' (first {len(shown)})' if rest else ''}:"
        for difference in shown:
            yield f"  - {_difference(difference, names)}"


def _brief(sentence: BriefLine, names: dict[str, str]) -> str:
    text = f"“{_line(sentence.text)}”" if sentence.verbatim else _line(sentence.text)
    told_by = dict.fromkeys(names.get(c.report_id, c.report_id) for c in sentence.cites)
    return f"{text} [{', '.join(told_by)}]"


def _difference(difference: Difference, names: dict[str, str]) -> str:
    quoted = [_reading(difference.cites[i], names) for i in distinct_readings(difference, READINGS)]
    return f"{difference.kind}: {_line(difference.text)} {'; '.join(quoted)}".rstrip()


def _reading(cite: Citation, names: dict[str, str]) -> str:
    return f"{names.get(cite.report_id, cite.report_id)} “{_line(cite.exact)}”"


def _line(text: str) -> str:
    """On one line, and without the control characters that a terminal would obey."""
    joined = " ".join(text.split())
    return "".join(c for c in joined if c.isprintable())
