"""kill -9 at any moment: programs that write until they are killed, and what is to be found after it."""
