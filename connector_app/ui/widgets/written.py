"""What stands in the fields of a form, as plain values, and how it is put back into them."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

#: What JSON can hold of one field.
Value = str | bool | int | list[object]
#: A field may show or hide those after it, so they are put back once more when it has.
_TIMES = 2


@runtime_checkable
class Rows(Protocol):
    """A part of a form whose fields come and go: it says itself what stands in it."""

    def as_written(self) -> list[object]:
        """Return what stands in it, as JSON can hold it."""

    def put_written(self, value: list[object]) -> None:
        """Show what stood in it; raise ValueError when it is none of its values."""


def written(form: QWidget) -> list[Value]:
    """Return what stands in each field, in the order in which they were made."""
    return [_value(field) for field in _fields(form)]


def write(form: QWidget, values: Sequence[Value]) -> None:
    """Put values of `written` back as if somebody had typed them; what does not fit its field is left out."""
    for _ in range(_TIMES):
        for field, value in zip(_fields(form), values, strict=False):
            if _value(field) != value:
                _put(field, value)


def _fields(form: QWidget) -> Iterator[QWidget]:
    waiting = form.children()[::-1]
    while waiting:
        child = waiting.pop()
        if not isinstance(child, QWidget) or isinstance(child, QAbstractItemView):
            continue
        if isinstance(child, Rows | QComboBox | QSpinBox | QLineEdit | QPlainTextEdit):
            yield child
        elif isinstance(child, QAbstractButton):
            if child.isCheckable():
                yield child
        else:
            waiting += child.children()[::-1]


def _value(field: QWidget) -> Value:
    match field:
        case Rows():
            return field.as_written()
        case QComboBox():
            data = field.currentData()
            return str(data) if isinstance(data, str) and not field.isEditable() else field.currentText()
        case QSpinBox():
            return field.value()
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case QAbstractButton():
            return field.isChecked()
    return ""


def _put(field: QWidget, value: Value) -> None:
    match field, value:
        case Rows(), list():
            with suppress(ValueError):  # written by another version
                field.put_written(value)
        case QComboBox(), str():
            _choose(field, value)
        case QSpinBox(), int():
            field.setValue(value)
        case QLineEdit(), str():
            field.setText(value)
            field.textEdited.emit(value)
        case QPlainTextEdit(), str():
            field.setPlainText(value)
        case QAbstractButton(), bool():
            field.click()  # as with a mouse: others may depend on it


def _choose(field: QComboBox, value: str) -> None:
    if field.isEditable():
        field.setCurrentText(value)
        return
    at = next((at for at in range(field.count()) if field.itemData(at) == value), field.findText(value))
    if at >= 0:
        field.setCurrentIndex(at)
        field.activated.emit(at)
