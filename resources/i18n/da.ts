<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vis på væggen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fasthold</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Sluk</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Stop visning</translation>
    </message>
    <message>
        <source>Take the screen with this number</source>
        <translation>Vælg skærmen med dette tal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tag svaret tilbage</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Et andet mål</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>En anden rækkefølge</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vejledning</translation>
    </message>
    <message>
        <source>New initiative from here</source>
        <translation>Nyt initiativ herfra</translation>
    </message>
    <message>
        <source>Key in paper ballots …</source>
        <translation>Tast stemmesedler ind …</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>Stor visning</translation>
    </message>
    <message>
        <source>Close the large view</source>
        <translation>Luk den store visning</translation>
    </message>
    <message>
        <source>Stop voting</source>
        <translation>Stop afstemningen</translation>
    </message>
    <message>
        <source>Start the vote</source>
        <translation>Begynd afstemningen</translation>
    </message>
    <message>
        <source>On paper instead</source>
        <translation>På papir i stedet</translation>
    </message>
    <message>
        <source>I am next</source>
        <translation>Jeg er den næste</translation>
    </message>
    <message>
        <source>Take my vote back</source>
        <translation>Tag min stemme tilbage</translation>
    </message>
    <message>
        <source>Stop here and show the votes</source>
        <translation>Slut her, og vis stemmerne</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Forlad</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Ingen stemme</translation>
    </message>
    <message>
        <source>Last key back</source>
        <translation>Fortryd sidste tast</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Forstør</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Formindsk</translation>
    </message>
    <message>
        <source>Whole figure</source>
        <translation>Hele figuren</translation>
    </message>
    <message>
        <source>Set the shade by hand</source>
        <translation>Sæt fyldet i hånden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nyt initiativ</translation>
    </message>
    <message>
        <source>Leave the cell empty on purpose</source>
        <translation>Lad feltet stå tomt med vilje</translation>
    </message>
    <message>
        <source>Judge the open cell</source>
        <translation>Vurdér det åbne felt</translation>
    </message>
    <message>
        <source>Close the cell</source>
        <translation>Luk feltet</translation>
    </message>
    <message>
        <source>To the workshop</source>
        <translation>Til workshoppen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Del i to</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Slå sammen med det næste</translation>
    </message>
    <message>
        <source>At the same time as the item above</source>
        <translation>Samtidig med punktet ovenfor</translation>
    </message>
    <message>
        <source>Next in the group above</source>
        <translation>Næste i gruppen ovenfor</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkér</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>To the programme</source>
        <translation>Til programmet</translation>
    </message>
    <message>
        <source>Start, fixed times stay</source>
        <translation>Start, faste tider bliver stående</translation>
    </message>
    <message>
        <source>Start, all times move</source>
        <translation>Start, alle tider flyttes</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Øv workshoppen</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Næste punkt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Jump to …</source>
        <translation>Gå til …</translation>
    </message>
    <message>
        <source>Stop or start the clock</source>
        <translation>Stop eller start uret</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Fem minutter mere</translation>
    </message>
    <message>
        <source>Five fewer minutes</source>
        <translation>Fem minutter mindre</translation>
    </message>
    <message>
        <source>One more minute</source>
        <translation>Et minut mere</translation>
    </message>
    <message>
        <source>One minute fewer</source>
        <translation>Et minut mindre</translation>
    </message>
    <message>
        <source>Began earlier …</source>
        <translation>Begyndte før …</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Afslut workshoppen</translation>
    </message>
    <message>
        <source>Go on with the workshop</source>
        <translation>Fortsæt workshoppen</translation>
    </message>
    <message>
        <source>Take the minutes</source>
        <translation>Tag minutterne</translation>
    </message>
    <message>
        <source>Park instead</source>
        <translation>Parkér i stedet</translation>
    </message>
    <message>
        <source>Move instead</source>
        <translation>Flyt i stedet</translation>
    </message>
    <message>
        <source>Write in the minutes</source>
        <translation>Skriv i referatet</translation>
    </message>
    <message>
        <source>Decision, task or note</source>
        <translation>Beslutning, opgave eller note</translation>
    </message>
    <message>
        <source>Make it an initiative</source>
        <translation>Gør den til et initiativ</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Udført, eller åben igen</translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Et eksemplar mere</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>Et eksemplar mindre</translation>
    </message>
    <message>
        <source>Back to the manual&apos;s text</source>
        <translation>Tilbage til manualens tekst</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Tag ud af brug</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Tag i brug igen</translation>
    </message>
    <message>
        <source>Take out of this deck</source>
        <translation>Tag ud af dette kortsæt</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet helt</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address as evidence</source>
        <translation>Adresse som belæg</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Sidens adresse</translation>
    </message>
</context>
<context>
    <name>AgendaBoard</name>
    <message>
        <source>Nothing is on the programme. Add an item to begin.</source>
        <translation>Der er endnu ikke noget på programmet. Begynd med at tilføje et punkt.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Tilføj et punkt</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Tilføj en pause</translation>
    </message>
    <message>
        <source>Add a buffer</source>
        <translation>Tilføj luft</translation>
    </message>
    <message>
        <source>Add another kind</source>
        <translation>Tilføj en anden type</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1 items are the most an agenda can have; no other can be added.</source>
        <translation>En dagsorden kan højst have %1 punkter, så der kan ikke tilføjes flere.</translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>Back to the agenda</source>
        <translation>Tilbage til dagsordenen</translation>
    </message>
    <message>
        <source>From your gaps</source>
        <translation>Ud fra jeres huller</translation>
    </message>
    <message>
        <source>Low points, points you disagree on and empty cells of the matrix become topics. What does not fit the time is parked with its reasons.</source>
        <translation>Lave punkter, punkter, som I er uenige om, og tomme felter i matrixen bliver til emner. Det, der ikke er tid til, bliver parkeret med sin begrundelse.</translation>
    </message>
    <message>
        <source>No gaps are known yet: map some points or judge the matrix first.</source>
        <translation>Der er ingen kendte huller endnu: Besvar først nogle punkter, eller vurdér matrixen.</translation>
    </message>
    <message>
        <source>Make an agenda from the gaps</source>
        <translation>Lav en dagsorden ud fra hullerne</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutter</translation>
    </message>
    <message>
        <source>Minutes for the whole workshop</source>
        <translation>Minutter til hele workshoppen</translation>
    </message>
    <message>
        <source>One more agenda for this step</source>
        <translation>Endnu en dagsorden til dette trin</translation>
    </message>
    <message>
        <source>No meeting is planned for this step yet</source>
        <translation>Der er ikke planlagt noget møde til dette trin endnu</translation>
    </message>
    <message>
        <source>No agenda for this workshop yet</source>
        <translation>Ingen dagsorden til denne workshop endnu</translation>
    </message>
