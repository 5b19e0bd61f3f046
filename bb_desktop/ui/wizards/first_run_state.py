"""What was entered in the first run: one frozen value, which outlives a change of language."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bb_desktop.domain.connecting import BackMarketTried, Held, ShipStationTried
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Acceptance, MarketState, Mode, Region, Shop, TargetStatus
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from bb_desktop.application.sync_cycle import SyncSummary


class Step(StrEnum):
    """The steps, in their order."""

    LANGUAGE = "language"
    SHIPSTATION = "shipstation"
    SET_UP = "set_up"
    BACK_MARKET = "back_market"
    SHOP = "shop"
    SCANNER = "scanner"
    DONE = "done"

    @property
    def number(self) -> int:
        """Count it, from 1."""
        return list(Step).index(self) + 1

    @property
    def after(self) -> Step:
        """Give the next one; the last one for the last."""
        return list(Step)[min(self.number, len(Step) - 1)]

    @property
    def before(self) -> Step:
        """Give the one before; the first one for the first."""
        return list(Step)[max(self.number - 2, 0)]


#: Each step's name, and what it is about.
STEP_WORDS = {
    Step.LANGUAGE: (
        QT_TRANSLATE_NOOP("messages", "Language"),
        QT_TRANSLATE_NOOP("messages", "of this window"),
    ),
    Step.SHIPSTATION: (
        QT_TRANSLATE_NOOP("messages", "ShipStation"),
        QT_TRANSLATE_NOOP("messages", "key and secret"),
    ),
    Step.SET_UP: (
        QT_TRANSLATE_NOOP("messages", "Your set-up"),
        QT_TRANSLATE_NOOP("messages", "who brings the orders"),
    ),
    Step.BACK_MARKET: (
        QT_TRANSLATE_NOOP("messages", "Back Market"),
        QT_TRANSLATE_NOOP("messages", "region and token"),
    ),
    Step.SHOP: (
        QT_TRANSLATE_NOOP("messages", "Your shop"),
        QT_TRANSLATE_NOOP("messages", "orders and notices"),
    ),
    Step.SCANNER: (
        QT_TRANSLATE_NOOP("messages", "Scanner"),
        QT_TRANSLATE_NOOP("messages", "one test card"),
    ),
    Step.DONE: (
        QT_TRANSLATE_NOOP("messages", "Done"),
        QT_TRANSLATE_NOOP("messages", "first sync"),
    ),
}


@dataclass(frozen=True, slots=True)
class ShopAnswers:
    """What the seller answered about how orders are handled."""

    name: str
    acceptance: Acceptance
    hold_until_scanned: bool
    register_missing: bool
    statuses: tuple[tuple[MarketState, TargetStatus], ...]
    note_line: str
    internal_note: str
    company: str
    contact: str

    @classmethod
    def of(cls, shop: Shop) -> ShopAnswers:
        """Begin with the settings in use."""
        return cls(
            name=shop.name,
            acceptance=shop.acceptance,
            hold_until_scanned=shop.hold_until_scanned,
            register_missing=shop.register_missing,
            statuses=tuple(shop.statuses.items()),
            note_line=shop.note_line,
            internal_note=shop.internal_note,
            company=shop.company,
            contact=shop.contact,
        )


@dataclass(frozen=True, slots=True)
class FirstRunState:
    """Everything that was entered and found out so far.

    Attributes:
        step: The one in front.
        reached: The furthest one that was in front; going back to any before it is free.
        key: ShipStation's, as it was entered; secrets do not show themselves.
        shipstation: What trying it told; of this pair, and None after a change.
        no_api: The seller found no page for keys in ShipStation.
        token: Back Market's.
        back_market: What trying that told; of this token and region, and None after a change.
        confirmed: The seller said that an unproven token is of his shop.
        mode: The set-up that was chosen; None while the seller has not chosen.
        held: Which credentials are kept; None until somebody looked.
        shop: Answers about the shop.
        shops: How many shops there are; their names are asked for from two on.
        summary: What the first sync did; None until it is over.
    """

    region: Region
    shop: ShopAnswers
    step: Step = Step.LANGUAGE
    reached: Step = Step.LANGUAGE
    key: Secret = field(default_factory=lambda: Secret(""))
    secret: Secret = field(default_factory=lambda: Secret(""))
    shipstation: ShipStationTried | None = None
    no_api: bool = False
    token: Secret = field(default_factory=lambda: Secret(""))
    back_market: BackMarketTried | None = None
    confirmed: bool = False
    mode: Mode | None = None
    store_id: int | None = None
    held: Held | None = None
    shops: int = 1
    summary: SyncSummary | None = None

    @property
    def key_is_kept(self) -> bool:
        """Say whether ShipStation can be spoken with."""
        return self.held is not None and bool(self.held.key_ending)

    @property
    def token_is_kept(self) -> bool:
        """Say whether Back Market can be spoken with."""
        return self.held is not None and bool(self.held.token_ending)


def first_state(shop: Shop) -> FirstRunState:
    """Begin with the settings in use."""
    return FirstRunState(
        region=shop.region, shop=ShopAnswers.of(shop), store_id=shop.store_id, mode=None
    )
