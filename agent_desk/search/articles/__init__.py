"""Search over articles: the right answer from half a word with two typos, and why."""
