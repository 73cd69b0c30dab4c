__all__ = [
    "ACCOUNTS_GQL",
    "ACCOUNT_GQL",
    "ACCOUNT_INVOICES_GQL",
    "ACCOUNT_SUBSCRIPTIONS_GQL",
    "ACCOUNT_UPCOMING_INVOICES_GQL",
    "ACCOUNT_USAGE_GQL",
    "CAN_GQL",
    "CHECKOUT_CREATE_GQL",
    "CHECKOUT_PAY_GQL",
    "CHECKOUT_PAY_PREVIEW_GQL",
    "CHECKOUT_PREVIEW_GQL",
    "CREDITS_CONSUME_GQL",
    "EMAIL_CONFIRM_GQL",
    "EVENTS_CURSOR_GQL",
    "EVENT_FEED_GQL",
    "EVENT_LIST_GQL",
    "INVOICES_GQL",
    "MEMBERS_GQL",
    "MEMBER_GQL",
    "MEMBER_SIGN_UP_GQL",
    "OFFERS_GQL",
    "OFFER_GQL",
    "SESSION_CREATE_BY_SECOND_FACTOR_GQL",
    "SESSION_CREATE_GQL",
    "SESSION_DELETE_GQL",
    "SUBSCRIPTIONS_GQL",
    "SUBSCRIPTION_CANCEL_GQL",
    "SUBSCRIPTION_CANCEL_PREVIEW_GQL",
    "SUBSCRIPTION_CHANGE_GQL",
    "SUBSCRIPTION_CHANGE_PREVIEW_GQL",
    "SUBSCRIPTION_CREATE_GQL",
    "SUBSCRIPTION_CREATE_PREVIEW_GQL",
    "SUBSCRIPTION_PAUSE_GQL",
    "SUBSCRIPTION_PAUSE_PREVIEW_GQL",
    "SUBSCRIPTION_REACTIVATE_GQL",
    "SUBSCRIPTION_REACTIVATE_PREVIEW_GQL",
    "SUBSCRIPTION_RESUME_GQL",
    "SUBSCRIPTION_RESUME_PREVIEW_GQL",
    "TOKEN_CREATE_GQL",
    "TOKEN_REFRESH_GQL",
    "TOKEN_REVOKE_GQL",
    "USAGE_RECORD_GQL",
    "USAGE_RECORD_MANY_GQL",
    "VIEWER_EVENT_FEED_GQL",
    "VIEWER_GQL",
]

MEMBERS_GQL = """
query Members($email: String, $first: Int! = 50, $after: String) {
  members(email: $email, first: $first, after: $after) {
    nodes {
      ...MemberFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment MemberFields on Member {
  id
  email
  name
  status
  emailConfirmedAt
  locale
  zone
  createdAt
}
"""

MEMBER_GQL = """
query Member($id: ID!) {
  member(id: $id) {
    ...MemberFields
    seats {
      id
      role
      account {
        ...AccountFields
      }
    }
  }
}

fragment AccountFields on Account {
  id
  kind
  name
  createdAt
  currency
  locale
  zone
  seatLimit
}

fragment MemberFields on Member {
  id
  email
  name
  status
  emailConfirmedAt
  locale
  zone
  createdAt
}
"""

ACCOUNTS_GQL = """
query Accounts($filter: AccountFilter, $first: Int! = 50, $after: String) {
  accounts(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AccountFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment AccountFields on Account {
  id
  kind
  name
  createdAt
  currency
  locale
  zone
  seatLimit
}
"""

ACCOUNT_GQL = """
query Account($id: ID!) {
  account(id: $id) {
    ...AccountFields
    entitlements {
      ...EntitlementFields
    }
  }
}

fragment AccountFields on Account {
  id
  kind
  name
  createdAt
  currency
  locale
  zone
  seatLimit
}

fragment EntitlementFields on Entitlement {
  id
  source
  amount
  createdAt
  until
  reason
  feature {
    id
    code
    name
    kind
    isSummed
    isCounted
  }
}
"""

