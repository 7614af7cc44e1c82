from connector_app.domain.noticing import Noticed, notice
from connector_app.domain.ties import Tie

TIES = [Tie(1, 2), Tie(1, 3), Tie(3, 4), Tie(5, 5), Tie(6, 4)]


def test_who_only_received_who_only_gave_and_who_began():
    found = notice(TIES, {1, 2, 3, 4, 5, 6}, began=[3, 9])
    assert found == Noticed(only_received=(2, 4), only_gave=(1, 6), began_to_give=(3,))


def test_nobody_is_named_whom_no_prompt_may_name():
    assert notice(TIES, {2, 6}, began=[3]) == Noticed(only_received=(2,), only_gave=(6,))
