"""Parts of the measurement of the plugins' processes."""
