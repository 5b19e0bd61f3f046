"""Which bench has which order open."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
TEXT = sa.Text()
NUMBER = sa.BigInteger()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "bench_leases",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("bench", TEXT, nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.PrimaryKeyConstraint("order_id", name="pk_bench_leases"),
    )
