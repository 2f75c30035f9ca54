"""Why a block is on the programme, in words."""

from dataclasses import replace

from tests.builders import block, round_of, voted

from bizservice_desktop.domain.agenda.drafting import from_gaps
from bizservice_desktop.domain.assessment.matrix import Coverage
from bizservice_desktop.domain.assessment.round import Round
from bizservice_desktop.domain.method.method import Method
from bizservice_desktop.domain.method.wording import Wording
from bizservice_desktop.services.block_reasons import reason_words

CELL = "cell_upskilling_internal_collaboration"
POINT = "op_int_shared_tools"


def words(method: Method, wording: Wording, round: Round, *ids: str) -> tuple[str, ...]:
    return reason_words(replace(block("a"), reason=ids), method, wording, round, 3)


def test_low_split_and_empty_are_said(method: Method, danish: Wording) -> None:
    round = round_of(
        {POINT: 1, "op_job_digital_help": voted(0, 2, 4)}, cells={CELL: Coverage.NOTHING}
    )
    low, split, empty = words(method, danish, round, POINT, "op_job_digital_help", CELL)
    assert low == f"INT 4 {danish.title(POINT)}: niveau 1,0"
    assert split.endswith("stemmerne går fra 0 til 4")
    assert empty == f"{danish.title(CELL)}: tomt felt i matrixen"


def test_what_is_no_gap_any_more_is_said_too(method: Method, english: Wording) -> None:
    round = round_of({POINT: 3}, cells={CELL: Coverage.COVERED})
    point, cell, gone = words(method, english, round, POINT, CELL, "op_gone")
    assert point.endswith("no longer low, now 3.0")
    assert cell.endswith("no longer an empty cell")
    assert gone == "op_gone"


def test_every_topic_of_a_draft_has_words(method: Method, english: Wording) -> None:
    round = round_of(dict.fromkeys(method.point_order, 0), cells={CELL: Coverage.NOTHING})
    made = from_gaps(method, english, round, 180)
    for each in (*made.blocks, *made.parked):
        found = reason_words(each, method, english, round, 3)
        assert len(found) == len(each.reason)
        assert all("level 0" in text or "empty cell" in text for text in found)
