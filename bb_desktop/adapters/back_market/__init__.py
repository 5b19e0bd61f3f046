"""Back Market's seller API: the client and the shapes on its wire."""
