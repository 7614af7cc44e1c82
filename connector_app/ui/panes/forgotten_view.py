"""What was found when every page was read after somebody was forgotten, and what copies still hold."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from connector_app.application.erasure import Proof
from connector_app.application.forget_copies import CopiesAfterwards
from connector_app.ui.labels import isolated, long_date
from connector_app.ui.panes.pane_parts import flush_link
from connector_app.ui.panes.told_card import ToldCard
from connector_app.ui.widgets.buttons import primary_button, secondary_button
from connector_app.ui.widgets.column_page import ColumnPage
from connector_app.ui.widgets.progress_strip import ProgressStrip


class ForgottenView(ColumnPage):
    """Tells of a proof and of copies; `drop_requested` asks to throw older copies away, `left` goes back."""

    drop_requested = Signal()
    left = Signal()

    def __init__(self, proof: Proof | None, trouble: str = "", parent: QWidget | None = None) -> None:
        """Without a `proof` the file could not be read; `trouble` says so."""
        super().__init__(QCoreApplication.translate("ForgottenView", "They are forgotten"), "", parent)
        self.proof = ToldCard(self.tr("The proof"))
        self.copies = ToldCard(self.tr("Copies"))
        self.progress = ProgressStrip()
        self.progress.stop.hide()
        self.back = primary_button(self.tr("Back to the people"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        for widget in (self.proof, self.copies, self.progress):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.proof.begin()
        if proof is None:
            self.proof.tell(trouble, "warm")
        else:
            self._tell_proof(proof)
        self.proof.finish()

    def take_focus(self) -> None:
        """Begin at the way back."""
        self.back.setFocus()

    def begin_copy(self) -> None:
        """Show that a new copy is being made."""
        self.progress.begin(self.tr("Making a new copy without them …"))

    def say_no_copy(self, sentence: str) -> None:
        """Say why there is no new copy."""
        self._say_copies(None, sentence)

    def say_copies(self, found: CopiesAfterwards) -> None:
        """Tell of the new copy and of what still holds them."""
        self._say_copies(found, "")

    def say_dropped(self, count: int, found: CopiesAfterwards) -> None:
        """Tell that older copies were thrown away."""
        self._say_copies(found, self.tr("%n older copy(s) thrown away.", None, count), dropped=True)

    def _tell_proof(self, proof: Proof) -> None:
        pages = self.tr("We read all %n page(s) of the file.", None, proof.pages)
        signs = self.tr("We looked for %n name(s), words and numbers that lead to them.", None, proof.looked_for)
        self.proof.tell(f"{pages} {signs}")
        if not proof.gone:
            self._tell_left(proof)
        elif not proof.kept:
            self.proof.sound(self.tr("Nothing of it is left."))
        if proof.kept:
            if proof.gone:
                said = self.tr(
                    "Nothing is left of their record. Other texts still hold %n of these: somebody else's, "
                    "everyday words, or what you chose to keep.",
                    None,
                    len(proof.kept),
                )
            else:
                said = self.tr(
                    "Other texts may still hold %n of these: somebody else's, everyday words, or what you "
                    "chose to keep.",
                    None,
                    len(proof.kept),
                )
            self.proof.tell(said)
            self._show_behind(proof.kept, self.tr("Show what stays"))

    def _tell_left(self, proof: Proof) -> None:
        self.set_title(self.tr("They are gone from the record, but not from the whole file"), "")
        if proof.unread:
            unread = self.tr("%n page(s) could not be read. Check the file in the settings.", None, proof.unread)
            self.proof.tell(unread, "warm")
        if proof.left:
            self.proof.tell(self.tr("%n of it was still found.", None, len(proof.left)), "warm")
            self._show_behind([sign for sign, _ in proof.left], self.tr("Show what was found"))
            self.proof.tell(
                self.tr(
                    "Close the notebook and open it again: the file is then written anew. What you chose to "
                    "keep in texts stays."
                )
            )

    def _show_behind(self, signs: Iterable[str], show: str) -> None:
        """Offer to show what was just erased: nobody is to read it over a shoulder unasked."""
        link = flush_link(show)
        shown = self.proof.tell(", ".join(map(isolated, signs)), "muted")
        shown.hide()
        self.proof.body.insertWidget(self.proof.body.indexOf(shown), link)
        QWidget.setTabOrder(link, self.back)

        def turn() -> None:
            shown.setVisible(shown.isHidden())
            link.set_text(show if shown.isHidden() else self.tr("Hide"))

        link.clicked.connect(turn)

    def _say_copies(self, found: CopiesAfterwards | None, said: str, *, dropped: bool = False) -> None:
        self.progress.end()
        self.copies.begin()
        if found is None:
            self.copies.tell(said, "warm")
        else:
            self.copies.sound(self.tr("A new copy was made and checked; they are not in it."))
            if dropped:
                self.copies.sound(said)
            elif found.older and found.until:
                self._offer(found)
            if found.put_aside:
                aside = self.tr("%n folder(s) put aside beside the notebook may hold them.", None, found.put_aside)
                self.copies.tell(aside)
            self.copies.tell(
                self.tr("Copies on memory sticks, exports and paper are not reached from here."), "muted"
            )
        self.copies.finish()

    def _offer(self, found: CopiesAfterwards) -> None:
        older = self.tr("%n older copy(s) still hold them.", None, found.older)
        until = self.tr(
            "As new ones are made, the last goes by {day}. If one comes back, they are taken out again."
        )
        self.copies.tell(f"{older} {until.format(day=long_date(found.until) if found.until else '')}")
        drop = secondary_button(self.tr("Throw the older copies away now"))
        drop.clicked.connect(self.drop_requested)
        self.copies.offer(drop)
        QWidget.setTabOrder(drop, self.back)
