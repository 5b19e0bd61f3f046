"""The orders page: what is to be packed, most urgent first, and one order in full beside it."""
