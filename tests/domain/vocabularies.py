"""The shipped lists, for tests of what depends on them."""

from connector_app.application.frameworks import shipped_vocabulary

VOCABULARY = shipped_vocabulary()
