"""The tests mirror bb_desktop; tests/data holds what they read."""
