<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CategoryPart</name>
    <message>
        <source>What kind of thing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from your words; press another to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>ContactRows</name>
    <message>
        <source>Add another way to reach them</source>
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
        <translation>
            <numerusform>%n person in all</numerusform>
            <numerusform>%n people in all</numerusform>
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
    <name>ConversationsPage</name>
    <message>
        <source>Find what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what people told you. One line is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation here fits what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>On the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom can they ask? This leaves with the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong; everything saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; everything saved is safe. A report without personal data is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Start a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one encrypted file. Without the passphrase nobody can read it: not us, not a finder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {folder} as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short. One or two more words would make it much harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. One more word makes it better still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long: hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Please choose a passphrase of at least %n character(s).</source>
        <translation>
            <numerusform>Please choose a passphrase of at least %n character.</numerusform>
            <numerusform>Please choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the notebook</source>
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
        <source>It is no longer there: it was deleted meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Giver and receiver are the same. Nothing was saved; change one of the names.</source>
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
    <message>
        <source>{file} could not be read. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to import (more than 100 MB). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: {file}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text table. Save the list as CSV and import that. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a spreadsheet or another packed file, not CSV. Open it, save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a PDF. Import the list it was made from, saved as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a vCard file. In the address book, export the contacts as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an LDIF file. In the address book, export the contacts as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the list as CSV and import that. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no people in this file: {file}. It needs headings such as Name, Phone or Email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no exchanges in this file: {file}. It needs the headings From and To.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notebook at {file}. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty, so there is nothing to open. It was left as it is; look for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Connector notebook. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Ask who may open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. It was left as it is; please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer Connector. It was left as it is; please update Connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written to: the file or its folder is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already open in another window of Connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not encrypted and is not the sample community, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not the sample community, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a notebook called {file} already. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is busy with something else. Nothing was saved; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program put a different file in the place of {file}. Nothing more is saved; close and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. This was not saved; everything saved before is kept. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {file} does not answer as it should. This was not saved; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the notebook is missing. Put it back from where it was, or from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the notebook is damaged. It was left as it is; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for more memory or time than any notebook of ours. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notebook needs a passphrase. Nothing was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the twelve recovery words of this notebook. Check the order and the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half a character in the text, which cannot be saved. Take out the odd sign and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that was recorded cannot be changed. Record the new answer beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody or something named here is not in the notebook any more. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the file are damaged. Please restore a backup before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of the file is damaged. Please restore a backup before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries point to others that are gone. Please restore a backup before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit what was written. Please restore a backup before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary needs at least {least} people who took part in the period and agreed to be counted. Nothing was made; choose a longer period, or ask more people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary is an Excel workbook: {name} should end in .xlsx. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open in another program. It is as it was; close it there, or save as {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written into the folder {folder}. Choose another one; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Choose another name; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook did not read back as it was meant to be, so it was not kept. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook would have held a name, phone number or address of somebody in the notebook, so it was not kept. Look at the names of your neighbourhoods.</source>
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
        <source>Edit</source>
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
    <name>ExchangesPage</name>
    <message>
        <source>Find what was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n this quarter</source>
        <translation>
            <numerusform>%n this quarter</numerusform>
            <numerusform>%n this quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) given</source>
        <translation>
            <numerusform>%n hour given</numerusform>
            <numerusform>%n hours given</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % both gave and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see who gave what to whom. Write it like this: Bea &gt; Cy: lift 40m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange here fits what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all exchanges</source>
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
    <name>GivenPart</name>
    <message>
        <source>Who gave what to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bea &gt; Cy: lift to clinic 40m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the giver, a greater-than sign, the receiver, a colon, and what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardPart</name>
    <message>
        <source>What did you hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write @ before a name, # before what matters, ! before what was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@Dawn @Ali buses stop at six #transport !fri ring about the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme is called {words}; it stays in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The commons cannot give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giver and receiver are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people, known by the names in the file: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dates: all of it is dated about today, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one known person fits, a new one was made: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age bands are now kept as “{title}”, which fits the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked to be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name more than once, kept apart: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name was known, please compare: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already, nothing new: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New neighbourhoods: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age bands left empty, as none fits: {ages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says of nobody that they agreed to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bytes were taken out: {count}.</source>
        <extracomment>How far an open quote is followed, and how often, before it counts as never closed. So many control characters may slip into any text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written as UTF-8, so read as Windows-1252; look at the letters in rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks inside a cell; please look at rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark was never closed in rows {rows}; the rows after it were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by another sign; please look at rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen (cancelled, declined or only planned).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The giver or the receiver is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was not understood and left empty: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were not imported: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, phone number, e-mail or reference in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no headings; the contents told the columns apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out above the headings: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns than headings, the rest went to notes: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer columns than headings: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineQuestion</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
    <name>LatestCard</name>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegsInWords</name>
    <message>
        <source>{giver} gives {receiver}: {title}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} gives {receiver}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} gives {receiver} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} gives to {receiver}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{givers} all round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogConversationPage</name>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was going on – features of health creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The invented community is gone.</source>
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
        <source>A new group called {name}</source>
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
    <name>PeoplePage</name>
    <message>
        <source>Find by name</source>
        <extracomment>Conversations shown at first in the pane, and added each time more are asked for. The age classification of a notebook that has not chosen one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people agreed to be counted</source>
        <translation>
            <numerusform>%n people agreed to be counted</numerusform>
            <numerusform>%n people agreed to be counted</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them had agreed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n people.</source>
        <translation>
            <numerusform>Recorded for %n people.</numerusform>
            <numerusform>Recorded for %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see the people you know. A name or nickname is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here fits what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
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
    <name>PersonForm</name>
    <message>
        <source>Name or nickname</source>
        <extracomment>Offered as main languages: English and Welsh, then what is spoken most beside them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met (tells two of one name apart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place (choose, or type a new one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, when it helps</source>
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
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language they like best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May they be counted in summaries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only numbers leave, never names. Leave it open if nobody asked.</source>
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
    <message>
        <source>Be counted in summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new place; it will be counted as a neighbourhood.</source>
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
        <translation>
            <numerusform>%n earlier conversation</numerusform>
            <numerusform>%n earlier conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one:  Bea &gt; Cy: lift to clinic 40m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many to everybody:  Ann, Bea &gt; commons: weeding 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group:  Lunch club &gt; Fatima: meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a circle:  Ann &gt; Bea &gt; Cy &gt; Ann: childcare</source>
        <translation type="unfinished"></translation>
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
    <name>ProtectedModel</name>
    <message>
        <source>Withheld: so few people could be recognised.</source>
        <extracomment>What a withheld cell shows, here as in the workbook.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: it would tell something about nearly everyone in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: it is worked out from a number that is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
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
    <name>RecordExchangePage</name>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange to repeat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (new person)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Write these twelve words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, they are the only other way into your notebook. They are shown this once. Keep the paper where you keep other important papers, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a word, or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search names and everything that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000+ found, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
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
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an invented community, kept without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is one file, encrypted with your passphrase. Whoever finds the computer finds nothing they can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: there is no account, and the program never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks by itself after five minutes without a key or the mouse, and at once with Ctrl+Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary leaves only when you export it: no names, no number under 8, all others rounded. People who have not said yes are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden numbers are not yet tested against everything sent before: take care with summaries of overlapping periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not protect against somebody who knows the passphrase, or a computer that somebody else controls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Summaries</source>
        <extracomment>How the preview and the cards share the width. Settings of the notebook in which the cover&apos;s words are kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting and protecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n people</source>
        <translation>
            <numerusform>About %n people</numerusform>
            <numerusform>About %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people took part but are not counted: nobody asked them yet, or they said no.</source>
        <translation>
            <numerusform>%n people took part but are not counted: nobody asked them yet, or they said no.</numerusform>
            <numerusform>%n people took part but are not counted: nobody asked them yet, or they said no.</numerusform>
        </translation>
    </message>
    <message>
        <source>See people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are to the nearest {base}. [c] = withheld so that no one can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Not known</source>
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
        <extracomment>Labels of ours on an axis that else holds the community&apos;s own words.</extracomment>
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
        <extracomment>Why a table was left out or made smaller; sentences for the person at the desk (context ``Summary``).</extracomment>
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
    <name>SummaryCards</name>
    <message>
        <source>About this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protection did</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n people are counted, each once.</source>
        <translation>
            <numerusform>About %n people are counted, each once.</numerusform>
            <numerusform>About %n people are counted, each once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers under %n are not shown, nor is zero.</source>
        <translation>
            <numerusform>Numbers under %n are not shown, nor is zero.</numerusform>
            <numerusform>Numbers under %n are not shown, nor is zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>No names, notes or addresses: the file is searched for all of them before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people took part but are not counted: nobody asked them yet, or they said no.</source>
        <translation>
            <numerusform>%n people took part but are not counted: nobody asked them yet, or they said no.</numerusform>
            <numerusform>%n people took part but are not counted: nobody asked them yet, or they said no.</numerusform>
        </translation>
    </message>
    <message>
        <source>See people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or made smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) withheld: so few people could be recognised.</source>
        <translation>
            <numerusform>%n number withheld: so few people could be recognised.</numerusform>
            <numerusform>%n numbers withheld: so few people could be recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) withheld: they would tell something about nearly everyone in a group.</source>
        <translation>
            <numerusform>%n number withheld: they would tell something about nearly everyone in a group.</numerusform>
            <numerusform>%n numbers withheld: they would tell something about nearly everyone in a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) withheld: they are worked out from withheld ones.</source>
        <translation>
            <numerusform>%n number withheld: they are worked out from withheld ones.</numerusform>
            <numerusform>%n numbers withheld: they are worked out from withheld ones.</numerusform>
        </translation>
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
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what you promised and whom you met lately. One conversation is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised is open. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>When was it done? For example: yesterday, monday, 12 nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it not possible? A few words are enough, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not understood as a day that has been. Write it like yesterday, monday or 12/11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notebook is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in one encrypted file and stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten it? The twelve recovery words open the notebook too: type them here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who hold a community together: keep what you hear and who helps whom, and send services a summary without names and without small numbers. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new notebook, encrypted with a passphrase that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented community to try everything on. One button takes it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notebook from this computer, a memory stick or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebooks (*.connector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard: summary of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard: summary of {period} for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded numbers of people, protected so that nobody is recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {date}, when the next period of the same length has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {people}: people who took part in the period and agreed to be counted in anonymous summaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are protected (method and disclosure control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We count people, not visits. Any number below {threshold}, including none, shows as [c]. Every other number, totals too, is rounded to the nearest {base}, so tables do not add up exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number also shows as [c] where it would say that nearly everyone in a group has something in common. Conversations and pairs are shown only where enough people stand behind them. Percentages are worked out from the rounded numbers, and show as [c] where one of these does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lowers the risk that somebody is recognised; it does not take it away. Comparing numbers with each other or with what is known from elsewhere can still narrow a hidden number down, and eight people may be one household. Please do not try to find out who anybody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorthand used in the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[c] means confidential: the number is withheld to protect people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables left out or made smaller to protect people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence and use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures belong to the community that gathered them. They may be used within the organisation they were made for; please ask before publishing them or passing them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet contains one table. It lists the other worksheets, with a link to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made this, for which period, and how people are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that the tables refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet contains one table. Each note is referred to in the titles of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worksheet contains one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are on the Notes worksheet. Numbers are rounded to the nearest {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: record kept by {community}. Period: {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Today</source>
        <extracomment>The places of the sidebar, in order; their titles are in the context ``Workplace``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <extracomment>The pages one writes on; one comes back from them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <extracomment>The page on which a thing is changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an invented community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved as you type · stays on this computer</source>
        <extracomment>The kinds whose changes elsewhere may change what the line means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft from before is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May a message be left there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
