"""The wizards: setting a shop up, and connecting it again; pages that block nothing."""
