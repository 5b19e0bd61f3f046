"""ShipStation's orders, parcels and lists of names on the wire, and how they become facts.

Source: ShipStation API V1, models Order, Shipment, Fulfillment, Store, Carrier, Service, Tag. Times
are naive Pacific; the status list is open; an order keeps its JSON untouched, since updating it
means posting the whole of it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, ClassVar, TypeVar

from pydantic import BeforeValidator, ValidationError
from pydantic_core import PydanticCustomError

from bb_desktop.adapters.fields import (
    Cents,
    ExactText,
    Flag,
    Number,
    NumberIfAny,
    Text,
    Unreadable,
    WireModel,
    check_size,
    read_text,
    reason_of,
)
from bb_desktop.domain.pacific import from_pacific
from bb_desktop.domain.shipments import (
    CodeName,
    CreatedOrder,
    Shipment,
    ShipmentSource,
    ShipStationOrder,
    ShipStationStore,
    UnreadRecord,
)

Record = TypeVar("Record")
Model = TypeVar("Model", bound=WireModel)


@dataclass(frozen=True, slots=True)
class Marketplace:
    """A kind of store that ShipStation knows, and what it can do with it."""

    marketplace_id: int
    name: str
    can_refresh: bool
    supports_custom_mappings: bool
    supports_custom_statuses: bool
    can_confirm_shipments: bool


def _read_pacific(value: object) -> datetime:
    try:
        return from_pacific(value if isinstance(value, str) else "")
    except ValueError as error:
        raise PydanticCustomError("time", "is not a time") from error


def _read_day(value: object) -> date:
    """Read a day; parcels that were marked have a whole time in its place."""
    try:
        return date.fromisoformat(value.strip()[:10] if isinstance(value, str) else "")
    except ValueError as error:
        raise PydanticCustomError("time", "is not a day") from error


def _read_numbers(value: object) -> tuple[int, ...]:
    """Read a list of orders' numbers; what is none of them must not make an order unreadable."""
    rows = value if isinstance(value, list) else ()
    texts = (str(one) for one in rows if isinstance(one, int | str))
    return tuple(dict.fromkeys(int(text) for text in texts if text.isascii() and text.isdigit()))


_Moment = Annotated[datetime, BeforeValidator(_read_pacific)]
_Day = Annotated[date, BeforeValidator(_read_day)]


class _AdvancedOptions(WireModel):
    store_id: NumberIfAny = None
    parent_id: NumberIfAny = None
    merged_or_split: Flag = False
    merged_ids: Annotated[tuple[int, ...], BeforeValidator(_read_numbers)] = ()


class _Order(WireModel):
    order_id: Number
    order_status: Text
    order_number: Text = ""
    order_key: Text = ""
    internal_notes: ExactText = ""
    modify_date: _Moment | None = None
    create_date: _Moment | None = None
    order_date: _Moment | None = None
    advanced_options: _AdvancedOptions = _AdvancedOptions()


class _Parcel(WireModel):
    """What labels and marked orders have in common; their names differ, not their meaning."""

    spellings: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "parcel_id": ("shipmentId", "fulfillmentId"),
        "service_code": ("serviceCode", "fulfillmentServiceCode"),
    }

    parcel_id: Number
    create_date: _Moment
    order_id: NumberIfAny = None
    order_number: Text = ""
    order_key: Text = ""
    tracking_number: Text = ""
    carrier_code: Text = ""
    service_code: Text = ""
    ship_date: _Day | None = None
    shipment_cost: Cents | None = None
    insurance_cost: Cents | None = None
    fulfillment_fee: Cents | None = None
    voided: Flag = False
    void_date: _Moment | None = None
    is_return_label: Flag = False
    marketplace_notified: Flag = False
    notify_error_message: Text = ""
    advanced_options: _AdvancedOptions = _AdvancedOptions()

    @property
    def fees_cents(self) -> int | None:
        """Add up what is told; a fee of zero on a marked order only means that nobody knows it."""
        told = [cost for cost in (self.shipment_cost, self.insurance_cost) if cost is not None]
        return sum(told) if told else self.fulfillment_fee or None


class _Store(WireModel):
    store_id: Number
    store_name: Text = ""
    marketplace_name: Text = ""
    active: Flag = True


class _Marketplace(WireModel):
    marketplace_id: Number
    name: Text = ""
    can_refresh: Flag = False
    supports_custom_mappings: Flag = False
    supports_custom_statuses: Flag = False
    can_confirm_shipments: Flag = False


class _CodeName(WireModel):
    spellings: ClassVar[Mapping[str, tuple[str, ...]]] = {"code": ("code", "tagId")}

    code: Text
    name: Text = ""


class _BatchRow(WireModel):
    order_id: NumberIfAny = None
    order_number: Text = ""
    order_key: Text = ""
    success: Flag = False
    error_message: Text = ""


