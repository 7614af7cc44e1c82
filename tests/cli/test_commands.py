"""Every command of the command line, in the form that scripts rely on."""

import json
from contextlib import closing
from hashlib import sha256

import openpyxl
import pytest

from connector_app.cli.arguments import VERBS
from tests.factory import PASSPHRASE, notebooks


def test_a_new_notebook_shows_its_recovery_words_once(run, notebook):
    ran = run("new", notebook, "--json")
    assert len(ran.data["recovery_words"]) == 12
    assert run("verify", notebook, "--json").data == {"ok": True, "problems": []}
    assert run("new", notebook).code == 1


def test_the_recovery_words_open_it_too(run, notebook, tmp_path):
    words = run("new", notebook, "--json").data["recovery_words"]
    other = tmp_path / "words.txt"
    other.write_text(" ".join(words), encoding="utf-8")
    assert run("verify", notebook, "--passphrase-file", other).code == 0


def test_the_audit_trail_says_that_it_was_the_command_line(run, made):
    assert run("log", made, "@Dawn buses stop at six").code == 0
    with closing(notebooks().open(made, PASSPHRASE)) as opened:
        (line,) = opened.reader.trail()
    assert (line.action, line.kinds, line.via) == (
        "Log a conversation",
        ("conversation", "person"),
        "command line",
    )


def test_one_line_logs_a_conversation(run, made):
    ran = run("log", made, "@Dawn @Ali buses stop at six #transport !2026-11-27 ring about the bench", "--json")
    assert ran.code == 0
    assert ran.data["text"] == "buses stop at six"
    assert ran.data["people"] == ["Dawn", "Ali"]
    assert ran.data["new_people"] == ["Dawn", "Ali"]
    assert ran.data["themes"] == ["TRANSPORT"]
    assert ran.data["follow_ups"] == [{"what": "ring about the bench", "due": "2026-11-27"}]
    assert run("log", made, "@Dawn again", "--json").data["new_people"] == []


def test_options_may_stand_between_the_words(run, made):
    ran = run("log", made, "--date", "2026-11-20", "@Dawn buses stop at six")
    assert (ran.code, ran.err) == (0, "")
    assert "2026-11-20" in ran.out
    assert run("log", "--quiet", made, "@Dawn again").out == ""


def test_what_was_said_and_who_is_found(run, made):
    run("log", made, "@Łukasz the bench by the canal is broken", "--date", "2026-01-05")
    hits = run("find", made, "luk", "--json").data["hits"]
    assert [hit["kind"] for hit in hits][:1] == ["person"]
    (hit,) = [hit for hit in run("find", made, "cana", "--json").data["hits"] if hit["kind"] == "conversation"]
    assert hit["on"] == "2026-01-05"
    assert run("find", made, "xyzzy").out == "Nothing found.\n"


def test_an_exchange_and_its_reciprocity(run, made):
    assert run("exchange", made, "Ann > Bea > Cy > Ann: soup 30m", "--json").data["legs"][0]["minutes"] == 30
    run("exchange", made, "Bea > Ann: thanks")
    figures = run("reciprocity", made, "--json").data
    assert (figures["parties"], figures["arcs"], figures["mutual"], figures["one_way"]) == (3, 4, 1, 2)
    assert figures["dyads"] == {"mutual": 1, "asymmetric": 2, "null": 0}
    assert run("reciprocity", made, "--from", "1999-01-01", "--to", "1999-12-31", "--json").data["parties"] == 0


