"""What can go wrong, as one tree.

    UserError            something the person can understand and act on; has a code and parameters
      NotebookError      the notebook file cannot be used as asked (wrong passphrase, damaged, in use ...)
      RuleBroken         a noun breaks a rule of the house (an exchange with oneself, an empty text ...)
      Refused            an operation is declined for a stated reason (too few people for a summary ...)
      FileTrouble        a file given or asked for cannot be read or written

A code names one sentence in `application.messages`; parameters fill its gaps and never hold more of a
person than what the person at the screen just typed. Anything else that is raised is a bug.
"""

#: The codes of a NotebookError that say: what was typed is not the passphrase, or not the words.
WRONG_SECRET = frozenset({"wrong_passphrase", "recovery_words_wrong"})


class UserError(Exception):
    """A failure told to the user in one plain sentence, found by `code` and filled with `params`."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class NotebookError(UserError):
    """The notebook file cannot be opened, created or written as asked; the file is as it was."""


class RuleBroken(UserError):
    """A noun breaks a rule; nothing was stored."""


class Refused(UserError):
    """An operation is declined for a reason; nothing was changed and nothing left."""


class FileTrouble(UserError):
    """A file cannot be read or written; the notebook is as it was."""
