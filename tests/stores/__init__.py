"""Open stores for tests: the fake, a file, a team's database."""
