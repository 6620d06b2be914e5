"""A million invented customers of twelve countries, the same on every run, and their mangled names."""
