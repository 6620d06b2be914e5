"""Parts of the measurement of a cold start."""
