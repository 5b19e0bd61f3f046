"""What an order's states at Back Market mean, and what it becomes in ShipStation.

Source: Back Market seller API 0.1.1, schemas ``OrderState`` and ``OrderLineState``.
"""

from __future__ import annotations

from bb_desktop.domain.orders import BackMarketOrder, LineState, OrderState
from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, Shop, TargetStatus

#: Lines that wait for the buyer's money: 0 for its confirmation, 8 because there still is time.
_WAITING_FOR_MONEY = frozenset({LineState.NEW, LineState.WAITING_PAYMENT})
_KNOWN_ORDER_STATES = frozenset(
    {
        OrderState.PAYMENT_PENDING,
        OrderState.TO_ACCEPT,
        OrderState.TO_SHIP,
        OrderState.NOT_PAID,
        OrderState.FINISHED,
        OrderState.WAITING_PAYMENT,
    }
)
_KNOWN_LINE_STATES = frozenset(LineState) - {LineState.ON_HOLD}


def market_state(order: BackMarketOrder) -> MarketState:
    """Derive the one state that the seller's table speaks of from the order and its lines.

    The first that fits: announced, called off, nothing left to do, money outstanding, a line not
    yet accepted (an order in state 3 may still have one: nothing goes out before the seller has
    answered), a line on hold, to be shipped. A state that this version does not know counts as
    on hold, so that nothing is sent by mistake.
    """
    if order.announced:
        return MarketState.FINISHED
    if order.state is OrderState.NOT_PAID:
        return MarketState.CALLED_OFF
    if order.state in (OrderState.PAYMENT_PENDING, OrderState.WAITING_PAYMENT):
        # Asked before "called off": a line in state 8 may still be paid for.
        unpaid = any(line.state in _WAITING_FOR_MONEY for line in order.lines)
        if unpaid or not order.called_off:
            return MarketState.PAYMENT_PENDING
    if order.called_off:
        return MarketState.CALLED_OFF
    if order.state is OrderState.FINISHED:
        return MarketState.FINISHED
    return _open_state(order)


def _open_state(order: BackMarketOrder) -> MarketState:
    states = {line.state for line in order.lines}
    if LineState.TO_ACCEPT in states:
        return MarketState.TO_ACCEPT
    if states & _WAITING_FOR_MONEY:
        return MarketState.PAYMENT_PENDING
    if order.state not in _KNOWN_ORDER_STATES or states - _KNOWN_LINE_STATES:
        return MarketState.LINE_ON_HOLD
    # The list of lines can lag behind: an order still in state 1 was not accepted as a whole.
    return MarketState.TO_ACCEPT if order.state is OrderState.TO_ACCEPT else MarketState.TO_SHIP


def target_status(order: BackMarketOrder, shop: Shop) -> TargetStatus:
    """Look up what an order becomes in ShipStation, by the seller's table, else by the default."""
    state = market_state(order)
    return shop.statuses.get(state, DEFAULT_STATUSES[state])
