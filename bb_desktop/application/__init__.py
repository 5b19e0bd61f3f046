"""What the seller can do: use cases and the ports they speak through."""
