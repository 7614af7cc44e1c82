"""`connector scan`: what may not leave, with places in the text and plain reasons."""


def test_scan_says_where_and_why(run, notebook, tmp_path):
    run("sample", notebook, "--people", 3, "--conversations", 1, "--exchanges", 0)
    run("log", notebook, "@Quillan the lift is broken")
    text = tmp_path / "quote.txt"
    text.write_text("Ełk: saw Quillan, 07700 900123.", encoding="utf-8")

    ran = run("scan", notebook, text, "--json")

    assert ran.code == 0
    assert ran.data == {
        "findings": [
            {"start": 9, "end": 16, "label": "NAME", "why": "This is a name from the notebook."},
            {"start": 18, "end": 30, "label": "PHONE", "why": "This looks like a telephone number."},
        ]
    }


def test_scan_tells_people_in_lines(run, notebook, tmp_path):
    run("new", notebook)
    text = tmp_path / "quote.txt"
    text.write_text("Ask my friend Kwabena.", encoding="utf-8")

    assert "Kwabena: This looks like somebody's name." in run("scan", notebook, text).out

    text.write_text("Buses stop at six.", encoding="utf-8")
    assert "Nothing was found" in run("scan", notebook, text).out


def test_scan_refuses_what_is_no_text(run, notebook, tmp_path):
    run("new", notebook)

    ran = run("scan", notebook, tmp_path / "none.txt")

    assert ran.code == 1
    assert "none.txt could not be read" in ran.err
