from .base_model import BaseModel
from .fragments import AccountFields, EntitlementFields


class Account(BaseModel):
    account: "AccountAccount"


class AccountAccount(AccountFields):
    entitlements: list["AccountAccountEntitlements"]


AccountAccountEntitlements = EntitlementFields