def _checked(model: type[Model], parsed: object) -> Model:
    check_size(parsed)
    try:
        return model.model_validate(parsed)
    except ValidationError as error:
        raise Unreadable(reason_of(error)) from error


def parse_order(parsed: object) -> ShipStationOrder:
    """Read one order.

    Raises:
        Unreadable: Its number, its status or all of its times are missing or make no sense.
    """
    wire = _checked(_Order, parsed)
    modified_at = wire.modify_date or wire.create_date or wire.order_date
    if modified_at is None:
        raise Unreadable("modify_date is missing")
    return ShipStationOrder(
        shipstation_order_id=wire.order_id,
        order_number=wire.order_number,
        order_key=wire.order_key,
        status=wire.order_status,
        internal_notes=wire.internal_notes,
        modified_at=modified_at,
        store_id=wire.advanced_options.store_id,
        parent_id=wire.advanced_options.parent_id,
        merged_or_split=wire.advanced_options.merged_or_split,
        merged_ids=tuple(
            number for number in wire.advanced_options.merged_ids if number != wire.order_id
        ),
        raw=parsed if isinstance(parsed, dict) else {},
    )


def parse_label(parsed: object) -> Shipment:
    """Read a shipment: a label that was bought in ShipStation.

    Raises:
        Unreadable: Its number or its time is missing, or something makes no sense.
    """
    return _parcel(parsed, ShipmentSource.LABEL)


def parse_marked(parsed: object) -> Shipment:
    """Read a fulfillment: an order that was marked as shipped.

    Raises:
        Unreadable: Its number or its time is missing, or something makes no sense.
    """
    return _parcel(parsed, ShipmentSource.MARKED)


def _parcel(parsed: object, source: ShipmentSource) -> Shipment:
    wire = _checked(_Parcel, parsed)
    return Shipment(
        source=source,
        shipment_id=wire.parcel_id,
        shipstation_order_id=wire.order_id,
        order_number=wire.order_number,
        tracking_number=wire.tracking_number,
        created_at=wire.create_date,
        order_key=wire.order_key,
        carrier_code=wire.carrier_code,
        service_code=wire.service_code,
        ship_date=wire.ship_date,
        fees_cents=wire.fees_cents,
        voided=wire.voided or wire.void_date is not None,
        voided_at=wire.void_date,
        is_return=wire.is_return_label,
        marketplace_notified=wire.marketplace_notified,
        notify_error=wire.notify_error_message,
        store_id=wire.advanced_options.store_id,
        raw=parsed if isinstance(parsed, dict) else {},
    )


def parse_store(parsed: object) -> ShipStationStore:
    """Read a store.

    Raises:
        Unreadable: Its number is missing, or something makes no sense.
    """
    wire = _checked(_Store, parsed)
    return ShipStationStore(wire.store_id, wire.store_name, wire.marketplace_name, wire.active)


def parse_marketplace(parsed: object) -> Marketplace:
    """Read a kind of store.

    Raises:
        Unreadable: Its number is missing, or something makes no sense.
    """
    return Marketplace(**_checked(_Marketplace, parsed).model_dump())


def parse_code_name(parsed: object) -> CodeName:
    """Read a carrier, service, package or tag.

    Raises:
        Unreadable: Its code is missing.
    """
    wire = _checked(_CodeName, parsed)
    return CodeName(wire.code, wire.name or wire.code)


def parse_batch_row(parsed: object) -> CreatedOrder:
    """Read one row of the reply to a batch.

    Raises:
        Unreadable: Something makes no sense.
    """
    wire = _checked(_BatchRow, parsed)
    return CreatedOrder(
        order_key=wire.order_key,
        order_number=wire.order_number,
        shipstation_order_id=wire.order_id,
        success=wire.success,
        error="" if wire.success else wire.error_message or "ShipStation gave no reason.",
    )


def parse_rows(
    rows: Iterable[tuple[int, object]],
    parse: Callable[[object], Record],
    number_keys: Sequence[str],
) -> tuple[list[Record], list[UnreadRecord]]:
    """Read the rows of a list; one that cannot be understood does not stop the others.

    Args:
        rows: Positions and rows; null rows, which do occur, are passed over.
        parse: Reads one row.
        number_keys: Where a row that cannot be read may still have a number to name it by.
    """
    records: list[Record] = []
    unread: list[UnreadRecord] = []
    for position, row in rows:
        if row is None:
            continue
        try:
            records.append(parse(row))
        except Unreadable as error:
            unread.append(UnreadRecord(_key_of(row, number_keys, position), f"{error.reason}."))
    return records, unread


def _key_of(row: object, number_keys: Sequence[str], position: int) -> str:
    for key in number_keys:
        number = row.get(key) if isinstance(row, Mapping) else None
        if isinstance(number, str | int) and not isinstance(number, bool) and str(number).strip():
            return read_text(str(number)[:50])
    return f"position {position}"
