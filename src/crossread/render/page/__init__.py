"""The page of a dossier. Comes in: a Dossier. Goes out: one HTML file that needs nothing else.

No network, no fonts, no images: style and script stand inside, and a content policy lets only those two run. Everything taken from
a source is escaped. Works without script: every source mark is a link to the slice at the end of the page.
"""

import base64
import hashlib
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from crossread.model.account import Dossier
from crossread.render import figure_words, names_told, tally, wording
from crossread.render.context import in_context
from crossread.render.page import view
from crossread.render.page.source_text import marked_text
from crossread.text.date_words import point_words, when_words


def render(dossier: Dossier) -> str:
    """The whole page as HTML text, the same for the same dossier."""
    style, script = _asset("page.css"), _asset("page.js")
    environment = _environment()
    environment.globals.update(
        chips=view.chip_maker(dossier.reports),
        names=view.short_names(dossier.reports),
        keys=view.report_keys(dossier.reports),
        texts=view.texts_of(dossier.reports),
        languages={report.id: report.language for report in dossier.reports},
    )
    html = environment.get_template("page.html.j2").render(
        dossier=dossier,
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
        slices=view.slices_by_report(dossier),
    )
    return html.rstrip("\n") + "\n"


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("crossread.render.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        wording=wording,
        figure_words=figure_words,
        in_context=in_context,
        names_told=names_told,
        tally=tally,
        view=view,
        when_words=when_words,
        point_words=point_words,
        marked_text=marked_text,
        counted=wording.counted,
    )
    return environment


def _asset(name: str) -> str:
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8").strip("\n")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
