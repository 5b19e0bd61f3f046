"""The outbox: what is to be made true outside, one row an effect, leased while it is delivered.

``pending → leased → done | attention``. Asking again raises the revision, and a delivery closes
only the revision that it delivered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    case,
    delete,
    literal,
    null,
    or_,
    update,
)

from bb_desktop.adapters.store.columns import (
    PlainText,
    UtcTime,
    storable,
)
from bb_desktop.adapters.store.outbox_table import (
    COUNTED_DUE,
    FIRST_DUE,
    FRESH,
    GIVING_BACK,
    HURRYING,
    LEASED,
    LISTED,
    LISTED_OF_ONE,
    PENDING,
    UNFINISHED,
    UNFINISHED_OF_ONE,
    UNLEASED,
    UNLEASING,
    asking,
    claiming,
    outbox,
)
from bb_desktop.domain.effects import Effect, EffectKind, EffectState, LeasedEffect, OutboxRow
from bb_desktop.domain.orders import OrderId

LEASE = timedelta(minutes=5)

_WAITS = {
    "unreachable": "service",
    "credentials_refused": "service",
    "rate_limited": "named",
    "blocked": "named",
}


class SqlOutbox:
    """The outbox, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def add(self, effect: Effect, now: datetime) -> None:
        """Ask for an effect.

        Asking again raises the revision. What was done or given up becomes pending; what waits
        for a retry keeps waiting; what is being delivered is pending once more afterwards.
        """
        self._connection.execute(
            asking(self._connection.dialect.name),
            {
                "dedupe_key": effect.dedupe_key,
                "kind": effect.kind.value,
                "order_id": effect.order_id,
                "state": EffectState.PENDING.value,
                "revision": 1,
                "not_before": effect.not_before,
                "asked_at": now,
                "lease_owner": "",
                **FRESH,
            },
        )

    def claim(
        self,
        kinds: Sequence[EffectKind],
        now: datetime,
        *,
        owner: str,
        limit: int,
        at_once: bool = False,
        order_ids: Iterable[OrderId] | None = None,
    ) -> tuple[LeasedEffect, ...]:
        """Lease due effects for five minutes: in the order of the kinds, oldest asked first.

        Args:
            at_once: Take those too that only wait because a service could not be reached or
                refused the credentials.
            order_ids: Only effects of these orders; None for all.
        """
        if not kinds or limit < 1:
            return ()
        ranks = {kind.value: rank for rank, kind in reversed(list(enumerate(kinds)))}
        asked: dict[str, Any] = {
            "now": now,
            "claimed_by": owner,
            "claimed_until": now + LEASE,
            "at_most": limit,
        }
        if order_ids is not None:
            asked["wanted"] = storable(order_ids)
        statement = claiming(tuple(kinds), at_once=at_once, some_orders=order_ids is not None)
        rows = self._connection.execute(statement, asked).all()
        # RETURNING promises no order.
        return tuple(
            LeasedEffect(
                effect_id=row.effect_id,
                kind=EffectKind(row.kind),
                order_id=OrderId(row.order_id),
                revision=row.revision,
                attempts=row.attempts,
            )
            for row in sorted(rows, key=lambda one: (ranks[one.kind], one.asked_at, one.effect_id))
        )

    def settle(self, leased: LeasedEffect, now: datetime) -> None:
        """Close what was delivered; asked for again meanwhile, it is pending once more.

        Nothing happens when the lease was lost to somebody else.
        """
        self._end(leased, now, EffectState.DONE, code="", detail="")

    def give_up(self, leased: LeasedEffect, *, code: str, detail: str, now: datetime) -> None:
        """Leave it to a person; asked for again meanwhile, it is tried once more first."""
        self._end(leased, now, EffectState.ATTENTION, code=code, detail=detail)

    def _end(
        self, leased: LeasedEffect, now: datetime, state: EffectState, *, code: str, detail: str
    ) -> None:
        current = outbox.c.revision == leased.revision

        def if_current(value: Any, otherwise: Any) -> ColumnElement[Any]:
            return case((current, value), else_=otherwise)

        self._connection.execute(
            update(outbox)
            .where(_held(leased))
            .values(
                state=if_current(state.value, EffectState.PENDING.value),
                attempts=if_current(outbox.c.attempts, 0),
                error_code=if_current(code, ""),
                error_detail=if_current(literal(detail, type_=PlainText()), ""),
                done_at=if_current(literal(now, type_=UtcTime()), null()),
                **UNLEASED,
            )
        )

    def postpone(
        self, leased: LeasedEffect, until: datetime, *, code: str = "", detail: str = ""
    ) -> None:
        """Give a lease back, to be tried not before ``until``; the code says what it waits for."""
        self._connection.execute(
            update(outbox)
            .where(_held(leased))
            .values(
                state=EffectState.PENDING.value,
                not_before=until,
                waits=_WAITS.get(code, ""),
                error_code=code,
                error_detail=detail,
                **UNLEASED,
            )
        )

    def drop(self, kind: EffectKind, order_id: OrderId) -> None:
        """Forget an effect that is no longer wanted, given-up ones included.

        One that is being delivered is left, since its delivery cannot be called back.
        """
        key = Effect(kind, order_id).dedupe_key
        unwanted = or_(PENDING, outbox.c.state == EffectState.ATTENTION.value)
        self._connection.execute(delete(outbox).where(outbox.c.dedupe_key == key, unwanted))

    def release(self, owner: str) -> int:
        """Give back every lease of an owner that is known to be gone; returns how many."""
        return len(self._connection.execute(GIVING_BACK, {"gone": owner}).all())

    def rows(
        self, *, order_id: OrderId | None = None, unfinished_only: bool = True
    ) -> tuple[OutboxRow, ...]:
        """List effects, oldest first."""
        statement = LISTED if order_id is None else LISTED_OF_ONE
        asked = {} if order_id is None else {"asked": order_id}
        if unfinished_only:
            statement = UNFINISHED if order_id is None else UNFINISHED_OF_ONE
        return tuple(_row(one) for one in self._connection.execute(statement, asked))

    def re_arm(self, order_id: OrderId, now: datetime) -> int:
        """Make what needs attention on an order pending again; returns how many."""
        armed = self._connection.execute(
            update(outbox)
            .where(outbox.c.order_id == order_id, outbox.c.state == EffectState.ATTENTION.value)
            .values(
                state=EffectState.PENDING.value,
                # Attempts begin anew, so a new revision keeps this lease apart from earlier ones.
                revision=outbox.c.revision + 1,
                not_before=null(),
                asked_at=now,
                done_at=null(),
                **FRESH,
            )
            .returning(outbox.c.effect_id)
        )
        return len(armed.all())

    def wake(self, kinds: Iterable[EffectKind]) -> int:
        """Make what waits for a service due at once, as if never tried; returns how many.

        They keep the order in which they were asked for.
        """
        woken = self._connection.execute(
            update(outbox)
            .where(PENDING, outbox.c.waits != "", outbox.c.kind.in_([kind.value for kind in kinds]))
            .values(
                # Attempts begin anew, so a new revision keeps this lease apart from earlier ones.
                revision=outbox.c.revision + 1,
                not_before=null(),
                **FRESH,
            )
            .returning(outbox.c.effect_id)
        )
        return len(woken.all())

    def hurry(self, latest: datetime, until: datetime) -> int:
        """Let what would wait, or be leased, for longer than ``latest`` wait ``until`` only.

        Returns how many; such times were noted by a clock that was fast.
        """
        times = {"latest": latest, "sooner": until}
        hurried = self._connection.execute(HURRYING, times).rowcount
        return hurried + self._connection.execute(UNLEASING, times).rowcount

    def count_due(self, now: datetime) -> int:
        """Count effects whose time has come, that wait for a service, or are being delivered."""
        return self._connection.execute(COUNTED_DUE, {"now": now}).scalar_one()

    def next_due(self, now: datetime) -> datetime | None:
        """Give the time of the first pending effect, ``now`` for one that is due; None for none.

        A lease counts from its end, when it may be claimed again.
        """
        first, at_once = self._connection.execute(FIRST_DUE).one()
        if at_once:
            return now
        return None if first is None else max(now, first)


def _held(leased: LeasedEffect) -> ColumnElement[bool]:
    """Say that a row is still leased by this very lease.

    Attempts rise with every lease and begin anew only together with a higher revision.
    """
    return and_(
        outbox.c.effect_id == leased.effect_id,
        LEASED,
        outbox.c.attempts == leased.attempts,
        outbox.c.leased_revision == leased.revision,
    )


def _row(row: Row[Any]) -> OutboxRow:
    return OutboxRow(
        effect_id=row.effect_id,
        kind=EffectKind(row.kind),
        order_id=OrderId(row.order_id),
        state=EffectState(row.state),
        attempts=row.attempts,
        not_before=row.not_before,
        asked_at=row.asked_at,
        error_code=row.error_code,
        error_detail=row.error_detail,
    )
