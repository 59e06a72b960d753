"""One file a page: what was asked and the ledger in, an answer out."""
