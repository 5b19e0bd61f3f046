"""The table of the outbox, and the statements on it that are built once: every pass asks them."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    Index,
    Integer,
    Table,
    and_,
    bindparam,
    case,
    func,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningUpdate

from bb_desktop.adapters.store.columns import (
    Number,
    PlainText,
    RowNumber,
    UtcTime,
    insert_into,
    metadata,
)
from bb_desktop.domain.effects import EffectKind, EffectState

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

PENDING = outbox.c.state == EffectState.PENDING.value
LEASED = outbox.c.state == EffectState.LEASED.value
ENDED = outbox.c.state.in_([EffectState.DONE.value, EffectState.ATTENTION.value])
UNLEASED: dict[str, Any] = {"lease_owner": "", "lease_until": null(), "leased_revision": null()}
FRESH: dict[str, Any] = {"attempts": 0, "waits": "", "error_code": "", "error_detail": ""}

# Built once: asked for at every scan and every order of an import.
LISTED = select(outbox).order_by(outbox.c.asked_at, outbox.c.effect_id)
LISTED_OF_ONE = LISTED.where(outbox.c.order_id == bindparam("asked"))
UNFINISHED = LISTED.where(outbox.c.state != EffectState.DONE.value)
UNFINISHED_OF_ONE = LISTED_OF_ONE.where(outbox.c.state != EffectState.DONE.value)


# Likewise: every pass asks.
GIVING_BACK = (
    update(outbox)
    .where(LEASED, outbox.c.lease_owner == bindparam("gone"))
    .values(state=EffectState.PENDING.value, **UNLEASED)
    .returning(outbox.c.effect_id)
)
_LATEST, _SOONER = (bindparam(name, type_=UtcTime()) for name in ("latest", "sooner"))
HURRYING = update(outbox).where(PENDING, outbox.c.not_before > _LATEST).values(not_before=_SOONER)
UNLEASING = update(outbox).where(LEASED, outbox.c.lease_until > _LATEST).values(lease_until=_SOONER)
COUNTED_DUE = select(func.count()).where(
    or_(
        LEASED,
        and_(
            PENDING,
            or_(
                outbox.c.not_before.is_(None),
                outbox.c.not_before <= bindparam("now", type_=UtcTime()),
                outbox.c.waits != "",
            ),
        ),
    )
)
FIRST_DUE = select(
    func.min(case((LEASED, outbox.c.lease_until), else_=outbox.c.not_before)),
    func.count().filter(PENDING, outbox.c.not_before.is_(None)),
).where(or_(PENDING, LEASED))


@cache
def asking(dialect_name: str) -> postgresql.Insert | sqlite.Insert:
    """Build the statement that asks for an effect, once: it runs for every order of an import."""
    statement = insert_into(dialect_name, outbox)
    new = statement.excluded
    retrying = and_(PENDING, or_(outbox.c.waits != "", outbox.c.error_code != ""))
    begun_anew = {
        "state": EffectState.PENDING.value,
        "asked_at": new.asked_at,
        "done_at": null(),
        **FRESH,
    }
    return statement.on_conflict_do_update(
        index_elements=["dedupe_key"],
        set_={
            "revision": outbox.c.revision + 1,
            "not_before": case((retrying, outbox.c.not_before), else_=new.not_before),
            **{
                name: case((ENDED, value), else_=outbox.c[name])
                for name, value in begun_anew.items()
            },
        },
    )


@cache
def claiming(
    kinds: tuple[EffectKind, ...], *, at_once: bool, some_orders: bool
) -> ReturningUpdate[Any]:
    """Build the statement that leases effects, once for each use: every pass claims every kind."""
    now = bindparam("now", type_=UtcTime())
    due = or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now)
    if at_once:
        due = or_(due, outbox.c.waits == "service")
    guard = or_(and_(PENDING, due), and_(LEASED, outbox.c.lease_until <= now))
    ranks = {kind.value: rank for rank, kind in reversed(list(enumerate(kinds)))}
    turn = (case(ranks, value=outbox.c.kind), outbox.c.asked_at, outbox.c.effect_id)
    first = select(outbox.c.effect_id).where(guard, outbox.c.kind.in_(ranks))
    if some_orders:
        # Written into the statement, not bound: there is no limit on how many.
        wanted: BindParameter[Any] = bindparam("wanted", expanding=True, literal_execute=True)
        first = first.where(outbox.c.order_id.in_(wanted))
    chosen = first.order_by(*turn).limit(bindparam("at_most", type_=Integer()))
    # The guard is written twice on purpose: where a second bench waits for a row that the
    # first one takes, PostgreSQL checks only the outer WHERE again. With the inner one alone
    # most rows were handed out twice, and nothing but the lock of `engine` would prevent it.
    return (
        update(outbox)
        .where(outbox.c.effect_id.in_(chosen), guard)
        .values(
            state=EffectState.LEASED.value,
            attempts=outbox.c.attempts + 1,
            not_before=null(),
            waits="",
            lease_owner=bindparam("claimed_by", type_=PlainText()),
            lease_until=bindparam("claimed_until", type_=UtcTime()),
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
    )
