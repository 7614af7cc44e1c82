"""Puts something under items of frameworks, and takes it out again: folded away until somebody wants it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from connector_app.domain.tag import Basis, Tag
from connector_app.domain.vocabulary import NOT_CHECKED, CodeList, Item, Vocabulary
from connector_app.ui.labels import translated
from connector_app.ui.theme import SPACE_1
from connector_app.ui.widgets.buttons import link_button
from connector_app.ui.widgets.chip import Chip
from connector_app.ui.widgets.chip_row import ChipRow
from connector_app.ui.widgets.segmented import Segmented
from connector_app.ui.widgets.tab_order import let_tab_go_on
from connector_app.ui.widgets.unseen_label import name_choice
from connector_app.ui.widgets.words import Words


class TagChooser(QWidget):
    """`changed(tuple of Tag)` when somebody put or took one; what stands already is always shown.

    A tag under an item that is no longer in force, or under a framework that is not here, stays until taken.
    """

    changed = Signal(object)

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._lists = vocabulary.tagged
        self._tags: tuple[Tag, ...] = ()
        self._offered: dict[str, Chip] = {}
        self.unfold = link_button("")
        self.unfold.setProperty("flush", "true")
        self.unfold.clicked.connect(self._on_unfold)
        self.standing = ChipRow(self.tr("Stands under"))
        self.framework = QComboBox()
        name_choice(self.framework, self.tr("Which list"))
        self.framework.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.framework.setMinimumContentsLength(24)
        for one in self._lists:
            self.framework.addItem(translated("Vocabulary", one.title), one.code)
        self.framework.currentIndexChanged.connect(lambda _: self._offer())
        self.basis = Segmented(
            (
                (Basis.CONNECTOR_JUDGEMENT, self.tr("My judgement")),
                (Basis.SAID_BY_PERSON, self.tr("They said so")),
            ),
            self.tr("Who says so"),
            required=True,
        )
        self.basis.set_value(Basis.CONNECTOR_JUDGEMENT)
        self.items = ChipRow(self.tr("What is on the list"))
        self.note = Words(translated("Vocabulary", NOT_CHECKED), "muted", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_1)
        box.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeading)
        box.addWidget(self.standing)
        who = Words(self.tr("Who says so?"))
        under = Words(self.tr("What fits"))
        self._folded = (self.framework, who, self.basis, under, self.items, self.note)
        for each in self._folded:
            box.addWidget(each)
        self._fold()
        self._show()

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Return what something stands under."""
        return self._tags

    def set_tags(self, tags: Iterable[Tag]) -> None:
        """Show these; nothing is emitted."""
        tags = tuple(tags)
        if tags != self._tags:
            self._tags = tags
            self._show()

    def as_written(self) -> list[object]:
        """Return what something stands under, as a draft holds it."""
        return [[tag.framework, tag.item, str(tag.basis)] for tag in self._tags]

    def put_written(self, value: list[object]) -> None:
        """Show what stands in a draft."""
        tags = tuple(_tag(each) for each in value)
        if tags != self._tags:
            self._set(tags)

    def open_at(self, framework: str) -> None:
        """Unfold, and show the items of a framework."""
        self.framework.setCurrentIndex(max(0, self.framework.findData(framework)))
        if not self._unfolded:
            self._on_unfold()

    @property
    def _unfolded(self) -> bool:
        return not self.framework.isHidden()

    def _on_unfold(self) -> None:
        if self._unfolded:
            self._fold()
            return
        for each in self._folded:
            each.show()
        self._offer()
        self.unfold.set_text(self.tr("Hide these lists"))
        self.framework.setFocus()

    def _fold(self) -> None:
        for each in self._folded:
            each.hide()
        self.unfold.set_text(self.tr("Put it under a list that services use…"))

    @property
    def _chosen(self) -> CodeList | None:
        return self._vocabulary.lists.get(self.framework.currentData() or "")

    def _offer(self) -> None:
        """Show the items of the chosen framework, those on under which it stands."""
        if not self._unfolded or (found := self._chosen) is None:
            return
        self._offered = {item.code: self._item_chip(found, item) for item in found.items if item.active}
        self.items.set_chips(self._offered.values())
        self.note.setVisible(not found.verified)
        self._check()
        self._order_tabs()

    def _item_chip(self, found: CodeList, item: Item) -> Chip:
        chip = Chip(translated("Vocabulary", item.chip), checkable=True)
        told = [translated("Vocabulary", text) for text in (item.label, item.definition, item.prompt) if text]
        chip.setToolTip("\n".join(told))
        chip.clicked.connect(lambda checked: self._on_clicked(Tag(found.code, item.code), checked))
        return chip

    def _on_clicked(self, tag: Tag, checked: bool) -> None:
        rest = tuple(one for one in self._tags if (one.framework, one.item) != (tag.framework, tag.item))
        put = Tag(tag.framework, tag.item, Basis(self.basis.value or Basis.CONNECTOR_JUDGEMENT))
        self._set((*rest, put) if checked else rest)

    def _set(self, tags: tuple[Tag, ...]) -> None:
        self._tags = tags
        self._show()
        self.changed.emit(tags)

    def _show(self) -> None:
        self.standing.set_chips([self._standing_chip(tag) for tag in self._tags])
        self.standing.setVisible(bool(self._tags))
        self._check()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab come to chips that were made later where they stand."""
        let_tab_go_on(
            self.unfold, (*self.standing.chips, self.framework, *self.basis.chips, *self._offered.values())
        )

    def _check(self) -> None:
        chosen = self._chosen
        here = {tag.item for tag in self._tags if chosen and tag.framework == chosen.code}
        for code, chip in self._offered.items():
            chip.setChecked(code in here)

    def _standing_chip(self, tag: Tag) -> Chip:
        framework, item = words_of(tag, self._vocabulary)
        said = tag.basis is Basis.SAID_BY_PERSON
        text = self.tr("{item} (they said so)").format(item=item) if said else item
        chip = Chip(text, removable=True, tone="on")
        chip.setAccessibleName(f"{framework}: {chip.words}")
        chip.setToolTip(framework)
        chip.removed.connect(lambda: self._on_removed(tag))
        return chip

    def _on_removed(self, tag: Tag) -> None:
        self._set(tuple(one for one in self._tags if one != tag))
        chips = self.standing.chips
        (chips[0] if chips else self.unfold).setFocus()


def words_of(tag: Tag, vocabulary: Vocabulary) -> tuple[str, str]:
    """Return the framework of a tag and its item in words; their codes where the framework is not here."""
    found = vocabulary.lists.get(tag.framework)
    item = found.by_code.get(tag.item) if found else None
    framework = QCoreApplication.translate("Vocabulary", found.title) if found else tag.framework
    return framework, QCoreApplication.translate("Vocabulary", item.chip) if item else tag.item


def _tag(written: object) -> Tag:
    match written:
        case [str(framework), str(item), str(basis)]:
            return Tag(framework, item, Basis(basis))
    raise ValueError(written)
