"""From words marked in a conversation to words in a summary, and back again when a yes is taken back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from connector_app.application.changes import ChangeSet
from connector_app.application.commands import (
    Command,
    delete,
    record_consent,
    save_conversation,
    save_person,
    save_quote,
)
from connector_app.application.dispatch import Dispatcher
from connector_app.application.plan_summary import plan_summary
from connector_app.application.ports import Notebook
from connector_app.application.quotes import (
    Scan,
    approve,
    board_of,
    quotable,
    quotes_of,
    with_words,
    without_withdrawn,
)
from connector_app.domain.consent import ConsentState, Purpose
from connector_app.domain.conversation import Conversation, Participant, Role, ShareLevel
from connector_app.domain.errors import Refused, RuleBroken
from connector_app.domain.noun import Noun, ref_of
from connector_app.domain.period import parse_period
from connector_app.domain.person import Person, PersonStatus
from connector_app.domain.quote import Quote
from connector_app.summary.ledger import ReleaseKind
from connector_app.summary.printing import to_text
from connector_app.summary.protected import Protected
from connector_app.summary.quotes import Stays, WaitingQuote
from tests.factory import TODAY, copy_notebook, make_consent, make_conversation, make_person, make_quote
from tests.store.releases import make_release
from tests.summary.made_facts import VOCABULARY
from tests.summary.made_summary import themes_shown

PERIOD = parse_period("2026Q4")
THEME, RARE = (item.code for item in VOCABULARY.themes.items[:2])
PROTECTED = themes_shown(THEME, withheld=[RARE], period=PERIOD)
LABEL = VOCABULARY.themes.by_code[THEME].label
DAWN = make_person("Dawnette", names="Dawnette Okonkwo")
AMIR = make_person("Amir")
TALK = make_conversation(DAWN, AMIR, themes=[THEME], on=date(2026, 10, 5))
QUOTE = make_quote(TALK, DAWN, theme=THEME, safe_text="The damp makes my family ill.")


def yes(person: Person, **fields: object) -> Noun:
    """Return a yes to being quoted."""
    return make_consent(person, purpose=Purpose.QUOTE, **fields)


@dataclass
class Desk:
    """A notebook in which things are done."""

    notebook: Notebook
    dispatcher: Dispatcher

    def run(self, *commands: Command) -> None:
        for command in commands:
            self.dispatcher.run(command)

    def approve(self, quote: Quote) -> None:
        self.run(approve(self.notebook.reader, quote, "Ines", TODAY))

    def summary(self) -> Protected:
        return with_words(self.notebook.reader, PROTECTED)

    def texts(self) -> list[str]:
        return [quote.text for quote in self.summary().quotes]

    def held(self) -> dict[Stays, int]:
        return dict(board_of(self.notebook.reader, self.summary()).held)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    notebook = copy_notebook(tmp_path, DAWN, AMIR, TALK, yes(DAWN))
    changes: list[ChangeSet] = []
    yield Desk(notebook, Dispatcher(notebook, changes.append))
    notebook.close()


def test_words_leave_only_after_they_were_read(desk):
    desk.run(save_quote(QUOTE))
    assert (desk.texts(), desk.held()) == ([], {Stays.UNREAD: 1})
    desk.approve(QUOTE)
    assert (desk.texts(), desk.held()) == ([QUOTE.safe_text], {})
    assert [quote.theme for quote in desk.summary().quotes] == [LABEL]


def test_a_changed_word_waits_again(desk):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    (stored,) = desk.notebook.reader.quotes_of(TALK.id)
    desk.run(save_quote(stored.reworded(safe_text="Other words.", theme=THEME, person_id=DAWN.id)))
    assert desk.texts() == []
    desk.dispatcher.undo()
    assert desk.texts() == [QUOTE.safe_text]


def test_undo_takes_the_approval_back_and_then_the_quote(desk):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    desk.dispatcher.undo()
    assert desk.notebook.reader.quotes_of(TALK.id) == [QUOTE]
    desk.dispatcher.undo()
    assert desk.notebook.reader.quotes_of(TALK.id) == []


@pytest.mark.parametrize(
    "text", ["Dawnette is ill of it.", "Ask Dawnete.", "Ring 01632 960222.", "At LS6 2AB it is damp."]
)
def test_a_text_in_which_something_is_found_cannot_be_approved(desk, text):
    with pytest.raises(Refused) as refused:
        desk.approve(replace(QUOTE, safe_text=text))
    assert refused.value.code == "quote_blocked"


def test_whatever_would_stop_the_file_is_found_before(desk):
    with desk.notebook.write() as session:
        session.save([replace(AMIR, label="Hope")])
    scan = Scan(desk.notebook.reader)
    (found,) = scan("There was Hope again.")
    assert (found.start, found.end) == (10, 14)
    assert scan("There was hope again.") == []


def test_nobody_is_quoted_who_has_not_agreed(desk):
    with pytest.raises(Refused) as refused:
        desk.approve(replace(QUOTE, person_id=AMIR.id))
    assert refused.value.code == "quote_not_agreed"


def test_a_private_conversation_is_not_quoted(desk):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    desk.run(save_conversation(replace(TALK, share_level=ShareLevel.PRIVATE)))
    assert (desk.texts(), desk.held()) == ([], {Stays.PRIVATE: 1})
    with pytest.raises(Refused) as refused:
        desk.approve(QUOTE)
    assert refused.value.code == "quote_private"


def test_nothing_is_approved_without_a_name(desk):
    with pytest.raises(RuleBroken):
        approve(desk.notebook.reader, QUOTE, " ", TODAY)


@pytest.mark.parametrize("state", [ConsentState.WITHDRAWN, ConsentState.REFUSED, ConsentState.RETRACTED])
def test_a_yes_taken_back_takes_the_words_back(desk, state):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    before = desk.summary()
    assert without_withdrawn(desk.notebook.reader, before).quotes == before.quotes != ()
    desk.run(record_consent(yes(DAWN, state=state)))
    assert without_withdrawn(desk.notebook.reader, before).quotes == ()
    assert (desk.texts(), desk.held()) == ([], {Stays.NOT_AGREED: 1})


def test_words_taken_back_are_not_printed_again_with_the_numbers_of_their_period(desk):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    sent = desk.summary()
    release = make_release(1, kind=ReleaseKind.CLOSED, period=PERIOD, content=to_text(sent))
    desk.notebook.ledger.commit(release, {})
    again = plan_summary(desk.notebook, VOCABULARY, PERIOD, TODAY).protected
    assert again.quotes == sent.quotes != ()
    desk.run(record_consent(yes(DAWN, state=ConsentState.WITHDRAWN)))
    later = plan_summary(desk.notebook, VOCABULARY, PERIOD, TODAY).protected
    assert (later.quotes, later.tables) == ((), sent.tables)


@pytest.mark.parametrize(
    "changed", [{"status": PersonStatus.ASKED_TO_BE_FORGOTTEN}, {"restricted_on": TODAY}], ids=str
)
def test_who_asked_to_be_forgotten_or_only_kept_is_not_quoted(desk, changed):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    desk.run(save_person(replace(DAWN, **changed)))
    assert desk.texts() == []
    desk.run(save_person(DAWN))
    assert desk.texts() == [QUOTE.safe_text]


def test_who_takes_back_the_yes_to_being_kept_is_not_quoted(desk):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    desk.run(record_consent(make_consent(DAWN, purpose=Purpose.RECORD, state=ConsentState.WITHDRAWN)))
    assert (desk.texts(), desk.held()) == ([], {Stays.NOT_AGREED: 1})


def test_who_was_only_mentioned_is_not_quoted(desk):
    desk.run(save_quote(QUOTE))
    desk.approve(QUOTE)
    mentioned = (Participant(DAWN.id, Role.MENTIONED),)
    desk.run(save_conversation(replace(TALK, people=mentioned)))
    assert desk.texts() == []
    assert quotable(desk.notebook.reader, replace(TALK, people=mentioned)).people == ()


def test_a_name_first_known_later_holds_the_words_back(desk):
    quote = replace(QUOTE, safe_text="Zebulonia came with us.")
    with desk.notebook.write() as session:
        session.save([quote.confirmed("Ines", TODAY)])
    newcomer = make_person("Zebulonia")
    desk.notebook.reader.identifiers()
    with desk.notebook.write() as session:
        session.save([newcomer])
    assert desk.texts() == []
    board = board_of(desk.notebook.reader, PROTECTED)
    assert board.held == {Stays.BLOCKED: 1}
    assert [item.quote.id for item in board.to_read] == [quote.id]


def test_words_beside_a_hidden_number_and_of_other_periods_stay(desk):
    with desk.notebook.write() as session:
        session.save([replace(QUOTE, theme=RARE).confirmed("Ines", TODAY)])
    assert (desk.texts(), desk.held()) == ([], {Stays.THEME_WITHHELD: 1})
    desk.run(save_quote(QUOTE.confirmed("Ines", TODAY)))
    assert quotes_of(desk.notebook.reader, parse_period("2026Q3")) == []
    assert [waiting.on for waiting in quotes_of(desk.notebook.reader, PERIOD)] == [TALK.on]


def test_one_quote_of_a_person_is_enough(desk):
    quotes = [replace(make_quote(TALK, DAWN, theme=THEME), safe_text=text) for text in ("One.", "Two.")]
    with desk.notebook.write() as session:
        session.save([quote.confirmed("Ines", TODAY) for quote in quotes])
    assert len(desk.texts()) == 1
    assert desk.held() == {Stays.ENOUGH: 1}

    def backwards(ready: list[WaitingQuote]) -> None:
        ready.sort(key=lambda quote: quote.text, reverse=True)

    assert [q.text for q in with_words(desk.notebook.reader, PROTECTED, backwards).quotes] == ["Two."]


@pytest.mark.parametrize("gone", [TALK, DAWN], ids=["conversation", "person"])
def test_a_quote_goes_with_what_it_is_of_and_comes_back_with_it(desk, gone):
    desk.run(save_quote(QUOTE), delete(gone))
    assert desk.notebook.reader.quotes_of(TALK.id) == []
    desk.dispatcher.undo()
    assert desk.notebook.reader.quotes_of(TALK.id) == [QUOTE]


def test_it_is_said_who_may_be_quoted_and_whom_to_ask(desk):
    found = quotable(desk.notebook.reader, TALK)
    assert found.people == ((DAWN.id, DAWN.label),)
    assert found.to_ask == (AMIR.label,)
    private = quotable(desk.notebook.reader, replace(TALK, share_level=ShareLevel.PRIVATE))
    assert private.people == private.to_ask == ()


def test_what_is_needed_to_read_a_quote_is_there(desk):
    desk.run(save_quote(QUOTE))
    (item,) = board_of(desk.notebook.reader, PROTECTED).to_read
    assert (item.quote, item.people, item.themes) == (QUOTE, ((DAWN.id, DAWN.label),), (THEME,))


def test_a_quote_of_a_conversation_that_moved_moves_with_it(desk):
    desk.run(save_quote(QUOTE), save_conversation(replace(TALK, on=date(2026, 9, 30))))
    assert quotes_of(desk.notebook.reader, PERIOD) == []
    moved = desk.notebook.reader.get(ref_of(TALK))
    assert isinstance(moved, Conversation)
    assert len(quotes_of(desk.notebook.reader, parse_period("2026Q3"))) == 1
