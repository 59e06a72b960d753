"""Gold across reports: copies made by program, pairs of statements and versions written for it."""
