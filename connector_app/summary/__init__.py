"""From facts without identity to tables made so that nobody can be recognised."""
