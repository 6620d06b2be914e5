"""Parts of the measurement of a call's whole way."""
