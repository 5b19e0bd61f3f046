import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, Shop, TargetStatus
from bb_desktop.domain.statuses import market_state, target_status
from tests.builders import a_line, an_order, orders


def in_states(order_state, *line_states):
    lines = [a_line(number, state=state) for number, state in enumerate(line_states, start=1)]
    return an_order(state=order_state, lines=lines)


@pytest.mark.parametrize(
    ("order_state", "line_states", "state"),
    [
        (0, (0,), MarketState.PAYMENT_PENDING),
        (10, (0,), MarketState.PAYMENT_PENDING),
        (10, (8,), MarketState.PAYMENT_PENDING),
        (10, (7,), MarketState.CALLED_OFF),
        (1, (1,), MarketState.TO_ACCEPT),
        (1, (1, 9), MarketState.TO_ACCEPT),
        (1, (1, 4), MarketState.TO_ACCEPT),
        (1, (4, 4), MarketState.CALLED_OFF),
        (1, (2,), MarketState.TO_ACCEPT),
        (1, (9,), MarketState.LINE_ON_HOLD),
        (3, (2,), MarketState.TO_SHIP),
        (3, (2, 4), MarketState.TO_SHIP),
        (3, (2, 3), MarketState.TO_SHIP),
        (3, (2, 1), MarketState.TO_ACCEPT),
        (3, (2, 0), MarketState.PAYMENT_PENDING),
        (3, (2, 9), MarketState.LINE_ON_HOLD),
        (3, (3,), MarketState.FINISHED),
        (3, (4, 5), MarketState.CALLED_OFF),
        (8, (7,), MarketState.CALLED_OFF),
        (8, (0,), MarketState.CALLED_OFF),
        (9, (3,), MarketState.FINISHED),
        (9, (3, 4), MarketState.FINISHED),
        (9, (6,), MarketState.FINISHED),
        (9, (4,), MarketState.CALLED_OFF),
        (9, (5,), MarketState.CALLED_OFF),
        (9, (4, 5, 7), MarketState.CALLED_OFF),
        (77, (2,), MarketState.LINE_ON_HOLD),
        (3, (2, 77), MarketState.LINE_ON_HOLD),
    ],
)
def test_order_and_lines_together_say_where_a_sale_stands(order_state, line_states, state):
    order = in_states(OrderState(order_state), *map(LineState, line_states))

    assert market_state(order) is state
    assert target_status(order, Shop()) is DEFAULT_STATUSES[state]


@given(orders())
def test_nothing_awaits_shipment_by_default_that_is_unpaid_unaccepted_on_hold_or_over(order):
    if target_status(order, Shop()) is TargetStatus.AWAITING_SHIPMENT:
        assert order.state is OrderState.TO_SHIP
        assert LineState.ACCEPTED in {line.state for line in order.lines}
        assert not {line.state for line in order.lines} & {
            LineState.NEW,
            LineState.TO_ACCEPT,
            LineState.ON_HOLD,
        }


@given(orders())
def test_what_was_announced_is_never_cancelled_in_shipstation(order):
    if order.announced:
        assert market_state(order) is MarketState.FINISHED


@given(orders(), st.sampled_from(TargetStatus))
def test_the_sellers_table_decides_and_what_it_leaves_out_goes_by_the_default(order, wanted):
    state = market_state(order)

    assert target_status(order, Shop(statuses={state: wanted})) is wanted
    assert target_status(order, Shop(statuses={})) is DEFAULT_STATUSES[state]
