"""A few texts in Welsh, for tests of files that speak another language than the window."""

from pathlib import Path

from connector_app.ui.catalogues import compile_stale

_WELSH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>MeetingPages</name>
    <message><source>What we heard, for {recipient}</source>
        <translation>Beth glywsom ni, i {recipient}</translation></message>
    <message numerus="yes"><source>about %n people</source><translation>
        <numerusform>neb</numerusform><numerusform>tua un</numerusform><numerusform>tua dau</numerusform>
        <numerusform>tua chwech</numerusform>
        <numerusform>tua %n o bobl</numerusform></translation></message>
    <message><source>Page {page} of {pages}</source><translation>Tudalen {page} o {pages}</translation></message>
</context>
<context>
    <name>Workbook</name>
    <message><source>Cover</source><translation>Clawr</translation></message>
</context>
<context>
    <name>Vocabulary</name>
    <message><source>Food</source><translation>Bwyd</translation></message>
</context>
</TS>
"""


def a_welsh_catalogue(folder: Path) -> Path:
    """Compile the texts into a folder, and return it."""
    (folder / "connector_cy.ts").write_text(_WELSH, encoding="utf-8")
    compile_stale(folder, folder)
    return folder
