"""The contract of every renderer: same bytes twice, nothing too empty for it, no cited word lost."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from page_reader import PageReader
from rich_dossier import make_rich_dossier

from crossread.model.account import Dossier
from crossread.model.report import Citation
from crossread.render.formats import RENDERERS, Renderer


def citations(value: Any) -> Iterator[Citation]:
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from citations(getattr(value, field))
    elif isinstance(value, (tuple, dict)):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from citations(entry)


def plain(name: str, text: str) -> str:
    """The words that a reader of that format sees."""
    if name == "html":
        return PageReader(text).text
    if name == "json":
        return "\n".join(strings(json.loads(text)))
    lines = [re.sub(r"^> ?", "", line) for line in text.split("\n")]
    return html.unescape(
        re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", "\n".join(lines).replace("<br>", "\n"))
    )


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from strings(entry)


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda r: r.name)
class TestEveryRenderer:
    def test_same_dossier_same_text(self, renderer: Renderer, rich: Dossier) -> None:
        assert renderer.render(rich) == renderer.render(make_rich_dossier())

    def test_ends_with_one_line_feed(
        self, renderer: Renderer, rich: Dossier, empty: Dossier
    ) -> None:
        for dossier in (rich, empty):
            text = renderer.render(dossier)
            assert text.endswith("\n")
            assert not text.endswith("\n\n")

    def test_an_empty_dossier_is_no_error(self, renderer: Renderer, empty: Dossier) -> None:
        assert renderer.render(empty).strip()

    def test_reports_without_a_story_are_no_error(self, renderer: Renderer, rich: Dossier) -> None:
        text = renderer.render(msgspec.structs.replace(rich, stories=()))
        assert "inspectors found a crack" in plain(renderer.name, text)

    def test_a_story_with_nothing_in_it_is_no_error(
        self, renderer: Renderer, rich: Dossier
    ) -> None:
        bare = msgspec.structs.replace(rich.stories[1], shared_text=(), brief=(), joins=())
        renderer.render(msgspec.structs.replace(rich, stories=(bare,), problems=()))

    def test_every_cited_word_is_there(self, renderer: Renderer, rich: Dossier) -> None:
        seen = plain(renderer.name, renderer.render(rich))
        missing = [c.exact for c in citations(rich) if c.exact not in seen]
        assert missing == []

    def test_problems_are_told(self, renderer: Renderer, rich: Dossier) -> None:
        seen = plain(renderer.name, renderer.render(rich))
        assert "cannot be read: <b>bad</b> *bytes*" in seen
        assert "broken.bin" in seen

    def test_no_place_on_this_machine_is_written(self, renderer: Renderer, rich: Dossier) -> None:
        assert "/src/crossread" not in renderer.render(rich)


def test_the_table_of_formats() -> None:
    assert [(r.name, r.file_name) for r in RENDERERS] == [
        ("html", "index.html"),
        ("json", "dossier.json"),
        ("md", "dossier.md"),
    ]
