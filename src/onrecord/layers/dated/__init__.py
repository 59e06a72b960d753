"""What the layer :mod:`onrecord.layers.dating` is made of: kinds of evidence for the day of a report."""
