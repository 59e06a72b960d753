"""Who is meant: the parts of speaker resolution, from the scene of an article to its cast of actors."""
