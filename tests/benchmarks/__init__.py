"""What is promised about speed, measured against a yardstick in the same run: `./dev bench`."""
