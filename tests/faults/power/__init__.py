"""Power loss: what a real session wrote is recorded call by call, and replayed into what a disk may hold after it.

`session` is the program that is recorded, `recording` reads what it asked of the system, `disk` says what of
that may have arrived when the power went, and `verdicts` opens it and says what is lost.
"""
