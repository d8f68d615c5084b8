"""Every group of operations, as an attribute of the client.

Generated from catalog/data/*. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.client.base import BaseZoom

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .billing import AsyncBilling, Billing
    from .chat import AsyncChat, AsyncChatbot, AsyncIm, Chat, Chatbot, Im
    from .contacts import AsyncContacts, Contacts
    from .dashboards import AsyncDashboards, Dashboards
    from .devices import AsyncDevices, AsyncH323Devices, AsyncSipPhones, Devices, H323Devices, SipPhones
    from .groups import AsyncDivisions, AsyncGroups, Divisions, Groups
    from .meetings import (
        AsyncMeetings,
        AsyncPac,
        AsyncPastMeetings,
        AsyncTrackingFields,
        AsyncTsp,
        Meetings,
        Pac,
        PastMeetings,
        TrackingFields,
        Tsp,
    )
    from .oauth import AsyncOauth, Oauth
    from .phone import AsyncPhone, AsyncSipTrunk, Phone, SipTrunk
    from .recordings import Archives, AsyncArchives, AsyncRecordings, Recordings
    from .reports import AsyncReports, Reports
    from .roles import AsyncRoles, Roles
    from .rooms import AsyncRooms, AsyncVisitors, AsyncWorkspaces, Rooms, Visitors, Workspaces
    from .users import AsyncUsers, Users
    from .webinars import AsyncPastWebinars, AsyncWebinars, PastWebinars, Webinars


class ZoomSurface(BaseZoom):
    """The groups of operations of Zoom; each loads its area on first use."""

    @cached_property
    def accounts(self) -> Accounts:
        """Zoom accounts"""
        from .accounts import Accounts

        return Accounts(self._run)

    @cached_property
    def archives(self) -> Archives:
        """Zoom recordings and archives"""
        from .recordings import Archives

        return Archives(self._run)

    @cached_property
    def billing(self) -> Billing:
        """Zoom billing"""
        from .billing import Billing

        return Billing(self._run)

    @cached_property
    def chat(self) -> Chat:
        """Zoom Team Chat"""
        from .chat import Chat

        return Chat(self._run)

    @cached_property
    def chatbot(self) -> Chatbot:
        """Zoom Team Chat"""
        from .chat import Chatbot

        return Chatbot(self._run)

    @cached_property
    def contacts(self) -> Contacts:
        """Zoom contacts"""
        from .contacts import Contacts

        return Contacts(self._run)

    @cached_property
    def dashboards(self) -> Dashboards:
        """Zoom dashboards"""
        from .dashboards import Dashboards

        return Dashboards(self._run)

    @cached_property
    def devices(self) -> Devices:
        """Zoom devices"""
        from .devices import Devices

        return Devices(self._run)

    @cached_property
    def divisions(self) -> Divisions:
        """Zoom groups and divisions"""
        from .groups import Divisions

        return Divisions(self._run)

    @cached_property
    def groups(self) -> Groups:
        """Zoom groups and divisions"""
        from .groups import Groups

        return Groups(self._run)

    @cached_property
    def h323_devices(self) -> H323Devices:
        """Zoom devices"""
        from .devices import H323Devices

        return H323Devices(self._run)

    @cached_property
    def im(self) -> Im:
        """Zoom Team Chat"""
        from .chat import Im

        return Im(self._run)

    @cached_property
    def meetings(self) -> Meetings:
        """Zoom meetings"""
        from .meetings import Meetings

        return Meetings(self._run)

    @cached_property
    def oauth(self) -> Oauth:
        """Zoom OAuth"""
        from .oauth import Oauth

        return Oauth(self._run)

    @cached_property
    def pac(self) -> Pac:
        """Zoom meetings"""
        from .meetings import Pac

        return Pac(self._run)

    @cached_property
    def past_meetings(self) -> PastMeetings:
        """Zoom meetings"""
        from .meetings import PastMeetings

        return PastMeetings(self._run)

    @cached_property
    def past_webinars(self) -> PastWebinars:
        """Zoom webinars"""
        from .webinars import PastWebinars

        return PastWebinars(self._run)

    @cached_property
    def phone(self) -> Phone:
        """Zoom Phone"""
        from .phone import Phone

        return Phone(self._run)

    @cached_property
    def recordings(self) -> Recordings:
        """Zoom recordings and archives"""
        from .recordings import Recordings

        return Recordings(self._run)

    @cached_property
    def reports(self) -> Reports:
        """Zoom reports"""
        from .reports import Reports

        return Reports(self._run)

    @cached_property
    def roles(self) -> Roles:
        """Zoom roles"""
        from .roles import Roles

        return Roles(self._run)

    @cached_property
    def rooms(self) -> Rooms:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import Rooms

        return Rooms(self._run)

    @cached_property
    def sip_phones(self) -> SipPhones:
        """Zoom devices"""
        from .devices import SipPhones

        return SipPhones(self._run)

    @cached_property
    def sip_trunk(self) -> SipTrunk:
        """Zoom Phone"""
        from .phone import SipTrunk

        return SipTrunk(self._run)

    @cached_property
    def tracking_fields(self) -> TrackingFields:
        """Zoom meetings"""
        from .meetings import TrackingFields

        return TrackingFields(self._run)

    @cached_property
    def tsp(self) -> Tsp:
        """Zoom meetings"""
        from .meetings import Tsp

        return Tsp(self._run)

    @cached_property
    def users(self) -> Users:
        """Zoom users"""
        from .users import Users

        return Users(self._run)

    @cached_property
    def visitors(self) -> Visitors:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import Visitors

        return Visitors(self._run)

    @cached_property
    def webinars(self) -> Webinars:
        """Zoom webinars"""
        from .webinars import Webinars

        return Webinars(self._run)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import Workspaces

        return Workspaces(self._run)


class AsyncZoomSurface(BaseZoom):
    """The groups of operations of AsyncZoom; each loads its area on first use."""

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Zoom accounts"""
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._run)

    @cached_property
    def archives(self) -> AsyncArchives:
        """Zoom recordings and archives"""
        from .recordings import AsyncArchives

        return AsyncArchives(self._run)

    @cached_property
    def billing(self) -> AsyncBilling:
        """Zoom billing"""
        from .billing import AsyncBilling

        return AsyncBilling(self._run)

    @cached_property
    def chat(self) -> AsyncChat:
        """Zoom Team Chat"""
        from .chat import AsyncChat

        return AsyncChat(self._run)

    @cached_property
    def chatbot(self) -> AsyncChatbot:
        """Zoom Team Chat"""
        from .chat import AsyncChatbot

        return AsyncChatbot(self._run)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """Zoom contacts"""
        from .contacts import AsyncContacts

        return AsyncContacts(self._run)

    @cached_property
    def dashboards(self) -> AsyncDashboards:
        """Zoom dashboards"""
        from .dashboards import AsyncDashboards

        return AsyncDashboards(self._run)

    @cached_property
    def devices(self) -> AsyncDevices:
        """Zoom devices"""
        from .devices import AsyncDevices

        return AsyncDevices(self._run)

    @cached_property
    def divisions(self) -> AsyncDivisions:
        """Zoom groups and divisions"""
        from .groups import AsyncDivisions

        return AsyncDivisions(self._run)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Zoom groups and divisions"""
        from .groups import AsyncGroups

        return AsyncGroups(self._run)

    @cached_property
    def h323_devices(self) -> AsyncH323Devices:
        """Zoom devices"""
        from .devices import AsyncH323Devices

        return AsyncH323Devices(self._run)

    @cached_property
    def im(self) -> AsyncIm:
        """Zoom Team Chat"""
        from .chat import AsyncIm

        return AsyncIm(self._run)

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """Zoom meetings"""
        from .meetings import AsyncMeetings

        return AsyncMeetings(self._run)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """Zoom OAuth"""
        from .oauth import AsyncOauth

        return AsyncOauth(self._run)

    @cached_property
    def pac(self) -> AsyncPac:
        """Zoom meetings"""
        from .meetings import AsyncPac

        return AsyncPac(self._run)

    @cached_property
    def past_meetings(self) -> AsyncPastMeetings:
        """Zoom meetings"""
        from .meetings import AsyncPastMeetings

        return AsyncPastMeetings(self._run)

    @cached_property
    def past_webinars(self) -> AsyncPastWebinars:
        """Zoom webinars"""
        from .webinars import AsyncPastWebinars

        return AsyncPastWebinars(self._run)

    @cached_property
    def phone(self) -> AsyncPhone:
        """Zoom Phone"""
        from .phone import AsyncPhone

        return AsyncPhone(self._run)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Zoom recordings and archives"""
        from .recordings import AsyncRecordings

        return AsyncRecordings(self._run)

    @cached_property
    def reports(self) -> AsyncReports:
        """Zoom reports"""
        from .reports import AsyncReports

        return AsyncReports(self._run)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Zoom roles"""
        from .roles import AsyncRoles

        return AsyncRoles(self._run)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import AsyncRooms

        return AsyncRooms(self._run)

    @cached_property
    def sip_phones(self) -> AsyncSipPhones:
        """Zoom devices"""
        from .devices import AsyncSipPhones

        return AsyncSipPhones(self._run)

    @cached_property
    def sip_trunk(self) -> AsyncSipTrunk:
        """Zoom Phone"""
        from .phone import AsyncSipTrunk

        return AsyncSipTrunk(self._run)

    @cached_property
    def tracking_fields(self) -> AsyncTrackingFields:
        """Zoom meetings"""
        from .meetings import AsyncTrackingFields

        return AsyncTrackingFields(self._run)

    @cached_property
    def tsp(self) -> AsyncTsp:
        """Zoom meetings"""
        from .meetings import AsyncTsp

        return AsyncTsp(self._run)

    @cached_property
    def users(self) -> AsyncUsers:
        """Zoom users"""
        from .users import AsyncUsers

        return AsyncUsers(self._run)

    @cached_property
    def visitors(self) -> AsyncVisitors:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import AsyncVisitors

        return AsyncVisitors(self._run)

    @cached_property
    def webinars(self) -> AsyncWebinars:
        """Zoom webinars"""
        from .webinars import AsyncWebinars

        return AsyncWebinars(self._run)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Zoom Rooms, workspaces and visitors"""
        from .rooms import AsyncWorkspaces

        return AsyncWorkspaces(self._run)