</context>
<context>
    <name>AgendaExport</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>Eksportér dagsordenen</translation>
    </message>
    <message>
        <source>PDF for participants</source>
        <translation>PDF til deltagerne</translation>
    </message>
    <message>
        <source>PDF for the facilitator, with private notes</source>
        <translation>PDF til proceslederen, med private noter</translation>
    </message>
    <message>
        <source>Programme for the wall, A3 (PDF)</source>
        <translation>Program til væggen, A3 (PDF)</translation>
    </message>
    <message>
        <source>Packing list (PDF)</source>
        <translation>Pakkeliste (PDF)</translation>
    </message>
    <message>
        <source>Attendance without names (PDF)</source>
        <translation>Deltagerliste uden navne (PDF)</translation>
    </message>
    <message>
        <source>Minutes (PDF)</source>
        <translation>Referat (PDF)</translation>
    </message>
    <message>
        <source>Calendar, one event (ICS)</source>
        <translation>Kalender, én aftale (ICS)</translation>
    </message>
    <message>
        <source>Calendar, one event for each item (ICS)</source>
        <translation>Kalender, en aftale for hvert punkt (ICS)</translation>
    </message>
    <message>
        <source>Table for Excel, with private notes (CSV)</source>
        <translation>Tabel til Excel, med private noter (CSV)</translation>
    </message>
    <message>
        <source>Programme for the wall, %1 sheets of A3 (PDF)</source>
        <translation>Program til væggen, %1 ark A3 (PDF)</translation>
    </message>
    <message>
        <source>Programme for the wall without details, one A3 (PDF)</source>
        <translation>Program til væggen uden detaljer, ét ark A3 (PDF)</translation>
    </message>
    <message>
        <source>Programme for the wall without details, %1 sheets of A3 (PDF)</source>
        <translation>Program til væggen uden detaljer, %1 ark A3 (PDF)</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltagere</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>procesleder</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the agenda</source>
        <translation>Dagsordenens titel</translation>
    </message>
    <message>
        <source>The date is set</source>
        <translation>Datoen er fastlagt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation>Aftalt slut</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Antal grupper</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>Participants bring</source>
        <translation>Det medbringer deltagerne</translation>
    </message>
    <message>
        <source>An agenda needs a title.</source>
        <translation>En dagsorden skal have en titel.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write for example 9:30.</source>
        <translation>»%1« er ikke et klokkeslæt. Skriv for eksempel 9:30.</translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Keep as a template</source>
        <translation>Gem som skabelon</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Start workshoppen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Put the agenda in a calendar</source>
        <translation>Læg dagsordenen i en kalender</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>From your gaps</source>
        <translation>Ud fra jeres huller</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbejde</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauser</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>A calendar needs a date: tick “The date is set” above.</source>
        <translation>En kalender kræver en dato: Sæt hak ved »Datoen er fastlagt« ovenfor.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Ends as agreed</source>
        <translation>Slutter som aftalt</translation>
    </message>
    <message>
        <source>Ends %1, agreed %2</source>
        <translation>Slutter %1, aftalt %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over tiden</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 deltager</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 deltagere</translation>
    </message>
    <message>
        <source>Say how many people come, and what everyone needs is counted.</source>
        <translation>Skriv, hvor mange der kommer, så tælles det op, som alle skal have.</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Pakkeliste</translation>
    </message>
    <message>
        <source>1 observation point</source>
        <translation>1 opmærksomhedspunkt</translation>
    </message>
    <message>
        <source>%1 observation points</source>
        <translation>%1 opmærksomhedspunkter</translation>
    </message>
    <message>
        <source>1 empty matrix cell</source>
        <translation>1 tomt felt i matrixen</translation>
    </message>
    <message>
        <source>%1 empty matrix cells</source>
        <translation>%1 tomme felter i matrixen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <source>On this agenda: %1.</source>
        <translation>På denne dagsorden: %1.</translation>
    </message>
    <message>
        <source>Back to the running workshop</source>
        <translation>Tilbage til den igangværende workshop</translation>
    </message>
    <message>
        <source>The workshop that was held</source>
        <translation>Den afholdte workshop</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Done with title, time and place</source>
        <translation>Færdig med titel, tid og sted</translation>
    </message>
    <message>
        <source>Change title, time and place</source>
        <translation>Ret titel, tid og sted</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>From a table</source>
        <translation>Fra en tabel</translation>
    </message>
    <message>
        <source>A table with the columns title and minutes, and others if you like.</source>
        <translation>En tabel med kolonnerne title og minutes og flere, hvis I vil.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vælg en fil …</translation>
    </message>
    <message>
        <source>Draft from this table</source>
        <translation>Lav udkast fra tabellen</translation>
    </message>
    <message>
        <source>Changes the agenda %1.</source>
        <translation>Retter dagsordenen %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 was not taken:</source>
        <translation>%1 blev ikke læst ind:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 mere</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabeller (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Vælg en tabel</translation>
    </message>
</context>
<context>
    <name>AgendaTemplates</name>
    <message>
        <source>Your own templates</source>
        <translation>Jeres egne skabeloner</translation>
    </message>
    <message>
        <source>Draft from this template (%1)</source>
        <translation>Lav udkast fra skabelonen (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>Fjern skabelonen %1</translation>
    </message>
</context>
<context>
    <name>AgendasPage</name>
    <message>
        <source>Agendas</source>
        <translation>Dagsordener</translation>
    </message>
    <message>
        <source>Agendas of this step</source>
        <translation>Dagsordener til dette trin</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>Ny dagsorden</translation>
    </message>
    <message>
        <source>Remove agenda</source>
        <translation>Fjern dagsorden</translation>
    </message>
    <message>
        <source>Put back what was removed …</source>
        <translation>Sæt noget fjernet tilbage …</translation>
    </message>
</context>
<context>
    <name>AnswerOption</name>
    <message>
        <source>The votes come nearest to this; not agreed yet</source>
        <translation>Stemmerne ligger tættest på det her; ikke aftalt endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>first vote: %1</source>
        <translation>første afstemning: %1</translation>
    </message>
    <message>
        <source>newest vote: %1</source>
        <translation>nyeste afstemning: %1</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>What the room sees</source>
        <translation>Det ser deltagerne</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message>
        <source>An item of one minute cannot be split.</source>
        <translation>Et punkt på ét minut kan ikke deles.</translation>
    </message>
</context>
<context>
    <name>BlockDetails</name>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Lokale</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Observation points</source>
        <translation>Opmærksomhedspunkter</translation>
    </message>
    <message>
        <source>Dialogue cards</source>
        <translation>Dialogkort</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>Own things to bring</source>
        <translation>Egne ting at medbringe</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Færre felter</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Flere felter</translation>
    </message>
    <message>
        <source>More fields, %1 in use</source>
        <translation>Flere felter, %1 udfyldt</translation>
    </message>
    <message>
        <source>Purpose, room, method, points, cards, cases and what to bring</source>
        <translation>Formål, lokale, metode, punkter, kort, cases og det, I skal medbringe</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Arbejdsform</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Private notes, only for the facilitator</source>
        <translation>Private noter, kun til proceslederen</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>Et punkt skal have en titel.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Derfor er det med</translation>
    </message>
</context>
<context>
    <name>BlockGroup</name>
    <message>
        <source>Place in the programme</source>
        <translation>Plads i programmet</translation>
    </message>
    <message>
        <source>Name of this group</source>
        <translation>Gruppens navn</translation>
    </message>
    <message>
        <source>Room of this group</source>
        <translation>Gruppens lokale</translation>
    </message>
    <message>
        <source>Title of all groups at the same time</source>
        <translation>Fælles titel for grupperne</translation>
    </message>
    <message>
        <source>After everything above</source>
        <translation>Efter alt ovenfor</translation>
    </message>
    <message>
        <source>At the same time, a group of its own</source>
        <translation>Samtidig, i sin egen gruppe</translation>
    </message>
    <message>
        <source>Next in the group above</source>
        <translation>Næste i gruppen ovenfor</translation>
    </message>
</context>
<context>
    <name>BlockRows</name>
    <message>
        <source>next in the group</source>
        <translation>næste i gruppen</translation>
    </message>
    <message>
        <source>Begins %1 before the item above ends</source>
        <translation>Begynder %1, før punktet ovenfor slutter</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 ledig tid</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>samtidig</translation>
    </message>
</context>
<context>
    <name>BlockSplit</name>
    <message>
        <source>First part</source>
        <translation>Første del</translation>
    </message>
    <message>
        <source>Length of the first part</source>
        <translation>Varighed af den første del</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>derefter %1</translation>
    </message>
    <message>
        <source>The first part must be shorter than the whole item, %1.</source>
        <translation>Den første del skal være kortere end hele punktet, %1.</translation>
    </message>
</context>
<context>
    <name>BlockTimes</name>
    <message>
        <source>Length</source>
        <translation>Varighed</translation>
    </message>
    <message>
        <source>Length, such as 45 or 1h30</source>
        <translation>Varighed, for eksempel 45 eller 1t30</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>The least time it needs</source>
        <translation>Den korteste tid, det kan klares på</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begynder kl.</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Fast start</translation>
    </message>
    <message>
        <source>Took %1 last time</source>
        <translation>Tog %1 sidste gang</translation>
    </message>
    <message>
        <source>“%1” is not a length of at most 12 hours. Write for example 45, 1h30, 1,5h or 1:30.</source>
        <translation>»%1« er ikke en varighed på højst 12 timer. Skriv for eksempel 45, 1t30, 1,5t eller 1:30.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write for example 9:30.</source>
        <translation>»%1« er ikke et klokkeslæt. Skriv for eksempel 9:30.</translation>
    </message>
</context>
<context>
    <name>CardExchange</name>
    <message>
        <source>Import cards</source>
        <translation>Importér kort</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabeller (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
</context>
<context>
    <name>CardFinder</name>
    <message>
        <source>Search text, code, point or tag</source>
        <translation>Søg i tekst, kode, punkt og mærkat</translation>
    </message>
    <message>
        <source>List every card again</source>
        <translation>Vis alle kort igen</translation>
    </message>
    <message>
        <source>Only cards with this tag</source>
        <translation>Kun kort med denne mærkat</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle mærkater</translation>
    </message>
</context>
<context>
    <name>CardPrinting</name>
    <message>
        <source>The sheets as they will be printed</source>
        <translation>Arkene, som de bliver udskrevet</translation>
    </message>
    <message>
        <source>The sheets are shown here.</source>
        <translation>Her vises arkene.</translation>
    </message>
    <message>
        <source>Choose at least one card to export.</source>
        <translation>Vælg mindst ét kort at eksportere.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Dialogue cards</source>
        <translation>Dialogkort</translation>
    </message>
    <message>
        <source>Page %1 of %2 is sent to the printer …</source>
        <translation>Side %1 af %2 sendes til printeren …</translation>
    </message>
    <message>
        <source>The printer took no pages. Look at it, and print again.</source>
        <translation>Printeren tog ikke imod siderne. Se til den, og udskriv igen.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Dialogue cards</source>
        <translation>Dialogkort</translation>
    </message>
    <message>
        <source>No card of this deck has these words.</source>
        <translation>Ingen kort i dette kortsæt har de ord.</translation>
    </message>
    <message>
        <source>Of no area</source>
        <translation>Uden område</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>← Back to what was found</source>
        <translation>← Tilbage til fundene</translation>
    </message>
    <message>
        <source>Keys 1 to 4, and %1</source>
        <translation>Tasterne 1 til 4 og %1</translation>
    </message>
    <message>
        <source>One element a line; the room sees the first words</source>
        <translation>Ét element pr. linje; rummet ser de første ord</translation>
    </message>
    <message>
        <source>Set to partly covered</source>
        <translation>Sæt til delvist dækket</translation>
    </message>
    <message>
        <source>Take the elements out</source>
        <translation>Tag elementerne ud</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Tilbage til fundene</translation>
    </message>
    <message>
        <source>The cell is set to “%1”, but something is written in it.</source>
        <translation>Feltet er sat til »%1«, men der står noget i det.</translation>
    </message>
    <message>
        <source>Set to partly covered, for something is written here. It can be undone.</source>
        <translation>Sat til delvist dækket, fordi der står noget her. Det kan fortrydes.</translation>
    </message>
    <message>
        <source>Ask yourselves</source>
        <translation>Spørg jer selv</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hvor godt er feltet dækket?</translation>
    </message>
    <message>
        <source>What the strategy has here</source>
        <translation>Det har strategien her</translation>
    </message>
    <message>
        <source>Elements, one a line</source>
        <translation>Elementer, ét pr. linje</translation>
    </message>
</context>
<context>
    <name>CellTile</name>
    <message>
        <source>No change</source>
        <translation>Ingen ændring</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 mere</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>Vurdér det</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Tilføj et initiativ</translation>
    </message>
</context>
<context>
    <name>DeckEditing</name>
    <message>
        <source>New deck</source>
        <translation>Nyt kortsæt</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopi</translation>
    </message>
    <message>
        <source>Duplicate the deck</source>
        <translation>Kopiér kortsættet</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Omdøb kortsættet</translation>
    </message>
    <message>
        <source>Name of the deck</source>
        <translation>Kortsættets navn</translation>
    </message>
</context>
<context>
    <name>DeckMenu</name>
    <message>
        <source>Add the card that tells how to use them</source>
        <translation>Tilføj kortet, der forklarer brugen</translation>
    </message>
    <message>
        <source>Name the point on the back</source>
        <translation>Skriv punktet på bagsiden</translation>
    </message>
    <message>
        <source>New deck from the chosen cards …</source>
        <translation>Nyt kortsæt af de valgte kort …</translation>
    </message>
    <message>
        <source>Rename this deck …</source>
        <translation>Omdøb kortsættet …</translation>
    </message>
    <message>
        <source>Duplicate this deck …</source>
        <translation>Kopiér kortsættet …</translation>
    </message>
    <message>
        <source>Delete this deck</source>
        <translation>Slet kortsættet</translation>
    </message>
    <message>
        <source>Import cards …</source>
        <translation>Importér kort …</translation>
    </message>
    <message>
        <source>Export our cards (XLSX) …</source>
        <translation>Eksportér vores kort (XLSX) …</translation>
    </message>
    <message>
        <source>Export our cards (CSV) …</source>
        <translation>Eksportér vores kort (CSV) …</translation>
    </message>
    <message>
        <source>Type in the tables&apos; answers …</source>
        <translation>Tast bordenes svar ind …</translation>
    </message>
    <message>
        <source>Add cards to write on</source>
        <translation>Tilføj kort at skrive på</translation>
    </message>
    <message>
        <source>Put the chosen cards into</source>
        <translation>Læg de valgte kort i</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>Cards of the deck</source>
        <translation>Kort i sættet</translation>
    </message>
    <message>
        <source>Go to the mapping</source>
        <translation>Gå til kortlægningen</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nyt kort</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Edit the selected card</source>
        <translation>Ret det markerede kort</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>More for the selected card</source>
        <translation>Mere for det markerede kort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More for the deck</source>
        <translation>Mere for kortsættet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s) chosen</source>
        <translation>
            <numerusform>%1 af %n kort valgt</numerusform>
            <numerusform>%1 af %n kort valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message>
        <source>All %1 cards</source>
        <translation>Alle %1 kort</translation>
    </message>
    <message>
        <source>Cards for our gaps</source>
        <translation>Kort til vores huller</translation>
    </message>
    <message>
        <source>Our own cards</source>
        <translation>Vores egne kort</translation>
    </message>
    <message>
        <source>Replacements (%1)</source>
        <translation>Erstatningskort (%1)</translation>
    </message>
    <message>
        <source>Retired cards (%1)</source>
        <translation>Kort ude af brug (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to print again, or for the first time</source>
        <translation>
            <numerusform>%n kort, der skal udskrives igen eller for første gang</numerusform>
            <numerusform>%n kort, der skal udskrives igen eller for første gang</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, but in no deck</source>
        <translation>Gemt, men ikke i noget kortsæt</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in a deck of our own</source>
        <translation>
            <numerusform>%n kort i vores eget kortsæt</numerusform>
            <numerusform>%n kort i vores eget kortsæt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that we wrote ourselves</source>
        <translation>
            <numerusform>%n kort, som vi selv har skrevet</numerusform>
            <numerusform>%n kort, som vi selv har skrevet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), three on each point of the mapping</source>
        <translation>
            <numerusform>%n kort, tre til hvert punkt i kortlægningen</numerusform>
            <numerusform>%n kort, tre til hvert punkt i kortlægningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s), on the points of this area</source>
        <translation>
            <numerusform>%1 af %n kort, til punkterne i dette område</numerusform>
            <numerusform>%1 af %n kort, til punkterne i dette område</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s), from low points, split votes and empty cells</source>
        <translation>
            <numerusform>%1 af %n kort, ud fra lave punkter, delte meninger og tomme felter</numerusform>
            <numerusform>%1 af %n kort, ud fra lave punkter, delte meninger og tomme felter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n of our own</source>
        <translation>
            <numerusform>%1, og %n af vores egne</numerusform>
            <numerusform>%1, og %n af vores egne</numerusform>
        </translation>
    </message>
    <message>
        <source>No cards of our own yet. Write one where the method&apos;s questions miss something that matters here.</source>
        <translation>Vi har ingen egne kort endnu. Skriv et, hvor metodens spørgsmål mangler noget, der er vigtigt hos os.</translation>
    </message>
    <message>
        <source>No cards yet. Choose cards in another deck and put them into this one.</source>
        <translation>Ingen kort endnu. Vælg kort i et andet kortsæt, og læg dem i dette.</translation>
    </message>
    <message>
        <source>There are no cards here.</source>
        <translation>Her er ingen kort.</translation>
    </message>
    <message>
        <source>No gaps so far: no point is at level 0 or 1, no votes are split, and no cell of the matrix is empty.</source>
        <translation>Ingen huller indtil nu: Ingen punkter er på niveau 0 eller 1, der er ingen delte meninger, og ingen felter i matrixen er tomme.</translation>
    </message>
    <message>
        <source>No gaps yet: answer some points first. Low points, split votes and empty cells of the matrix then choose the cards.</source>
        <translation>Ingen huller endnu: Besvar først nogle punkter. Så bliver kortene valgt ud fra lave punkter, delte meninger og tomme felter i matrixen.</translation>
    </message>
    <message>
        <source>to write on</source>
        <translation>til at skrive på</translation>
    </message>
    <message>
        <source>to read first</source>
        <translation>læses først</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>på dansk</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelsk</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>What you had begun to write here has come back.</source>
        <translation>Det, du var begyndt at skrive her, er kommet tilbage.</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Examples from the method, one click adds them</source>
        <translation>Eksempler fra metoden; et klik tilføjer dem</translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation>Allerede skrevet: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Tilføj: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Another export is still running.</source>
        <translation>En anden eksport er stadig i gang.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Skriver %1 …</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 er klar.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Eksporten blev annulleret; der er ikke skrevet nogen fil.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>What the figure says</source>
        <translation>Hvad figuren siger</translation>
    </message>
    <message>
        <source>If the plan succeeds</source>
        <translation>Hvis planen lykkes</translation>
    </message>
    <message>
        <source>Below the target, no initiative</source>
        <translation>Under målet, uden initiativ</translation>
    </message>
    <message>
        <source>Most disagreement</source>
        <translation>Størst uenighed</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Sådan læses figuren</translation>
    </message>
    <message>
        <source>The figure in numbers</source>
        <translation>Figuren i tal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Every point below its target has an initiative.</source>
        <translation>Alle punkter under målet har et initiativ.</translation>
    </message>
    <message>
        <source>No point has votes two levels or more apart.</source>
        <translation>Ingen punkter har stemmer, der ligger to niveauer eller mere fra hinanden.</translation>
    </message>
