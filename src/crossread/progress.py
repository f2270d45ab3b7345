"""Progress on a terminal. Silent where the stream is no terminal. Never writes to standard output."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from crossread.pipeline import Progress, no_progress


@contextmanager
def watched(stream: TextIO) -> Iterator[Progress]:
    """A progress function that draws a bar a stage on `stream`, taken away at the end."""
    if not stream.isatty():
        yield no_progress
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bars

    console = Console(file=stream)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bars(*columns, console=console, transient=True) as bars:
        tasks: dict[str, int] = {}

        def show(what: str, done: int, of: int) -> None:
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=of)
            bars.update(bars.task_ids[list(tasks).index(what)], completed=done, total=of)

        yield show
