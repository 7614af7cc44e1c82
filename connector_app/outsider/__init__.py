"""What somebody outside could prove from published workbooks; knows only what files show, not protection."""
