"""A gold set for text copies of news pages: clean bodies, lines of page furniture, and copies built of
both."""
