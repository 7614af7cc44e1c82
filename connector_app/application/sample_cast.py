"""Who and where the invented community is; none of these people or places exist."""

#: label, other names they go by, main language
CAST: tuple[tuple[str, str, str], ...] = (
    ("Dawn", "Dawn Sayer", "en"), ("Amina Khan", "", "ur"), ("Joe Price", "Joseph Price", "en"),
    ("Mr Okoro", "Emeka Okoro", "ig"),
    ("Piotr W.", "Piotr Wiśniewski", "pl"), ("Fatima Haddad", "", "ar"), ("Siân Rees", "", "cy"),
    ("Maria Santos", "", "pt"),
    ("Bea Thornton", "Beatrice Thornton", "en"), ("Gurpreet Gill", "", "pa"), ("Łukasz Nowak", "", "pl"),
    ("Niamh Byrne", "", "en"),
    ("Dawn", "Dawn Abbott", "en"), ("Yusuf Ali", "", "so"), ("Mrs Patel", "Hansa Patel", "gu"),
    ("Tomos ap Rhys", "", "cy"),
    ("Grace Mensah", "", "tw"), ("Zofia Kowalska", "", "pl"), ("Cy Dunne", "Cyril Dunne", "en"),
    ("Noor Hussain", "", "ur"),
    ("Ann Baxter", "", "en"), ("Kwame Asante", "", "tw"), ("Rukhsana Begum", "", "bn"), ("Ffion Hughes", "", "cy"),
    ("Omar Farouk", "", "ar"), ("Big Dave", "David Lockyer", "en"), ("Ioana Popescu", "", "ro"),
    ("Sanjay Mehta", "", "hi"),
    ("Aoife O'Brien", "", "ga"), ("Tendai Moyo", "", "sn"), ("Pat Lowe", "", "en"), ("Layla Aziz", "", "ckb"),
    ("Wojtek", "Wojciech Zając", "pl"), ("Mehwish Iqbal", "", "ur"), ("Ted Ferris", "Edward Ferris", "en"),
    ("Hawa Jama", "", "so"),
    ("Carys Morgan", "", "cy"), ("Deepa Nair", "", "ml"), ("Seamus Kelly", "", "en"), ("Lin Chen", "", "zh"),
    ("Nana Esi", "Esi Boateng", "tw"), ("Ola Adeyemi", "", "yo"), ("Jean Pritchard", "", "en"),
    ("Ahmed Saleh", "", "ar"),
    ("Marta Lewandowska", "", "pl"), ("Rhodri Vaughan", "", "cy"), ("Sunita Rao", "", "hi"),
    ("Kit Marlow", "", "en"),
    ("Teresa Costa", "", "pt"), ("Bilal Sheikh", "", "ur"), ("Mags Doyle", "Margaret Doyle", "en"),
    ("Selam Tesfaye", "", "ti"),
    ("Arthur Penn", "", "en"), ("Shabnam Miah", "", "bn"), ("Vicky Lane", "Victoria Lane", "en"),
    ("Ngozi Eze", "", "ig"),
    ("Harbhajan Singh", "", "pa"), ("Olena Shevchenko", "", "uk"), ("Ray Coombes", "Raymond Coombes", "en"),
    ("Mina Rahimi", "", "fa"),
)  # fmt: skip

