"""Building the house: what each command of the two doors does, with files and settings put in. No stage lives here."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, TextIO

import msgspec

from crossread.dossier.answer import answer
from crossread.dossier.answer.choosing import choose_slices
from crossread.dossier.answer.model_server import ModelServer
from crossread.dossier.integrity import Failure, Reread, verify
from crossread.errors import InputError, ServerError, SettingsError
from crossread.extract.reader import load
from crossread.ingest.clean import clean_record
from crossread.ingest.corrections import read_corrections
from crossread.ingest.read import read_sources
from crossread.ingest.sources import Given, gather
from crossread.model.account import Answer, Dossier
from crossread.model.corrections import NO_CORRECTIONS
from crossread.pipeline import Progress, make_dossier
from crossread.render.formats import RENDERERS, Renderer
from crossread.settings import Settings
from crossread.stages import Annotator, group_records

Record = dict[str, object]
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]|$)")


def read(
    paths: Sequence[str],
    stdin: BinaryIO | None,
    given: Given,
    settings: Settings,
    progress: Progress,
) -> Dossier:
    """The dossier of all that `paths` name.

    Raises InputError if nothing at all can be read, SettingsError for a given date that is none or a corrections file that cannot be used.
    """
    _check_published(given.published)
    corrections = read_corrections(settings.corrections) if settings.corrections else NO_CORRECTIONS
    gathered = gather(paths, stdin, given)
    reports, problems = read_sources(gathered)
    if not reports:
        listed = "; ".join(p.message for p in problems[:5])
        raise InputError(
            f"no readable report in {', '.join(paths)}: {listed or 'all files are empty'}"
        )
    return make_dossier(reports, problems, load(settings.reader), settings, progress, corrections)


def check_formats(formats: Sequence[str], out: str) -> list[Renderer]:
    """The renderers of the formats, in the order given.

    Raises SettingsError for an unknown format, for none, and for several on standard output.
    """
    known = {renderer.name: renderer for renderer in RENDERERS}
    for name in formats:
        if name not in known:
            raise SettingsError(f"unknown format {name!r}; there are {', '.join(known)}")
    if not formats or (out == "-" and len(formats) != 1):
        raise SettingsError("--out - takes exactly one format: add --format json, html or md")
    return [known[name] for name in dict.fromkeys(formats)]


def write(dossier: Dossier, formats: Sequence[str], out: str, stdout: TextIO) -> list[Path]:
    """Write the dossier in the formats to the folder `out`, or one format to `stdout` where `out` is "-".

    Raises SettingsError for formats that `check_formats` refuses, and for a folder that cannot be written.
    """
    chosen = check_formats(formats, out)
    if out == "-":
        stdout.write(chosen[0].render(dossier))
        return []
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        places = []
        for renderer in chosen:
            places.append(folder / renderer.file_name)
            places[-1].write_text(renderer.render(dossier), encoding="utf-8", newline="\n")
    except OSError as error:
        raise SettingsError(f"cannot write to {out}: {error.strerror}") from error
    return places


def open_dossier(path: str) -> object:
    """The decoded JSON of a dossier: a file, or a folder with a dossier.json. Raises InputError where it is none."""
    place = Path(path) / "dossier.json" if Path(path).is_dir() else Path(path)
    try:
        return json.loads(place.read_bytes())
    except OSError as error:
        raise InputError(f"{place}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place} is no dossier: {error}") from error


def check(path: str, folder: str | None) -> tuple[Failure, ...]:
    """Every citation of the dossier at `path` that does not fit; sources are looked for in `folder` by name if it is given."""

    def reread(source: str) -> Reread | None:
        try:
            place = source if folder is None else _in_folder(folder, source)
            reports, _ = read_sources(gather([place], None, Given()))
            data = Path(place).read_bytes()
        except (InputError, OSError, ValueError):
            return None
        return Reread(hashlib.sha256(data).hexdigest(), tuple(report.text for report in reports))

    return verify(open_dossier(path), reread)


def reply(
    question: str,
    place: str,
    settings: Settings,
    key: str | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Answer:
    """The answer that the dossier at `place` gives to a question in plain English.

    Where the settings name a language model's server, it may choose among the slices; if it fails, `tell` gets a line, and the answer
    comes without it. Raises InputError where there is no dossier, SettingsError for a server that cannot be one.
    """
    if settings.llm_url and not settings.llm_model:
        raise SettingsError("--llm-url needs --llm-model (or CROSSREAD_LLM_MODEL)")
    try:
        dossier = msgspec.convert(open_dossier(place), Dossier)
    except msgspec.ValidationError as error:
        raise InputError(f"{place} is no dossier of this version: {error}") from error
    found = answer(question, dossier)
    if not settings.llm_url or not settings.llm_model:
        return found
    server = ModelServer(settings.llm_url, settings.llm_model, key)
    try:
        return choose_slices(question, dossier, found, server.choose)
    except ServerError as error:
        tell(f"{error}; the answer comes without it")
        return found


def stage(name: str, lines: Iterator[bytes], settings: Settings) -> Iterator[Record]:
    """Run one stage over JSON Lines: a record out for each record in, in order; what cannot be read gives problems."""
    if name == "group":
        yield from group_records([_decode(line) for line in lines if line.strip()])
        return
    run: Callable[[Record], Record] = clean_record
    if name == "annotate":
        run = Annotator(load(settings.reader)).annotate
    for line in lines:
        if line.strip():
            yield _guarded(run, _decode(line))


def _guarded(run: Callable[[Record], Record], record: Record) -> Record:
    if "problems" in record and len(record) <= 2:
        return record
    try:
        return run(record)
    except (ValueError, TypeError, KeyError) as error:
        return _refused(record.get("id"), "bad record", str(error))
    except Exception as error:  # one record never ends the run for those after it
        return _refused(record.get("id"), "failed", f"{type(error).__name__}: {error}")


def _refused(identity: object, code: str, message: str) -> Record:
    return {
        "id": identity,
        "problems": [{"stage": "input", "code": code, "message": message}],
    }


def _decode(line: bytes) -> Record:
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError("a record must be a JSON object")
    except (ValueError, RecursionError) as error:
        return _refused(None, "bad record", str(error))
    return record


def _check_published(published: str | None) -> None:
    if published is None:
        return
    try:
        datetime.fromisoformat(published)
        known = _ISO_DAY.match(published) is not None
    except ValueError:
        known = False
    if not known:
        raise SettingsError(
            f"--published {published!r} is no date that can be read; write it as 2024-10-01"
        )


def _in_folder(folder: str, source: str) -> str:
    return str(Path(folder) / Path(source.replace("\\", "/")).name)
