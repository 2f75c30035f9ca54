"""What is wrong, in one sentence: the same in the window and on the command line.

English and Danish stand side by side; see docs/decisions/0008-one-wording-of-faults.md. A
sentence's id is that of a condition after its kind. What the method says (titles, findings)
comes from the content pack instead, and the rest of the interface from Qt's translations.
"""

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from bizservice_desktop.domain.assessment.evidence import BadAddress

from .evidence_files import EvidenceRefused
from .files import FileNotWritten
from .ports import ProgramFilesUnusable, StorageFailed
from .tables.table import Fault

Sentences: TypeAlias = Mapping[str, tuple[str, str]]
"""English and Danish by id, with the same placeholders."""

LANGUAGES = ("en", "da")
LONGEST_SHOWN = 300

# fmt: off
FAULTS: Sentences = {  # English above Danish
    "unexpected": (
        "Something went wrong that the program did not expect. What is stored is safe. "
        "Please try again.",
        "Der skete en fejl, som programmet ikke var forberedt på. "
        "Det, der er gemt, er uskadt. Prøv igen."),
    # files and addresses as evidence
    "evidence_too_large": ("{name} is larger than 20 MB, the most that is kept.",
        "{name} er større end 20 MB; så store filer gemmes ikke."),
    "evidence_other_kind": (
        "{name} is no PDF, picture, text or office document without macros, so it was not taken.",
        "{name} er hverken PDF, billede, tekst eller kontordokument uden makroer, "
        "så den blev ikke taget med."),
    "evidence_empty": ("{name} is empty, so it was not taken.",
        "{name} er tom, så den blev ikke taget med."),
    "evidence_not_readable": ("{name} cannot be read.", "{name} kan ikke læses."),
    "evidence_address": ("“{value}” is not an address that begins with http:// or https://.",
        "»{value}« er ikke en adresse, der begynder med http:// eller https://."),
    # where in a table
    "at_line": ("line {line}", "linje {line}"),
    "at_column": ("column {column}", "kolonnen {column}"),
    # a table's file
    "table_missing": ("The file does not exist.", "Filen findes ikke."),
    "table_not_readable": ("The file cannot be read: {value}.", "Filen kan ikke læses: {value}."),
    "table_too_large": ("The file is larger than {value} MB, more than a table may be.",
        "Filen er større end {value} MB, mere end en tabel må være."),
    "table_not_utf8": ("The file is not UTF-8 text (byte {value}); save it as “CSV UTF-8”.",
        "Filen er ikke UTF-8-tekst (byte {value}); gem den som »CSV UTF-8«."),
    "table_nul": ("The file is not text: it holds a NUL byte.",
        "Filen er ikke tekst: Den indeholder en NUL-byte."),
    "table_not_a_workbook": (
        "The file is not a workbook that can be read; save it as .xlsx without a password.",
        "Filen er ikke en projektmappe, der kan læses; gem den som .xlsx uden adgangskode."),
    "table_bad_quotes": ("The quotes in the file do not match, or a text is too long.",
        "Anførselstegnene i filen passer ikke sammen, eller en tekst er for lang."),
    "table_no_rows": ("The file has no rows below its header.",
        "Filen har ingen rækker under overskrifterne."),
    # its columns
    "table_column_missing": (
        "The column {column} is missing; a header line with {value} is needed.",
        "Kolonnen {column} mangler; der skal være en linje med overskrifterne {value}."),
    "table_column_unknown": ("The column {column} is not known; there may be {value}.",
        "Kolonnen {column} er ukendt; der kan være {value}."),
    "table_column_twice": ("The column {column} stands twice in the header.",
        "Kolonnen {column} står to gange i overskrifterne."),
    "table_no_column": ("“{value}” stands in no column; text with a ; or , needs quotes.",
        "»{value}« står ikke i en kolonne; tekst med ; eller , skal i anførselstegn."),
    # any row
    "table_no_value": ("Something has to stand here.", "Her skal der stå noget."),
    "table_unknown_id": ("“{value}” is not an id of the method.",
        "»{value}« er ikke et id i metoden."),
    "table_given_twice": ("“{value}” stands on an earlier line already.",
        "»{value}« står allerede på en tidligere linje."),
    "table_not_yes_or_no": ("“{value}” is neither yes nor no; write yes or leave it empty.",
        "»{value}« er hverken ja eller nej; skriv ja, eller lad feltet stå tomt."),
    # answers and cells
    "table_bad_level": ("“{value}” is not a level; use 0 to 4, ? or n/a.",
        "»{value}« er ikke et niveau; brug 0 til 4, ? eller n/a."),
    "table_bad_vote": ("“{value}” is not a level; use 0 to 4 or ?.",
        "»{value}« er ikke et niveau; brug 0 til 4 eller ?."),
    "table_not_a_vote": ("“{value}” cannot be voted; the group decides what is not relevant.",
        "»{value}« kan man ikke stemme; gruppen afgør, hvad der ikke er relevant."),
    "table_bad_status": (
        "“{value}” is not a status; use nothing, left_empty, partly, covered or not_judged.",
        "»{value}« er ingen status; brug nothing, left_empty, partly, covered eller not_judged."),
    "table_no_reason": ("A cell that is left empty needs a reason.",
        "Et felt, der er tomt med vilje, skal have en begrundelse."),
    "table_bad_day": ("“{value}” is not a day; write it as 2027-05-01.",
        "»{value}« er ikke en dato; skriv den som 2027-05-01."),
    # agendas
    "table_no_title": ("The title is missing.", "Titlen mangler."),
    "table_bad_length": ("“{value}” is not a length; write for example 45 or 1h30.",
        "»{value}« er ikke en varighed; skriv for eksempel 45 eller 1t30."),
    "table_bad_start": ("“{value}” is not a time of day; write for example 9:30.",
        "»{value}« er ikke et klokkeslæt; skriv for eksempel 9:30."),
    "table_bad_kind": (
        "“{value}” is not a kind; use work, welcome, input, dialogue, vote, cards, check, "
        "decision, close, break or buffer.",
        "»{value}« er ikke en type; brug arbejde, velkomst, oplæg, dialog, afstemning, dialogkort, "
        "tjek, beslutning, afslutning, pause eller luft."),
    "table_bad_setting": ("“{value}” is not a setting; use plenary, groups, pairs or alone.",
        "»{value}« er ikke en arbejdsform; brug plenum, grupper, par eller alene."),
    "table_two_places": (
        "“{value}” cannot both begin a group and go on in the one above; leave one of them empty.",
        "»{value}« kan ikke både begynde en gruppe og fortsætte i den ovenfor; lad det ene stå "
        "tomt."),
    "table_unknown_method": ("“{value}” is not a method of the library.",
        "»{value}« er ikke en metode i biblioteket."),
    "table_unknown_material": (
        "“{value}” is not a material of the method; what is your own stands under bring.",
        "»{value}« er ikke et materiale i metoden; jeres eget skrives under bring."),
    "table_bad_bring": ("“{value}” is nothing to bring; write for example 2 person Apples.",
        "»{value}« kan ikke læses som noget at medbringe; skriv for eksempel 2 person Æbler."),
    "table_too_many_items": ("The table has {value} items; an agenda takes 500.",
        "Tabellen har {value} punkter; en dagsorden kan have 500."),
    # cards
    "table_unknown_point": ("“{value}” is not a point, such as INT 4.",
        "»{value}« er ikke et punkt, fx INT 4."),
    "table_other_point": ("The card “{value}” is on another point.",
        "Kortet »{value}« hører til et andet punkt."),
    "table_unknown_code": ("“{value}” is not the code of a card.",
        "»{value}« er ikke koden på et kort."),
    "table_no_text": ("The card has no text in any language.",
        "Kortet har ingen tekst på noget sprog."),
    "table_too_long": ("The text has {value} characters; a card takes 1000.",
        "Teksten har {value} tegn; et kort kan have 1000."),
    "table_same_text": ("“{value}” is on a card of this point already.",
        "»{value}« står allerede på et kort til dette punkt."),
    "table_bad_copies": ("“{value}” is not a number of copies, 1 to 99.",
        "»{value}« er ikke et antal eksemplarer fra 1 til 99."),
    "table_bad_language": ("“{value}” is not a language; write da or en.",
        "»{value}« er ikke et sprog; skriv da eller en."),
    # the database
    "storage_disk_full": (
        "Not saved: the disk is full, and {where} is as it was. Free some space and try again.",
        "Ikke gemt: Disken er fuld, og {where} er, som den var. Frigør plads, og prøv igen."),
    "storage_read_only": ("{where} is write-protected; nothing was changed.",
        "{where} er skrivebeskyttet; intet er ændret."),
    "storage_locked": ("{where} is in use by another window or program; close it and try again.",
        "{where} er i brug i et andet vindue eller program; luk det, og prøv igen."),
    "storage_damaged": ("{where} is damaged and was not touched. Open a backup copy.",
        "{where} er beskadiget og er ikke rørt. Åbn en sikkerhedskopi."),
    "storage_not_ours": ("{where} does not belong to this program and was not touched.",
        "{where} hører ikke til dette program og er ikke rørt."),
    "storage_newer": (
        "{where} was written by a newer version of the program and was not touched. "
        "Install the newer version.",
        "{where} er skrevet af en nyere version af programmet og er ikke rørt. "
        "Installér den nyere version."),
    "storage_no_access": (
        "There is no access to {where}; check that the folder is there and that you may use it.",
        "Der er ikke adgang til {where}; se efter, om mappen findes, og om du må bruge den."),
    "storage_failed": ("{where} could not be read or written; nothing was changed.",
        "{where} kunne ikke læses eller skrives; intet er ændret."),
    # files that are written
    "write_disk_full": ("{path} was not written: the disk is full.",
        "{path} blev ikke skrevet: Disken er fuld."),
    "write_denied": ("You have no right to write {path}.", "Du har ikke ret til at skrive {path}."),
    "write_no_folder": ("{path} was not written: there is no such folder.",
        "{path} blev ikke skrevet: Mappen findes ikke."),
    "write_failed": ("{path} was not written: {reason}.", "{path} blev ikke skrevet: {reason}."),
    # folders and files of other kinds
    "place_denied": ("You have no right to read or write {path}.",
        "Du har ikke ret til at læse eller skrive {path}."),
    "place_failed": ("{path} cannot be read or written: {reason}.",
        "{path} kan ikke læses eller skrives: {reason}."),
    "program_files": (
        "The program's own files in {path} cannot be used ({reason}); install it again.",
        "Programmets egne filer i {path} kan ikke bruges ({reason}); installér det igen."),
    # content packs
    "content_missing": ("is missing", "mangler"),
    "content_not_readable": ("cannot be read: {value}", "kan ikke læses: {value}"),
    "content_too_large": ("is larger than {value} bytes", "er større end {value} byte"),
    "content_not_utf8": ("is not UTF-8 text (byte {value})", "er ikke UTF-8-tekst (byte {value})"),
    "content_bad_toml": ("is not TOML: {value}", "er ikke TOML: {value}"),
    "content_control_character": ("holds the control character {value}",
        "indeholder styretegnet {value}"),
    "content_not_nfc": ("holds letters and accents apart (not Unicode NFC): {value}",
        "har bogstaver og accenter hver for sig (ikke Unicode NFC): {value}"),
    "content_unknown_format": ("is not a format this program reads: {value}",
        "er ikke et format, som programmet læser: {value}"),
    "content_unknown_key": ("is not a known key", "er ikke en kendt nøgle"),
    "content_unknown_prefix": ("does not begin as an id here must: {value}",
        "begynder ikke, som et id skal her: {value}"),
    "content_wrong_value": ("{value}", "har en forkert værdi ({value})"),
    "content_empty": ("is empty", "er tom"),
    "content_duplicate": ("stands twice: {value}", "står to gange: {value}"),
    "content_not_in_structure": ("is not in structure.toml", "er ikke i structure.toml"),
    "content_dangling": ("names {value}, which does not exist", "nævner {value}, som ikke findes"),
    "content_wrong_kind": ("names {value}, which is of another kind",
        "nævner {value}, som er af en anden slags"),
    "content_bad_levels": ("must be the values 0 to 4, once each, in order, not {value}",
        "skal være værdierne 0 til 4, én gang hver og i rækkefølge, ikke {value}"),
    "content_bad_areas": ("must be area_strategy as the frame and four others, not {value}",
        "skal være area_strategy som ramme og fire andre, ikke {value}"),
    "content_wrong_number": ("must be {value}: numbers run from 1 without a gap",
        "skal være {value}: numrene går fra 1 uden huller"),
    "content_minimum_above_minutes": ("must not be more than the {value} minutes",
        "må ikke være mere end de {value} minutter"),
    "content_bad_placeholders": ("must have exactly the placeholders {value}",
        "skal have netop pladsholderne {value}"),
}
# fmt: on

DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR)

OF_THE_SYSTEM: Sentences = {
    os.strerror(number): words
    for number, words in {
        errno.EACCES: ("there is no right to do so", "der er ikke ret til det"),
        errno.EPERM: ("that is not allowed", "det er ikke tilladt"),
        errno.ENOENT: ("it does not exist", "den findes ikke"),
        errno.EEXIST: ("there is one already", "der er allerede en"),
        errno.EISDIR: ("it is a folder", "det er en mappe"),
        errno.ENOTDIR: ("it is not a folder", "det er ikke en mappe"),
        errno.ENAMETOOLONG: ("the name is too long", "navnet er for langt"),
        errno.ENOSPC: ("the disk is full", "disken er fuld"),
        errno.EROFS: ("the disk can only be read", "disken kan kun læses"),
        errno.EIO: ("the disk does not answer as it should", "disken svarer ikke, som den skal"),
        errno.EBUSY: ("it is in use", "den er i brug"),
        errno.EMFILE: ("too many files are open", "der er for mange åbne filer"),
    }.items()
}
"""What the system says of an error, in its own words, by how we say it."""


def fault_sentence(language: str, fault: Fault, file: str = "") -> str:
    """Where a fault of a table is, and what: `Line 2, column level: “7” is not a level …`.

    With a `file` its name comes first.
    """
    places = [shown(file)] if file else []
    if fault.line:
        places.append(sentence(FAULTS, language, "at_line", line=fault.line))
    if fault.column and "{column}" not in FAULTS[f"table_{fault.problem}"][0]:
        places.append(sentence(FAULTS, language, "at_column", column=fault.column))
    where = ", ".join(places)
    if not file:
        where = where[:1].upper() + where[1:]
    words = fault_words(language, fault)
    return f"{where}: {words}" if where else words


