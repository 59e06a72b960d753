"""The parts of force: what a statement's words show of its act, firmness, hedges, conditions, days and addressee."""
