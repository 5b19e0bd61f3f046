"""Look things up by time and by kind: the indexes of the activity page and the reports."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the indexes."""
    op.create_index("ix_journal_event_entry_id", "journal", ["event", "entry_id"])
    op.create_index(
        "ix_shipments_created_at_order_id_voided",
        "shipments",
        ["created_at", "order_id", "voided"],
    )
    op.create_index("ix_announcements_announced_at", "announcements", ["announced_at"])
