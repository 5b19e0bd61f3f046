"""Forget buyers: when an order was closed, whose buyer is gone, and what of the journal may go."""

import json
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
NUMBER = sa.BigInteger()
TEXT = sa.Text()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")

AT_ONCE = 500
JOURNAL = "The journal is only ever added to: nothing in it is changed or removed."
GONE = "…"
KEPT = ("entry_id", "at", "event", "bench")
TEXTS = ("subject", "detail", "replaced")


def upgrade() -> None:
    """Make column, index and table, fill the column, and let the journal forget."""
    op.add_column("order_list", sa.Column("closed_at", TIME))
    op.create_index("ix_order_list_closed_at", "order_list", ["closed_at"])
    op.create_table(
        "erased_buyers",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("erased_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("order_id", name="pk_erased_buyers"),
    )
    fill()
    want_rewriting()
    let_the_journal_forget()


def fill() -> None:
    """Say of every settled order when it was closed: when it was shipped, or changed last."""
    connection = op.get_bind()
    listed = sa.table(
        "order_list",
        sa.column("order_id", NUMBER),
        sa.column("settled", sa.Boolean()),
        sa.column("closed_at", TIME),
    )
    orders = sa.table(
        "orders",
        sa.column("order_id", NUMBER),
        sa.column("modified_at", TIME),
        sa.column("facts", TEXT),
    )
    last = 0
    while True:
        rows = connection.execute(
            sa.select(orders)
            .join(listed, listed.c.order_id == orders.c.order_id)
            .where(orders.c.order_id > last, listed.c.settled.is_(sa.true()))
            .order_by(orders.c.order_id)
            .limit(AT_ONCE)
        ).all()
        if not rows:
            return
        last = rows[-1].order_id
        for row in rows:
            shipped_at = json.loads(row.facts).get("shipped_at")
            connection.execute(
                sa.update(listed)
                .where(listed.c.order_id == row.order_id)
                .values(closed_at=as_column(shipped_at) if shipped_at else row.modified_at)
            )


def want_rewriting() -> None:
    """Note that a file with orders in it was written before what is deleted was overwritten."""
    connection = op.get_bind()
    orders = sa.table("orders", sa.column("order_id", NUMBER))
    if connection.execute(sa.select(orders).limit(1)).first() is not None:
        texts = sa.table("texts", sa.column("name", TEXT), sa.column("text", TEXT))
        connection.execute(sa.insert(texts).values(name="rewrite_wanted", text="yes"))


def as_column(moment: str) -> object:
    """Write a time of the facts as the column holds it."""
    aware = datetime.fromisoformat(moment).astimezone(UTC)
    if op.get_bind().dialect.name == "postgresql":
        return aware
    return aware.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def let_the_journal_forget() -> None:
    """Let words be taken out of the texts of a forgotten buyer's order, or of a refused scan.

    What happened, when, where and to which order stays, and so does every text that nothing was
    taken out of.
    """
    postgresql_ = op.get_bind().dialect.name == "postgresql"
    place = "strpos" if postgresql_ else "instr"
    same = "IS NOT DISTINCT FROM" if postgresql_ else "IS"
    kept = " AND ".join(f"NEW.{name} = OLD.{name}" for name in KEPT)
    cut = " AND ".join(
        f"(NEW.{name} = OLD.{name} OR {place}(NEW.{name}, '{GONE}') > 0)" for name in TEXTS
    )
    forgotten = "EXISTS (SELECT 1 FROM erased_buyers WHERE order_id = OLD.order_id)"
    allowed = (
        f"{kept} AND NEW.order_id {same} OLD.order_id AND {cut} "
        f"AND (OLD.event = 'refused' OR {forgotten})"
    )
    if postgresql_:
        op.execute(
            "CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN IF TG_OP = 'UPDATE' THEN IF {allowed} THEN RETURN NEW; END IF; END IF; "
            "RAISE EXCEPTION USING MESSAGE = TG_ARGV[0]; END $$"
        )
        op.execute("DROP TRIGGER journal_refuses_change ON journal")
        op.execute(
            "CREATE TRIGGER journal_refuses_change BEFORE UPDATE OR DELETE ON journal "
            f"FOR EACH ROW EXECUTE FUNCTION refuse_journal_change('{JOURNAL}')"
        )
        return
    op.execute("DROP TRIGGER journal_refuses_update")
    op.execute(
        "CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal "
        f"WHEN NOT ({allowed}) BEGIN SELECT RAISE(ABORT, '{JOURNAL}'); END"
    )
