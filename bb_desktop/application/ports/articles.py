"""The port to what was sold: one article a SKU."""

from __future__ import annotations

from typing import Protocol

from bb_desktop.domain.articles import SoldArticle


class Articles(Protocol):
    """The SKUs of all orders."""

    def sold(self) -> tuple[SoldArticle, ...]:
        """List every SKU that was ever ordered, by SKU; reads one order a SKU."""
