"""What the seller sees: the only room that knows Qt."""
