"""The community's own terms: whether an organisation may have what was heard from a group or a place."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from connector_app.application.ports import Reader
from connector_app.domain.conversation import Conversation
from connector_app.domain.insight import Insight
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.terms import Terms


class AgreedTerms:
    """The terms of one notebook, read once; makes no further question where nobody has agreed on any."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._of: defaultdict[str, list[Terms]] = defaultdict(list)
        for terms in reader.heard.terms():
            self._of[terms.group_id or terms.place_id or ""].append(terms)
        self._around = {place.id: place.parent_id for place in reader.places()} if self._of else {}

    def allow_insight(self, insight: Insight, organisation_id: str, on: date) -> bool:
        """Tell whether every group and place it was heard from lets this organisation have it on a day.

        Terms of a place hold for all places within it.
        """
        return not self._of or all(
            any(
                terms.organisation_id == organisation_id and terms.insights and terms.holds(on)
                for terms in self._of[whose]
            )
            for whose in self._concerned(insight)
            if whose in self._of
        )

    def _concerned(self, insight: Insight) -> set[str]:
        """Return the ids of the groups and places it was heard from, and of the places around these."""
        found = set(self._within(insight.place_id))
        for source in insight.sources:
            conversation = self._reader.get(Ref(Kind.CONVERSATION, source.conversation_id))
            if isinstance(conversation, Conversation):
                found |= {*self._within(conversation.place_id), *filter(None, [conversation.group_id])}
        return found

    def _within(self, place_id: str | None) -> Iterator[str]:
        seen: set[str] = set()
        while place_id is not None and place_id not in seen:
            seen.add(place_id)
            yield place_id
            place_id = self._around.get(place_id)
