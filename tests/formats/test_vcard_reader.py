"""Cards arrive from every phone and address book, whatever was done to them on the way."""

import json
import lzma
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connector_app.domain.errors import FileTrouble, UserError
from connector_app.domain.noun import Kind
from connector_app.formats.vcard_reader import read_cards
from connector_app.formats.vcard_reader.lines import Content, contents_of
from tests.cases import CASES
from tests.sizes import size

CARD = "BEGIN:VCARD\r\nVERSION:{version}\r\n{lines}\r\nEND:VCARD\r\n"
#: So many cards are read at once, to see that many take no longer than few, each.
_CARDS = size(5_000, 20_000)


@pytest.fixture
def cards(tmp_path):
    """Read people from a text or bytes."""

    def read(content):
        path = tmp_path / "people.vcf"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_cards(path)

    return read


@pytest.fixture
def card(cards):
    """Read the one person of a card's lines."""

    def read(*lines, version="3.0"):
        (person,) = cards(CARD.format(version=version, lines="\r\n".join(lines))).people
        return person

    return read


def said(file):
    """Return all that is told about a file."""
    return " ".join(line.say() for line in file.lines) + " ".join(left.reason.say() for left in file.skipped)


def test_what_a_phone_writes_is_understood(card):
    person = card(
        "N:Sayer;Dawn;;;",
        "FN:Dawn Sayer",
        "NICKNAME:Dee",
        "item1.TEL;type=CELL;type=pref:07700 900100",
        "item1.X-ABLabel:Mum’s",
        "EMAIL;TYPE=INTERNET:d@example.org",
        "ADR;TYPE=HOME:;;1 Long Lane;Northgate;;ZZ1 1ZZ;United Kingdom",
        r"NOTE:Likes tea\, milk first.\nOffers: sewing\; soup",
    )
    assert (person.display, person.also_known_as, person.kind) == ("Dawn Sayer", "Dee", Kind.PERSON)
    assert (person.phones, person.emails) == (("07700 900100",), ("d@example.org",))
    assert person.addresses == ("1 Long Lane, Northgate, ZZ1 1ZZ, United Kingdom",)
    assert person.postcodes == ("ZZ1 1ZZ",)
    assert person.notes == ("Likes tea, milk first.\nOffers: sewing; soup",)


@pytest.mark.parametrize(
    ("lines", "display"),
    [
        (["FN:Sayer, Dawn, Dr"], "Sayer, Dawn, Dr"),
        (["N:Sayer;Dawn;Mary;Dr;"], "Dawn Sayer"),
        (["N:;;;;", "NICKNAME:Dee"], "Dee"),
        (["EMAIL:d@example.org"], "d@example.org"),
        (["TEL:07700 900100"], "07700 900100"),
        (["FN:", "N:Sayer;;;;"], "Sayer"),
    ],
)
def test_somebody_is_called_by_the_best_the_card_has(card, lines, display):
    assert card(*lines).display == display


def test_an_organisation_alone_is_a_group(card):
    assert card("N:;;;;", "FN:Moss Side Kitchen", "ORG:Moss Side Kitchen;").kind is Kind.GROUP
    desk = card("N:;;;;", "FN:", "ORG:Moss Side Kitchen;Front desk")
    assert (desk.kind, desk.display, desk.notes) == (Kind.GROUP, "Moss Side Kitchen · Front desk", ())


def test_what_an_address_book_shows_as_a_company_is_a_group_and_keeps_whom_to_ask_for(card):
    found = card("N:Lee;Ann;;;", "FN:Moss Side Kitchen", "ORG:Moss Side Kitchen;", "X-ABShowAs:COMPANY")
    assert (found.kind, found.display, found.notes) == (Kind.GROUP, "Moss Side Kitchen", ("Ann Lee",))
    assert card("N:Lee;Ann;;;", "FN:Ann Lee", "X-ABShowAs:COMPANY").kind is Kind.PERSON
    assert card("FN:Dawn Sayer", "N:Sayer;Dawn;;;", "ORG:Moss Side Kitchen").notes == ("Moss Side Kitchen",)


