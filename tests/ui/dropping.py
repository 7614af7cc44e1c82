"""Brings files over a widget as a file manager does."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication


def dropped(widget, *urls):
    """Bring files over a widget, and drop them where they are let in; tell whether they were."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    copy, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(1, 1), copy, data, button, no_key)
    QApplication.sendEvent(widget, over)
    if over.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(1, 1), copy, data, button, no_key))
    return over.isAccepted()
