"""What a page's markup tells of it: JSON-LD, OpenGraph and meta elements. Comes in: HTML. Goes out: Facts.

Only what is written out in the markup; nothing is inferred from addresses or from the visible text.
"""

import re
from collections.abc import Iterator, Mapping

from msgspec import DecodeError, json

from crossread.ingest.facts import Facts, facts, over
from crossread.ingest.markup import pieces

_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "parsely-title", "title"),
    "outlet": ("og:site_name", "application-name", "dc.publisher"),
    "published": (
        "article:published_time", "og:article:published_time", "parsely-pub-date", "datepublished",
        "date.published", "dc.date.issued", "dcterms.created", "dc.date", "sailthru.date", "pubdate",
        "publish-date", "publish_date", "publication_date", "article.published", "date",
    ),
    "updated": ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified"),
    "author": ("author", "parsely-author", "dc.creator", "article:author", "sailthru.author", "byl"),
}  # fmt: skip
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$")
_MOST_NESTED = 12


def page_facts(source: str) -> Facts:
    """The facts in the markup of a page; JSON-LD of an article goes before meta elements."""
    meta: dict[str, list[str]] = {}
    scripts: list[str] = []
    language: str | None = None
    in_script = False
    for piece in pieces(source):
        if piece.kind == "start":
            attributes = dict(piece.attributes)
            if piece.text == "meta":
                name = (
                    attributes.get("property")
                    or attributes.get("name")
                    or attributes.get("itemprop")
                )
                if name and attributes.get("content", "").strip():
                    meta.setdefault(name.lower().strip(), []).append(attributes["content"].strip())
            elif piece.text == "html" and language is None:
                language = attributes.get("lang", "").strip() or None
            in_script = piece.text == "script" and "ld+json" in attributes.get("type", "").lower()
        elif piece.kind == "text" and in_script:
            scripts.append(piece.text)
    linked = next((f for text in scripts for f in _articles(text)), Facts())
    return over(over(linked, _from_meta(meta)), Facts(language=language))


def _from_meta(meta: dict[str, list[str]]) -> Facts:
    def first(field: str) -> str | None:
        return next((meta[name][0] for name in _META[field] if name in meta), None)

    authors = next((meta[name] for name in _META["author"] if name in meta), [])
    return facts(
        {
            "title": first("title"),
            "outlet": first("outlet"),
            "published": first("published"),
            "updated": first("updated"),
            "authors": [a for a in authors if _is_name(a)],
        }
    )


def _articles(text: str) -> Iterator[Facts]:
    """Facts of each article that a JSON-LD script describes."""
    try:
        told = json.decode(re.sub(r"[\x00-\x1f]+", " ", text).encode("utf-8", "replace"))
    except (DecodeError, RecursionError):
        return
    for item in _objects(told, 0):
        kinds = item.get("@type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(k, str) and _ARTICLE.search(k) for k in kinds):
            yield facts(
                {
                    "title": item.get("headline") or item.get("name"),
                    "outlet": item.get("publisher"),
                    "published": item.get("datePublished"),
                    "updated": item.get("dateModified"),
                    "authors": list(_authors(item.get("author"))),
                    "language": item.get("inLanguage"),
                }
            )


def _objects(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _MOST_NESTED:
        return
    if isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _objects(value.get(key), depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)


def _authors(value: object) -> Iterator[str]:
    for author in value if isinstance(value, list) else [value]:
        name = author.get("name") if isinstance(author, Mapping) else author
        for one in name if isinstance(name, list) else [name]:
            if isinstance(one, str) and _is_name(one):
                yield one


def _is_name(text: str) -> bool:
    return bool(text.strip()) and "://" not in text and "@" not in text and len(text) <= 120
