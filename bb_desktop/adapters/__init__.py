"""How the outside speaks: each module implements one port."""
