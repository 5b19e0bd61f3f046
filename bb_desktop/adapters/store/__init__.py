"""The database: facts, scans, the outbox and the journal, in SQLite or PostgreSQL."""
