"""When values of different wording, rounding, unit or bound are one figure, and what its status is."""

from collections.abc import Callable, Sequence

import pytest

from crossread.model.account import Figure
from crossread.model.layers import Reading
from crossread.reconcile.figures import figures
from crossread.reconcile.people import cast

Read = Callable[..., Reading]


def ledger(read_text: Read, texts: Sequence[str], days: Sequence[str | None] = ()) -> tuple[Figure, ...]:  # fmt: skip
    pairs = enumerate(zip(texts, days or [None] * len(texts), strict=True))
    readings = tuple(read_text(t, f"{n}.txt", d) for n, (t, d) in pairs)
    return figures(readings, cast(readings))


def joined(found: Sequence[Figure]) -> list[tuple[str, list[float]]]:
    return [
        (f.status, [v.value for v in f.values])
        for f in found
        if len({v.cite.report_id for v in f.values}) > 1
    ]


POWER = "Officials say {} villages in the valley lost power in the storm."
CASES = [
    ("metres and feet", ["The tower is 300 metres tall.", "The tower is 984 feet tall."], [("agreed", [300, 299.9])]),
    ("degrees", ["The valley reached 41°C on Sunday.", "The valley reached 106°F on Sunday."], [("agreed", [41, 41.11])]),
    ("a floor and a number above it", [POWER.format("at least 20"), POWER.format("24")], [("agreed", [20, 24])]),
    ("a range and a number in it", [POWER.format("20 to 30"), POWER.format("24")], [("agreed", [20, 24])]),
    ("a range and a number outside", [POWER.format("20 to 30"), POWER.format("34")], []),
    ("two numbers", [POWER.format("22"), POWER.format("24")], [("differs", [22, 24])]),
    ("passed and not reached", ["Over half the precincts of Arden were counted.", "Less than half the precincts of Arden were counted."], [("differs", [0.5, 0.5])]),
    ("a target and who misses it", ["The league asks towns for 3% of their income on roads.", "The league asks towns for 3% of their income. Several towns fall short of 3%."], [("agreed", [3, 3])]),
    ("reached and not reached", ["Output rose by at least 3% in Arden.", "Output rose by less than 3% in Arden."], [("differs", [3, 3])]),
    ("a year and a quarter", ["The firm's quarterly profit was $1.2 billion.", "The firm's annual profit was $1.2 billion."], []),
    ("up and down", ["Sales rose 5 per cent at the mill.", "Sales fell 5 per cent at the mill."], []),
    ("a plan and what was spent", ["The council plans to spend $40 million on the bridge.", "The council actually spent $40 million on the bridge."], []),
    ("height and way", ["The kite reached an altitude of 230 metres.", "The kite covered a distance of 230 metres."], []),
    ("a part and the whole", ["Spending by the northern towns reached $96.4 billion last year.", "Spending by all towns reached $98.1 billion last year."], []),
    ("the same people by two nouns", ["The crash killed 31 passengers on the ridge.", "On the ridge 31 tourists died in the crash."], [("agreed", [31, 31])]),
    ("two things in one sentence", ["Two doctors and their two children were saved from the roof.", "The two children were saved from the roof."], [("agreed", [2, 2])]),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "rows"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_values_are_one_within_rounding_bounds_and_scope(
    read_text: Read, texts: list[str], rows: list[tuple[str, list[float]]]
) -> None:
    told = joined(ledger(read_text, texts))
    assert [(s, sorted(v)) for s, v in told] == [(s, sorted(v)) for s, v in rows]


FEVER = "Health officials counted {} cases of the fever in the valley."
UPDATES = [
    ("later and higher", ["310", "345"], ["2021-03-09", "2021-03-10"], "updated"),
    ("on one day", ["310", "345"], ["2021-03-09", "2021-03-09"], "differs"),
    ("one without a date", ["310", "345"], ["2021-03-09", None], "differs"),
    ("the undated one repeats a dated one", ["310", "345", "310"], ["2021-03-09", "2021-03-10", None], "updated"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("counts", "days", "status"), [c[1:] for c in UPDATES], ids=[c[0] for c in UPDATES]
)
def test_a_moving_count_is_updated_only_where_the_days_are_known(
    read_text: Read, counts: list[str], days: list[str | None], status: str
) -> None:
    told = ledger(read_text, [FEVER.format(c) for c in counts], days)
    assert [f.status for f in told if f.unit == "case"] == [status]


def test_a_value_and_its_conversion_are_one_figure_in_one_unit(read_text: Read) -> None:
    (figure,) = ledger(read_text, ["The kite rose to 770 metres (2,526 feet) over the strait."])
    assert figure.unit == "metre"
    assert [round(v.value) for v in figure.values] == [770, 770]
    assert [v.cite.exact for v in figure.values] == ["770 metres", "2,526 feet"]


def test_what_another_room_tells_is_left_out(read_text: Read) -> None:
    reading = read_text("The council has 32 members. It bought 48 boats.", "a.txt")
    first = min(q.start for q in reading.quantities)
    found = figures((reading,), None, frozenset({(reading.report.id, first)}))
    assert [v.value for f in found for v in f.values] == [48]
