"""The shipped weights and what runs them; knows nothing of statements."""
