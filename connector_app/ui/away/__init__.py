"""Notices that nobody is at the computer: it goes to sleep, its session is locked, or it slept."""
