"""What the sandbox knows: its records, its clock, its ids, its news."""
