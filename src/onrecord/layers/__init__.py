"""One file, one layer, one function of the article and of what earlier layers found."""
