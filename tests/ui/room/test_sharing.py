"""What the room is asked: the answers in the order of their keys."""

import pytest
from tests.fakes import FakeStore
from tests.ui.conftest import RINGBY, SPRING, MakeDesk

from bizservice_desktop.content.loader import Pack
from bizservice_desktop.ui.room.sharing import pair_shown, point_shown


@pytest.mark.parametrize(
    ("locale", "answers"),
    [
        ("da", (("0", "Brudt"), ("1", "Lejlighedsvis"), ("2", "Virker"))),
        ("en", (("0", "Broken"), ("1", "Occasional"), ("2", "Works"))),
    ],
)
def test_the_answers_on_interplay_stand_from_broken_to_working(
    make_desk: MakeDesk, pack: Pack, locale: str, answers: tuple[tuple[str, str], ...]
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)), locale=locale)
    for pair in pack.method.pairs:
        shown = pair_shown(desk.model, pair.id)
        assert shown.levels == answers
        assert shown.question == desk.wording.pairs[pair.id].question


def test_the_levels_of_a_point_stand_from_nothing_to_anchored(
    make_desk: MakeDesk, pack: Pack
) -> None:
    desk = make_desk(FakeStore((RINGBY, SPRING)))
    shown = point_shown(desk.model, pack.method.point_order[0], (0, 9))
    titles = [desk.wording.levels[level].title for level in range(5)]
    assert getattr(shown, "levels", ()) == tuple(zip("01234", titles, strict=True))
