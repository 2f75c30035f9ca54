"""What is put is what is read, whatever was stored by that id before."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from tests.storage.builders import AGENDA, CARD, DECK, INITIATIVE, JOBCENTRE, P2, PRINT_RUN, ROUND
from tests.storage.strategies import agendas, decks, initiatives, own_cards, print_runs, rounds

from bizservice_desktop.domain.agenda.agenda import Agenda
from bizservice_desktop.domain.assessment.answers import Ballot
from bizservice_desktop.domain.assessment.round import Round, RoundId
from bizservice_desktop.domain.cards.cards import CardDeck, OwnCard, PrintRun
from bizservice_desktop.domain.plan.initiative import Initiative
from bizservice_desktop.domain.workspace import Aggregate
from bizservice_desktop.storage.database import Database
from bizservice_desktop.storage.text import clean

# each example is put over the one before, so taking away and adding are tried as well
law = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], database=None)


def put(database: Database, *aggregates: Aggregate) -> None:
    with database.new_unit_of_work() as work:
        for aggregate in aggregates:
            work.put(aggregate)
        work.commit()


def read_round(database: Database, id: RoundId) -> Round:
    with database.new_unit_of_work() as work:
        return work.round(id)


@law
@given(before=rounds, after=rounds)
def test_round(shared_database: Database, before: Round, after: Round) -> None:
    put(shared_database, before)
    put(shared_database, after)
    assert read_round(shared_database, after.id) == clean(after)
    put(shared_database, before)  # undo
    assert read_round(shared_database, before.id) == clean(before)


@law
@given(before=rounds, after=rounds)
def test_round_that_was_read_before(shared_database: Database, before: Round, after: Round) -> None:
    """Only what changed is written then; it must be all that changed."""
    after = replace(after, id=before.id, title=before.title, held_on=before.held_on)
    after = replace(after, people=before.people, jobcentre=before.jobcentre)
    put(shared_database, before)
    known = read_round(shared_database, before.id)
    put(shared_database, after)
    assert read_round(shared_database, before.id) == clean(after)
    put(shared_database, known)  # undo
    assert read_round(shared_database, before.id) == known


@law
@given(before=agendas(), after=agendas())
def test_agenda(shared_database: Database, before: Agenda, after: Agenda) -> None:
    for agenda in (before, after, before):
        put(shared_database, agenda)
        with shared_database.new_unit_of_work() as work:
            found = {found.id: found for found in work.of(Agenda, JOBCENTRE.id)}
        assert found == {AGENDA.id: AGENDA, agenda.id: clean(agenda)}


@law
@given(before=initiatives, after=initiatives)
def test_initiative(shared_database: Database, before: Initiative, after: Initiative) -> None:
    for initiative in (before, after, before):
        put(shared_database, initiative)
        with shared_database.new_unit_of_work() as work:
            assert work.of(Initiative, JOBCENTRE.id) == (INITIATIVE, clean(initiative))


@law
@given(before=own_cards, after=own_cards)
def test_own_card(shared_database: Database, before: OwnCard, after: OwnCard) -> None:
    for card in (before, after, before):
        put(shared_database, card)
        with shared_database.new_unit_of_work() as work:
            assert work.of(OwnCard, JOBCENTRE.id) == (CARD, clean(card))


@law
@given(before=decks, after=decks)
def test_deck(shared_database: Database, before: CardDeck, after: CardDeck) -> None:
    for deck in (before, after, before):
        put(shared_database, deck)
        with shared_database.new_unit_of_work() as work:
            assert work.of(CardDeck, JOBCENTRE.id) == (DECK, clean(deck))


@law
@given(before=print_runs, after=print_runs)
def test_print_run(shared_database: Database, before: PrintRun, after: PrintRun) -> None:
    for run in (before, after, before):
        put(shared_database, run)
        with shared_database.new_unit_of_work() as work:
            assert work.of(PrintRun, JOBCENTRE.id) == (PRINT_RUN, clean(run))


def test_one_of_each(database: Database) -> None:
    with database.new_unit_of_work() as work:
        assert work.jobcentres() == (JOBCENTRE,)
        assert work.jobcentre(JOBCENTRE.id) == JOBCENTRE
        assert work.round(ROUND.id) == ROUND
        assert work.of(Initiative, JOBCENTRE.id) == (INITIATIVE,)
        assert work.of(Agenda, JOBCENTRE.id) == (AGENDA,)
        assert work.of(OwnCard, JOBCENTRE.id) == (CARD,)
        assert work.of(CardDeck, JOBCENTRE.id) == (DECK,)
        assert work.of(PrintRun, JOBCENTRE.id) == (PRINT_RUN,)


def test_votes_have_no_order(database: Database) -> None:
    """The newest vote must not be the last one read."""
    round = ROUND
    for vote in (4, 0, 2):
        round = round.with_record(P2, round.record(P2).with_late_votes(Ballot((vote,)), 3))
        put(database, round)
    assert read_round(database, ROUND.id).record(P2).newest_ballot.votes == (0, 2, 4)
