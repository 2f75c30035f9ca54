"""Names of undoable steps in words: what "Undo" will undo."""

from PySide6.QtCore import QObject

from bizservice_desktop.services.editor import Step

from ..kit.words import filled


class StepNames(QObject):
    """Words for the step ids that pages give to the editor."""

    def words(self, step: Step) -> str:
        texts = {
            "agree": self.tr("agree on %1"),
            "take_back": self.tr("take the answer back"),
            "vote": self.tr("hold a vote"),
            "ballots": self.tr("key in the ballots of %1"),
            "merge": self.tr("merge %1 answer files"),
            "note": self.tr("write a note"),
            "interplay": self.tr("judge the interplay"),
            "cell_status": self.tr("set a cell to %1"),
            "cell_elements": self.tr("write in a cell"),
            "target": self.tr("set a target"),
            "initiative_add": self.tr("add the initiative %1"),
            "initiative_change": self.tr("change the initiative %1"),
            "initiative_remove": self.tr("remove the initiative %1"),
            "agenda_add": self.tr("draft the agenda %1"),
            "agenda_change": self.tr("change the agenda"),
            "agenda_table": self.tr("change the agenda %1 by a table"),
            "agenda_remove": self.tr("remove the agenda %1"),
            "put_back": self.tr("put back %1"),
            "block_add": self.tr("add an item"),
            "block_change": self.tr("change an item"),
            "block_move": self.tr("move an item"),
            "block_split": self.tr("split an item"),
            "block_merge": self.tr("merge two items"),
            "template_add": self.tr("keep the template %1"),
            "template_remove": self.tr("remove the template %1"),
            "block_park": self.tr("park an item"),
            "block_put_back": self.tr("put an item back"),
            "block_remove": self.tr("remove an item"),
            "run_start": self.tr("start the workshop"),
            "run_next": self.tr("go to the next item"),
            "run_pause": self.tr("stop the clock"),
            "run_resume": self.tr("start the clock again"),
            "run_more": self.tr("give more minutes"),
            "run_fewer": self.tr("take minutes away"),
            "run_skip": self.tr("leave an item out"),
            "run_jump": self.tr("jump to another item"),
            "run_began": self.tr("say when an item began"),
            "run_took": self.tr("say how long an item took"),
            "run_start_over": self.tr("start the workshop over"),
            "run_rescue": self.tr("get back on time"),
            "run_move": self.tr("move fixed times and the end"),
            "run_end": self.tr("end the workshop"),
            "run_go_on": self.tr("go on with the workshop"),
            "noted_add": self.tr("write in the minutes"),
            "noted_change": self.tr("change the minutes"),
            "noted_remove": self.tr("remove from the minutes"),
            "task_done": self.tr("mark the task %1 as done"),
            "task_open": self.tr("open the task %1 again"),
            "task_initiative": self.tr("make the task %1 an initiative"),
            "card_add": self.tr("write a card"),
            "card_change": self.tr("change a card"),
            "card_remove": self.tr("remove a card"),
            "card_retire": self.tr("retire the card %1"),
            "card_bring_back": self.tr("bring a card back"),
            "card_restore": self.tr("go back to the manual's text"),
            "card_move": self.tr("move the card %1"),
            "card_copies": self.tr("set the copies of %1"),
            "cards_import": self.tr("import %1 cards"),
            "deck_add": self.tr("make the deck %1"),
            "deck_add_cards": self.tr("add cards to a deck"),
            "deck_fill": self.tr("put cards into %1"),
            "deck_rename": self.tr("rename a deck to %1"),
            "deck_remove": self.tr("delete the deck %1"),
            "deck_take_out": self.tr("take a card out of a deck"),
            "print_log": self.tr("note the printing of %1"),
            "cards_thrown": self.tr("note that cards were taken out"),
            "table_answer": self.tr("file an answer of a table"),
            "round_change": self.tr("change the round"),
        }
        return filled(texts.get(step.name, self.tr("the last change")), step.detail)
