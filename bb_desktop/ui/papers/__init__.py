"""What the bench puts on paper: command cards, and the delivery note of every parcel."""
