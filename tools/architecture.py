"""Draws the rooms of the house into docs/architecture.md, from the imports as they are.

    python tools/architecture.py            write the pictures anew
    python tools/architecture.py --check    say whether they are as the code is

Each picture is Mermaid: a box is a folder or file with what it is for, an arrow an import. An
arrow that other arrows already tell is left out.
"""

import argparse
import ast
import re
import sys
from pathlib import Path

import grimp

TOP = Path(__file__).parent.parent
PAGE = TOP / "docs" / "architecture.md"
PACKAGE = "bizservice_desktop"
SOURCE = TOP / "src" / PACKAGE
_PLACE = re.compile(r"(<!-- rooms of ([\w.]+) -->\n).*?(<!-- end -->)", re.DOTALL)

Arrows = dict[str, set[str]]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    check = parser.parse_args(argv).check
    page = PAGE.read_text(encoding="utf-8")
    drawn = with_pictures(page)
    if check and drawn != page:
        print(
            "docs/architecture.md: the pictures are not as the code is; run tools/architecture.py"
        )
        return 1
    if not check:
        PAGE.write_text(drawn, encoding="utf-8")
    return 0


def with_pictures(page: str) -> str:
    """The page with each of its pictures as the code is now."""
    graph = grimp.build_graph(PACKAGE)
    return _PLACE.sub(lambda place: place[1] + picture(graph, place[2]) + place[3], page)


def picture(graph: grimp.ImportGraph, package: str) -> str:
    """The rooms right inside a package, such as `bizservice_desktop.ui`."""
    arrows = essential(arrows_inside(graph, package))
    folder = SOURCE.joinpath(*package.split(".")[1:])
    boxes = [f'    {room}["<b>{room}</b><br/>{purpose(folder, room)}"]' for room in sorted(arrows)]
    lines = [f"    {room} --> {below}" for room in sorted(arrows) for below in sorted(arrows[room])]
    return "\n".join(["```mermaid", "flowchart TD", *boxes, *lines, "```", ""])


def arrows_inside(graph: grimp.ImportGraph, package: str) -> Arrows:
    """Which room imports which, of those right inside a package."""
    children = sorted(graph.find_children(package))
    rooms = {
        child.rpartition(".")[2]: {child, *graph.find_descendants(child)} for child in children
    }
    rooms = {room: modules for room, modules in rooms.items() if room != "__main__"}
    of = {module: room for room, modules in rooms.items() for module in modules}
    arrows: Arrows = {room: set() for room in rooms}
    for room, modules in rooms.items():
        for module in modules:
            below = graph.find_modules_directly_imported_by(module)
            arrows[room] |= {of[each] for each in below if each in of}
        arrows[room].discard(room)
    return arrows


def essential(arrows: Arrows) -> Arrows:
    """Without the arrows that a way over other rooms already tells; circles are kept whole."""
    return {
        room: {
            below
            for below in direct
            if room in reached(arrows, below)
            or not any(below in reached(arrows, other) for other in direct - {below})
        }
        for room, direct in arrows.items()
    }


def reached(arrows: Arrows, room: str) -> set[str]:
    found: set[str] = set()
    waiting = [room]
    while waiting:
        new = arrows[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def purpose(folder: Path, room: str) -> str:
    """The first sentence that the room says of itself."""
    file = folder / f"{room}.py"
    tree = ast.parse((file if file.exists() else folder / room / "__init__.py").read_text("utf-8"))
    first = (ast.get_docstring(tree) or "").split("\n\n")[0].replace("\n", " ")
    return re.sub(r"[`\"]", "", first.split(". ")[0].rstrip("."))


if __name__ == "__main__":
    sys.exit(main())
