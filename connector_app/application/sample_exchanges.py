"""The invented community's giving: two by two, in circles, through groups, and to the commons."""

from collections import deque
from datetime import date

from connector_app.application.sample_dice import Deck, Dice
from connector_app.application.sample_people import Known
from connector_app.application.sample_texts import DEEDS, SHARED_DEEDS
from connector_app.domain.exchange import COMMONS, Exchange, Leg, Mode, Party, PartyKind

#: Dealt like cards, so that even a few exchanges show every form.
_FORMS = ("pair",) * 6 + ("return",) * 6 + ("circle",) * 2 + ("commons",) * 3 + ("group",) * 2 + ("many",)
_MINUTES = (15, 20, 30, 30, 45, 60, 60, 90, 120, 180)


class Giving:
    """Makes exchanges one after the other, in the order of their days."""

    def __init__(self, dice: Dice, known: Known) -> None:
        """`known` holds at least three people."""
        self._dice = dice
        self._known = known
        self._people = [Party(PartyKind.PERSON, person) for person in known.people]
        self._groups = [Party(PartyKind.GROUP, group) for group in known.groups]
        self._deck = Deck(dice, len(known.people))
        self._forms = Deck(dice, len(_FORMS))
        self._lately: deque[tuple[int, int]] = deque(maxlen=200)

    def on(self, day: date) -> Exchange:
        """Return one exchange of a day."""
        dice = self._dice
        form = _FORMS[self._forms.draw()]
        pairs = self._pairs(form, day)
        timed = dice.chance(0.5)
        title, category = dice.pick(SHARED_DEEDS if form == "commons" else DEEDS)
        return Exchange(
            on=day,
            legs=tuple(Leg(giver, taker, dice.pick(_MINUTES) if timed else None) for giver, taker in pairs),
            title=title,
            id=dice.id(),
            category=category,
            mode=Mode.TIME if timed else Mode.TALLY,
        )

    def _pairs(self, form: str, day: date) -> list[tuple[Party, Party]]:
        people = self._people
        one = self._draw(day)
        two = self._other(day, {one})
        if form == "circle":
            three = self._other(day, {one, two})
            return [(people[one], people[two]), (people[two], people[three]), (people[three], people[one])]
        if form == "many":
            three = self._other(day, {one, two})
            return [(people[one], people[two]), (people[one], people[three])]
        if form == "commons":
            return [(people[giver], COMMONS) for giver in {one: None, two: None}][: self._dice.whole(1, 2)]
        if form == "group":
            group = self._dice.pick(self._groups)
            return [(people[one], group) if self._dice.chance(0.5) else (group, people[one])]
        if form == "return" and self._lately:
            two, one = self._dice.pick(self._lately)
        self._lately.append((one, two))
        return [(people[one], people[two])]

    def _draw(self, day: date) -> int:
        for _ in range(10):
            person = self._deck.draw()
            if self._known.here(person, day):
                break
        return person

    def _other(self, day: date, taken: set[int]) -> int:
        """Return somebody else, more often than not from the same neighbourhood."""
        dice = self._dice
        neighbours = self._known.neighbours[self._known.homes[min(taken)]]
        for _ in range(20):
            person = dice.pick(neighbours) if dice.chance(0.7) else dice.whole(0, len(self._people) - 1)
            if person not in taken and self._known.here(person, day):
                return person
        return next(person for person in range(len(self._people)) if person not in taken)
