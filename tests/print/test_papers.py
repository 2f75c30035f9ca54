"""All papers through the services' port."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.print.paper_rounds import language, pages, reader, sample, words

from bizservice_desktop.domain.cards.card_print import CardPrint, Duplex
from bizservice_desktop.domain.cards.cards import Deck, DeckCard, DeckKind
from bizservice_desktop.domain.decks.decks import deck_cards
from bizservice_desktop.print.papers import ReportLabPapers
from bizservice_desktop.services.papers import Audience, BadSize, FigureFormat, Papers


@pytest.fixture(scope="module")
def papers(fonts: Path) -> Papers:
    return ReportLabPapers(fonts)


def gap_deck() -> tuple[DeckCard, ...]:
    model = sample("da")
    return deck_cards(model.method, model.wording, model.workspace, Deck(DeckKind.GAP))


def test_every_paper_is_a_file(papers: Papers) -> None:
    model = sample("da")
    made = [
        papers.summary(model),
        papers.report(model),
        papers.matrix(model),
        papers.agenda(model, model.workspace.agendas[0], Audience.PARTICIPANTS),
        papers.cards(model, gap_deck(), CardPrint()),
        papers.figure(model, FigureFormat.PDF, 16),
    ]
    for pdf in made:
        found = reader(pdf)
        assert found.pages
        assert found.metadata is not None
        assert "Birkelund" in str(found.metadata.title)
        assert language(pdf) == "da-DK"


def test_figures_have_their_size(papers: Papers) -> None:
    model = sample("da")
    page = reader(papers.figure(model, FigureFormat.PDF, 20)).pages[0]
    assert float(page.mediabox.width) == pytest.approx(20 / 2.54 * 72, abs=0.1)
    assert papers.figure(model, FigureFormat.SVG, 20).startswith(b"<svg")
    assert papers.figure(model, FigureFormat.PNG, 5).startswith(b"\x89PNG")


@pytest.mark.parametrize("width", [3.9, 119, 0, -5, float("nan"), float("inf")])
def test_figures_out_of_range_are_refused(papers: Papers, width: float) -> None:
    with pytest.raises(BadSize):
        papers.figure(sample("da"), FigureFormat.PDF, width)


def test_cards_print_back_and_front(papers: Papers) -> None:
    cards = gap_deck()[:8]
    model = sample("da")
    both = papers.cards(model, cards, CardPrint(size="poker"))
    fronts = papers.cards(model, cards, CardPrint(size="poker", duplex=Duplex.NONE))
    assert len(pages(both)) == 2 * len(pages(fronts)) == 2
    assert "Ark 1 af 1, forside" in words(both)
    assert cards[0].code in words(fronts)


@pytest.mark.parametrize("size", ["", "a0", "9999x1", "290x290"])
def test_cards_of_no_size_are_refused(papers: Papers, size: str) -> None:
    with pytest.raises(BadSize):
        papers.cards(sample("da"), gap_deck()[:1], CardPrint(size=size))


def test_papers_may_be_made_side_by_side(papers: Papers) -> None:
    model = sample("da")
    alone = papers.summary(model)
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(papers.summary, [model] * 4))
    assert made == [alone] * 4
