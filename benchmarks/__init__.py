"""Measurements of the product: quality against gold, speed against peers."""
