"""The optional language model, against a real server on this machine, in good order and with faults. The story is ours."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from made_reports import body_report

from crossread import app
from crossread.dossier.answer import answer
from crossread.dossier.answer.choosing import choose_slices
from crossread.dossier.answer.model_server import ModelServer
from crossread.errors import ServerError, SettingsError
from crossread.extract.reader import Reader
from crossread.model.account import Dossier
from crossread.pipeline import make_dossier
from crossread.render.formats import RENDERERS
from crossread.settings import Settings, changed, settings_from

TOWN = """The town council bought the old mill on Friday.
The mill cost 3 million euros, the mayor, Ida Falk, said.
The mill will become a library with room for 200 readers.
Falk said the roof must be mended first."""
QUESTION = "How much did the mill cost?"
KEY = "a key that nobody may see"


class Model(BaseHTTPRequestHandler):
    seen: ClassVar[list[tuple[str, str | None, dict[str, object]]]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        fault = self.path.split("/")[1]
        Model.seen.append((self.path, self.headers["Authorization"], body))
        if fault == "hang":
            time.sleep(1.5)
        if fault == "moved":
            self.send_response(307)
            self.send_header("Location", "/good/chat/completions")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if fault == "once" and sum(path == self.path for path, _, _ in Model.seen) > 1:
            fault = "good"
        self.answer(500 if fault in ("broken", "once") else 200, REPLIES.get(fault, b""))

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):  # the client goes away where the reply is huge
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _said(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


REPLIES = {
    "good": _said('{"slices": [2]}'),
    "none": _said('{"slices": []}'),
    "outside": _said('{"slices": [99, 0, -1]}'),
    "partly": _said('{"slices": [99, 2, 2, true, "1", 2.0, null, 1, 2]}'),
    "prose": _said("The mill cost nine million euros."),
    "words": _said('{"slices": "the second"}'),
    "list": _said("[1, 2]"),
    "null": _said(None),
    "deep": b"[" * 200_000,
    "page": b"<html>busy</html>",
    "huge": _said("x" * 3_000_000),
}


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def dossier(reader: Reader) -> Dossier:
    report = body_report(TOWN, "town.txt", "2031-03-07")
    return make_dossier([report], (), reader, Settings(one_story=True))


def chosen(site: str, fault: str, dossier: Dossier, timeout: float = 10.0) -> tuple[str, ...]:
    server = ModelServer(f"{site}/{fault}", "small", KEY, timeout)
    found = choose_slices(QUESTION, dossier, answer(QUESTION, dossier), server.choose)
    texts = {r.id: r.text for r in dossier.reports}
    assert found.cites
    assert all(texts[c.report_id][c.start : c.end] == c.exact for c in found.cites)
    assert found.answer and "3 million euros" in found.answer and "nine" not in found.answer
    return tuple(c.exact for c in found.cites)


def test_the_model_chooses_and_orders_the_offered_slices(site: str, dossier: Dossier) -> None:
    plain = [c.exact for c in answer(QUESTION, dossier).cites]
    assert plain[0] == "3 million euros"
    assert chosen(site, "good", dossier) == (plain[1],)
    assert chosen(site, "partly", dossier) == (plain[1], plain[0])


@pytest.mark.parametrize("fault", ["none", "outside"])
def test_what_was_not_offered_is_dropped(site: str, fault: str, dossier: Dossier) -> None:
    assert chosen(site, fault, dossier) == tuple(c.exact for c in answer(QUESTION, dossier).cites)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("prose", "no list of slices"),
        ("words", "no list of slices"),
        ("list", "no list of slices"),
        ("null", "no list of slices"),
        ("deep", "no list of slices"),
        ("page", "no list of slices"),
        ("empty", "no list of slices"),
        ("huge", "more than can be"),
        ("broken", "500"),
        ("moved", "307"),
        ("hang", "in time"),
    ],
)
def test_a_failing_server_is_told_by_name_and_without_the_key(
    site: str, fault: str, reason: str
) -> None:
    with pytest.raises(ServerError, match=reason) as error:
        ModelServer(f"{site}/{fault}", "small", KEY, 0.5 if fault == "hang" else 10.0).choose(
            QUESTION, ["a slice"]
        )
    assert KEY not in str(error.value)


def test_a_server_that_nobody_runs_is_told() -> None:
    with pytest.raises(ServerError, match="cannot be reached"):
        ModelServer("http://127.0.0.1:9", "small").choose(QUESTION, ["a slice"])


def test_a_server_that_stumbles_once_is_asked_again(site: str) -> None:
    assert ModelServer(f"{site}/once", "small").choose(QUESTION, ["a", "b"]) == [2]


def test_only_the_question_and_numbered_slices_are_sent_with_a_schema(
    site: str, dossier: Dossier
) -> None:
    chosen(site, "good", dossier)
    _, key, body = Model.seen[-1]
    assert key == f"Bearer {KEY}"
    assert body["model"] == "small"
    sent = json.dumps(body)
    assert QUESTION in sent and "json_schema" in sent and "town.txt" not in sent


def test_the_command_answers_without_a_server_that_fails(
    site: str, dossier: Dossier, tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("account") / "dossier.json"
    renderer = next(r for r in RENDERERS if r.name == "json")
    place.write_text(renderer.render(dossier), encoding="utf-8")
    told: list[str] = []
    settings = Settings(llm_url=f"{site}/broken", llm_model="small")
    assert app.reply(QUESTION, str(place), settings, KEY, told.append) == answer(QUESTION, dossier)
    assert len(told) == 1 and "500" in told[0] and KEY not in told[0]
    with pytest.raises(SettingsError, match="--llm-model"):
        app.reply(QUESTION, str(place), Settings(llm_url=site))


@pytest.mark.parametrize("url", ["ftp://example.org", "http://", "http://me:secret@example.org"])
def test_a_server_that_cannot_be_one_is_refused(url: str) -> None:
    with pytest.raises(SettingsError) as error:
        ModelServer(url, "small").choose(QUESTION, ["a slice"])
    assert "secret" not in str(error.value)


def test_the_server_is_set_by_flag_or_environment_and_stands_in_no_recipe() -> None:
    environment = {"CROSSREAD_LLM_URL": "http://a", "CROSSREAD_LLM_KEY": KEY}
    settings = settings_from(environment, llm_url=None, llm_model="small")
    assert (settings.llm_url, settings.llm_model) == ("http://a", "small")
    assert changed(settings) == {}
    assert KEY not in str(settings)