def test_people_come_in_with_a_report(run, made, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone,Ward\nBea Hill,07700 900001,Northgate\n,,Northgate\n", encoding="utf-8")
    dry = run("import", made, "people", file, "--dry-run", "--json")
    assert dry.data["imported"] == 1
    assert run("find", made, "bea", "--json").data["total"] == 0
    ran = run("import", made, "people", file, "--json")
    assert set(ran.data) == {"file", "error", "contacts", "imported", "updated", "skipped", "report"}
    assert (ran.data["imported"], [left["row"] for left in ran.data["skipped"]]) == (1, [3])
    assert ran.data["contacts"] == [{"display": "Bea Hill", "phones": ["07700 900001"], "emails": [], "notes": []}]
    assert run("find", made, "bea", "--json").data["total"] == 1


def test_exchanges_come_in_with_a_report(run, made, tmp_path):
    file = tmp_path / "exchanges.csv"
    file.write_text(
        "date,from,to,hours,activity,status\n2026-01-05,A,B,0.25,lift,done\n2026-01-06,B,B,1,lift,done\n"
        "2026-01-07,B,A,1,lift,cancelled\n",
        encoding="utf-8",
    )
    ran = run("import", made, "exchanges", file, "--json")
    assert ran.data["imported"] == 1
    assert [left["row"] for left in ran.data["skipped"]] == [3, 4]


def test_a_summary_of_a_sample_is_written_and_told(run, notebook, tmp_path):
    assert run("sample", notebook, "--plain", "--json").data["people"] == 60
    periods = [f"{year}Q{quarter}" for year in (2025, 2026, 2027) for quarter in (1, 2, 3, 4)]
    looked = ((period, run("summary", notebook, "--period", period, "--dry-run", "--json")) for period in periods)
    period, shown = next((period, ran) for period, ran in looked if ran.code == 0)
    out = tmp_path / "summary.xlsx"
    ran = run("summary", notebook, "--period", period, "--out", out, "--for", "Townstal PCN", "--json")
    assert ran.data["tables"] == shown.data["tables"]
    assert shown.data["release"] is shown.data["sha256"] is None
    assert ran.data["sha256"] == sha256(out.read_bytes()).hexdigest()
    with closing(notebooks().open(notebook, None)) as opened:
        (release,) = opened.ledger.releases()
    assert (release.id, release.sha256) == (ran.data["release"], ran.data["sha256"])
    assert openpyxl.load_workbook(out).sheetnames[:3] == ["Cover", "Contents", "Notes"]
    for table in ran.data["tables"]:
        assert table["withheld"] == sum(cell == "[c]" for row in table["cells"] for cell in row)


def test_the_same_seed_makes_the_same_community(run, tmp_path):
    found = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.connector"
        run("sample", path, "--plain", "--seed", "3", "--conversations", "20", "--exchanges", "5")
        found.append(run("find", path, "the", "--json").data)
    assert found[0] == found[1]
    assert found[0]["total"] > 0


def test_an_encrypted_sample_asks_for_its_passphrase(run, notebook, tmp_path):
    run("sample", notebook, "--conversations", "5", "--exchanges", "2")
    assert b"SQLite format 3" not in notebook.read_bytes()[:100]
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not it", encoding="utf-8")
    ran = run("verify", notebook, "--passphrase-file", wrong)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_the_last_notebook_is_the_default(run, made):
    assert run("verify", made).code == 0
    assert run("log", "buses stop at six").code == 0
    assert run("find", made, "buses", "--json").data["total"] == 1


REFUSED = [
    ("log", "NOTEBOOK", ""),
    ("log", "NOTEBOOK", "hello", "--date", "someday"),
    ("exchange", "NOTEBOOK", "Ann > Ann: x"),
    ("exchange", "NOTEBOOK", "hello"),
    ("import", "NOTEBOOK", "people", "/nowhere/people.csv"),
    ("import", "NOTEBOOK", "exchanges", "/nowhere/people.csv"),
    ("summary", "NOTEBOOK", "--period", "2026Q3", "--dry-run"),
    ("summary", "NOTEBOOK", "--period", "soon", "--dry-run"),
    ("summary", "NOTEBOOK", "--period", "2026Q3"),
    ("verify", "/nowhere/street.connector"),
]


@pytest.mark.parametrize("asked", REFUSED)
def test_a_refusal_is_one_sentence_and_changes_nothing(run, made, asked):
    before = made.read_bytes()
    ran = run(*[made if part == "NOTEBOOK" else part for part in asked])
    assert ran.code == 1
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert "{" not in ran.err
    assert made.read_bytes() == before
    told = run(*[made if part == "NOTEBOOK" else part for part in asked], "--json")
    assert json.loads(told.out)["error"] in told.err


@pytest.mark.parametrize(
    "asked", [("nonsense",), ("log",), ("import", "x", "cats", "y"), ("about", "x", "P-7K3M9T")]
)
def test_wrong_usage_is_exit_code_2(run, asked):
    assert run(*asked).code == 2


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_every_command_has_help(run, verb):
    ran = run(*filter(None, (verb, "--help")))
    assert ran.code == 0
    assert "usage: connector" in ran.out


def test_what_drives_a_terminal_is_spelt_out(run, made):
    run("log", made, "@Ali \x1b[31mred\x1b[0m \u202egnirts")
    ran = run("find", made, "red")
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out


def test_the_program_says_which_version_it_is(run):
    ran = run("--version")
    assert (ran.code, ran.out.split()[0]) == (0, "Connector")
