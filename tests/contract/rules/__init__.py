"""Rules that hold for many operations at once, each shown by a write that a later read sees."""
