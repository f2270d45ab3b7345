"""Pasted text to a Report. Comes in: decoded text and what came with it. Goes out: a Report whose text is that text.

Front matter stays in the text as a zone "other". Nothing is removed.
"""

from crossread.ingest.facts import Facts, front_matter, over
from crossread.ingest.furniture import zones_of
from crossread.ingest.markdown import is_markdown
from crossread.ingest.metadata import describe
from crossread.model.report import UNKNOWN_TEXT, Report, Zone
from crossread.text.ids import make_id


def plain_report(name: str, sha256: str, text: str, beside: Facts, run: Facts) -> Report:
    """The report that `text` holds. `name` is the source as given, `beside` the sidecar, `run` the command line's facts."""
    told, start = front_matter(text)
    report = bare_report(name, sha256, text, zones_of(text, start, is_markdown(name, text[start:])))
    return describe(report, over(beside, told), run)


def bare_report(
    name: str,
    sha256: str,
    text: str,
    zones: tuple[Zone, ...],
    source_map: tuple[tuple[int, int, int], ...] = (),
) -> Report:
    """A report with its zones and no metadata yet."""
    return Report(
        id=make_id("r", name, text),
        source=name,
        sha256=sha256,
        text=text,
        language=None,
        title=UNKNOWN_TEXT,
        outlet=UNKNOWN_TEXT,
        dateline=UNKNOWN_TEXT,
        authors=(),
        agencies=(),
        published=UNKNOWN_TEXT,
        updated=UNKNOWN_TEXT,
        zones=zones,
        source_map=source_map,
    )
