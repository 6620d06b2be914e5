"""Articles of the desk's own, what callers asked, and what colleagues learn of both."""
