"""What the program can do, whatever screen or store it is wired to."""
