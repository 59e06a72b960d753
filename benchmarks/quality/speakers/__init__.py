"""Gold for speakers: labels by article id and offsets, and passages of our own."""
