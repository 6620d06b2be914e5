"""Names: folding, keys, comparison and ranking of personal and company names. Pure, usable alone."""