</context>
<context>
    <name>FindingMark</name>
    <message>
        <source>Settled</source>
        <translation>Afklaret</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>Change or remove the reason</source>
        <translation>Ret eller fjern begrundelsen</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n metode</numerusform>
            <numerusform>%n metoder</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty on purpose …</source>
        <translation>Tomt med vilje …</translation>
    </message>
    <message>
        <source>What you have there</source>
        <translation>Det har I der</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv det ned</translation>
    </message>
    <message>
        <source>Open the cell</source>
        <translation>Åbn feltet</translation>
    </message>
    <message>
        <source>Open the point</source>
        <translation>Åbn punktet</translation>
    </message>
    <message>
        <source>Set to partly covered</source>
        <translation>Sæt til delvist dækket</translation>
    </message>
    <message>
        <source>The cell that it fills</source>
        <translation>Feltet, som det udfylder</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Knyt det</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Opgiv det</translation>
    </message>
    <message>
        <source>Edit the initiative</source>
        <translation>Ret initiativet</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdato</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>Sæt start</translation>
    </message>
    <message>
        <source>Choose or write the owner</source>
        <translation>Vælg eller skriv den ansvarlige</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Sæt ansvarlig</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>How will you see it?</source>
        <translation>Hvordan kan I se det?</translation>
    </message>
    <message>
        <source>Set the measure</source>
        <translation>Sæt mål</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What the check found</source>
        <translation>Hvad tjekket viser</translation>
    </message>
    <message>
        <source>Count them as nothing</source>
        <translation>Tæl dem som intet</translation>
    </message>
    <message>
        <source>Count cells that are not judged as nothing</source>
        <translation>Tæl felter, der ikke er vurderet, som intet</translation>
    </message>
    <message>
        <source>Nothing is judged yet. Take one cell at a time: read its question together, choose how far it is, and write down what your strategy has there.</source>
        <translation>Intet er vurderet endnu. Tag ét felt ad gangen: Læs spørgsmålet sammen, vælg, hvor godt feltet er dækket, og skriv, hvad jeres strategi har der.</translation>
    </message>
    <message>
        <source>Start with the first cell</source>
        <translation>Begynd med det første felt</translation>
    </message>
    <message>
        <source>Cells not judged yet: %1</source>
        <translation>Felter, der ikke er vurderet endnu: %1</translation>
    </message>
    <message>
        <source>Judge the next cell</source>
        <translation>Vurdér det næste felt</translation>
    </message>
    <message>
        <source>%1 open, %2 settled</source>
        <translation>%1 åbne, %2 afklaret</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>How good is our service to businesses, and what next?</source>
        <translation>Hvor god er vores virksomhedsservice, og hvad er næste skridt?</translation>
    </message>
    <message>
        <source>The program leads your management team from a mapping of the four initiative areas to a plan you can hold each other to.</source>
        <translation>Programmet fører ledergruppen fra en kortlægning af de fire indsatsområder til en plan, I kan holde hinanden op på.</translation>
    </message>
    <message>
        <source>1.  Answer the observation points together
2.  See the model shade, and where you disagree
3.  Find what the strategy leaves out
4.  Print cards and agendas for the next workshop</source>
        <translation>1.  Besvar opmærksomhedspunkterne sammen
2.  Se modellen blive udfyldt, og se, hvor I er uenige
3.  Find det, som strategien mangler
4.  Udskriv kort og dagsordener til den næste workshop</translation>
    </message>
    <message>
        <source>Create your jobcentre</source>
        <translation>Opret jeres jobcenter</translation>
    </message>
    <message>
        <source>Try it with the example</source>
        <translation>Prøv med eksemplet</translation>
    </message>
    <message>
        <source>Everything stays in a file on this computer. No account, no network.</source>
        <translation>Alt bliver i en fil på denne computer. Ingen konto, intet netværk.</translation>
    </message>
</context>
<context>
    <name>GapAgenda</name>
    <message>
        <source>Make an agenda from the gaps</source>
        <translation>Lav en dagsorden ud fra hullerne</translation>
    </message>
    <message>
        <source>Make an agenda for workshop II from the gaps</source>
        <translation>Lav en dagsorden til udviklingsworkshop II ud fra hullerne</translation>
    </message>
    <message>
        <source>There are no gaps yet: no empty cell, no low point and no split point.</source>
        <translation>Der er ingen huller endnu: ingen tomme felter, ingen lave punkter og ingen delte meninger.</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose votes are these?</source>
        <translation>Hvis stemmer er det?</translation>
    </message>
    <message>
        <source>Empty, or a group such as managers or team A. A group is shown by itself only when it and the others are enough.</source>
        <translation>Tomt, eller en gruppe som ledere eller team A. En gruppe vises kun for sig, når den og de andre er mange nok.</translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message>
        <source>When it works</source>
        <translation>Når det virker</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Advarselstegn</translation>
    </message>
    <message>
        <source>What it consists of</source>
        <translation>Det består af</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n metode</numerusform>
            <numerusform>%n metoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCardsDialog</name>
    <message>
        <source>Import cards</source>
        <translation>Importér kort</translation>
    </message>
    <message>
        <source>The rows of the table</source>
        <translation>Tabellens rækker</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det sker</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>Import %n card(s)</source>
        <translation>
            <numerusform>Importér %n kort</numerusform>
            <numerusform>Importér %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. Nothing was changed; mend the table and try again.</source>
        <translation>
            <numerusform>%n række kan ikke importeres. Intet er ændret; ret tabellen, og prøv igen.</numerusform>
            <numerusform>%n rækker kan ikke importeres. Intet er ændret; ret tabellen, og prøv igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cards are here already, as they stand in the table.</source>
        <translation>Alle kortene er her allerede, som de står i tabellen.</translation>
    </message>
    <message>
        <source>%1 new and %2 changed cards. It can be undone in one step.</source>
        <translation>%1 nye og %2 ændrede kort. Det kan fortrydes i ét trin.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nyt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>New initiative</source>
        <translation>Nyt initiativ</translation>
    </message>
    <message>
        <source>Change the initiative</source>
        <translation>Ret initiativet</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Hvad vil I gøre?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>A function or a team, not a person</source>
        <translation>En funktion eller et team, ikke en person</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål at følge op på</translation>
    </message>
    <message>
        <source>How will you see that it works?</source>
        <translation>Hvordan kan I se, at det virker?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begynder den</translation>
    </message>
    <message>
        <source>The initiative has a start date</source>
        <translation>Initiativet har en startdato</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdato</translation>
    </message>
    <message>
        <source>Cells it fills</source>
        <translation>Felter, det udfylder</translation>
    </message>
    <message>
        <source>Points it lifts</source>
        <translation>Punkter, det løfter</translation>
    </message>
    <message>
        <source>Add the initiative</source>
        <translation>Tilføj initiativet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Remove the initiative</source>
        <translation>Fjern initiativet</translation>
    </message>
    <message>
        <source>It can be undone</source>
        <translation>Det kan fortrydes</translation>
    </message>
    <message>
        <source>In the minutes of “%1”: %2</source>
        <translation>I referatet af »%1«: %2</translation>
    </message>
    <message>
        <source>Write what you will do; the rest can wait.</source>
        <translation>Skriv, hvad I vil gøre; resten kan vente.</translation>
    </message>
    <message>
        <source>It could not be saved. The reason stands in the main window.</source>
        <translation>Det kunne ikke gemmes. Grunden står i hovedvinduet.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil til venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil til højre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pile</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Progress of the mapping</source>
        <translation>Kortlægningens forløb</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 af %2 besvaret</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Something you wrote could not be stored. Close anyway?</source>
        <translation>Noget af det, du har skrevet, kunne ikke gemmes. Vil du lukke alligevel?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Luk alligevel</translation>
    </message>
</context>
<context>
    <name>LegibilityDialog</name>
    <message>
        <source>Can they read it at the back?</source>
        <translation>Kan de læse det bagerst?</translation>
    </message>
    <message>
        <source>Show lines of letters on the wall</source>
        <translation>Vis linjer med bogstaver på væggen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>From the wall to the last row, metres</source>
        <translation>Fra væggen til bageste række, meter</translation>
    </message>
    <message>
        <source>Width of the picture on the wall, metres</source>
        <translation>Billedets bredde på væggen, meter</translation>
    </message>
    <message>
        <source>Headings and questions</source>
        <translation>Overskrifter og spørgsmål</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>Brødtekst</translation>
    </message>
    <message>
        <source>Small print, such as the line at the foot</source>
        <translation>Småt, for eksempel linjen nederst</translation>
    </message>
    <message>
        <source>The smallest signs in the figure</source>
        <translation>De mindste tegn i figuren</translation>
    </message>
    <message>
        <source>✓ %1: can be read to %2 m</source>
        <translation>✓ %1: kan læses på op til %2 m</translation>
    </message>
    <message>
        <source>✗ %1: can be read only to %2 m</source>
        <translation>✗ %1: kan kun læses på op til %2 m</translation>
    </message>
    <message>
        <source>Yes: the last row can read headings and running text.</source>
        <translation>Ja: Bageste række kan læse overskrifter og brødtekst.</translation>
    </message>
    <message>
        <source>Partly: headings yes, running text no. Make the picture %1 m wide, or sit closer.</source>
        <translation>Delvist: Overskrifter ja, brødtekst nej. Gør billedet %1 m bredt, eller sæt jer tættere på.</translation>
    </message>
    <message>
        <source>No: the picture is too small. Make it %1 m wide, or sit closer.</source>
        <translation>Nej: Billedet er for lille. Gør det %1 m bredt, eller sæt jer tættere på.</translation>
    </message>
</context>
<context>
    <name>LinkedInitiatives</name>
    <message>
        <source>Initiatives for this cell</source>
        <translation>Initiativer til dette felt</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Der er ingen endnu.</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Tilføj et initiativ</translation>
    </message>
    <message>
        <source>Add an initiative to this cell</source>
        <translation>Tilføj et initiativ til dette felt</translation>
    </message>
    <message>
        <source>Edit %1, %2</source>
        <translation>Ret %1, %2</translation>
    </message>
</context>
<context>
    <name>LoadFailure</name>
    <message>
        <source>Your file was not opened</source>
        <translation>Jeres fil blev ikke åbnet</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>Intet er ændret eller gået tabt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Business service</source>
        <translation>Virksomhedsservice</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
