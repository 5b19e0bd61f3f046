"""The outbox: what is to be made true outside, one row an effect, leased while it is delivered.

``pending → leased → done | attention``. Asking again raises the revision, and a delivery closes
only the revision that it delivered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    Row,
    Table,
    and_,
    bindparam,
    case,
    delete,
    func,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bb_desktop.adapters.store.columns import (
    Number,
    PlainText,
    RowNumber,
    UtcTime,
    insert_into,
    metadata,
    storable,
)
from bb_desktop.domain.effects import Effect, EffectKind, EffectState, LeasedEffect, OutboxRow
from bb_desktop.domain.orders import OrderId

LEASE = timedelta(minutes=5)

outbox = Table(
    "outbox",
    metadata,
    Column("effect_id", RowNumber, primary_key=True, autoincrement=True),
    Column("dedupe_key", PlainText, nullable=False, unique=True),
    Column("kind", PlainText, nullable=False),
    Column("order_id", Number, nullable=False, index=True),
    Column("state", PlainText, nullable=False),
    # Raised whenever the effect is asked for again.
    Column("revision", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    # Of a leased row: what was asked for while it was being delivered.
    Column("not_before", UtcTime),
    # Why a pending row waits: '' for nothing or a grace time, 'service' while a service cannot
    # be reached or refuses the credentials, 'named' until a time that the service named.
    Column("waits", PlainText, nullable=False),
    Column("lease_owner", PlainText, nullable=False),
    Column("lease_until", UtcTime),
    Column("leased_revision", Integer),
    Column("asked_at", UtcTime, nullable=False),
    Column("error_code", PlainText, nullable=False),
    Column("error_detail", PlainText, nullable=False),
    # When it was done, or given up.
    Column("done_at", UtcTime),
    # A number is never given twice, so that a late reply cannot close another row.
    sqlite_autoincrement=True,
)
Index("ix_outbox_state_kind", outbox.c.state, outbox.c.kind)

_WAITS = {
    "unreachable": "service",
    "credentials_refused": "service",
    "rate_limited": "named",
    "blocked": "named",
}
_PENDING = outbox.c.state == EffectState.PENDING.value
_LEASED = outbox.c.state == EffectState.LEASED.value
_ENDED = outbox.c.state.in_([EffectState.DONE.value, EffectState.ATTENTION.value])
_UNLEASED: dict[str, Any] = {"lease_owner": "", "lease_until": null(), "leased_revision": null()}
_FRESH: dict[str, Any] = {"attempts": 0, "waits": "", "error_code": "", "error_detail": ""}

# Built once: asked for at every scan and every order of an import.
_LISTED = select(outbox).order_by(outbox.c.asked_at, outbox.c.effect_id)
_LISTED_OF_ONE = _LISTED.where(outbox.c.order_id == bindparam("asked"))
_UNFINISHED = _LISTED.where(outbox.c.state != EffectState.DONE.value)
_UNFINISHED_OF_ONE = _LISTED_OF_ONE.where(outbox.c.state != EffectState.DONE.value)


@cache
def _asking(dialect_name: str) -> postgresql.Insert | sqlite.Insert:
    """Build the statement that asks for an effect, once: it runs for every order of an import."""
    statement = insert_into(dialect_name, outbox)
    new = statement.excluded
    retrying = and_(_PENDING, or_(outbox.c.waits != "", outbox.c.error_code != ""))
    begun_anew = {
        "state": EffectState.PENDING.value,
        "asked_at": new.asked_at,
        "done_at": null(),
        **_FRESH,
    }
    return statement.on_conflict_do_update(
        index_elements=["dedupe_key"],
        set_={
            "revision": outbox.c.revision + 1,
            "not_before": case((retrying, outbox.c.not_before), else_=new.not_before),
            **{
                name: case((_ENDED, value), else_=outbox.c[name])
                for name, value in begun_anew.items()
            },
        },
    )


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
            _asking(self._connection.dialect.name),
            {
                "dedupe_key": effect.dedupe_key,
                "kind": effect.kind.value,
                "order_id": effect.order_id,
                "state": EffectState.PENDING.value,
                "revision": 1,
                "not_before": effect.not_before,
                "asked_at": now,
                "lease_owner": "",
                **_FRESH,
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
        due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)
        if at_once:
            due = or_(due, outbox.c.waits == "service")
        guard = or_(and_(_PENDING, due), and_(_LEASED, outbox.c.lease_until <= now))
        ranks = {kind.value: rank for rank, kind in reversed(list(enumerate(kinds)))}
        turn = (case(ranks, value=outbox.c.kind), outbox.c.asked_at, outbox.c.effect_id)
        first = select(outbox.c.effect_id).where(guard, outbox.c.kind.in_(ranks))
        if order_ids is not None:
            # Written into the statement, not bound: there is no limit on how many.
            wanted: BindParameter[Any] = bindparam(
                "wanted", storable(order_ids), expanding=True, literal_execute=True
            )
            first = first.where(outbox.c.order_id.in_(wanted))
        chosen = first.order_by(*turn).limit(limit)
        # The guard is written twice on purpose: where a second bench waits for a row that the
        # first one takes, PostgreSQL checks only the outer WHERE again. With the inner one alone
        # most rows were handed out twice, and nothing but the lock of `engine` would prevent it.
        rows = self._connection.execute(
            update(outbox)
            .where(outbox.c.effect_id.in_(chosen), guard)
            .values(
                state=EffectState.LEASED.value,
                attempts=outbox.c.attempts + 1,
                not_before=null(),
                waits="",
                lease_owner=owner,
                lease_until=now + LEASE,
                leased_revision=outbox.c.revision,
            )
            .returning(
                outbox.c.effect_id,
                outbox.c.kind,
                outbox.c.order_id,
                outbox.c.revision,
                outbox.c.attempts,
                outbox.c.asked_at,
            )
        ).all()
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
                **_UNLEASED,
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
                **_UNLEASED,
            )
        )

    def drop(self, kind: EffectKind, order_id: OrderId) -> None:
        """Forget an effect that is no longer wanted, given-up ones included.

        One that is being delivered is left, since its delivery cannot be called back.
        """
        key = Effect(kind, order_id).dedupe_key
        unwanted = or_(_PENDING, outbox.c.state == EffectState.ATTENTION.value)
        self._connection.execute(delete(outbox).where(outbox.c.dedupe_key == key, unwanted))

    def release(self, owner: str) -> int:
        """Give back every lease of an owner that is known to be gone; returns how many."""
        given_back = self._connection.execute(
            update(outbox)
            .where(_LEASED, outbox.c.lease_owner == owner)
            .values(state=EffectState.PENDING.value, **_UNLEASED)
            .returning(outbox.c.effect_id)
        )
        return len(given_back.all())

    def rows(
        self, *, order_id: OrderId | None = None, unfinished_only: bool = True
    ) -> tuple[OutboxRow, ...]:
        """List effects, oldest first."""
        statement = _LISTED if order_id is None else _LISTED_OF_ONE
        asked = {} if order_id is None else {"asked": order_id}
        if unfinished_only:
            statement = _UNFINISHED if order_id is None else _UNFINISHED_OF_ONE
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
                **_FRESH,
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
            .where(
                _PENDING, outbox.c.waits != "", outbox.c.kind.in_([kind.value for kind in kinds])
            )
            .values(
                # Attempts begin anew, so a new revision keeps this lease apart from earlier ones.
                revision=outbox.c.revision + 1,
                not_before=null(),
                **_FRESH,
            )
            .returning(outbox.c.effect_id)
        )
        return len(woken.all())

    def count_due(self, now: datetime) -> int:
        """Count effects whose time has come, that wait for a service, or are being delivered."""
        due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now, outbox.c.waits != "")
        statement = select(func.count()).where(or_(_LEASED, and_(_PENDING, due)))
        return self._connection.execute(statement).scalar_one()

    def next_due(self, now: datetime) -> datetime | None:
        """Give the time of the first pending effect, ``now`` for one that is due; None for none.

        A lease counts from its end, when it may be claimed again.
        """
        times = self._connection.execute(
            select(
                func.min(case((_LEASED, outbox.c.lease_until), else_=outbox.c.not_before)),
                func.count().filter(_PENDING, outbox.c.not_before.is_(None)),
            ).where(or_(_PENDING, _LEASED))
        ).one()
        first, at_once = times
        if at_once:
            return now
        return None if first is None else max(now, first)


def _held(leased: LeasedEffect) -> ColumnElement[bool]:
    """Say that a row is still leased by this very lease.

    Attempts rise with every lease and begin anew only together with a higher revision.
    """
    return and_(
        outbox.c.effect_id == leased.effect_id,
        _LEASED,
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
