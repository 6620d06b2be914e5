"""Builds and wires the program: the one place, with the command line, that knows every floor."""
