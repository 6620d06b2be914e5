"""What every test lives under; each module is a pytest plugin that `tests/conftest.py` loads."""