</context>
<context>
    <name>MappingAnswers</name>
    <message>
        <source>How far are we?</source>
        <translation>Hvor langt er vi?</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Stem igen</translation>
    </message>
    <message>
        <source>It does not happen, or it goes wrong</source>
        <translation>Det sker ikke, eller det går galt</translation>
    </message>
    <message>
        <source>It happens when someone thinks of it</source>
        <translation>Det sker, når nogen tænker på det</translation>
    </message>
    <message>
        <source>We can count on it</source>
        <translation>Vi kan regne med det</translation>
    </message>
    <message>
        <source>How is the interplay?</source>
        <translation>Hvordan er samspillet?</translation>
    </message>
    <message>
        <source>Agree on %1 and go on</source>
        <translation>Aftal %1, og fortsæt</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>1. afstemning</translation>
    </message>
    <message>
        <source>Earlier vote</source>
        <translation>Tidligere afstemning</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>2. afstemning</translation>
    </message>
    <message>
        <source>Newest vote</source>
        <translation>Nyeste afstemning</translation>
    </message>
    <message>
        <source>Too few votes to show</source>
        <translation>For få stemmer til at vise dem</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Split: %1 to %2. Ask one from each end to say why, then vote again.</source>
        <translation>Delt: %1 til %2. Spørg en fra hver ende om hvorfor, og stem igen.</translation>
    </message>
    <message>
        <source>From %1 to %2, still split. Ask one from each end.</source>
        <translation>Fra %1 til %2, stadig delt. Spørg en fra hver ende.</translation>
    </message>
    <message>
        <source>From %1 to %2. No longer split.</source>
        <translation>Fra %1 til %2. Ikke længere delt.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Fra %1 til %2.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Mapping</source>
        <translation>Kortlægning</translation>
    </message>
    <message>
        <source>Progress of the mapping</source>
        <translation>Kortlægningens forløb</translation>
    </message>
    <message>
        <source>Order: most disagreement first</source>
        <translation>Rækkefølge: størst uenighed først</translation>
    </message>
    <message>
        <source>Order: most disagreement first, none so far</source>
        <translation>Rækkefølge: størst uenighed først, ingen endnu</translation>
    </message>
    <message>
        <source>Order: highest priority first</source>
        <translation>Rækkefølge: vigtigst først</translation>
    </message>
    <message>
        <source>Order: highest priority first, none below target</source>
        <translation>Rækkefølge: vigtigst først, ingen under målet</translation>
    </message>
    <message>
        <source>Order: as in the method</source>
        <translation>Rækkefølge: som i metoden</translation>
    </message>
    <message>
        <source>%1, point %2 of %3</source>
        <translation>%1, punkt %2 af %3</translation>
    </message>
</context>
<context>
    <name>MatrixBoard</name>
    <message>
        <source>Does the strategy contain all services in all areas?</source>
        <translation>Har strategien alle serviceområder med i alle indsatsområder?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Med planen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Sidste runde</translation>
    </message>
    <message>
        <source>A planned or running initiative makes its cells at least partly covered, a finished one covers them.</source>
        <translation>Et planlagt eller igangværende initiativ gør felterne mindst delvist dækkede, et gennemført dækker dem.</translation>
    </message>
    <message>
        <source>Left: %1. Right: %2.</source>
        <translation>Til venstre: %1. Til højre: %2.</translation>
    </message>
    <message>
        <source>The plan raises %1 of %2 cells.</source>
        <translation>Planen løfter %1 af %2 felter.</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Export the matrix and what was found</source>
        <translation>Eksportér matrix og fund</translation>
    </message>
    <message>
        <source>Paper with findings (PDF)</source>
        <translation>Matrix med fund (PDF)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Workbook for Excel (XLSX)</source>
        <translation>Projektmappe til Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel-filer (*.xlsx)</translation>
    </message>
    <message>
        <source>Matrix check</source>
        <translation>Matrixtjek</translation>
    </message>
    <message>
        <source>Matrix check, %1</source>
        <translation>Matrixtjek, %1</translation>
    </message>
</context>
<context>
    <name>MergeAnswersDialog</name>
    <message>
        <source>Merge answer files</source>
        <translation>Læg svarfiler ind</translation>
    </message>
    <message>
        <source>Each file is one vote on every point it answers. The files stay as they are.</source>
        <translation>Hver fil er én stemme på hvert punkt, den svarer på. Filerne bliver, som de er.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Nothing was merged: it could not be stored. Try again.</source>
        <translation>Intet blev lagt ind: det kunne ikke gemmes. Prøv igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>The same answers as %1: tick it if it is another person&apos;s.</source>
        <translation>De samme svar som %1: sæt flueben, hvis de er fra en anden person.</translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation>Den samme fil som %1</translation>
    </message>
    <message>
        <source>Is in this round already: tick it if it is another person&apos;s with the same answers.</source>
        <translation>Er allerede i runden: sæt flueben, hvis den er fra en anden person med de samme svar.</translation>
    </message>
    <message>
        <source>Has no answers</source>
        <translation>Har ingen svar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s) as votes</source>
        <translation>
            <numerusform>Læg %n fil ind som stemme</numerusform>
            <numerusform>Læg %n filer ind som stemmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n point(s) the late votes wait until %1 have come that choose a level: alone, they could be told from the votes before them.</source>
        <translation>
            <numerusform>På %n punkt venter de sene stemmer, til der er kommet %1 med et niveau: Alene kunne de kendes fra stemmerne før dem.</numerusform>
            <numerusform>På %n punkter venter de sene stemmer, til der er kommet %1 med et niveau: Alene kunne de kendes fra stemmerne før dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Copy the minutes</source>
        <translation>Kopiér referatet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Export the minutes as PDF</source>
        <translation>Eksportér referatet som PDF</translation>
    </message>
    <message>
        <source>Write what is decided, Enter keeps it</source>
        <translation>Skriv, hvad der besluttes – Enter gemmer</translation>
    </message>
    <message>
        <source>What to write in the minutes</source>
        <translation>Hvad der skal stå i referatet</translation>
    </message>
    <message>
        <source>Who: a function or a team</source>
        <translation>Hvem: en funktion eller et team</translation>
    </message>
    <message>
        <source>Who does the task: a function or a team</source>
        <translation>Hvem der løser opgaven: en funktion eller et team</translation>
    </message>
    <message>
        <source>By when, such as 12.5.</source>
        <translation>Hvornår, for eksempel 12.5.</translation>
    </message>
    <message>
        <source>By when the task is done, such as 12.5.</source>
        <translation>Hvornår opgaven er løst, for eksempel 12.5.</translation>
    </message>
    <message>
        <source>Belongs to the observation point</source>
        <translation>Hører til opmærksomhedspunktet</translation>
    </message>
    <message>
        <source>Belongs to the initiative</source>
        <translation>Hører til initiativet</translation>
    </message>
    <message>
        <source>About which observation point?</source>
        <translation>Hvilket observationspunkt?</translation>
    </message>
    <message>
        <source>About which initiative?</source>
        <translation>Hvilket initiativ?</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 12.5. or 12.5.2027.</source>
        <translation>»%1« er ikke en dato. Skriv den som 12.5. eller 12.5.2027.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>MinutesQuestion</name>
    <message>
        <source> min</source>
        <translation> min.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Maturity model</source>
        <translation>Modenhedsmodel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go on to the matrix check</source>
        <translation>Videre til matrixtjek</translation>
    </message>
    <message>
        <source>Answer the first point</source>
        <translation>Svar på det første punkt</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Med planen</translation>
    </message>
    <message>
        <source>Maturity figure</source>
        <translation>Figur over modenheden</translation>
    </message>
    <message>
        <source>Figure as %1</source>
        <translation>Figur som %1</translation>
    </message>
    <message>
        <source>Width of the figure, cm</source>
        <translation>Figurens bredde, cm</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Resumé på én side</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Hele rapporten</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>Kopiér figuren</translation>
    </message>
    <message>
        <source>Go to the points</source>
        <translation>Gå til punkterne</translation>
    </message>
    <message>
        <source>maturity model</source>
        <translation>modenhedsmodel</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumé</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>It could not be saved. The reason stands in the main window.</source>
        <translation>Det kunne ikke gemmes. Grunden står i hovedvinduet.</translation>
    </message>
</context>
<context>
    <name>NewRoundDialog</name>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>New jobcentre</source>
        <translation>Nyt jobcenter</translation>
    </message>
    <message>
        <source>Name of the jobcentre</source>
        <translation>Jobcentrets navn</translation>
    </message>
    <message>
        <source>Mapping %1</source>
        <translation>Kortlægning %1</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>ikke noteret</translation>
    </message>
    <message>
        <source>Jobcentre</source>
        <translation>Jobcenter</translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation>Rundens titel</translation>
    </message>
    <message>
        <source>Date of the mapping</source>
        <translation>Dato for kortlægningen</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Antal deltagere</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Opret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Write the name of the jobcentre.</source>
        <translation>Skriv jobcentrets navn.</translation>
    </message>
    <message>
        <source>Write a title, for example the year.</source>
        <translation>Skriv en titel, for eksempel årstallet.</translation>
    </message>
    <message>
        <source>It could not be saved. The reason stands in the main window.</source>
        <translation>Det kunne ikke gemmes. Grunden står i hovedvinduet.</translation>
    </message>
</context>
<context>
    <name>NotedList</name>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Der er ikke noteret noget endnu.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Make it an initiative</source>
        <translation>Gør den til et initiativ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>OccasionChoice</name>
    <message>
        <source>Add to the same round of voting</source>
        <translation>Læg til den samme afstemning</translation>
    </message>
    <message>
        <source>A new round of voting</source>
        <translation>En ny afstemning</translation>
    </message>
    <message>
        <source>Answer files are in this round already; late ones belong to the same vote.</source>
        <translation>Der er allerede svarfiler i runden; de sene hører til den samme afstemning.</translation>
    </message>
    <message>
        <source>Answer files are in this round already, and the group has voted since.</source>
        <translation>Der er allerede svarfiler i runden, og gruppen har stemt siden.</translation>
    </message>
</context>
<context>
    <name>OpenTasksCard</name>
    <message>
        <source>Open tasks</source>
        <translation>Åbne opgaver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>The way from mapping to anchoring</source>
        <translation>Vejen fra kortlægning til forankring</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativer</translation>
    </message>
    <message>
        <source>Other rounds</source>
        <translation>Andre runder</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>New jobcentre</source>
        <translation>Nyt jobcenter</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Prøv eksemplet</translation>
    </message>
    <message>
        <source>Print cards for our gaps</source>
        <translation>Udskriv kort til vores huller</translation>
    </message>
    <message>
        <source>Maturity figure</source>
        <translation>Figur over modenheden</translation>
    </message>
    <message>
        <source>Removed from the content, and kept here: %1</source>
        <translation>Findes ikke længere i indholdet, men er gemt her: %1</translation>
    </message>
    <message>
        <source>Next: start the mapping</source>
        <translation>Næste skridt: Begynd kortlægningen</translation>
    </message>
    <message>
        <source>Next: go on with the mapping</source>
        <translation>Næste skridt: Fortsæt kortlægningen</translation>
    </message>
    <message>
        <source>Next: judge the interplay</source>
        <translation>Næste skridt: Vurdér samspillet</translation>
    </message>
    <message>
        <source>Next: check the matrix</source>
        <translation>Næste skridt: Tjek matrixen</translation>
    </message>
    <message>
        <source>Next: ideas and decisions</source>
        <translation>Næste skridt: idéer og beslutninger</translation>
    </message>
    <message>
        <source>%1 of %2 points are agreed.</source>
        <translation>I er enige om %1 af %2 punkter.</translation>
    </message>
    <message>
        <source>Answer the %2 observation points together, one at a time. The figure shades as you agree.</source>
        <translation>Besvar de %2 opmærksomhedspunkter sammen, ét ad gangen. Figuren bliver udfyldt, efterhånden som I bliver enige.</translation>
    </message>
    <message>
        <source>All points are agreed. The pairs of areas remain: do they work together?</source>
        <translation>I er enige om alle punkter. Tilbage er parrene af områder: Spiller de sammen?</translation>
    </message>
    <message>
        <source>The mapping is agreed. Now see what the strategy leaves out: every service in every area.</source>
        <translation>I er enige om kortlægningen. Se nu, hvad strategien mangler: hvert serviceområde i hvert indsatsområde.</translation>
    </message>
    <message>
        <source>The mapping is agreed. %3 Draft the agenda from them.</source>
        <translation>I er enige om kortlægningen. %3 Lav dagsordenen ud fra det.</translation>
    </message>
    <message>
        <source>The mapping is agreed. %3 The agenda is drafted.</source>
        <translation>I er enige om kortlægningen. %3 Der er et udkast til dagsordenen.</translation>
    </message>
    <message>
        <source>Start the mapping</source>
        <translation>Begynd kortlægningen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Judge the interplay</source>
        <translation>Vurdér samspillet</translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Åbn matrixen</translation>
    </message>
    <message>
        <source>Make an agenda from the gaps</source>
        <translation>Lav en dagsorden ud fra hullerne</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Åbn dagsordenen</translation>
    </message>
    <message>
        <source>No cell is empty and no point is split.</source>
        <translation>Ingen felter er tomme, og der er ingen delte meninger.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty</source>
        <translation>
            <numerusform>%n felt er tomt</numerusform>
            <numerusform>%n felter er tomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are split</source>
        <translation>
            <numerusform>der er delte meninger om %n punkt</numerusform>
            <numerusform>der er delte meninger om %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation>%1, og %2.</translation>
    </message>
    <message>
        <source>Drafted, no date</source>
        <translation>Udkast, ingen dato</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Ikke planlagt</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation>Begynder %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ingen ansvarlig endnu</translation>
    </message>
    <message>
        <source>None yet. Add one where the matrix has an empty cell.</source>
        <translation>Ingen endnu. Tilføj et, hvor matrixen har et tomt felt.</translation>
    </message>
    <message>
        <source>This is the first round.</source>
        <translation>Dette er den første runde.</translation>
    </message>
