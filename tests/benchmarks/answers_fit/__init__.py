"""Fits how certain answers are, and judges the fit on questions that it was not fitted to."""
