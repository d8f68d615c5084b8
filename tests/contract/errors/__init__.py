"""Every documented error: what causes it here, and that it is answered in the documented words."""
