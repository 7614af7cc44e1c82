"""What stands around names in English notes: the words that tell a person from an ordinary word or a place."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: Small words inside names, which are nobody's name alone.
PARTICLES = _set(
    "van der den de del della di da do dos das la le les lo el al ul ap ab ferch ni nic mac mc o bin bint ibn "
    "abu umm von zu zum zur ter ten te du st san santa y i thi"
)
#: Of these, what is somebody's first name too.
PARTICLES_AND_NAMES = _set("les al mac lo")
#: Before a surname.
TITLES = _set(
    "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev revd reverend father fr sister brother "
    "pastor imam rabbi canon cllr councillor nurse sgt sergeant pc constable auntie aunty aunt uncle nan nana "
    "granny gramps nanny nain taid opa oma abuela abuelo bibi dada dadi nani apa baji bhai didi babushka "
    "gran grandma grandad grandpa bishop mufti maulana ustad haji hajji sheikh matron mme madame herr frau "
    "pan pani sra senora mama papa baba khala chacha tia tio ciocia babcia coach chef captain officer "
    "inspector warden major colonel corporal lieutenant deacon archdeacon monsignor dona senhor senhora "
    "signor signora monsieur madam tante onkel oncle tonton"
)
#: Titles that may have a full stop.
ABBREVIATED = _set("mr mrs ms mx dr prof rev revd fr cllr sgt pc")
#: What begins like a title and is no person.
AFTER_TITLE_NOBODY = _set("of and mia christmas time act day mayor lieutenant chapel world who circle christ god")
#: Before a name, with a capital, part of what somebody is called.
BY_LOOKS = _set("big wee lil fat posh mad mama papa old young little tiny tall blind deaf ginger")
#: Before a title.
OLD_AND_YOUNG = _set("old young little poor dear")
#: Somebody's somebody: the word after it is a name when it has a capital.
KIN = _set(
    "friend friends mum mom mam mother dad father sister sisters brother brothers son sons daughter daughters "
    "wife husband partner neighbour neighbor neighbours nephew niece cousin aunt auntie aunty uncle gran nan "
    "nana grandma grandad grandson granddaughter grandmother grandfather carer landlord landlady boyfriend "
    "girlfriend boss mate colleague fiance fiancee baby toddler twin twins child kid kids boy girl lad lady "
    "man woman bloke worker volunteer driver manager caretaker vicar warden coordinator organiser named "
    "called aka nee surname name names ex cleaner builder plumber teacher tutor student tenant lodger "
    "gardener treasurer secretary chair patient client widow widower pal stepson stepdaughter stepmum stepdad "
    "brotherinlaw sisterinlaw motherinlaw fatherinlaw soninlaw daughterinlaw stepbrother stepsister godson "
    "goddaughter godmother godfather flatmate housemate roommate classmate workmate teammate hubby missus "
    "keyworker caseworker midwife paramedic dentist solicitor lawyer curate chaplain headteacher receptionist "
    "pharmacist barber hairdresser milkman postman postwoman joiner roofer electrician decorator handyman "
    "interpreter translator apprentice trainee referee pupil resident guest"
)
#: Before somebody who is met, asked, thanked ...
MEETING = _set(
    "does did saw met meet told tell ask asked asking rang ring phoned phone called call text texted visited "
    "visit thanked thank helped joined introduced invite invited remind reminded contact contacted emailed "
    "with between hugged married drove fetched collected collect nursed lent gave give owe owes paid hi hello "
    "dear bless via by cc sees see"
)
TELLING = _set(
    "told tell ask asked phoned texted thanked rang emailed reminded met visited thank hi hello dear from"
)
#: Words before "to" that make it lead to a person.
TO_A_PERSON = _set(
    "spoke speak talked talking chatted listened gave lent wrote said introduced married thanks grateful owed "
    "sent send handed hand delivered next speaking chatting apologised back message text shout"
)
#: Before "on to" and "over to" that make it lead to a person.
PASSING = _set("pass passed hand handed give gave send sent forward forwarded show showed explain explained lend")
#: What people do; a capital word before one of these is somebody.
DEEDS = _set(
    "said says wants wanted asked asks came comes rang rings phoned phones called calls told tells cooked "
    "cooks brought brings needs needed helped helps gave gives lent lends fixed fixes offered offers likes "
    "liked loves loved feels felt thinks thought knows knew lives lived moved moves works worked went goes "
    "died cried wrote writes teaches taught visited visits met meets saw joined joins volunteers volunteered "
    "paid pays repaired repairs donated donates drove drives walked walks cares cared hopes hoped misses "
    "missed sat stood spoke speaks baked bakes made makes collected collects borrowed borrows returned agreed "
    "agrees promised promises worries worried struggles struggled texted texts emailed laughed smiled hates "
    "hated prefers preferred refused refuses enjoys enjoyed swapped swaps sends sent took takes looks looked "
    "got gets left leaves plays played sings sang knits knitted sews sewed sells reads runs ran keeps kept tries "
    "tried mentioned mentions suggested suggests explained explains wondered wonders turned popped arrived "
    "stayed stays waits waited heard hears lost found bought buys sold grows grew minds minded dropped drops "
    "picked picks signed signs owes owed thanks thanked chats chatted listens listened forgot remembers "
    "remembered asking saying coming rides rode mends mended paints painted cleans cleaned hugged waved "
    "apologised drew won showed shows swam drank broke chose threw woke wore fell held led slept spent built "
    "does did swept hung hid shook tore dug fed taught wears draws starts started caught drank ate eats begged "
    "booked danced decided folded greeted grumbles grumbled hosted hosts hurried ironed jumped leant learned "
    "learnt loaned moaned moans noticed objected organised organises owns pleaded prayed prays quit reckons "
    "replied replies rents rented sawed scrubbed shouted shouts shops skipped smokes snores steered "
    "stitched stole suffers swore tidied tidies translated translates unpacked vacuumed washes washed "
    "whispered wiped yelled counted counts married argued argues attends attended complains complained copes "
    "coped"
)
#: Before somebody who does something, in small letters too.
BEFORE_SOMEBODY = frozenset(("", "and", "when", "because", "but", "that", "then", "if", "while", "says"))
#: Before a month, also where it is somebody's name.
BEFORE_MONTHS = _set("in till until til since early late mid next last this every of during")
#: Before a letter that is no initial.
LETTERED = _set(
    "plan vitamin hepatitis block option room section part class group flat appendix type grade bus gate ward "
    "team form zone bay row step point item level unit annex building exit stage band set list side"
)
#: At the beginning of a question, before who is to do something.
ASKING = _set("can could will would does did is has shall should")
#: After a name and "the": what somebody is.
TRADES = _set(
    "plumber builder postman nurse carer cleaner gardener cook chef driver teacher walker electrician caretaker "
    "manager vicar volunteer treasurer secretary neighbour landlord milkman window roofer painter decorator barber"
)
#: After a name and "from the": where somebody works or belongs.
OFFICES = _set(
    "council library church mosque temple gurdwara synagogue school clinic surgery hospital office charity garage "
    "shop market nursery college housing gym club bakery pharmacy bank upstairs downstairs next flat number work"
)
#: What things do as well: prices went up, frost came; of a further name that is a word they say nothing.
THINGS_DO = _set(
    "needs needed helps helped feels felt lives moves moved works worked went goes came comes brings brought sat "
    "stood makes made takes took looks looked got gets left leaves plays played runs ran keeps kept found lost "
    "grows grew dropped drops picked picks turned popped arrived stayed stays waits cleans shows showed broke "
    "fell held led spent built does did swept hung hid shook tore starts started won opens costs cost died"
)
#: After "is a": what nobody says of a feeling or a thing.
PEOPLE = _set(
    "member royalist vegetarian vegan smoker pensioner veteran refugee singer "
    "dancer painter carpenter porter shepherd tailor mechanic engineer student artist lawyer builder writer poet "
    "musician baker cook star legend godsend trustee keyholder champion expert whizz "
    "nan gran mum dad lady man woman girl boy widow widower twin vet medic scout guide fan regular"
)
#: What nothing but people do.
SAYING = _set(
    "said says rang rings asked asks told tells called phoned texted came thinks thought feels felt wants "
    "likes loves knows cried laughed apologised agreed promised"
)
#: Done to people: Joy was elected, but grace was said.
DONE_TO_PEOPLE = _set(
    "elected born told asked invited admitted discharged taken moved evicted refused offered diagnosed hurt "
    "robbed bullied abused burgled sacked hired promoted allowed supposed going due meant referred sectioned "
    "honoured thanked welcomed missed remembered helped driven collected housed rehoused arrested mugged "
    "involved named called appointed chosen made"
)
#: Before one of these, "needed" and "wanted" are said of a thing.
FOR_A_THING = _set("for at by in on asap urgently now please")
#: After a word that ends in s, these make it something done: Dawn locks it, but rose bushes need water.
OBJECTS = _set("it the a an his her their my our him them me us")
#: What somebody has, and no month, season or feast does: April's new job, but June's meeting.
POSSESSIONS = _set(
    "job birthday turn idea house flat room car bike bag coat phone number hat keys key wedding house mum mam dad "
    "boys girls boy girl dog cat kids baby husband wife partner son daughter sister brother friend neighbour gran "
    "nan carer address email place shift chair glasses wallet purse card letter surgery operation knee hip back"
)
#: Before a possession.
NEW_AND_OLD = _set("new old own first last lovely spare")
#: After "and", these go with somebody.
OF_SOMEBODY = _set("her his bump kids children baby family co husband wife partner mum son daughter")
#: Done in the past, and a thing or a command as well: Reed cut the grass.
IRREGULAR = _set("cut put set shut let hit read hurt bit dug fed swept hung hid shook tore bent split spread cast")
#: Between "is" and what somebody is.
ADVERBS = _set("quite very really so too rather still now always never not being feeling getting terribly")
#: Names that as words are verbs or adjectives: of no thing one says that it is or was so.
NO_SUBJECT = _set("frank rich sue drew rusty sunny earnest chuck will rob wade noble sonny lucky ernest curt wise")
MAY_DO = _set(
    "will wont can cant cannot could couldnt would wouldnt should shouldnt didnt doesnt isnt wasnt hasnt "
    "hadnt might must has had also never always already still just really"
)
BEING = _set("is was")
#: After "is" or "was", these are said of people.
STATES = _set(
    "cross angry furious poorly shy stressed anxious nervous bored excited homesick grateful sorry proud dizzy "
    "frail housebound homeless hungry thirsty kind gone well ill here home back away upset lonely tired happy "
    "sad unwell poorly late fine okay ok worried pleased keen glad able allergic diabetic pregnant deaf blind "
    "scared afraid retired married divorced widowed unemployed free busy her his my our their on in at off not "
    "still very really so also now always never"
)
#: Of those, what is said of people only.
MOODS = _set(
    "cross angry furious shy stressed anxious nervous bored excited homesick grateful sorry proud dizzy frail "
    "housebound homeless hungry well ill away upset lonely tired happy sad unwell poorly worried pleased keen "
    "glad allergic diabetic pregnant deaf scared afraid retired married divorced widowed unemployed"
)
#: After a name that is also a word, these make it part of a place's or thing's name.
PLACES = _set(
    "street st road rd lane ln avenue ave drive close court crescent terrace grove gardens place square hill "
    "way walk row mews park hall house centre center school academy college church chapel mosque temple "
    "hospital surgery clinic estate library green market bakery arms inn pub cafe café shop station bridge "
    "gate farm field fields wood woods view rise mount parade villas lodge tower towers buildings ward city "
    "town university nursery hospice common hotel club society trust foundation project bus line route "
    "festival fair day week month bank holiday supermarket garage playground allotments allotment cross "
    "corner end island river canal stadium theatre cinema museum flats food fund appeal awards award shield "
    "cup institute primary infants juniors zoo cathedral castle airport arena council courthouse docks pier "
    "promenade shopping retail leisure sports dock wharf quay pool baths lido gym gallery tavern brewery mill "
    "mills works warehouse rooms suite lounge statue memorial monument arch arcade terminal interchange junction "
    "roundabout bypass viaduct tunnel ferry depot playgroup kindergarten preschool practice reservoir forest "
    "taproom social kitchen larder pantry barn"
)
#: A building or a thing, when it follows somebody's whole name.
BUILDINGS = _set(
    "ward hospital station school park hall house centre bridge library church award lecture court way"
)
#: In small letters too, these after a name that is nobody's here make it a place: Tate gallery.
INSTITUTIONS = _set(
    "street road lane avenue gallery museum cinema theatre stadium hospital station library park school "
    "college  university church cathedral hotel pub bridge airport bakery supermarket estate ward clinic "
    "surgery roundabout  chapel mosque abbey priory square market"
)
#: After somebody's further name with a possessive, these are a business.
BUSINESSES = _set(
    "bakery garage shop cafe café chippy butchers butcher pharmacy chemist supermarket store stores newsagent "
    "newsagents barbers salon pub hardware bookshop florist bar restaurant takeaway laundrette column"
)
#: Before a word with a capital, these say that it is a thing.
ARTICLES = _set("the a an this that these those every each some no any another last next early late mid")
MONTHS = _set("april may june july august january february march september october november december")
SHORT_MONTHS = _set("jan mar apr jun jul aug may")
SEASONS = _set("summer autumn winter spring sunday monday friday easter christmas")
#: Before a number, these are the most or the least of something.
AMOUNTS = _set("max min")
#: Words so frequent that a sign after them at a sentence's beginning does not make them a name.
FREQUENT = _set(
    "will hope may joy grace faith peace patience mercy comfort blessing gift happiness chance bright "
    "precious beauty wisdom promise fortune lo art price mark rich frank long young penny day well"
)
#: Of those, what is in nearly every text.
FUNCTION = _set("will may hope well so lo price day long young rich gift happiness")
#: Where a name that is also a place's is the place.
AT_A_PLACE = _set("in at near from to of around via towards outside across into through visiting")
#: After "the" and before a name, these make it a pub.
SIGNBOARDS = _set("lord lady sir duke duchess earl marquis marquess queen king prince princess general admiral")
#: Before "the" and a name, these make it a pub or a hall.
INDOORS = _set("in at outside inside behind near opposite")
#: Activities and things: after a word with a capital they make it their own name: Art class, Olive oil.
THINGS = _set(
    "class classes group groups therapy lesson lessons oil tree trees fair sale party trip term holidays "
    "break leaders leader service services concert band singing workshop workshops session sessions course "
    "courses carers people event events fayre picnic market supper breakfast lunch dinner choir team meeting "
    "meetings fund box boxes cards period note notes seeds leaves bush bushes petals feeder feeders nest "
    "machine machines crisps beans bread liquid tea biscuits soup milk soap powder paint batteries chocolate "
    "cake cakes pie tart scheme scones "
    "cleanup talk walk ride swim raffle quiz stall trust "
    "cheese butter juice squash jam sauce cereal rice coffee flour "
    "scent diffuser candle candles perfume plant plants bulbs hedge flower flowers bouquet cutting cuttings night"
)
#: After a name in small letters, these are called by it: marie biscuits.
GOODS = _set(
    "biscuits pois potatoes roses apples pears sponge buns screwdriver pump lamp boots jumper food foods dish "
    "dishes music"
)
#: Behind somebody's name, in small letters, out of respect or love.
HONORIFICS = _set("sahib saab sahab saheb ji jan bhai ben behn didi san sama kun bey hanim abi abla agha apa")
NUMBERS = _set("one two three four five six seven eight nine ten twelve twenty per")
SMALL_WORDS = _set(
    "the a an and or my her his their our not no is was it on in at to of that this me him them us i"
)
FAMILY = _set("family families household kids twins brothers sisters siblings couple clan")
NO_FAMILY = _set("royal holy whole extended nuclear first")
NATIONAL = ("ish", "ian", "ese", "ani", "ali", "can", "ean", "man", "ch", "raqi")
#: Before a name that everybody knows.
CROWNED = _set("queen king prince princess pope president saint emperor tsar sultan")
#: People everybody knows, and shops and songs that bear a name.
PUBLIC = frozenset(
    tuple(each.split())
    for each in (
        "art deco", "art nouveau", "ali baba", "postman pat", "ivy league", "mercy ships", "penny black",
        "ali g", "prince harry", "prince william", "prince philip", "prince charles", "will o the wisp",
        "mark twain", "ray ban", "jack sparrow", "jack daniels", "christian aid", "grace kelly", "victor hugo",
        "robin reliant", "big ben", "ben nevis", "lake victoria", "alfa romeo", "oliver twist", "jane eyre",
        "tom dick and harry", "bobs your uncle", "bob your uncle", "happy larry", "jolly roger", "peeping tom",
        "smart alec", "jesus mary and joseph", "for pete sake", "stanley knife", "allen key",
        "phillips screwdriver", "anne of green gables", "uncle sam", "mother teresa", "john doe", "joe bloggs",
        "jane doe", "joe public", "marks and spencer", "marks spencer", "john lewis", "harry potter",
        "father christmas", "florence nightingale", "mary seacole", "ben and jerrys", "jamie oliver",
        "nelson mandela", "martin luther king", "rosa parks", "victoria sponge", "jerry can", "jack fruit",
        "jack russell", "peter pan", "mary poppins", "bob the builder", "mickey mouse", "st john ambulance",
        "earl grey", "marie curie", "sue ryder", "jo cox", "wendy house", "jacobs crackers", "noel coward",
        "mr kipling", "henry hoover", "captain birdseye", "dick whittington", "guy fawkes",
        "jack and the beanstalk", "peter rabbit", "mother goose", "romeo and juliet", "elvis presley",
        "taylor swift", "freddie mercury", "bob dylan", "david bowie", "tom jones", "cliff richard",
        "dolly parton", "winston churchill", "agatha christie", "jane austen", "beatrix potter", "roald dahl",
        "enid blyton", "david attenborough", "mary berry", "gordon ramsay", "james bond", "sherlock holmes",
        "johnnie walker", "lady godiva", "bob hope", "grace darling", "emmeline pankhurst", "bill and ben",
        "fireman sam", "thomas the tank", "rupert bear", "paddington bear", "wallace and gromit",
        "dennis the menace", "tracy beaker", "vera lynn", "rod stewart", "ant and dec", "harry kane", "mo salah",
        "mo farah", "captain tom", "billy elliot", "king charles", "queen elizabeth", "queen victoria",
        "bob marley", "amazing grace", "peppa pig", "robin hood", "charles dickens", "william shakespeare",
        "union jack", "jack frost", "auld lang syne", "morris men", "morris dancers", "uncle bens",
        "aunt bessies", "dr who", "mr bean", "mrs browns boys", "john smiths", "william hill",
        "st vincent de paul", "alexander technique", "winnie the pooh", "gideon bible", "gideons bible",
        "anne frank", "maya angelou", "alan turing", "isaac newton", "charles darwin", "albert einstein",
        "stephen hawking", "ada lovelace", "aneurin bevan", "nye bevan", "john lennon", "paul mccartney",
        "ed sheeran", "amy winehouse", "kate bush", "david beckham", "andy murray", "marcus rashford",
        "frank sinatra", "george michael", "martin lewis", "bear grylls", "delia smith", "nigella lawson",
        "george orwell", "oscar wilde", "virginia woolf", "henry hoovers",
        "victoria wood", "victoria line", "christian science", "mai tai", "tom yum", "tom kha",
        "penny farthing", "penny arcade", "daisy chain", "christian names", "christian name",
        "jack of all trades", "jack in the box",
    )
)  # fmt: skip
