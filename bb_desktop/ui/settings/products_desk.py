"""What the page of the products asks of the store and of files; run on a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bb_desktop.application.products_file import ProductsRead, products_csv, read_products_file
from bb_desktop.application.products_table import Product, ProductRow, read_products
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.domain.stock_file import LARGEST_FILE_BYTES, FileRefused, read_table
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.stock_file import NotOpened


@dataclass(frozen=True, slots=True)
class KnownProducts:
    """What was sold, as of a moment."""

    products: tuple[Product, ...]
    read_at: datetime


class ProductsDesk:
    """Reads products from orders and from files."""

    def __init__(self, desk: SettingsDesk) -> None:
        """Take the desk of the settings, whose store and clock these are."""
        self._desk = desk
        self._store = desk.store
        self._clock = desk.clock

    def read(self, before: tuple[Product, ...] = ()) -> KnownProducts:
        """Read every SKU that was ordered; gives ``before`` itself where nothing has changed."""
        products = read_products(self._store, self._desk.shop.slip_language)
        return KnownProducts(before if products == before else products, self._clock.now())

    def export(self, path: Path, rows: tuple[ProductRow, ...]) -> Path:
        """Write products into a CSV file.

        Raises:
            StoreError: The file cannot be written.
        """
        try:
            path.write_text(products_csv(rows), encoding="utf-8", newline="")
        except OSError as error:
            raise StoreError(f"The file cannot be written: {error.strerror}.") from error
        return path

    def open(self, path: Path, fixed: Mapping[str, ProductSettings]) -> ProductsRead | NotOpened:
        """Read a CSV file; nothing is kept yet."""
        try:
            with path.open("rb") as file:
                # One byte more than allowed is enough to refuse it.
                content = file.read(LARGEST_FILE_BYTES + 1)
        except OSError as error:
            return NotOpened(path.name, None, error.strerror or type(error).__name__)
        table = read_table(content)
        if isinstance(table, FileRefused):
            return NotOpened(path.name, table.fault)
        return read_products_file(table, fixed)
