"""The first schema: orders, mirror, parcels, scans, outbox, attention, journal and state."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
TEXT = sa.Text()
INTEGER = sa.Integer()
NUMBER = sa.BigInteger()
BOOLEAN = sa.Boolean()
JSON = sa.JSON()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
ROW_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

JOURNAL = "The journal is only ever added to: nothing in it is changed or removed."
SCANS = "A scan stays as it was read: it can be withdrawn, not changed or removed."


def upgrade() -> None:
    """Make all tables, and the triggers that keep the evidence as it was."""
    make_orders()
    make_mirror()
    make_scans()
    make_outbox()
    make_journal()
    make_state()
    if op.get_bind().dialect.name == "postgresql":
        guard_evidence_in_postgresql()
    else:
        guard_evidence_in_sqlite()


def make_orders() -> None:
    """Make the tables of Back Market's orders."""
    op.create_table(
        "orders",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("state", INTEGER, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("modified_at", TIME, nullable=False),
        sa.Column("paid_at", TIME),
        sa.Column("ship_by", TIME),
        sa.Column("is_backship", BOOLEAN, nullable=False),
        sa.Column("finished", BOOLEAN, nullable=False),
        sa.Column("buyer_country", TEXT, nullable=False),
        sa.Column("price_cents", NUMBER, nullable=False),
        sa.Column("currency", TEXT, nullable=False),
        sa.Column("facts", TEXT, nullable=False),
        sa.Column("raw", JSON, nullable=False),
        sa.Column("first_seen_at", TIME, nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("gift", BOOLEAN),
        sa.Column("gift_message", TEXT, nullable=False),
        sa.Column("internal_note", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("order_id", name="pk_orders"),
    )
    op.create_index("ix_orders_finished", "orders", ["finished"])
    op.create_index("ix_orders_ship_by", "orders", ["ship_by"])
    op.create_table(
        "orderlines",
        sa.Column("order_id", NUMBER, nullable=False),
        sa.Column("orderline_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("position", INTEGER, nullable=False),
        sa.Column("sku", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("state", INTEGER, nullable=False),
        sa.Column("quantity", INTEGER, nullable=False),
        sa.Column("price_cents", NUMBER, nullable=False),
        sa.Column("imei", TEXT, nullable=False),
        sa.Column("serial_number", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_orderlines_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("order_id", "orderline_id", name="pk_orderlines"),
    )
    op.create_index("ix_orderlines_imei", "orderlines", ["imei"])
    op.create_index("ix_orderlines_serial_number", "orderlines", ["serial_number"])
    op.create_index("ix_orderlines_sku", "orderlines", ["sku"])
    op.create_table(
        "announcements",
        sa.Column("order_id", NUMBER, nullable=False),
        sa.Column("announced_at", TIME, nullable=False),
        sa.Column("tracking_number", TEXT, nullable=False),
        sa.Column("shipper", TEXT, nullable=False),
        sa.Column("carrier_code", TEXT, nullable=False),
        sa.Column("service_code", TEXT, nullable=False),
        sa.Column("fees_cents", NUMBER),
        sa.Column("note_to_buyer", TEXT, nullable=False),
        sa.Column("item_information", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_announcements_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("order_id", name="pk_announcements"),
    )


def make_mirror() -> None:
    """Make the tables of ShipStation's orders and parcels."""
    op.create_table(
        "shipstation_orders",
        sa.Column("shipstation_order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("order_id", NUMBER, nullable=False),
        sa.Column("parent_id", NUMBER),
        sa.Column("order_number", TEXT, nullable=False),
        sa.Column("order_key", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("internal_notes", TEXT, nullable=False),
        sa.Column("store_id", NUMBER),
        sa.Column("modified_at", TIME, nullable=False),
        sa.Column("facts", TEXT, nullable=False),
        sa.Column("raw", JSON, nullable=False),
        sa.Column("first_seen_at", TIME, nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_shipstation_orders_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("shipstation_order_id", name="pk_shipstation_orders"),
    )
    op.create_index("ix_shipstation_orders_order_id", "shipstation_orders", ["order_id"])
    op.create_index("ix_shipstation_orders_order_number", "shipstation_orders", ["order_number"])
    op.create_index("ix_shipstation_orders_status", "shipstation_orders", ["status"])
    op.create_table(
        "written",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("lines", JSON, nullable=False),
        sa.Column("status", TEXT),
        sa.PrimaryKeyConstraint("order_id", name="pk_written"),
    )
    op.create_table(
        "shipments",
        sa.Column("source", TEXT, nullable=False),
        sa.Column("shipment_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("order_id", NUMBER, nullable=False),
        sa.Column("shipstation_order_id", NUMBER),
        sa.Column("tracking_number", TEXT, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("voided", BOOLEAN, nullable=False),
        sa.Column("fees_cents", NUMBER),
        sa.Column("facts", TEXT, nullable=False),
        sa.Column("raw", JSON, nullable=False),
        sa.Column("first_seen_at", TIME, nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_shipments_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("source", "shipment_id", name="pk_shipments"),
    )
    op.create_index("ix_shipments_order_id", "shipments", ["order_id"])
    op.create_index("ix_shipments_tracking_number", "shipments", ["tracking_number"])


def make_scans() -> None:
    """Make the tables of scans."""
    op.create_table(
        "scans",
        sa.Column("scan_id", ROW_NUMBER, autoincrement=True, nullable=False),
        sa.Column("order_id", NUMBER, nullable=False),
        sa.Column("orderline_id", NUMBER, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("bench", TEXT, nullable=False),
        sa.Column("companions", JSON, nullable=False),
        sa.Column("sending", BOOLEAN, nullable=False),
        sa.Column("holds", BOOLEAN, nullable=False),
        sa.Column("withdrawn_at", TIME),
        sa.ForeignKeyConstraint(["order_id"], ["orders.order_id"], name="fk_scans_order_id_orders"),
        sa.PrimaryKeyConstraint("scan_id", name="pk_scans"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_scans_order_id", "scans", ["order_id"])
    op.create_index("ix_scans_value", "scans", ["value"])
    op.create_index(
        "uq_scans_active",
        "scans",
        ["order_id", "kind", "value"],
        unique=True,
        sqlite_where=sa.text("withdrawn_at IS NULL"),
        postgresql_where=sa.text("withdrawn_at IS NULL"),
    )
    op.create_index(
        "uq_scans_holds",
        "scans",
        ["kind", "value"],
        unique=True,
        sqlite_where=sa.text("holds"),
        postgresql_where=sa.text("holds"),
    )


def make_outbox() -> None:
    """Make the tables of the outbox and what needs a person."""
    op.create_table(
        "outbox",
        sa.Column("effect_id", ROW_NUMBER, autoincrement=True, nullable=False),
        sa.Column("dedupe_key", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("order_id", NUMBER, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("revision", INTEGER, nullable=False),
        sa.Column("attempts", INTEGER, nullable=False),
        sa.Column("not_before", TIME),
        sa.Column("waits", TEXT, nullable=False),
        sa.Column("lease_owner", TEXT, nullable=False),
        sa.Column("lease_until", TIME),
        sa.Column("leased_revision", INTEGER),
        sa.Column("asked_at", TIME, nullable=False),
        sa.Column("error_code", TEXT, nullable=False),
        sa.Column("error_detail", TEXT, nullable=False),
        sa.Column("done_at", TIME),
        sa.PrimaryKeyConstraint("effect_id", name="pk_outbox"),
        sa.UniqueConstraint("dedupe_key", name="uq_outbox_dedupe_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_order_id", "outbox", ["order_id"])
    op.create_index("ix_outbox_state_kind", "outbox", ["state", "kind"])
    op.create_table(
        "attention",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("detail", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("order_id", "code", name="pk_attention"),
    )


def make_journal() -> None:
    """Make the tables of the journal."""
    op.create_table(
        "journal",
        sa.Column("entry_id", ROW_NUMBER, autoincrement=True, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("order_id", NUMBER),
        sa.Column("bench", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("detail", TEXT, nullable=False),
        sa.Column("replaced", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("entry_id", name="pk_journal"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_journal_order_id", "journal", ["order_id"])


def make_state() -> None:
    """Make the tables of single values."""
    op.create_table(
        "cursors",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_cursors"),
    )
    op.create_table(
        "texts",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_texts"),
    )
    op.create_table(
        "service_health",
        sa.Column("service", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("not_before", TIME),
        sa.Column("last_good_at", TIME),
        sa.Column("detail", TEXT, nullable=False),
        sa.Column("remaining", INTEGER),
        sa.Column("window_ends_at", TIME),
        sa.PrimaryKeyConstraint("service", name="pk_service_health"),
    )
    op.create_table(
        "quarantine",
        sa.Column("service", TEXT, nullable=False),
        sa.Column("list_name", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.PrimaryKeyConstraint("service", "list_name", "key", name="pk_quarantine"),
    )


def guard_evidence_in_sqlite() -> None:
    """Refuse changes of the journal and of what was scanned."""
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER journal_refuses_{change.lower()} BEFORE {change} ON journal "
            f"BEGIN SELECT RAISE(ABORT, '{JOURNAL}'); END"
        )
    op.execute(
        "CREATE TRIGGER scans_refuse_delete BEFORE DELETE ON scans "
        f"BEGIN SELECT RAISE(ABORT, '{SCANS}'); END"
    )
    op.execute(
        "CREATE TRIGGER scans_refuse_change BEFORE UPDATE OF scan_id, order_id, orderline_id, "
        "kind, value, recorded_at, bench, companions ON scans "
        f"BEGIN SELECT RAISE(ABORT, '{SCANS}'); END"
    )
    op.execute(
        "CREATE TRIGGER scans_stay_withdrawn BEFORE UPDATE ON scans "
        "WHEN OLD.withdrawn_at IS NOT NULL "
        f"BEGIN SELECT RAISE(ABORT, '{SCANS}'); END"
    )


def guard_evidence_in_postgresql() -> None:
    """Refuse the same, and emptying the tables at one stroke."""
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION USING MESSAGE = TG_ARGV[0]; END $$"
    )
    for name, change, each, when, sentence in (
        ("journal_refuses_change", "UPDATE OR DELETE ON journal", "ROW", "", JOURNAL),
        ("journal_refuses_truncate", "TRUNCATE ON journal", "STATEMENT", "", JOURNAL),
        ("scans_refuse_delete", "DELETE ON scans", "ROW", "", SCANS),
        ("scans_refuse_truncate", "TRUNCATE ON scans", "STATEMENT", "", SCANS),
        (
            "scans_refuse_change",
            "UPDATE OF scan_id, order_id, orderline_id, kind, value, recorded_at, bench, "
            "companions ON scans",
            "ROW",
            "",
            SCANS,
        ),
        (
            "scans_stay_withdrawn",
            "UPDATE ON scans",
            "ROW",
            "WHEN (OLD.withdrawn_at IS NOT NULL) ",
            SCANS,
        ),
    ):
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {change} FOR EACH {each} {when}"
            f"EXECUTE FUNCTION refuse_change('{sentence}')"
        )
