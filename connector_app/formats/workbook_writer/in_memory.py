"""Puts a workbook together in memory; openpyxl would leave each sheet in the system's temporary folder first."""

from io import BytesIO

from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter


class MemoryWriter(ExcelWriter):  # type: ignore[misc]
    """Writes workbooks without charts and pictures; none of ours has any."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write one sheet straight into the archive; called by `save` for each."""
        text = BytesIO()
        writer = WorksheetWriter(ws, text)
        writer.write()
        ws._rels = writer._rels  # noqa: SLF001 - where openpyxl keeps them between its two steps
        self._archive.writestr(ws.path[1:], text.getvalue())
        self.manifest.append(ws)
