"""Everything that the settings ask of the store and of files; run on a worker."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bb_desktop.application.export_learned import learned_csv
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.model_names import model_key
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stock import Stock
from bb_desktop.domain.type_codes import Knowledge, Sighting

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LearnedCode:
    """What is known of one type code.

    Attributes:
        models: Keys of the models that it was seen on, with counts, most seen first.
        skus: Where it was seen, in alphabetical order.
        said: Keys of the models that the seller named himself, in alphabetical order; they win.
    """

    tac: str
    models: tuple[tuple[str, int], ...]
    skus: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def count(self) -> int:
        """Count the confirmed scans."""
        return sum(count for _model, count in self.models)


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model that can be chosen, and the SKUs that it was sold as."""

    key: str
    skus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Learned:
    """All type codes, and all models that are known."""

    codes: tuple[LearnedCode, ...]
    models: tuple[KnownModel, ...]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten of a type code, so that it can be had back."""

    tac: str
    sightings: tuple[Sighting, ...]
    said: tuple[str, ...]
    left: Learned


@dataclass(frozen=True, slots=True)
class LoadedStock:
    """The stock list that scans are checked against.

    Attributes:
        source: Bare name of the file.
        imported_at: Aware, UTC.
        asked_at: When this was asked, aware.
    """

    source: str
    imported_at: datetime
    phones: int
    asked_at: datetime


class SettingsDesk:
    """What is known of the seller's phones, read and corrected.

    Attributes:
        store: For the sheets that ask more of it than stands here.
        clock: Likewise.
        shop: The seller's choices as they are now.
    """

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Take the store; nothing is read yet."""
        self.store = store
        self.clock = clock
        self.shop = shop

    def use(self, shop: Shop) -> None:
        """Go by other choices from now on; may be called in any thread."""
        self.shop = shop

    # --- type codes ----------------------------------------------------------------------------

    def learned(self) -> Learned:
        """Read all that was learned."""
        with self.store.reading() as tx:
            return _shown(tx.type_codes.knowledge())

    def assign(self, tac: str, models: tuple[str, ...]) -> Learned:
        """Keep which models a type code is, as the seller says; none lets the scans decide."""
        with self.store.transaction() as tx:
            tx.type_codes.assign(tac, models)
        log.info("type code assigned tac=%s models=%d", tac, len(models))
        return self.learned()

    def forget(self, tac: str) -> Forgotten:
        """Forget everything about a type code."""
        with self.store.transaction() as tx:
            before = tx.type_codes.knowledge()
            tx.type_codes.forget(tac)
            left = _shown(tx.type_codes.knowledge())
        log.info("type code forgotten tac=%s", tac)
        gone = tuple(one for one in before.sightings() if one.tac == tac)
        return Forgotten(tac, gone, tuple(sorted(before.assigned.get(tac, ()))), left)

    def restore(self, forgotten: Forgotten) -> Learned:
        """Take back that something was forgotten; what was learned since then stays."""
        with self.store.transaction() as tx:
            for one in forgotten.sightings:
                tx.type_codes.learn(one)
            if forgotten.said:
                tx.type_codes.assign(forgotten.tac, forgotten.said)
            return _shown(tx.type_codes.knowledge())

    def export_learned(self, path: Path) -> Path:
        """Write all that was learned into a CSV file.

        Raises:
            StoreError: The file cannot be written.
        """
        with self.store.reading() as tx:
            text = learned_csv(tx.type_codes.knowledge())
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise StoreError(f"The file cannot be written: {error.strerror}.") from error
        return path

    # --- the stock list ------------------------------------------------------------------------

    def stock(self) -> LoadedStock | None:
        """Say which list is loaded; None for none."""
        with self.store.reading() as tx:
            found = tx.stock.imported()
        return None if found is None else LoadedStock(*found, self.clock.now())

    def keep_stock(self, stock: Stock, source: str) -> LoadedStock:
        """Put a list in the place of the old one."""
        now = self.clock.now()
        with self.store.transaction() as tx:
            tx.stock.replace(stock, source=source, now=now)
        log.info("stock list replaced phones=%d", len(stock))
        return LoadedStock(source, now, len(stock), now)

    def remove_stock(self) -> None:
        """Work without a list."""
        with self.store.transaction() as tx:
            tx.stock.clear()
        log.info("stock list removed")


def typed_model(text: str) -> str:
    """Give the key of a model that somebody typed; ``""`` when it names none."""
    return model_key(text, "")


def _shown(knowledge: Knowledge) -> Learned:
    skus_of: dict[str, set[str]] = {}
    sold_as: dict[str, set[str]] = {}
    for one in knowledge.sightings():
        skus_of.setdefault(one.tac, set()).add(one.sku)
        sold_as.setdefault(one.model_key, set()).add(one.sku)
    codes = tuple(
        LearnedCode(
            tac,
            knowledge.models_of(tac),
            tuple(sorted(filter(None, skus_of.get(tac, ())))),
            tuple(sorted(knowledge.assigned.get(tac, ()))),
        )
        for tac in knowledge.type_codes()
    )
    for said in knowledge.assigned.values():
        for key in said:
            sold_as.setdefault(key, set())
    models = tuple(
        KnownModel(key, tuple(sorted(filter(None, skus)))) for key, skus in sorted(sold_as.items())
    )
    return Learned(codes, models)
