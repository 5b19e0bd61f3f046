"""Learned type codes and the seller's stock list."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Written out here and never changed again: the program's own types may move on.
TEXT = sa.Text()
INTEGER = sa.Integer()
NUMBER = sa.BigInteger()
JSON = sa.JSON()
TIME = sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "revisions",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_revisions"),
    )
    op.create_table(
        "type_code_sightings",
        sa.Column("tac", TEXT, nullable=False),
        sa.Column("sku", TEXT, nullable=False),
        sa.Column("model_key", TEXT, nullable=False),
        sa.Column("count", INTEGER, nullable=False),
        sa.PrimaryKeyConstraint("tac", "sku", "model_key", name="pk_type_code_sightings"),
    )
    op.create_table(
        "type_code_assignments",
        sa.Column("tac", TEXT, nullable=False),
        sa.Column("model_key", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("tac", "model_key", name="pk_type_code_assignments"),
    )
    op.create_table(
        "stock_list",
        sa.Column("number", INTEGER, autoincrement=False, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("imported_at", TIME, nullable=False),
        sa.Column("phones", INTEGER, nullable=False),
        sa.Column("grades", JSON, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_stock_list"),
    )
    op.create_table(
        "stock_parts",
        sa.Column("part", INTEGER, autoincrement=False, nullable=False),
        sa.Column("phones", JSON, nullable=False),
        sa.PrimaryKeyConstraint("part", name="pk_stock_parts"),
    )
