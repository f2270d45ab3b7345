"""English tokens: where they are cut, that nothing is lost, and that no text takes long."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.text.tokens import token_spans


def cut(text: str) -> str:
    """The tokens of a text, divided by spaces."""
    return " ".join(text[start:end] for start, end in token_spans(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don't.", "I do n't ."),
        ("She CAN’T and won’t", "She CA N’T and wo n’t"),
        ("He's sure they’d’ve gone", "He 's sure they ’d ’ve gone"),
        ("we'll see what you're after", "we 'll see what you 're after"),
        ("Ingrid's plan, the miners' plan", "Ingrid 's plan , the miners ' plan"),
        ("the U.K.’s answer", "the U.K. ’s answer"),
        ("We cannot, it's gonna rain", "We can not , it 's gon na rain"),
        ("dont ask, im late", "do nt ask , i m late"),
        ("its offer lets the IM team rest", "its offer lets the IM team rest"),
    ],
)
def test_contractions_are_cut_into_their_words(text: str, expected: str) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("O’Hara and N'Golo saw d’Anjou", "O’Hara and N'Golo saw d’Anjou"),
        ("at six o'clock, ma'am", "at six o'clock , ma'am"),
        ("the '90s, '08 and the 1960s", "the '90s , '08 and the 1960s"),
        ("get ’em, rock 'n' roll", "get ’em , rock 'n' roll"),
    ],
)
def test_an_apostrophe_inside_a_word_or_for_letters_left_out_cuts_nothing(
    text: str, expected: str
) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Go,” he said.", "“ Go , ” he said ."),
        ("‘I don’t know,’ she said", "‘ I do n’t know , ’ she said"),
        ("\"'Stop,' he cried,\" said Bo", "\" ' Stop , ' he cried , \" said Bo"),
        ("«Oui», „Nein“", "« Oui » , „ Nein “"),
        ("``Yes'' she said", "`` Yes '' she said"),
    ],
)
def test_quotation_marks_stand_alone(text: str, expected: str) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a long-term, so-called truce", "a long - term , so - called truce"),
        ("Al-Harir of al-Nahr", "Al - Harir of al - Nahr"),
        ("the 70-year-old's 21st-century F-16", "the 70 - year - old 's 21st - century F - 16"),
        ("2010-11 and 3–4", "2010 - 11 and 3 – 4"),
        ("an over-the-counter drug", "an over - the - counter drug"),
        ("U.S.-led", "U.S. - led"),
    ],
)
def test_hyphens_are_tokens(text: str, expected: str) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    "word",
    ["pre-war", "non-EU", "anti-Roman", "mid-1980s", "Ex-minister", "co-founded", "non‑aligned"],
)
def test_a_prefix_stays_with_its_word(word: str) -> None:
    assert cut(f"the {word}.") == f"the {word} ."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Dahl of the U.S. left.", "Mr. Dahl of the U.S. left ."),
        ("on Jan. 5 at 7 a.m., i.e. early", "on Jan. 5 at 7 a.m. , i.e. early"),
        ("George W. Olsen and J.K. Berg", "George W. Olsen and J.K. Berg"),
        ("Francis X. Berg posted on X. Nobody saw.", "Francis X. Berg posted on X . Nobody saw ."),
        ("They chose plan B. The rest left.", "They chose plan B . The rest left ."),
        ("Flat No. 10? No. It is gone.", "Flat No. 10 ? No . It is gone ."),
        ("Bend, Ore., is dry. He dug ore.", "Bend , Ore. , is dry . He dug ore ."),
        ("nets, ropes, etc. and more, etc.", "nets , ropes , etc. and more , etc ."),
        ("from the U.S...", "from the U.S ..."),
    ],
)
def test_abbreviations_keep_their_full_stop_and_sentences_do_not(text: str, expected: str) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,000.50 or .5", "1,000.50 or .5"),
        ("$60, US$7.5 and 60%", "$ 60 , US$ 7.5 and 60 %"),
        ("£1.2m, €3bn, 40km, 7pm, 5ft-tall", "£ 1.2 m , € 3 bn , 40 km , 7 pm , 5 ft - tall"),
        ("at 10:30am on 9/11", "at 10:30 am on 9/11"),
        ("the 3rd G7, a 4x4 and COP28", "the 3rd G7 , a 4x4 and COP28"),
        ("2024-06-26, call 555-0199", "2024-06-26 , call 555-0199"),
        ("#1 in notes [3,4]", "# 1 in notes [ 3 , 4 ]"),
        ("It was 5.Then 6.", "It was 5 . Then 6 ."),
    ],
)
def test_figures_are_whole_and_their_signs_and_units_are_not_part_of_them(
    text: str, expected: str
) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(see https://example.org/a-b?c=1).", "( see https://example.org/a-b?c=1 ) ."),
        ("www.example.org, example.com.", "www.example.org , example.com ."),
        ("ask a.b@example.org, @handle or #OurTag", "ask a.b@example.org , @handle or #OurTag"),
        ("the end.Next came", "the end . Next came"),
    ],
)
def test_addresses_handles_and_hashtags_are_whole(text: str, expected: str) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wait... what?! no!!", "wait ... what ?! no !!"),
        ("well—known -- or not…", "well — known -- or not …"),
        ("and/or, he/she, w/o R&D", "and / or , he / she , w/o R&D"),
        ("nice :-) _very_ **nice**", "nice :-) _ very _ ** nice **"),
        ("cafe\u0301, soft\u00adly", "cafe\u0301 , soft\u00adly"),
        (
            "\U0001f44d\U0001f3fd\U0001f1fa\U0001f1e6!",
            "\U0001f44d\U0001f3fd \U0001f1fa\U0001f1e6 !",
        ),
    ],
)
def test_marks(text: str, expected: str) -> None:
    assert cut(text) == expected


MARKS = "aBé1ſ_.,:;'’‘`\"-–/@&$#+=!?()[]<>^~*\\ \n\u00a0\u200d\u0301\ufe0f\U0001f44d\x1c"
WORDS = "n't 's www. U.S. http:// non- Mr. 1,000 cannot km ...".split()
PIECES = st.sampled_from([*MARKS, *WORDS])


@settings(deadline=None)
@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)))
def test_tokens_are_in_order_and_cover_all_but_white_space(text: str) -> None:
    covered: list[int] = []
    for start, end in token_spans(text):
        assert start < end
        covered.extend(range(start, end))
    assert covered == [i for i, character in enumerate(text) if not character.isspace()]


@settings(deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join), st.lists(PIECES, max_size=20).map("".join))
def test_a_blank_line_keeps_the_tokens_of_two_paragraphs_apart(first: str, second: str) -> None:
    alone = [first[a:b] for a, b in token_spans(first + "\n\n")]
    both = first + "\n\n" + second
    assert [both[a:b] for a, b in token_spans(both)][: len(alone)] == alone


LETTERS_AND_MARKS = "aA1'’-./@#_:($<=\u0301\u200d"
SHORT = "a' a- 1- a. ab. 1, a@ e- n't http:// www. _a a_ +1 =-".split()


@pytest.mark.parametrize("piece", [*LETTERS_AND_MARKS, *SHORT, " -/"])
def test_time_grows_with_the_length_of_the_text_only(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        token_spans(text)
        return time.process_time() - start

    # A pattern that looked at the rest of the text at every place would need minutes.
    assert seconds(100_000) < 5
