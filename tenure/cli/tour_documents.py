"""What the tour asks, in GraphQL. Every mutation that could be sent twice carries its key."""

SIGN_UP = """
mutation SignUp($input: MemberSignUpInput!) {
  memberSignUp(input: $input) { letterSentTo userErrors { code message field } }
}
"""

CONFIRM = """
mutation Confirm($input: EmailConfirmInput!, $key: String!) {
  emailConfirm(input: $input) @idempotent(key: $key) { isConfirmed userErrors { code message field } }
}
"""

LOG_IN = """
mutation LogIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { token cursor viewer { member { id } } userErrors { code message field } }
}
"""

OFFERS = """
query Offers {
  offers(first: 50) {
    nodes { id name trialPhases { ordinal } price { money { amountMinor amount currency } } }
  }
}
"""

CHECKOUT = """
mutation Checkout($input: CheckoutCreateInput!, $key: String!) {
  checkoutCreate(input: $input) @idempotent(key: $key) { checkout { id } userErrors { code message field } }
}
"""

PAY = """
mutation Pay($input: CheckoutPayInput!, $key: String!) {
  checkoutPay(input: $input) @idempotent(key: $key) {
    checkout { status subscription { id status } invoice { id number status total { amount currency } } }
    payment { id status declineCode }
    userErrors { code message field }
  }
}
"""

PAGES = """
query Pages { pages(first: 50) { nodes { slug title html requiresFeature } } }
"""

UPLOAD = """
mutation Upload($input: FileUploadCreateInput!, $key: String!) {
  fileUploadCreate(input: $input) @idempotent(key: $key) {
    file { id }
    upload { url fields { name value } }
    userErrors { code message field }
  }
}
"""

UPLOADED = """
mutation Uploaded($input: FileUploadCompleteInput!, $key: String!) {
  fileUploadComplete(input: $input) @idempotent(key: $key) {
    file { id status size sha256 url }
    userErrors { code message field }
  }
}
"""

REFUND = """
mutation Refund($input: InvoiceRefundInput!, $key: String!) {
  invoiceRefund(input: $input) @idempotent(key: $key) {
    refund { id status amount { amount currency } }
    userErrors { code message field }
  }
}
"""

LOG = """
query Log($after: String) {
  events(first: 100, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}
"""

LOG_OUT = """
mutation LogOut { sessionDelete { isSignedOut userErrors { code message field } } }
"""
