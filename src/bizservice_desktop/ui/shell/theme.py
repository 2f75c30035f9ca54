"""The looks of the interface: palette and style sheet made from the ink tokens."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from bizservice_desktop.diagram.scene.palette import Ink

from ..kit.live import PALETTES, recolour_all

_SHEET = """
* {{ font-size: {body}pt; }}
QWidget#page, QScrollArea, QWidget#scrolled {{ background: {ground}; border: none; }}
QWidget#sidebar, QWidget#topbar {{ background: {surface}; }}
QScrollArea#way, QWidget#way {{ background: {surface}; border: none; }}
QWidget#sidebar {{ border-right: 1px solid {hairline}; }}
QWidget#topbar {{ border-bottom: 1px solid {hairline}; }}
QScrollArea#sheets {{
    background: {sunken}; border: 1px solid {hairline}; border-radius: 10px; }}
QScrollArea#sheets:focus {{ border: 2px solid {text}; }}
QWidget#sheets-holder, QScrollArea#sheets > QWidget {{ background: transparent; }}
QFrame[kind="card"] {{
    background: {surface}; border: 1px solid {hairline}; border-radius: 10px; }}
QFrame[kind="side"] {{
    background: {surface}; border: none; border-left: 1px solid {hairline}; }}
QFrame[kind="note"] {{
    background: {sunken}; border: 1px solid {warn}; border-radius: 8px; }}
QFrame[kind="calm"] {{
    background: {calm}; border: 1px solid {ok}; border-radius: 8px; }}
QFrame[kind="field"] {{
    background: {surface}; border: 1px solid {edge}; border-radius: 8px; }}
