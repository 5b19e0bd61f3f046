"""The practice shop: both services simulated, for training, demonstration and tests."""
