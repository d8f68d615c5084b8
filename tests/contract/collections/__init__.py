"""Every collection of the catalog: made, shown, listed, changed, removed, and gone."""
