"""Records to decide about: nobody was met for long, or the time to keep them is over; nothing goes by itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from connector_app.application.retention import MOST, Proposed, Review
from connector_app.domain.days import parse_day
from connector_app.domain.months import months_away
from connector_app.domain.noun import Kind, Ref
from connector_app.domain.person import PersonStatus
from connector_app.domain.retention import NOT_NOW_MONTHS, Proposal
from connector_app.ui.labels import person_status, short_date
from connector_app.ui.panes.steps_card import StepsCard, Way
from connector_app.ui.widgets.buttons import secondary_button
from connector_app.ui.widgets.line import Line
from connector_app.ui.widgets.words import Words


class ReviewCard(StepsCard):
    """`kept(Person)` carries somebody with a day until which to keep them, `forget_requested(Ref)` names one.

    `day_confirmed` when the clock may be believed after all, `open_requested(Ref)` to look at a person first.
    """

    kept = Signal(object)
    forget_requested = Signal(object)
    day_confirmed = Signal()
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("ReviewCard", "Is this still needed?"),
            translate("ReviewCard", "There is no record to decide about today."),
            translate("ReviewCard", "What to do with this record"),
            "kfn",
            parent,
        )
        self._today = date.min
        self._rule, self._unsure = Words(tone="muted", wrap=True), Words(tone="warm", wrap=True)
        self._confirm = secondary_button(self.tr("The day is right"))
        self._confirm.clicked.connect(self.day_confirmed)
        self.body.insertWidget(1, self._rule)
        self.body.insertWidget(2, self._unsure)
        self.body.insertWidget(3, self._confirm, 0, Qt.AlignmentFlag.AlignLeading)
        self.list.chosen.connect(lambda found: self.open_requested.emit(Ref(Kind.PERSON, found.row.person.id)))

    def show_review(self, review: Review, today: date) -> None:
        """Show what is proposed, or that the clock has to be looked at first."""
        self._today = today
        rule = self.tr(
            "After {review} months without contact you are asked, after {forget} it is proposed to forget. "
            "Nothing is ever deleted by itself. How many months is yours to say, in the settings."
        ).format(review=review.rule.review_months, forget=review.rule.forget_months)
        self._rule.setText(rule)
        unsure = review.unsure_since
        self._unsure.setVisible(unsure is not None)
        self._confirm.setVisible(unsure is not None)
        if unsure is not None:
            text = self.tr(
                "The clock of this computer says {today}; the notebook was last open on {last}. Nothing is "
                "proposed until you say that the day is right."
            )
            self._unsure.setText(text.format(today=_full(today), last=_full(unsure)))
        self.show_lines([_line(each, today) for each in review.proposed])
        self.empty.setVisible(not review.proposed and unsure is None)
        if len(review.proposed) == MOST:
            self._rule.setText(rule + " " + self.tr("These are the first {most}.").format(most=MOST))

    def ways(self, key: object) -> Sequence[Way]:
        """Return what can be decided about a record; who asked to be forgotten is not put off."""
        if not isinstance(key, Proposed):
            return ()
        until = self.tr("Until when do you need it? For example: 25/11/2027, in 90 days")
        keep = Way("k", self.tr("Keep until…"), partial(self._keep_until, key), until)
        later = Way("n", self.tr("Not now"), partial(self._not_now, key))
        forget = Way("f", self.tr("Forget…"), partial(self._forget, key))
        asked = key.row.person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN
        return (forget,) if asked else (keep, forget, later)

    def _keep_until(self, found: Proposed, text: str) -> str:
        day = parse_day(text, self._today, ahead=True)
        if day is None or day <= self._today:
            return self.tr("That was not understood as a day to come. Write it like 25/11/2027 or in 90 days.")
        self.kept.emit(replace(found.row.person, retain_until=day))
        return ""

    def _not_now(self, found: Proposed, _words: str) -> str:
        day = months_away(self._today, NOT_NOW_MONTHS)
        self.kept.emit(replace(found.row.person, retain_until=day))
        return ""

    def _forget(self, found: Proposed, _words: str) -> str:
        self.forget_requested.emit(Ref(Kind.PERSON, found.row.person.id))
        return ""


def _line(found: Proposed, today: date) -> Line:
    translate = QCoreApplication.translate
    person = found.row.person
    forget = found.proposal is Proposal.FORGET
    badge = translate("ReviewCard", "time to forget") if forget else translate("ReviewCard", "to look at")
    if person.status is PersonStatus.ASKED_TO_BE_FORGOTTEN:
        why = person_status(person.status)
    elif person.retain_until is not None:
        why = translate("ReviewCard", "kept until {date}").format(date=short_date(person.retain_until, today))
    else:
        why = translate("ReviewCard", "last contact {date}").format(date=short_date(found.row.last_on, today))
    return Line(person.label, why, badge, forget, found)


def _full(day: date) -> str:
    """Return a day with its year, whatever the year is now."""
    return short_date(day, date.min)
