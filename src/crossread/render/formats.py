"""The table of formats that `crossread read` writes. One row a format; a new format is a file beside this one and a row here."""

from collections.abc import Callable
from typing import NamedTuple

from crossread.model.account import Dossier
from crossread.render import json, markdown, page


class Renderer(NamedTuple):
    """A format: its name on the command line, the file it is written to, and the function that makes its text."""

    name: str
    file_name: str
    render: Callable[[Dossier], str]


RENDERERS = (
    Renderer("html", "index.html", page.render),
    Renderer("json", "dossier.json", json.render),
    Renderer("md", "dossier.md", markdown.render),
)
