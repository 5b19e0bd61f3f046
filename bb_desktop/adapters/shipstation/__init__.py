"""ShipStation's API V1: the client and the shapes on its wire."""
