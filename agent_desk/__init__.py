"""Agent Desk: one window for call-centre agents."""

__version__ = "0.1.0"
