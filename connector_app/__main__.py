"""Starts Connector: ``connector`` opens the window, ``connector COMMAND`` works without one."""

import sys

from connector_app.formats.spreadsheet_reader.answer import READ_SHEETS


def main() -> int:
    """Run with the arguments of the process and return its exit code."""
    if sys.argv[1:] == [READ_SHEETS]:
        from connector_app.formats.spreadsheet_reader import child

        return child.main()
    from connector_app import bootstrap

    return bootstrap.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
