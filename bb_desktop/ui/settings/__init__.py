"""The settings: what this computer shows and prints, and what is known of the seller's phones."""
