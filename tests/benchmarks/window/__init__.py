"""Parts of the window's measurements."""
