"""What to offer when few numbers of a summary can be shown: coarser ways of counting, with what they gain."""

from collections.abc import Sequence
from datetime import date

from connector_app.application.ports import Notebook
from connector_app.domain.period import Period
from connector_app.domain.vocabulary import Vocabulary
from connector_app.summary.cut import Coarser as Coarser
from connector_app.summary.cut import Cut
from connector_app.summary.policy import Policy


def coarser_ways(
    notebook: Notebook, vocabulary: Vocabulary, period: Period, cut: Cut, policy: Policy, today: date
) -> list[Coarser]:
    """Return up to three coarser ways to count, the one that loses least detail first.

    A longer period is offered only once it is over, for its numbers would not stand still.
    """
    # numpy is loaded here, not with the window.
    from connector_app.summary.coarsen import longer_periods, suggestions

    over: Sequence[Period] = [found for found in longer_periods(period) if found.last < today]
    return list(suggestions(notebook.reader.facts, vocabulary, period, cut, policy, over))
