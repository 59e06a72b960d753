"""A ledger as an older version left it: what later steps of the schema brought is taken away."""

import sqlite3

from onrecord.ledger import schema


def make_older(connection: sqlite3.Connection, version: int) -> None:
    """Take the ledger back to the schema of this number. That of the full-text index's view is left as it is."""
    if version < schema.GATHERING_SINCE:
        connection.execute("DELETE FROM found_config WHERE k = 'hashsize'")
    if version < schema.GROUPS_SINCE:
        for table in ("grouped", "shingle_keys", "story_words", "word_counts"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DELETE FROM counters WHERE name = 'grouped'")
    if version < schema.JUDGEMENTS_SINCE:
        for table in ("withdrawals", "judgements", "reviewed", "reviews"):
            connection.execute(f"DROP TABLE {table}")
    if version < schema.PERSONS_SINCE:
        connection.execute("DROP INDEX statements_by_person")
        connection.execute("ALTER TABLE statements DROP COLUMN person")
    connection.execute(f"PRAGMA user_version = {version}")
