"""Turns a catalog operation and arguments into a reply, sync or async.

``engine`` decides, ``drivers`` do, ``transport`` alone knows the HTTP library.
"""
