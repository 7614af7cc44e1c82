from connector_app.domain.errors import RuleBroken
from connector_app.ui.messages import Messages, sentence_of


def test_a_text_is_said_with_its_action(qapp):
    messages, heard, done = Messages(), [], []
    messages.said.connect(heard.append)
    messages.say("Logged.", "Undo", lambda: done.append(1))
    (said,) = heard
    assert (said.text, said.action_text, said.warn) == ("Logged.", "Undo", False)
    said.action()
    assert done == [1]


def test_an_error_is_told_in_its_plain_sentence(qapp):
    messages, heard = Messages(), []
    messages.said.connect(heard.append)
    error = RuleBroken("period_unreadable", text="next year")
    messages.tell(error)
    assert heard[0].warn
    assert heard[0].text == sentence_of(error)
    assert "next year" in heard[0].text
