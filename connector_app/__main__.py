"""Starts Connector: ``connector`` opens the window, ``connector COMMAND`` works without one."""

import sys

from connector_app import bootstrap


def main() -> int:
    """Run with the arguments of the process and return its exit code."""
    return bootstrap.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
