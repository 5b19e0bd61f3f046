"""What the bench asks at every scan: a phone by any of its numbers, what was scanned today."""

import json

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
TEXT = sa.Text()
NUMBER = sa.BigInteger()
ROW_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
BOOLEAN = sa.Boolean()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")

AT_ONCE = 500
SCANS = "A scan stays as it was read: it can be withdrawn, not changed or removed."


def upgrade() -> None:
    """Make the columns, the table and the indexes, and fill the table."""
    op.add_column("scans", sa.Column("returned_at", TIME))
    op.add_column("scans", sa.Column("taught", BOOLEAN, nullable=False, server_default=sa.false()))
    op.create_index("ix_scans_recorded_at", "scans", ["recorded_at"])
    op.create_table(
        "scan_companions",
        sa.Column("scan_id", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["scan_id"], ["scans.scan_id"], name="fk_scan_companions_scan_id_scans"
        ),
        sa.PrimaryKeyConstraint("scan_id", "kind", "value", name="pk_scan_companions"),
    )
    op.create_index("ix_scan_companions_value", "scan_companions", ["value"])
    fill()
    let_companions_join()


def let_companions_join() -> None:
    """Let the other codes of a label be added, which arrive one by one after the first.

    What was recorded, for which order, when and where stays as it was read.
    """
    kept = "UPDATE OF scan_id, order_id, orderline_id, kind, value, recorded_at, bench ON scans"
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER scans_refuse_change ON scans")
        op.execute(
            f"CREATE TRIGGER scans_refuse_change BEFORE {kept} FOR EACH ROW "
            f"EXECUTE FUNCTION refuse_change('{SCANS}')"
        )
        return
    op.execute("DROP TRIGGER scans_refuse_change")
    op.execute(
        f"CREATE TRIGGER scans_refuse_change BEFORE {kept} "
        f"BEGIN SELECT RAISE(ABORT, '{SCANS}'); END"
    )


def fill() -> None:
    """Repeat the other numbers of the phones that were scanned so far."""
    connection = op.get_bind()
    scans = sa.table("scans", sa.column("scan_id", NUMBER), sa.column("companions", TEXT))
    beside = sa.table(
        "scan_companions",
        sa.column("scan_id", NUMBER),
        sa.column("kind", TEXT),
        sa.column("value", TEXT),
    )
    last = 0
    while True:
        rows = connection.execute(
            sa.select(scans).where(scans.c.scan_id > last).order_by(scans.c.scan_id).limit(AT_ONCE)
        ).all()
        if not rows:
            return
        last = rows[-1].scan_id
        found = {
            (row.scan_id, *one.split(":", 1))
            for row in rows
            for one in listed(row.companions)
            if ":" in one
        }
        if found:
            connection.execute(
                beside.insert(),
                [
                    {"scan_id": scan_id, "kind": kind, "value": value}
                    for scan_id, kind, value in sorted(found)
                ],
            )


def listed(companions: object) -> list[str]:
    """Give a list of JSON, which one database hands out read and the other as text."""
    read = json.loads(companions) if isinstance(companions, str) else companions
    return [one for one in read if isinstance(one, str)] if isinstance(read, list) else []
