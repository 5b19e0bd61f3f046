"""The packing bench: scans from any corner of the window, and the verdict on each."""