</context>
<context>
    <name>OwnCardEditor</name>
    <message>
        <source>New card</source>
        <translation>Nyt kort</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Ret kortet</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>The point that the card is about</source>
        <translation>Det punkt, som kortet handler om</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kan vente</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Mærkater med komma imellem</translation>
    </message>
    <message>
        <source>What you had begun to write here has come back.</source>
        <translation>Det, du var begyndt at skrive her, er kommet tilbage.</translation>
    </message>
    <message>
        <source>A question that makes colleagues talk</source>
        <translation>Et spørgsmål, der får kolleger til at tale sammen</translation>
    </message>
    <message>
        <source>The front of the card</source>
        <translation>Kortets forside</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Tilføj kort</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Gem ændringen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>What the card asks, in Danish</source>
        <translation>Det spørger kortet om, på dansk</translation>
    </message>
    <message>
        <source>What the card asks, in English</source>
        <translation>Det spørger kortet om, på engelsk</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n tegn for meget</numerusform>
            <numerusform>%n tegn for meget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tegn</numerusform>
            <numerusform>%n tegn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMaterials</name>
    <message>
        <source>Add something of our own</source>
        <translation>Tilføj noget, vi selv har</translation>
    </message>
</context>
<context>
    <name>OwnSheetsDialog</name>
    <message>
        <source>Own sheets</source>
        <translation>Egne ark</translation>
    </message>
    <message>
        <source>For example: the cards from the shop</source>
        <translation>For eksempel: kortene fra butikken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Brug arket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>A new sheet</source>
        <translation>Et nyt ark</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Width of a card</source>
        <translation>Kortets bredde</translation>
    </message>
    <message>
        <source>Height of a card</source>
        <translation>Kortets højde</translation>
    </message>
    <message>
        <source>Cards side by side</source>
        <translation>Kort ved siden af hinanden</translation>
    </message>
    <message>
        <source>Cards one below the other</source>
        <translation>Kort under hinanden</translation>
    </message>
    <message>
        <source>From the left edge of the paper</source>
        <translation>Fra papirets venstre kant</translation>
    </message>
    <message>
        <source>From the top edge of the paper</source>
        <translation>Fra papirets øverste kant</translation>
    </message>
    <message>
        <source>Between cards side by side</source>
        <translation>Mellem kort ved siden af hinanden</translation>
    </message>
    <message>
        <source>Between cards one below the other</source>
        <translation>Mellem kort under hinanden</translation>
    </message>
    <message>
        <source>Hold the sheet upright and measure in mm.</source>
        <translation>Hold arket på højkant, og mål i mm.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) a sheet.</source>
        <translation>
            <numerusform>%n kort pr. ark.</numerusform>
            <numerusform>%n kort pr. ark.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the right %1 mm of the paper are left, at the bottom %2 mm.</source>
        <translation>Til højre er der %1 mm papir tilbage, forneden %2 mm.</translation>
    </message>
    <message>
        <source>The cards reach %1 mm over the right edge of the paper.</source>
        <translation>Kortene når %1 mm ud over papirets højre kant.</translation>
    </message>
    <message>
        <source>The cards reach %1 mm over the bottom edge of the paper.</source>
        <translation>Kortene når %1 mm ud over papirets nederste kant.</translation>
    </message>
    <message>
        <source>The cards lie so near the edge that printers would cut off letters.</source>
        <translation>Kortene ligger så tæt på kanten, at printere ville skære bogstaver af.</translation>
    </message>
    <message>
        <source>There is a sheet of this name already.</source>
        <translation>Der er allerede et ark med det navn.</translation>
    </message>
</context>
<context>
    <name>PackSetting</name>
    <message>
        <source>The built-in one</source>
        <translation>Den indbyggede</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (kan ikke bruges)</translation>
    </message>
    <message>
        <source>Packs of your own lie in the folder “packs” where the data lie.</source>
        <translation>Jeres egne pakker ligger i mappen »packs«, dér hvor dataene ligger.</translation>
    </message>
    <message>
        <source>It is used from the next start of the program.</source>
        <translation>Den bruges, fra programmet startes næste gang.</translation>
    </message>
    <message>
        <source>Content pack</source>
        <translation>Indholdspakke</translation>
    </message>
    <message>
        <source> (points: %1, cards: %2)</source>
        <translation> (punkter: %1, kort: %2)</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Kan ikke bruges: %1</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more fault(s))</source>
        <translation>
            <numerusform>(og %n fejl til)</numerusform>
            <numerusform>(og %n fejl til)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairNote</name>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>Where does it work, and where not?</source>
        <translation>Hvor virker det, og hvor gør det ikke?</translation>
    </message>
</context>
<context>
    <name>PaperBallotsDialog</name>
    <message>
        <source>Key in paper ballots</source>
        <translation>Tast stemmesedler ind</translation>
    </message>
    <message>
        <source>Take the sheets of one area. Each mark is one key; nothing of it is shown.</source>
        <translation>Tag arkene for ét område. Hvert kryds er én tast, og intet af det vises.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>How many people marked the sheet</source>
        <translation>Hvor mange har udfyldt arket</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Put the votes into the round</source>
        <translation>Læg stemmerne ind i runden</translation>
    </message>
    <message>
        <source>The votes could not be stored. They are still here: try again.</source>
        <translation>Stemmerne kunne ikke gemmes. De er her stadig: prøv igen.</translation>
    </message>
    <message>
        <source>All boxes are keyed in</source>
        <translation>Alle felter er tastet ind</translation>
    </message>
    <message>
        <source>Enter puts the votes into the round.</source>
        <translation>Enter lægger stemmerne ind i runden.</translation>
    </message>
    <message>
        <source>Person %1 of %2, point %3 of %4</source>
        <translation>Person %1 af %2, punkt %3 af %4</translation>
    </message>
    <message>
        <source>%1 of %2 boxes are done</source>
        <translation>%1 af %2 felter er tastet ind</translation>
    </message>
    <message>
        <source>Leave? %1 of %2 boxes are forgotten. Esc again leaves, any other key goes on.</source>
        <translation>Forlad? %1 af %2 felter bliver glemt. Esc igen forlader, enhver anden tast går videre.</translation>
    </message>
    <message>
        <source>Only %1 of %2 boxes are done; the first open one is person %3, point %4. Enter again puts the votes in as they are, any other key goes on.</source>
        <translation>Kun %1 af %2 felter er udfyldt; det første tomme er person %3, punkt %4. Enter igen lægger stemmerne ind, som de er, alle andre taster fortsætter.</translation>
    </message>
</context>
<context>
    <name>ParkedList</name>
    <message>
        <source>Put back: %1</source>
        <translation>Sæt tilbage: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sæt tilbage</translation>
    </message>
</context>
<context>
    <name>PassOn</name>
    <message>
        <source>The votes could not be stored. They are still here: try again.</source>
        <translation>Stemmerne kunne ikke gemmes. De er her stadig: prøv igen.</translation>
    </message>
    <message>
        <source>The next votes are of:</source>
        <translation>De næste stemmer er fra:</translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1 af %2 har stemt</translation>
    </message>
    <message>
        <source>Everybody has voted</source>
        <translation>Alle har stemt</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Vis stemmerne</translation>
    </message>
    <message>
        <source>Pass the laptop on</source>
        <translation>Giv computeren videre</translation>
    </message>
    <message>
        <source>%1 voted before, %2 now; both votes are kept.</source>
        <translation>%1 stemte før, %2 nu; begge afstemninger gemmes.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Search and choose</source>
        <translation>Søg og vælg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Fjern: %1</translation>
    </message>
</context>
<context>
    <name>PointChoice</name>
    <message>
        <source>Search the points</source>
        <translation>Søg i punkterne</translation>
    </message>
    <message>
        <source>No point has these words.</source>
        <translation>Ingen punkter indeholder disse ord.</translation>
    </message>
    <message>
        <source>Points chosen: %1</source>
        <translation>Valgte punkter: %1</translation>
    </message>
</context>
<context>
    <name>PointEvidence</name>
    <message>
        <source>Another file is still being read.</source>
        <translation>En anden fil er stadig ved at blive læst.</translation>
    </message>
    <message>
        <source>Files and addresses: %1</source>
        <translation>Filer og adresser: %1</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fil eller adresse</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Tilføj en fil …</translation>
    </message>
    <message>
        <source>Add an address …</source>
        <translation>Tilføj en adresse …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>PDF, pictures, office documents, text</source>
        <translation>PDF, billeder, kontordokumenter, tekst</translation>
    </message>
    <message>
        <source>Choose files to show as evidence</source>
        <translation>Vælg filer, der viser belæg</translation>
    </message>
</context>
<context>
    <name>PointInitiatives</name>
    <message>
        <source>Already in the plan</source>
        <translation>Allerede i planen</translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan</source>
        <translation>
            <numerusform>%n i planen</numerusform>
            <numerusform>%n i planen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointNotes</name>
    <message>
        <source>Strengths we can show</source>
        <translation>Styrker, vi kan vise</translation>
    </message>
    <message>
        <source>What do we do well?</source>
        <translation>Hvad gør vi godt?</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Udfordringer</translation>
    </message>
    <message>
        <source>What is hard today?</source>
        <translation>Hvad er svært i dag?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belæg</translation>
    </message>
    <message>
        <source>What can we show?</source>
        <translation>Hvad kan vi vise frem?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>Why did we answer so?</source>
        <translation>Hvorfor svarede vi sådan?</translation>
    </message>
    <message>
        <source>Minority view</source>
        <translation>Mindretallets syn</translation>
    </message>
    <message>
        <source>Who sees it otherwise?</source>
        <translation>Hvem ser det anderledes?</translation>
    </message>
    <message>
        <source>What the tables wrote on cards</source>
        <translation>Det skrev bordene på kortene</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>and %1 more</source>
        <translation>og %1 mere</translation>
    </message>
</context>
<context>
    <name>PointStanding</name>
    <message>
        <source>Set a target</source>
        <translation>Sæt et mål</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>The point&apos;s own target</source>
        <translation>Punktets eget mål</translation>
    </message>
    <message>
        <source>The target of the whole area</source>
        <translation>Målet for hele området</translation>
    </message>
    <message>
        <source>Priority %1 = gap %2 to %3, which is reckoned with: no target is set</source>
        <translation>Prioritet %1 = afstand %2 til %3, som der regnes med, fordi intet mål er sat</translation>
    </message>
    <message>
        <source>Priority %1 = gap %2 to the target %3</source>
        <translation>Prioritet %1 = afstand %2 til målet %3</translation>
    </message>
    <message>
        <source>Priority %1: the target %3 is reached</source>
        <translation>Prioritet %1: målet %3 er nået</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>%1: %2, %3 × %4</source>
        <translation>%1: %2, %3 × %4</translation>
    </message>
    <message>
        <source>Blank: the room sees a black picture.</source>
        <translation>Slukket: Deltagerne ser et sort billede.</translation>
    </message>
    <message>
        <source>Held: the room keeps this picture.</source>
        <translation>Fastholdt: Deltagerne beholder dette billede.</translation>
    </message>
    <message>
        <source>Plug in the projector and the picture goes to it by itself.</source>
        <translation>Sæt projektoren til, så går billedet selv derover.</translation>
    </message>
    <message>
        <source>If it shows the same as this screen, choose “Extend” in the system.</source>
        <translation>Viser den det samme som denne skærm, så vælg »Udvid« i systemet.</translation>
    </message>
    <message>
        <source>Press the number you see on the wall.</source>
        <translation>Tryk på det tal, I ser på væggen.</translation>
    </message>
    <message>
        <source>The projector is unplugged; the picture comes back by itself.</source>
        <translation>Projektoren er taget fra; billedet kommer selv tilbage.</translation>
    </message>
    <message>
        <source>The picture is in a window of its own.</source>
        <translation>Billedet er i sit eget vindue.</translation>
    </message>
