"""Facts of an order for tests of the rules: builders that show what matters, and strategies."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from bb_desktop.domain.announcing import NotWanted, Register, Ship, Step, Stuck, Told, next_step
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.identifiers import Identifier, IdentifierKind, SerialNumber
from bb_desktop.domain.internal_note import merge, note_lines
from bb_desktop.domain.orders import FINAL_LINE_STATES, BackMarketOrder, LineState, OrderState
from bb_desktop.domain.records import Written
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder
from bb_desktop.domain.shop import Acceptance, MarketState, Mode, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from tests.builders import CREATED_AT, a_line, a_scan, an_address, an_imei, an_order

NOW = CREATED_AT + timedelta(hours=3)
SHOP = Shop(store_id=1)


def in_shipstation(
    order_id: int, *, status: str = "awaiting_shipment", note: str = "", items: tuple = ()
) -> ShipStationOrder:
    """Make the order as ShipStation shows it; ``items`` are orderline numbers."""
    return ShipStationOrder(
        shipstation_order_id=91_000_000,
        order_number=str(order_id),
        order_key=f"bm-eu-{order_id}",
        status=status,
        internal_notes=note,
        modified_at=NOW,
        raw={"items": [{"lineItemKey": str(key), "quantity": 1} for key in items]},
    )


def a_parcel(
    number: str = "JJD1460000123",
    *,
    minutes: float = 0,
    voided: bool = False,
    source: str = "label",
) -> Shipment:
    """Make a parcel; ``minutes`` after the first."""
    return Shipment(
        source=ShipmentSource(source),
        shipment_id=round(1000 + minutes * 10),
        shipstation_order_id=91_000_000,
        order_number="1",
        tracking_number=number,
        created_at=NOW + timedelta(minutes=minutes),
        carrier_code="ups",
        voided=voided,
    )


def identified(number: int, kind: IdentifierKind) -> Identifier:
    """Make the identifier of one device; another number is another device."""
    if kind is IdentifierKind.SERIAL:
        return SerialNumber(f"C02DK{number:04}Q6L5")
    return an_imei(number)


@st.composite
def shops(draw: st.DrawFn) -> Shop:
    """Draw sellers' choices: both set-ups, both kinds of acceptance, any status table."""
    table = st.dictionaries(st.sampled_from(MarketState), st.sampled_from(TargetStatus), max_size=2)
    return Shop(
        store_id=1,
        mode=draw(st.sampled_from((Mode.BRIDGE, Mode.BRIDGE, Mode.COMPANION))),
        acceptance=draw(st.sampled_from(Acceptance)),
        statuses=draw(table),
        hold_until_scanned=draw(st.booleans()),
        register_missing=draw(st.booleans()),
        note_line=draw(st.sampled_from(("{identifier}", "IMEI: {identifier} ({sku})"))),
    )


_LAPTOP = 'MacBook Air 13" (2020) - Apple M1 - 8GB RAM - SSD 256GB - QWERTZ'
_PHONE = "iPhone 12 mini 128 GB - Grün - Ohne Vertrag"
_TITLES = (_PHONE, _PHONE, _LAPTOP, "Coque iPhone 12 - Silicone - Noir")
_LIVING = (LineState.ACCEPTED,) * 6 + (LineState.TO_ACCEPT,) * 2 + (LineState.SHIPPED,) * 2


@st.composite
def living_orders(draw: st.DrawFn) -> BackMarketOrder:
    """Draw orders on their way: mostly as they should be, now and then with an odd line."""
    states = draw(
        st.lists(st.sampled_from((*_LIVING, *LineState, LineState(11))), min_size=1, max_size=3)
    )
    lines = [
        a_line(
            number,
            state=state,
            sku=draw(st.sampled_from(("A", "B"))),
            title=draw(st.sampled_from(_TITLES)),
            quantity=draw(st.sampled_from((1, 1, 2))),
            imei=draw(st.sampled_from(("", "", "", an_imei(0).digits, an_imei(99).digits))),
        )
        for number, state in enumerate(states, start=1)
    ]
    over = all(line.state in FINAL_LINE_STATES for line in lines)
    usual = OrderState.TO_SHIP
    if over:
        usual = OrderState.FINISHED
    elif LineState.TO_ACCEPT in states:
        usual = OrderState.TO_ACCEPT
    return an_order(
        lines=lines,
        state=draw(st.sampled_from((usual,) * 6 + tuple(OrderState))),
        shipping_address=an_address(city=draw(st.sampled_from(("Paris", "Paris", "Paris", "")))),
        is_backship=draw(st.sampled_from((False, False, False, True))),
        tracking_number="1Z9999999000000001" if over else "",
    )


