"""Footnotes of a Markdown document. Comes in: citations as they are met. Goes out: marks, and at the end the notes themselves."""

from collections.abc import Iterable, Iterator, Sequence

from crossread.model.account import ReportRecord
from crossread.model.report import Citation
from crossread.render.markdown_escape import escape
from crossread.render.naming import base_name, short_names


class Notes:
    """Numbers citations in the order of their first mention; the same slice keeps its number."""

    def __init__(self, reports: Sequence[ReportRecord]) -> None:
        self.texts = {report.id: report.text for report in reports}
        self._names = short_names(reports)
        self._files = {report.id: base_name(report.source) for report in reports}
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._cites: list[Citation] = []

    def name(self, report_id: str) -> str:
        """The report's short name, escaped."""
        return escape(self._names.get(report_id, report_id))

    def mark(self, cites: Iterable[Citation]) -> str:
        """The footnote marks of the citations, each once: "[^1][^2]"."""
        return "".join(f"[^{number}]" for number in dict.fromkeys(map(self._number, cites)))

    def _number(self, cite: Citation) -> int:
        key = (cite.report_id, cite.start, cite.end)
        if key not in self._numbers:
            self._cites.append(cite)
            self._numbers[key] = len(self._cites)
        return self._numbers[key]

    def lines(self) -> Iterator[str]:
        """The notes: name, file, offsets in code points, exact words."""
        for number, cite in enumerate(self._cites, start=1):
            file = escape(self._files.get(cite.report_id, ""))
            place = f"characters {cite.start}–{cite.end}"
            words = escape(cite.exact)
            yield f"[^{number}]: {self.name(cite.report_id)}, {file}, {place}: “{words}”"
