"""Tests, laid out like the rooms they test."""
