"""Parts of the two pages on which something is written down: a conversation, an exchange."""
