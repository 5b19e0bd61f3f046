"""Delivery notes that were printed."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
NUMBER = sa.BigInteger()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "printed_delivery_notes",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("printed_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("order_id", name="pk_printed_delivery_notes"),
    )
