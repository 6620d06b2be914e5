"""What a team does in the window: promises, handoffs, consults, the queue and the lead's page."""
