"""How fast it is, each operation beside a plain baseline of the same run: `python -m tests.benchmarks`."""
