"""An answer: its words and the votes beside them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.looks import looks

from bizservice_desktop.ui.mapping.answer_option import ORDINARY, AnswerOption
from bizservice_desktop.ui.mapping.vote_marks import Votes

_WIDTH, _GAP = 344, 6


@pytest.mark.parametrize("letter", ["i", "l"])
def test_a_sentence_ends_some_pixels_before_the_votes(
    qapp: QApplication, qtbot: QtBot, letter: str
) -> None:
    """Where a vote has its first dot nothing else is, nor just before it."""
    with looks(qapp, "da"):
        option = AnswerOption("3", ORDINARY)
        qtbot.addWidget(option)
        option.set_area("biz")
        rows = []
        for words, count in ((f"{letter} " * 150, 0), ("", 1)):  # the words alone, the vote alone
            option.set_answer("I praksis", words or "x", Votes((count,), 10))
            option.resize(_WIDTH, option.heightForWidth(_WIDTH))
            picture = option.grab().toImage()
            ground = picture.pixelColor(_WIDTH // 20, picture.height() // 2)
            rows.append(
                [
                    x
                    for x in range(70, _WIDTH - 10)
                    if any(
                        picture.pixelColor(x, y) != ground for y in range(6, picture.height() - 6)
                    )
                ]
            )
        words_end, dots = rows[0][-1], [x for x in rows[1] if x > _WIDTH // 2]
        assert words_end + _GAP <= dots[0]


def test_a_vote_beside_a_title_is_seen(qapp: QApplication, qtbot: QtBot) -> None:
    """In half a row, where many chose another answer: dots, not specks."""
    with looks(qapp, "da"):
        option = AnswerOption("?", ORDINARY)
        qtbot.addWidget(option)
        option.set_area("biz")
        seen = []
        for count in (0, 1):
            option.set_answer("Ved ikke", "", Votes((count,), 12))
            option.resize(172, option.heightForWidth(172))
            picture = option.grab().toImage()
            middle = picture.height() // 2
            ground = picture.pixelColor(12, middle)
            row = range(100, 160)
            seen.append({x for x in row if picture.pixelColor(x, middle) != ground})
        dot = sorted(seen[1] - seen[0])
        assert {dot[0] + each for each in range(6)} <= set(dot)
