"""OAuth grants, token custody, calendars, and the classes people use: Zoom and AsyncZoom."""
