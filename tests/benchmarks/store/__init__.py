"""Parts of the store's bench."""
