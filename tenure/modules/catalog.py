"""What the product itself is made of: every area of ours, registered as a third-party package would be."""

from pathlib import Path
from typing import Any

import tenure.site
from schema import (
    accounts,
    audit,
    bulk,
    catalogue,
    console,
    identity,
    integrators,
    privacy,
    settings,
    subscriptions,
    tenants,
)
from schema.abuse import AbuseMutation, AbuseQuery
from schema.analytics import AnalyticsQuery
from schema.billing import BillingMutation, BillingQuery
from schema.collecting import CollectionMutation, CollectionQuery, PaymentMethodMutation
from schema.credits import CreditsMutation
from schema.events import EventsFeed, EventsQuery
from schema.files import FilesMutation, FilesQuery
from schema.importing import ImportMutation, ImportQuery
from schema.invoicing import InvoicingMutation, InvoicingQuery
from schema.ledger import LedgerQuery
from schema.limits_query import LimitsQuery
from schema.nodes import NodesQuery
from schema.pages import PagesMutation, PagesQuery
from schema.payments import PaymentsQuery
from schema.providers import ProviderMutation, ProviderQuery
from schema.reconciling import ReconciliationMutation, ReconciliationQuery
from schema.screens import MetricsFeed, ScreensFeed
from schema.taxes import TaxMutation, TaxQuery
from tenure.abuse import captchas
from tenure.accounts import limits
from tenure.analytics import rates
from tenure.billing import expiring, numbers, revenue, seller, sending, tax_settings, vies
from tenure.bulk import limits as bulk_limits
from tenure.credits import policy as policy_of_credits
from tenure.events import CATALOGUE
from tenure.events import catalogue as known_events
from tenure.identity import origins, policy
from tenure.integrators import feeds
from tenure.modules.contract import VERSION, Manifest
from tenure.privacy import erasing
from tenure.settings import preferences
from tenure.subscriptions import dunning, gifts, manual, notices, suspension, trials, withdrawing
from tenure.subscriptions import policy as subscription_policy
from tenure.tenants import owned

_TRUSTED = Path(__file__).parents[2] / "client" / "console" / "trusted.json"
"""What the console sends. It lies beside the console: an installation that has none needs no list."""


def _area(name: str, *packages: str, **parts: Any) -> Manifest:
    """`packages` are where its jobs are declared: in `tenure.<name>`, where none is named."""
    return Manifest(name=name, contract=VERSION, jobs=packages or (f"tenure.{name}",), **parts)


OURS = (
    _area("identity", queries=identity.QUERIES, mutations=identity.MUTATIONS, settings=[*policy.ALL, origins.ALLOWED]),
    _area(
        "subscriptions",
        queries=subscriptions.QUERIES,
        mutations=subscriptions.MUTATIONS,
        settings=[
            *subscription_policy.ALL,
            *dunning.ALL,
            *manual.ALL,
            *notices.ALL,
            withdrawing.DAYS,
            suspension.ACCESS,
            gifts.EXPIRES_MONTHS,
            trials.ONCE_PER_CARD,
        ],
    ),
    _area(
        "billing",
        "tenure.billing",
        "webhooks.inbox",
        queries=[
            BillingQuery,
            CollectionQuery,
            ImportQuery,
            InvoicingQuery,
            PaymentsQuery,
            ProviderQuery,
            ReconciliationQuery,
            TaxQuery,
        ],
        mutations=[
            BillingMutation,
            CollectionMutation,
            ImportMutation,
            InvoicingMutation,
            PaymentMethodMutation,
            ProviderMutation,
            ReconciliationMutation,
            TaxMutation,
        ],
        settings=[
            expiring.DAYS,
            *numbers.ALL,
            *seller.ALL,
            *tax_settings.ALL,
            sending.ATTACH,
            vies.REGISTER,
            revenue.LIFETIME_MONTHS,
        ],
    ),
    _area(
        "core",
        "tenure.jobs",
        "tenure.events",
        "tenure.idempotency",
        queries=[NodesQuery, EventsQuery, LimitsQuery],
        feeds=[EventsFeed, ScreensFeed, MetricsFeed],
        settings=feeds.ALL,
        events=[told for told in CATALOGUE.values() if told.__module__.startswith(known_events.__name__)],
    ),
    _area(
        "bulk",
        queries=bulk.QUERIES,
        mutations=bulk.MUTATIONS,
        feeds=bulk.FEEDS,
        settings=bulk_limits.ALL,
    ),
    _area("catalogue", queries=catalogue.QUERIES, mutations=catalogue.MUTATIONS),
    _area("credits", mutations=[CreditsMutation], settings=policy_of_credits.ALL),
    _area("files", queries=[FilesQuery], mutations=[FilesMutation]),
    _area(
        "settings",
        queries=settings.QUERIES,
        mutations=settings.MUTATIONS,
        types=settings.TYPES,
        settings=preferences.ALL,
    ),
    _area("abuse", queries=[AbuseQuery], mutations=[AbuseMutation], settings=captchas.ALL),
    _area("privacy", queries=privacy.QUERIES, mutations=privacy.MUTATIONS, settings=[erasing.GRACE_DAYS]),
    _area("pages", queries=[PagesQuery], mutations=[PagesMutation]),
    _area("accounts", queries=accounts.QUERIES, mutations=accounts.MUTATIONS, settings=limits.ALL),
    _area("audit", queries=audit.QUERIES),
    _area("ledger", queries=[LedgerQuery]),
    _area("console", queries=console.QUERIES, mutations=console.MUTATIONS),
    _area("analytics", queries=[AnalyticsQuery], settings=rates.ALL),
    _area(
        "integrators",
        "tenure.integrators",
        "webhooks.outgoing",
        queries=integrators.QUERIES,
        mutations=integrators.MUTATIONS,
    ),
    _area("messaging"),
    _area("tenants", queries=tenants.QUERIES, mutations=tenants.MUTATIONS, settings=owned.ALL),
    _area("site", pages=tenure.site.pages, documents=[_TRUSTED] if _TRUSTED.exists() else []),
)
"""Whoever adds an area adds it here: nothing else lists them."""
