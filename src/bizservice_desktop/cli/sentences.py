"""Every sentence of the command line, in English and Danish.

Both languages have the same ids and placeholders. What the method says (titles, findings)
comes from the content pack instead.
"""

from collections.abc import Mapping

_EN: Mapping[str, str] = {
    # the command line itself
    "usage": "{problem}; `{command} --help` explains.",
    "usage_required": "{name} is missing",
    "usage_choice": "{name} cannot be {value}; choose from {choices}",
    "usage_no_value": "{name} needs a value",
    "usage_value": "{name} cannot be {value}",
    "usage_unknown": "{name} is not known here",
    "unexpected": "Something went wrong that should not; details are in {log}.",
    "unexpected_no_log": "Something went wrong that should not: {detail}.",
    "interrupted": "Stopped.",
    "line": "{file}, line {line}",
    "column": "column {column}",
    "and_more": "and {count} more",
    # ids and values
    "no_round": "There is no round with the id “{round}”; `bizservice rounds list` shows the ids.",
    "no_deck": "There is no deck “{deck}”; use all, gap, own or one of {areas}.",
    "no_step": "There is no step “{step}”; the steps are {steps}.",
    "bad_size": "The size “{size}” is not one that can be used; see `bizservice export --help`.",
    "bad_people": "There cannot be ballots for {people} people; there can be for 1 to {most}.",
    "bad_width": "A figure cannot be {size} cm wide; it can be {least} to {most} cm.",
    "empty_deck": "The deck “{deck}” has no cards in this round; nothing was written.",
    "out_is_database": "{path} is the database itself; choose another file.",
    "text_missing_name": "The jobcentre needs a name.",
    "text_missing_title": "The round needs a title.",
    "bad_pack": "The content cannot be used: {count} faults.",
    "bad_pack_one": "The content cannot be used: 1 fault.",
    # files that are read
    "file_missing": "does not exist.",
    "file_not_readable": "cannot be read: {value}.",
    "file_too_large": "is larger than {value} bytes.",
    "file_not_utf8": "is not UTF-8 text (byte {value}); save it as “CSV UTF-8”.",
    "file_nul": "holds a NUL byte, so it is not text.",
    "file_no_rows": "has no rows below the header.",
    "file_column_missing": "is missing; a header line with {columns} is needed.",
    "file_column_unknown": "is not known; there may be {columns}.",
    "file_column_twice": "stands twice in the header.",
    "file_no_column": "“{value}” stands in no column; text with a ; or , needs quotes.",
    "file_bad_quotes": "has quotes that do not match, or a text that is too long.",
    "row_unknown_id": "“{value}” is not an id of the method.",
    "row_given_twice": "“{value}” stands on an earlier line already.",
    "row_bad_level": "“{value}” is not a level; use 0 to 4, ? or n/a.",
    "row_bad_status": "“{value}” is not a status; use nothing, partly, covered or not_judged.",
    "row_not_a_vote": "“{value}” cannot be voted; the group decides what is not relevant.",
    "merge_same_answers": "{path} has the same answers as {other}; nothing was merged. "
    "`--take-same` takes both.",
    "merge_same_file": "{path} is the same file as {other}; nothing was merged.",
    "merge_merged_before": "{path} is in this round already; nothing was merged.",
    "merge_no_answers": "{path} has no answers; nothing was merged.",
    # the database and files that are written
    "storage_disk_full": "The disk is full; {where} was left as it was.",
    "storage_read_only": "{where} is write-protected; nothing was changed.",
    "storage_locked": "{where} is in use by another window or program; close it and try again.",
    "storage_damaged": "{where} is damaged; it was left as it is.",
    "storage_not_ours": "{where} is not a database of this program; it was left as it is.",
    "storage_newer": "{where} is from a newer version of this program; it was left as it is.",
    "storage_no_access": "{where} cannot be opened; check the folder and your rights to it.",
    "storage_failed": "{where} could not be read or written; nothing was changed.",
    "write_disk_full": "The disk is full; {path} was not written.",
    "write_denied": "You have no right to write {path}.",
    "write_no_folder": "{path} was not written: there is no such folder.",
    "write_failed": "{path} was not written: {reason}.",
    "folder_is_file": "{path} is a file, not a folder.",
    "folder_failed": "The folder {path} cannot be used: {reason}.",
    # what was done
    "answers_imported": "Answers taken into the round “{title}”: {count}.",
    "votes_imported": "Answers added to the round “{title}” as one person's votes: {count}.",
    "files_merged": "Files merged into the round “{title}”, one vote each: {count}.",
    "cells_imported": "Cells taken into the round “{title}”: {count}.",
    "papers_in": "The papers are in {folder}:",
    "pack_good": "{path} is right: {points} points, {cards} cards, {tools} methods in {locales}.",
    "no_rounds": "There are no rounds yet; `bizservice rounds new` makes one.",
    # headings
    "head_id": "Id",
    "head_jobcentre": "Jobcentre",
    "head_title": "Round",
    "head_date": "Date",
    "head_answered": "Answered",
}

