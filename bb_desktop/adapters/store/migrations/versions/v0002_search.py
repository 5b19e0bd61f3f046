"""Find orders by any word: the search over all orders, and narrow lists of them."""

import json
import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types and rules may move on.
TEXT = sa.Text()
INTEGER = sa.Integer()
NUMBER = sa.BigInteger()
BOOLEAN = sa.Boolean()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")

AT_ONCE = 500
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"})
SHIPPED, REFUNDED_AFTER = 3, 6
FINAL = {3, 4, 5, 6, 7}
UNPAID_ORDER, NOT_PAID, FINISHED = {0, 10}, 8, 9
UNPAID_LINE = {0, 8}


def upgrade() -> None:
    """Make the tables and fill them with the orders that there are."""
    op.create_table(
        "order_list",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("settled", BOOLEAN, nullable=False),
        sa.Column("announced", BOOLEAN, nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("ship_by", TIME),
        sa.Column("state", INTEGER, nullable=False),
        sa.Column("line_state", INTEGER, nullable=False),
        sa.Column("price_cents", NUMBER, nullable=False),
        sa.Column("shipper", TEXT, nullable=False),
        sa.Column("tracking_number", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_order_list_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("order_id", name="pk_order_list"),
    )
    op.create_index(
        "ix_order_list_settled", "order_list", ["settled", "created_at", "order_id", "announced"]
    )
    op.create_table(
        "order_words",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("numbers", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_order_words_order_id_orders"
        ),
        sa.PrimaryKeyConstraint("order_id", name="pk_order_words"),
    )
    if op.get_bind().dialect.name == "sqlite":
        make_trigrams()
    fill()


def make_trigrams() -> None:
    """Make SQLite's index over parts of words, kept up to date by itself."""
    op.execute(
        "CREATE VIRTUAL TABLE order_trigrams USING fts5(words, numbers, content='order_words', "
        "content_rowid='order_id', tokenize='trigram case_sensitive 1')"
    )
    add = (
        "INSERT INTO order_trigrams (rowid, words, numbers) "
        "VALUES (new.order_id, new.words, new.numbers);"
    )
    remove = (
        "INSERT INTO order_trigrams (order_trigrams, rowid, words, numbers) "
        "VALUES ('delete', old.order_id, old.words, old.numbers);"
    )
    for change, steps in (("INSERT", add), ("DELETE", remove), ("UPDATE", f"{remove} {add}")):
        op.execute(
            f"CREATE TRIGGER order_words_{change.lower()} AFTER {change} ON order_words "
            f"BEGIN {steps} END"
        )


def fill() -> None:
    """Read every order there is; a shop of some years takes some seconds."""
    connection = op.get_bind()
    orders = sa.table(
        "orders",
        *(sa.column(name, NUMBER) for name in ("order_id", "price_cents")),
        *(sa.column(name, TIME) for name in ("created_at", "ship_by")),
        sa.column("facts", TEXT),
    )
    last = 0
    while True:
        rows = connection.execute(
            sa.select(orders)
            .where(orders.c.order_id > last)
            .order_by(orders.c.order_id)
            .limit(AT_ONCE)
        ).all()
        if not rows:
            return
        first, last = rows[0].order_id, rows[-1].order_id
        numbers = numbers_between(connection, first, last)
        listed, worded = [], []
        for row in rows:
            facts = json.loads(row.facts)
            listed.append(list_row(row, facts))
            own = numbers.get(row.order_id, [])
            worded.append(word_row(row.order_id, facts, own))
        connection.execute(list_table(), listed)
        connection.execute(words_table(), worded)


def list_table() -> sa.Insert:
    """Begin to fill the list."""
    names = ("order_id", "state", "line_state", "price_cents")
    return sa.table(
        "order_list",
        *(sa.column(name, NUMBER) for name in names),
        *(sa.column(name, BOOLEAN) for name in ("settled", "announced")),
        *(sa.column(name, TIME) for name in ("created_at", "ship_by")),
        *(sa.column(name, TEXT) for name in ("shipper", "tracking_number")),
    ).insert()


def words_table() -> sa.Insert:
    """Begin to fill the words."""
    texts = (sa.column(name, TEXT) for name in ("words", "numbers"))
    return sa.table("order_words", sa.column("order_id", NUMBER), *texts).insert()


def list_row(row: sa.Row[Any], facts: dict[str, Any]) -> dict[str, Any]:
    """Give an order's row of the list."""
    states = [line["state"] for line in facts["lines"]]
    called_off = all(state in FINAL and state != SHIPPED for state in states)
    final = all(state in FINAL for state in states)
    announced = final and any(state in (SHIPPED, REFUNDED_AFTER) for state in states)
    return {
        "order_id": row.order_id,
        "settled": announced or is_over(facts["state"], states, called_off=called_off),
        "announced": announced and not called_off,
        "created_at": row.created_at,
        "ship_by": row.ship_by,
        "state": facts["state"],
        "line_state": min(states, default=0),
        "price_cents": row.price_cents,
        "shipper": facts.get("promised_shipper", ""),
        "tracking_number": facts.get("tracking_number", ""),
    }


def is_over(state: int, states: list[int], *, called_off: bool) -> bool:
    """Say whether Back Market expects nothing more of an order that was not announced."""
    if state == NOT_PAID:
        return True
    if state in UNPAID_ORDER and (not called_off or any(one in UNPAID_LINE for one in states)):
        return False
    return called_off or state == FINISHED


def word_row(order_id: int, facts: dict[str, Any], numbers: list[str]) -> dict[str, Any]:
    """Give an order's row of the search."""
    address = facts["shipping_address"]
    name = " ".join(filter(None, (address.get("first_name"), address.get("last_name"))))
    words = [str(order_id)]
    if not address.get("last_name") == address.get("street") == "Deleted":
        words += [name, address.get("company", "")]
    for line in facts["lines"]:
        words += [line["title"], line["sku"]]
        numbers = [*numbers, line.get("imei", ""), line.get("serial_number", "")]
    numbers = [facts.get("tracking_number", ""), *numbers]
    return {"order_id": order_id, "words": folded(words), "numbers": folded(numbers)}


def numbers_between(connection: sa.Connection, first: int, last: int) -> dict[int, list[str]]:
    """Read parcel numbers and identifiers of orders."""
    found: dict[int, list[str]] = {}
    span = {"first": first, "last": last}
    parcels = sa.text(
        "SELECT order_id, tracking_number FROM shipments WHERE order_id BETWEEN :first AND :last"
    )
    for order_id, number in connection.execute(parcels, span):
        found.setdefault(order_id, []).append(number)
    scans = sa.text(
        "SELECT order_id, value, companions FROM scans "
        "WHERE order_id BETWEEN :first AND :last AND withdrawn_at IS NULL"
    )
    for order_id, value, companions in connection.execute(scans, span):
        listed = json.loads(companions) if isinstance(companions, str) else companions
        own = [value, *(one.rpartition(":")[2] for one in listed)]
        found.setdefault(order_id, []).extend(own)
    return found


def folded(parts: list[str]) -> str:
    """Fold case and accents, one part a line."""
    lines = []
    for part in parts:
        apart = unicodedata.normalize("NFKD", part.casefold())
        plain = "".join(one for one in apart if not unicodedata.combining(one))
        lines.append(" ".join(plain.translate(LETTERS).split()))
    return "\n".join(dict.fromkeys(line for line in lines if line))
