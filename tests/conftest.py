"""What tests of all rooms share: the shipped reader, loaded once a process, and readings of small texts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from made_reports import body_report

from crossread.extract.reader import Reader, load
from crossread.model.layers import Reading
from crossread.pipeline import read_report

# No deadline: a busy machine is no failure. Derandomised: a failure seen once is seen again by whoever looks.
settings.register_profile("crossread", deadline=None, derandomize=True)
settings.load_profile("crossread")

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("shared") and not SHARED.is_dir():
            item.add_marker(
                pytest.mark.skip(reason="the reports and sets are not beside the project")
            )


@pytest.fixture(scope="session")
def reader() -> Reader:
    return load(None)


@pytest.fixture(scope="session")
def read_text(reader: Reader) -> Callable[..., Reading]:
    """read_text(text, source="a.txt", published=None): all layers of a small report."""

    def read(text: str, source: str = "a.txt", published: str | None = None) -> Reading:
        return read_report(body_report(text, source, published), reader)

    return read
