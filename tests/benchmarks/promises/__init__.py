"""A simulated team: its shifts, absences and promises, over changes of the clocks."""
