import pytest

from crossread.ingest.facts import NO_FACTS
from crossread.ingest.plain import plain_report

STORY = (
    "Old bridge closed for repairs\n\nThe old bridge was closed on Friday after engineers found cracks in two pillars.\n\n"
    "Traffic was sent through the tunnel, where drivers waited for two hours, the city said.\n\n"
)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2024 Delta Herald. All rights reserved", "Delta Herald"),
        ("© 2024 Delta Herald All Rights Reserved.", "Delta Herald"),
        ("Copyright © 1998–2024, Sound Courier, Inc. All rights reserved.", "Sound Courier, Inc."),
        ("© 2019-24 Hill & Dale Media Ltd. Registered in Norland.", "Hill & Dale Media Ltd"),
        ("(c) 2021 by Journal of Bridges", "Journal of Bridges"),
        ("COPYRIGHT 2018 BY NORTH STAR TRIBUNE", "NORTH STAR TRIBUNE"),
        ("© The Valley Post 2024", "The Valley Post"),
        ("© 2024 National Bridge, a division of Span Group", "National Bridge"),
        ("© 2024. All rights reserved. Terms of use", None),
        ("Copyright 2017 The Associated Press. All rights reserved.", None),
    ],
)  # fmt: skip
def test_a_copyright_line_names_the_outlet_and_nothing_more(line: str, outlet: str | None) -> None:
    text = STORY + line + "\n"
    told = plain_report("a.txt", "0" * 64, text, NO_FACTS, NO_FACTS).outlet
    assert told.value == outlet
    for citation in told.cites:
        assert text[citation.start : citation.end] == outlet
