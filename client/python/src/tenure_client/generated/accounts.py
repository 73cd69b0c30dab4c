from typing import Optional

from .base_model import BaseModel
from .fragments import AccountFields


class Accounts(BaseModel):
    accounts: "AccountsAccounts"


class AccountsAccounts(BaseModel):
    nodes: list["AccountsAccountsNodes"]
    page_info: "AccountsAccountsPageInfo"


AccountsAccountsNodes = AccountFields


class AccountsAccountsPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
