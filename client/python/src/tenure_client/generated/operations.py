from collections.abc import AsyncIterator
from typing import Any, Optional, Union

from .account import Account, AccountAccount
from .account_invoices import AccountInvoices, AccountInvoicesAccount
from .account_subscriptions import AccountSubscriptions, AccountSubscriptionsAccount
from .account_upcoming_invoices import (
    AccountUpcomingInvoices,
    AccountUpcomingInvoicesAccount,
)
from .account_usage import AccountUsage, AccountUsageAccount
from .accounts import Accounts, AccountsAccounts
from .base import Base
from .base_model import UNSET, UnsetType
from .can import Can, CanViewer
from .checkout_create import CheckoutCreate, CheckoutCreateCheckoutCreate
from .checkout_pay import CheckoutPay, CheckoutPayCheckoutPay
from .checkout_pay_preview import (
    CheckoutPayPreview,
    CheckoutPayPreviewCheckoutPayPreview,
)
from .checkout_preview import CheckoutPreview, CheckoutPreviewCheckoutPreview
from .credits_consume import CreditsConsume, CreditsConsumeCreditsConsume
from .documents import (
    ACCOUNT_GQL,
    ACCOUNT_INVOICES_GQL,
    ACCOUNT_SUBSCRIPTIONS_GQL,
    ACCOUNT_UPCOMING_INVOICES_GQL,
    ACCOUNT_USAGE_GQL,
    ACCOUNTS_GQL,
    CAN_GQL,
    CHECKOUT_CREATE_GQL,
    CHECKOUT_PAY_GQL,
    CHECKOUT_PAY_PREVIEW_GQL,
    CHECKOUT_PREVIEW_GQL,
    CREDITS_CONSUME_GQL,
    EMAIL_CONFIRM_GQL,
    EVENT_FEED_GQL,
    EVENT_LIST_GQL,
    EVENTS_CURSOR_GQL,
    INVOICES_GQL,
    MEMBER_GQL,
    MEMBER_SIGN_UP_GQL,
    MEMBERS_GQL,
    OFFER_GQL,
    OFFERS_GQL,
    SESSION_CREATE_BY_SECOND_FACTOR_GQL,
    SESSION_CREATE_GQL,
    SESSION_DELETE_GQL,
    SUBSCRIPTION_CANCEL_GQL,
    SUBSCRIPTION_CANCEL_PREVIEW_GQL,
    SUBSCRIPTION_CHANGE_GQL,
    SUBSCRIPTION_CHANGE_PREVIEW_GQL,
    SUBSCRIPTION_CREATE_GQL,
    SUBSCRIPTION_CREATE_PREVIEW_GQL,
    SUBSCRIPTION_PAUSE_GQL,
    SUBSCRIPTION_PAUSE_PREVIEW_GQL,
    SUBSCRIPTION_REACTIVATE_GQL,
    SUBSCRIPTION_REACTIVATE_PREVIEW_GQL,
    SUBSCRIPTION_RESUME_GQL,
    SUBSCRIPTION_RESUME_PREVIEW_GQL,
    SUBSCRIPTIONS_GQL,
    TOKEN_CREATE_GQL,
    TOKEN_REFRESH_GQL,
    TOKEN_REVOKE_GQL,
    USAGE_RECORD_GQL,
    USAGE_RECORD_MANY_GQL,
    VIEWER_EVENT_FEED_GQL,
    VIEWER_GQL,
)
from .email_confirm import EmailConfirm, EmailConfirmEmailConfirm
from .event_feed import EventFeed, EventFeedEvents
from .event_list import EventList, EventListEvents
from .events_cursor import EventsCursor, EventsCursorViewer
from .input_types import (
    AccountFilter,
    CheckoutCreateInput,
    CheckoutPayInput,
    CreditsConsumeInput,
    EmailConfirmInput,
    MemberSignUpInput,
    SessionCreateBySecondFactorInput,
    SessionCreateInput,
    SubscriptionCancelInput,
    SubscriptionChangeInput,
    SubscriptionCreateInput,
    SubscriptionPauseInput,
    SubscriptionReactivateInput,
    SubscriptionResumeInput,
    TokenCreateInput,
    TokenRefreshInput,
    TokenRevokeInput,
    UsageRecordInput,
    UsageRecordManyInput,
)
from .invoices import Invoices, InvoicesInvoices
from .member import Member, MemberMember
from .member_sign_up import MemberSignUp, MemberSignUpMemberSignUp
from .members import Members, MembersMembers
from .offer import Offer, OfferOffer
from .offers import Offers, OffersOffers
from .session_create import SessionCreate, SessionCreateSessionCreate
from .session_create_by_second_factor import (
    SessionCreateBySecondFactor,
    SessionCreateBySecondFactorSessionCreateBySecondFactor,
)
from .session_delete import SessionDelete, SessionDeleteSessionDelete
from .subscription_cancel import (
    SubscriptionCancel,
    SubscriptionCancelSubscriptionCancel,
)
from .subscription_cancel_preview import (
    SubscriptionCancelPreview,
    SubscriptionCancelPreviewSubscriptionCancelPreview,
)
from .subscription_change import (
    SubscriptionChange,
    SubscriptionChangeSubscriptionChange,
)
from .subscription_change_preview import (
    SubscriptionChangePreview,
    SubscriptionChangePreviewSubscriptionChangePreview,
)
from .subscription_create import (
    SubscriptionCreate,
    SubscriptionCreateSubscriptionCreate,
)
from .subscription_create_preview import (
    SubscriptionCreatePreview,
    SubscriptionCreatePreviewSubscriptionCreatePreview,
)
from .subscription_pause import SubscriptionPause, SubscriptionPauseSubscriptionPause
from .subscription_pause_preview import (
    SubscriptionPausePreview,
    SubscriptionPausePreviewSubscriptionPausePreview,
)
from .subscription_reactivate import (
    SubscriptionReactivate,
    SubscriptionReactivateSubscriptionReactivate,
)
from .subscription_reactivate_preview import (
    SubscriptionReactivatePreview,
    SubscriptionReactivatePreviewSubscriptionReactivatePreview,
)
from .subscription_resume import (
    SubscriptionResume,
    SubscriptionResumeSubscriptionResume,
)
from .subscription_resume_preview import (
    SubscriptionResumePreview,
    SubscriptionResumePreviewSubscriptionResumePreview,
)
from .subscriptions import Subscriptions, SubscriptionsSubscriptions
from .token_create import TokenCreate, TokenCreateTokenCreate
from .token_refresh import TokenRefresh, TokenRefreshTokenRefresh
from .token_revoke import TokenRevoke, TokenRevokeTokenRevoke
from .usage_record import UsageRecord, UsageRecordUsageRecord
from .usage_record_many import UsageRecordMany, UsageRecordManyUsageRecordMany
from .viewer import Viewer, ViewerViewer
from .viewer_event_feed import ViewerEventFeed, ViewerEventFeedViewerEvents


