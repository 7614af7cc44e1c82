"""What pages are made of: lists with a pane beside them, and what the panes show."""
