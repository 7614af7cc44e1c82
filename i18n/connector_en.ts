<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>A note</source>
        <extracomment>Told how many of how many texts were looked through; what it raises stops the work. Fields that hold no running text in which somebody could be mentioned. The texts among the many things that a noun owns.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants some quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to keep how to reach you, and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to note things about your health or identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to introduce you to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to count you in summaries without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to use your words without your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to get in touch with you again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to share your details with one named organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you took your yes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer before was struck out as a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message or form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with easy words or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a parent or attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roughly</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>you did, or somebody with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was about, as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was about, and words you agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the time it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to see what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to have something put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it is only kept and not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that something is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are their parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are their grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are siblings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you care for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you do things together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you guide them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not to be brought together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being there for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something to lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a room or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you would love to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you would teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a good experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poor experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how services work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were glad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you took it partly well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were disappointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by people themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen so by whoever wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are your parent</source>
        <extracomment>The same from the other side, where that has other words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are your grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they care for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they guide you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>Names of the languages that are offered as somebody&apos;s main language; others are told by their code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name is in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people named in it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of ours; you were asked in the other person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you received from {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, to nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you would be helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decile} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations with you: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these words went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[another person]</source>
        <extracomment>What stands in the place of what was found (context ``About``); other findings are no matter of other people.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a phone number]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[an e-mail address]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a name on a network]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a postcode]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[an address]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a number]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a date of birth]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[left out, since it is about somebody else]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[left out]</source>
        <extracomment>What somebody at the desk marked by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries for services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold rounded numbers and no names. If you had agreed to be counted, you may be one of many people in them; which of them you are in is not kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the summary of {first} to {last}, made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of what was sent is damaged, so this cannot be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code, which stands for your name on paper</source>
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
        <source>How we met, which tells two of one name apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, to remember what matters to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language you like best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you stand with us, which decides whether anything reminds of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you live, by which summaries count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your age, roughly, by which summaries count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many days somebody means to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when this is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when this is only kept and not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep in mind before calling or knocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach you, used to be in touch with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said of yourself, counted only together with many others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deprived your area is, from 1 (most) to 10, by which summaries count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list of areas that was read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read out to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask you again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly the day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anybody was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it may be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about, counted in summaries if you agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people were met, counted in summaries if you agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you were, compared with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows, by lists that services use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you gave or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard, from you and from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that services may read, without any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who read and approved them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions you were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which licence they were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was promised to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when somebody is reminded of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when somebody is reminded of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is promised again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the month it is meant for, where a month is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How willing you are to share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you were told what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words as they were written down; they never leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that may be passed on without your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you were told that it had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you were asked something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that was cleared up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you were told that it takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you stand to another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you are not somebody else of a similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of thing it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in a month you may be asked at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon it would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when it would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are and how to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to know who is meant, and to be in touch the way that suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer, the newest first. The newest one about a thing counts; you can change it any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to remember what matters to you, and, if you agreed, counted in summaries without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers to published questions, kept while your yes to that stands, and counted only together with those of many others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard from you and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to tell services what people say, without names, and to tell you what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used so that what was promised to you is done and not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you gave and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to see whether help flows both ways, and, if you agreed, counted without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in summaries for services, without your name, while your yes to it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked about your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to answer you in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to know what you are good at, and to ask you when somebody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to find somebody who would be glad to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you were brought together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to introduce people who could help each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you stand to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to know who belongs together, and who would rather not meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups you belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to know who does things together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you were taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used so that two of a similar name are not taken for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other places where your name may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in which a name like yours is written. What is about somebody else of that name is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept by {keeper}, in a notebook on a computer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the people who keep this notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept to remember what matters to people here, to keep promises, to bring people together who can help one another, and to tell services, in numbers without names, what a community needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from: from you, from conversations in which you spoke, were there or were mentioned, and perhaps from an address list that was taken over. Nothing is bought or looked up about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it: nobody gets this record. Services get summaries without names. An organisation gets your details only if you agreed to that one organisation, which then stands under what you agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people have rights too: their names, and ways to reach them, are taken out. Places where something was taken out: {replaced}. Texts left out whole: {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program also keeps a trail of what kind of thing was done when. It holds nothing about you: no names, no words, no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as data, for another program, is in the file of the same name that ends in .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong or missing: ask for it to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not want it kept: ask for it to be erased, all of it or a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be kept but not used: ask for that, for as long as you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take back something you agreed to: say so, and it stops at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not want something done with it: say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want to take it elsewhere: the .json file is made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not content: complain to whoever keeps this record; they have to tell you within 30 days that it came. In the United Kingdom you can also complain to the Information Commissioner (ico.org.uk).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutReview</name>
    <message>
        <source>Everything about {name}</source>
        <extracomment>Texts shown at first, and added each time more are asked for; the others keep what happens by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes a file that you can hand to them: all that is kept about them, in plain words. Other people are taken out of every text. Look at the places below; where you change nothing, the others stay taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing everything about them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to look at</source>
        <translation>
            <numerusform>%n text to look at</numerusform>
            <numerusform>%n texts to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>No other people were found in the texts. Read the file before you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. Read it through before you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Write down</source>
        <extracomment>In the context ``Actions``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they work differently now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They share {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if it is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like today, fri or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice, and not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>A partner&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that went with a summary, filled in and sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the workbook that came back anywhere on this window, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in.</source>
        <translation>
            <numerusform>%n answer taken in.</numerusform>
            <numerusform>%n answers taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>Take in %n answer</numerusform>
            <numerusform>Take in %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>Answers</source>
        <extracomment>So many answers are shown at first, and added each time more are asked for. What is to be looked at first comes first; of the last two only their number is told.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) you know already.</source>
        <translation>
            <numerusform>%n answer you know already.</numerusform>
            <numerusform>%n answers you know already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left open.</source>
        <translation>
            <numerusform>%n row left open.</numerusform>
            <numerusform>%n rows left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s)</source>
        <translation>
            <numerusform>%n more answer</numerusform>
            <numerusform>%n more answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the answer to: {heard}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsView</name>
    <message>
        <source>Rows of the file</source>
        <extracomment>The letters that choose, and the space bar for the next choice; the help and the page name them too. So many rows get another choice at once on the window&apos;s thread; more are chosen in the lane. Of what there is to know of the file so many lines are shown; the report has all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May they be counted in summaries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agreed: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like somebody you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or code in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met</source>
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
</context>
<context>
    <name>ArrivingCounts</name>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <extracomment>What is known on one side, by its name on the screen.</extracomment>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n exchange(s)</source>
        <translation>
            <numerusform>Bring in %n exchange</numerusform>
            <numerusform>Bring in %n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n conversation(s)</source>
        <translation>
            <numerusform>Bring in %n conversation</numerusform>
            <numerusform>Bring in %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people brought in.</source>
        <translation>
            <numerusform>%n person brought in.</numerusform>
            <numerusform>%n people brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) brought in.</source>
        <translation>
            <numerusform>%n exchange brought in.</numerusform>
            <numerusform>%n exchanges brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) brought in.</source>
        <translation>
            <numerusform>%n conversation brought in.</numerusform>
            <numerusform>%n conversations brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those you have got something new.</source>
        <translation>
            <numerusform>%n of those you have got something new.</numerusform>
            <numerusform>%n of those you have got something new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) in the report.</source>
        <translation>
            <numerusform>%n more remark in the report.</numerusform>
            <numerusform>%n more remarks in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivingPane</name>
    <message>
        <source>In the file</source>
        <extracomment>So many of those whom a row may be are shown beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your notebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>What they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“Your response”: %n question(s)</source>
        <translation>
            <numerusform>“Your response”: %n question</numerusform>
            <numerusform>“Your response”: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeCall</name>
    <message>
        <source>They have died. Think of who may answer.</source>
        <extracomment>What comes first on the card in strong words; the rest explains itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked to be forgotten. Do not contact them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want to be kept here (said {record}). Contact them only about that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {restricted} their record is only kept, as they asked. Use it for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want to be contacted again (said {contact}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave a message ({kinds}). Somebody else may hear or read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have moved away; numbers and address may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want some quiet for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part: {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call or knock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BegunRow</name>
    <message>
        <source>Begun, not finished:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Bring in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file is just being brought in; wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your phone, a spreadsheet or an old address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file anywhere on this window, or choose it. You see every row before anything is kept, and one step takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the invented community, and its file is not encrypted: bring real people into a notebook of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the invented community: bring real people into a notebook of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 2: what the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking every row over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 2: look, then bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, then bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it in; a copy is made first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroughtPart</name>
    <message>
        <source>What they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarLeavingCard</name>
    <message>
        <source>Open follow-ups that have a day, as a file that a calendar takes in. Save it again when something has changed: nothing is in it twice then, and what is done is taken out.</source>
        <extracomment>Hours at which somebody may want to be reminded.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups to a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, names taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the calendar says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the calendar reminds you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups in the file: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because they have no day: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these come again and again: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done or taken back since the last file, to go from the calendar: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>ChartMaker</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met</source>
        <translation>
            <numerusform>%n person met</numerusform>
            <numerusform>%n people met</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how many conversations you had, month by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what people talk about. Themes come from #words in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see who took the next step, once promises are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your last %n conversation(s)</source>
        <translation>
            <numerusform>Your last %n conversation</numerusform>
            <numerusform>Your last %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>My practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see your own practice: how often you listened, shared power, gave and took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {when}: less {less}, same {same}, more {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see whether people feel more contact, confidence and control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}, {place}. A connector&apos;s own figures, not protected: not for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come up</source>
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
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>MMM</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Over time</source>
        <extracomment>The mirror is for one pair of eyes: it is not copied, saved or printed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this: it cannot be copied, saved or printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own figures. To send something, make a summary: it protects people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The number can be worked out exactly: {low}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small number can nearly be worked out: from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be proved that there is nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly everyone counted in “{of}” is in this: at most {high} are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two files, from {low} to {high} people joined this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(This holds if every withheld number is a small one.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is shown: a number this small could be somebody.</source>
        <extracomment>What is wrong, by rule; short names are those of the accessibility rules for workbooks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is shown although the file says that it rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zero is shown: it says something about everybody in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {what} is stored as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage {what} does not come from the numbers shown beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands elsewhere as {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers contradict each other: no true numbers can lie behind them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many numbers to try all of them; what could be proved was not fully looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published period changed: it said {what} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a way to reach somebody: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says who made it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a folder&apos;s name: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cover that says who counted whom, when and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere outside the tables is it said what {what} means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is a chart, a macro sheet or something else than cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells hold something that cannot be seen: white, tiny or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells hold formulas, which tell what the numbers come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells carry lists or rules for typing into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells link to something outside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds macros or other programs: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds comments: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is linked to other files or to a database: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a pivot table with the records behind it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds properties that nobody sees: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file remembers who changed what: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a picture, a chart or another file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file remembers somebody&apos;s printer: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file has a name of its own: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {what} is marked up far beyond its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are not marked up as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank row or column in the table {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of {what} are empty, stand twice or differ from its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long text is not wrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {what} has empty cells, and nothing says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbol stands for a note: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a sheet that is not there: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet does not begin with a title, styled as a heading, in A1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a page header or footer, a drawing or a text box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that depend on the numbers carry meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet&apos;s name is too long or has blanks around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {what} does not begin at the left edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its title, subject or language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not open at the first cell of the first sheet.</source>
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
    <name>CirclesCard</name>
    <message>
        <source>Circles</source>
        <extracomment>As many circles are told before &quot;and more&quot;.</extracomment>
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
        <source>When help goes round and comes back, you will see the circle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the picture: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this circle: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this circle called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, however short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle has a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Connector is closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your notebook is made and checked. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnRows</name>
    <message numerus="yes">
        <source>%n more column(s) stay as they were guessed.</source>
        <extracomment>So many choices are made before the window may hear a key again, and so many are made at all. Rows looked through for what stands in a column, how much of it is shown, in how many letters each.</extracomment>
        <translation>
            <numerusform>%n more column stay as they were guessed.</numerusform>
            <numerusform>%n more columns stay as they were guessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}, {heading}: holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}: holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <extracomment>Headings are looked for in so many rows from the top; of each so many letters are shown. Below this width, in letters, the cards stand under each other. Python&apos;s names of the alphabets that files are written in, with ours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first rows arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the headings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters look wrong, read them as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess the columns anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. The next step shows every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be made of these rows yet. Say which column holds the name, or what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time: you brought in such a table before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a list from {program}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComingDayField</name>
    <message>
        <source>today</source>
        <extracomment>Whether &quot;fri&quot; is the next one or the last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not understood.</source>
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
        <source>Approve a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keep a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that an insight was passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a summary profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete how somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the minimum of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a record for longer</source>
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
    <message>
        <source>Delete a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything about a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save people in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put follow-ups in a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how long records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how people know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away how people know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who lives together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell somebody what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring two together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce two to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that two agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record help that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a need that was met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what somebody brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what somebody brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two people apart as not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one person of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the words of an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell people what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass an insight on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a partner&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a partner&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the words of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a summary profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a summary profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record how somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about equality from now on, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a framework out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look postcodes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in postcode areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete postcode areas</source>
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
    <message>
        <source>record only kept</source>
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
        <extracomment>The counted one first: it decides what summaries can say. Sharing has rows of its own, one an organisation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers ever given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it in large letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes these answers down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentDetails</name>
    <message>
        <source>Words to read out</source>
        <extracomment>After how many days an answer may be asked again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in {language} yet: say them your way, or with an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they take a yes back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentGlance</name>
    <message>
        <source>What they agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more not asked yet</source>
        <translation>
            <numerusform>%n more not asked yet</numerusform>
            <numerusform>%n more not asked yet</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask or change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentHistory</name>
    <message>
        <source>All answers ever given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is on top. Nothing here can be changed: a new answer stands beside the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they answered: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in words of version {version}, which this program does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out in {language}, version {version}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say, and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say, and more: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said the same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a card for a phone…</source>
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
        <source>Going through the steps…</source>
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
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To quote from this, ask first whether their words may be used: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
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
        <source>Frameworks</source>
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
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather as an insight</source>
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
        <source>Gather what is chosen as an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gather %n as one insight</source>
        <translation>
            <numerusform>Gather %n as one insight</numerusform>
            <numerusform>Gather %n as one insight</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
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
        <source>Bring in past conversations from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy there no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, and how to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy is of {moment}. In all there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet. One is made when the notebook is locked or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost computer takes them with it. Choose a second place, a memory stick say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place {folder} is not there now. Copies go there again when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second place {folder} the newest is of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second place {folder} there is no copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made, read back and found whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies of your notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one and look inside before you decide. What is there now is put aside, not thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no copies beside this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from another place</source>
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
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>made before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read, and nothing is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written since then, and not in it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since then, and in it as before: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted since then, and still in it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries sent since then that it does not know of: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their periods cannot be counted again then, so that nobody can be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest conversation is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was last changed in it on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present notebook cannot be read, so nobody can say what it has besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has everything that the present notebook has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountedQuestion</name>
    <message>
        <source>Left out: {count} said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} asked us to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} asked to be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} asked to be only kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count} agreed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording that people may be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record that {count} of these %n people agreed to be counted in summaries? Do so only if each of them was asked.</source>
        <translation>
            <numerusform>Record that {count} of these %n people agreed to be counted in summaries? Do so only if each of them was asked.</numerusform>
            <numerusform>Record that {count} of these %n people agreed to be counted in summaries? Do so only if each of them was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of these %n people can be recorded as agreeing now.</source>
        <translation>
            <numerusform>None of these %n people can be recorded as agreeing now.</numerusform>
            <numerusform>None of these %n people can be recorded as agreeing now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n person(s)</source>
        <translation>
            <numerusform>Record for %n person</numerusform>
            <numerusform>Record for %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <extracomment>Settings of the notebook in which the cover&apos;s words are kept.</extracomment>
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
    <message>
        <source>Charts for a meeting, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages beside the workbook, with numbers that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveredField</name>
    <message>
        <source>Covered: press to go on writing here</source>
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
        <source>It is one encrypted file. Without the passphrase nobody can read it, not even whoever finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {folder} as {file}</source>
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
    <name>DrawingActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in doorstep mode: a picture holds what is covered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: doorstep mode is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: doorstep mode is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>Try it now, while nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest copy is taken to a private place, opened, and every page of it is read. Your notebook is not touched, and nothing stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the newest copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {moment} opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not tried with this notebook yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last tried on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueWatch</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesFlow</name>
    <message>
        <source>Looking for people who are written down twice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered: they are two people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Written down twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line may be one person. Nothing is joined unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) come when these are decided.</source>
        <translation>
            <numerusform>%n more pair come when these are decided.</numerusform>
            <numerusform>%n more pairs come when these are decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Conversation of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EqualityCard</name>
    <message>
        <source>About them, in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what they say themselves. Leave open what nobody asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not agreed that such things are noted. Ask on their page, under their name, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden while doorstep mode is on (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May such things be noted?</source>
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
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EqualitySetting</name>
    <message>
        <source>Questions about equality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about equality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex, ethnic group, disability and unpaid caring, as people describe themselves. Ask only with a reason you could give them, and only those who agree that such things are noted. Nobody has to answer.</source>
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
        <source>Nobody here has the code {typed}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: to forget somebody, type their code when asked, or say --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has changed meanwhile. Nothing was done; look at what will go once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are forgotten, but {file} could not be read through to prove it. Close it and open it again: what deleting leaves behind is then cleaned up.</source>
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
        <source>This would never be shown: the last day to show it lies before the first. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what they bring. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who brings this: a person or a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often in a month has to be once or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what would help. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom this would help: a person or a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a need takes both how it ended and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what has happened can be kept with an exchange. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different people. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different people. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day somebody left lies before the day they came. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to quote. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which theme the quote stands beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not agreed that their words are used. Nothing was changed; ask them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is private: nothing of it may leave. Nothing was changed.</source>
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
        <source>{file} is a vCard file, which holds people and no exchanges. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an LDIF file, which holds people and no exchanges. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no exchanges in this file: {file}. It needs the headings From and To, or Name and Hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conversations in this file: {file}. It needs a column for what was said.</source>
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
        <source>Name a file that holds the new passphrase with --new-passphrase-file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two new passphrases were not the same. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample community has no passphrase, so there is none to change.</source>
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
        <source>{file} is a web page or XML. Save the list as CSV and import that. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no people in this file: {file}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no people in this file: {file}. It needs headings such as Name, Phone or Email.</source>
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
        <source>The copy did not come out whole, so it was not kept. The notebook and older copies are as they were; please check the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a copy in {folder}. The notebook and older copies are as they were; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy can be written into {folder}. The notebook and older copies are as they were; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {folder} does not answer as it should, so there is no new copy. The notebook and older copies are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the notebook itself, not a copy of it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of {file} yet. Nothing was changed; make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy beside {file} has its keys. Nothing was changed; look for copies in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has to be brought up to date, and no copy could be made before. Nothing was changed; make room on the disk and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be brought up to date. It is as it was, and there is a copy of it too: {copy}. Go on with the Connector you had before.</source>
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
        <source>The key file beside the notebook comes from a newer Connector. It was left as it is; please update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to work with the passphrase. Nothing was changed; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key, so nothing was changed. Unlock the keyring and try again, or go on with the passphrase.</source>
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
        <source>Say which one organisation may have the details. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a request needs both how it ended and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the days stands before the one it follows. Nothing was saved; correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is looked at first and forgotten later: write two numbers of months from 1 to 240, the smaller one first. Nothing was changed.</source>
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
        <source>A list of people to be forgotten lay beside the notebook that it did not write. It was put aside, and nobody was forgotten. Look who else can write into that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit what was written. Please restore a backup before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much for a quote. Mark up to {most} characters of the words you mean, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote may have {most} characters at most. Nothing was saved yet; please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words that may be sent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has read the quote and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text still holds something by which somebody could be recognised, so it was not approved.</source>
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
        <source>Everything about a person is a page to read: {name} should end in .html. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would have held the name, a number or an address of somebody else in the notebook, so it was not kept. Look at the texts once more, and take out or leave out what is about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of everything is a packed file: {name} should end in .zip. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not read back as it was meant to be, so it was not kept. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are saved as cards: {name} should end in .vcf. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are saved as a table: {name} should end in .csv. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups are saved as a calendar: {name} should end in .ics. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here who may go into a file: a record that is only kept stays in the notebook. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open follow-up has a day, so there is nothing for a calendar. Nothing was written.</source>
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
        <source>The workbook would have held a name, phone number or address of somebody in the notebook, so it was not kept. Look at the names of your neighbourhoods and at the quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts would have held a name of somebody in the notebook, or a number that is not shown, so they were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} per cent of the numbers of this month could be shown; a month is sent from {least} per cent on. Nothing was made; choose the quarter, or larger areas and broader ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists it was counted by (themes, age bands, neighbourhoods) have changed since the summary of {period} was sent, which has days in common with this one. Nothing was made; choose a later period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of {period} was sent with other groupings while the period ran. Nothing was sent. Count by the same neighbourhoods and ages as then, or wait until the period is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period has days in common with a summary that was sent before ({period}), and small numbers could be worked out from the two. Nothing was made; choose that period again, or one that begins after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only few people&apos;s records tell this period from one that was sent before ({period}), so the two together would tell of them. Nothing was made; choose a period that differs more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt to work hidden numbers out could not be brought to an end, so nobody can say that this summary is safe. Nothing was made; try larger areas, broader ages or a longer period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to work hidden numbers out took too long, so nobody can say that this summary is safe. Nothing was made; try larger areas, broader ages or a longer period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that was entered as known elsewhere ({period}) does not fit what this notebook holds now, so nobody can say what both would give away. Nothing was made; choose a period that begins after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has the number. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period is not over, so its numbers still change. Nothing was kept; say what others have once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook counts another number here, so what they have is about something else and tells nothing about this one. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent before ({period}) does not fit what this notebook holds now, so nobody can say what both would give away together. Nothing was made; choose a period that begins after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of what was sent was changed or damaged, so no new summary can be made from this notebook. Everything else is as it was; please restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another summary was sent while this one was being made. This one was not sent and nothing was changed; look at it again, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the notebook does not know every summary that was sent (up to {day}). Summaries of periods that began by then cannot be made anew here; open the newest copy, or choose a period that begins later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file called {name}. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a password, or is a workbook of an old kind. Save it as .xlsx without one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds far more than a workbook of numbers needs, so it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read as plain text (UTF-8), so nothing in it was looked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too long to look over at once (more than 2 MB). Split it and look over the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not agreed that anything about their health or identity is noted. Nothing was saved; ask them first, and record their answer under consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question about them is answered twice. Take one answer away and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deprived an area is goes from 1 to 10, and needs the edition it was read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered, so there is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question of the measure is answered twice. Take one answer away and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation needs a name. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what was heard. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation or a framework&apos;s item stands in this twice. Take one away and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words for partners first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs both what it is and the day it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer would have come before the insight was passed on. Correct one of the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where something is not done, write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing is shared twice. Take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs a title. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which framework the plan or evidence is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a plan is not adopted, write down why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for partners may have {most} characters at most. Nothing was saved yet; please shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has read the words and approves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note may have {most} characters at most. Nothing was saved yet; please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the plan changed while they were read. Nothing was approved; please read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has read the plan and approves its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose terms these are: one group&apos;s, or one place&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms would end before they begin. Correct the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} agreed who may receive what they are part of, and nobody knows which organisation this summary is for. Nothing was sent; choose an organisation of this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {who} agreed with {partner} was over on {day}. Nothing was sent; ask them again, and write down what they say under terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not agree that {partner} receives numbers they are part of. Nothing was sent, and nobody was left out instead: others could be worked out from that. Ask them, or send nothing of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not agree that {partner} receives insights they are part of. Nothing was sent; ask them, or leave out the pages on which such insights stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not agree that {partner} receives quotes of theirs. Nothing was sent; ask them, or take these quotes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen tables is in this summary. Nothing was sent; choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which period the summary is about, for example with --period 2026Q3. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary profile is called {name}. The notebook has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary profile needs a name. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is chosen twice. Take one away and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be found in these words; look at what is underlined. They stay here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} conversations are gathered at once. Choose those that say it; add others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That conversation is private, so nothing is gathered from it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s record in that conversation is only kept, so nothing is gathered from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework {pack} is not as a framework has to be: look at “{place}” in it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the framework {pack} the code {twice} stands twice. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework {pack} asks for “{rule}”, which this Connector does not know. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework {pack} calls its table {table}, as another table is called already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is far larger than a framework, so it was not read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a framework: it is no JSON, or is damaged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a framework that Connector can read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds hidden characters or markup, which no framework needs. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {pack} belongs to the program itself and changes only with it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls itself {pack}, as “{title}” here does, but is for something else. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question {pack} lets nobody say that they prefer not to answer, or that it is not known. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework {pack} is here already in its version {version}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds version {version} of the framework {pack}; here is {known}, which is newer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework {pack} stays, because something stands under it: {codes}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No framework {pack} was taken in, so there is nothing to take out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organisation called {typed} in the notebook. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to ask {name}: nothing that was passed on to it waits for an answer in words that somebody has read and approved, beside a number of people that the summary shows. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an Excel workbook. If the answers are in it, open it, save it as .xlsx and take that in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file called {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, so no answers could be read. Ask for it once more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a password, or is a workbook of an old kind. Save it as .xlsx without one and take that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds far more than a sheet of answers needs, so it was not read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet of answers in {name}: no cell holds a reference as the sheet you sent has them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of answers in {name} has no rows left, so there is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of the answers in {name} are gone or in words this notebook does not know, so nobody can say which column is which. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most} rows of answers, so it was not read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers in {name} are not to anything in this notebook: the sheet comes from another one, or from before what it asks about was deleted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is chosen, so nothing was taken in and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or was not loaded whole. Fetch it once more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} needs a password or is packed in an unusual way. Unpack it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is far larger than the official files are, so it was not read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file to look postcodes up in. It has to be the ONS Postcode Directory or the National Statistics Postcode Lookup (CSV or ZIP), file 7 of the Indices of Deprivation (CSV), or a list of names of wards (CSV). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {file} the column “{column}” stands twice, so nobody can say which one counts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no postcode of the area {areas}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which postcode areas are wanted, for example TQ PL. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no postcode area: that is the letters a postcode begins with, for example TQ. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcodes of Northern Ireland (BT) need a licence of their own, so they are never taken in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to no edition of the Indices of Deprivation that this Connector knows (2019 and 2025). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says two different things of the small area {area}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are of two editions, {one} and {other}, which may not be mixed. Choose one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of {edition}, but people here were looked up in {known}, which is later and counts alone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look postcodes up in yet. Take in a postcode file first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet called {sheet}. It has {sheets}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheets and no columns to choose from. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column {column}. The columns are {columns}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column cannot hold {role}. It can hold {roles}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} cannot be taken in like that: {reason} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to read, or becomes so when it is unpacked. Copy the rows you need into a new file and import that. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save a copy without the password, and import the copy. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, or was not received whole. Open it in a spreadsheet program, save it afresh, and import that. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds instructions that no spreadsheet program writes, so it was not read. Ask whoever sent it for another file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes too long to read. Copy the rows you need into a new file and import that. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the cells of {file}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a packed file, but no spreadsheet. Unpack it if it holds a list, or save the list as .xlsx, .ods or .csv, and import that. Nothing was imported.</source>
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
        <source>Change</source>
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
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and needs</source>
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
    <message numerus="yes">
        <source>%n minute(s) given</source>
        <translation>
            <numerusform>%n minute given</numerusform>
            <numerusform>%n minutes given</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of people both gave and received</source>
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
        <source>Bring in exchanges from a file</source>
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
    <name>Fields</name>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
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
        <source>answer of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before you call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we heard may be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gave to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they said of themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed how they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how deprived the area is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day people heard of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day it was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers may be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words as they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready-made choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far power was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often in a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how exact the day is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes may be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a sheet for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record only kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they do in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how willing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day it was passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insights that shaped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stricter protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the month that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they say</source>
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
    <name>FollowUpForm</name>
    <message>
        <source>What was promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom? A name, or nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days can be written like tomorrow, fri, in 2 weeks or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like fri, in 2 weeks or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the notebook is called so. Choose somebody, or leave the name empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpSteps</name>
    <message>
        <source>This reminder rests.</source>
        <extracomment>So many letters of a promise are said once it is closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as not possible: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes again on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpWords</name>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>What happens next</source>
        <extracomment>So many letters of a promise are always seen in its line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closed lately</source>
        <translation>
            <numerusform>%n closed lately</numerusform>
            <numerusform>%n closed lately</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Looking where they are named …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetForm</name>
    <message>
        <source>Forget {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this notebook holds about them goes for good. It cannot be undone, and what was done before cannot be undone afterwards either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what these were about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking them out, and reading every page of the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name, their code and all notes about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach them</source>
        <translation>
            <numerusform>%n way to reach them</numerusform>
            <numerusform>%n ways to reach them</numerusform>
        </translation>
    </message>
    <message>
        <source>Then only themes and the day stay, without anybody and without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that name them</source>
        <translation>
            <numerusform>%n draft that names them</numerusform>
            <numerusform>%n drafts that name them</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays, without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s), without what they said</source>
        <translation>
            <numerusform>%n insight, without what they said</numerusform>
            <numerusform>%n insights, without what they said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of theirs, without a name and without words</source>
        <translation>
            <numerusform>%n request of theirs, without a name and without words</numerusform>
            <numerusform>%n requests of theirs, without a name and without words</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in summaries that were sent: there was never a name in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: does this mean them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be somebody else, or an ordinary word. It stays unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where else they are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name becomes […]. Take the tick away where it means somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer about consent of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How two others stand to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else does in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two others who were brought together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of a group or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody else is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type their code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their code or their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is neither their code nor their name. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenView</name>
    <message>
        <source>They are forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new copy without them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s) thrown away.</source>
        <translation>
            <numerusform>%n older copy thrown away.</numerusform>
            <numerusform>%n older copys thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We read all %n page(s) of the file.</source>
        <translation>
            <numerusform>We read all %n page of the file.</numerusform>
            <numerusform>We read all %n pages of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We looked for %n name(s), words and numbers that lead to them.</source>
        <translation>
            <numerusform>We looked for %n name, words and numbers that lead to them.</numerusform>
            <numerusform>We looked for %n names, words and numbers that lead to them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left of their record. Other texts still hold %n of these: somebody else&apos;s, everyday words, or what you chose to keep.</source>
        <translation>
            <numerusform>Nothing is left of their record. Other texts still hold %n of these: somebody else&apos;s, everyday words, or what you chose to keep.</numerusform>
            <numerusform>Nothing is left of their record. Other texts still hold %n of these: somebody else&apos;s, everyday words, or what you chose to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other texts may still hold %n of these: somebody else&apos;s, everyday words, or what you chose to keep.</source>
        <translation>
            <numerusform>Other texts may still hold %n of these: somebody else&apos;s, everyday words, or what you chose to keep.</numerusform>
            <numerusform>Other texts may still hold %n of these: somebody else&apos;s, everyday words, or what you chose to keep.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gone from the record, but not from the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read. Check the file in the settings.</source>
        <translation>
            <numerusform>%n page could not be read. Check the file in the settings.</numerusform>
            <numerusform>%n pages could not be read. Check the file in the settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of it was still found.</source>
        <translation>
            <numerusform>%n of it was still found.</numerusform>
            <numerusform>%n of it was still found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notebook and open it again: the file is then written anew. What you chose to keep in texts stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new copy was made and checked; they are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) put aside beside the notebook may hold them.</source>
        <translation>
            <numerusform>%n folder put aside beside the notebook may hold them.</numerusform>
            <numerusform>%n folders put aside beside the notebook may hold them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies on memory sticks, exports and paper are not reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(s) still hold them.</source>
        <translation>
            <numerusform>%n older copy still holds them.</numerusform>
            <numerusform>%n older copies still hold them.</numerusform>
        </translation>
    </message>
    <message>
        <source>As new ones are made, the last goes by {day}. If one comes back, they are taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the older copies away now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDrafts</name>
    <message>
        <source>It is back: open the form again.</source>
        <extracomment>What the names of such drafts in the notebook begin with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside: it stands in the form again when you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here before is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameworksCard</name>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists that partners speak in. They change from time to time: a newer one, or another, comes as a file and stays in this notebook. What stands under an older one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a framework from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}, {count}, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read by this version of Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, version {version}: a framework that is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: version {version} in the place of version {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered, but kept where they stand: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
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
    <name>GoingWords</name>
    <message numerus="yes">
        <source>%n promise(s) to them</source>
        <translation>
            <numerusform>%n promise to them</numerusform>
            <numerusform>%n promises to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) of theirs</source>
        <translation>
            <numerusform>%n quote of theirs</numerusform>
            <numerusform>%n quotes of theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) they bring or need</source>
        <translation>
            <numerusform>%n thing they bring or need</numerusform>
            <numerusform>%n things they bring or need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) they were asked how they are</source>
        <translation>
            <numerusform>%n time they were asked how they are</numerusform>
            <numerusform>%n times they were asked how they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to groups and to people</source>
        <translation>
            <numerusform>%n link to groups and to people</numerusform>
            <numerusform>%n links to groups and to people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) in which they gave or received</source>
        <translation>
            <numerusform>%n exchange in which they gave or received</numerusform>
            <numerusform>%n exchanges in which they gave or received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) that nobody else was part of</source>
        <translation>
            <numerusform>%n conversation that nobody else was part of</numerusform>
            <numerusform>%n conversations that nobody else was part of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about consent</source>
        <translation>
            <numerusform>%n answer about consent</numerusform>
            <numerusform>%n answers about consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with others</source>
        <translation>
            <numerusform>%n conversation with others</numerusform>
            <numerusform>%n conversations with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) among others</source>
        <translation>
            <numerusform>%n exchange among others</numerusform>
            <numerusform>%n exchanges among others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of group it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says something of the group, never of one of its people. Summaries count by it.</source>
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
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPane</name>
    <message>
        <source>What it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Where they belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household, a club, a team, a street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Find a group by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
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
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see households, clubs, teams and streets, and who belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group here fits what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardLabels</name>
    <message>
        <source>need or worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how services work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to tell back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only told people where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary care network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrated care system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>Find what we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
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
        <source>Settled or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partners did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plan, or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) still wait to hear back</source>
        <translation>
            <numerusform>%n person still waits to hear back</numerusform>
            <numerusform>%n people still wait to hear back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s) from hearing it to telling back</source>
        <translation>
            <numerusform>usually %n day from hearing it to telling back</numerusform>
            <numerusform>usually %n days from hearing it to telling back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually about %n month(s) from hearing it to telling back</source>
        <translation>
            <numerusform>usually about %n month from hearing it to telling back</numerusform>
            <numerusform>usually about %n months from hearing it to telling back</numerusform>
        </translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what you gathered from conversations, who has it, and who waits to hear back. Open a conversation and gather it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits what you are looking for.</source>
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
        <source>Write @ before a name, # before what matters, + before what they bring, ! before a promise.</source>
        <extracomment>What is offered after a plus: titles of strengths; whoever makes the part reads them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@Dawn @Ali buses stop at six #transport +lifts !fri ring about the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name with @ who brings it; until then it is only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme is called {words}; it stays in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeardSteps</name>
    <message>
        <source>Something that was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathered. Say in your own words what was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: it may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to what was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How people are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers it goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a [c] can mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the workbook sees the same [c] everywhere. Only you see why, under the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few people, perhaps none, that somebody could be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would say that nearly everybody in a group has something in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from withheld ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage, mean or total of which a part is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large enough by itself, but together with other numbers it would tell a hidden one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with a summary that somebody already has, it would tell a hidden number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can check a workbook, without a notebook and without a passphrase. Connector then takes the part of somebody who has nothing but the file, and says what they could prove:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector check FILE.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with workbooks that were sent before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector check FILE.xlsx --against EARLIER.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorstep mode: when somebody can see your screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F9, in any page, form or search. Every name and everything people said turns into dots at once; press F9 again to see them. What the program says itself stays: headings, buttons, days, themes and numbers, and places where you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing. What you type now is readable, names are offered by their initials, and a field that was filled before shows dots until you type in it. Pointing at something never shows it. Copying takes only the dots along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may listen too: a screen reader says “hidden” where there are dots. To hear the words, end the mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode lasts until you end it, also when the notebook is locked and opened again. In the settings you can choose that it is always on at first. It covers the screen and nothing else: files, printed pages and summaries are as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show more numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count more coarsely: by quarter instead of month, by town instead of neighbourhood. More people stand behind each number then, so fewer have to be withheld. The page of summaries says how much is gained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask more people whether they want to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, and how to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When copies are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever the notebook is locked or closed and something was written, before Connector brings it up to date, before people or exchanges are imported, and whenever you press the button in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each copy is read back page by page before it counts. It is as encrypted as the notebook, and the same passphrase or the recovery words open it. Copying the notebook&apos;s file yourself while it is open makes no copy that can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are, and how long they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder beside the notebook that ends in “copies”. A lost or broken computer takes that folder with it, so choose a second place in Settings, a memory stick say, and keep it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies of two days stay, then one a day for a week and one a week for four weeks; after 30 days a copy goes. At least three always stay, and a clock that jumps throws nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings, press “Go back to a copy”. When a notebook does not open at all, the page that asks for the passphrase offers the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy and look inside: you see what is in it and what it lacks. Only then decide. What was there before is put into a folder of its own, and you are told which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer, install Connector, press “Open a notebook” and choose a copy from your stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderTermsCard</name>
    <message>
        <source>What may be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was agreed: a summary counts them like everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Who they live with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do they live with?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRoles</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, surname first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters after the name</source>
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
        <source>Filed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, or a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age or age band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to be counted (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, such as 1:30 or 45 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportedView</name>
    <message>
        <source>Done</source>
        <extracomment>Of what there is to know so many lines are shown; the report has all. The place of the sidebar where each content is to be seen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is as it was. Ctrl+Z takes back what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. People are named in it: keep it as safe as the file it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import-{day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The commons cannot give.</source>
        <extracomment>Where more may be meant than so many pairs, those between whom something was recorded are asked instead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giver and receiver are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time given is not more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded already: the same day, the same two, the same title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a text nor anybody&apos;s name.</source>
        <extracomment>Ways in which names that may mean several people are tried when doubles are looked for; and with the people of one conversation that is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already: the same day, the same people, the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people, known by the names in the file: {count}.</source>
        <extracomment>Between whom something was recorded, by all the rest of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day of their own, conversations are dated about {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes that are on no list stay in the text: {themes}.</source>
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
        <source>The same name more than once, kept apart. Rows: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already had somebody of this name. Please compare rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already had somebody with a similar name or the same number. Please compare rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name asked to be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name asked that their record is only kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were forgotten in this notebook, and nothing is kept by which a file could be compared with them: please see that it does not bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already; new is whether they may be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name and phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name and e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known by this name, with the same phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known by this name, with the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in another order, and the same phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in another order, and the same e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name may be short for the other, and the phone number is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name may be short for the other, and the e-mail is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ by one letter, and the phone number is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ by one letter, and the e-mail is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name, and nothing else to tell by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name may be short for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ by one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same phone number under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of this name is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has the same name, and the same way to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already, nothing new: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already; the row has nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already; where the file says otherwise, what is known stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New neighbourhoods: {names}.</source>
        <extracomment>With whom something was said, by when and what it was.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age bands left empty, as none fits: {ages}.</source>
        <extracomment>What can be done with a row of somebody new.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says otherwise, and what was there stays: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say that anybody agreed to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asked that their record is only kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bytes were taken out: {count}.</source>
        <extracomment>How far an open quote is followed, and how often, before it counts as never closed. So many letters have more than enough rows to tell by. So many control characters may slip into any text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that this alphabet does not have: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written as UTF-8, so read as {alphabet}; look at the letters in rows {rows}.</source>
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
        <source>Nothing says who received; all of it was given to the commons.</source>
        <extracomment>Hours with their minutes, which then need no unit, or minutes alone. An hour and some quarters as they are written by hand: 1.30 for an hour and a half. A number without a unit is one of hours up to the first, of minutes from the second on.</extracomment>
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
        <source>More columns than headings, the rest was left out: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times such as {text} were read as hours and minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this row of what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date in this row.</source>
        <extracomment>A year that stands by itself: not one of two, as in 2025/26, and no part of a longer number. Where at least one row in so many has no date, dates are written only where they change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates without a year were read as of {year}: {text} as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a date were read as of the date above: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More columns than headings, the rest went to what was said: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was not understood and left empty: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 0 was put before phone numbers that had lost it, as happens in spreadsheets: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers that a spreadsheet had shortened have lost digits and were kept as notes: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people may stand in one name; each name became one record: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a name stands in some rows, which may be headings within the list: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, phone number, e-mail or reference in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they agreed to be counted was not understood, so nothing was noted: rows {rows}.</source>
        <extracomment>Of several columns of these only the first that is filled is used; what else they say becomes a note. The layouts of our own files. Two people in one name: Ann &amp; Bob Smith.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a total, and nobody&apos;s own row.</source>
        <extracomment>No more rows than these are looked at from the end for notes below the table. So many letters tell soon that a row cannot be a total. Columns that only say what their neighbour is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands below the table and looks like a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats the headings.</source>
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
        <source>Columns left out: {columns}.</source>
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
    <message>
        <source>This is a list of people, not a person.</source>
        <extracomment>What an entry says about itself, and nobody misses.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, phone number or e-mail in this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines could not be understood: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that were not taken in: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, phone number or e-mail in this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines say nothing that a card can hold: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end; what stands in it was kept: lines {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alphabet had to be guessed; look at the letters in lines {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is no e-mail address was kept as a note: cards of lines {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that were not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays that were not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genders that were not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages that were not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that were not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards within cards that were not taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries that were not taken in: {count}.</source>
        <extracomment>Properties that are of no use to people: about the card itself, or said by others already.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a postcode that is no longer in use, which still says where: {count}</source>
        <extracomment>What is told of a tally, in this order: the text, and the number it tells, which is left out when it is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside England, of which these indices say nothing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In England, but nothing says how deprived the area is: {count}. File 7 of the Indices of Deprivation does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several postcodes in different places, so left as they are: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written as a postcode is: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are only kept, so left alone: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in an earlier edition and not found again, so not known from now on: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People whose postcode itself is not kept: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, people with an address, which stays as it is: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into their ward as a neighbourhood: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a postcode: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, with how deprived their area is ({edition}): {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {count}. Not taken in yet: {areas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place, and their ward could be their neighbourhood: {wards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the files that could not be used: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that are only a number were read as spreadsheets count days: {text} as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates could be read in two ways. They were read with the day first: {text} as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked to be forgotten, or that their record is only kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has names of people in it: keep it as safe as the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to what was known: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to what was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, please compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {title}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {title}, beside {beside}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in merged cells was read into each of the cells they cover: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are hidden in the file were read as well: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are hidden in the file were read as well: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas whose results are not in the file were left empty, in rows {rows}. To have the results, open the file in a spreadsheet program, save it, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells whose text is missing from the file were left empty: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several have this name: choose one of them.</source>
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
    <name>InsightForm</name>
    <message>
        <source>What was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom or what it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightPane</name>
    <message>
        <source>First heard on {day}</source>
        <extracomment>Conversations that could belong, at most.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) said it</source>
        <translation>
            <numerusform>%n person said it</numerusform>
            <numerusform>%n people said it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from hearing it to telling back</source>
        <translation>
            <numerusform>%n day from hearing it to telling back</numerusform>
            <numerusform>%n days from hearing it to telling back</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Who belongs where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do in it, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since, if it is known (25/11, last Monday)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like yesterday, Monday or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeeperCard</name>
    <message>
        <source>Who keeps this notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are told this when they are asked what they agree to, and when they are given everything about them. The law wants it said who answers for a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps this notebook, a person or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How anybody reaches them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <extracomment>In letters: below this the topics stand above; then this many lines of them are seen at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was written</source>
        <extracomment>Parts that are there at once, and in each turn after that. The kinds whose changes elsewhere may change what the line means. Whether the page stays for the next one: where one Enter stores a line, more lines are likely to follow, and keys typed ahead must not go to what another page does with them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the completion shown, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, while nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done earlier: asks for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: asks why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We spoke: log a conversation with somebody not heard from lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reminder of somebody not heard from rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a line is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line above</source>
        <extracomment>The key of the view that every list page has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to what the line shows beside it; Escape comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to what stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture: open whom a mark stands for</source>
        <extracomment>The key of the view that shows exchanges as a picture.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture: show who is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offers and needs: they were introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offers and needs: they agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offers and needs: it happened, record the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offers and needs: it did not work, or is not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offers and needs: a need is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an exchange; in offers and needs: change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In offers and needs: delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a conversation</source>
        <extracomment>The key of the view of charts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather what is chosen as an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was heard, or a plan</source>
        <extracomment>The keys of the views beside the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or read the words for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what a partner answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell people what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the next point of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what shaped a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rows of a file: add what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rows of a file: add it to the one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rows of a file: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rows of a file: the next choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file: go on to the next step</source>
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
        <source>Share their details with one named organisation</source>
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
        <source>to be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only kept</source>
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
        <source>MMMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
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
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message or form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with easy words or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a parent or attorney</source>
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
        <source>Took the yes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out as a slip: from here on no answer stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health or identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: nothing reminds of them and nothing counts them. Ask whether to erase them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said of themselves, and how they are by a measure, is taken away. From now on: note nothing of the kind, and take out of the notes what they want out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: they are introduced to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next summary is without them. What was already sent stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words of theirs leave any more, not even those approved. What was sent stays sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: wait until they get in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on: tell that organisation nothing more. What it knows, it knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>Latest</source>
        <extracomment>What an exchange is told by. Between who gave to whom and what, where both are read in one line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of {date}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeastForm</name>
    <message>
        <source>Keep only the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies of the notebook still hold all of it, and so does the way back until the notebook is locked. To take their name out of every text and prove it, forget them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, ways to reach them, notes and all else that is filled in about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay without them. Where their name is in the words, it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their name, their code and whether they are in touch, so that the wish is known by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of theirs, as written down</source>
        <translation>
            <numerusform>%n request of theirs, as written down</numerusform>
            <numerusform>%n requests of theirs, as written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The file is not encrypted and not anonymous, and calendars are often copied to servers of others: whoever sees the calendar sees what is in it.</source>
        <extracomment>Stands on the screen and the command line before anything is written (context ``Leaving``).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted and not anonymous: whoever gets it can read every name and number in it. A phone often copies its address book to servers of its maker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>I understand, choose where</source>
        <extracomment>What runs in the lane and says how far it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
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
    <name>Likeness</name>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is also called what the other is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same names in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name is short for the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names that differ by a slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same first name, and nobody else there has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons}; but {against}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>read first</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
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
    <name>ListPage</name>
    <message>
        <source>View</source>
        <extracomment>What a file would bring to this list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogConversationPage</name>
    <message>
        <source>Log a conversation</source>
        <extracomment>So many are named; whoever finishes one sees the next. What the drafts of the pages one writes on are called, by their names.</extracomment>
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
    <name>LookUp</name>
    <message>
        <source>Contains OS data © Crown copyright and database right {year}. Contains Royal Mail data © Royal Mail copyright and database right {year}. Source: Office for National Statistics licensed under the Open Government Licence v.3.0</source>
        <extracomment>What their licence asks for wherever something stands that was looked up (ONS, Postcode products).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookUpCard</name>
    <message>
        <source>Postcodes and deprivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the ONS Postcode Directory (ONSPD) or the National Statistics Postcode Lookup (NSPL), as it comes, and perhaps file 7 of the English Indices of Deprivation. Choose them together, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode areas to take in, for example TQ PL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put people without a place into their ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep the postcode of who was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both also hold for postcodes that are typed or imported later. An address stays as it is, and copies that were made before still hold the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a postcode Connector can read how deprived the small area is and in which ward it lies: in the official files, here on this computer. Nothing is sent, and nobody types how deprived an area is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}: {areas}, taken in on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small area(s)</source>
        <translation>
            <numerusform>%n small area</numerusform>
            <numerusform>%n small areas</numerusform>
        </translation>
    </message>
    <message>
        <source>No postcode area has been taken in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {postcodes}, {release}, taken in on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n postcode(s)</source>
        <translation>
            <numerusform>%n postcode</numerusform>
            <numerusform>%n postcodes</numerusform>
        </translation>
    </message>
    <message>
        <source>of an unknown month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look postcodes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcodes and deprivation (*.csv *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken in: {areas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be taken in: {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looked up: %n person(s) changed.</source>
        <translation>
            <numerusform>Looked up: %n person changed.</numerusform>
            <numerusform>Looked up: %n people changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept; nobody had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas are gone; what was looked up stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Another notebook was to be opened: {name}. This one would be locked.</source>
        <extracomment>What a frame round the window may take of the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invented community is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be kept when the notebook was locked. Look at what you wrote last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>{letters} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchPane</name>
    <message>
        <source>Would be glad of it</source>
        <extracomment>The letters that act on a pair, as everywhere on the page: introduce, agreed, happened, did not work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} could help {receiver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} and {receiver}: {state} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What got in the way? A few words, or none. They are not suggested again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>Both speak of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both live in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both live around {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They know each other: {tie}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They know each other from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They helped each other before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were in a conversation together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both know {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both speak {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has time: {left} of {most} this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would love to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would help until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {giver} first whether you may introduce them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {receiver} first whether you may introduce them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would help now</source>
        <extracomment>What has to be done before anything else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>A page for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised for today, who waits to hear back, and thanks, on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPages</name>
    <message>
        <source>More rows are in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard, for {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <extracomment>A4 in dots of 1/96 inch, and the edge that printers leave alone. Letters in dots: 10.5 points for the text, more for headings. How much of the width labels take; room for the number behind a bar; the one length of what is withheld. The tables of each page, and which of their columns: the last one is that of all places. Which columns of &quot;you said, we did&quot; are told, and the most of the second page that they take.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n people</source>
        <translation>
            <numerusform>about %n person</numerusform>
            <numerusform>about %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars are numbers of people, rounded to the nearest {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: record kept by {community}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[c] fewer than {threshold}, or hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was practised in conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, confidence and control, compared with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving and receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown, to protect people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Who belongs to it</source>
        <extracomment>Members shown at first, and added each time more are asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Are these one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code you keep is the one that goes on standing for them on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>How we met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
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
        <source>Age, roughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call or knock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch every so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record only kept since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of them has</source>
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
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People they are close to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times they were asked how they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights they heard back about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet, neither of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is kept under one name. A name you do not keep is one they are also called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer about consent that either gave stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand differently with us, the more careful one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) one gave to the other: that goes, nobody gives to themselves.</source>
        <translation>
            <numerusform>%n time one gave to the other: that goes, nobody gives to themselves.</numerusform>
            <numerusform>%n times one gave to the other: that goes, nobody gives to themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written down that they are two people, or something to each other. That goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of one met a need of the other. That goes.</source>
        <translation>
            <numerusform>%n offer of one met a need of the other. That goes.</numerusform>
            <numerusform>%n offers of one met a need of the other. That goes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted of their health and identity goes, since they once said no to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What either said of themselves is kept; where that differs, what the record you keep says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: they answered differently. “{answer}”, {day}, stands: it is the stricter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may be so: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreNumbersCard</name>
    <message>
        <source>Show more numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: {share} % of the numbers can be shown instead of {now} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count this way: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the finest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By neighbourhood and in the age bands of the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by broader ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by town instead of neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by quarter instead of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a longer time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesLink</name>
    <message>
        <source>Show who</source>
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
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {remark}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>What would they be glad of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day on which it would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody would be glad of something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} would be glad of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like fri, in 2 weeks or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
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
</context>
<context>
    <name>NotHeardCard</name>
    <message>
        <source>Not heard from lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest this reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not spoken since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not spoken yet, known since {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingToSend</name>
    <message numerus="yes">
        <source>%n people took part but are not counted: nobody asked them yet, or they said no.</source>
        <translation>
            <numerusform>%n person took part but is not counted: nobody asked them yet, or they said no.</numerusform>
            <numerusform>%n people took part but are not counted: nobody asked them yet, or they said no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count without neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {period}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticingCard</name>
    <message>
        <source>Worth noticing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have only received since {when}.</source>
        <translation>
            <numerusform>%n person has only received since {when}.</numerusform>
            <numerusform>%n people have only received since {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have only received so far.</source>
        <translation>
            <numerusform>%n person has only received so far.</numerusform>
            <numerusform>%n people have only received so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask what they would enjoy giving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have only given since {when}.</source>
        <translation>
            <numerusform>%n person has only given since {when}.</numerusform>
            <numerusform>%n people have only given since {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have only given so far.</source>
        <translation>
            <numerusform>%n person has only given so far.</numerusform>
            <numerusform>%n people have only given so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would they be glad of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who had received gave for the first time.</source>
        <translation>
            <numerusform>%n person who had received gave for the first time.</numerusform>
            <numerusform>%n people who had received gave for the first time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is: a name of the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferFormFlow</name>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferLabels</name>
    <message>
        <source>household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something they know or lived through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being there for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to lend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would love to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would teach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <extracomment>What the first of two people is to the second, and the second to the first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cared for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does things together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferedPane</name>
    <message>
        <source>How soon: {when}</source>
        <extracomment>The letters that act on a need, and on an offer: met, not needed any more, change, take away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersPane</name>
    <message>
        <source>Find an offer or a need</source>
        <extracomment>Sentences on how often a kind is offered and asked for: only the most uneven ones are worth a line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that meet a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody offers this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, and nobody has asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see who could help whom. Write down what somebody brings, or would be glad of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened: the exchange is recorded and the need is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. They are not suggested again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenExport</name>
    <message>
        <source>The file is not encrypted and not anonymous: whoever gets it can read every name, number and word. Keep it where only you can reach it, and delete it when it is no longer needed.</source>
        <extracomment>Told how many of how many are written; what it raises stops the writing, and nothing is left. Stands on the screen and the command line before anything is written (context ``OpenExport``).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from a Connector notebook, made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ENCRYPTED AND NOT ANONYMOUS. Everything in here can be read by whoever has it: names, ways to reach people, what they said, and what they told of their health and identity. It is for you, and for moving to another program. For services make a summary instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notebook.json: all of it in one file (JSON, UTF-8), exactly as it is kept. Under nouns, each kind of thing is a list; things refer to one another by id. Days are written 2026-11-22. Under drafts is what was being written, under settings what was set in this notebook, under releases what was sent, with the numbers a reader was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .csv files: the same as tables, for a spreadsheet (UTF-8 with a byte order mark, commas between, one file for each kind of thing). A file such as conversation_people.csv holds what one conversation has several of; its first column says of which one. An apostrophe stands before a text that a spreadsheet would take for a formula; notebook.json has the text without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in here: the passphrase and keys, backups, the secret of the memory of what was sent, and the trail of what was done when, which holds nothing about anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of what was sent was changed or damaged, so it is not in here (releases is null). Everything else is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenExportCard</name>
    <message>
        <source>Take everything with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook is yours: all of it can be written as tables (CSV) and as JSON, which other programs read. For services make a summary instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: people: {people}, conversations: {conversations}, exchanges: {exchanges}, open follow-ups: {follow_ups}, and everything else, with all that was said; {entries} entries in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed file (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideForm</name>
    <message>
        <source>It then counts as published: whatever leaves later is tried together with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact number they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What happens next: {name}</source>
        <extracomment>How much larger everything is in large print: 18 points and more (RNIB&apos;s clear print guidelines ask for 16).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For our meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to hear back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups who wait: {count}; for what is due, under To follow up: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups who wait: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People stand here by their codes. Names were taken out of the texts as far as they were found: read the page before you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWay</name>
    <message>
        <source>Names are covered now. Show them again, then print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. It is not encrypted: keep it where few can see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>A partner service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its official number, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerPane</name>
    <message>
        <source>Official number</source>
        <extracomment>What was passed on that is shown, the newest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be deleted, because something was passed on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerWordsCard</name>
    <message>
        <source>In words for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves until somebody has written what partners may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: somebody has to read and approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: {name} read it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerWordsForm</name>
    <message>
        <source>In words for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve: it may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has read and approves it (your name stays here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partners read: without anybody&apos;s name, or anything that tells who it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Partner services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see to whom you pass on what you heard, and who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {sent} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
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
    <name>PartyDeeds</name>
    <message>
        <source>That is noted already.</source>
        <extracomment>Conversations shown at first in a pane, and added each time earlier ones are asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted whom they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in this group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They live together already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted who lives together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n people.</source>
        <translation>
            <numerusform>Recorded for %n person.</numerusform>
            <numerusform>Recorded for %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them had answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is only kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyPicker</name>
    <message>
        <source>Who may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody above; nobody has exactly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name: the group is added too, unless you choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name: the person is added too, unless you choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassOnForm</name>
    <message>
        <source>Pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which service (choose one, or type a new name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like today, fri or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageList</name>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <extracomment>So many places are shown at first, and added each time more are asked for.</extracomment>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}⟨{found}⟩{after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name out: {where}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageReview</name>
    <message>
        <source>A text in which a name like theirs stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be about somebody else of that name. It stays out unless you show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the words I selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will read: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassedOnCard</name>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: passed on to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed how they work: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared: {what}</source>
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
    <name>PassphraseForm</name>
    <message>
        <source>Passphrase as it is now, or the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
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
    <name>PeopleLeavingCard</name>
    <message>
        <source>Names and the ways to reach people, for a telephone, an address book or a spreadsheet.</source>
        <extracomment>Who goes: people by id, the rows of a list by their keys, or a list as it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save people in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for a phone or Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for newer programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the file: {people}; numbers and addresses: {ways}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because their record is only kept: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on people and their access needs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to read here before they are called, which the file does not say: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>A name, or what they bring</source>
        <extracomment>The key of the view of groups. So many people who are selected can be compared.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any consent</source>
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
        <source>Record that they may be counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this person as a card for a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the consent sheet of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person asks for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
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
    <name>PersonFacts</name>
    <message>
        <source>About them</source>
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
        <source>How deprived the area is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decile} of 10, where 1 is the most deprived ({edition})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
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
        <source>Remind me to get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you call or knock (shown before any number)</source>
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
        <source>Introduced by</source>
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
        <source>Only keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they asked for it: it is then counted nowhere and in no reminder.</source>
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
        <source>What you change is kept as you go; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
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
    <name>PersonFormFlow</name>
    <message>
        <source>Kept.</source>
        <extracomment>The age classification of a notebook that has not chosen one. The measure that is offered first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRightsCard</name>
    <message>
        <source>Their rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked something…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted can be taken back. Who is forgotten cannot: they are taken out of every text, and every page of the file is read to prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {date} this record is only kept: it is not counted, not in any reminder, and nothing of it is quoted or shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not counted, not in any reminder, and nothing of it is quoted or shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may see what is written here, have it corrected, only kept or erased, and complain. Write down what they ask, so that it is answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureControls</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Who gives to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given in this time or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see who gives to whom, as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens who is named in a cell; S sorts by its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from one to the next, Enter opens, Space shows who is near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture names people, and it is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gives to whom: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who gives to whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>gave and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one way so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>gave to %n</source>
        <translation>
            <numerusform>gave to %n</numerusform>
            <numerusform>gave to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received from %n</source>
        <translation>
            <numerusform>received from %n</numerusform>
            <numerusform>received from %n</numerusform>
        </translation>
    </message>
    <message>
        <source>gave to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received from {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people and groups</source>
        <translation>
            <numerusform>%n person or group</numerusform>
            <numerusform>%n people and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them both gave and received</source>
        <translation>
            <numerusform>%n of them both gave and received</numerusform>
            <numerusform>%n of them both gave and received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) of help</source>
        <translation>
            <numerusform>%n flow of help</numerusform>
            <numerusform>%n flows of help</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} help one another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Place: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceTerms</name>
    <message>
        <source>What they agreed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>A plan, or evidence</source>
        <extracomment>Letters of the box of a choice; what is chosen may be longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called, in words a partner may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays: points of it are written down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no partner service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose plan it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for, in general words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people have a say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of what people asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, or not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people were told what became of it (empty: not yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like today, fri or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLabels</name>
    <message>
        <source>being planned</source>
        <extracomment>Kinds of framework under which a plan or evidence is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people talked it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people thought it out with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people do it with them, as equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the community leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Begun on {day}</source>
        <extracomment>Insights that are offered as having shaped a plan: those heard last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, or not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were told on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStepsCard</name>
    <message>
        <source>Write down more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWordsCard</name>
    <message>
        <source>In words for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: a summary leaves it out until somebody has read and approved its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: {name} read it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and approve the words…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWordsForm</name>
    <message>
        <source>In words for partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve: it may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has read all of it and approves it (your name stays here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are still being looked over. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be found in these words. Change what is named below them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Plans and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a plan, or evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you keep what services plan, how people shaped it, and what shows that people were heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Say for each point what shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shaped the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: it may be sent.</source>
        <translation type="unfinished"></translation>
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
    <name>PrivacySheet</name>
    <message>
        <source>What is written down about you, and what you can ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept by {keeper}. You can reach them here: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose to tell: a name or nickname, how to reach you, what matters to you, what you bring and what would help you, what was promised to you, and help that was given and received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things about your health, your beliefs or who you are only if you said yes to that. You need not answer any question. Other people may have spoken of you; what they said stands in the record too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember what matters to you and to keep promises; if you agree, to introduce you to people you could help or who could help you, and to tell local services in numbers what matters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on your yes, which the law calls consent. You are asked about each thing by itself, you can say no, and you can take a yes back at any time. Nothing else changes for you if you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who keep the notebook, and nobody else. It is a locked file on a computer; the program sends nothing over the internet. How to reach you, and on which day, may also stand in the telephone or calendar of whoever keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local services get numbers from which nobody can be worked out, and only if you agreed to be counted. Words of yours are passed on only if you agreed, and without anything that shows who you are. Your name goes to an organisation only if you agreed to that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer decides anything about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without contact after which it is asked whether the record is still needed: {review}. Months after which it is proposed to erase it: {forget}. A person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks to be erased is taken out at once. Safety copies, locked as well, may hold them until these are thrown away; numbers that were sent before cannot be called back, and do not show who was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can ask, at any time and free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see everything that is written about you, and to have it on paper or as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have it put right, or completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have it erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have it only kept and not used, or to object to how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take back a yes. It stops at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an answer within one month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are not content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell those who keep the record first: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also complain to whoever watches over such records where you live. In the United Kingdom that is the Information Commissioner: ico.org.uk, telephone 0303 123 1113.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>What goes to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, or keep it as a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) and page(s) will be in the file.</source>
        <translation>
            <numerusform>%n table or page will be in the file.</numerusform>
            <numerusform>%n tables and pages will be in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it chooses have nothing to show in this period.</source>
        <translation>
            <numerusform>%n that it chooses have nothing to show in this period.</numerusform>
            <numerusform>%n that it chooses have nothing to show in this period.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a sheet for answers, where something waits for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With charts for a meeting beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>What goes to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month that is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last quarter that is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year that is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sheet for their answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With charts, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withhold all under 10, not 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which period is next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old people are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Primary care network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated care system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <extracomment>What ends within this many milliseconds is not worth moving the page for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>What to do with this promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it done? For example: yesterday, Monday, 25/11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it not possible? A few words are enough, or none.</source>
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
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not understood as a day that has been. Write it like yesterday, Monday or 25/11.</source>
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
        <source>[c] here: {why}</source>
        <extracomment>What a withheld cell shows, here as in the workbook. The role that tells whether a cell showed something else when it was sent last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent last it was {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so few people could be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would tell something about nearly everyone in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from a number that is withheld, or stands behind one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with other numbers it would let a hidden one be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with what was already sent it would tell a hidden number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>We count people, not visits. Any number below {threshold}, including none, shows as [c]. Every other number, totals too, is rounded to the nearest {base}, so tables do not add up exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a workbook leaves, the program tries to work the hidden numbers out from everything shown in all tables together. If a small number could be pinned down, or nearly everyone in a group proved to share something, it hides more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It remembers what was published: a published period never changes, and running totals refresh only after at least {refresh} people&apos;s records in that part of the community have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who knows the complete records of all but one of the people whose records changed can sometimes prove what the last one said.</source>
        <extracomment>What is done, as one paragraph for somebody who gets a summary. What can still go wrong, without comfort.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stopped is proof. The odds can still shift: a reader may find one thing likelier than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{threshold} people may be one household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where few people took part, a [c] can sometimes be shown to be at least 1, so not none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story can tell who somebody is without a name: people read every quote before it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number that is shown; below it stands [c]</source>
        <extracomment>The numbers that protection goes by, each a field of `Policy` with what it means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest how many numbers are rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that lacks fewer than this of its whole group says something about everyone: [c]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many values at least must stay possible for each number below the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer people than this nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer people than this nobody is counted by two things at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer people than this it is not shown how help flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many people of one part must have changed before its running totals are counted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent of a month&apos;s numbers that must be fit to show before it can leave</source>
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
    <name>QuoteDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve: it may be sent</source>
        <extracomment>Milliseconds without a key before a text is looked over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not quote this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: it may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave once more to give up what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Tick each line when you have looked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stay in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by {name}, who agreed that their words are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe text: type it anew, so that nobody can be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside which theme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, which stays in the notebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesCard</name>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) need your reading before they may go</source>
        <extracomment>Quotes are being read: what changes meanwhile can wait, for counting takes the lane.</extracomment>
        <translation>
            <numerusform>%n quote needs your reading before it may go</numerusform>
            <numerusform>%n quotes need your reading before they may go</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) go with this summary</source>
        <translation>
            <numerusform>%n quote goes with this summary</numerusform>
            <numerusform>%n quotes go with this summary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderCard</name>
    <message>
        <source>What could a reader work out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No number under {least} can be worked out (tried: %n).</source>
        <translation>
            <numerusform>No number under {least} can be worked out (tried: %n).</numerusform>
            <numerusform>No number under {least} can be worked out (tried: %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing proves what nearly everyone in a group shares (tried: %n).</source>
        <translation>
            <numerusform>Nothing proves what nearly everyone in a group shares (tried: %n).</numerusform>
            <numerusform>Nothing proves what nearly everyone in a group shares (tried: %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried together with all that was sent before (%n): nothing new can be learned by comparing.</source>
        <translation>
            <numerusform>Tried together with all that was sent before (%n): nothing new can be learned by comparing.</numerusform>
            <numerusform>Tried together with all that was sent before (%n): nothing new can be learned by comparing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent before that it could be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For that, %n more number(s) had to be withheld.</source>
        <translation>
            <numerusform>For that, %n more number had to be withheld.</numerusform>
            <numerusform>For that, %n more numbers had to be withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invented communities that agree with everything shown: %n. Nobody can tell which is yours.</source>
        <translation>
            <numerusform>Invented communities that agree with everything shown: %n. Nobody can tell which is yours.</numerusform>
            <numerusform>Invented communities that agree with everything shown: %n. Nobody can tell which is yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No names, notes or addresses: the file is searched for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains: one thing may look likelier than before, and whoever knows nearly all records may guess the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are protected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back</source>
        <extracomment>No line of reading is longer than this many letters.</extracomment>
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
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
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
        <source>Open the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it all on paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word copied wrongly would be noticed only when it is needed. So try it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these twelve words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, they are the only other way into your notebook. They are shown only now, until you have typed three of them. Keep the paper where you keep other important papers, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Somebody asked something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words, as far as it helps</source>
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
        <source>Who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like yesterday, Monday or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who asks: a name, or a few words such as “a neighbour by phone”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Requests and complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. Whoever does has a right to an answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it take longer? Tell them the same, with the new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you tell them? A few words are enough, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it refused? Tell them too, and that they may complain to the ICO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have to be told why it takes longer, so a few words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal needs its reason, so a few words are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Responses</name>
    <message>
        <source>The column “{column}” is there twice, and the two say different things.</source>
        <extracomment>What spreadsheets show where they could not work something out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” in the column “{column}” is none of the choices, so it is not clear what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” in the column “{column}” is not understood as a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the answer, {day}, has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” in the column “{column}” stands where the spreadsheet took words for something to work out; what was written there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the column “{column}” has more than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Where the notebook keeps the words of other languages. The columns in which a partner says what was shared. The columns for free words, and the one for a day. Letters of what a partner writes into one cell. What stands in a cell until somebody chooses or writes something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it change how you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason if not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposted only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <extracomment>What may be chosen in a column, by code; a spreadsheet parts them by commas, so no word may have one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen in the column “{column}”, so nobody can say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no reference, so nobody can say what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is in the file more than once, and the rows say different things: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same answer is in the file more than once: rows {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it answers is no longer in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is not from this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard reads differently in the file: it was changed there, or you have reworded it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard and the reference of this row belong to two different insights: the columns of the file were sorted apart, so nobody can say which of the two is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have noted a later answer, of {day}; this one is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row gives no day, and you have noted an answer since the file was made: it may be older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the sheet itself is not one of this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of the sheet itself is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is missing in the file; nothing changes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made on {day}. What was passed on since, and is not answered yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>How long records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law names no time: choose what you can explain. You are asked about a record, and decide; nothing is deleted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without contact after which you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without contact after which forgetting is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Is this still needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to decide about today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {review} months without contact you are asked, after {forget} it is proposed to forget. Nothing is ever deleted by itself. How many months is yours to say, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says {today}; the notebook was last open on {last}. Nothing is proposed until you say that the day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when do you need it? For example: 25/11/2027, in 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not understood as a day to come. Write it like 25/11/2027 or in 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>See everything about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have something corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the record only kept, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object to what is done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them everything you hold about them within one month, free of charge; two months more when it is complex. (UK GDPR, articles 12 and 15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them within one month, unless a law makes you keep something; two months more when it is complex. (UK GDPR, articles 12 and 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is wrong within one month, or say why not. (UK GDPR, articles 12 and 16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record and do nothing else with it until the matter is settled; answer within one month. (UK GDPR, articles 12 and 18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what they object to, unless you have a stronger reason that you can name; answer within one month. (UK GDPR, articles 12 and 21)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say within 30 days that it has arrived, look into it without delay and tell them what came of it. (Data (Use and Access) Act 2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked back {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared up {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told that it takes longer {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>People&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people asked of you, and which records you may not need any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the minimum is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleNotice</name>
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
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the invented community, with all that you tried in it? Nothing brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>This is a name from the notebook.</source>
        <extracomment>One sentence for each reason, for the person who looks the text over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is very like a name from the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a group from the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a person&apos;s code in the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a telephone number from the notebook, or part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a valid NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a number that belongs to one person, such as an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s name on a social network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the notebook live in this postcode area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a street or meeting place from the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full date can tell who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age of 80 or more can tell who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <extracomment>How many are found at most, and how many are counted. Milliseconds after which what can be done is shown without waiting for what is found.</extracomment>
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
        <source>Type to search names, places and everything that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000+ found, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the notebook has these words.</source>
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
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard, and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation type="unfinished"></translation>
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
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
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
        <source>what we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentBeforeCard</name>
    <message>
        <source>Sent before</source>
        <extracomment>So many of the latest are named.</extracomment>
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
        <source>This period was not sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on {day}. The same numbers leave again, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on {day}, while the period was still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) changed since then; a corner marks them.</source>
        <translation>
            <numerusform>%n number changed since then; a corner marks them.</numerusform>
            <numerusform>%n numbers changed since then; a corner marks them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little has changed since for a new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are as last time.</source>
        <translation>
            <numerusform>%n are as last time.</numerusform>
            <numerusform>%n are as last time.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a number from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, the same once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>You had more conversations lately than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had fewer conversations lately than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had about as many conversations lately as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The most were in {month}: %n.</source>
        <translation>
            <numerusform>The most were in {month}: %n.</numerusform>
            <numerusform>The most were in {month}: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{theme} came up most, in %n conversation(s).</source>
        <translation>
            <numerusform>{theme} came up most, in %n conversation.</numerusform>
            <numerusform>{theme} came up most, in %n conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all that came up, {share} % was a strength, an idea or thanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you practised most is {feature}, in %n conversation(s).</source>
        <translation>
            <numerusform>What you practised most is {feature}, in %n conversation.</numerusform>
            <numerusform>What you practised most is {feature}, in %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{feature} was asked for or missing %n time(s).</source>
        <translation>
            <numerusform>{feature} was asked for or missing %n time.</numerusform>
            <numerusform>{feature} was asked for or missing %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>{feature} came up least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to think about: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>People and the community led {count} of %n thing(s) that were done.</source>
        <translation>
            <numerusform>People and the community led {count} of %n thing that were done.</numerusform>
            <numerusform>People and the community led {count} of %n things that were done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their part is growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part is getting smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part stays about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {more} said more, {less} said less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {less} said less, {more} said more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: about as many said more ({more}) as less ({less}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBuses</name>
    <message>
        <source>Locks the notebook</source>
        <extracomment>All say ActiveChanged(true) when the screen is covered; who says it has no fixed path.</extracomment>
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
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
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
        <source>Begin in doorstep mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and what people said are covered then, until F9 is pressed.</source>
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
        <source>This is an invented community.</source>
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
        <source>It locks by itself after some minutes without a key or the mouse, when the computer sleeps or its screen is locked, and at once with Ctrl+Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A summary leaves only when you export it: no names, no number under 8, all others rounded. People who have not said yes are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it leaves, the program tries to work the hidden numbers out from it and from everything sent before, and hides more where it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not protect against somebody who knows the passphrase, or a computer that somebody else controls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapedByCard</name>
    <message>
        <source>Shaped by what people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what shaped it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapingForm</name>
    <message>
        <source>What shaped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from what you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the things you heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Which one organisation? Each is asked about on its own.</source>
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
    <name>Sheets</name>
    <message>
        <source>Name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say yes or no to each of these by itself. You can take a yes back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, or “said so in words”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being counted, without my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach me, and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting in touch with me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introducing me to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words, without my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My health, my beliefs, who I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My details for one organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <source>Sheets to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet on which somebody says yes or no to each thing, and one that tells people what is kept about them and what they can ask. Both name whoever keeps this notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a consent sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a privacy sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>All shortcuts</source>
        <extracomment>In letters: below this there is room for one column only.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>nothing written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Where it was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation is part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
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
    <name>StatementsCard</name>
    <message>
        <source>Words beside the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n people</source>
        <translation>
            <numerusform>about %n people</numerusform>
            <numerusform>about %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>What shows it: {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it, in words a partner may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that was (partners see only the month; leave it empty if not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like today, fri or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n step(s) taken back or done again.</source>
        <translation>
            <numerusform>%n step taken back or done again.</numerusform>
            <numerusform>%n steps taken back or done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoppableWork</name>
    <message>
        <source>Stopping; nothing is kept…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedCard</name>
    <message>
        <source>Asked us to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in no summary, no reminder and no quote from the moment they said it. What is written down about them should go, or be cut down to what shows that they want nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the minimum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said so {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamCard</name>
    <message>
        <source>Conversations</source>
        <extracomment>Characters and lines of a text that stand there at once; the rest comes when asked for. Entries made before the pane is painted, and in each turn after that.</extracomment>
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
    <name>StrengthForm</name>
    <message>
        <source>What do they bring?</source>
        <extracomment>Who gives more often than daily has no need of a limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How willing they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a month at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody offers something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} brings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>What they bring</source>
        <extracomment>Needs shown that are over; older ones stay with the exchanges and matches that met them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet. Everybody brings something: ask what they enjoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what they bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a month at most</source>
        <translation>
            <numerusform>%n time a month at most</numerusform>
            <numerusform>%n times a month at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source>Summaries</source>
        <extracomment>What is counted, and what is stated beside it. What decides what a recipient gets of it. How the preview and the cards share the width.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter does the same from the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>So many tables stand there at first; where there are only a few more, all do. What says again, by an older list, what another table says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting, protecting, trying to work it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in mind: {who} has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n people</source>
        <translation>
            <numerusform>About %n person</numerusform>
            <numerusform>About %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>so far: until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for {recipient}</source>
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
        <source>What people bring</source>
        <extracomment>Of what a rule asks, this has a crowd of its own; what else is told of insights overlaps in ways not modelled. The most deprived fifth of small areas, of ten parts. Lists behind the tables that every summary has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people who took part bring, by kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a score, by published scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
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
        <source>As published, or our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from hearing it to telling people back, in the middle of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did: what was heard and passed on, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it change how the service works?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were people told back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller action 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller Stocktake, action 13: how people shaped plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far power was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back to the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbourhood inequalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tackling neighbourhood health inequalities: evidence by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence by principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the codes of the lists in use mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are those that somebody read and approved. Beside each stands how many people were in the conversations behind it; what too few people are behind is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plans whose words somebody read and approved are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of evidence are listed where somebody read and approved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several services were told, the answer that came furthest stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until 2023/24 this was a service of its own in the network contract; since then it is part of a network&apos;s work on health inequalities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were told where else to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
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
        <source>People, as the record shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of whom it is known</source>
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
        <source>The town is the one around the neighbourhood that a person lives in, as far as it is known. A neighbourhood in no town stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the people who were in the conversations from which an insight was gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the people in conversations that the person who kept the record put under an item, or that a group or an insight put under it belongs to. It says what came up, and is no register of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the people behind what a record shows without anybody having judged it: under each item stands the first of its rules that can be counted. [c] beside an item means few people or none in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How deprived an area is was looked up from a postcode. Editions of the index are never mixed: only what was looked up in the latest one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables by the lists of frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition used: English Indices of Deprivation 2019.</source>
        <extracomment>What to say of an edition of the index, by its year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition used: English Indices of Deprivation 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were asked only where they agreed to it, and answered as they wished. How many were not asked is worked out from the rounded numbers beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person&apos;s latest answer in the period counts.</source>
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
        <source>An exchange is counted once, however many people gave or received in it. It is counted when at least one of them agreed to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are counted where somebody noted the time, for the person who gave it. Many exchanges are noted without the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours for each person are worked out from the rounded numbers beside them, in whole hours.</source>
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
        <source>Features (older five)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five features of health creating practice as they were named before</source>
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
        <source>A summary of some of these days was sent already; how help flows is told only once of any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether hidden numbers could be worked out from this could not be settled, so it is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of days that were summed before has changed since, so that these tables would contradict what was sent; from the next period on they are counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes of this list are not those by which some of these days were counted before; from the next period on it is counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition of the index is not the one by which some of these days were counted before, and editions are never mixed; from the next period on it is counted again.</source>
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
        <source>What matters to people, by theme and town</source>
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
        <source>People who took part, by age band and town</source>
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
    <message>
        <source>People by town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who took part, by town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given</source>
        <extracomment>The people whose time was noted when they gave something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who gave these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours for each of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCards</name>
    <message>
        <source>About this table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
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
        <source>The same numbers as before, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this period shows these numbers and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is remembered as sent; what leaves later is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPreview</name>
    <message>
        <source>Somebody has this number already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are to the nearest {base}. [c] = withheld so that no one can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number to read why it shows [c] or what it was before, or to say that somebody has it already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>{kind} is offered by {offered}, asked for by {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableChips</name>
    <message numerus="yes">
        <source>All %n tables…</source>
        <translation>
            <numerusform>All %n tables…</numerusform>
            <numerusform>All %n tables…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChooser</name>
    <message>
        <source>Stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide these lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it under a list that services use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} (they said so)</source>
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
<context>
    <name>TallyCard</name>
    <message>
        <source>Giving and receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave {gave} : received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of {date}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellBackForm</name>
    <message>
        <source>Tell people what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not understood. Write it like today, fri or 25/11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group and no place has said who may receive what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with these terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers they are part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard that they are part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose terms: a group&apos;s, or those of the people of a place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may receive something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which day? Empty: until they say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, until they say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose terms these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day like 31/3/2027; it may not be over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieForm</name>
    <message>
        <source>How they know somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do they know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is that person to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are never suggested to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} to each other: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} to {one}: {word}. {one} to {other}: {back}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TieModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TiesCard</name>
    <message>
        <source>Whom they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, friends, neighbours, and whom to keep apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add whom they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToFollowUpCard</name>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised is open. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not for today</source>
        <translation>
            <numerusform>%n not for today</numerusform>
            <numerusform>%n not for today</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
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
        <source>Bring in people from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that meet a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
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
        <source>read first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldBackCard</name>
    <message>
        <source>Told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who said it have not heard what became of it.</source>
        <translation>
            <numerusform>%n person who said it has not heard what became of it.</numerusform>
            <numerusform>%n people who said it have not heard what became of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits to hear yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who said it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchField</name>
    <message>
        <source>Never remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailCard</name>
    <message>
        <source>What was done here</source>
        <extracomment>Lines read at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept so that you can account for it. It says what kind of thing was done, never to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date format of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (done again)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (command line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} (in an older copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Part of the notebook&apos;s file is damaged. Go back to a copy before you write more.</source>
        <extracomment>Milliseconds from opening to the look at every page, and until the next try while something else is done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program put a different file in your notebook&apos;s place. Nothing more is saved in it, but what you had until now can still be saved beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a rescue copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rescue copy is {file}. Choose it among the copies to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything since the notebook was opened. A step is taken back with all that came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what you do, so that you can take it back. Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back from here on</source>
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
        <source>It locked before you had confirmed the recovery words. If you do not have them on paper, unlock it and make new ones in Settings.</source>
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
    <name>Veil</name>
    <message>
        <source>hidden</source>
        <extracomment>The property of a field whose words are nobody&apos;s: a day, a number. What stands for a word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VeilKeeper</name>
    <message>
        <source>Doorstep mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Wording not checked against the official text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18-64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25-34</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25-44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35-44</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45-54</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45-64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55-64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65-74</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65-79</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75% of cases diagnosed at stage 1 or 2 by 2028.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75-84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>85 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear focus on COPD, driving up uptake of COVID-19, flu and pneumonia vaccines to reduce infective exacerbations and emergency hospital admissions due to those exacerbations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family or household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason to get up; feeling useful and that life has meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread that runs through all five areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to and experience of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity, weight, smoking, alcohol, drugs, sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address over reliance on reliever medications and decrease the number of asthma attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the backlog for tooth extractions in hospital for the under 10s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affording, reaching and cooking food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>African</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age bands, broad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age bands, ten years for adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age bands, three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alongside people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals looked after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antisocial behaviour, domestic abuse, hate crime, feeling unsafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxious yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything the other kinds do not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything the other themes do not name; look through these every quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arts, music, crafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asian, Asian British or Asian Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asthma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which stage of the plan people had a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention goes to what people and communities can do, know and offer, and to finding them the chance to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief in one&apos;s ability to act, take part and make a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali (with Sylheti and Chatgaya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, Black British, Black Welsh, Caribbean or African</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build on assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build relationships based on trust, especially with marginalised groups and those affected by health inequalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build relationships with excluded groups, especially those affected by inequalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buses, cost, distance, mobility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childcare, parenting, relationships, young people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and young people in contact with the justice system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children in care, care leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen locally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronic respiratory disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clubs, message groups, faith groups, tenants&apos; groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-produce and redesign services and tackle system priorities in partnership with people and communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coastal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coastal communities (small areas of high deprivation hidden amongst relative affluence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community-centred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, befriending, chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooking, meals and food to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooking, meals, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20: the most deprived fifth of small areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: Core20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: PLUS groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: children and young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: people by PLUS and inclusion health group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: people by how deprived the area is that they live in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: people by the area for adults that came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core20PLUS5: people by the area for children and young people that came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIY, cleaning, ironing, repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damp, cold, overcrowding, repairs, insecurity, rough sleeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciles 3 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, money or control move from services and practitioners to people and communities, and services adapt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, or referred to services that deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demographic and cultural factors taken into account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, data, skills, services that exist online only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital access and confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a physical or mental health condition or illness that lasts, or is expected to last, 12 months or more, and does it limit your day-to-day activities?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you look after somebody, unpaid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early cancer diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early, feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged with the population and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensure people and communities have an active role in decision-making and governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensuring annual health checks for 60% of those living with SMI (bringing SMI in line with success seen in learning disabilities).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensuring continuity of care for women from Black, Asian and minority ethnic communities and from the most deprived groups (requires appropriate staffing levels to be implemented safely).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group, more exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic minorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic minority communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage, feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange and economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expecting that things can get better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness, discrimination and trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, parenting and early years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of health creating practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels lonely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First three together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five areas adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five areas children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms, letters, translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms, letters, translation, and speaking up for somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 3 to 9; more means lonelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller Stocktake, action 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP, dentist, hospital, council, social care; waits, attitudes, being passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP, school, library, council, police, business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardens, allotments and planters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting somebody somewhere, or something to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts of individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, places, networks, trusted people and connectors that exist or are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gypsy, Roma and Traveller communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gypsy, Roma, Traveller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halls, parks, benches, allotments, cafes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happy yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly ever or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a range of ways for people and communities to take part in health and care services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having a say and influence over one&apos;s own life, circumstances and surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health inequalities lead named (role, not person)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthwatch, voluntary groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing people&apos;s real lives properly, and then doing something different because of what was heard - not falling back on the usual offer. Builds the trust that lets people speak freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help flows in more than one direction: people both give and receive, and everyone&apos;s contribution counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High (6 to 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High (7 or 8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homelessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing and homelessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far an insight reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How services work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypertension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypertension case-finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICB or ICS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea or ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration, asylum, legal help, documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve access rates to children and young people&apos;s mental health services for 0-17 year olds, for certain ethnic groups, age, gender and deprivation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In planning and in implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusion health groups (socially excluded groups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income, benefits, debt and bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase access to epilepsy specialist nurses and ensure access in the first year of care for those with a learning disability or autism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase access to real-time continuous glucose monitors and insulin pumps in the most deprived quintiles and from ethnic minority backgrounds and increase proportion of children and young people with Type 2 diabetes receiving annual health checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence over one&apos;s own life and immediate environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information, language and communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated care board or system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention co-designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involve people and communities at every stage and feed back to them about how it has influenced activities and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation, friendship, belonging, neighbourliness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs, conditions, barriers to work, volunteering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of partner organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing how, and being able, to cope and get things done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing what exists, translation, accessible formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacks companionship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from what works and build on the assets of all ICS partners - networks, relationships, activity in local places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from what works and build on the assets of all health and care partners - networks, relationships and activity in local places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning disability, autism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal status and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts, shopping, errands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening and responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived experience given to services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living with illness, pain, disability, screening, vaccination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally defined PLUS group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loneliness, the first three together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after children / care leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after children, help for families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after somebody, young carers, time off from caring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low (0 to 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low (2 or 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low pay, benefits, debt, energy costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and mending around the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making, playing and performing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning, hope, arts, heritage, celebration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningful, constructive contact with other people; not isolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium (4 or 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium (5 or 6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental wellbeing, grief and trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed or Multiple ethnic groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern slavery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need or concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decile was looked up, or it is of another edition of the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No long-term condition or illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Core20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasionally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often/always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the groups of children and young people who are to be thought of in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person teaching another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organising, events, community work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Asian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Mixed or Multiple ethnic groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other excluded groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other groups that share protected characteristics (Equality Act 2010)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other socially excluded groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome and learning, fed back to the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLUS group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLUS groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjabi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parks, buildings to meet in, air, litter, flooding, heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and practitioners name honestly what is getting in the way, so that root causes and not only symptoms can be worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by main language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by unpaid caring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People connect with one another, work out what they need, and act together on their own terms, relying less on services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People experiencing homelessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in contact with the justice system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a learning disability and autistic people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with drug and alcohol dependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with multiple long-term health conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian (Farsi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal wellbeing (ONS4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets, dog walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones, computers and getting online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical health and long-term conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, green space and environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans tailored to local needs and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population Health Management: people behind each of the 4 I&apos;s, in our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population Health Management: the 4 I&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power-shifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power-shifting/sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary care network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected characteristics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide clear and accessible public information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide clear and accessible public information about vision, plans and progress, to build understanding and trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public health team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose hope mastery control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, culture, faith and creativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, hope, mastery and control: people by what was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the voices of people and communities at the centre of decision-making and governance, at every level of the ICS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racism, stigma, not being listened to, trust in institutions, power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redesign together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running something together; work for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, crime and abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfied with life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, adult learning, literacy, English classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-organising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sense of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sense of purpose, hope, mastery and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe mental illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe mental illness (SMI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops, local spending, timebanks, swaps, mutual aid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short Warwick-Edinburgh scale (SWEMWBS), total score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills of the head, heart and hands; lived experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoking cessation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social connection and loneliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start engagement early when developing plans and feed back to people and communities how their engagement has influenced activities and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories, culture and heritage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength or asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths-focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress, low mood, bereavement, trauma, worries about suicide (follow the safeguarding steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNHI (to 2023/24) / PCN health inequalities function (since 2024/25)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tackle system priorities and service reconfiguration in partnership with people and communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching, tutoring, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling services what it is like, so that they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten principles (2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten principles (2021): people behind the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten principles (2022)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten principles (2022): people behind the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten principles 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 4 I&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most deprived 20% of the national population as identified by the national Index of Multiple Deprivation (IMD): deciles 1 and 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three Cs of Health Creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time together: a visit, a call, somebody to talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To allow for interventions to optimise blood pressure and minimise the risk of myocardial infarction and stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditions, celebrations, what people are proud of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport and getting about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth-telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand your community&apos;s needs, experience and aspirations for health and care, using engagement to find out if change is having the desired effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand your community&apos;s needs, experiences, ideas and aspirations for health and care, using engagement to find out if change is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmet need described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid caring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use co-production, insight and engagement to achieve accountable health and care services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use community development approaches that empower people and communities, making connections to social action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use community-centred approaches that empower people and communities, making connections to what works already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VCSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high (9 or 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low (0 or 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims of modern slavery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary, community or social enterprise organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerable migrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking and being active together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking, sport, exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warwick-Edinburgh scale (WEMWBS), total score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it while planning, while doing it, or while looking back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh (Cymraeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a community has: people by kind of asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a community has: six kinds of assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, what was learned, and that people were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What communities and services did: community-led activity, exchanges, changes to services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What communities bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did people ask for, and what became of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did people decide for themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did people find that they can do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did people start or run themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you hear, and what changed because of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gave people something to get up for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hard thing was said out loud, by residents or by services?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured, from where to where, and when one looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your ethnic group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your sex?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made people think that things can get better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes taking part possible and worthwhile: funding, payment for time, recognition, removing costs and barriers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one does is worthwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for and what was changed, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and whom it reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard: lived experience alongside numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard: people by kind of insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done, with whom it was thought out, what should come of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decision, budget or resource moved, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups took part, and how far did they decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them: age, language, faith, disability, income, place, culture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these made a difference to the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which strength did you notice, and where was it used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave, who received - and did it flow back or onwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads on it, by their role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part, and how far power was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was spoken with and where; what is missing and what is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for, from which data, how many in round numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and volunteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with Healthwatch and the voluntary, community and social enterprise (VCSE) sector as key partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with Healthwatch and the voluntary, community and social enterprise sector as key partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked alongside local people and communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worthwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, but day-to-day activities are not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, day-to-day activities are limited a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, day-to-day activities are limited a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young carer (under 18)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young people, justice system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to hear back</source>
        <extracomment>No more lines than are seen at once: a list that scrolls on a page that does is hard to move through.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still to hear about a promise: %n person(s) or group(s).</source>
        <translation>
            <numerusform>Still to hear about a promise: %n person or group.</numerusform>
            <numerusform>Still to hear about a promise: %n people or groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them that is due now: see “To follow up”.</source>
        <translation>
            <numerusform>For %n of them that is due now: see “To follow up”.</numerusform>
            <numerusform>For %n of them that is due now: see “To follow up”.</numerusform>
        </translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>%n person(s) still wait to hear what became of what they said.</source>
        <translation>
            <numerusform>%n person still waits to hear what became of what they said.</numerusform>
            <numerusform>%n people still wait to hear what became of what they said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be told an answer now.</source>
        <translation>
            <numerusform>%n of them can be told an answer now.</numerusform>
            <numerusform>%n of them can be told an answer now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>The keys of a copy are beside it again. Type the passphrase of that time, or the recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page of the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the copy in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysInCard</name>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without a key or the mouse</source>
        <translation>
            <numerusform>%n minute without a key or the mouse</numerusform>
            <numerusform>%n minutes without a key or the mouse</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery words stay the same. Copies that were made before still open with the old passphrase: if somebody knows it, delete those copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve new words take the place of the old ones, which then no longer work. Copies that were made before still open with the old words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can then open the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on, the keyring opens the notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery words are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring opens it no longer, but it still has its half of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then no passphrase is asked when Connector starts. After it has locked, the passphrase is asked for all the same. The passphrase and the words always work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring that encrypts what it keeps was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Look at the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keys kept with a copy</source>
        <translation type="unfinished"></translation>
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
        <source>Help (F1)</source>
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
    <name>WellbeingCard</name>
    <message>
        <source>How they say they are</source>
        <extracomment>Sittings shown; who wants to see more takes everything about the person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WellbeingForm</name>
    <message>
        <source>How is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays: these are the questions that were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
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
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure is not here any more. What was kept stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions may not be passed on, so they are not here. Enter the total, and the licence of whoever asked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in these words; in others it would be another measure. Any may be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or date of your licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No total of this measure can be {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure may be used with a licence only: say which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoWaitsCard</name>
    <message>
        <source>Who waits to hear back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to hear back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about somebody who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithheldCard</name>
    <message>
        <source>What it does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out or made smaller:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {least} people each, so without a table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people took part but are not counted: nobody asked them yet, or they said no.</source>
        <translation>
            <numerusform>%n person took part but is not counted: nobody asked them yet, or they said no.</numerusform>
            <numerusform>%n people took part but are not counted: nobody asked them yet, or they said no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): so few people could be recognised.</source>
        <translation>
            <numerusform>%n number: so few people could be recognised.</numerusform>
            <numerusform>%n numbers: so few people could be recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): nearly everyone in a group.</source>
        <translation>
            <numerusform>%n number: nearly everyone in a group.</numerusform>
            <numerusform>%n numbers: nearly everyone in a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): they come from withheld ones.</source>
        <translation>
            <numerusform>%n number: they come from withheld ones.</numerusform>
            <numerusform>%n numbers: they come from withheld ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): they would let a hidden one be worked out.</source>
        <translation>
            <numerusform>%n number: they would let a hidden one be worked out.</numerusform>
            <numerusform>%n numbers: they would let a hidden one be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): compared with what was sent they would tell too much.</source>
        <translation>
            <numerusform>%n number: compared with what was sent they would tell too much.</numerusform>
            <numerusform>%n numbers: compared with what was sent they would tell too much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>I have them on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your paper, type words {first}, {second} and {third}. Pasting all twelve works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {number} does not match. Look at your paper again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPrint</name>
    <message>
        <source>Recovery words of a notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these twelve words, in this order, the notebook opens when its passphrase is forgotten. Whoever has this paper and the notebook can read it. Keep it where you keep other important papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsSheet</name>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these words from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them on paper or print them, then type three of them back. Until then the old ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery words</source>
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
        <source>{first} to {last}, so far: until {until}</source>
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
        <source>When at least {refresh} people in a part of the community have changed, or the period is over.</source>
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
        <source>A number also shows as [c] where it would say that nearly everyone in a group has something in common. Conversations and pairs are shown only where enough people stand behind them. Percentages are worked out from the rounded numbers, and show as [c] where one of these does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period was still running when this was made: what happened until {until} is counted. Each part of these running totals is counted anew only after at least {refresh} people in it have changed; until then its earlier numbers are printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not try to find out who anybody is.</source>
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
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What some people said, typed anew so that nobody is recognised. Each agreed that their words are used, and somebody read every line before it left. At most one quote of a person and {most} of a theme are here, chosen and ordered by chance. Please do not try to find out who anybody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words here were read and approved by somebody. Numbers of people are rounded to the nearest {base}; months stand for days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} characters, in words that may be told on. Please write nobody&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we passed on to you, with room for your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each row choose an answer and write what you did. What you cannot say may stay as it is. Only the cells to fill in can be changed, so that no row is broken by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as an Excel workbook and send all of it back to {community}: what you answer is told to the people who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write nobody&apos;s name. The references of the rows and of this sheet lead to nobody; they only tell us which row is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of this sheet: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far are you? A row without an answer here is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led what was done about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided what was done about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposted only means that people were told where else to go, and nothing else changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {day}. Left as it is, the day it reaches us counts.</source>
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
        <source>What we heard</source>
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
        <source>How people are protected</source>
        <extracomment>What explains the places; one comes back from it too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, and how to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s rights</source>
        <extracomment>What people may ask of whoever keeps the record; a tool, for it is not needed every day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner&apos;s answers</source>
        <extracomment>What comes back from partners; it is asked for by name, or by dropping a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <extracomment>What comes in from a file; it is asked for by name, by an empty page, or by dropping a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the help</source>
        <extracomment>The help of each page, with its own list of topics; lit is the place of the page it was asked from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <extracomment>The pages that take too long to be made, dressed and shown in one turn; on the others one writes at once. What is asked for by a kind that is shown through something else.</extracomment>
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
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The title of the one page that the workplace makes by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorstep mode: names and what people said are covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again ({key})</source>
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
    <name>WorkplaceActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
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
        <source>Repeat the last exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a partner&apos;s answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look postcodes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these people in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups to a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a consent sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a privacy sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in exchanges from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in past conversations from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that was about is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkplaceFiles</name>
    <message>
        <source>Looking what is in the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Saved as you type · stays on this computer</source>
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
        <source>What you were writing was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Held</name>
    <message numerus="yes">
        <source>%n quote(s) held back: somebody could be recognised by the words</source>
        <translation>
            <numerusform>%n quote held back: somebody could be recognised by the words</numerusform>
            <numerusform>%n quotes held back: somebody could be recognised by the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) held back: the person has not agreed, or no longer does</source>
        <translation>
            <numerusform>%n quote held back: the person has not agreed, or no longer does</numerusform>
            <numerusform>%n quotes held back: the person has not agreed, or no longer does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) held back: the conversation is private</source>
        <translation>
            <numerusform>%n quote held back: the conversation is private</numerusform>
            <numerusform>%n quotes held back: the conversation is private</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) held back: the number beside is not shown</source>
        <translation>
            <numerusform>%n quote held back: the number beside is not shown</numerusform>
            <numerusform>%n quotes held back: the number beside is not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) held back: one of a person and {most} of a theme are enough</source>
        <translation>
            <numerusform>%n quote held back: one of a person and {most} of a theme are enough</numerusform>
            <numerusform>%n quotes held back: one of a person and {most} of a theme are enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held back: nobody has approved their words yet</source>
        <translation>
            <numerusform>%n text held back: nobody has approved their words yet</numerusform>
            <numerusform>%n texts held back: nobody has approved their words yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held back: somebody could be recognised by the words</source>
        <translation>
            <numerusform>%n text held back: somebody could be recognised by the words</numerusform>
            <numerusform>%n texts held back: somebody could be recognised by the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held back: the number of people behind is not shown</source>
        <translation>
            <numerusform>%n text held back: the number of people behind is not shown</numerusform>
            <numerusform>%n texts held back: the number of people behind is not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) held back: a group or place has not agreed to it</source>
        <translation>
            <numerusform>%n question held back: a group or place has not agreed to it</numerusform>
            <numerusform>%n questions held back: a group or place has not agreed to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) held back: nobody has approved their words yet</source>
        <translation>
            <numerusform>%n question held back: nobody has approved their words yet</numerusform>
            <numerusform>%n questions held back: nobody has approved their words yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) held back: somebody could be recognised by the words</source>
        <translation>
            <numerusform>%n question held back: somebody could be recognised by the words</numerusform>
            <numerusform>%n questions held back: somebody could be recognised by the words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) held back: too few people are shown to have said it</source>
        <translation>
            <numerusform>%n question held back: too few people are shown to have said it</numerusform>
            <numerusform>%n questions held back: too few people are shown to have said it</numerusform>
        </translation>
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