def gql(q: str) -> str:
    return q


class Operations(Base):
    async def members(
        self,
        email: Union[Optional[str], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> MembersMembers:
        """All members, the newest first. `email` finds the one of that address, `text` those in whose name or address it is."""
        variables: dict[str, object] = {"email": email, "first": first, "after": after}
        response = await self.execute(
            query=MEMBERS_GQL, operation_name="Members", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Members.model_validate(data).members

    async def member(self, id: str, **kwargs: Any) -> MemberMember:
        """A member by id."""
        variables: dict[str, object] = {"id": id}
        response = await self.execute(
            query=MEMBER_GQL, operation_name="Member", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Member.model_validate(data).member

    async def accounts(
        self,
        filter_: Union[Optional[AccountFilter], UnsetType] = UNSET,
        after: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> AccountsAccounts:
        """All accounts, newest first."""
        variables: dict[str, object] = {
            "filter": filter_,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=ACCOUNTS_GQL, operation_name="Accounts", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Accounts.model_validate(data).accounts

    async def account(self, id: str, **kwargs: Any) -> AccountAccount:
        """An account by its ID. NOT_FOUND unless the caller has a seat in it or is staff."""
        variables: dict[str, object] = {"id": id}
        response = await self.execute(
            query=ACCOUNT_GQL, operation_name="Account", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Account.model_validate(data).account

    async def invoices(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> InvoicesInvoices:
        """All invoices, newest first."""
        variables: dict[str, object] = {"first": first, "after": after}
        response = await self.execute(
            query=INVOICES_GQL, operation_name="Invoices", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Invoices.model_validate(data).invoices

    async def account_invoices(
        self,
        account: str,
        after: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> AccountInvoicesAccount:
        """An account by its ID. NOT_FOUND unless the caller has a seat in it or is staff."""
        variables: dict[str, object] = {
            "account": account,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=ACCOUNT_INVOICES_GQL,
            operation_name="AccountInvoices",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return AccountInvoices.model_validate(data).account

    async def offers(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        currency: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> OffersOffers:
        """The offers that can be bought. Staff also see hidden and withdrawn offers."""
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "currency": currency,
        }
        response = await self.execute(
            query=OFFERS_GQL, operation_name="Offers", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Offers.model_validate(data).offers

    async def offer(
        self,
        code: str,
        currency: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> Optional[OfferOffer]:
        """An offer by its code. Hidden offers are included for anyone who knows the code."""
        variables: dict[str, object] = {"code": code, "currency": currency}
        response = await self.execute(
            query=OFFER_GQL, operation_name="Offer", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Offer.model_validate(data).offer

    async def account_usage(
        self, account: str, feature: str, **kwargs: Any
    ) -> AccountUsageAccount:
        """An account by its ID. NOT_FOUND unless the caller has a seat in it or is staff."""
        variables: dict[str, object] = {"account": account, "feature": feature}
        response = await self.execute(
            query=ACCOUNT_USAGE_GQL,
            operation_name="AccountUsage",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return AccountUsage.model_validate(data).account

    async def usage_record(
        self,
        input: UsageRecordInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> UsageRecordUsageRecord:
        """Records usage of a metered limit. It counts in the current period; each key counts once."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=USAGE_RECORD_GQL,
            operation_name="UsageRecord",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return UsageRecord.model_validate(data).usage_record

    async def usage_record_many(
        self,
        input: UsageRecordManyInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> UsageRecordManyUsageRecordMany:
        """Records up to 250 uses of metered limits. Each one succeeds or is refused independently."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=USAGE_RECORD_MANY_GQL,
            operation_name="UsageRecordMany",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return UsageRecordMany.model_validate(data).usage_record_many

    async def credits_consume(
        self,
        input: CreditsConsumeInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> CreditsConsumeCreditsConsume:
        """Records that credits were used. Records can arrive late and in any order; each key counts once."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=CREDITS_CONSUME_GQL,
            operation_name="CreditsConsume",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return CreditsConsume.model_validate(data).credits_consume

    async def event_list(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        types: Union[Optional[list[str]], UnsetType] = UNSET,
        subject: Union[Optional[str], UnsetType] = UNSET,
        account: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> EventListEvents:
        """The event log, oldest first, as far back as feeds reach (30 days)."""
        variables: dict[str, object] = {
            "first": first,
            "after": after,
            "types": types,
            "subject": subject,
            "account": account,
        }
        response = await self.execute(
            query=EVENT_LIST_GQL,
            operation_name="EventList",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return EventList.model_validate(data).events

    async def events_cursor(self, **kwargs: Any) -> Optional[EventsCursorViewer]:
        """Who asks; null where nobody is signed in."""
        variables: dict[str, object] = {}
        response = await self.execute(
            query=EVENTS_CURSOR_GQL,
            operation_name="EventsCursor",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return EventsCursor.model_validate(data).viewer

    async def event_feed(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        types: Union[Optional[list[str]], UnsetType] = UNSET,
        subject: Union[Optional[str], UnsetType] = UNSET,
        account: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> AsyncIterator[EventFeedEvents]:
        """The events as they happen: first everything after the cursor, then live, without gaps or repetitions. Members receive the events about what is theirs and what belongs to their accounts; callers with EVENTS_READ receive all events."""
        variables: dict[str, object] = {
            "after": after,
            "types": types,
            "subject": subject,
            "account": account,
        }
        async for data in self.execute_ws(
            query=EVENT_FEED_GQL,
            operation_name="EventFeed",
            variables=variables,
            **kwargs,
        ):
            yield EventFeed.model_validate(data).events

    async def viewer_event_feed(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        types: Union[Optional[list[str]], UnsetType] = UNSET,
        subject: Union[Optional[str], UnsetType] = UNSET,
        account: Union[Optional[str], UnsetType] = UNSET,
        **kwargs: Any,
    ) -> AsyncIterator[ViewerEventFeedViewerEvents]:
        """The events about the signed-in member and their accounts only, regardless of their permissions as staff. Otherwise the same as `events`."""
        variables: dict[str, object] = {
            "after": after,
            "types": types,
            "subject": subject,
            "account": account,
        }
        async for data in self.execute_ws(
            query=VIEWER_EVENT_FEED_GQL,
            operation_name="ViewerEventFeed",
            variables=variables,
            **kwargs,
        ):
            yield ViewerEventFeed.model_validate(data).viewer_events

    async def viewer(self, **kwargs: Any) -> Optional[ViewerViewer]:
        """Who asks; null where nobody is signed in."""
        variables: dict[str, object] = {}
        response = await self.execute(
            query=VIEWER_GQL, operation_name="Viewer", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Viewer.model_validate(data).viewer

    async def can(self, feature: str, **kwargs: Any) -> Optional[CanViewer]:
        """Who asks; null where nobody is signed in."""
        variables: dict[str, object] = {"feature": feature}
        response = await self.execute(
            query=CAN_GQL, operation_name="Can", variables=variables, **kwargs
        )
        data = self.get_data(response)
        return Can.model_validate(data).viewer

    async def member_sign_up(
        self, input: MemberSignUpInput, **kwargs: Any
    ) -> MemberSignUpMemberSignUp:
        """Have a login made. A letter is sent; nobody is signed in until the link in it was opened. `member.signed_up` and `account.created` follow, where the address had no login before."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=MEMBER_SIGN_UP_GQL,
            operation_name="MemberSignUp",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return MemberSignUp.model_validate(data).member_sign_up

    async def email_confirm(
        self,
        input: EmailConfirmInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> EmailConfirmEmailConfirm:
        """Prove an address by the link that was mailed there."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=EMAIL_CONFIRM_GQL,
            operation_name="EmailConfirm",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return EmailConfirm.model_validate(data).email_confirm

    async def session_create(
        self, input: SessionCreateInput, **kwargs: Any
    ) -> SessionCreateSessionCreate:
        """Sign in: sets the session's cookie. Each call makes a session, whatever its idempotency key."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SESSION_CREATE_GQL,
            operation_name="SessionCreate",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SessionCreate.model_validate(data).session_create

    async def session_create_by_second_factor(
        self, input: SessionCreateBySecondFactorInput, **kwargs: Any
    ) -> SessionCreateBySecondFactorSessionCreateBySecondFactor:
        """Sign in with the second proof that `sessionCreate` asked for."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SESSION_CREATE_BY_SECOND_FACTOR_GQL,
            operation_name="SessionCreateBySecondFactor",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SessionCreateBySecondFactor.model_validate(
            data
        ).session_create_by_second_factor

    async def session_delete(self, **kwargs: Any) -> SessionDeleteSessionDelete:
        """Sign out: ends this session and forgets its cookie."""
        variables: dict[str, object] = {}
        response = await self.execute(
            query=SESSION_DELETE_GQL,
            operation_name="SessionDelete",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SessionDelete.model_validate(data).session_delete

    async def token_create(
        self, input: TokenCreateInput, **kwargs: Any
    ) -> TokenCreateTokenCreate:
        """Tokens for a front end of another origin, which `identity.allowed_origins` names."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=TOKEN_CREATE_GQL,
            operation_name="TokenCreate",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return TokenCreate.model_validate(data).token_create

    async def token_refresh(
        self, input: TokenRefreshInput, **kwargs: Any
    ) -> TokenRefreshTokenRefresh:
        """The next tokens. Who asks again within ten seconds gets the same; a later second use ends the session."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=TOKEN_REFRESH_GQL,
            operation_name="TokenRefresh",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return TokenRefresh.model_validate(data).token_refresh

    async def token_revoke(
        self, input: TokenRevokeInput, **kwargs: Any
    ) -> TokenRevokeTokenRevoke:
        """End the session of a refresh token."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=TOKEN_REVOKE_GQL,
            operation_name="TokenRevoke",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return TokenRevoke.model_validate(data).token_revoke

    async def checkout_preview(
        self, input: CheckoutCreateInput, **kwargs: Any
    ) -> CheckoutPreviewCheckoutPreview:
        """What buying the offer would ask for now."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=CHECKOUT_PREVIEW_GQL,
            operation_name="CheckoutPreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return CheckoutPreview.model_validate(data).checkout_preview

    async def checkout_create(
        self,
        input: CheckoutCreateInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> CheckoutCreateCheckoutCreate:
        """Begin to buy an offer."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=CHECKOUT_CREATE_GQL,
            operation_name="CheckoutCreate",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return CheckoutCreate.model_validate(data).checkout_create

    async def checkout_pay_preview(
        self, input: CheckoutPayInput, **kwargs: Any
    ) -> CheckoutPayPreviewCheckoutPayPreview:
        """What `checkoutPay` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=CHECKOUT_PAY_PREVIEW_GQL,
            operation_name="CheckoutPayPreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return CheckoutPayPreview.model_validate(data).checkout_pay_preview

    async def checkout_pay(
        self,
        input: CheckoutPayInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> CheckoutPayCheckoutPay:
        """Pay for a checkout. A declined payment is an answer, not an error: see `payment`."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=CHECKOUT_PAY_GQL,
            operation_name="CheckoutPay",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return CheckoutPay.model_validate(data).checkout_pay

    async def subscriptions(
        self,
        after: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionsSubscriptions:
        """All agreements, newest first."""
        variables: dict[str, object] = {"first": first, "after": after}
        response = await self.execute(
            query=SUBSCRIPTIONS_GQL,
            operation_name="Subscriptions",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return Subscriptions.model_validate(data).subscriptions

    async def account_subscriptions(
        self,
        account: str,
        after: Union[Optional[str], UnsetType] = UNSET,
        first: Union[int, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> AccountSubscriptionsAccount:
        """An account by its ID. NOT_FOUND unless the caller has a seat in it or is staff."""
        variables: dict[str, object] = {
            "account": account,
            "first": first,
            "after": after,
        }
        response = await self.execute(
            query=ACCOUNT_SUBSCRIPTIONS_GQL,
            operation_name="AccountSubscriptions",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return AccountSubscriptions.model_validate(data).account

    async def account_upcoming_invoices(
        self, account: str, **kwargs: Any
    ) -> AccountUpcomingInvoicesAccount:
        """An account by its ID. NOT_FOUND unless the caller has a seat in it or is staff."""
        variables: dict[str, object] = {"account": account}
        response = await self.execute(
            query=ACCOUNT_UPCOMING_INVOICES_GQL,
            operation_name="AccountUpcomingInvoices",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return AccountUpcomingInvoices.model_validate(data).account

    async def subscription_change_preview(
        self, input: SubscriptionChangeInput, **kwargs: Any
    ) -> SubscriptionChangePreviewSubscriptionChangePreview:
        """What `subscriptionChange` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SUBSCRIPTION_CHANGE_PREVIEW_GQL,
            operation_name="SubscriptionChangePreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionChangePreview.model_validate(
            data
        ).subscription_change_preview

    async def subscription_change(
        self,
        input: SubscriptionChangeInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionChangeSubscriptionChange:
        """Change to another offer or quantity. Now: what is unused is credited, the rest charged, and it takes effect once that is paid, or not at all. A declined payment is an answer, not an error: see `payment`."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=SUBSCRIPTION_CHANGE_GQL,
            operation_name="SubscriptionChange",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionChange.model_validate(data).subscription_change

    async def subscription_cancel_preview(
        self, input: SubscriptionCancelInput, **kwargs: Any
    ) -> SubscriptionCancelPreviewSubscriptionCancelPreview:
        """What `subscriptionCancel` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SUBSCRIPTION_CANCEL_PREVIEW_GQL,
            operation_name="SubscriptionCancelPreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionCancelPreview.model_validate(
            data
        ).subscription_cancel_preview

    async def subscription_cancel(
        self,
        input: SubscriptionCancelInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionCancelSubscriptionCancel:
        """End an agreement when its paid period closes, or now, with what is unused given back or not. Where no period runs, as it starts later, was never paid, is unpaid or paused, it ends now in either case. A provider that drives it is told."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=SUBSCRIPTION_CANCEL_GQL,
            operation_name="SubscriptionCancel",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionCancel.model_validate(data).subscription_cancel

    async def subscription_reactivate_preview(
        self, input: SubscriptionReactivateInput, **kwargs: Any
    ) -> SubscriptionReactivatePreviewSubscriptionReactivatePreview:
        """What `subscriptionReactivate` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SUBSCRIPTION_REACTIVATE_PREVIEW_GQL,
            operation_name="SubscriptionReactivatePreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionReactivatePreview.model_validate(
            data
        ).subscription_reactivate_preview

    async def subscription_reactivate(
        self,
        input: SubscriptionReactivateInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionReactivateSubscriptionReactivate:
        """Take a cancellation back before it takes effect. An end that was agreed from the start stays."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=SUBSCRIPTION_REACTIVATE_GQL,
            operation_name="SubscriptionReactivate",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionReactivate.model_validate(data).subscription_reactivate

    async def subscription_pause_preview(
        self, input: SubscriptionPauseInput, **kwargs: Any
    ) -> SubscriptionPausePreviewSubscriptionPausePreview:
        """What `subscriptionPause` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SUBSCRIPTION_PAUSE_PREVIEW_GQL,
            operation_name="SubscriptionPausePreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionPausePreview.model_validate(data).subscription_pause_preview

    async def subscription_pause(
        self,
        input: SubscriptionPauseInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionPauseSubscriptionPause:
        """Let an agreement rest, now or when its period ends. Nothing is billed and nothing may be used meanwhile. What a provider drives rests at once, where that provider can."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=SUBSCRIPTION_PAUSE_GQL,
            operation_name="SubscriptionPause",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionPause.model_validate(data).subscription_pause

    async def subscription_resume_preview(
        self, input: SubscriptionResumeInput, **kwargs: Any
    ) -> SubscriptionResumePreviewSubscriptionResumePreview:
        """What `subscriptionResume` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SUBSCRIPTION_RESUME_PREVIEW_GQL,
            operation_name="SubscriptionResumePreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionResumePreview.model_validate(
            data
        ).subscription_resume_preview

    async def subscription_resume(
        self,
        input: SubscriptionResumeInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionResumeSubscriptionResume:
        """Go on after a pause. What the rest of the period costs is collected; where that fails, it is past due."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=SUBSCRIPTION_RESUME_GQL,
            operation_name="SubscriptionResume",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionResume.model_validate(data).subscription_resume

    async def subscription_create_preview(
        self, input: SubscriptionCreateInput, **kwargs: Any
    ) -> SubscriptionCreatePreviewSubscriptionCreatePreview:
        """What `subscriptionCreate` would come to."""
        variables: dict[str, object] = {"input": input}
        response = await self.execute(
            query=SUBSCRIPTION_CREATE_PREVIEW_GQL,
            operation_name="SubscriptionCreatePreview",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionCreatePreview.model_validate(
            data
        ).subscription_create_preview

    async def subscription_create(
        self,
        input: SubscriptionCreateInput,
        idempotency_key: Union[str, UnsetType] = UNSET,
        **kwargs: Any,
    ) -> SubscriptionCreateSubscriptionCreate:
        """Make an agreement for an account. A declined payment is an answer, not an error: see `payment`."""
        variables: dict[str, object] = {
            "input": input,
            "idempotencyKey": idempotency_key,
        }
        response = await self.execute(
            query=SUBSCRIPTION_CREATE_GQL,
            operation_name="SubscriptionCreate",
            variables=variables,
            **kwargs,
        )
        data = self.get_data(response)
        return SubscriptionCreate.model_validate(data).subscription_create
