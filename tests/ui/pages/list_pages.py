"""How the tests of pages with a list beside a pane look at them and wait for them."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton


def settle(page):
    """Let everything asked for arrive: the list, then the pane, which grows for a moment, then word of changes."""
    for _ in range(8):
        assert page._context.tasks.wait_idle()
        QApplication.processEvents()
    return page


def shown(page):
    """Show a page and wait for all that belongs on it."""
    page.resize(1000, 700)
    page.show()
    return settle(page)


def pane(page):
    """Return what stands beside the list."""
    return page.split.widget(1).widget()


def words(widget):
    """Return what the labels say."""
    return [label.text() for label in widget.findChildren(QLabel)]


def button(widget, name):
    """Return the button of a name."""
    return next(found for found in widget.findChildren(QPushButton) if found.accessibleName() == name)
