import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.ingest.decode import NotTextError, decode

SENTENCE = "The café in Zürich reopened on Monday, “better than before”, its owner said.\n" * 3


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"],
)
def test_every_usual_encoding_gives_the_same_text(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)).text == SENTENCE


def test_latin_1_and_windows_1252_are_read_without_being_told() -> None:
    plain = "Le maire a été élu à Orléans, où il était né.\n" * 3
    assert decode(plain.encode("latin-1")).text == plain


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_become_line_feeds_as_with_open(ending: str) -> None:
    assert decode(f"one{ending}two{ending}".encode()).text == "one\ntwo\n"


def test_a_few_signs_in_an_english_text_are_windows_1252() -> None:
    plain = "The price rose by 5 £ on Monday – “a lot”, he said. " + "Nobody else spoke. " * 20
    assert decode(plain.encode("cp1252")).text == plain


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode(codecs.BOM_UTF8 + b"Hello").text == "Hello"


def test_a_page_is_read_in_the_character_set_that_it_declares() -> None:
    page = '<meta charset="windows-1251"><p>Река поднялась</p>'
    assert "Река" in decode(page.encode("cp1251"), html=True).text


def test_one_broken_byte_does_not_spoil_a_utf8_file_and_is_told() -> None:
    data = ("Ærøskøbing, ål, æble. " * 20).encode() + b"\xff end"
    decoded = decode(data)
    assert decoded.text.startswith("Ærøskøbing")
    assert decoded.text.endswith("\ufffd end")
    assert decoded.note is not None
    assert "1 damaged character" in decoded.note


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7\n1 0 obj", "binary"),
        (b"PK\x03\x04" + bytes(40), "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "binary"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x00" * 500, "binary"),
        (b"forty words of plain text around \x81 a byte that is none " * 5, "undecodable"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(NotTextError) as refused:
        decode(data)
    assert refused.value.code == code


def test_a_single_nul_in_a_text_is_kept() -> None:
    assert decode(b"before\x00after and more words").text == "before\x00after and more words"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_text_comes_back_as_it_was(text: str) -> None:
    if text.strip() and not text.startswith(
        ("\ufeff", "%PDF-", "PK", "RIFF", "BZh", "ID3", "OggS")
    ):
        assert decode(text.encode()).text == text


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_reason(data: bytes) -> None:
    try:
        told = decode(data).text
    except NotTextError as refused:
        told = str(refused)
    assert told.strip()
