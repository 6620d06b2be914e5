"""A whole floor of desktops on one team database: `./dev simulate`."""
