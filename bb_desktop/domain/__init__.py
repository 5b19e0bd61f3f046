"""What is true: rules and values, without input, output, clock or window."""
