"""The nouns of a community's record and the rules they keep; standard library only."""
