"""Panes: the parts of the window, each showing one part of a context's state."""
