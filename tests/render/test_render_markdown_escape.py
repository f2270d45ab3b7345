import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crossread.render.markdown_escape import escape

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SIGNS = "*_`[]()<>#|~$=^&%!{}+-.:;@/\\\"'0123456789 \t\nabcw\u00a0é漢🚧"


def shown(markdown: str) -> str:
    """The text that a reader sees; fails where anything but paragraphs and line breaks comes out."""
    html = READER.render(markdown)
    assert set(re.findall(r"<(\w+)", html)) <= {"p", "br"}, html
    text = re.sub(r"</?p>\n?", "", html).replace("<br>", "\n").removesuffix("\n")
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text


@given(st.text(alphabet=SIGNS, max_size=60))
def test_nothing_of_the_text_becomes_markup(text: str) -> None:
    assert shown("“" + escape(text) + "”") == f"“{text}”"


@given(st.text(alphabet=SIGNS, max_size=40))
def test_nor_at_the_start_of_a_line(text: str) -> None:
    assert shown(escape(text)).strip() == text.strip()


@given(st.text(alphabet=SIGNS, max_size=40))
def test_nor_in_a_table_cell_or_a_list(text: str) -> None:
    cell = READER.render(f"| a | b |\n| --- | --- |\n| {escape(text)} | end |\n")
    assert cell.count("<td>") == 2, cell
    assert set(re.findall(r"<(\w+)", READER.render(f"- {escape(text)}"))) <= {"ul", "li", "br"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12.5 million", "12.5 million"),
        ("1. first", "1\\. first"),
        ("- not a list", "\\- not a list"),
        ("well-known a.m. (yes!)", "well-known a.m. (yes!)"),
        ("#tag [[page]] ![[embed]]", "\\#tag \\[\\[page\\]\\] \\!\\[\\[embed\\]\\]"),
        ("==lit== %%hidden%% $sum$", "\\=\\=lit\\=\\= \\%\\%hidden\\%\\% \\$sum\\$"),
        ("50% = half, R&D", "50% = half, R&D"),
        ("&copy; &#35;", "\\&copy; \\&\\#35;"),
        ("https://a.example www.b.example x@c.example", "https\\://a.example www\\.b.example x\\@c.example"),
        ("two\nlines\r\nthree", "two<br>lines<br>three"),
        ("    four spaces", "&#32;&#32;&#32;&#32;four spaces"),
    ],
)  # fmt: skip
def test_ordinary_text_stays_readable(text: str, expected: str) -> None:
    assert escape(text) == expected
