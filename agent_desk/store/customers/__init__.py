"""The customer directory: identities, names as numbers, records and their links."""
