"""Reads a page as a browser without script would: ids, links, elements, and the text of each source."""

from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"meta", "input", "br", "link", "img"}


class Element(NamedTuple):
    tag: str
    attributes: dict[str, str | None]
    inside: tuple[str, ...]


class PageReader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.sources: dict[str, str] = {}
        self.text = ""
        self._open: list[tuple[str, str | None]] = []
        self.feed(html)
        self.close()
        assert not self._open, f"left open: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.elements.append(Element(tag, attributes, tuple(t for t, _ in self._open)))
        if tag not in VOID:
            self._open.append((tag, attributes.get("data-report")))

    def handle_endtag(self, tag: str) -> None:
        opened, _ = self._open.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self._open]
        if "script" in tags or "style" in tags:
            return
        self.text += data
        for _, key in self._open:
            if key:
                self.sources[key] = self.sources.get(key, "") + data

    def values(self, name: str) -> list[str]:
        return [e.attributes[name] or "" for e in self.elements if name in e.attributes]
