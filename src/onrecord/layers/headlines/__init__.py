"""Parts of the headline check: words, claims, evidence, and what each kind of overstatement looks like."""
