"""What a plugin sees of Agent Desk, and nothing more."""

API_VERSION = 1