</context>
<context>
    <name>PresenterPanel</name>
    <message>
        <source>What the room sees</source>
        <translation>Det ser deltagerne</translation>
    </message>
    <message>
        <source>The room keeps this picture while you go on</source>
        <translation>Deltagerne beholder dette billede, mens du arbejder videre</translation>
    </message>
    <message>
        <source>The room sees a black picture</source>
        <translation>Deltagerne ser et sort billede</translation>
    </message>
    <message>
        <source>Your window and the picture change screens</source>
        <translation>Dit vindue og billedet bytter skærm</translation>
    </message>
    <message>
        <source>Can they read it?</source>
        <translation>Kan de læse det?</translation>
    </message>
    <message>
        <source>Whether the last row can read it</source>
        <translation>Om bageste række kan læse det</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Kun til dig</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Derefter</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Then: %1, %2</source>
        <translation>Derefter: %1, kl. %2</translation>
    </message>
    <message>
        <source>left, the clock is stopped</source>
        <translation>tilbage, uret er stoppet</translation>
    </message>
    <message>
        <source>over its time</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>left, %1 min behind</source>
        <translation>tilbage, %1 min. efter planen</translation>
    </message>
    <message>
        <source>left, as planned</source>
        <translation>tilbage, som planlagt</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Print</source>
        <translation>Udskrift</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>Begynd på plads</translation>
    </message>
    <message>
        <source>The places before it stay free: on a part-used sheet.</source>
        <translation>Pladserne før den bliver fri: til et ark, der er brugt af.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>Texts that are too long</source>
        <translation>Tekster, der er for lange</translation>
    </message>
    <message>
        <source>Order of the pages</source>
        <translation>Sidernes rækkefølge</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Own size: width × height in mm</source>
        <translation>Egen størrelse: bredde × højde i mm</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Kortstørrelse</translation>
    </message>
    <message>
        <source>Width × height in mm</source>
        <translation>Bredde × højde i mm</translation>
    </message>
    <message>
        <source>Draft in grey, hatched</source>
        <translation>Kladde i gråt med skravering</translation>
    </message>
    <message>
        <source>Test sheet and printers …</source>
        <translation>Testark og printere …</translation>
    </message>
    <message>
        <source>Own size …</source>
        <translation>Egen størrelse …</translation>
    </message>
    <message>
        <source>Own sheet …</source>
        <translation>Eget ark …</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Kun én side</translation>
    </message>
    <message>
        <source>Flip on the long edge</source>
        <translation>Vend på den lange kant</translation>
    </message>
    <message>
        <source>Flip on the short edge</source>
        <translation>Vend på den korte kant</translation>
    </message>
    <message>
        <source>Fold: both sides on one page</source>
        <translation>Fold: begge sider på ét ark</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Skæremærker</translation>
    </message>
    <message>
        <source>Lines between the cards</source>
        <translation>Streger mellem kortene</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>Ingen mærker</translation>
    </message>
    <message>
        <source>Continue on the back</source>
        <translation>Fortsæt på bagsiden</translation>
    </message>
    <message>
        <source>Continue on a second card</source>
        <translation>Fortsæt på et ekstra kort</translation>
    </message>
    <message>
        <source>Front, back, front, back</source>
        <translation>Forside og bagside skiftevis</translation>
    </message>
    <message>
        <source>All fronts, then all backs</source>
        <translation>Alle forsider, så alle bagsider</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Uden justering</translation>
    </message>
    <message>
        <source>Playing card, %1</source>
        <translation>Spillekort, %1</translation>
    </message>
    <message>
        <source>Tall card, %1</source>
        <translation>Højt kort, %1</translation>
    </message>
    <message>
        <source>Business card, %1</source>
        <translation>Visitkort, %1</translation>
    </message>
    <message>
        <source>Print one page on plain paper first and hold it against the sheet.</source>
        <translation>Udskriv først én side på almindeligt papir, og hold den op mod arket.</translation>
    </message>
    <message>
        <source>Where the cards lie is not from the maker&apos;s drawing.</source>
        <translation>Kortenes placering er ikke fra producentens tegning.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Færre valg</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Flere valg</translation>
    </message>
</context>
<context>
    <name>PrintOutput</name>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Forkort teksten</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Gem PDF</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Printed? Note it in the log</source>
        <translation>Udskrevet? Notér det i loggen</translation>
    </message>
    <message>
        <source>Then the program says when these cards on paper are out of date.</source>
        <translation>Så siger programmet til, når kortene på papir er forældede.</translation>
    </message>
    <message>
        <source>Continue on the back</source>
        <translation>Fortsæt på bagsiden</translation>
    </message>
    <message>
        <source>Continue on a second card</source>
        <translation>Fortsæt på et ekstra kort</translation>
    </message>
</context>
<context>
    <name>PrintersDialog</name>
    <message>
        <source>Printers</source>
        <translation>Printere</translation>
    </message>
    <message>
        <source>For example: copier on the 2nd floor</source>
        <translation>For eksempel: kopimaskinen på 2. sal</translation>
    </message>
    <message>
        <source>Save the test sheet …</source>
        <translation>Gem testarket …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation>Brug denne printer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Print the test sheet on both sides, push a pin through the crosses on the front, and read on the back where the holes are. To the right and down is plus.</source>
        <translation>Udskriv testarket på begge sider, stik en nål gennem krydsene på forsiden, og aflæs på bagsiden, hvor hullerne sidder. Mod højre og nedad er plus.</translation>
    </message>
    <message>
        <source>A new printer</source>
        <translation>En ny printer</translation>
    </message>
    <message>
        <source>Hole at A, right and down</source>
        <translation>Hul ved A, højre og ned</translation>
    </message>
    <message>
        <source>Hole at B, right and down</source>
        <translation>Hul ved B, højre og ned</translation>
    </message>
    <message>
        <source>%1: right</source>
        <translation>%1: højre</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: ned</translation>
    </message>
    <message>
        <source>100 mm came out as</source>
        <translation>100 mm blev til</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>That is more than a profile can make up for.</source>
        <translation>Det er mere, end en profil kan rette op på.</translation>
    </message>
    <message>
        <source>Backs move %1 mm to the right and %2 mm down and turn %3°; all is drawn at %4 %.</source>
        <translation>Bagsider rykkes %1 mm til højre og %2 mm ned og drejes %3°; alt tegnes i %4 %.</translation>
    </message>
    <message>
        <source>Read the sheet again: that is more than a profile can make up for.</source>
        <translation>Aflæs arket igen: Det er mere, end en profil kan rette op på.</translation>
    </message>
    <message>
        <source>Give the printer a name.</source>
        <translation>Giv printeren et navn.</translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmets sprog</translation>
    </message>
    <message>
        <source>Language of content and papers</source>
        <translation>Sprog i indhold og udskrifter</translation>
    </message>
    <message>
        <source>What you have written yourselves stays as it is.</source>
        <translation>Det, I selv har skrevet, forbliver, som det er.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation>Papir i printeren</translation>
    </message>
    <message>
        <source>Smallest type on cards</source>
        <translation>Mindste skrift på kort</translation>
    </message>
    <message>
        <source>Text never shrinks below this; it goes on overleaf instead.</source>
        <translation>Teksten bliver aldrig mindre; den fortsætter i stedet på bagsiden.</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Mappe til eksporterede filer</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>Her ligger jeres data</translation>
    </message>
    <message>
        <source>Nothing leaves this laptop.</source>
        <translation>Intet forlader denne computer.</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation>Mindre bevægelse på skærmen</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vælg en mappe …</translation>
    </message>
    <message>
        <source>Choose the folder for exported files</source>
        <translation>Vælg mappen til eksporterede filer</translation>
    </message>
    <message>
        <source>Use the documents folder</source>
        <translation>Brug mappen Dokumenter</translation>
    </message>
    <message>
        <source>Export to the documents folder</source>
        <translation>Eksportér til mappen Dokumenter</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Voters needed before their votes are shown</source>
        <translation>Stemmende, før deres stemmer vises</translation>
    </message>
    <message>
        <source>With fewer, one could guess who voted what. A lower number shows no votes that were cast under a higher one.</source>
        <translation>Med færre kunne man gætte, hvem der stemte hvad. Et lavere antal viser ingen stemmer, der er afgivet under et højere.</translation>
    </message>
    <message>
        <source>Open the folder where the data lie</source>
        <translation>Åbn mappen, hvor jeres data ligger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>%n voted on and not agreed</source>
        <translation>
            <numerusform>%n stemt om og ikke aftalt</numerusform>
            <numerusform>%n stemt om og ikke aftalt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>It is left empty once a reason stands here.</source>
        <translation>Feltet er tomt med vilje, når der står en begrundelse her.</translation>
    </message>
    <message>
        <source>Why is it left empty?</source>
        <translation>Hvorfor er det tomt med vilje?</translation>
    </message>
    <message>
        <source>The room never sees it</source>
        <translation>Rummet ser den aldrig</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Hvem besluttede det?</translation>
    </message>
    <message>
        <source>A function or a group, not a person</source>
        <translation>En funktion eller en gruppe, ikke en person</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Ses på igen den</translation>
    </message>
    <message>
        <source>The cell is looked at again</source>
        <translation>Feltet ses på igen</translation>
    </message>
</context>
<context>
    <name>RemovedSettings</name>
    <message>
        <source>What is in this list cannot be put back after that. Empty it?</source>
        <translation>Det, der står på listen, kan ikke sættes tilbage bagefter. Skal den tømmes?</translation>
    </message>
    <message>
        <source>Empty now …</source>
        <translation>Tøm nu …</translation>
    </message>
    <message>
        <source>Empty for good</source>
        <translation>Tøm for altid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>It can be put back for 30 days, also after a restart.</source>
        <translation>Det kan sættes tilbage i 30 dage, også efter en genstart.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sæt tilbage</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Sæt tilbage: %1</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>fjernet %1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Skabelon: %1</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Dagsorden: %1</translation>
    </message>
    <message>
        <source>Initiative: %1</source>
        <translation>Initiativ: %1</translation>
    </message>
    <message>
        <source>Deck: %1</source>
        <translation>Kortsæt: %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Kort: %1</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message>
        <source>Back on time</source>
        <translation>Hent tiden ind</translation>
    </message>
    <message>
        <source>Longer than agreed</source>
        <translation>Længere end aftalt</translation>
    </message>
    <message>
        <source>Fixed times and the end are kept</source>
        <translation>De faste tider og sluttiden holder</translation>
    </message>
    <message>
        <source>Take this minute</source>
        <translation>Hent 1 minut ind</translation>
    </message>
    <message>
        <source>Take these %1 minutes</source>
        <translation>Hent %1 minutter ind</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>No minute to take</source>
        <translation>Ingen minutter at tage</translation>
    </message>
    <message>
        <source>Park: %1</source>
        <translation>Parkér: %1</translation>
    </message>
    <message>
        <source>Nothing to park</source>
        <translation>Intet at parkere</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>Flyt: %1</translation>
    </message>
    <message>
        <source>the end to %1</source>
        <translation>sluttiden til %1</translation>
    </message>
    <message>
        <source>“%1” to %2</source>
        <translation>»%1« til %2</translation>
    </message>
    <message>
        <source>That is not enough: the end comes %1 min late.</source>
        <translation>Det er ikke nok: I slutter %1 min. for sent.</translation>
    </message>
    <message>
        <source>That is not enough: “%1” begins %2 min late.</source>
        <translation>Det er ikke nok: »%1« begynder %2 min. for sent.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>%1 and the end stay where they are.</source>
        <translation>%1 og sluttidspunktet ligger fast.</translation>
    </message>
    <message>
        <source>Stays where it is: %1.</source>
        <translation>Ligger fast: %1.</translation>
    </message>
    <message>
        <source>The end stays where it is.</source>
        <translation>Sluttidspunktet ligger fast.</translation>
    </message>
</context>
<context>
    <name>RoundSettings</name>
    <message>
        <source>This round</source>
        <translation>Denne runde</translation>
    </message>
    <message>
        <source>Jobcentre</source>
        <translation>Jobcenter</translation>
    </message>
    <message>
        <source>Holds for all its rounds.</source>
        <translation>Gælder for alle jobcentrets runder.</translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation>Rundens titel</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Antal deltagere</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>ikke noteret</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>The level you want to reach in each area; 3 where none is set.</source>
        <translation>Det niveau, I vil nå i hvert område; 3, hvor I ikke har valgt noget.</translation>
    </message>
    <message>
        <source>%1 (none set)</source>
        <translation>%1 (ikke valgt)</translation>
    </message>
    <message>
        <source>A jobcentre needs a name.</source>
        <translation>Et jobcenter skal have et navn.</translation>
    </message>
    <message>
        <source>A round needs a title.</source>
        <translation>En runde skal have en titel.</translation>
    </message>
