"""Against a real server on this machine; nothing leaves it."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from crossread.ingest import web
from crossread.ingest.web import FetchError, fetch


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/page":
            self.answer(200, b"<p>words</p>")
        elif self.path == "/moved":
            self.answer(302, b"", "/page")
        elif self.path == "/local":
            self.answer(302, b"", "file:///etc/passwd")
        elif self.path == "/circle":
            self.answer(302, b"", "/circle")
        elif self.path == "/large":
            self.answer(200, b"x" * 3_000_000)
        else:
            self.answer(404, b"gone")

    def answer(self, status: int, body: bytes, location: str | None = None) -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_page_and_a_moved_page_are_fetched(site: str) -> None:
    assert fetch(site + "/page") == fetch(site + "/moved") == b"<p>words</p>"


@pytest.mark.parametrize(
    ("path", "reason"),
    [("/nothing", "404"), ("/local", "no web page"), ("/circle", "redirects")],
)
def test_what_cannot_be_fetched_says_why(site: str, path: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        fetch(site + path)


def test_a_page_above_the_limit_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "MAX_PAGE_BYTES", 1_000_000)
    with pytest.raises(FetchError, match="larger"):
        fetch(site + "/large")


def test_a_server_that_is_not_there_is_a_reason(site: str) -> None:
    with pytest.raises(FetchError, match="could not be fetched"):
        fetch("http://127.0.0.1:9/")
