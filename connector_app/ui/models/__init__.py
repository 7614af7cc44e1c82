"""Qt models of lists: dumb, windowed, and unaware of pages."""
