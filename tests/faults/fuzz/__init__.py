"""Looks for files that a reader does not survive, led by which lines of it they reach."""
