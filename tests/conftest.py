"""What tests of all rooms share: the shipped reader, loaded once a process, and readings of small texts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crossread.extract.reader import SpacyReader, load
from crossread.model.layers import Reading
from crossread.model.report import CitedText, Report, Zone
from crossread.pipeline import read_report

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("shared") and not SHARED.is_dir():
            item.add_marker(
                pytest.mark.skip(reason="the reports and sets are not beside the project")
            )


@pytest.fixture(scope="session")
def reader() -> SpacyReader:
    return load(None)


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


@pytest.fixture(scope="session")
def read_text(reader: SpacyReader) -> Callable[..., Reading]:
    """read_text(text, source="a.txt", published=None): all layers of a small report."""

    def read(text: str, source: str = "a.txt", published: str | None = None) -> Reading:
        return read_report(body_report(text, source, published), reader)

    return read
