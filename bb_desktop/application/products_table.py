"""The products of a shop: what was sold, what the rules make of it, what the seller fixed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.ports import Store
from bb_desktop.domain.articles import SoldArticle
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.products import identifier_kind, item_options
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.slip_words import Options, SlipLanguage, merged_options, option_key

#: For what no order and no setting says anything about.
NOTHING_FIXED = ProductSettings()


@dataclass(frozen=True, slots=True)
class Product:
    """One SKU, without what the seller fixed.

    Attributes:
        title: As the newest order names it; ``""`` for a SKU that was never sold.
        guess: What the rules think is to be scanned.
        found: Colour, storage and grade, as far as the rules find them.
        type_codes: Learned ones with their scans, most seen first.
        sold: Pieces.
        last_at: When it was ordered last; None for never.
    """

    sku: str
    title: str = ""
    guess: IdentifierKind = IdentifierKind.SERIAL
    found: Options = ()
    type_codes: tuple[tuple[str, int], ...] = ()
    sold: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One SKU as it counts: the seller's word where he gave one, else the rules'.

    Attributes:
        own: What the seller fixed.
        options: As they stand on ShipStation's packing slip.
        guessed: What is to be scanned was guessed, and the seller has not said that it is right.
    """

    product: Product
    own: ProductSettings = NOTHING_FIXED

    @property
    def sku(self) -> str:
        """Give the seller's own number."""
        return self.product.sku

    @property
    def guessed(self) -> bool:
        """Say whether what is to be scanned was guessed."""
        return self.own.identifier_kind is None

    @property
    def kind(self) -> IdentifierKind:
        """Give what is to be scanned for each piece."""
        return self.own.identifier_kind or self.product.guess

    @property
    def options(self) -> Options:
        """Give what stands on the packing slip: found ones, replaced and added to by the seller."""
        return merged_options(self.product.found, self.own.options)


def read_products(store: Store, language: SlipLanguage | None = None) -> tuple[Product, ...]:
    """Read every SKU that was ordered, by SKU; ``language`` is that of the packing slip."""
    rules_alone = Shop(slip_language=language)
    with store.reading() as tx:
        sold = tx.articles.sold()
        sightings = tx.type_codes.sightings()
    learned: dict[str, dict[str, int]] = {}
    for one in sightings:
        codes = learned.setdefault(one.sku, {})
        codes[one.tac] = codes.get(one.tac, 0) + one.count
    return tuple(_product(one, learned.get(one.sku, {}), rules_alone) for one in sold)


def _product(sold: SoldArticle, codes: Mapping[str, int], rules_alone: Shop) -> Product:
    return Product(
        sku=sold.sku,
        title=sold.article.title,
        guess=identifier_kind(sold.article, rules_alone),
        found=item_options(sold.article, rules_alone),
        type_codes=tuple(sorted(codes.items(), key=lambda pair: (-pair[1], pair[0]))),
        sold=sold.sold,
        first_at=sold.first_at,
        last_at=sold.last_at,
    )


def rows_of(
    products: Iterable[Product], fixed: Mapping[str, ProductSettings]
) -> tuple[ProductRow, ...]:
    """Put together what was sold and what the seller fixed, by SKU.

    SKUs that he fixed and nobody ordered yet are among them.
    """
    known = {one.sku: one for one in products}
    known |= {sku: Product(sku) for sku in fixed.keys() - known.keys()}
    return tuple(
        ProductRow(known[sku], fixed.get(sku, NOTHING_FIXED)) for sku in sorted(known, key=_by_name)
    )


def _by_name(sku: str) -> tuple[str, str]:
    return sku.casefold(), sku


def own_options(found: Options, wanted: Iterable[tuple[str, str]]) -> Options:
    """Say what has to be fixed so that exactly these options stand on the packing slip.

    What the rules find by themselves need not be fixed; what they find and nobody wants is fixed
    as empty. Of one name the last value counts; pairs without a name are left out.
    """
    asked = {
        option_key(name): (name.strip(), value.strip()) for name, value in wanted if name.strip()
    }
    by_rule = {option_key(name): (name, value) for name, value in found}
    own = [pair for key, pair in asked.items() if pair != by_rule.get(key)]
    own += [(name, "") for key, (name, _value) in by_rule.items() if key not in asked]
    return tuple(own)


def with_product(
    fixed: Mapping[str, ProductSettings], sku: str, own: ProductSettings
) -> dict[str, ProductSettings]:
    """Fix something else for one SKU; nothing at all takes it off the list."""
    changed = {**fixed, sku: own}
    if own == NOTHING_FIXED:
        del changed[sku]
    return changed


def confirmed(
    fixed: Mapping[str, ProductSettings], rows: Iterable[ProductRow]
) -> dict[str, ProductSettings]:
    """Fix for these rows what was guessed: the seller looked, and it is right."""
    changed = dict(fixed)
    for row in rows:
        changed[row.sku] = ProductSettings(
            identifier_kind=row.kind,
            weight_g=row.own.weight_g,
            warehouse_location=row.own.warehouse_location,
            options=row.own.options,
        )
    return changed
