"""One page from the web, because the user named it. Comes in: a URL. Goes out: its bytes, or a reason why not.

Follows redirects only to http and https. Never fetches anything that a page names.
"""

from urllib.parse import urljoin, urlsplit

import urllib3

from crossread.ingest.limits import FETCH_TIMEOUT_SECONDS, MAX_PAGE_BYTES, MAX_REDIRECTS

_CHUNK = 65536
_REDIRECTS = (301, 302, 303, 307, 308)


class FetchError(Exception):
    """The page could not be had; the message says why."""


def is_url(path: str) -> bool:
    """Whether `path` names a page on the web.

    >>> is_url("https://example.org/a"), is_url("file:///etc/passwd"), is_url("notes.txt")
    (True, False, False)
    """
    return path.lower().startswith(("http://", "https://"))


def fetch(url: str) -> bytes:
    """The bytes at `url`, decompressed. Raises FetchError with a reason in plain words."""
    with urllib3.PoolManager(retries=False, timeout=FETCH_TIMEOUT_SECONDS) as pool:
        for _ in range(MAX_REDIRECTS + 1):
            try:
                answer = pool.request(
                    "GET",
                    url,
                    redirect=False,
                    preload_content=False,
                    headers={"User-Agent": "crossread", "Accept": "text/html,text/plain,*/*;q=0.5"},
                )
            except (urllib3.exceptions.HTTPError, ValueError) as error:
                raise FetchError(f"could not be fetched: {error}") from None
            try:
                if answer.status in _REDIRECTS:
                    url = _redirected(url, answer.headers.get("Location"))
                    continue
                if answer.status != 200:
                    raise FetchError(f"the server answered {answer.status}")
                return _body(answer)
            finally:
                answer.release_conn()
    raise FetchError(f"more than {MAX_REDIRECTS} redirects")


def _redirected(url: str, location: str | None) -> str:
    target = urljoin(url, location or "")
    if not location or urlsplit(target).scheme not in ("http", "https"):
        raise FetchError(f"redirects to {location!r}, which is no web page")
    return target


def _body(answer: urllib3.BaseHTTPResponse) -> bytes:
    parts, size = [], 0
    try:
        for chunk in answer.stream(_CHUNK, decode_content=True):
            size += len(chunk)
            if size > MAX_PAGE_BYTES:
                raise FetchError(f"larger than {MAX_PAGE_BYTES // 1024 // 1024} MB")
            parts.append(chunk)
    except urllib3.exceptions.HTTPError as error:
        raise FetchError(f"broke off: {error}") from None
    return b"".join(parts)
