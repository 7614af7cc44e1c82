"""The scan of words: what in a text could tell who somebody is, before the text may leave the notebook."""
