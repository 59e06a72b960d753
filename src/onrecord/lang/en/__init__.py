"""English: its words and patterns, a file a topic."""
