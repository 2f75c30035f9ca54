"""Every section of docs/method.md that the code cites is a heading there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ASSESSMENT = ROOT / "src" / "bizservice_desktop" / "domain" / "assessment"
_CITATION = re.compile(r'docs/method\.md,((?:\s*(?:and|,)?\s*"[^"]+")+)')


def cited(source: str) -> set[str]:
    """The sections that `source` cites; a citation may run over lines and name several."""
    return {
        " ".join(name.split())
        for sections in _CITATION.findall(source)
        for name in re.findall(r'"([^"]+)"', sections)
    }


def test_a_citation_is_found_over_lines_and_with_several_sections() -> None:
    source = 'Source: docs/method.md, "Gap deck" and\n"Gap\n    agenda". Or "this".'
    assert cited(source) == {"Gap deck", "Gap agenda"}


@pytest.mark.parametrize(
    "name", ["answers.py", "vote_session.py", "maturity.py", "findings.py", "proposals.py"]
)
def test_the_rules_cite_their_source(name: str) -> None:
    assert cited((ASSESSMENT / name).read_text(encoding="utf-8"))


def test_every_cited_section_is_a_heading() -> None:
    text = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    headings = set(re.findall(r"^#+ (.+?)\s*$", text, re.MULTILINE))
    missing = {
        f"{file.relative_to(ROOT)}: {section}"
        for file in (ROOT / "src").rglob("*.py")
        for section in cited(file.read_text(encoding="utf-8")) - headings
    }
    assert missing == set()


_CODE = re.compile(
    r"`((?:ui|domain|diagram|services|storage|content|exchange|print|cli|tools)/[\w/]+\.py)"
)


def test_every_file_that_a_document_names_is_there() -> None:
    """But for the decisions: they tell of their day."""
    pages = [*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    missing = {
        f"{page.name}: {name}"
        for page in pages
        for name in _CODE.findall(page.read_text(encoding="utf-8"))
        if not (ROOT / name).exists() and not (ROOT / "src" / "bizservice_desktop" / name).exists()
    }
    assert missing == set()


def test_every_decision_has_a_number_of_its_own() -> None:
    pages = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(page.name[:4]) for page in pages]
    assert numbers == list(range(1, len(pages) + 1))
    headings = [page.read_text(encoding="utf-8").split(".", 1)[0] for page in pages]
    assert headings == [f"# {number}" for number in numbers]
