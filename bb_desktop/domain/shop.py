"""The seller's own choices, as the rules need them: one frozen value, checked when it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.slip_words import SlipLanguage


class Mode(StrEnum):
    """Who brings the orders: this app, or ShipStation's own Back Market store."""

    BRIDGE = "bridge"
    COMPANION = "companion"


class Acceptance(StrEnum):
    """Who accepts new orders at Back Market."""

    MANUAL = "manual"
    AUTOMATIC = "automatic"


class Region(StrEnum):
    """Back Market's platforms; each has accounts, tokens and order numbers of its own."""

    EUROPE = "eu"
    UNITED_STATES = "us"
    ASIA_PACIFIC = "ap"


class TargetStatus(StrEnum):
    """What an order becomes in ShipStation; ``not_yet`` leaves it out."""

    NOT_YET = "not_yet"
    AWAITING_PAYMENT = "awaiting_payment"
    AWAITING_SHIPMENT = "awaiting_shipment"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"


class MarketState(StrEnum):
    """The Back Market states that the seller's status table tells apart."""

    PAYMENT_PENDING = "payment_pending"
    TO_ACCEPT = "to_accept"
    TO_SHIP = "to_ship"
    LINE_ON_HOLD = "line_on_hold"
    CALLED_OFF = "called_off"
    FINISHED = "finished"


#: What each Back Market state becomes unless the seller says otherwise.
DEFAULT_STATUSES: Mapping[MarketState, TargetStatus] = MappingProxyType(
    {
        MarketState.PAYMENT_PENDING: TargetStatus.NOT_YET,
        MarketState.TO_ACCEPT: TargetStatus.NOT_YET,
        MarketState.TO_SHIP: TargetStatus.AWAITING_SHIPMENT,
        MarketState.LINE_ON_HOLD: TargetStatus.ON_HOLD,
        MarketState.CALLED_OFF: TargetStatus.CANCELLED,
        MarketState.FINISHED: TargetStatus.NOT_YET,
    }
)


@dataclass(frozen=True, slots=True)
class ProductSettings:
    """What the seller fixed for one SKU; None or empty leaves it to the rules.

    Attributes:
        weight_g: Packed weight of one unit in grams.
        options: Pairs of name and value, shown on ShipStation's packing slip.
    """

    identifier_kind: IdentifierKind | None = None
    weight_g: int | None = None
    warehouse_location: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SellerMarks:
    """What the seller noted on one order by hand; wins over the payload."""

    gift: bool | None = None
    gift_message: str = ""
    internal_note: str = ""


@dataclass(frozen=True, slots=True)
class Shop:
    """Every choice of the seller that a rule asks for. Holds no secret.

    Attributes:
        store_id: The ShipStation store that new orders go to (bridge), or that ShipStation's own
            connection fills (companion); None until chosen.
        grace_s: Seconds between "shipped" being seen and Back Market being told.
        carriers: ShipStation carrier code, casefolded → Back Market's spelling; added to and
            winning over the built-in table.
        note_line: How one identifier stands in the internal note; ``{identifier}``, ``{kind}``,
            ``{sku}``, ``{title}`` and ``{line}`` are filled in.
        internal_note: The seller's own text at the head of a new order's internal note.
        create_collection_points: Create orders that go to a parcel shop without asking.
        name: What the seller calls this shop; ``""`` where there is only one.
        company: The seller's company, as Back Market wants it in every request.
        contact: The seller's e-mail address, likewise.
        preproduction: Work on Back Market's preproduction platform.
        hold_until_scanned: Orders are *On hold* in ShipStation until their last identifier is
            scanned (bridge only).
        register_missing: Register at Back Market what ShipStation's own connection did not bring
            there (companion only).
        keep_buyers_days: Days after an order was closed until the buyer's particulars are erased
            here; 0 keeps them for ever.
        token_reminder_days: Days after which the seller is reminded to renew Back Market's token;
            0 never reminds.
        key_expires: The day on which ShipStation's API key expires, as the seller said; None where
            it does not, or nobody knows.
        slip_language: Of our words on ShipStation's packing slip, for orders that are created
            from now on; None until chosen.
    """

    region: Region = Region.EUROPE
    mode: Mode = Mode.BRIDGE
    acceptance: Acceptance = Acceptance.MANUAL
    store_id: int | None = None
    grace_s: int = 300
    bench: str = "bench"
    statuses: Mapping[MarketState, TargetStatus] = field(default_factory=lambda: DEFAULT_STATUSES)
    carriers: Mapping[str, str] = field(default_factory=dict)
    products: Mapping[str, ProductSettings] = field(default_factory=dict)
    note_line: str = "{identifier}"
    internal_note: str = ""
    pass_on_email: bool = True
    create_collection_points: bool = False
    note_to_buyer: str = ""
    item_information: str = ""
    name: str = ""
    company: str = ""
    contact: str = ""
    preproduction: bool = False
    hold_until_scanned: bool = False
    register_missing: bool = False
    keep_buyers_days: int = 180
    token_reminder_days: int = 0
    key_expires: date | None = None
    slip_language: SlipLanguage | None = None

    @property
    def words_on_slips(self) -> SlipLanguage:
        """Give the language of our words on packing slips: English until one is chosen."""
        return self.slip_language or SlipLanguage.ENGLISH

    def product(self, sku: str) -> ProductSettings:
        """Give the settings of a SKU; empty ones when the seller fixed nothing."""
        return self.products.get(sku, ProductSettings())

    def order_key(self, order_id: int) -> str:
        """Give the key under which ShipStation creates an order once and only once."""
        return f"bm-{self.region.value}-{order_id}"
