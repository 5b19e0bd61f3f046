"""The activity page."""
