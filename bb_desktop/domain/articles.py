"""What was sold under one SKU, as the newest order names it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class Article(Protocol):
    """What tells one article from another; an orderline tells it as well."""

    @property
    def sku(self) -> str:
        """Give the seller's own number."""

    @property
    def title(self) -> str:
        """Give its name, in the language of the market."""

    @property
    def brand(self) -> str:
        """Give its maker, ``""`` for unknown."""

    @property
    def condition(self) -> int | None:
        """Give the number of its grade."""


@dataclass(frozen=True, slots=True)
class NamedArticle:
    """An `Article` without the order that it was in."""

    sku: str
    title: str
    brand: str = ""
    condition: int | None = None


@dataclass(frozen=True, slots=True)
class OrderedArticles:
    """What an order is read for where only its articles count.

    Thousands of whole orders at once are felt in the window, and a buyer is nobody's business here.
    """

    lines: tuple[NamedArticle, ...]


@dataclass(frozen=True, slots=True)
class SoldArticle:
    """A SKU that orders came in for.

    Attributes:
        article: As the newest order names it.
        sold: Pieces, cancelled ones left out.
        first_at: When the first order was placed, aware UTC.
        last_at: Likewise the newest.
    """

    article: NamedArticle
    sold: int
    first_at: datetime
    last_at: datetime

    @property
    def sku(self) -> str:
        """Give the seller's own number."""
        return self.article.sku