INVOICES_GQL = """
query Invoices($first: Int! = 50, $after: String) {
  invoices(first: $first, after: $after) {
    nodes {
      ...InvoiceFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment InvoiceFields on Invoice {
  id
  number
  status
  kind
  periodStart
  periodEnd
  createdAt
  finalizedAt
  dueAt
  paidAt
  hostedUrl
  pdfUrl
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}
"""

ACCOUNT_INVOICES_GQL = """
query AccountInvoices($account: ID!, $first: Int! = 50, $after: String) {
  account(id: $account) {
    id
    invoices(first: $first, after: $after) {
      nodes {
        ...InvoiceFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment InvoiceFields on Invoice {
  id
  number
  status
  kind
  periodStart
  periodEnd
  createdAt
  finalizedAt
  dueAt
  paidAt
  hostedUrl
  pdfUrl
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}
"""

OFFERS_GQL = """
query Offers($first: Int! = 50, $after: String, $currency: CurrencyCode) {
  offers(first: $first, after: $after) {
    nodes {
      ...OfferFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment OfferFields on Offer {
  id
  code
  name
  description
  status
  currency
  isOneTime
  rank
  leastQuantity
  mostQuantity
  price(currency: $currency) {
    id
    model
    intervalUnit
    intervalCount
    includesTax
    money {
      ...MoneyFields
      text
    }
  }
  listPrice(currency: $currency) {
    ...MoneyFields
    text
  }
  trialPhases(currency: $currency) {
    ordinal
    intervalUnit
    intervalCount
    money {
      ...MoneyFields
      text
    }
  }
  product {
    id
    code
    name
    description
    unitName
    isSeated
    features {
      amount
      feature {
        id
        code
        name
        kind
      }
    }
  }
}
"""

OFFER_GQL = """
query Offer($code: String!, $currency: CurrencyCode) {
  offer(code: $code) {
    ...OfferFields
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment OfferFields on Offer {
  id
  code
  name
  description
  status
  currency
  isOneTime
  rank
  leastQuantity
  mostQuantity
  price(currency: $currency) {
    id
    model
    intervalUnit
    intervalCount
    includesTax
    money {
      ...MoneyFields
      text
    }
  }
  listPrice(currency: $currency) {
    ...MoneyFields
    text
  }
  trialPhases(currency: $currency) {
    ordinal
    intervalUnit
    intervalCount
    money {
      ...MoneyFields
      text
    }
  }
  product {
    id
    code
    name
    description
    unitName
    isSeated
    features {
      amount
      feature {
        id
        code
        name
        kind
      }
    }
  }
}
"""

ACCOUNT_USAGE_GQL = """
query AccountUsage($account: ID!, $feature: String!) {
  account(id: $account) {
    id
    usage(feature: $feature) {
      ...UsageFields
    }
  }
}

fragment UsageFields on Usage {
  used
  limit
  left
  periodStart
  periodEnd
}
"""

USAGE_RECORD_GQL = """
mutation UsageRecord($input: UsageRecordInput!, $idempotencyKey: String!) {
  usageRecord(input: $input) @idempotent(key: $idempotencyKey) {
    record {
      id
      quantity
      key
      occurredAt
    }
    usage {
      ...UsageFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment UsageFields on Usage {
  used
  limit
  left
  periodStart
  periodEnd
}
"""