def test_a_card_that_tells_of_nobody_is_named_by_its_line(cards):
    file = cards(
        CARD.format(version="2.1", lines="PHOTO;BASE64:\r\n  AAAA\r\n") + CARD.format(version="3.0", lines="FN:A")
    )
    assert [left.row for left in file.skipped] == [1]
    assert [(person.row, person.display) for person in file.people] == [(7, "A")]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_line_end_will_do(cards, end):
    text = CARD.format(version="3.0", lines="FN:Dawn Sayer\r\nNOTE:long\r\n  line").replace("\r\n", end)
    (person,) = cards(text).people
    assert (person.display, person.notes) == ("Dawn Sayer", ("long line",))


def test_a_letter_cut_in_two_by_a_fold_is_whole_again(cards):
    name = "Jürgen".encode()
    content = b"BEGIN:VCARD\r\nFN:" + name[:2] + b"\r\n " + name[2:] + b"\r\nEND:VCARD\r\n"
    assert cards(content).people[0].display == "Jürgen"


def test_quoted_printable_goes_over_many_lines(card):
    person = card(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=\r\n=BCrgen",
        "NOTE;QUOTED-PRINTABLE:one=0D=0Atwo",
        version="2.1",
    )
    assert (person.display, person.notes) == ("Jürgen", ("one\ntwo",))


def test_an_alphabet_is_believed_where_it_fits_and_else_guessed_aloud(cards):
    named = "BEGIN:VCARD\nFN;CHARSET=windows-1250:Iksiński\nEND:VCARD\n".encode("cp1250")
    assert cards(named).people[0].display == "Iksiński"
    unnamed = cards("BEGIN:VCARD\nFN:Zoë\nEND:VCARD\n".encode("cp1252"))
    assert unnamed.people[0].display == "Zoë"
    assert "look at the letters in lines 2" in said(unnamed)
    assert cards(b"BEGIN:VCARD\nFN;CHARSET=rot13:Dawn\nEND:VCARD\n").people[0].display == "Dawn"
    # Found by the long search: what holds an empty byte cannot even be asked for.
    assert cards(b"BEGIN:VCARD\nFN;CHARSET=u\x008:Dawn\nEND:VCARD\n").people[0].display == "Dawn"
    wide = CARD.format(version="3.0", lines="FN:Zoë").encode("utf-16-be")
    assert cards(wide).people[0].display == "Zoë"


def test_a_card_without_end_is_kept_and_said(cards):
    file = cards("BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nno colon\nEND:VCARD\n")
    assert [person.display for person in file.people] == ["One", "Two"]
    assert "no end" in said(file)
    assert "can hold: 5" in said(file)


def test_a_card_within_a_card_is_no_person(cards):
    file = cards("BEGIN:VCARD\nFN:One\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nTEL:1\nEND:VCARD\n")
    assert [(person.display, person.phones) for person in file.people] == [("One", ("1",))]


def test_line_ends_in_a_name_never_make_two_of_one(card):
    assert (
        card(r"FN:Evil\nEND:VCARD\nBEGIN:VCARD\nFN:Injected").display == "Evil END:VCARD BEGIN:VCARD FN:Injected"
    )


def test_what_is_not_taken_in_is_said(cards):
    file = cards(
        CARD.format(version="4.0", lines="FN:A\r\nBDAY:19800101\r\nPHOTO:data:,x\r\nHOBBY:bees\r\nX-OWN:1")
    )
    for sentence in ("Birthdays", "Pictures", "Other entries"):
        assert f"{sentence} that were not taken in: 1." in said(file)


