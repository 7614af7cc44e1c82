<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CheckInsCard</name>
    <message>
        <source>How are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet, so this is kept but not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave blank what was not said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>New person {name}</source>
        <extracomment>What `Offer.data` holds for somebody new; others carry their id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consent</source>
        <extracomment>A person of the line: folded name, words to show, id (NEW for somebody not stored yet).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May they be counted in summaries? Names never leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <extracomment>The counted one first: it decides what summaries can say.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>started: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A person needs a name or nickname. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place needs a name. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet: write what was said, or who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something stands in this conversation twice. Take one away and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people must be one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave, and who received? Write it like this: Bea &gt; Cy: lift to clinic 40m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot give to themselves. Nothing was saved; change one of the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commons can receive, but somebody has to be the giver. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time given must be a minute or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised? Write it after the exclamation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a follow-up needs both how it ended and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period “{text}” was not understood. Write it like 2026Q3, 2026-07, 2026 or 2026-07-01..2026-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends ({last}) before it begins ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{text}” was not understood. Write it like 2026-11-22, 22/11, friday or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more giving and receiving than one line can hold. Nothing was saved; split it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be {who}. Say which one is meant; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notebook needs its passphrase: name a file that holds it with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases were not the same. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file {file} could not be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which notebook is meant: no notebook was opened on this computer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the workbook goes with --out FILE.xlsx, or look first with --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePane</name>
    <message>
        <source>It happened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} gave to {receiver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving and receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave {gave} : received {received}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} as a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any time</source>
        <extracomment>A choice: what it stands for, and its words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep contact details and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note things about health or identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be counted in summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use their words, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants some quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyChip</name>
    <message>
        <source>Somebody new called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Add somebody who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (mentioned)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Length of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving and receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave {gave} : received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spoken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLinePopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Not known</source>
        <extracomment>What one table function gives: its layouts and the true counts of their cells.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <extracomment>The people between whom help passed, whichever way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who gave and received, by kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both gave and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving and receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who both gave and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of those who took part (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of people between whom help flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How help flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pairs (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of links (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person is counted once in each number, however often they took part, and may stand in several rows. Rows and columns do not add up to the totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neighbourhood is the one a person lives in, as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages are worked out from the rounded numbers beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features are those of health creating practice, as named by The Health Creation Alliance. They are what the person who kept the record noticed in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in asks whether somebody has less, the same or more than before. It is not a validated measure. Each person&apos;s latest answer in the period counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving and receiving count whoever was on the other side: a person, a group or the whole community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair is two people between whom help passed at least once in the period. Pairs without any help are not shown, because their number would tell exactly how many people there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is one person having helped another, so a pair that helps both ways holds two links. The share of links in pairs that help both ways is called edge reciprocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two features or more</source>
        <extracomment>Contact gives confidence, confidence gives control: the order in which they are read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of health creating practice in conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of conversations (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, confidence and control, compared with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people took part to count them by two things at once; each is shown on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people gave or received to show how help flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to people, by theme and neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to people, by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part, by age band and neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part, by age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part, by neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
