"""The editor's pages: questions without an answer, and articles in the making."""