def test_what_is_no_address_is_kept_as_a_note(cards):
    file = cards(CARD.format(version="3.0", lines='FN:A\r\nEMAIL:ring me\r\nEMAIL:"A" <a@example.org>'))
    assert (file.people[0].emails, file.people[0].notes) == (("a@example.org",), ("ring me",))
    assert "no e-mail address" in said(file)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n1 0 obj", bytes(range(256)) * 8])
def test_what_is_no_card_file_is_refused(cards, content):
    with pytest.raises(FileTrouble):
        cards(content)


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).map(str.strip).filter(bool)


def escaped(text):
    """Return a text as RFC 6350 writes it."""
    for sign in ("\\", ",", ";"):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def folded(line, width):
    """Return a line in pieces of so many bytes, wherever that cuts."""
    data = line.encode()
    return b"\r\n ".join(data[at : at + width] for at in range(0, len(data), width))


@given(note=TEXT, second=TEXT, width=st.integers(1, 75))
@example(note="\\", second="\\n", width=1)
def test_any_text_comes_back_as_it_was(tmp_path_factory, note, second, width):
    path = tmp_path_factory.mktemp("cards") / "people.vcf"
    both = f"{note}\n{second}"
    lines = (b"BEGIN:VCARD", b"FN:A", folded("NOTE:" + escaped(both), width), b"END:VCARD", b"")
    path.write_bytes(b"\r\n".join(lines))
    (person,) = read_cards(path).people
    assert person.notes == (both.strip(),)


@given(st.binary(max_size=400))
@example(b"BEGIN:VCARD\nFN;CHARSET=:a\nN:" + b";" * 300)
@example(b'BEGIN:VCARD\nFN;A="' + b":;" * 100)
def test_no_bytes_at_all_make_it_fail_otherwise_than_in_words(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("cards") / "people.vcf"
    path.write_bytes(b"BEGIN:VCARD\n" + content)
    try:
        file = read_cards(path)
    except UserError:
        return
    assert len(file.people) + len(file.skipped) >= 1


@given(st.binary(max_size=300))
def test_no_line_is_lost(content):
    found = list(contents_of(content))
    assert all(1 <= each.number <= content.count(b"\n") + content.count(b"\r") + 1 for each in found)
    assert all(each.name == each.name.upper() for each in found if isinstance(each, Content))


@pytest.mark.skipif(not CASES.is_dir(), reason="the outside cases are not here")
def test_outside_cards_say_what_is_expected_of_them():
    folder = CASES / "import" / "vcard"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    wrong = []
    for name, facts in expected.get("files", expected).items():
        try:
            people = read_cards(folder / name).people
        except FileTrouble:
            people = ()
        first = facts.get("first") or {}
        names = first.get("display_any") or [first.get("display")]
        counts = facts.get("cards_any") or [facts.get("importable", facts["cards"])]
        if len(people) not in counts or (people and people[0].display not in names):
            wrong.append((name, [person.display for person in people]))
    assert wrong == []


@pytest.mark.skipif(not CASES.is_dir(), reason="the outside cases are not here")
def test_thousands_of_cards_take_as_long_as_twenty_times_a_twentieth(tmp_path):
    data = lzma.decompress((CASES / "import" / "hostile" / "h61_20000_cards.vcf.xz").read_bytes())
    whole, part = tmp_path / "all.vcf", tmp_path / "part.vcf"
    data = data[: len(data) * _CARDS // 20_000]
    whole.write_bytes(data)
    part.write_bytes(data[: len(data) // 20])

    def seconds(path):
        began = time.process_time()
        people = read_cards(path).people
        return time.process_time() - began, len(people)

    (short, few), (long, many) = min(seconds(part) for _ in range(3)), seconds(whole)
    assert many >= _CARDS
    assert long / short < 3 * many / few


def test_a_quoted_printable_value_goes_on_with_the_blank_that_the_next_line_begins_with(card):
    found = card("N:Reed;Dawn", "NOTE;ENCODING=QUOTED-PRINTABLE:Fridays=", " only", version="2.1")
    assert found.notes == ("Fridays only",)
