"""Names in texts: people of the notebook, people like them, anybody else, and words that only look like names."""

import pytest

NOTEBOOK = (
    "Hope Ferris",
    "Will Penn",
    "Rose Tanner",
    "Art Holloway",
    "June Olsen",
    "Zoltán Kővári",
    "Aoife Ní Bhriain",
    "Pieter van der Meulen",
    "Ibrahim al-Masri",
    "Mary-Kate O'Dowd",
    "R. K. Sethi",
    "李小龙",
    "Bernadette Crowe",
    "Dev",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hope Ferris rang.", "[NAME] rang."),
        ("I hope Hope feels better.", "I hope [NAME] feels better."),
        ("Hope to see everyone soon.", "Hope to see everyone soon."),
        ("Will you ask Will?", "Will you ask [NAME]?"),
        (
            "Rose said the rose is red; Rose's kitchen leaks.",
            "[NAME] said the rose is red; [NAME]'s kitchen leaks.",
        ),
        ("Art is fun on Art Street. We met Art.", "Art is fun on Art Street. We met [NAME]."),
        ("In June we asked June.", "In June we asked [NAME]."),
        ("zoltan kovari mended it", "[NAME] mended it"),
        ("Aoife Ni Bhriain and AOIFE NÍ BHRIAIN", "[NAME] and [NAME]"),
        ("Saw van der Meulen with Piet.", "Saw [NAME] with [NAME]."),
        ("Al Masri, Al-Masri or Ibraheem", "[NAME], [NAME] or [NAME]"),
        ("Mary Kate ODowd, MaryKate O’Dowd", "[NAME], [NAME]"),
        ("R.K.S. signed, then RK Sethi", "[NAME] signed, then [NAME]"),
        ("今天李小龙来了", "今天[NAME]来了"),
        ("Bernie, Bernadete and B. Crowe", "[NAME], [NAME] and [NAME]"),
        ("dev told rose about it", "[NAME] told [NAME] about it"),
        ("I\u0301brahim and Bern\u00adadette", "[NAME] and [NAME]"),
        ("Mr Art? Art sells art.", "[NAME]? [NAME] sells art."),
        (
            "Ask June Olsen; the tall Olsen signed, J.O. initialled",
            "Ask [NAME]; the tall [NAME] signed, [NAME] initialled",
        ),
        ("Mary-Kate and Mary Kate, Sethi sahib", "[NAME] and [NAME], [NAME] sahib"),
        ("Holloway B, Penn W", "[NAME], [NAME]"),
    ],
)
def test_people_of_the_notebook_are_found_however_they_are_written(masked, text, expected):
    assert masked(text, *NOTEBOOK) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs Okonjo promised a cake.", "[NAME] promised a cake."),
        ("Her friend Kwabena and old Mr Tibbs walk.", "Her friend [NAME] and [NAME] walk."),
        ("The Sandhu family, Raj, Sunita and little Arjun", "The [NAME] family, [NAME], [NAME] and little [NAME]"),
        ("Kasia poszła z Agnieszką.", "[NAME] poszła z [NAME]."),
        ("Юлія from Odesa", "[NAME] from Odesa"),
        ("Dałam to Małgorzacie oraz Monice.", "Dałam to [NAME] oraz [NAME]."),
        ("ex-neighbour Cassius came", "ex-neighbour [NAME] came"),
        ("Rosalyn Tate says hello", "[NAME] says hello"),
        ("J.R. Hartley wrote; Chloe Penrose too.", "[NAME] wrote; [NAME] too."),
        ("sunita said it", "[NAME] said it"),
        ("His name is Zebulonko.", "His name is [NAME]."),
        ("Grace cooked, Bill fixed the till.", "[NAME] cooked, [NAME] fixed the till."),
    ],
)
def test_people_outside_the_notebook_are_found(masked, text, expected):
    assert masked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nobody asked us. The lift has been broken since March, and buses stop at six.",
        "Grace was said before the meal; mark my words, it will be late.",
        "May Day picnic on Hope Street, June jumble sale, August trip.",
        "The Bishop of Hulme came to St Mary's church near Victoria Park.",
        "Universal Credit and PIP forms take hours; Citizens Advice helped.",
        "Wants to learn English with other Kurdish women in Leeds during Ramadan.",
        "Will we have Christmas lunch? Father Christmas came with Marks and Spencer vouchers.",
        "Young people don't want to be told. Rich people don't get it. Bring cash to Price's bakery.",
        "Frost on the field, joy and laughter, ivy on the wall, a ray of sunshine.",
        "Don't go. I'm sure they'll say we're wrong, isn't it?",
        "",
    ],
)
def test_ordinary_words_are_left_alone(masked, text):
    assert (
        masked(text, "Grace May", "Mark Long", "Will Price", "Joy Bishop", "Hope Rich", "Ivy Frost", "Ray") == text
    )
