"""What onrecord knows of languages, as data."""
