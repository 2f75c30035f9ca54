"""An exception that leaves an override of a Qt virtual kills the process on Python 3.11.

So every such override carries @guarded; `ui/kit/guarded.py` says what it does.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtWidgets

UI = Path(__file__).parents[2] / "src" / "bizservice_desktop" / "ui"
QT = (PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets)

# Hidden, not overridden: Qt itself never calls the Python method.
NOT_VIRTUAL = {"setText", "setFont", "setEnabled", "setFocusPolicy"}


@dataclass(frozen=True)
class Class:
    file: Path
    node: ast.ClassDef

    @property
    def bases(self) -> list[str]:
        return [ast.unparse(base).split("[")[0].split(".")[-1] for base in self.node.bases]

    @property
    def methods(self) -> list[ast.FunctionDef]:
        return [node for node in self.node.body if isinstance(node, ast.FunctionDef)]


Classes: TypeAlias = dict[str, list[Class]]


def classes_in(folder: Path) -> Classes:
    """By name; two files may each have a class of that name."""
    found: Classes = {}
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found.setdefault(node.name, []).append(Class(file, node))
    return found


def qt_names(name: str, classes: Classes) -> set[str]:
    """What the Qt classes above the class `name` offer."""
    for module in QT:
        if hasattr(module, name):
            return set(dir(getattr(module, name)))
    bases = (base for found in classes.get(name, ()) for base in found.bases)
    return set().union(*(qt_names(base, classes) for base in bases))


def overrides(classes: Classes) -> Iterator[tuple[Class, ast.FunctionDef]]:
    for name, same in classes.items():
        offered = {each for each in qt_names(name, classes) if not each.startswith("_")}
        for found in same:
            for method in found.methods:
                if method.name in offered - NOT_VIRTUAL:
                    yield found, method


def is_guarded(method: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).startswith("guarded(") for each in method.decorator_list)


def test_every_override_is_guarded() -> None:
    found = list(overrides(classes_in(UI)))
    assert len(found) > 20
    bare = [f"{one.file.name}:{m.lineno} {m.name}" for one, m in found if not is_guarded(m)]
    assert bare == []


def test_an_unguarded_one_is_seen(tmp_path: Path) -> None:
    code = (
        "class Page(QWidget):\n"
        "    def title(self): ...\n"
        "class Mapping(Page):\n"
        "    def keyPressEvent(self, event): ...\n"
        "    @guarded(None)\n"
        "    def paintEvent(self, event): ...\n"
        "class Rows(QAbstractListModel):\n"
        "    def data(self, index, role): ...\n"
    )
    (tmp_path / "mapping.py").write_text(code)
    bare = [method.name for _, method in overrides(classes_in(tmp_path)) if not is_guarded(method)]
    assert bare == ["keyPressEvent", "data"]
