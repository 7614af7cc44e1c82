"""The long versions of the fault tests: ``python -m tests.faults.long [NAME ...] [--report FILE]``."""
