"""From facts without identity to tables from which nobody can be worked out."""
