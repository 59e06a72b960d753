"""A checkable record of who said what in the news."""