</context>
<context>
    <name>RunBoard</name>
    <message>
        <source>No workshop is held now. Start one from its agenda.</source>
        <translation>Ingen workshop er i gang. Start den fra dens dagsorden.</translation>
    </message>
    <message>
        <source>This is a rehearsal: nothing of it is kept.</source>
        <translation>Det her er en øvelse: intet af den bliver gemt.</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Nu, siden kl. %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupper</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Næste: %1</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Start uret</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Stop uret</translation>
    </message>
    <message>
        <source>The clock is stopped</source>
        <translation>Uret er stoppet</translation>
    </message>
    <message>
        <source>In good time</source>
        <translation>God tid</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>Snart forbi</translation>
    </message>
    <message>
        <source>Almost over</source>
        <translation>Næsten forbi</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tiden</translation>
    </message>
    <message>
        <source>1 minute behind</source>
        <translation>1 minut bagud</translation>
    </message>
    <message>
        <source>%1 minutes behind</source>
        <translation>%1 minutter bagud</translation>
    </message>
    <message>
        <source>1 minute ahead</source>
        <translation>1 minut foran</translation>
    </message>
    <message>
        <source>%1 minutes ahead</source>
        <translation>%1 minutter foran</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>slut kl. %1</translation>
    </message>
    <message>
        <source>planned %1 min too long</source>
        <translation>planen er %1 min. for lang</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Afslut workshoppen</translation>
    </message>
</context>
<context>
    <name>RunOver</name>
    <message>
        <source>This workshop was never ended</source>
        <translation>Denne workshop blev aldrig afsluttet</translation>
    </message>
    <message>
        <source>It began on %1 at %2.</source>
        <translation>Den begyndte den %1 kl. %2.</translation>
    </message>
    <message>
        <source>The workshop is over</source>
        <translation>Workshoppen er slut</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Changed to</source>
        <translation>Ændret til</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>ikke holdt</translation>
    </message>
</context>
<context>
    <name>RunSide</name>
    <message>
        <source>Only for you</source>
        <translation>Kun til dig</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Derefter</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Dette er det sidste punkt.</translation>
    </message>
    <message>
        <source>You wrote no private notes for this item.</source>
        <translation>Du har ikke skrevet private noter til dette punkt.</translation>
    </message>
    <message>
        <source>Last time it took %1 minutes.</source>
        <translation>Sidste gang tog det %1 minutter.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
</context>
<context>
    <name>RunSteps</name>
    <message>
        <source>“%1” ran for more than %2 hours. How long did it really take?</source>
        <translation>»%1« har varet mere end %2 timer. Hvor længe tog det i virkeligheden?</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Det ved ingen</translation>
    </message>
    <message>
        <source>How long ago did “%1” begin?</source>
        <translation>Hvor længe er det siden, »%1« begyndte?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>%1, rehearsal</source>
        <translation>%1, øvelse</translation>
    </message>
    <message>
        <source>%1, not begun</source>
        <translation>%1, ikke begyndt</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, i gang</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, afholdt</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Afslut øvelsen</translation>
    </message>
    <message>
        <source>%1 (held)</source>
        <translation>%1 (holdt)</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (sprunget over)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>Show in a window</source>
        <translation>Vis i et vindue</translation>
    </message>
    <message>
        <source>Show on this screen</source>
        <translation>Vis på denne skærm</translation>
    </message>
    <message>
        <source>Choose another screen</source>
        <translation>Vælg en anden skærm</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>ShadeDialog</name>
    <message>
        <source>Set by hand: %1</source>
        <translation>Sæt i hånden: %1</translation>
    </message>
    <message>
        <source>The level of the answers is %1. It stays as it is in priority, findings and plan, and stands beside what you set; only the drawing changes.</source>
        <translation>Svarenes niveau er %1. Det gælder stadig i prioritering, fund og plan og står ved siden af det, I sætter; kun tegningen ændrer sig.</translation>
    </message>
    <message>
        <source>Printed in the report, never on the wall</source>
        <translation>Trykkes i rapporten, aldrig på væggen</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tegnet som</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sæt</translation>
    </message>
    <message>
        <source>Draw the level again</source>
        <translation>Tegn niveauet igen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Write why: the reason stands in the report.</source>
        <translation>Skriv hvorfor: begrundelsen står i rapporten.</translation>
    </message>
    <message>
        <source>It could not be saved. The reason stands in the main window.</source>
        <translation>Det kunne ikke gemmes. Grunden står i hovedvinduet.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n card(s) a sheet</source>
        <translation>
            <numerusform>%n kort pr. ark</numerusform>
            <numerusform>%n kort pr. ark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ark</numerusform>
            <numerusform>%n ark</numerusform>
        </translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on one side.</source>
        <translation>Udskriv i faktisk størrelse (100 %) på én side.</translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on both sides, flipped on the long edge.</source>
        <translation>Udskriv i faktisk størrelse (100 %) på begge sider, vendt på den lange kant.</translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on both sides, flipped on the short edge.</source>
        <translation>Udskriv i faktisk størrelse (100 %) på begge sider, vendt på den korte kant.</translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on one side. Cut, fold on the dashes and glue.</source>
        <translation>Udskriv i faktisk størrelse (100 %), på én side. Klip, fold på stregerne og lim.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2, front</source>
        <translation>Ark %1 af %2, forside</translation>
    </message>
    <message>
        <source>Sheet %1 of %2, back</source>
        <translation>Ark %1 af %2, bagside</translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on one side: pages 1–%1 first. Then put the paper in again, turned, and print pages %2–%3.</source>
        <translation>Udskriv i faktisk størrelse (100 %), på én side: først side 1–%1. Læg så papiret i igen, vendt, og udskriv side %2–%3.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) continue on a second card:</source>
        <translation>
            <numerusform>%n kort fortsætter på et ekstra kort:</numerusform>
            <numerusform>%n kort fortsætter på ekstra kort:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) continue on the back:</source>
        <translation>
            <numerusform>%n kort fortsætter på bagsiden:</numerusform>
            <numerusform>%n kort fortsætter på bagsiden:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the font lacks %2, which prints as □.</source>
        <translation>%1: Skriften mangler %2, som bliver trykt som □.</translation>
    </message>
    <message>
        <source>Too long for %1: it continues on a second card.</source>
        <translation>For langt til %1: Teksten fortsætter på et ekstra kort.</translation>
    </message>
    <message>
        <source>Too long for the front of %1: it continues on the back.</source>
        <translation>For langt til forsiden af %1: Teksten fortsætter på bagsiden.</translation>
    </message>
    <message>
        <source>Fits on %1, in smaller type (%2 pt).</source>
        <translation>Kan være på %1 med mindre skrift (%2 pt).</translation>
    </message>
    <message>
        <source>Fits on %1.</source>
        <translation>Kan være på %1.</translation>
    </message>
    <message>
        <source>The font lacks %1, which prints as □.</source>
        <translation>Skriften mangler %1, som bliver trykt som □.</translation>
    </message>
    <message>
        <source>“%1” is not a card size. Write width × height in mm, each from %2 to %3, such as 100 × 70. The cards stay %4.</source>
        <translation>»%1« er ikke en kortstørrelse. Skriv bredde × højde i mm, hver fra %2 til %3, for eksempel 100 × 70. Kortene er stadig %4.</translation>
    </message>
    <message>
        <source>A card of %1 does not fit on %2. Nothing was changed.</source>
        <translation>Et kort på %1 kan ikke være på %2. Intet er ændret.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Assess</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kortlægning</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>Modenhedsmodel</translation>
    </message>
    <message>
        <source>Matrix check</source>
        <translation>Matrixtjek</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>Dagsordener</translation>
    </message>
    <message>
        <source>Dialogue cards</source>
        <translation>Dialogkort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>StaleNote</name>
    <message>
        <source>Print only the replacements</source>
        <translation>Udskriv kun erstatninger</translation>
    </message>
    <message>
        <source>They are taken out of the box</source>
        <translation>De er taget ud af æsken</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on paper are out of date (printed %1)</source>
        <translation>
            <numerusform>%n kort på papir er forældet (udskrevet %1)</numerusform>
            <numerusform>%n kort på papir er forældede (udskrevet %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ændret: %1</translation>
    </message>
    <message>
        <source>Not printed yet: %1</source>
        <translation>Ikke udskrevet endnu: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tag ud: %1</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>Rehearse</source>
        <translation>Øv workshoppen</translation>
    </message>
    <message>
        <source>The clock runs as on the day. Nothing is kept: no time, no note, no trace.</source>
        <translation>Uret går som på dagen. Intet bliver gemt: ingen tider, ingen noter, intet spor.</translation>
    </message>
    <message>
        <source>Planned: %1. It is now: %2.</source>
        <translation>Planlagt: %1. Nu er det: %2.</translation>
    </message>
    <message>
        <source>The plan is %1 longer than the agreed end, %2.</source>
        <translation>Planen er %1 længere end den aftalte sluttid, %2.</translation>
    </message>
    <message>
        <source>Move all times to %1</source>
        <translation>Flyt alle tider til %1</translation>
    </message>
    <message>
        <source>The plan keeps the agreed end, %1.</source>
        <translation>Planen holder den aftalte sluttid, %1.</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Start workshoppen</translation>
    </message>
    <message>
        <source>There is nothing on the programme yet.</source>
        <translation>Der er endnu intet på programmet.</translation>
    </message>
    <message>
        <source>Keep the fixed times and the end</source>
        <translation>Behold faste tider og sluttid</translation>
    </message>
    <message>
        <source>“%1” at %2</source>
        <translation>»%1« kl. %2</translation>
    </message>
    <message>
        <source>These stay: %1.</source>
        <translation>Det her bliver stående: %1.</translation>
    </message>
    <message>
        <source>It begins %1 late, and how to get back on time is offered.</source>
        <translation>I begynder %1 for sent og får forslag til, hvordan I kommer i tide igen.</translation>
    </message>
    <message>
        <source>“%1” from %2 to %3</source>
        <translation>»%1« fra %2 til %3</translation>
    </message>
    <message>
        <source>“%1” is no longer fixed</source>
        <translation>»%1« er ikke længere fast</translation>
    </message>
    <message>
        <source>These move: %1.</source>
        <translation>Det her flyttes: %1.</translation>
    </message>
    <message>
        <source>the end at %1</source>
        <translation>sluttiden kl. %1</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>agree on %1</source>
        <translation>blive enige om %1</translation>
    </message>
    <message>
        <source>take the answer back</source>
        <translation>trække svaret tilbage</translation>
    </message>
    <message>
        <source>hold a vote</source>
        <translation>holde en afstemning</translation>
    </message>
    <message>
        <source>key in the ballots of %1</source>
        <translation>tast stemmesedler ind for %1</translation>
    </message>
    <message>
        <source>merge %1 answer files</source>
        <translation>læg %1 svarfiler ind</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>skrive en note</translation>
    </message>
    <message>
        <source>show %1 as evidence</source>
        <translation>vise %1 som belæg</translation>
    </message>
    <message>
        <source>remove %1 from the evidence</source>
        <translation>fjerne %1 fra belægget</translation>
    </message>
    <message>
        <source>judge the interplay</source>
        <translation>vurdere samspillet</translation>
    </message>
    <message>
        <source>write a note on the interplay</source>
        <translation>skriv en note om samspillet</translation>
    </message>
    <message>
        <source>set a cell to %1</source>
        <translation>sætte et felt til »%1«</translation>
    </message>
    <message>
        <source>write in a cell</source>
        <translation>skrive i et felt</translation>
    </message>
    <message>
        <source>leave a cell empty</source>
        <translation>tomt med vilje</translation>
    </message>
    <message>
        <source>count cells that are not judged</source>
        <translation>tæl felter, der ikke er vurderet</translation>
    </message>
    <message>
        <source>say who left a cell empty</source>
        <translation>hvem der lod et felt stå tomt</translation>
    </message>
    <message>
        <source>set a target</source>
        <translation>sætte et mål</translation>
    </message>
    <message>
        <source>set the shade of %1</source>
        <translation>sæt fyldet for %1</translation>
    </message>
    <message>
        <source>add the initiative %1</source>
        <translation>tilføje initiativet »%1«</translation>
    </message>
    <message>
        <source>change the initiative %1</source>
        <translation>rette initiativet »%1«</translation>
    </message>
    <message>
        <source>remove the initiative %1</source>
        <translation>fjerne initiativet »%1«</translation>
    </message>
    <message>
        <source>draft the agenda %1</source>
        <translation>lave dagsordenen »%1«</translation>
    </message>
    <message>
        <source>change the agenda</source>
        <translation>rette dagsordenen</translation>
    </message>
    <message>
        <source>change the agenda %1 by a table</source>
        <translation>rette dagsordenen %1 efter en tabel</translation>
    </message>
    <message>
        <source>remove the agenda %1</source>
        <translation>fjerne dagsordenen »%1«</translation>
    </message>
    <message>
        <source>put back %1</source>
        <translation>sæt %1 tilbage</translation>
    </message>
    <message>
        <source>add an item</source>
        <translation>tilføje et punkt</translation>
    </message>
    <message>
        <source>change an item</source>
        <translation>rette et punkt</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>ændre en gruppe</translation>
    </message>
    <message>
        <source>move an item</source>
        <translation>flytte et punkt</translation>
    </message>
    <message>
        <source>split an item</source>
        <translation>dele et punkt</translation>
    </message>
    <message>
        <source>merge two items</source>
        <translation>slå to punkter sammen</translation>
    </message>
    <message>
        <source>keep the template %1</source>
        <translation>gemme skabelonen %1</translation>
    </message>
    <message>
        <source>remove the template %1</source>
        <translation>fjerne skabelonen %1</translation>
    </message>
    <message>
        <source>park an item</source>
        <translation>parkere et punkt</translation>
    </message>
    <message>
        <source>put an item back</source>
        <translation>sætte et punkt tilbage</translation>
    </message>
    <message>
        <source>remove an item</source>
        <translation>fjerne et punkt</translation>
    </message>
    <message>
        <source>start the workshop</source>
        <translation>starte workshoppen</translation>
    </message>
    <message>
        <source>go to the next item</source>
        <translation>gå til næste punkt</translation>
    </message>
    <message>
        <source>stop the clock</source>
        <translation>stoppe uret</translation>
    </message>
    <message>
        <source>start the clock again</source>
        <translation>starte uret igen</translation>
    </message>
    <message>
        <source>give more minutes</source>
        <translation>giv flere minutter</translation>
    </message>
    <message>
        <source>take minutes away</source>
        <translation>tag minutter fra</translation>
    </message>
    <message>
        <source>leave an item out</source>
        <translation>spring et punkt over</translation>
    </message>
    <message>
        <source>jump to another item</source>
        <translation>gå til et andet punkt</translation>
    </message>
    <message>
        <source>say when an item began</source>
        <translation>sig, hvornår et punkt begyndte</translation>
    </message>
    <message>
        <source>say how long an item took</source>
        <translation>sig, hvor længe et punkt tog</translation>
    </message>
    <message>
        <source>start the workshop over</source>
        <translation>begynd workshoppen forfra</translation>
    </message>
    <message>
        <source>get back on time</source>
        <translation>hente tiden ind</translation>
    </message>
    <message>
        <source>move fixed times and the end</source>
        <translation>flyt faste tider og sluttid</translation>
    </message>
    <message>
        <source>end the workshop</source>
        <translation>afslutte workshoppen</translation>
    </message>
    <message>
        <source>go on with the workshop</source>
        <translation>fortsætte workshoppen</translation>
    </message>
    <message>
        <source>write in the minutes</source>
        <translation>skrive i referatet</translation>
    </message>
    <message>
        <source>change the minutes</source>
        <translation>rette i referatet</translation>
    </message>
    <message>
        <source>remove from the minutes</source>
        <translation>fjerne fra referatet</translation>
    </message>
    <message>
        <source>mark the task %1 as done</source>
        <translation>markér opgaven %1 som udført</translation>
    </message>
    <message>
        <source>open the task %1 again</source>
        <translation>åbn opgaven %1 igen</translation>
    </message>
    <message>
        <source>make the task %1 an initiative</source>
        <translation>gør opgaven %1 til et initiativ</translation>
    </message>
    <message>
        <source>write a card</source>
        <translation>skrive et kort</translation>
    </message>
    <message>
        <source>change a card</source>
        <translation>rette et kort</translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation>fjerne et kort</translation>
    </message>
    <message>
        <source>retire the card %1</source>
        <translation>tag kortet %1 ud af brug</translation>
    </message>
    <message>
        <source>bring a card back</source>
        <translation>tag et kort i brug igen</translation>
    </message>
    <message>
        <source>go back to the manual&apos;s text</source>
        <translation>gå tilbage til manualens tekst</translation>
    </message>
    <message>
        <source>move the card %1</source>
        <translation>flyt kortet %1</translation>
    </message>
    <message>
        <source>set the copies of %1</source>
        <translation>sæt antal eksemplarer af %1</translation>
    </message>
    <message>
        <source>import %1 cards</source>
        <translation>importér %1 kort</translation>
    </message>
    <message>
        <source>make the deck %1</source>
        <translation>lav kortsættet %1</translation>
    </message>
    <message>
        <source>add cards to a deck</source>
        <translation>tilføj kort til et kortsæt</translation>
    </message>
    <message>
        <source>put cards into %1</source>
        <translation>læg kort i %1</translation>
    </message>
    <message>
        <source>rename a deck to %1</source>
        <translation>omdøb et kortsæt til %1</translation>
    </message>
    <message>
        <source>delete the deck %1</source>
        <translation>slet kortsættet %1</translation>
    </message>
    <message>
        <source>take a card out of a deck</source>
        <translation>tag et kort ud af et kortsæt</translation>
    </message>
    <message>
        <source>note the printing of %1</source>
        <translation>notér udskrivningen af %1</translation>
    </message>
    <message>
        <source>note that cards were taken out</source>
        <translation>notér, at kort er taget ud</translation>
    </message>
    <message>
        <source>file an answer of a table</source>
        <translation>gem svaret fra et bord</translation>
    </message>
    <message>
        <source>change the round</source>
        <translation>rette runden</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>den seneste ændring</translation>
    </message>
</context>
<context>
    <name>StopAsked</name>
    <message>
        <source>Stop voting?</source>
        <translation>Vil I stoppe afstemningen?</translation>
    </message>
    <message>
        <source>Nothing is kept: the votes cast so far are forgotten.</source>
        <translation>Intet bliver gemt: De stemmer, I har afgivet, bliver glemt.</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Stem videre</translation>
    </message>
</context>
<context>
    <name>StrandRows</name>
    <message>
        <source>over</source>
        <translation>slut</translation>
    </message>
</context>
<context>
    <name>TableAnswersDialog</name>
    <message>
        <source>The tables&apos; answers</source>
        <translation>Bordenes svar</translation>
    </message>
    <message>
        <source>The code stands at the bottom right of the card. Enter goes on.</source>
        <translation>Koden står nederst til højre på kortet. Enter går videre.</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Koden på kortet</translation>
    </message>
    <message>
        <source>What the table wrote</source>
        <translation>Det skrev bordet</translation>
    </message>
    <message>
        <source>File the answer</source>
        <translation>Gem svaret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>A card on %1</source>
        <translation>Et kort om %1</translation>
    </message>
    <message>
        <source>It could not be saved. The reason stands in the main window.</source>
        <translation>Det kunne ikke gemmes. Grunden står i hovedvinduet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) filed; the last under %1</source>
        <translation>
            <numerusform>%n svar gemt, det sidste under %1</numerusform>
            <numerusform>%n svar gemt, det sidste under %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a card&apos;s code.</source>
        <translation>Det er ikke koden på et kort.</translation>
    </message>
    <message>
        <source>The letter after the dash is missing.</source>
        <translation>Bogstavet efter stregen mangler.</translation>
    </message>
    <message>
        <source>The code and its letter do not match.</source>
        <translation>Koden og dens bogstav passer ikke sammen.</translation>
    </message>
    <message>
        <source>There is no card with this code.</source>
        <translation>Der er ikke noget kort med den kode.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Er det %1?</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Methods that help, one click begins an initiative</source>
        <translation>Metoder, der hjælper. Et klik begynder et initiativ</translation>
    </message>
    <message>
        <source>New initiative with the method %1</source>
        <translation>Nyt initiativ med metoden %1</translation>
    </message>
