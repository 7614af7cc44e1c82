"""A choice whose words are read the way of their letters, not the way of the window."""

from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

from connector_app.ui.isolation import directed


class ChoiceBox(QComboBox):
    """A combo box for words of ours, and of users, in any script."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Mark only what is painted: what is chosen and typed ahead stays without marks."""
        super().initStyleOption(option)
        option.currentText = directed(option.currentText, rtl=self.isRightToLeft())
