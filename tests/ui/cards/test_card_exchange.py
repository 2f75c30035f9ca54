"""Cards of one's own to and from tables."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.conftest import FakeExporter, MakeDesk, as_exporter, undo_words

from bizservice_desktop.exchange.card_table import CardTables
from bizservice_desktop.ui.cards.card_exchange import CardExchange, ImportCardsDialog
from bizservice_desktop.ui.shell.desk import Desk


def looked_at(
    desk: Desk, host: QWidget, file: Path, exporter: FakeExporter
) -> tuple[CardExchange, ImportCardsDialog]:
    made = CardExchange(desk, CardTables(), as_exporter(exporter), host)
    made.look_at(file)
    return made, host.findChildren(ImportCardsDialog)[-1]


def cell(dialog: ImportCardsDialog, line: int, column: int) -> str:
    item = dialog.table.item(line, column)
    assert item is not None
    return item.text()


def test_a_table_is_looked_at_and_taken_as_one_step(
    make_desk: MakeDesk, exporter: FakeExporter, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, host, file = make_desk(), QWidget(), tmp_path / "cards.csv"
    qtbot.addWidget(host)
    file.write_text("point;text_da;text_en\nINT 4;Hvem ringer?;Who calls?\nSTR 1;Hvorfor?;\n")
    exchange, dialog = looked_at(desk, host, file, exporter)
    assert dialog.line.text() == "2 new and 0 changed cards. It can be undone in one step."
    assert [cell(dialog, 0, column) for column in range(4)] == [
        "2", "INT 4.E1", "new", "Hvem ringer?",
    ]  # fmt: skip
    assert not desk.workspace.own_cards
    dialog.take.click()
    assert undo_words(desk) == "import 2 cards"
    assert [card.text for card in desk.workspace.own_cards] == ["Hvem ringer?", "Hvorfor?"]
    exchange.export_workbook()
    exchange.export_csv()
    assert list(exporter.files) == ["Our own cards.xlsx", "Our own cards.csv"]
    file.write_bytes(exporter.files["Our own cards.csv"])
    _, again = looked_at(desk, host, file, exporter)
    assert again.line.text().startswith("All of these cards are here already")
    assert not again.take.isEnabled()
    again.reject()
    desk.undo()
    assert desk.workspace.own_cards == ()


def test_every_fault_is_named_and_nothing_is_taken(
    make_desk: MakeDesk, exporter: FakeExporter, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, host, file = make_desk(), QWidget(), tmp_path / "cards.csv"
    qtbot.addWidget(host)
    file.write_text("point;text_da;copies\nINT 4;Hvem ringer?;\nINT 44;Hvem?;\nSTR 1;Hvor?;100\n")
    _, dialog = looked_at(desk, host, file, exporter)
    assert dialog.line.text().startswith("2 row(s) cannot be imported. Nothing was changed")
    assert cell(dialog, 1, 3) == "“INT 44” is not a point, such as INT 4."
    assert cell(dialog, 2, 3) == "“100” is not a number of copies, 1 to 99."
    assert not dialog.take.isEnabled()
    dialog.reject()
    _, dialog = looked_at(desk, host, tmp_path / "none.xlsx", exporter)
    assert dialog.line.text() == "The file does not exist."
    assert not dialog.take.isEnabled()
    dialog.reject()