@st.composite
def all_facts(draw: st.DrawFn) -> OrderFacts:
    """Draw everything that can be known of one order, contradictions included."""
    order = draw(living_orders())
    bare = OrderFacts(order=order)
    scans = []
    for number, unit in enumerate(bare.units(SHOP)):
        if draw(st.sampled_from((True, True, True, False))):
            made = a_scan(
                identified(number, unit.kind),
                order_id=order.order_id,
                orderline_id=unit.line.orderline_id,
                recorded_at=NOW + timedelta(seconds=number),
            )
            scans.append(replace(made, sending=draw(st.sampled_from((False, False, True)))))
    status = draw(
        st.sampled_from(
            ("awaiting_shipment", "awaiting_shipment", "on_hold", "shipped", "cancelled")
        )
    )
    note = draw(st.sampled_from(("", "call first", "two\r\nlines\r\n", *_values(scans))))
    mirrored = in_shipstation(order.order_id, status=status, note=note)
    parcels = st.builds(
        a_parcel,
        st.sampled_from(("JJD1460000123", "1Z9999999000000001") * 3 + ("", "YOUR_TRACKING_NUMBER")),
        minutes=st.integers(0, 9),
        voided=st.sampled_from((False, False, True)),
    )
    return OrderFacts(
        order=order,
        shipstation=draw(st.sampled_from((None, mirrored))),
        shipments=tuple(draw(st.lists(parcels, max_size=2, unique_by=lambda one: one.shipment_id))),
        scans=tuple(scans),
    )


def _values(scans: list) -> list[str]:
    return [scan.identifier.value for scan in scans]


def carried_out(
    kind: EffectKind, facts: OrderFacts, shop: Shop, written: Written
) -> tuple[OrderFacts, Written]:
    """Carry an effect out as both services do when all goes well."""
    order, mirrored = facts.order, facts.shipstation
    target = wanted_status(facts, shop).value
    lines = note_lines(facts.units(shop), shop)
    if kind is EffectKind.ACCEPT:
        accepted = tuple(
            replace(line, state=LineState.ACCEPTED) if line.state is LineState.TO_ACCEPT else line
            for line in order.lines
        )
        state = OrderState.TO_SHIP if order.state is OrderState.TO_ACCEPT else order.state
        return replace(facts, order=replace(order, lines=accepted, state=state)), written
    if kind is EffectKind.CREATE:
        note = merge("", lines)
        made = in_shipstation(order.order_id, status=target, note=note)
        return replace(facts, shipstation=made), Written(note_lines=lines, status=target)
    if kind is EffectKind.ANNOUNCE:
        return told(facts, shop), written
    if kind is EffectKind.LOOK:
        return told_by_shipstation(facts), written
    assert mirrored is not None
    if kind is EffectKind.WRITE_STATUS:
        changed = replace(mirrored, status=target)
        return replace(facts, shipstation=changed), replace(written, status=target)
    note = merge(mirrored.internal_notes, lines, written.note_lines)
    changed = replace(mirrored, internal_notes=note)
    return replace(facts, shipstation=changed), replace(written, note_lines=lines)


def told_by_shipstation(facts: OrderFacts) -> OrderFacts:
    """Let ShipStation's own connection tell Back Market of the parcel and of all devices."""
    order, parcel = facts.order, facts.shipment
    assert parcel is not None
    imeis = {scan.orderline_id: scan.identifier.value for scan in facts.scans}
    lines = tuple(
        replace(line, state=LineState.SHIPPED, imei=line.imei or imeis.get(line.orderline_id, ""))
        if line.state in (LineState.ACCEPTED, LineState.SHIPPED)
        else line
        for line in order.lines
    )
    shown = replace(order, lines=lines, tracking_number=parcel.tracking_number)
    return replace(facts, order=shown)


def told(facts: OrderFacts, shop: Shop, *, most: int = 30) -> OrderFacts:
    """Tell Back Market step by step, as long as something is to be told."""
    tried: set[Ship | Register] = set()
    for _ in range(most):
        step: Step = next_step(facts, shop, frozenset(tried))
        if isinstance(step, Told | NotWanted | Stuck):
            registered = {line.orderline_id for line in facts.order.lines if line.registered}
            scans = tuple(
                scan if scan.orderline_id in registered else replace(scan, sending=False)
                for scan in facts.scans
            )
            return replace(facts, scans=scans)
        tried.add(step)
        facts = shown(facts, step)
    raise AssertionError("telling does not end")


def shown(facts: OrderFacts, step: Ship | Register) -> OrderFacts:
    """Let Back Market take a step and show it."""
    order = facts.order
    if isinstance(step, Register):
        imei = step.identifier.kind is IdentifierKind.IMEI
        value = step.identifier.value
        lines = tuple(
            line
            if line.orderline_id != step.orderline_id
            else replace(line, imei=value)
            if imei
            else replace(line, serial_number=value)
            for line in order.lines
        )
        return replace(facts, order=replace(order, lines=lines))
    lines = tuple(
        replace(line, state=LineState.SHIPPED) if line.state is LineState.ACCEPTED else line
        for line in order.lines
    )
    number = step.notice.tracking_number
    state = OrderState.FINISHED
    return replace(facts, order=replace(order, lines=lines, state=state, tracking_number=number))