QFrame[kind="banner"] {{ background: {surface}; border: 2px solid {danger}; border-radius: 8px; }}
QFrame[kind="line"] {{ background: {hairline}; border: none; max-height: 1px; min-height: 1px; }}
QLabel {{ background: transparent; color: {text}; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="hero"] {{ font-size: {hero}pt; font-weight: 600; }}
QLabel[role="question"] {{ font-size: {question}pt; font-weight: 600; }}
QLabel[role="wall"] {{ font-size: {wall}pt; font-weight: 600; }}
QLabel[role="wall_small"] {{ font-size: {wall_small}pt; }}
QLabel[role="lead"] {{ font-size: {lead}pt; }}
QLabel[role="heading"] {{ font-size: {heading}pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {small}pt; }}
QLabel[role="danger"] {{ color: {danger}; font-weight: 600; }}
QLabel[role="unstored"] {{
    background: {danger}; color: {on_accent}; border-radius: 4px; padding: 1px 6px;
    font-weight: 600; }}
QPushButton {{
    background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: 7px;
    padding: 7px 16px; font-weight: 600; }}
QPushButton:hover {{ background: {sunken}; }}
QPushButton:pressed {{ background: {hairline}; }}
QPushButton:focus {{ border: 2px solid {text}; padding: 6px 15px; }}
QPushButton:disabled {{ color: {edge}; border-color: {hairline}; }}
QPushButton:checked {{ background: {selected}; border-color: {accent}; color: {accent}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:disabled {{
    background: {hairline}; color: {muted}; border-color: {hairline}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {sunken}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="link"] {{
    background: transparent; border: none; color: {accent}; padding: 2px 0; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {text}; border-radius: 4px; padding: 0 4px; }}
QPushButton[kind="aside"] {{
    background: transparent; border: none; color: {accent}; padding: 0; min-height: 0; }}
QPushButton[kind="aside"]:hover {{ text-decoration: underline; }}
QPushButton[kind="aside"]:focus {{ background: {selected}; text-decoration: underline; }}
QPushButton[kind="chip"], QLabel[role="chip"] {{
    background: {sunken}; border: 1px solid transparent; border-radius: 9px;
    padding: 1px 9px; font-size: {small}pt; font-weight: 400; }}
QPushButton[kind="chip"]:hover {{ border-color: {edge}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {text}; padding: 0 8px; }}
QPushButton[kind="fold"] {{ background: transparent; border-color: transparent; padding: 5px; }}
QPushButton[kind="fold"]:focus {{ border: 2px solid {text}; padding: 4px; }}
QPushButton[kind="key"] {{ padding: 7px 7px; }}
QPushButton[kind="key"]:focus {{ padding: 6px 6px; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit {{
    background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: 6px;
    padding: 5px 8px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QPlainTextEdit[kind="bare"] {{
    border: 1px solid transparent; padding: 0; placeholder-text-color: {muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QComboBox QAbstractItemView {{
    background: {surface}; color: {text}; border: 1px solid {edge};
    selection-background-color: {selected}; selection-color: {text}; }}
QListView, QTableView, QListWidget {{
    background: {surface}; color: {text}; border: none; outline: none; }}
QListView::item, QListWidget::item {{ padding: 7px 4px; border-bottom: 1px solid {hairline}; }}
QListView::item:selected, QListWidget::item:selected {{ background: {selected}; color: {text}; }}
QListView:focus, QListWidget:focus {{ border: 2px solid {accent}; border-radius: 6px; }}
QCheckBox, QRadioButton {{ spacing: 8px; color: {text}; background: transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border: 1px solid {text}; border-radius: 4px; }}
QRadioButton::indicator {{
    width: 12px; height: 12px; border: 2px solid {edge}; border-radius: 8px;
    background: {surface}; }}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; border: 5px solid {accent}; border-radius: 8px; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: 5px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{
    background: {hairline}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QProgressBar {{
    background: {sunken}; border: none; border-radius: 4px; max-height: 8px; color: transparent; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {hairline}; padding: 4px; }}
QMenu::item {{ padding: 7px 18px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; }}
QDialog {{ background: {ground}; }}
"""

TYPE_SIZES = {
    "body": 1.0,
    "small": 0.88,
    "lead": 1.15,
    "heading": 1.22,
    "title": 1.45,
    "hero": 1.7,
    "question": 1.85,
    "wall": 3.4,
    "wall_small": 2.2,
}
"""Of the running text, by role."""

SELECTED = {"dark": "#22374A", "light": "#E3ECF3"}
_ACCENT_HOVER = {"dark": "#A9D2EA", "light": "#17384C"}
_CALM = {"dark": "#1E3227", "light": "#EAF3ED"}
_ON_ACCENT = {"dark": "#101820", "light": "#FFFFFF"}


def apply_theme(app: QApplication, theme: str, *, base_font: QFont, text_size: int) -> None:
    """Give the application the colours of `theme` and its type; `text_size` is in percent."""
    font = QFont(base_font)
    font.setPointSizeF(base_font.pointSizeF() * text_size / 100)
    app.setFont(font)
    app.setPalette(_qt_palette(theme))
    app.setStyleSheet(style_sheet(font.pointSizeF(), theme))
    recolour_all(app, theme)


def style_sheet(body: float, theme: str) -> str:
    """`body` is the size of running text in points; all other sizes follow from it."""
    palette = PALETTES[theme]
    colours = {ink.name.lower(): palette[ink] for ink in Ink if "." not in ink}
    sizes = {role: body * size for role, size in TYPE_SIZES.items()}
    return _SHEET.format(
        **colours,
        **{name: f"{size:.1f}" for name, size in sizes.items()},
        on_accent=_ON_ACCENT[theme],
        accent_hover=_ACCENT_HOVER[theme],
        selected=SELECTED[theme],
        calm=_CALM[theme],
    )


def _qt_palette(theme: str) -> QPalette:
    palette = PALETTES[theme]
    roles = {
        QPalette.ColorRole.Window: Ink.GROUND,
        QPalette.ColorRole.WindowText: Ink.TEXT,
        QPalette.ColorRole.Base: Ink.SURFACE,
        QPalette.ColorRole.AlternateBase: Ink.SUNKEN,
        QPalette.ColorRole.Text: Ink.TEXT,
        QPalette.ColorRole.Button: Ink.SURFACE,
        QPalette.ColorRole.ButtonText: Ink.TEXT,
        QPalette.ColorRole.PlaceholderText: Ink.MUTED,
        QPalette.ColorRole.ToolTipBase: Ink.TEXT,
        QPalette.ColorRole.ToolTipText: Ink.SURFACE,
        QPalette.ColorRole.Highlight: Ink.ACCENT,
        QPalette.ColorRole.Link: Ink.ACCENT,
        QPalette.ColorRole.Mid: Ink.HAIRLINE,
    }
    qt = QPalette()
    for role, ink in roles.items():
        qt.setColor(role, QColor(palette[ink]))
    qt.setColor(QPalette.ColorRole.HighlightedText, QColor(_ON_ACCENT[theme]))
    return qt
