"""The command line: arguments in, exit status out. No logic; heavy rooms are opened only by the command that needs them."""

import json
import os
import sys
from typing import Any

import click

from crossread import __version__
from crossread.errors import CrossreadError
from crossread.settings import LLM_KEY, settings_from

EXAMPLES = """\b
Examples:
  crossread read saved-pages/                      page, JSON and Markdown into ./account
  crossread read a.txt b.html --out story --format html,json
  crossread read reports/ --format json --out -    the dossier on standard output
  crossread verify account/dossier.json            every slice against its source
  crossread ask "Who took office?" account         an answer with its evidence
"""
READER_HELP = "An installed spaCy pipeline, or its folder, in place of the shipped English reader."


class _Commands(click.Group):
    """Turns our errors into one clear line and the exit status that the contract names."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except CrossreadError as error:
            click.echo(f"crossread: {error}", err=True)
            sys.exit(error.exit_status)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)


@click.group(
    cls=_Commands, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="crossread")
def main() -> None:
    """Read many reports of one event and make one account that can be checked word by word."""


@main.command(epilog="\b\nExample:\n  crossread read saved-pages/ --out story")
@click.argument("paths", nargs=-1, required=True, metavar="PATH|URL|- …")
@click.option(
    "--out",
    default="account",
    show_default=True,
    help="The folder to write to, or - for standard output.",
)
@click.option(
    "--format",
    "formats",
    default="html,json,md",
    show_default=True,
    help="What to write, with commas between.",
)
@click.option(
    "--published",
    metavar="DATE",
    help="The date of all reports that do not tell their own, as 2024-10-01.",
)
@click.option("--outlet", metavar="NAME", help="The outlet of all reports.")
@click.option("--reader", metavar="PIPELINE", help=READER_HELP)
@click.option(
    "--one-story",
    is_flag=True,
    default=None,
    help="Take all reports as one story instead of grouping them.",
)
@click.option(
    "--corrections",
    metavar="FILE",
    help="A TOML file of your corrections: merge, split, rename, speaker, drop.",
)
def read(
    paths: tuple[str, ...],
    out: str,
    formats: str,
    published: str | None,
    outlet: str | None,
    reader: str | None,
    one_story: bool | None,
    corrections: str | None,
) -> None:
    """Read reports (files, folders, URLs, or - for standard input) into one account."""
    from crossread import app
    from crossread.ingest.sources import Given
    from crossread.progress import watched
    from crossread.render.summary import lines

    settings = settings_from(
        os.environ, reader=reader, one_story=one_story, corrections=corrections
    )
    wanted = [name.strip() for name in formats.split(",") if name.strip()]
    app.check_formats(wanted, out)
    with watched(sys.stderr) as progress:
        stdin = sys.stdin.buffer if "-" in paths else None
        dossier = app.read(paths, stdin, Given(published, outlet), settings, progress)
        places = app.write(dossier, wanted, out, sys.stdout)
    for problem in dossier.problems:
        place = problem.source or problem.stage
        told = problem.message.startswith(place)
        click.echo(f"crossread: {'' if told else f'{place}: '}{problem.message}", err=True)
    if out != "-":
        click.echo("\n".join(lines(dossier)))
        click.echo("\n" + "\n".join(f"wrote {place}" for place in places))


@main.command(epilog="\b\nExample:\n  crossread verify account/dossier.json --sources saved-pages/")
@click.argument("dossier")
@click.option("--sources", metavar="DIR", help="Look for the sources in this folder, by file name.")
def verify(dossier: str, sources: str | None) -> None:
    """Check every citation of a dossier against the sources; exit status 3 if one does not fit."""
    from crossread import app

    failures = app.check(dossier, sources)
    for failure in failures:
        click.echo(
            f"{failure.source or failure.report_id or dossier}: {failure.where}: {failure.kind}: {failure.message}"
        )
    if failures:
        click.echo(
            f"crossread: {len(failures)} of the dossier's slices or sources do not fit", err=True
        )
        sys.exit(3)
    click.echo("every slice fits its source")


@main.command(
    epilog='\b\nExample:\n  crossread ask "When did she take office?" account/dossier.json'
)
@click.argument("question")
@click.argument("place", metavar="DOSSIER|FOLDER")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.option(
    "--llm-url",
    metavar="URL",
    help="An OpenAI-compatible server that may choose and order the slices (off by default). The question and slices of the reports "
    "are sent to it; its words are never shown. A key is read from CROSSREAD_LLM_KEY only.",
)
@click.option("--llm-model", metavar="NAME", help="The model of that server.")
def ask(question: str, place: str, form: str, llm_url: str | None, llm_model: str | None) -> None:
    """Answer a question from a dossier, with citations, or say that the reports do not say.

    QUESTION is plain English and asks for one thing: who, whom, when, where, why, how many, how old, who somebody is, what somebody
    said. A question for yes or no gets the sentences that tell.
    """
    from crossread import app
    from crossread.render.reply import as_json, as_lines

    settings = settings_from(os.environ, llm_url=llm_url, llm_model=llm_model)
    found = app.reply(
        question,
        place,
        settings,
        os.environ.get(LLM_KEY),
        lambda line: click.echo(f"crossread: {line}", err=True),
    )
    click.echo(as_json(found) if form == "json" else "\n".join(as_lines(found)))


def _json_line(record: dict[str, object]) -> bytes:
    """One line of JSON in UTF-8; a text with half a surrogate pair, which UTF-8 cannot hold, is written with escapes."""
    try:
        return f"{json.dumps(record, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:
        return f"{json.dumps(record)}\n".encode()


def _stage(name: str, text: str) -> None:
    @click.option(
        "--input", "shape", type=click.Choice(["jsonl"]), default="jsonl", show_default=True
    )
    @click.option("--reader", metavar="PIPELINE", help=READER_HELP)
    def command(shape: str, reader: str | None) -> None:
        from crossread import app

        settings = settings_from(os.environ, reader=reader)
        for record in app.stage(name, iter(sys.stdin.buffer.readline, b""), settings):
            sys.stdout.buffer.write(_json_line(record))
            sys.stdout.buffer.flush()

    example = f"\b\nExample:\n  crossread {name} --input jsonl < records.jsonl > {name}.jsonl"
    main.command(name, help=text, epilog=example)(command)


_stage(
    "clean", "One stage: pages or pasted texts, a JSON object a line, to clean articles with zones."
)
_stage("annotate", "One stage: clean texts to sentences, names, times, quantities and quotations.")
_stage("group", "One stage: articles to stories.")


if __name__ == "__main__":
    main()
