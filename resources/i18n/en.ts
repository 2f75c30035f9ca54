<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerOption</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message numerus="yes">
        <source>%1 of %n card(s) chosen</source>
        <translation>
            <numerusform>%1 of %n card chosen</numerusform>
            <numerusform>%1 of %n cards chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message numerus="yes">
        <source>%n card(s) to print again, or for the first time</source>
        <translation>
            <numerusform>%n card to print again, or for the first time</numerusform>
            <numerusform>%n cards to print again, or for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in a deck of our own</source>
        <translation>
            <numerusform>%n card in a deck of our own</numerusform>
            <numerusform>%n cards in a deck of our own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that we wrote ourselves</source>
        <translation>
            <numerusform>%n card that we wrote ourselves</numerusform>
            <numerusform>%n cards that we wrote ourselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), three on each point of the mapping</source>
        <translation>
            <numerusform>%n card, three on each point of the mapping</numerusform>
            <numerusform>%n cards, three on each point of the mapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s), on the points of this area</source>
        <translation>
            <numerusform>%1 of %n card, on the points of this area</numerusform>
            <numerusform>%1 of %n cards, on the points of this area</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s), from low points, split votes and empty cells</source>
        <translation>
            <numerusform>%1 of %n card, from low points, split votes and empty cells</numerusform>
            <numerusform>%1 of %n cards, from low points, split votes and empty cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n of our own</source>
        <translation>
            <numerusform>%1; and %n of our own</numerusform>
            <numerusform>%1; and %n of our own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n method</numerusform>
            <numerusform>%n methods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n method</numerusform>
            <numerusform>%n methods</numerusform>
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
    <message numerus="yes">
        <source>Import %n card(s)</source>
        <translation>
            <numerusform>Import %n card</numerusform>
            <numerusform>Import %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. Nothing was changed; mend the table and try again.</source>
        <translation>
            <numerusform>%n row cannot be imported. Nothing was changed; mend the table and try again.</numerusform>
            <numerusform>%n rows cannot be imported. Nothing was changed; mend the table and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingAnswers</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeAnswersDialog</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n file(s) as votes</source>
        <translation>
            <numerusform>Merge %n file as votes</numerusform>
            <numerusform>Merge %n files as votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n point(s) the late votes wait until %1 have come that choose a level: alone, they could be told from the votes before them.</source>
        <translation>
            <numerusform>On %n point the late votes wait until %1 have come that choose a level: alone, they could be told from the votes before them.</numerusform>
            <numerusform>On %n points the late votes wait until %1 have come that choose a level: alone, they could be told from the votes before them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n cell(s) are empty</source>
        <translation>
            <numerusform>%n cell are empty</numerusform>
            <numerusform>%n cells are empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are split</source>
        <translation>
            <numerusform>%n point are split</numerusform>
            <numerusform>%n points are split</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCardEditor</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSheetsDialog</name>
    <message numerus="yes">
        <source>%n card(s) a sheet.</source>
        <translation>
            <numerusform>%n card a sheet.</numerusform>
            <numerusform>%n cards a sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSetting</name>
    <message numerus="yes">
        <source>(and %n more fault(s))</source>
        <translation>
            <numerusform>(and %n more fault)</numerusform>
            <numerusform>(and %n more faults)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointInitiatives</name>
    <message numerus="yes">
        <source>%n in the plan</source>
        <translation>
            <numerusform>%n in the plan</numerusform>
            <numerusform>%n in the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>%n voted on and not agreed</source>
        <translation>
            <numerusform>%n voted on and not agreed</numerusform>
            <numerusform>%n voted on and not agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message numerus="yes">
        <source>%n card(s) a sheet</source>
        <translation>
            <numerusform>%n card a sheet</numerusform>
            <numerusform>%n cards a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) continue on a second card:</source>
        <translation>
            <numerusform>%n card continue on a second card:</numerusform>
            <numerusform>%n cards continue on a second card:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) continue on the back:</source>
        <translation>
            <numerusform>%n card continue on the back:</numerusform>
            <numerusform>%n cards continue on the back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaleNote</name>
    <message numerus="yes">
        <source>%n card(s) on paper are out of date (printed %1)</source>
        <translation>
            <numerusform>%n card on paper are out of date (printed %1)</numerusform>
            <numerusform>%n cards on paper are out of date (printed %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableAnswersDialog</name>
    <message numerus="yes">
        <source>%n answer(s) filed; the last under %1</source>
        <translation>
            <numerusform>%n answer filed; the last under %1</numerusform>
            <numerusform>%n answers filed; the last under %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteSetup</name>
    <message numerus="yes">
        <source>Each person votes alone with one key and passes the laptop on. Nothing is shown before the last one has voted, and the votes are not shown at all when fewer than %n choose a level.</source>
        <translation>
            <numerusform>Each person votes alone with one key and passes the laptop on. Nothing is shown before the last one has voted, and the votes are not shown at all when fewer than %n choose a level.</numerusform>
            <numerusform>Each person votes alone with one key and passes the laptop on. Nothing is shown before the last one has voted, and the votes are not shown at all when fewer than %n choose a level.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesMore</name>
    <message numerus="yes">
        <source>%n vote(s) wait</source>
        <translation>
            <numerusform>%n vote wait</numerusform>
            <numerusform>%n votes wait</numerusform>
        </translation>
    </message>
</context>
</TS>
