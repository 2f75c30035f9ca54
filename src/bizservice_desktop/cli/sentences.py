"""The sentences of the command line alone, in English and Danish; see `services.sentences`."""

from bizservice_desktop.services.sentences import Sentences
from bizservice_desktop.services.sentences import sentence as filled

# fmt: off
SENTENCES: Sentences = {  # English above Danish
    # the command line itself
    "usage": ("{problem}; `{command} --help` explains.",
        "{problem}; `{command} --help` forklarer mere."),
    "usage_required": ("{name} is missing", "{name} mangler"),
    "usage_choice": ("{name} cannot be {value}; choose from {choices}",
        "{name} kan ikke være {value}; vælg mellem {choices}"),
    "usage_no_value": ("{name} needs a value", "{name} skal have en værdi"),
    "usage_value": ("{name} cannot be {value}", "{name} kan ikke være {value}"),
    "usage_unknown": ("{name} is not known here", "{name} kendes ikke her"),
    "unexpected_log": ("Details are in {log}.", "Detaljerne står i {log}."),
    "unexpected_no_log": ("Details: {detail}.", "Detaljer: {detail}."),
    "interrupted": ("Stopped.", "Afbrudt."),
    "and_more": ("and {count} more", "og {count} mere"),
    # ids and values
    "no_round": ("There is no round with the id “{round}”; `bizservice rounds list` shows the ids.",
        "Der er ingen runde med id'et »{round}«; `bizservice rounds list` viser dem."),
    "no_deck": ("There is no deck “{deck}”; use all, gap, own or one of {areas}.",
        "Der er ikke noget kortsæt »{deck}«; brug all, gap, own eller et af {areas}."),
    "no_step": ("There is no step “{step}”; the steps are {steps}.",
        "Der er ikke noget trin »{step}«; trinene er {steps}."),
    "no_date": ("The agenda “{agenda}” has no date, so it cannot be in a calendar.",
        "Dagsordenen »{agenda}« har ingen dato og kan derfor ikke komme i en kalender."),
    "bad_date": ("“{value}” is not a day; write for example 2026-12-08 or 8.12.2026.",
        "»{value}« er ikke en dag; skriv for eksempel 2026-12-08 eller 8.12.2026."),
    "bad_time": ("“{value}” is not a time of day; write for example 9:30.",
        "»{value}« er ikke et klokkeslæt; skriv for eksempel 9:30."),
    "bad_people_number": ("“{value}” is not a number of people from 1 to {most}.",
        "»{value}« er ikke et antal personer fra 1 til {most}."),
    "end_before_start": ("The agenda would end before it begins; nothing was changed.",
        "Dagsordenen ville slutte, før den begynder; intet er ændret."),
    "nothing_to_set": (
        "Nothing was given to be set; `bizservice agenda set --help` shows what can be.",
        "Der er ikke givet noget, der skal sættes; `bizservice agenda set --help` viser hvad."),
    "text_missing_agenda": ("The agenda needs a title.", "Dagsordenen skal have en titel."),
    "agenda_held": ("The agenda “{agenda}” is or was held; its items can be changed in the window.",
        "Dagsordenen »{agenda}« er i gang eller holdt; dens punkter kan ændres i vinduet."),
    "one_strand": ("Groups at the same time are two or more; give `--strand` once for each.",
        "Samtidige grupper er to eller flere; giv `--strand` én gang til hver."),
    "bad_strand": (
        "“{value}” is not a group; write for example `Internal, Room 2: Alone 10; Pairs 15`.",
        "»{value}« er ikke en gruppe; skriv for eksempel `Internt, Lokale 2: Alene 10; I par 15`."),
    "bad_strand_item": ("“{value}” is not an item with its length; write for example Alone 10.",
        "»{value}« er ikke et punkt med sin varighed; skriv for eksempel Alene 10."),
    "no_item": ("There is no item “{value}”; the agenda has the items 1 to {most}.",
        "Der er ikke noget punkt »{value}«; dagsordenen har punkterne 1 til {most}."),
    "too_many_items": ("An agenda takes at most {most} items.",
        "En dagsorden kan højst have {most} punkter."),
    "option_format": ("{name} goes with the format {its_format}, not with {format}.",
        "{name} hører til formatet {its_format} og ikke til {format}."),
    "bad_size": ("The size “{size}” is not one that can be used; see `bizservice export --help`.",
        "Størrelsen »{size}« kan ikke bruges; se `bizservice export --help`."),
    "bad_people": ("There cannot be ballots for {people} people; there can be for 1 to {most}.",
        "Der kan ikke laves stemmesedler til {people} personer, kun til 1 til {most}."),
    "bad_width": ("A figure cannot be {size} cm wide; it can be {least} to {most} cm.",
        "En figur kan ikke være {size} cm bred; den kan være {least} til {most} cm."),
    "empty_deck": ("The deck “{deck}” has no cards in this round; nothing was written.",
        "Kortsættet »{deck}« har ingen kort i denne runde; der blev ikke skrevet noget."),
    "out_is_database": ("{path} is the database itself; choose another file.",
        "{path} er selve databasen; vælg en anden fil."),
    "text_missing_name": ("The jobcentre needs a name.", "Jobcentret skal have et navn."),
    "text_missing_title": ("The round needs a title.", "Runden skal have en titel."),
    "bad_pack": ("The content cannot be used: {count} faults.",
        "Indholdet kan ikke bruges: {count} fejl."),
    "bad_pack_one": ("The content cannot be used: 1 fault.", "Indholdet kan ikke bruges: 1 fejl."),
    "merge_same_answers": (
        "{path} has the same answers as {other}; nothing was merged. `--take-same` takes both.",
        "{path} har de samme svar som {other}; intet blev lagt ind. `--take-same` tager begge."),
    "merge_same_file": ("{path} is the same file as {other}; nothing was merged.",
        "{path} er den samme fil som {other}; intet blev lagt ind."),
    "merge_merged_before": (
        "{path} is in this round already; nothing was merged. If it is another person's, "
        "`--take-same` takes it.",
        "{path} er allerede i runden; intet blev lagt ind. Er den fra en anden person, tager "
        "`--take-same` den."),
    "group_without_vote": ("`--group` says whose votes a file is, and goes with `--as-vote`.",
        "`--group` siger, hvis stemmer en fil er, og hører til `--as-vote`."),
    "merge_no_answers": ("{path} has no answers; nothing was merged.",
        "{path} har ingen svar; intet blev lagt ind."),
    # the database and files that are written
    "folder_is_file": ("{path} is a file, not a folder.", "{path} er en fil og ikke en mappe."),
    "folder_denied": ("You have no right to use the folder {path}.",
        "Du har ikke ret til at bruge mappen {path}."),
    "folder_failed": ("The folder {path} cannot be used: {reason}.",
        "Mappen {path} kan ikke bruges: {reason}."),
    "output_failed": ("What the command says could not be written: {reason}.",
        "Det, kommandoen viser, kunne ikke skrives: {reason}."),
    # what was done
    "answers_imported": ("Answers taken into the round “{title}”: {count}.",
        "Svar lagt ind i runden »{title}«: {count}."),
    "votes_imported": ("Answers added to the round “{title}” as one person's votes: {count}.",
        "Svar lagt til runden »{title}« som én persons stemmer: {count}."),
    "files_merged": ("Files merged into the round “{title}”, one vote each: {count}.",
        "Filer lagt ind i runden »{title}«, én stemme hver: {count}."),
    "votes_wait": ("Points on which late votes wait until {least} have come that choose a level: "
        "{count}. Alone, they could be told from the votes before them.",
        "Punkter, hvor sene stemmer venter, til {least} med et niveau er kommet: {count}. Alene "
        "kunne de kendes fra stemmerne før dem."),
    "cards_imported": ("Cards taken for {jobcentre}: {count}.",
        "Kort hentet til {jobcentre}: {count}."),
    "agenda_imported": ("Agenda “{title}” made for {jobcentre}, items: {count}.",
        "Dagsordenen »{title}« er oprettet for {jobcentre}, punkter: {count}."),
    "agenda_set": ("Agenda “{title}” of {jobcentre} stored, items: {count}.",
        "Dagsordenen »{title}« hos {jobcentre} er gemt, punkter: {count}."),
    "agenda_changed": ("Agenda “{title}” of {jobcentre} changed by the table, items: {count}.",
        "Dagsordenen »{title}« hos {jobcentre} er ændret efter tabellen, punkter: {count}."),
    "wall_sheets": ("The programme is {whole} sheets for the wall; `--sheet wall_short`: {short}.",
        "Programmet fylder {whole} ark til væggen; `--sheet wall_short`: {short}."),
    "cells_imported": ("Cells taken into the round “{title}”: {count}.",
        "Felter lagt ind i runden »{title}«: {count}."),
    "papers_in": ("The papers are in {folder}:", "Papirerne ligger i {folder}:"),
    "pack_good": ("{path} is right: {points} points, {cards} cards, {tools} methods in {locales}.",
        "{path} er i orden: {points} punkter, {cards} kort, {tools} metoder på {locales}."),
    "no_rounds": ("There are no rounds yet; `bizservice rounds new` makes one.",
        "Der er ingen runder endnu; `bizservice rounds new` opretter en."),
    # headings
    "head_id": ("Id", "Id"),
    "head_jobcentre": ("Jobcentre", "Jobcenter"),
    "head_title": ("Round", "Runde"),
    "head_date": ("Date", "Dato"),
    "head_answered": ("Answered", "Besvaret"),
}
# fmt: on


def sentence(language: str, id: str, **values: object) -> str:
    """Return a sentence with its placeholders filled; values are made safe to print."""
    return filled(SENTENCES, language, id, **values)
