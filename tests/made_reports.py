"""Reports made of a few lines, for tests of all rooms."""

from crossread.model.report import CitedText, Report, Zone


def body_report(text: str, source: str = "a.txt", published: str | None = None) -> Report:
    """A report whose every line is a paragraph of the body."""
    unknown = CitedText(None, "unknown")
    zones, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            zones.append(Zone("body", start, start + len(line)))
        start += len(line) + 1
    given = CitedText(published, "given") if published else unknown
    return Report(
        f"r-{source}", source, "0" * 64, text, "en", unknown, unknown, unknown, (), (), given, unknown, tuple(zones)
    )  # fmt: skip