#: for more than the cast: first names and family names, joined freely
FIRST = (
    "Alys", "Megan", "Rhys", "Gwen", "Owain", "Kasia", "Marek", "Agnieszka", "Paweł", "Ewa", "Aisha", "Imran",
    "Zainab", "Priya", "Arjun",
    "Harleen", "Nadia", "Khalid", "Rana", "Salma", "Abena", "Chidi", "Amara", "Blessing", "Kofi", "Ciara",
    "Declan", "Orla", "Liam",
    "Elena", "Andrei", "João", "Inês", "Linh", "Wei", "Mandla", "Faith", "Rosie", "Stan", "Doreen", "Keith",
    "Jade", "Callum", "Irene",
)  # fmt: skip
FAMILY = (
    "Davies", "Llewellyn", "Bowen", "Wójcik", "Kamińska", "Zieliński", "Akhtar", "Chaudhry", "Qureshi", "Sharma",
    "Desai", "Dhaliwal",
    "Mansour", "Khoury", "Nasser", "Owusu", "Okafor", "Balogun", "Diallo", "Abdi", "Murphy", "Gallagher", "Nolan",
    "Ionescu", "Ferreira",
    "Nguyen", "Zhang", "Ndlovu", "Whitfield", "Cartwright", "Moss", "Hale", "Burrows", "Stone", "Ashdown", "Fry",
)  # fmt: skip

MEETINGS = (
    "by the allotment gate", "at the school gate", "at the Tuesday lunch club", "in the queue at the chemist",
    "through the street party",
    "at the repair shed", "on the number 14 bus", "in the launderette", "at the library story hour",
    "next-door neighbour of a friend",
    "litter pick in March", "at the surgery stall", "church coffee morning", "after Friday prayers",
    "walking the dog by the lake",
)  # fmt: skip

NOTES = (
    "Likes to be asked, never volunteers.", "Best in the mornings.", "Ring twice, then come round the back.",
    "Great with tools.",
    "Knows everyone on the hill.", "Prefers a text.", "Has a key to the hall.", "", "", "", "",
)  # fmt: skip

ACCESS = ("large print", "step-free", "interpreter", "hearing loop", "quiet place")

TOWN = "Brackenford"
NEIGHBOURHOODS = ("Orchard Estate", "Mill Bank", "Castle Rise", "Harbourside")
#: venue, index of its neighbourhood
VENUES = (
    ("Orchard community hall", 0), ("Orchard library", 0), ("Mill Bank church hall", 1), ("The repair shed", 1),
    ("Castle Rise school gate", 2), ("Harbourside surgery", 3), ("Harbour café", 3),
)  # fmt: skip

#: name, kind, notes
GROUPS = (
    ("Tuesday lunch club", "informal", "Meets in the Orchard hall at twelve."),
    ("Repair shed crew", "team", "Saturday mornings."),
    ("Orchard allotments", "association", "Fourteen plots and a shared hut."),
    ("Castle Rise parents", "informal", ""),
    ("Harbour Street", "street", "Six houses that keep an eye on each other."),
    ("Thursday walk", "informal", "Flat, an hour, dogs welcome."),
    ("Khan household", "household", ""),
)  # fmt: skip

#: What some of the groups are, as (framework, item).
TAGGED: dict[str, tuple[tuple[str, str], ...]] = {
    "Harbour Street": (("C20PLUS", "PLUS_COASTAL"),),
    "Tuesday lunch club": (("C20PLUS", "PLUS_MLTC"),),
}

#: out of a hundred people, how many live in each neighbourhood
PLACE_WEIGHTS = (33, 27, 23, 17)
#: age band code -> out of a hundred people
AGE_WEIGHTS = {
    "AGE_16_17": 2, "AGE_18_24": 5, "AGE_25_34": 17, "AGE_35_44": 20, "AGE_45_54": 17, "AGE_55_64": 15,
    "AGE_65_74": 16,
    "AGE_75_84": 6, "AGE_85P": 2,
}  # fmt: skip
#: theme code -> how often it comes first, out of a hundred or so
THEME_WEIGHTS = {
    "HOUSING": 14, "MONEY": 12, "FOOD": 7, "WORK": 5, "LEARNING": 4, "TRANSPORT": 9, "DIGITAL": 5,
    "CONNECTION": 13, "FAMILY": 6,
    "CARING": 4, "SAFETY": 4, "PLACE": 5, "MENTAL": 6, "PHYSICAL": 7, "LIVING": 4, "SERVICES": 9, "INFO": 3,
    "FAIRNESS": 3,
    "RIGHTS": 2, "PURPOSE": 5, "OTHER": 1,
}  # fmt: skip
