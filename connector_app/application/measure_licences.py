"""The licences under which a notebook keeps scores of measures that ask for one: each is typed once."""

from connector_app.application.ports import Notebook
from connector_app.domain.wellbeing import Wellbeing

_SETTING = "licence:"


def licences_of(notebook: Notebook) -> dict[str, str]:
    """Return the licence that was written down last for each measure."""
    found = notebook.settings().items()
    return {name.removeprefix(_SETTING): value for name, value in found if name.startswith(_SETTING)}


def keep_licence(notebook: Notebook, sitting: Wellbeing) -> None:
    """Remember the licence of a sitting, if it names one."""
    if sitting.licence and notebook.setting(_SETTING + sitting.measure) != sitting.licence:
        notebook.keep_setting(_SETTING + sitting.measure, sitting.licence)
