"""Every group of operations, as an attribute of the client.

Generated from catalog/data/*. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.client.base import BaseZoom

if TYPE_CHECKING:
    from .oauth import AsyncOauth, Oauth
    from .rooms import AsyncRooms, AsyncVisitors, AsyncWorkspaces, Rooms, Visitors, Workspaces


class ZoomSurface(BaseZoom):
    """The groups of operations of Zoom; each loads its area on first use."""

    @cached_property
    def oauth(self) -> Oauth:
        """Zoom OAuth"""
        from .oauth import Oauth

        return Oauth(self._run)

    @cached_property
    def rooms(self) -> Rooms:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import Rooms

        return Rooms(self._run)

    @cached_property
    def visitors(self) -> Visitors:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import Visitors

        return Visitors(self._run)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import Workspaces

        return Workspaces(self._run)


class AsyncZoomSurface(BaseZoom):
    """The groups of operations of AsyncZoom; each loads its area on first use."""

    @cached_property
    def oauth(self) -> AsyncOauth:
        """Zoom OAuth"""
        from .oauth import AsyncOauth

        return AsyncOauth(self._run)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import AsyncRooms

        return AsyncRooms(self._run)

    @cached_property
    def visitors(self) -> AsyncVisitors:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import AsyncVisitors

        return AsyncVisitors(self._run)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import AsyncWorkspaces

        return AsyncWorkspaces(self._run)
