"""Plain widgets; they know nothing of the app."""
