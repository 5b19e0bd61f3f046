"""The practice shop: both services simulated, for training, demonstration and tests."""

#: The number of the practice ShipStation's store.
PRACTICE_STORE_ID = 300100
