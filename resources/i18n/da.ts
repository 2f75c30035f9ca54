<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AgendaBoard</name>
    <message>
        <source>Nothing is on the programme. Add an item to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter edits, Alt and arrows move, Ctrl+D duplicates, P parks, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>Back to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low points, points you disagree on and empty cells of the matrix become topics. What does not fit the time is parked with its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps are known yet: map some points or judge the matrix first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agenda from the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for the whole workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more agenda for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned for this step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda for this workshop yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day, so the old one stays. Write for example 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1, agreed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many people come, and what everyone needs is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 observation point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 observation points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 empty matrix cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty matrix cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this agenda: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with title, time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title, time and place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendasPage</name>
    <message>
        <source>Agendas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the agenda as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for the facilitator, with private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, such as 45 or 1h30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes it needs at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes, only for the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of at most 12 hours, so the old one stays. Write for example 45, 1h30, 1,5h or 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day, so the old one stays. Write for example 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockRows</name>
    <message>
        <source>Begins %1 before the item above ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>All %1 cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for our gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that we wrote ourselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), three on each point of the mapping</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s), on the points of this area</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s), from low points, split votes and empty cells</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n of our own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No cards of our own yet. Write one where the method&apos;s questions miss something that matters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps so far: no point is at level 0 or 1, no votes are split, and no cell of the matrix is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps yet: answer some points first. Low points, split votes and empty cells of the matrix then choose the cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) a sheet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on both sides, flipped on the long edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at actual size (100 %), on both sides, flipped on the short edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of %2, front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of %2, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) continue on a second card:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) continue on the back:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the font lacks %2, which prints as □.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for %1: it continues on a second card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for the front of %1: it continues on the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits on %1, in smaller type (%2 pt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font lacks %1, which prints as □.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a card size. Write width × height in mm, each from %2 to %3, such as 100 × 70. The cards stay %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card of %1 does not fit on %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Dialogue cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one card to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>← Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask yourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the strategy has here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One element a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements, one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Something went wrong that the program did not expect. What is stored is safe. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the file is write-protected. You can look and export, not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another window of the program. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was not touched. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not belong to this program. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of the program. It was not touched. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no access to the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: you may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the folder is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Examples from the method, one click adds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is judged yet. Take one cell at a time: read its question together, choose how far it is, and write down what your strategy has there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the first cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells not judged yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: every cell is filled and agrees with the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>How good is our service to businesses, and what next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program leads your management team from a mapping of the four initiative areas to a plan you can hold each other to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.  Answer 25 observation points together
2.  See the model shade, and where you disagree
3.  Find what the strategy leaves out
4.  Print cards and agendas for the next workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your jobcentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in a file on this computer. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapAgenda</name>
    <message>
        <source>Make an agenda from the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agenda for workshop II from the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no gaps yet: no empty cell, no low point and no split point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>New initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function or a team, not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you see that it works?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiative has a start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells it fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points it lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you will do; the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved. The reason stands in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedInitiatives</name>
    <message>
        <source>Initiatives for this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative to this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Business service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected: you can look and export, not change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths we can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, point %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on %1 and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few votes to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s), shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The group is split: %1 to %2. Ask one from each end to say why, then agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not happen, or it goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens when someone thinks of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can count on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the interplay?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixBoard</name>
    <message>
        <source>Does the strategy contain all three services in all four areas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells hold something. A planned or running initiative makes its cells at least partly covered, a finished one covers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan raises %1 of %2 cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the matrix and what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper with findings (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook for Excel (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix check, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Maturity model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most disagreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shaded yet. Answer some points first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the exported figure in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point has votes two levels or more apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRoundDialog</name>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New jobcentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the jobcentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobcentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the jobcentre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title, for example the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way from mapping to anchoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New jobcentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print cards for our gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: start the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: go on with the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: judge the interplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: check the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ideas and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the 25 observation points together, one at a time. The figure shades as you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points are agreed. Six pairs of areas remain: do they work together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is agreed. Now see what the strategy leaves out: three services in four areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is agreed. %3 Draft the agenda from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is agreed. %3 The agenda is drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the interplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agenda from the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is empty and no point is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are split</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted, no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add one where the matrix has an empty cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCardEditor</name>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point that the card is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the card asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question that makes colleagues talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedList</name>
    <message>
        <source>Put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointChoice</name>
    <message>
        <source>Search the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width × height in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size: width × height in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing card, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tall card, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business card, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip on the long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip on the short edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramSettings</name>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of content and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written yourselves stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes needed before a spread is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer, one could guess who voted what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest type on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text never shrinks below this; it goes on overleaf instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the documents folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to the documents folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder where the data lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>It looks like this when it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it consists of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundSettings</name>
    <message>
        <source>This round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobcentre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for all its rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level you want to reach in each area; 3 where none is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (none set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jobcentre needs a name; the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs a title; the old one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>agree on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge the interplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a cell to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the initiative %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the initiative %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the initiative %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft the agenda %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the agenda %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put an item back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileFaces</name>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Methods and tools that help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topbar</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ProposalCard</name>
    <message>
        <source>Draft from the long proposal (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft from the short proposal (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