_DA: Mapping[str, str] = {
    "usage": "{problem}; `{command} --help` forklarer mere.",
    "usage_required": "{name} mangler",
    "usage_choice": "{name} kan ikke være {value}; vælg mellem {choices}",
    "usage_no_value": "{name} skal have en værdi",
    "usage_value": "{name} kan ikke være {value}",
    "usage_unknown": "{name} kendes ikke her",
    "unexpected": "Der skete en fejl, som ikke burde kunne ske; detaljerne står i {log}.",
    "unexpected_no_log": "Der skete en fejl, som ikke burde kunne ske: {detail}.",
    "interrupted": "Afbrudt.",
    "line": "{file}, linje {line}",
    "column": "kolonnen {column}",
    "and_more": "og {count} mere",
    "no_round": "Der er ingen runde med id'et »{round}«; `bizservice rounds list` viser dem.",
    "no_deck": "Der er ikke noget kortsæt »{deck}«; brug all, gap, own eller et af {areas}.",
    "no_step": "Der er ikke noget trin »{step}«; trinene er {steps}.",
    "bad_size": "Størrelsen »{size}« kan ikke bruges; se `bizservice export --help`.",
    "bad_people": "Der kan ikke laves stemmesedler til {people} personer, kun til 1 til {most}.",
    "bad_width": "En figur kan ikke være {size} cm bred; den kan være {least} til {most} cm.",
    "empty_deck": "Kortsættet »{deck}« har ingen kort i denne runde; der blev ikke skrevet noget.",
    "out_is_database": "{path} er selve databasen; vælg en anden fil.",
    "text_missing_name": "Jobcentret skal have et navn.",
    "text_missing_title": "Runden skal have en titel.",
    "bad_pack": "Indholdet kan ikke bruges: {count} fejl.",
    "bad_pack_one": "Indholdet kan ikke bruges: 1 fejl.",
    "file_missing": "findes ikke.",
    "file_not_readable": "kan ikke læses: {value}.",
    "file_too_large": "er større end {value} byte.",
    "file_not_utf8": "er ikke UTF-8-tekst (byte {value}); gem filen som »CSV UTF-8«.",
    "file_nul": "indeholder en NUL-byte og er derfor ikke tekst.",
    "file_no_rows": "har ingen rækker under overskrifterne.",
    "file_column_missing": "mangler; der skal være en linje med overskrifterne {columns}.",
    "file_column_unknown": "er ukendt; der kan være {columns}.",
    "file_column_twice": "står to gange i overskrifterne.",
    "file_no_column": "»{value}« står ikke i en kolonne; tekst med ; eller , skal i anførselstegn.",
    "file_bad_quotes": "har anførselstegn, der ikke passer sammen, eller en for lang tekst.",
    "row_unknown_id": "»{value}« er ikke et id i metoden.",
    "row_given_twice": "»{value}« står allerede på en tidligere linje.",
    "row_bad_level": "»{value}« er ikke et niveau; brug 0 til 4, ? eller n/a.",
    "row_bad_status": "»{value}« er ingen status; brug nothing, partly, covered eller not_judged.",
    "row_not_a_vote": "»{value}« kan man ikke stemme; gruppen afgør, hvad der ikke er relevant.",
    "merge_same_answers": "{path} har de samme svar som {other}; intet blev lagt ind. "
    "`--take-same` tager begge.",
    "merge_same_file": "{path} er den samme fil som {other}; intet blev lagt ind.",
    "merge_merged_before": "{path} er allerede i runden; intet blev lagt ind.",
    "merge_no_answers": "{path} har ingen svar; intet blev lagt ind.",
    "storage_disk_full": "Disken er fuld; {where} er, som den var.",
    "storage_read_only": "{where} er skrivebeskyttet; intet blev ændret.",
    "storage_locked": "{where} er i brug i et andet vindue eller program; luk det, og prøv igen.",
    "storage_damaged": "{where} er beskadiget og er ladt urørt.",
    "storage_not_ours": "{where} er ikke en database fra dette program og er ladt urørt.",
    "storage_newer": "{where} er skrevet af en nyere udgave af programmet og er ladt urørt.",
    "storage_no_access": "{where} kan ikke åbnes; se efter, om mappen findes, og om du har adgang.",
    "storage_failed": "{where} kunne ikke læses eller skrives; intet blev ændret.",
    "write_disk_full": "Disken er fuld; {path} blev ikke skrevet.",
    "write_denied": "Du har ikke ret til at skrive {path}.",
    "write_no_folder": "{path} blev ikke skrevet: mappen findes ikke.",
    "write_failed": "{path} blev ikke skrevet: {reason}.",
    "folder_is_file": "{path} er en fil og ikke en mappe.",
    "folder_failed": "Mappen {path} kan ikke bruges: {reason}.",
    "answers_imported": "Svar lagt ind i runden »{title}«: {count}.",
    "votes_imported": "Svar lagt til runden »{title}« som én persons stemmer: {count}.",
    "files_merged": "Filer lagt ind i runden »{title}«, én stemme hver: {count}.",
    "cells_imported": "Felter lagt ind i runden »{title}«: {count}.",
    "papers_in": "Papirerne ligger i {folder}:",
    "pack_good": "{path} er i orden: {points} punkter, {cards} kort, {tools} metoder på {locales}.",
    "no_rounds": "Der er ingen runder endnu; `bizservice rounds new` opretter en.",
    "head_id": "Id",
    "head_jobcentre": "Jobcenter",
    "head_title": "Runde",
    "head_date": "Dato",
    "head_answered": "Besvaret",
}

LANGUAGES: Mapping[str, Mapping[str, str]] = {"en": _EN, "da": _DA}
_LONGEST_SHOWN = 300


def sentence(language: str, id: str, **values: object) -> str:
    """Return a sentence with its placeholders filled; values are made safe to print."""
    shown_values = {name: shown(str(value)) for name, value in values.items()}
    return LANGUAGES[language][id].format_map(shown_values)


def shown(text: str) -> str:
    """`text` on one line, without what a terminal would obey, and not endless."""
    if len(text) > _LONGEST_SHOWN:
        text = f"{text[:_LONGEST_SHOWN]}…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
