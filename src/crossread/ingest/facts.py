"""What a user tells of a file beside its text: front matter and sidecars.

Comes in: the text of a file, or the bytes of its sidecar. Goes out: Facts. Never looks at the article itself.
"""

import datetime
import re
from collections.abc import Mapping

import yaml
from msgspec import DecodeError, Struct, json

_FRONT = re.compile(r"\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_KEYS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "site", "source", "hostname", "sitename"),
    "published": ("published", "date", "date_publish", "publishing_date", "datePublished"),
    "updated": ("updated", "modified", "date_modify", "lastmod", "dateModified"),
    "authors": ("authors", "author", "byline"),
    "url": ("url", "link", "canonical"),
    "language": ("language", "lang"),
}


class Facts(Struct, frozen=True):
    """Metadata that came with a file. Dates are ISO 8601 as far as they could be read."""

    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    updated: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None


NO_FACTS = Facts()


def front_matter(text: str) -> tuple[Facts, int]:
    r"""The facts between --- lines at the top of `text`, and the offset where the front matter ends (0 if none).

    >>> front_matter("---\ntitle: A quiet day\n---\nNothing happened.")[0].title
    'A quiet day'
    """
    found = _FRONT.match(text)
    if found is None:
        return NO_FACTS, 0
    try:
        told = yaml.safe_load(found.group(1))
    except (yaml.YAMLError, ValueError, RecursionError):
        return NO_FACTS, 0
    return (facts(told), found.end()) if isinstance(told, dict) else (NO_FACTS, 0)


def sidecar(data: bytes) -> Facts:
    """The facts of a NAME.meta.json. Raises ValueError if it is no JSON object."""
    try:
        told = json.decode(data)
    except (DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(str(error)) from None
    if not isinstance(told, dict):
        raise ValueError("not a JSON object")
    return facts(told)


def facts(told: Mapping[object, object]) -> Facts:
    """Facts from a mapping with the keys of this or a neighbouring program; unknown keys are ignored."""

    def first(name: str) -> object:
        return next((told[k] for k in _KEYS[name] if told.get(k) not in (None, "", [])), None)

    return Facts(
        title=_text(first("title")),
        outlet=_text(first("outlet")),
        published=_date(first("published")),
        updated=_date(first("updated")),
        authors=_names(first("authors")),
        url=_text(first("url")),
        language=_text(first("language")),
    )


def over(first: Facts, second: Facts) -> Facts:
    """The facts of `first`, and where it is silent those of `second`."""
    return Facts(
        title=first.title or second.title,
        outlet=first.outlet or second.outlet,
        published=first.published or second.published,
        updated=first.updated or second.updated,
        authors=first.authors or second.authors,
        url=first.url or second.url,
        language=first.language or second.language,
    )


def _text(value: object) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name")
    return " ".join(str(value).split()) or None if isinstance(value, str | int | float) else None


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = re.split(r"\s*;\s*", value)
    if isinstance(value, Mapping):
        value = [value]
    if not isinstance(value, list | tuple):
        return ()
    names = (_text(v) for v in value)
    return tuple(dict.fromkeys(n for n in names if n))


def _date(value: object) -> str | None:
    """An ISO day or time; anything that is not one is left out rather than guessed."""
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if not isinstance(value, str):
        return None
    text = value.strip()
    try:
        datetime.datetime.fromisoformat(text)
    except ValueError:
        return text if re.fullmatch(r"\d{4}(-\d{2})?", text) else None
    return text.replace(" ", "T", 1) if len(text) > 10 else text
