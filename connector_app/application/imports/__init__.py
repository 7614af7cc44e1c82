"""Taking in what people already have, looked at before it is stored: people, exchanges, past conversations."""
