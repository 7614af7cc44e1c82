from connector_app.domain.naming import Candidate
from connector_app.ui.pages.log_parts.known_names import KnownNames


class CountingReader:
    def __init__(self):
        self.asked = []

    def named(self, name):
        self.asked.append(name)
        return [Candidate("1", name)]


def test_each_name_is_asked_once_until_names_change():
    reader = CountingReader()
    names = KnownNames(reader)
    assert names.named("Dawn") == names.named("Dawn") == [Candidate("1", "Dawn")]
    assert reader.asked == ["Dawn"]
    names.forget()
    names.named("Dawn")
    assert reader.asked == ["Dawn", "Dawn"]
