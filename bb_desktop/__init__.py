"""BB Desktop: Back Market orders into ShipStation, checked identifiers back."""

__version__ = "0.1.0"
