"""Who said what: the product beside peers that install from PyPI, accuracy and speed in one run, and errors by kind."""