</context>
<context>
    <name>Topbar</name>
    <message>
        <source>Saved %1</source>
        <translation>Gemt %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gentag: %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Not stored yet.</source>
        <translation>Ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>VoteSetup</name>
    <message>
        <source>How many vote?</source>
        <translation>Hvor mange stemmer?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Who votes with a screen reader uses an earphone, so that the answers are not read out to the room, or votes on paper.</source>
        <translation>Den, der stemmer med skærmlæser, bruger øretelefon, så svarene ikke læses højt for lokalet, eller stemmer på papir.</translation>
    </message>
    <message>
        <source>%1 voted before: with fewer, the two votes are not of the same people. Both are kept. Begin, or change the number.</source>
        <translation>%1 stemte før: Med færre er de to afstemninger ikke de samme personers. Begge gemmes. Begynd, eller ret antallet.</translation>
    </message>
    <message>
        <source>So few votes are never shown.</source>
        <translation>Så få stemmer vises aldrig.</translation>
    </message>
    <message numerus="yes">
        <source>Each person votes alone with one key and passes the laptop on. Nothing is shown before the last one has voted, and the votes are not shown at all when fewer than %n choose a level.</source>
        <translation>
            <numerusform>Hver især stemmer I alene med én tast og giver computeren videre. Intet vises, før den sidste har stemt, og stemmerne vises slet ikke, hvis færre end %n vælger et niveau.</numerusform>
            <numerusform>Hver især stemmer I alene med én tast og giver computeren videre. Intet vises, før den sidste har stemt, og stemmerne vises slet ikke, hvis færre end %n vælger et niveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteSources</name>
    <message>
        <source>View and paper</source>
        <translation>Visning og papir</translation>
    </message>
    <message>
        <source>How it is shown, votes on paper and from files</source>
        <translation>Hvordan det vises, stemmer på papir og fra filer</translation>
    </message>
    <message>
        <source>Print ballots, one sheet an area …</source>
        <translation>Udskriv stemmesedler, ét ark pr. område …</translation>
    </message>
    <message>
        <source>Print a ballot to fill in alone …</source>
        <translation>Udskriv en stemmeseddel til at udfylde alene …</translation>
    </message>
    <message>
        <source>Answer sheet to send out (CSV) …</source>
        <translation>Svarark til at sende ud (CSV) …</translation>
    </message>
    <message>
        <source>Answer sheet to send out (XLSX) …</source>
        <translation>Svarark til at sende ud (XLSX) …</translation>
    </message>
    <message>
        <source>Merge answer files …</source>
        <translation>Læg svarfiler ind …</translation>
    </message>
    <message>
        <source>Ballots.pdf</source>
        <translation>Stemmesedler.pdf</translation>
    </message>
    <message>
        <source>Ballot to fill in alone.pdf</source>
        <translation>Stemmeseddel til at udfylde alene.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel-filer (*.xlsx)</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Svarark</translation>
    </message>
    <message>
        <source>Answer files (*.csv *.xlsx *.txt)</source>
        <translation>Svarfiler (*.csv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Answer files to merge</source>
        <translation>Svarfiler, der skal lægges ind</translation>
    </message>
</context>
<context>
    <name>VotesMore</name>
    <message>
        <source>By group</source>
        <translation>Efter gruppe</translation>
    </message>
    <message>
        <source>Votes that came late are counted when %1 have come that choose a level: alone, they could be told from the votes before them.</source>
        <translation>Stemmer, der kom sent, tælles med, når der er kommet %1 med et niveau: Alene kunne de kendes fra stemmerne før dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) wait</source>
        <translation>
            <numerusform>%n stemme venter</numerusform>
            <numerusform>%n stemmer venter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted before, %2 now: the two votes are not of the same people. Both are kept.</source>
        <translation>%1 stemte før, %2 nu: De to afstemninger er ikke de samme personers. Begge gemmes.</translation>
    </message>
    <message>
        <source>Fewer than before</source>
        <translation>Færre end før</translation>
    </message>
    <message>
        <source>More on the votes</source>
        <translation>Mere om stemmerne</translation>
    </message>
</context>
<context>
    <name>VotingView</name>
    <message>
        <source>Secret vote</source>
        <translation>Hemmelig afstemning</translation>
    </message>
    <message>
        <source>%1 · vote %2 of %3 · nobody sees your vote</source>
        <translation>%1 · stemme %2 af %3 · ingen ser din stemme</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>First this: what you wrote here is not stored.</source>
        <translation>Først dette: Det, du har skrevet her, er ikke gemt.</translation>
    </message>
    <message>
        <source>The file is write-protected: you can look and export, not change.</source>
        <translation>Filen er skrivebeskyttet: I kan se og eksportere, men ikke ændre.</translation>
    </message>
    <message>
        <source>The built-in content is used: the pack “%1” cannot be. %2</source>
        <translation>Det indbyggede indhold bruges, for pakken »%1« kan ikke bruges. %2</translation>
    </message>
</context>
<context>
    <name>_ProposalCard</name>
    <message>
        <source>Draft from the long proposal (%1)</source>
        <translation>Brug det lange forslag (%1)</translation>
    </message>
    <message>
        <source>Draft from the short proposal (%1)</source>
        <translation>Brug det korte forslag (%1)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What to bring</source>
        <translation>Det skal medbringes</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>For hver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this thing to bring</source>
        <translation>Fjern denne ting fra listen</translation>
    </message>
    <message>
        <source>for the room</source>
        <translation>til lokalet</translation>
    </message>
    <message>
        <source>for each group</source>
        <translation>til hver gruppe</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>til hver deltager</translation>
    </message>
</context>
</TS>
