"""What the user named on the command line, as bytes. Comes in: paths, URLs or "-". Goes out: sources and problems.

A folder is taken whole, with the folders in it, sorted by name; hidden files and sidecars are left out. The only
room besides `web` that opens files. Never looks into the bytes.
"""

import os
import stat
from collections.abc import Sequence
from typing import BinaryIO

from msgspec import Struct

from crossread.errors import InputError
from crossread.ingest.facts import NO_FACTS, Facts, sidecar
from crossread.ingest.limits import MAX_FILE_BYTES
from crossread.ingest.web import FetchError, fetch, is_url
from crossread.model.report import Problem

SIDECAR = ".meta.json"


class Given(Struct, frozen=True):
    """What the command line tells for a whole run: ISO date of publication, outlet."""

    published: str | None = None
    outlet: str | None = None


class Source(Struct, frozen=True):
    """One file, page or standard input: its name exactly as given, its bytes, and what came with it."""

    name: str
    data: bytes
    beside: Facts = NO_FACTS
    given: Given = Given()


class Gathered(Struct, frozen=True):
    """All sources of a run, in the order they were named, and what could not be had."""

    sources: tuple[Source, ...]
    problems: tuple[Problem, ...]


def gather(paths: Sequence[str], stdin: BinaryIO | None, given: Given = Given()) -> Gathered:  # noqa: B008
    """Read all that `paths` name. A path is a file, a folder, an http(s) URL, or "-" for `stdin`.

    Raises InputError for a path that does not exist, and if nothing at all could be read.
    """
    if not paths:
        raise InputError("nothing to read: name a file, a folder or a URL, or - for standard input")
    sources: list[Source] = []
    problems: list[Problem] = []
    for path in paths:
        if path == "-":
            sources.append(Source("-", stdin.read() if stdin else b"", NO_FACTS, given))
        elif is_url(path):
            try:
                sources.append(Source(path, fetch(path), NO_FACTS, given))
            except FetchError as error:
                problems.append(Problem("ingest", "not fetched", f"{path}: {error}", None, path))
        else:
            _take(path, given, sources, problems)
    if not sources:
        listed = "; ".join(p.message for p in problems[:5])
        raise InputError(
            f"no readable input in {', '.join(paths)}" + (f": {listed}" * bool(listed))
        )
    return Gathered(tuple(sources), tuple(problems))


def _take(path: str, given: Given, sources: list[Source], problems: list[Problem]) -> None:
    if not os.path.lexists(path):
        raise InputError(f"{path}: no such file or folder")
    if not os.path.isdir(path):
        _read(path, given, sources, problems, named=True)
        return
    for name in _files(path, problems):
        _read(name, given, sources, problems)


def _files(folder: str, problems: list[Problem]) -> list[str]:
    """The files below `folder`, named from it, sorted; no folder is entered twice, so links cannot go in circles."""
    found: list[str] = []
    seen: set[tuple[int, int]] = set()
    waiting = [folder.rstrip("/") or "/"]
    while waiting:
        here = waiting.pop()
        try:
            status = os.stat(here)
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError as error:
            problems.append(_problem("unreadable", here, error.strerror or str(error)))
            continue
        for entry in entries:
            name = f"{here.rstrip('/')}/{entry.name}"
            if entry.name.startswith(".") or entry.name.endswith(SIDECAR):
                continue
            if os.path.isdir(name):
                waiting.append(name)
            else:
                found.append(name)
    return sorted(found)


def _read(
    path: str, given: Given, sources: list[Source], problems: list[Problem], named: bool = False
) -> None:
    """One file. A pipe is read only where the user named it: in a folder nobody may be writing to it."""
    shown = os.fsencode(path).decode("utf-8", "replace")
    if shown != path:
        problems.append(_problem("unreadable", shown, "the name is not UTF-8; rename the file"))
        return
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode) and not (named and stat.S_ISFIFO(status.st_mode)):
            problems.append(_problem("unreadable", path, "not a file"))
            return
        if status.st_size > MAX_FILE_BYTES:
            megabytes = MAX_FILE_BYTES // 1024 // 1024
            problems.append(_problem("too large", path, f"larger than {megabytes} MB; not read"))
            return
        data = _steady_bytes(path)
    except OSError as error:
        problems.append(_problem("unreadable", path, error.strerror or str(error)))
        return
    if data is None:
        problems.append(
            _problem("changing", path, "was being written while it was read; try again")
        )
        return
    sources.append(Source(path, data, _beside(path, problems), given))


def _steady_bytes(path: str) -> bytes | None:
    """The bytes of a file that did not change while it was read; tried twice."""
    for _ in range(2):
        with open(path, "rb") as file:
            before = os.fstat(file.fileno())
            data = file.read(MAX_FILE_BYTES + 1)
        after = os.stat(path)
        if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
            return data
    return None


def _beside(path: str, problems: list[Problem]) -> Facts:
    """The facts of NAME.meta.json, where NAME is the file's name with or without its ending."""
    for name in (path + SIDECAR, os.path.splitext(path)[0] + SIDECAR):
        if os.path.isfile(name):
            try:
                with open(name, "rb") as file:
                    return sidecar(file.read())
            except (OSError, ValueError) as error:
                problems.append(_problem("sidecar", name, f"not used: {error}"))
    return NO_FACTS


def _problem(code: str, path: str, message: str) -> Problem:
    return Problem("ingest", code, f"{path}: {message}", None, path)
