"""Connector: a desktop companion for the people who hold communities together."""