def fault_words(language: str, fault: Fault) -> str:
    """What is wrong, without saying where."""
    id = f"table_{fault.problem}"
    return sentence(FAULTS, language, id, column=fault.column, value=fault.value)


def failure_sentence(language: str, error: object) -> str | None:
    """Why something could not be read or written; None for an error of another kind."""
    match error:
        case StorageFailed():
            return sentence(FAULTS, language, f"storage_{error.fault}", where=error.where)
        case FileNotWritten():
            id, cause = f"write_{_write_reason(error.error)}", error.error
            return sentence(FAULTS, language, id, path=error.path, reason=cause.strerror or cause)
        case ProgramFilesUnusable():
            values = {"path": error.where, "reason": error.detail}
            return sentence(FAULTS, language, "program_files", **values)
        case EvidenceRefused():
            return sentence(FAULTS, language, f"evidence_{error.refusal}", name=error.name)
        case BadAddress():
            return sentence(FAULTS, language, "evidence_address", value=error)
        case OSError(filename=str() | Path() as path):
            id = "place_denied" if error.errno in DENIED else "place_failed"
            return sentence(FAULTS, language, id, path=path, reason=error.strerror or error)
    return None


def _write_reason(error: OSError) -> str:
    if error.errno in _DISK_FULL:
        return "disk_full"
    if error.errno in DENIED:
        return "denied"
    return "no_folder" if error.errno in _NO_FOLDER else "failed"


def sentence(sentences: Sentences, language: str, id: str, **values: object) -> str:
    """Return a sentence with its placeholders filled; values are made safe to show.

    A value that is what the system says of an error is said in the language of the sentence.
    """
    at = LANGUAGES.index(language)
    said = {
        name: OF_THE_SYSTEM[text][at] if (text := str(value)) in OF_THE_SYSTEM else shown(text)
        for name, value in values.items()
    }
    return sentences[id][at].format_map(said)


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """`text` on one line, without what a terminal would obey, and not endless."""
    if len(text) > longest:
        text = f"{text[:longest]}…"
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
