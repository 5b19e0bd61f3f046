"""What a person did about what needed one."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
TEXT = sa.Text()
NUMBER = sa.BigInteger()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the table of what was settled by hand or put off."""
    op.create_table(
        "attention_answers",
        sa.Column("order_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("evidence", TEXT, nullable=False),
        sa.Column("answered_at", TIME, nullable=False),
        sa.Column("later_until", TIME),
        sa.PrimaryKeyConstraint("order_id", "code", "evidence", name="pk_attention_answers"),
    )
