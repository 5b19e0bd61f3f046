"""What needs a person: one sentence and one sensible action each."""
