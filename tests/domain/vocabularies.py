"""The shipped lists, for tests of what depends on them."""

from pathlib import Path

from connector_app.application.frameworks import load_vocabulary

VOCABULARY = load_vocabulary(Path(__file__).parents[2] / "resources" / "frameworks")
