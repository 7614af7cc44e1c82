"""The alphabet of a text is told by how strange it looks in others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app.formats._alphabet import ALPHABETS, likeliest


@pytest.mark.parametrize(
    ("alphabet", "text"),
    [
        ("cp1252", "Name;Telefon\nZoë Ås;café – “nice”\n"),
        ("cp1252", "Jürgen Müßig;Straße;Größe"),
        ("cp1252", "Hélène Côté;prénom;Téléphone;œuvre"),
        ("cp1252", "Núñez Peña;Cádiz;¿Qué?"),
        ("cp1252", "Åse Ødegård;Þórður Æsir"),
        ("cp1252", "20£ for Bo’s café: it’s “quoted”"),
        ("cp1252", "SØREN MÜLLER"),
        ("cp1252", "é"),
        ("cp1250", "Imię;Nazwisko\nZbigniew;Żółć\n"),
        ("cp1250", "Łódź;Kraków;ul. Świętego Jana"),
        ("mac_roman", "Jürgen Müßig,Straße"),
        ("mac_roman", "Hélène Côté"),
        ("cp1251", "Имя;Телефон\nАнна Иванова;любит чай"),
        ("cp1251", "Ім'я;Прізвище\nОлена Шевченко;вул. Лесі Українки"),
        ("koi8_r", "Имя;Телефон\nАнна Иванова;любит чай"),
        ("cp1253", "Όνομα;Τηλέφωνο\nΓιώργος Παπαδόπουλος"),
        ("cp1256", "الاسم;رقم الهاتف\nأمينة حسن"),
        ("shift_jis", "名前,電話\n山田 花子,お茶"),
        ("gb18030", "姓名,电话\n王小明,喝茶"),
    ],
)
def test_a_text_is_read_in_the_alphabet_it_was_written_in(alphabet, text):
    assert likeliest(text.encode(alphabet)) == alphabet


def test_a_letter_that_is_cut_at_the_end_of_the_sample_does_not_decide():
    assert likeliest(b"x" + "山田花子、お茶".encode("shift_jis") * 2000) == "shift_jis"


@given(st.binary(max_size=200))
def test_any_bytes_have_an_alphabet_that_can_read_them(data):
    assert data.decode(likeliest(data), errors="replace") is not None
    assert likeliest(data) in ALPHABETS
