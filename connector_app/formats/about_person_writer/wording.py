"""What stands in every file about a person beside what is kept, in English source text (context ``About``)."""

from connector_app.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("About", "Everything that is kept about you")
MADE = QT_TRANSLATE_NOOP("About", "Made on {day}.")
CONTENTS = QT_TRANSLATE_NOOP("About", "What is in here")
WHO_KEEPS = QT_TRANSLATE_NOOP("About", "Who keeps this record")
KEPT_BY = QT_TRANSLATE_NOOP("About", "It is kept by {keeper}, in a notebook on a computer, encrypted.")
KEEPER_UNKNOWN = QT_TRANSLATE_NOOP("About", "the people who keep this notebook")
REACH = QT_TRANSLATE_NOOP("About", "How to reach them: {contact}")
WHY = QT_TRANSLATE_NOOP(
    "About",
    "It is kept to remember what matters to people here, to keep promises, to bring people together who can help "
    "one another, and to tell services, in numbers without names, what a community needs.",
)
SOURCES = QT_TRANSLATE_NOOP(
    "About",
    "Where it comes from: from you, from conversations in which you spoke, were there or were mentioned, and "
    "perhaps from an address list that was taken over. Nothing is bought or looked up about you.",
)
PASSED_ON = QT_TRANSLATE_NOOP(
    "About",
    "Who gets it: nobody gets this record. Services get summaries without names. An organisation gets your "
    "details only if you agreed to that one organisation, which then stands under what you agreed to.",
)
OTHERS_OUT = QT_TRANSLATE_NOOP(
    "About",
    "Other people have rights too: their names, and ways to reach them, are taken out. Places where something was "
    "taken out: {replaced}. Texts left out whole: {left_out}.",
)
NO_TRAIL = QT_TRANSLATE_NOOP(
    "About",
    "The program also keeps a trail of what kind of thing was done when. It holds nothing about you: no names, no "
    "words, no numbers.",
)
DATA = QT_TRANSLATE_NOOP(
    "About", "The same as data, for another program, is in the file of the same name that ends in .json."
)
NOTHING = QT_TRANSLATE_NOOP("About", "Nothing is kept.")
RIGHTS = QT_TRANSLATE_NOOP("About", "What you can ask for")
RIGHTS_TEXTS = (
    QT_TRANSLATE_NOOP("About", "Something is wrong or missing: ask for it to be put right."),
    QT_TRANSLATE_NOOP("About", "You do not want it kept: ask for it to be erased, all of it or a part."),
    QT_TRANSLATE_NOOP("About", "It is to be kept but not used: ask for that, for as long as you need."),
    QT_TRANSLATE_NOOP("About", "You take back something you agreed to: say so, and it stops at once."),
    QT_TRANSLATE_NOOP("About", "You do not want something done with it: say so."),
    QT_TRANSLATE_NOOP("About", "You want to take it elsewhere: the .json file is made for that."),
    QT_TRANSLATE_NOOP(
        "About",
        "You are not content: complain to whoever keeps this record; they have to tell you within 30 days that it "
        "came. In the United Kingdom you can also complain to the Information Commissioner (ico.org.uk).",
    ),
)
