"""Zoom billing.

Generated from catalog/data/billing. Do not edit; see docs/codegen.md.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.resource import Resource, deprecated

if TYPE_CHECKING:
    from .types import billing as t


class Billing(Resource):
    """``zoom.billing``"""

    _name = "billing"

    @cached_property
    def addons(self) -> BillingAddons:
        """``zoom.billing.addons``"""
        return BillingAddons(self._run)

    @cached_property
    def base_plan(self) -> BillingBasePlan:
        """``zoom.billing.base_plan``"""
        return BillingBasePlan(self._run)

    def get(self, account_id: str, /) -> t.BillingGetReply:
        """Get the billing contact and address of a sub account.

        GET /accounts/{accountId}/billing, rate class medium.
        """
        return self._send("billing.get", (account_id,))

    @cached_property
    def invoice_reports(self) -> BillingInvoiceReports:
        """``zoom.billing.invoice_reports``"""
        return BillingInvoiceReports(self._run)

    @cached_property
    def invoices(self) -> BillingInvoices:
        """``zoom.billing.invoices``"""
        return BillingInvoices(self._run)

    @cached_property
    def plans(self) -> BillingPlans:
        """``zoom.billing.plans``"""
        return BillingPlans(self._run)

    @cached_property
    def renewals(self) -> BillingRenewals:
        """``zoom.billing.renewals``"""
        return BillingRenewals(self._run)

    def update(self, account_id: str, /, **named: Unpack[t.BillingUpdateParams]) -> None:
        """Change the billing contact or address of a sub account.

        PATCH /accounts/{accountId}/billing, rate class heavy.
        """
        return self._send("billing.update", (account_id,), named)


class AsyncBilling(Resource):
    """``zoom.billing``"""

    _name = "billing"

    @cached_property
    def addons(self) -> AsyncBillingAddons:
        """``zoom.billing.addons``"""
        return AsyncBillingAddons(self._run)

    @cached_property
    def base_plan(self) -> AsyncBillingBasePlan:
        """``zoom.billing.base_plan``"""
        return AsyncBillingBasePlan(self._run)

    async def get(self, account_id: str, /) -> t.BillingGetReply:
        """Get the billing contact and address of a sub account.

        GET /accounts/{accountId}/billing, rate class medium.
        """
        return await self._send("billing.get", (account_id,))

    @cached_property
    def invoice_reports(self) -> AsyncBillingInvoiceReports:
        """``zoom.billing.invoice_reports``"""
        return AsyncBillingInvoiceReports(self._run)

    @cached_property
    def invoices(self) -> AsyncBillingInvoices:
        """``zoom.billing.invoices``"""
        return AsyncBillingInvoices(self._run)

    @cached_property
    def plans(self) -> AsyncBillingPlans:
        """``zoom.billing.plans``"""
        return AsyncBillingPlans(self._run)

    @cached_property
    def renewals(self) -> AsyncBillingRenewals:
        """``zoom.billing.renewals``"""
        return AsyncBillingRenewals(self._run)

    async def update(self, account_id: str, /, **named: Unpack[t.BillingUpdateParams]) -> None:
        """Change the billing contact or address of a sub account.

        PATCH /accounts/{accountId}/billing, rate class heavy.
        """
        return await self._send("billing.update", (account_id,), named)


class BillingAddons(Resource):
    """``zoom.billing.addons``"""

    _name = "billing.addons"

    def cancel(self, account_id: str, /, **named: Unpack[t.BillingAddonsCancelParams]) -> None:
        """Cancel an additional plan of a sub account.

        PATCH /accounts/{accountId}/plans/addons/status, rate class heavy.
        """
        return self._send("billing.addons.cancel", (account_id,), named)

    def subscribe(
        self, account_id: str, /, **named: Unpack[t.BillingAddonsSubscribeParams]
    ) -> t.BillingAddonsSubscribeReply:
        """Subscribe a sub account to an additional plan.

        POST /accounts/{accountId}/plans/addons, rate class heavy.
        """
        return self._send("billing.addons.subscribe", (account_id,), named)

    def update(self, account_id: str, /, **named: Unpack[t.BillingAddonsUpdateParams]) -> None:
        """Change the number of licences of an additional plan.

        PUT /accounts/{accountId}/plans/addons, rate class heavy.
        """
        return self._send("billing.addons.update", (account_id,), named)


class AsyncBillingAddons(Resource):
    """``zoom.billing.addons``"""

    _name = "billing.addons"

    async def cancel(self, account_id: str, /, **named: Unpack[t.BillingAddonsCancelParams]) -> None:
        """Cancel an additional plan of a sub account.

        PATCH /accounts/{accountId}/plans/addons/status, rate class heavy.
        """
        return await self._send("billing.addons.cancel", (account_id,), named)

    async def subscribe(
        self, account_id: str, /, **named: Unpack[t.BillingAddonsSubscribeParams]
    ) -> t.BillingAddonsSubscribeReply:
        """Subscribe a sub account to an additional plan.

        POST /accounts/{accountId}/plans/addons, rate class heavy.
        """
        return await self._send("billing.addons.subscribe", (account_id,), named)

    async def update(self, account_id: str, /, **named: Unpack[t.BillingAddonsUpdateParams]) -> None:
        """Change the number of licences of an additional plan.

        PUT /accounts/{accountId}/plans/addons, rate class heavy.
        """
        return await self._send("billing.addons.update", (account_id,), named)


class BillingBasePlan(Resource):
    """``zoom.billing.base_plan``"""

    _name = "billing.base_plan"

    def cancel(self, account_id: str, /, **named: Unpack[t.BillingBasePlanCancelParams]) -> None:
        """Cancel a sub account's base plan.

        PATCH /accounts/{accountId}/plans/base/status, rate class heavy.
        """
        return self._send("billing.base_plan.cancel", (account_id,), named)

    def update(self, account_id: str, /, **named: Unpack[t.BillingBasePlanUpdateParams]) -> None:
        """Change the kind or the number of licences of a sub account's base plan.

        PUT /accounts/{accountId}/plans/base, rate class heavy.
        """
        return self._send("billing.base_plan.update", (account_id,), named)


class AsyncBillingBasePlan(Resource):
    """``zoom.billing.base_plan``"""

    _name = "billing.base_plan"

    async def cancel(self, account_id: str, /, **named: Unpack[t.BillingBasePlanCancelParams]) -> None:
        """Cancel a sub account's base plan.

        PATCH /accounts/{accountId}/plans/base/status, rate class heavy.
        """
        return await self._send("billing.base_plan.cancel", (account_id,), named)

    async def update(self, account_id: str, /, **named: Unpack[t.BillingBasePlanUpdateParams]) -> None:
        """Change the kind or the number of licences of a sub account's base plan.

        PUT /accounts/{accountId}/plans/base, rate class heavy.
        """
        return await self._send("billing.base_plan.update", (account_id,), named)


class BillingInvoiceReports(Resource):
    """``zoom.billing.invoice_reports``"""

    _name = "billing.invoice_reports"

    def create(
        self, **named: Unpack[t.BillingInvoiceReportsCreateParams]
    ) -> t.BillingInvoiceReportsCreateReply:
        """Start a report on the invoices of several sub accounts.

        POST /accounts/billing/invoice_reports, rate class heavy.
        """
        return self._send("billing.invoice_reports.create", (), named)

    def delete(self, invoice_report_id: str, /) -> None:
        """Delete an invoice report.

        DELETE /accounts/billing/invoice_reports/{invoiceReportId}, rate class heavy.
        """
        return self._send("billing.invoice_reports.delete", (invoice_report_id,))

    def download(
        self, invoice_report_id: str, /, **named: Unpack[t.BillingInvoiceReportsDownloadParams]
    ) -> t.BillingInvoiceReportsDownloadReply:
        """Download an invoice report, or get its state.

        GET /accounts/billing/invoice_reports/{invoiceReportId}, rate class heavy.
        """
        return self._send("billing.invoice_reports.download", (invoice_report_id,), named)

    def list(
        self, **named: Unpack[t.BillingInvoiceReportsListParams]
    ) -> Listing[t.BillingInvoiceReportsListItem, t.BillingInvoiceReportsListPage]:
        """List invoice reports with their state. GET /accounts/billing/invoice_reports, rate class heavy."""
        return self._send("billing.invoice_reports.list", (), named)


class AsyncBillingInvoiceReports(Resource):
    """``zoom.billing.invoice_reports``"""

    _name = "billing.invoice_reports"

    async def create(
        self, **named: Unpack[t.BillingInvoiceReportsCreateParams]
    ) -> t.BillingInvoiceReportsCreateReply:
        """Start a report on the invoices of several sub accounts.

        POST /accounts/billing/invoice_reports, rate class heavy.
        """
        return await self._send("billing.invoice_reports.create", (), named)

    async def delete(self, invoice_report_id: str, /) -> None:
        """Delete an invoice report.

        DELETE /accounts/billing/invoice_reports/{invoiceReportId}, rate class heavy.
        """
        return await self._send("billing.invoice_reports.delete", (invoice_report_id,))

    async def download(
        self, invoice_report_id: str, /, **named: Unpack[t.BillingInvoiceReportsDownloadParams]
    ) -> t.BillingInvoiceReportsDownloadReply:
        """Download an invoice report, or get its state.

        GET /accounts/billing/invoice_reports/{invoiceReportId}, rate class heavy.
        """
        return await self._send("billing.invoice_reports.download", (invoice_report_id,), named)

    def list(
        self, **named: Unpack[t.BillingInvoiceReportsListParams]
    ) -> AsyncListing[t.BillingInvoiceReportsListItem, t.BillingInvoiceReportsListPage]:
        """List invoice reports with their state. GET /accounts/billing/invoice_reports, rate class heavy."""
        return self._send("billing.invoice_reports.list", (), named)


class BillingInvoices(Resource):
    """``zoom.billing.invoices``"""

    _name = "billing.invoices"

    def download(self, invoice_id: str, /) -> bytes:
        """Download one invoice as a PDF file. GET /billing/invoices/{invoiceId}/download."""
        return self._send("billing.invoices.download", (invoice_id,))

    @deprecated("Zoom advises against this operation.")
    def download_legacy(self, invoice_id: str, /) -> bytes:
        """Download one invoice as a PDF file, older address.

        GET /api/download/billing/invoices/{invoiceId}.
        """
        return self._send("billing.invoices.download_legacy", (invoice_id,))

    def get(
        self, account_id: str, invoice_id: str, /
    ) -> Listing[t.BillingInvoicesGetItem, t.BillingInvoicesGetPage]:
        """Get one invoice with its items.

        GET /accounts/{accountId}/billing/invoices/{invoiceId}, rate class heavy.
        """
        return self._send("billing.invoices.get", (account_id, invoice_id))

    def list(
        self, account_id: str, /, **named: Unpack[t.BillingInvoicesListParams]
    ) -> Listing[t.BillingInvoicesListItem, t.BillingInvoicesListPage]:
        """List the invoices of an account by date.

        GET /accounts/{accountId}/billing/invoices, rate class heavy.
        """
        return self._send("billing.invoices.list", (account_id,), named)


class AsyncBillingInvoices(Resource):
    """``zoom.billing.invoices``"""

    _name = "billing.invoices"

    async def download(self, invoice_id: str, /) -> bytes:
        """Download one invoice as a PDF file. GET /billing/invoices/{invoiceId}/download."""
        return await self._send("billing.invoices.download", (invoice_id,))

    @deprecated("Zoom advises against this operation.")
    async def download_legacy(self, invoice_id: str, /) -> bytes:
        """Download one invoice as a PDF file, older address.

        GET /api/download/billing/invoices/{invoiceId}.
        """
        return await self._send("billing.invoices.download_legacy", (invoice_id,))

    def get(
        self, account_id: str, invoice_id: str, /
    ) -> AsyncListing[t.BillingInvoicesGetItem, t.BillingInvoicesGetPage]:
        """Get one invoice with its items.

        GET /accounts/{accountId}/billing/invoices/{invoiceId}, rate class heavy.
        """
        return self._send("billing.invoices.get", (account_id, invoice_id))

    def list(
        self, account_id: str, /, **named: Unpack[t.BillingInvoicesListParams]
    ) -> AsyncListing[t.BillingInvoicesListItem, t.BillingInvoicesListPage]:
        """List the invoices of an account by date.

        GET /accounts/{accountId}/billing/invoices, rate class heavy.
        """
        return self._send("billing.invoices.list", (account_id,), named)


class BillingPlans(Resource):
    """``zoom.billing.plans``"""

    _name = "billing.plans"

    def get(self, account_id: str, /) -> t.BillingPlansGetReply:
        """Get the plans an account has, with licences and next invoice dates.

        GET /accounts/{accountId}/plans, rate class medium.
        """
        return self._send("billing.plans.get", (account_id,))

    def get_usage(self, account_id: str, /) -> t.BillingPlansGetUsageReply:
        """Get how many licences and how much storage of each plan are in use.

        GET /accounts/{accountId}/plans/usage, rate class heavy.
        """
        return self._send("billing.plans.get_usage", (account_id,))

    def subscribe(
        self, account_id: str, /, **named: Unpack[t.BillingPlansSubscribeParams]
    ) -> t.BillingPlansSubscribeReply:
        """Subscribe a free sub account to a base plan and further plans.

        POST /accounts/{accountId}/plans, rate class heavy.
        """
        return self._send("billing.plans.subscribe", (account_id,), named)


class AsyncBillingPlans(Resource):
    """``zoom.billing.plans``"""

    _name = "billing.plans"

    async def get(self, account_id: str, /) -> t.BillingPlansGetReply:
        """Get the plans an account has, with licences and next invoice dates.

        GET /accounts/{accountId}/plans, rate class medium.
        """
        return await self._send("billing.plans.get", (account_id,))

    async def get_usage(self, account_id: str, /) -> t.BillingPlansGetUsageReply:
        """Get how many licences and how much storage of each plan are in use.

        GET /accounts/{accountId}/plans/usage, rate class heavy.
        """
        return await self._send("billing.plans.get_usage", (account_id,))

    async def subscribe(
        self, account_id: str, /, **named: Unpack[t.BillingPlansSubscribeParams]
    ) -> t.BillingPlansSubscribeReply:
        """Subscribe a free sub account to a base plan and further plans.

        POST /accounts/{accountId}/plans, rate class heavy.
        """
        return await self._send("billing.plans.subscribe", (account_id,), named)


class BillingRenewals(Resource):
    """``zoom.billing.renewals``"""

    _name = "billing.renewals"

    def list(
        self, **named: Unpack[t.BillingRenewalsListParams]
    ) -> Listing[t.BillingRenewalsListItem, t.BillingRenewalsListPage]:
        """List sub accounts whose subscriptions renew soon.

        GET /accounts/billing/renewals, rate class medium.
        """
        return self._send("billing.renewals.list", (), named)


class AsyncBillingRenewals(Resource):
    """``zoom.billing.renewals``"""

    _name = "billing.renewals"

    def list(
        self, **named: Unpack[t.BillingRenewalsListParams]
    ) -> AsyncListing[t.BillingRenewalsListItem, t.BillingRenewalsListPage]:
        """List sub accounts whose subscriptions renew soon.

        GET /accounts/billing/renewals, rate class medium.
        """
        return self._send("billing.renewals.list", (), named)
