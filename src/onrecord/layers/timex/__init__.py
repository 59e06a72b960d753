"""Time expressions: a grammar whose rules are data, calendar periods, and the direction tense gives."""
