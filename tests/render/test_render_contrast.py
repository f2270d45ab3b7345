"""The palette against WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for edges of controls, in light and in dark."""

import re
from importlib import resources

import pytest

STYLE = resources.files("crossread.render.page").joinpath("page.css").read_text("utf-8")
TEXT_ON = [
    ("ink", "paper"), ("ink", "panel"), ("soft", "paper"), ("soft", "panel"), ("link", "paper"), ("link", "panel"),
    ("link", "chip"), ("paper", "link"), ("paper", "ink"), ("alert", "paper"), ("alert", "panel"), ("alert", "alert-bg"),
    ("good", "paper"), ("good", "good-bg"), ("mark-ink", "mark"),
]  # fmt: skip
EDGE_ON = [("edge", "paper"), ("edge", "panel"), ("link", "paper"), ("link", "panel")]


def palettes() -> dict[str, dict[str, str]]:
    light, dark = re.findall(r":root \{(.*?)\}", STYLE, re.S)[:2]
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block)) for block in (light, dark)]
    return {"light": found[0], "dark": {**found[0], **found[1]}}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_formula() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_text_can_be_read(scheme: str, front: str, back: str) -> None:
    palette = palettes()[scheme]
    assert contrast(palette[front], palette[back]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGE_ON)
def test_controls_and_focus_can_be_seen(scheme: str, front: str, back: str) -> None:
    palette = palettes()[scheme]
    assert contrast(palette[front], palette[back]) >= 3


def test_every_colour_comes_from_the_palette() -> None:
    rules = re.sub(r":root \{.*?\}", "", STYLE, flags=re.S)
    assert re.findall(r"(?<!&)#[0-9a-fA-F]{3,8}\b(?=[;\s])", rules) == []
