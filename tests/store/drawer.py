"""A keyring's store in memory."""

from keyring.errors import PasswordDeleteError


class Drawer:
    """A store in memory that can be made to fail."""

    def __init__(self):
        self.kept = {}
        self.trouble = None

    def _stop(self):
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service, username):
        self._stop()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._stop()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self._stop()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("no such password")
        del self.kept[service, username]