USAGE_RECORD_MANY_GQL = """
mutation UsageRecordMany($input: UsageRecordManyInput!, $idempotencyKey: String!) {
  usageRecordMany(input: $input) @idempotent(key: $idempotencyKey) {
    outcomes {
      key
      code
      message
      field
      record {
        id
        quantity
      }
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

CREDITS_CONSUME_GQL = """
mutation CreditsConsume($input: CreditsConsumeInput!, $idempotencyKey: String!) {
  creditsConsume(input: $input) @idempotent(key: $idempotencyKey) {
    movement {
      id
    }
    balance {
      id
      units
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

EVENT_LIST_GQL = """
query EventList($first: Int! = 100, $after: String, $types: [String!], $subject: ID, $account: ID) {
  events(
    first: $first
    after: $after
    types: $types
    subject: $subject
    account: $account
  ) {
    nodes {
      ...EventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment EventFields on Event {
  id
  cursor
  type
  version
  sequence
  occurredAt
  actor {
    kind
    id
    onBehalfOf
  }
  subject {
    id
  }
  cause
  payload
}
"""

EVENTS_CURSOR_GQL = """
query EventsCursor {
  viewer {
    eventsCursor
  }
}
"""

EVENT_FEED_GQL = """
subscription EventFeed($after: String, $types: [String!], $subject: ID, $account: ID) {
  events(after: $after, types: $types, subject: $subject, account: $account) {
    ...EventFields
  }
}

fragment EventFields on Event {
  id
  cursor
  type
  version
  sequence
  occurredAt
  actor {
    kind
    id
    onBehalfOf
  }
  subject {
    id
  }
  cause
  payload
}
"""

VIEWER_EVENT_FEED_GQL = """
subscription ViewerEventFeed($after: String, $types: [String!], $subject: ID, $account: ID) {
  viewerEvents(after: $after, types: $types, subject: $subject, account: $account) {
    ...EventFields
  }
}

fragment EventFields on Event {
  id
  cursor
  type
  version
  sequence
  occurredAt
  actor {
    kind
    id
    onBehalfOf
  }
  subject {
    id
  }
  cause
  payload
}
"""

VIEWER_GQL = """
query Viewer {
  viewer {
    eventsCursor
    member {
      ...MemberFields
    }
    permissions
    entitlements {
      ...EntitlementFields
    }
    accounts {
      id
      kind
      name
      currency
    }
  }
}

fragment EntitlementFields on Entitlement {
  id
  source
  amount
  createdAt
  until
  reason
  feature {
    id
    code
    name
    kind
    isSummed
    isCounted
  }
}

fragment MemberFields on Member {
  id
  email
  name
  status
  emailConfirmedAt
  locale
  zone
  createdAt
}
"""

CAN_GQL = """
query Can($feature: String!) {
  viewer {
    can(feature: $feature)
    limit(feature: $feature)
  }
}
"""

MEMBER_SIGN_UP_GQL = """
mutation MemberSignUp($input: MemberSignUpInput!) {
  memberSignUp(input: $input) {
    letterSentTo
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

EMAIL_CONFIRM_GQL = """
mutation EmailConfirm($input: EmailConfirmInput!, $idempotencyKey: String!) {
  emailConfirm(input: $input) @idempotent(key: $idempotencyKey) {
    isConfirmed
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

SESSION_CREATE_GQL = """
mutation SessionCreate($input: SessionCreateInput!) {
  sessionCreate(input: $input) {
    token
    challenge {
      ...ChallengeFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment ChallengeFields on SessionChallenge {
  token
  kinds
  expiresAt
}
"""

SESSION_CREATE_BY_SECOND_FACTOR_GQL = """
mutation SessionCreateBySecondFactor($input: SessionCreateBySecondFactorInput!) {
  sessionCreateBySecondFactor(input: $input) {
    token
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

SESSION_DELETE_GQL = """
mutation SessionDelete {
  sessionDelete {
    isSignedOut
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

TOKEN_CREATE_GQL = """
mutation TokenCreate($input: TokenCreateInput!) {
  tokenCreate(input: $input) {
    tokens {
      ...TokenFields
    }
    challenge {
      ...ChallengeFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment ChallengeFields on SessionChallenge {
  token
  kinds
  expiresAt
}

fragment TokenFields on Tokens {
  access
  accessUntil
  refresh
  refreshUntil
}
"""

TOKEN_REFRESH_GQL = """
mutation TokenRefresh($input: TokenRefreshInput!) {
  tokenRefresh(input: $input) {
    tokens {
      ...TokenFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment TokenFields on Tokens {
  access
  accessUntil
  refresh
  refreshUntil
}
"""

TOKEN_REVOKE_GQL = """
mutation TokenRevoke($input: TokenRevokeInput!) {
  tokenRevoke(input: $input) {
    isRevoked
    cursor
    userErrors {
      code
      message
      field
    }
  }
}
"""

CHECKOUT_PREVIEW_GQL = """
query CheckoutPreview($input: CheckoutCreateInput!) {
  checkoutPreview(input: $input) {
    quote {
      lines {
        description
        quantity
        net {
          ...MoneyFields
        }
        tax {
          ...MoneyFields
        }
      }
      discount {
        ...MoneyFields
      }
      subtotal {
        ...MoneyFields
      }
      tax {
        ...MoneyFields
      }
      total {
        ...MoneyFields
      }
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}
"""

CHECKOUT_CREATE_GQL = """
mutation CheckoutCreate($input: CheckoutCreateInput!, $idempotencyKey: String!) {
  checkoutCreate(input: $input) @idempotent(key: $idempotencyKey) {
    checkout {
      ...CheckoutFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment CheckoutFields on Checkout {
  id
  status
  quantity
  expiresAt
  completedAt
  approvalUrl
  paymentOptions {
    kind
    providerAccount
  }
  subscription {
    ...SubscriptionFields
  }
  invoice {
    ...InvoiceFields
  }
}

fragment InvoiceFields on Invoice {
  id
  number
  status
  kind
  periodStart
  periodEnd
  createdAt
  finalizedAt
  dueAt
  paidAt
  hostedUrl
  pdfUrl
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

CHECKOUT_PAY_PREVIEW_GQL = """
query CheckoutPayPreview($input: CheckoutPayInput!) {
  checkoutPayPreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

CHECKOUT_PAY_GQL = """
mutation CheckoutPay($input: CheckoutPayInput!, $idempotencyKey: String!) {
  checkoutPay(input: $input) @idempotent(key: $idempotencyKey) {
    checkout {
      ...CheckoutFields
    }
    payment {
      ...PaymentFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment CheckoutFields on Checkout {
  id
  status
  quantity
  expiresAt
  completedAt
  approvalUrl
  paymentOptions {
    kind
    providerAccount
  }
  subscription {
    ...SubscriptionFields
  }
  invoice {
    ...InvoiceFields
  }
}

fragment InvoiceFields on Invoice {
  id
  number
  status
  kind
  periodStart
  periodEnd
  createdAt
  finalizedAt
  dueAt
  paidAt
  hostedUrl
  pdfUrl
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  paid {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PaymentFields on Payment {
  id
  status
  declineCode
  actionUrl
  amount {
    ...MoneyFields
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

SUBSCRIPTIONS_GQL = """
query Subscriptions($first: Int! = 50, $after: String) {
  subscriptions(first: $first, after: $after) {
    nodes {
      ...SubscriptionFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

ACCOUNT_SUBSCRIPTIONS_GQL = """
query AccountSubscriptions($account: ID!, $first: Int! = 50, $after: String) {
  account(id: $account) {
    id
    subscriptions(first: $first, after: $after) {
      nodes {
        ...SubscriptionFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

ACCOUNT_UPCOMING_INVOICES_GQL = """
query AccountUpcomingInvoices($account: ID!) {
  account(id: $account) {
    id
    subscriptions(first: 5) {
      nodes {
        id
        upcomingInvoice {
          at
          dueAt
          couponCodes
          lines {
            description
            quantity
            net {
              ...MoneyFields
            }
            tax {
              ...MoneyFields
            }
            periodStart
            periodEnd
          }
          quote {
            total {
              ...MoneyFields
            }
          }
          balance {
            ...MoneyFields
          }
          due {
            ...MoneyFields
          }
        }
      }
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}
"""

SUBSCRIPTION_CHANGE_PREVIEW_GQL = """
query SubscriptionChangePreview($input: SubscriptionChangeInput!) {
  subscriptionChangePreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

SUBSCRIPTION_CHANGE_GQL = """
mutation SubscriptionChange($input: SubscriptionChangeInput!, $idempotencyKey: String!) {
  subscriptionChange(input: $input) @idempotent(key: $idempotencyKey) {
    subscription {
      ...SubscriptionFields
    }
    change {
      id
      status
      quantity
      effectiveAt
      approvalUrl
      net {
        ...MoneyFields
      }
    }
    payment {
      ...PaymentFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PaymentFields on Payment {
  id
  status
  declineCode
  actionUrl
  amount {
    ...MoneyFields
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

SUBSCRIPTION_CANCEL_PREVIEW_GQL = """
query SubscriptionCancelPreview($input: SubscriptionCancelInput!) {
  subscriptionCancelPreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

SUBSCRIPTION_CANCEL_GQL = """
mutation SubscriptionCancel($input: SubscriptionCancelInput!, $idempotencyKey: String!) {
  subscriptionCancel(input: $input) @idempotent(key: $idempotencyKey) {
    subscription {
      ...SubscriptionFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

SUBSCRIPTION_REACTIVATE_PREVIEW_GQL = """
query SubscriptionReactivatePreview($input: SubscriptionReactivateInput!) {
  subscriptionReactivatePreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

SUBSCRIPTION_REACTIVATE_GQL = """
mutation SubscriptionReactivate($input: SubscriptionReactivateInput!, $idempotencyKey: String!) {
  subscriptionReactivate(input: $input) @idempotent(key: $idempotencyKey) {
    subscription {
      ...SubscriptionFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

SUBSCRIPTION_PAUSE_PREVIEW_GQL = """
query SubscriptionPausePreview($input: SubscriptionPauseInput!) {
  subscriptionPausePreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

SUBSCRIPTION_PAUSE_GQL = """
mutation SubscriptionPause($input: SubscriptionPauseInput!, $idempotencyKey: String!) {
  subscriptionPause(input: $input) @idempotent(key: $idempotencyKey) {
    subscription {
      ...SubscriptionFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

SUBSCRIPTION_RESUME_PREVIEW_GQL = """
query SubscriptionResumePreview($input: SubscriptionResumeInput!) {
  subscriptionResumePreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

SUBSCRIPTION_RESUME_GQL = """
mutation SubscriptionResume($input: SubscriptionResumeInput!, $idempotencyKey: String!) {
  subscriptionResume(input: $input) @idempotent(key: $idempotencyKey) {
    subscription {
      ...SubscriptionFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""

SUBSCRIPTION_CREATE_PREVIEW_GQL = """
query SubscriptionCreatePreview($input: SubscriptionCreateInput!) {
  subscriptionCreatePreview(input: $input) {
    preview {
      ...PreviewFields
    }
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PreviewFields on Preview {
  lines {
    description
    quantity
    net {
      ...MoneyFields
    }
    tax {
      ...MoneyFields
    }
    explanation {
      policy
      formula
      inputs {
        name
        value
      }
      steps {
        text
        amount
      }
    }
  }
  subtotal {
    ...MoneyFields
  }
  tax {
    ...MoneyFields
  }
  total {
    ...MoneyFields
  }
  credited {
    ...MoneyFields
  }
  due {
    ...MoneyFields
  }
  refunded {
    ...MoneyFields
  }
  balanceAfter {
    ...MoneyFields
  }
  gained
  lost
  events
  token
}
"""

SUBSCRIPTION_CREATE_GQL = """
mutation SubscriptionCreate($input: SubscriptionCreateInput!, $idempotencyKey: String!) {
  subscriptionCreate(input: $input) @idempotent(key: $idempotencyKey) {
    subscription {
      ...SubscriptionFields
    }
    payment {
      ...PaymentFields
    }
    cursor
    userErrors {
      code
      message
      field
    }
  }
}

fragment MoneyFields on Money {
  amount
  amountMinor
  currency
}

fragment PaymentFields on Payment {
  id
  status
  declineCode
  actionUrl
  amount {
    ...MoneyFields
  }
}

fragment SubscriptionFields on Subscription {
  id
  status
  term
  quantity
  currency
  startsAt
  periodStart
  periodEnd
  trialPhase
  pastDueSince
  graceUntil
  pausedAt
  pauseAtEnd
  resumeAt
  endsAt
  endedAt
  endReason
  createdAt
  offer {
    id
    code
    name
  }
  product {
    id
    code
    name
  }
}
"""
