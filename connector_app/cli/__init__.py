"""The same use cases without a screen, for scripts, servers and checks; Qt is never imported here."""
