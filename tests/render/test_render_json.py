import json
from importlib import resources

import jsonschema
import msgspec

from crossread.model.account import Dossier
from crossread.render.json import render


def schema() -> dict[str, object]:
    text = resources.files("crossread.dossier").joinpath("dossier.schema.json").read_text("utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def test_a_full_dossier_fits_the_schema(rich: Dossier) -> None:
    jsonschema.Draft202012Validator(schema()).validate(json.loads(render(rich)))


def test_an_empty_dossier_fits_the_schema(empty: Dossier) -> None:
    jsonschema.Draft202012Validator(schema()).validate(json.loads(render(empty)))


def test_the_schema_refuses_a_dossier_without_a_required_part(rich: Dossier) -> None:
    broken = json.loads(render(rich))
    del broken["stories"][0]["timeline"]
    assert not jsonschema.Draft202012Validator(schema()).is_valid(broken)


def test_reading_it_back_gives_the_same_dossier(rich: Dossier) -> None:
    assert msgspec.json.decode(render(rich), type=Dossier) == rich


def test_it_is_indented_and_ends_with_a_line_feed(rich: Dossier) -> None:
    text = render(rich)
    assert text.startswith('{\n "format"')
    assert text.endswith("}\n")
    assert "👩‍🚒" in text, "characters are written as themselves"
