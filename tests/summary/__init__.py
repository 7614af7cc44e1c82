"""Counting, protection, and what they are measured with."""
