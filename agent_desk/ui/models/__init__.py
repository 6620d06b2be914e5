"""List models over tuples of frozen objects, and the pure rows they show."""
