// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The day on which periods start. */
export type Alignment =
  /** Periods start on the day on which the subscription started. */
  | 'ANNIVERSARY'
  /** Periods start on the first day of the month, year, or week. */
  | 'CALENDAR'
  /** Periods start on the account's billing day. */
  | 'BILLING_DAY';

/** The codes that `CatalogueUserError` can have. */
export type CatalogueErrorCode =
  /** The code is already used. */
  | 'CODE_TAKEN'
  /** The code is not 1 to 64 letters, digits, dashes, and underscores. */
  | 'CODE_INVALID'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The text is not a single line, or is too long. */
  | 'TEXT_INVALID'
  /** There are too many items. */
  | 'TOO_MANY'
  /** The amount is negative. */
  | 'AMOUNT_NEGATIVE'
  /** The amount is too large, or has too many decimal places. */
  | 'AMOUNT_INVALID'
  /** The interval is not valid. */
  | 'INTERVAL_INVALID'
  /** A limit requires an amount, and a Boolean feature cannot have one. */
  | 'FEATURE_AMOUNT'
  /** Only limits can be summed or counted. */
  | 'FEATURE_NOT_A_LIMIT'
  /** A feature is listed twice. */
  | 'FEATURE_TWICE'
  /** The product is archived. Restore it first. */
  | 'PRODUCT_ARCHIVED'
  /** Offers of the product are on sale. Withdraw them first. */
  | 'PRODUCT_ON_SALE'
  /** The prices of an offer must belong to one product. */
  | 'PRODUCT_DIFFERS'
  /** Give either `money`, or `unitAmount` or `tiers`. */
  | 'PRICE_AMBIGUOUS'
  /** A price of the offer is archived. Restore it first. */
  | 'PRICE_ARCHIVED'
  /** Offers with this price are on sale. Withdraw them first. */
  | 'PRICE_ON_SALE'
  /** The tiers are not valid. */
  | 'TIERS_INVALID'
  /** A package size is required for PACKAGE, and not allowed otherwise. */
  | 'PACKAGE_INVALID'
  /** The amount is in another currency, or the offer is not sold in this currency. */
  | 'CURRENCY_DIFFERS'
  /** The offer already has a price in this currency. */
  | 'CURRENCY_TWICE'
  /** An amount is missing for a currency of the offer. */
  | 'CURRENCY_MISSING'
  /** The prices of an offer must have the same interval. */
  | 'INTERVAL_DIFFERS'
  /** An offer can have two trial phases at most. */
  | 'TOO_MANY_TRIAL_PHASES'
  /** Only a recurring price can have a trial. */
  | 'TRIAL_NEEDS_INTERVAL'
  /** The minimum and maximum quantity leave nothing to buy. */
  | 'QUANTITY_INVALID'
  /** The alignment does not fit the interval of the price. */
  | 'ALIGNMENT_NEEDS_INTERVAL'
  /** The proration rule does not exist. */
  | 'PRORATION_UNKNOWN'
  /** Thirty-day months require a monthly price. */
  | 'PRORATION_NEEDS_MONTHS'
  /** Only a one-time purchase can have a term. */
  | 'TERM_NEEDS_ONCE'
  /** Only products that are used by unit can grant credits. */
  | 'CREDITS_NEED_UNITS'
  /** The number of credits must be at least one. */
  | 'CREDITS_INVALID'
  /** The expiration of the credits is not valid. */
  | 'CREDITS_EXPIRY_INVALID'
  /** The end of the sale is before its start. */
  | 'AVAILABILITY_INVALID'
  /** An offer is listed twice. */
  | 'OFFER_TWICE'
  /** A bonus cannot have bonuses itself. */
  | 'BONUS_CYCLE'
  /** The product is exclusive, so an account cannot have it twice. */
  | 'BONUS_SAME_PRODUCT'
  /** An offer cannot be its own upsell. */
  | 'UPSELL_ITSELF';

/** How a purchase is used up. */
export type Consumption =
  /** It ends with its period. */
  | 'BY_TIME'
  /** Its credits are used one by one. */
  | 'BY_UNIT';

/** The input of `couponArchive`. */
export type CouponArchiveInput = {
  /** The coupon to archive. */
  coupon: string;
};

/** A new coupon. Give either `percent` or `amountOff`. A coupon without products and offers applies to everything. */
export type CouponCreateInput = {
  /** The code that buyers enter, case-insensitive. */
  code: string;
  /** The name that invoices show. Defaults to the code. */
  name?: string | null | undefined;
  /** The percentage of the discount. */
  percent?: string | null | undefined;
  /** The amount of the discount. */
  amountOff?: MoneyInput | null | undefined;
  /** How long the coupon applies. */
  duration?: CouponDuration;
  /** The number of periods, when `duration` is PERIODS. */
  periods?: number | null | undefined;
  /** The maximum number of uses in total. Null: unlimited. */
  mostUses?: number | null | undefined;
  /** The maximum number of uses per account. Null: unlimited. */
  mostUsesPerAccount?: number | null | undefined;
  /** Whether it can be combined with other stackable coupons. */
  isStackable?: boolean;
  /** When the coupon can first be redeemed. */
  startsAt?: string | null | undefined;
  /** When the coupon can no longer be newly redeemed. */
  endsAt?: string | null | undefined;
  products?: Array<string>;
  offers?: Array<string>;
};

/** How long a coupon applies. */
export type CouponDuration =
  /** The first invoice. */
  | 'ONCE'
  /** A number of periods. */
  | 'PERIODS'
  /** As long as the subscription lasts. */
  | 'FOREVER';

/** The codes that `CouponUserError` can have. */
export type CouponErrorCode =
  /** The code is already used. */
  | 'CODE_TAKEN'
  /** The code is not 1 to 64 letters, digits, dashes, and underscores. */
  | 'CODE_INVALID'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** There are too many products and offers. */
  | 'TOO_MANY'
  /** The amount is negative. */
  | 'AMOUNT_NEGATIVE'
  /** The amount is zero, too large, or has too many decimal places. */
  | 'AMOUNT_INVALID'
  /** The percentage must be greater than 0 and at most 100, with up to 4 decimal places. */
  | 'PERCENT_INVALID'
  /** Give either `percent` or `amountOff`. */
  | 'DISCOUNT_AMBIGUOUS'
  /** The number of periods is missing, or does not fit the duration. */
  | 'DURATION_INVALID'
  /** The coupon would end before it can be used. */
  | 'DATES_INVALID'
  /** The limit must be at least one. */
  | 'LIMIT_INVALID'
  /** The coupon was already used more often than the limit allows. */
  | 'LIMIT_BELOW_USES'
  /** The coupon is archived. */
  | 'COUPON_ARCHIVED';

/** Filters coupons. All given conditions must match. */
export type CouponFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
  /** Only coupons that are (true) or are not (false) archived. */
  isArchived?: boolean | null | undefined;
};

/** The input of `couponRestore`. */
export type CouponRestoreInput = {
  /** The coupon to restore. */
  coupon: string;
};

/** Changes to a coupon. Omitted fields stay unchanged; null clears a limit or a date. */
export type CouponUpdateInput = {
  /** The coupon to update. */
  coupon: string;
  name?: string | null | undefined;
  mostUses?: number | null | undefined;
  mostUsesPerAccount?: number | null | undefined;
  startsAt?: string | null | undefined;
  endsAt?: string | null | undefined;
};

/** The input of `featureCreate`. */
export type FeatureCreateInput = {
  /** The unique code. */
  code: string;
  /** The display name. */
  name: string;
  /** Whether the feature is Boolean or a limit. */
  kind?: FeatureKind;
  /** Whether limits from several sources are added up. Otherwise, the largest one applies. */
  isSummed?: boolean;
  /** Whether usage of the limit is recorded. */
  isCounted?: boolean;
};

/** Filters features. All given conditions must match. */
export type FeatureFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
};

/** Whether a feature is Boolean or a limit. */
export type FeatureKind =
  /** An account is entitled to it or not. */
  | 'BOOLEAN'
  /** An account is entitled to a number. */
  | 'LIMIT';

/** Changes to a feature. Omitted fields stay unchanged. */
export type FeatureUpdateInput = {
  /** The feature to update. */
  feature: string;
  name?: string | null | undefined;
  isSummed?: boolean | null | undefined;
  isCounted?: boolean | null | undefined;
};

/** The unit of an interval. */
export type IntervalUnit =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'ONCE'
  | 'LIFETIME';

/** The status of an invoice. */
export type InvoiceStatus =
  /** The invoice can still change. It has no number and is not due. */
  | 'DRAFT'
  /** The invoice is finalized and due. */
  | 'OPEN'
  /** Nothing is due anymore. */
  | 'PAID'
  /** The invoice was voided: it is no longer due, without having been paid. */
  | 'VOID'
  /** The invoice was written off as a loss. It can still be paid. */
  | 'UNCOLLECTIBLE'
  /** The draft was deleted. It never had a number. */
  | 'DELETED';

/** An amount of money, in minor units (cents). */
export type MoneyInput = {
  /** The amount in minor units (cents). */
  amountMinor: string;
  /** The currency of the amount. */
  currency: string;
};

/** The credits that an offer grants. They expire with the next payment or after a length of time; otherwise, they never expire. */
export type OfferCreditsInput = {
  /** The number of credits for each period, multiplied by the quantity. */
  units: number;
  /** Whether the credits expire with the next payment. */
  endWithPayment?: boolean;
  /** How long the credits last. */
  last?: SpanInput | null | undefined;
  /** The number of days by which the length is extended. */
  leadDays?: number;
};

/** Filters offers. All given conditions must match. */
export type OfferFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
  /** Only offers with one of these statuses. */
  statuses?: Array<OfferStatus> | null | undefined;
  /** Only offers of this product. */
  product?: string | null | undefined;
};

/** A price of an offer in an additional currency. */
export type OfferPriceInput = {
  /** A price of the same product and interval, in another currency. */
  price: string;
  /** The original price, to show struck through next to the price. */
  listPrice?: MoneyInput | null | undefined;
};

/** The input of `offerPublish`. */
export type OfferPublishInput = {
  /** The price to put on sale. */
  price: string;
  /** The unique code. */
  code: string;
  name: string;
  description?: string;
  /** The original price, to show struck through. */
  listPrice?: MoneyInput | null | undefined;
  /** The prices in additional currencies. */
  prices?: Array<OfferPriceInput>;
  /** The trial phases, two at most. */
  trialPhases?: Array<TrialPhaseInput>;
  /** Whether the offer is listed. */
  isPublic?: boolean;
  /** Whether each account can buy the offer only once. */
  isOneTime?: boolean;
  /** The sort order. Lower ranks come first. */
  rank?: number;
  /** When the offer goes on sale. */
  availableFrom?: string | null | undefined;
  /** When the offer stops being on sale. */
  availableUntil?: string | null | undefined;
  /** The minimum quantity. */
  leastQuantity?: number;
  /** The maximum quantity. Null: unlimited. */
  mostQuantity?: number | null | undefined;
  alignment?: Alignment;
  stub?: Stub;
  /** The rule by which changes are prorated. Null: the default of the business. */
  proration?: ProrationPreset | null | undefined;
  /** How long a one-time purchase lasts. */
  term?: SpanInput | null | undefined;
  /** The credits that the offer grants. */
  credits?: OfferCreditsInput | null | undefined;
  /** The offers that are included. */
  bonuses?: Array<string>;
  /** The offers to show next to this one. */
  upsells?: Array<string>;
};

/** The input of `offerRepublish`. */
export type OfferRepublishInput = {
  /** The offer to put back on sale. */
  offer: string;
};

/** Whether an offer is on sale. */
export type OfferStatus =
  /** The offer is not published yet. */
  | 'DRAFT'
  /** The offer is on sale, within its dates. */
  | 'PUBLISHED'
  /** The offer was withdrawn from sale. Existing subscribers keep it. */
  | 'WITHDRAWN';

/** Changes to an offer. Omitted fields stay unchanged; null clears a date. The terms themselves never change. */
export type OfferUpdateInput = {
  /** The offer to update. */
  offer: string;
  name?: string | null | undefined;
  description?: string | null | undefined;
  rank?: number | null | undefined;
  isPublic?: boolean | null | undefined;
  availableFrom?: string | null | undefined;
  availableUntil?: string | null | undefined;
  /** The complete list of list prices. Currencies that are not in the list have none. */
  listPrices?: Array<MoneyInput> | null | undefined;
  /** The complete list of upsells, in order. */
  upsells?: Array<string> | null | undefined;
};

/** The input of `offerWithdraw`. */
export type OfferWithdrawInput = {
  /** The offer to withdraw. */
  offer: string;
};

/** The input of `priceArchive`. */
export type PriceArchiveInput = {
  /** The price to archive. */
  price: string;
};

/** A new price. Give either `money`, or `unitAmount` or `tiers` together with `currency`. */
export type PriceCreateInput = {
  /** The product that the price is for. */
  product: string;
  /** The price in minor units (cents). */
  money?: MoneyInput | null | undefined;
  /** How the price depends on the quantity. */
  model?: PricingModel;
  /** The price of a period, unit, or package, in major units with up to 12 decimal places. */
  unitAmount?: string | null | undefined;
  /** The currency of `unitAmount` or `tiers`. */
  currency?: string | null | undefined;
  /** The tiers, for GRADUATED and VOLUME. */
  tiers?: Array<PriceTierInput>;
  /** The number of units in a package, for PACKAGE. */
  packageSize?: number | null | undefined;
  /** Whether the price includes tax. Otherwise, tax is added. Defaults to the setting `billing.prices_include_tax`. */
  includesTax?: boolean | null | undefined;
  /** The unit of the billing interval. */
  intervalUnit: IntervalUnit;
  intervalCount?: number;
};

/** The input of `priceRestore`. */
export type PriceRestoreInput = {
  /** The price to restore. */
  price: string;
};

/** A range of units up to a number, and their price. Amounts are in major units, with up to 12 decimal places. */
export type PriceTierInput = {
  /** The last unit of the tier. Null for the last tier. */
  upTo?: number | null | undefined;
  /** The price of each unit, with up to 12 decimal places. */
  unitAmount?: string;
  /** A fixed amount that is charged once when the tier is reached. */
  flatAmount?: string;
};

/** How a price depends on the quantity. */
export type PricingModel =
  /** The same price for any quantity. */
  | 'FLAT'
  /** The price is multiplied by the quantity. */
  | 'PER_UNIT'
  /** Each unit has the price of the tier that it falls into. */
  | 'GRADUATED'
  /** All units have the price of the tier that the total quantity reaches. */
  | 'VOLUME'
  /** Units are sold in packages. A package that is started counts in full. */
  | 'PACKAGE';

/** The input of `productArchive`. */
export type ProductArchiveInput = {
  /** The product to archive. */
  product: string;
};

/** The input of `productCreate`. */
export type ProductCreateInput = {
  /** The unique code. */
  code: string;
  name: string;
  description?: string;
  /** The name of one unit of the quantity. */
  unitName?: string;
  /** How a purchase is used up. */
  consumption?: Consumption;
  /** Whether an account can have only one live subscription to it. */
  isExclusive?: boolean;
  /** Whether the quantity is the number of seats. */
  isSeated?: boolean;
  /** The product's category, as tax services name it. */
  taxCode?: string | null | undefined;
  /** The features that the product entitles to. */
  features?: Array<ProductFeatureInput>;
};

/** A feature that is included in a product. */
export type ProductFeatureInput = {
  /** The feature that is included. */
  feature: string;
  /** The limit, when the feature is one. */
  amount?: number | null | undefined;
};

/** Filters products. All given conditions must match. */
export type ProductFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
  /** Only products that are (true) or are not (false) archived. */
  isArchived?: boolean | null | undefined;
};

/** The input of `productRestore`. */
export type ProductRestoreInput = {
  /** The product to restore. */
  product: string;
};

/** Changes to a product. Omitted fields stay unchanged; null clears the tax code. */
export type ProductUpdateInput = {
  /** The product to update. */
  product: string;
  name?: string | null | undefined;
  description?: string | null | undefined;
  unitName?: string | null | undefined;
  taxCode?: string | null | undefined;
  /** The complete list of features, starting now. Existing subscribers gain and lose features shortly after. */
  features?: Array<ProductFeatureInput> | null | undefined;
};

/** The rule by which changes are prorated. */
export type ProrationPreset =
  /** By the second, in proportion to the actual length of the period. */
  | 'SECOND_ACTUAL'
  /** By the day, in proportion to the actual number of days in the period. */
  | 'DAY_ACTUAL'
  /** Like DAY_ACTUAL, but the day on which something ends counts as used. */
  | 'DAY_INCLUSIVE'
  /** By the day, in months of thirty days. Only for monthly prices. */
  | 'DAY_FIXED_30';

/** A length of time: a number of units. */
export type SpanInput = {
  unit: IntervalUnit;
  count: number;
};

/** The price of a first period that is shorter than the others. */
export type Stub =
  /** Its share of the price. */
  | 'PRORATE'
  /** Nothing. */
  | 'FREE'
  /** The whole price. */
  | 'FULL';

/** A trial phase before the regular price applies. */
export type TrialPhaseInput = {
  /** The price of the phase, in the currency of the offer. */
  money: MoneyInput;
  /** The price of the phase in each additional currency of the offer. A free phase needs none. */
  moneyElsewhere?: Array<MoneyInput>;
  intervalUnit: IntervalUnit;
  intervalCount: number;
  /** The number of credits that are included. */
  creditUnits?: number | null | undefined;
};

export type CataloguePriceFragment = (
  { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), tiers: Array<(
    { upTo: number | null, unitAmount: string, flatAmount: string }
    & { __typename: 'PriceTier' }
  )> }
  & { __typename: 'Price' }
);

export type CatalogueFeatureFragment = (
  { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
  & { __typename: 'Feature' }
);

export type CatalogueProductFragment = (
  { id: string, code: string, name: string, description: string, unitName: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, features: Array<(
    { amount: number | null, feature: (
      { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
      & { __typename: 'Feature' }
    ) }
    & { __typename: 'ProductFeature' }
  )> }
  & { __typename: 'Product' }
);

export type CatalogueOfferFragment = (
  { id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isPublic: boolean, isOneTime: boolean, rank: number, availableFrom: string | null, availableUntil: string | null, leastQuantity: number, mostQuantity: number | null, product: (
    { id: string, name: string, unitName: string }
    & { __typename: 'Product' }
  ), prices: Array<(
    { currency: string, listPrice: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) | null, price: (
      { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tiers: Array<(
        { upTo: number | null, unitAmount: string, flatAmount: string }
        & { __typename: 'PriceTier' }
      )> }
      & { __typename: 'Price' }
    ) }
    & { __typename: 'OfferPrice' }
  )>, trialPhases: Array<(
    { ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, money: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) }
    & { __typename: 'TrialPhase' }
  )> }
  & { __typename: 'Offer' }
);

export type CatalogueTermsFragment = (
  { alignment: Alignment, stub: Stub, proration: ProrationPreset | null, term: (
    { unit: IntervalUnit, count: number }
    & { __typename: 'Span' }
  ) | null, credits: (
    { units: number, endWithPayment: boolean, leadDays: number, last: (
      { unit: IntervalUnit, count: number }
      & { __typename: 'Span' }
    ) | null }
    & { __typename: 'OfferCredits' }
  ) | null, trialPhases: Array<(
    { ordinal: number, creditUnits: number | null, moneyElsewhere: Array<(
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    )> }
    & { __typename: 'TrialPhase' }
  )>, bonuses: Array<(
    { id: string, name: string, status: OfferStatus }
    & { __typename: 'Offer' }
  )>, upsells: Array<(
    { id: string, name: string, status: OfferStatus }
    & { __typename: 'Offer' }
  )> }
  & { __typename: 'Offer' }
);

export type CatalogueCouponFragment = (
  { id: string, code: string, name: string, percent: string | null, duration: CouponDuration, periods: number | null, mostUses: number | null, mostUsesPerAccount: number | null, uses: number, isStackable: boolean, startsAt: string | null, endsAt: string | null, archivedAt: string | null, createdAt: string, amountOff: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) | null }
  & { __typename: 'Coupon' }
);

export type CatalogueOffersQueryVariables = Exact<{
  filter?: OfferFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CatalogueOffersQuery = { offers: (
    { nodes: Array<(
      { id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isPublic: boolean, isOneTime: boolean, rank: number, availableFrom: string | null, availableUntil: string | null, leastQuantity: number, mostQuantity: number | null, product: (
        { id: string, name: string, unitName: string }
        & { __typename: 'Product' }
      ), prices: Array<(
        { currency: string, listPrice: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) | null, price: (
          { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), tiers: Array<(
            { upTo: number | null, unitAmount: string, flatAmount: string }
            & { __typename: 'PriceTier' }
          )> }
          & { __typename: 'Price' }
        ) }
        & { __typename: 'OfferPrice' }
      )>, trialPhases: Array<(
        { ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'TrialPhase' }
      )> }
      & { __typename: 'Offer' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'OfferConnection' }
  ) };

export type CatalogueProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CatalogueProductsQuery = { products: (
    { nodes: Array<(
      { id: string, code: string, name: string, description: string, unitName: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, features: Array<(
        { amount: number | null, feature: (
          { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
          & { __typename: 'Feature' }
        ) }
        & { __typename: 'ProductFeature' }
      )> }
      & { __typename: 'Product' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ProductConnection' }
  ) };

export type CatalogueFeaturesQueryVariables = Exact<{
  filter?: FeatureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CatalogueFeaturesQuery = { features: (
    { nodes: Array<(
      { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
      & { __typename: 'Feature' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'FeatureConnection' }
  ) };

export type CatalogueCouponsQueryVariables = Exact<{
  filter?: CouponFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CatalogueCouponsQuery = { coupons: (
    { nodes: Array<(
      { id: string, code: string, name: string, percent: string | null, duration: CouponDuration, periods: number | null, mostUses: number | null, mostUsesPerAccount: number | null, uses: number, isStackable: boolean, startsAt: string | null, endsAt: string | null, archivedAt: string | null, createdAt: string, amountOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null }
      & { __typename: 'Coupon' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'CouponConnection' }
  ) };

export type CatalogueProductRecordQueryVariables = Exact<{
  id: string;
  filter?: OfferFilter | null | undefined;
}>;


export type CatalogueProductRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    | { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' }
    | { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { id: string, code: string, name: string, description: string, unitName: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, prices: Array<(
        { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tiers: Array<(
          { upTo: number | null, unitAmount: string, flatAmount: string }
          & { __typename: 'PriceTier' }
        )> }
        & { __typename: 'Price' }
      )>, features: Array<(
        { amount: number | null, feature: (
          { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
          & { __typename: 'Feature' }
        ) }
        & { __typename: 'ProductFeature' }
      )> }
      & { __typename: 'Product' }
    )
   | null, offers: (
    { nodes: Array<(
      { id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isPublic: boolean, isOneTime: boolean, rank: number, availableFrom: string | null, availableUntil: string | null, leastQuantity: number, mostQuantity: number | null, product: (
        { id: string, name: string, unitName: string }
        & { __typename: 'Product' }
      ), prices: Array<(
        { currency: string, listPrice: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) | null, price: (
          { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), tiers: Array<(
            { upTo: number | null, unitAmount: string, flatAmount: string }
            & { __typename: 'PriceTier' }
          )> }
          & { __typename: 'Price' }
        ) }
        & { __typename: 'OfferPrice' }
      )>, trialPhases: Array<(
        { ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'TrialPhase' }
      )> }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ) };

export type CatalogueOfferRecordQueryVariables = Exact<{
  id: string;
}>;


export type CatalogueOfferRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    | { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    | { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isPublic: boolean, isOneTime: boolean, rank: number, availableFrom: string | null, availableUntil: string | null, leastQuantity: number, mostQuantity: number | null, alignment: Alignment, stub: Stub, proration: ProrationPreset | null, product: (
        { id: string, name: string, unitName: string, code: string, description: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, features: Array<(
          { amount: number | null, feature: (
            { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
            & { __typename: 'Feature' }
          ) }
          & { __typename: 'ProductFeature' }
        )> }
        & { __typename: 'Product' }
      ), prices: Array<(
        { currency: string, listPrice: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) | null, price: (
          { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), tiers: Array<(
            { upTo: number | null, unitAmount: string, flatAmount: string }
            & { __typename: 'PriceTier' }
          )> }
          & { __typename: 'Price' }
        ) }
        & { __typename: 'OfferPrice' }
      )>, trialPhases: Array<(
        { ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, creditUnits: number | null, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), moneyElsewhere: Array<(
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        )> }
        & { __typename: 'TrialPhase' }
      )>, term: (
        { unit: IntervalUnit, count: number }
        & { __typename: 'Span' }
      ) | null, credits: (
        { units: number, endWithPayment: boolean, leadDays: number, last: (
          { unit: IntervalUnit, count: number }
          & { __typename: 'Span' }
        ) | null }
        & { __typename: 'OfferCredits' }
      ) | null, bonuses: Array<(
        { id: string, name: string, status: OfferStatus }
        & { __typename: 'Offer' }
      )>, upsells: Array<(
        { id: string, name: string, status: OfferStatus }
        & { __typename: 'Offer' }
      )> }
      & { __typename: 'Offer' }
    )
   | null, brand: (
    { id: string, accentLight: string | null }
    & { __typename: 'BusinessProfile' }
  ) };

export type CatalogueCouponRecordQueryVariables = Exact<{
  id: string;
}>;


export type CatalogueCouponRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' | 'ExternalIdentity' }
    | { __typename: 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    | { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { id: string, code: string, name: string, percent: string | null, duration: CouponDuration, periods: number | null, mostUses: number | null, mostUsesPerAccount: number | null, uses: number, isStackable: boolean, startsAt: string | null, endsAt: string | null, archivedAt: string | null, createdAt: string, products: Array<(
        { id: string, name: string }
        & { __typename: 'Product' }
      )>, offers: Array<(
        { id: string, name: string }
        & { __typename: 'Offer' }
      )>, redemptions: (
        { nodes: Array<(
          { redeemedAt: string, releasedAt: string | null, account: (
            { id: string, name: string }
            & { __typename: 'Account' }
          ) | null, invoice: (
            { id: string, number: string | null, status: InvoiceStatus }
            & { __typename: 'Invoice' }
          ) | null }
          & { __typename: 'CouponRedemption' }
        )> }
        & { __typename: 'CouponRedemptionConnection' }
      ) | null, amountOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null }
      & { __typename: 'Coupon' }
    )
   | null };

export type CatalogueOfferFormQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type CatalogueOfferFormQuery = { products: (
    { nodes: Array<(
      { id: string, code: string, name: string, description: string, unitName: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, prices: Array<(
        { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tiers: Array<(
          { upTo: number | null, unitAmount: string, flatAmount: string }
          & { __typename: 'PriceTier' }
        )> }
        & { __typename: 'Price' }
      )>, features: Array<(
        { amount: number | null, feature: (
          { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
          & { __typename: 'Feature' }
        ) }
        & { __typename: 'ProductFeature' }
      )> }
      & { __typename: 'Product' }
    )> }
    & { __typename: 'ProductConnection' }
  ), brand: (
    { id: string, accentLight: string | null }
    & { __typename: 'BusinessProfile' }
  ) };

export type CatalogueOfferNamesQueryVariables = Exact<{
  filter?: OfferFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type CatalogueOfferNamesQuery = { offers: (
    { nodes: Array<(
      { id: string, name: string, status: OfferStatus }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ) };

export type CatalogueScopesQueryVariables = Exact<{
  products?: ProductFilter | null | undefined;
  offers?: OfferFilter | null | undefined;
}>;


export type CatalogueScopesQuery = { products: (
    { nodes: Array<(
      { id: string, name: string }
      & { __typename: 'Product' }
    )> }
    & { __typename: 'ProductConnection' }
  ), offers: (
    { nodes: Array<(
      { id: string, name: string }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ) };

export type CatalogueFeatureCreateMutationVariables = Exact<{
  input: FeatureCreateInput;
  key: string;
}>;


export type CatalogueFeatureCreateMutation = { featureCreate: (
    { feature: (
      { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
      & { __typename: 'Feature' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'FeatureCreatePayload' }
  ) };

export type CatalogueFeatureUpdateMutationVariables = Exact<{
  input: FeatureUpdateInput;
  key: string;
}>;


export type CatalogueFeatureUpdateMutation = { featureUpdate: (
    { feature: (
      { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
      & { __typename: 'Feature' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'FeatureUpdatePayload' }
  ) };

export type CatalogueProductCreateMutationVariables = Exact<{
  input: ProductCreateInput;
  key: string;
}>;


export type CatalogueProductCreateMutation = { productCreate: (
    { product: (
      { id: string, code: string, name: string, description: string, unitName: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, features: Array<(
        { amount: number | null, feature: (
          { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
          & { __typename: 'Feature' }
        ) }
        & { __typename: 'ProductFeature' }
      )> }
      & { __typename: 'Product' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'ProductCreatePayload' }
  ) };

export type CatalogueProductUpdateMutationVariables = Exact<{
  input: ProductUpdateInput;
  key: string;
}>;


export type CatalogueProductUpdateMutation = { productUpdate: (
    { product: (
      { id: string, code: string, name: string, description: string, unitName: string, consumption: Consumption, isExclusive: boolean, isSeated: boolean, taxCode: string | null, archivedAt: string | null, features: Array<(
        { amount: number | null, feature: (
          { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean }
          & { __typename: 'Feature' }
        ) }
        & { __typename: 'ProductFeature' }
      )> }
      & { __typename: 'Product' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'ProductUpdatePayload' }
  ) };

export type CatalogueProductArchiveMutationVariables = Exact<{
  input: ProductArchiveInput;
  key: string;
}>;


export type CatalogueProductArchiveMutation = { productArchive: (
    { product: (
      { id: string, archivedAt: string | null }
      & { __typename: 'Product' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'ProductArchivePayload' }
  ) };

export type CatalogueProductRestoreMutationVariables = Exact<{
  input: ProductRestoreInput;
  key: string;
}>;


export type CatalogueProductRestoreMutation = { productRestore: (
    { product: (
      { id: string, archivedAt: string | null }
      & { __typename: 'Product' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'ProductRestorePayload' }
  ) };

export type CataloguePriceCreateMutationVariables = Exact<{
  input: PriceCreateInput;
  key: string;
}>;


export type CataloguePriceCreateMutation = { priceCreate: (
    { price: (
      { id: string, model: PricingModel, unitAmount: string, packageSize: number, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, archivedAt: string | null, money: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tiers: Array<(
        { upTo: number | null, unitAmount: string, flatAmount: string }
        & { __typename: 'PriceTier' }
      )> }
      & { __typename: 'Price' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'PriceCreatePayload' }
  ) };

export type CataloguePriceArchiveMutationVariables = Exact<{
  input: PriceArchiveInput;
  key: string;
}>;


export type CataloguePriceArchiveMutation = { priceArchive: (
    { price: (
      { id: string, archivedAt: string | null }
      & { __typename: 'Price' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'PriceArchivePayload' }
  ) };

export type CataloguePriceRestoreMutationVariables = Exact<{
  input: PriceRestoreInput;
  key: string;
}>;


export type CataloguePriceRestoreMutation = { priceRestore: (
    { price: (
      { id: string, archivedAt: string | null }
      & { __typename: 'Price' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'PriceRestorePayload' }
  ) };

export type CatalogueOfferPublishMutationVariables = Exact<{
  input: OfferPublishInput;
  key: string;
}>;


export type CatalogueOfferPublishMutation = { offerPublish: (
    { offer: (
      { id: string, name: string }
      & { __typename: 'Offer' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'OfferPublishPayload' }
  ) };

export type CatalogueOfferUpdateMutationVariables = Exact<{
  input: OfferUpdateInput;
  key: string;
}>;


export type CatalogueOfferUpdateMutation = { offerUpdate: (
    { offer: (
      { id: string, name: string, description: string, rank: number, isPublic: boolean, availableFrom: string | null, availableUntil: string | null }
      & { __typename: 'Offer' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'OfferUpdatePayload' }
  ) };

export type CatalogueOfferWithdrawMutationVariables = Exact<{
  input: OfferWithdrawInput;
  key: string;
}>;


export type CatalogueOfferWithdrawMutation = { offerWithdraw: (
    { offer: (
      { id: string, status: OfferStatus }
      & { __typename: 'Offer' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'OfferWithdrawPayload' }
  ) };

export type CatalogueOfferRepublishMutationVariables = Exact<{
  input: OfferRepublishInput;
  key: string;
}>;


export type CatalogueOfferRepublishMutation = { offerRepublish: (
    { offer: (
      { id: string, status: OfferStatus }
      & { __typename: 'Offer' }
    ) | null, userErrors: Array<(
      { code: CatalogueErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CatalogueUserError' }
    )> }
    & { __typename: 'OfferRepublishPayload' }
  ) };

export type CatalogueCouponCreateMutationVariables = Exact<{
  input: CouponCreateInput;
  key: string;
}>;


export type CatalogueCouponCreateMutation = { couponCreate: (
    { coupon: (
      { id: string, code: string, name: string, percent: string | null, duration: CouponDuration, periods: number | null, mostUses: number | null, mostUsesPerAccount: number | null, uses: number, isStackable: boolean, startsAt: string | null, endsAt: string | null, archivedAt: string | null, createdAt: string, amountOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null }
      & { __typename: 'Coupon' }
    ) | null, userErrors: Array<(
      { code: CouponErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CouponUserError' }
    )> }
    & { __typename: 'CouponCreatePayload' }
  ) };

export type CatalogueCouponUpdateMutationVariables = Exact<{
  input: CouponUpdateInput;
  key: string;
}>;


export type CatalogueCouponUpdateMutation = { couponUpdate: (
    { coupon: (
      { id: string, code: string, name: string, percent: string | null, duration: CouponDuration, periods: number | null, mostUses: number | null, mostUsesPerAccount: number | null, uses: number, isStackable: boolean, startsAt: string | null, endsAt: string | null, archivedAt: string | null, createdAt: string, amountOff: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null }
      & { __typename: 'Coupon' }
    ) | null, userErrors: Array<(
      { code: CouponErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CouponUserError' }
    )> }
    & { __typename: 'CouponUpdatePayload' }
  ) };

export type CatalogueCouponArchiveMutationVariables = Exact<{
  input: CouponArchiveInput;
  key: string;
}>;


export type CatalogueCouponArchiveMutation = { couponArchive: (
    { coupon: (
      { id: string, archivedAt: string | null }
      & { __typename: 'Coupon' }
    ) | null, userErrors: Array<(
      { code: CouponErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CouponUserError' }
    )> }
    & { __typename: 'CouponArchivePayload' }
  ) };

export type CatalogueCouponRestoreMutationVariables = Exact<{
  input: CouponRestoreInput;
  key: string;
}>;


export type CatalogueCouponRestoreMutation = { couponRestore: (
    { coupon: (
      { id: string, archivedAt: string | null }
      & { __typename: 'Coupon' }
    ) | null, userErrors: Array<(
      { code: CouponErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CouponUserError' }
    )> }
    & { __typename: 'CouponRestorePayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const CatalogueOffersDocument: TypedDocument<CatalogueOffersQuery, CatalogueOffersQueryVariables> = /* @__PURE__ */ document(
  "CatalogueOffers",
  "2a2b9e60d6cfee43f1a85ed183a67f9033eec69715e72023a13a8eda0ba7cfc0",
  "query CatalogueOffers($filter:OfferFilter$first:Int$after:String$last:Int$before:String){offers(filter:$filter first:$first after:$after last:$last before:$before){nodes{...CatalogueOffer __typename}pageInfo{...PageFields __typename}__typename}}fragment CatalogueOffer on Offer{id code name description status currency isPublic isOneTime rank availableFrom availableUntil leastQuantity mostQuantity product{id name unitName __typename}prices{currency listPrice{...MoneyFields __typename}price{...CataloguePrice __typename}__typename}trialPhases{ordinal money{...MoneyFields __typename}intervalUnit intervalCount __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment CataloguePrice on Price{id model money{...MoneyFields __typename}unitAmount tiers{upTo unitAmount flatAmount __typename}packageSize intervalUnit intervalCount includesTax archivedAt __typename}",
);

export const CatalogueProductsDocument: TypedDocument<CatalogueProductsQuery, CatalogueProductsQueryVariables> = /* @__PURE__ */ document(
  "CatalogueProducts",
  "cf8e3ddff0e66ff0e590e699614ed4a57cb61ae1dff71bc36a9d368337f322a1",
  "query CatalogueProducts($filter:ProductFilter$first:Int$after:String$last:Int$before:String){products(filter:$filter first:$first after:$after last:$last before:$before){nodes{...CatalogueProduct __typename}pageInfo{...PageFields __typename}__typename}}fragment CatalogueProduct on Product{id code name description unitName consumption isExclusive isSeated taxCode archivedAt features{amount feature{...CatalogueFeature __typename}__typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}",
);

export const CatalogueFeaturesDocument: TypedDocument<CatalogueFeaturesQuery, CatalogueFeaturesQueryVariables> = /* @__PURE__ */ document(
  "CatalogueFeatures",
  "9700b16e1b6e6ec25f7b8d4a33bae8f0568f5c1a80d747cbd863a6abc03d5aa1",
  "query CatalogueFeatures($filter:FeatureFilter$first:Int$after:String$last:Int$before:String){features(filter:$filter first:$first after:$after last:$last before:$before){nodes{...CatalogueFeature __typename}pageInfo{...PageFields __typename}__typename}}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const CatalogueCouponsDocument: TypedDocument<CatalogueCouponsQuery, CatalogueCouponsQueryVariables> = /* @__PURE__ */ document(
  "CatalogueCoupons",
  "c87fc3f4912411dd533311e9c492ea04395c7a6f366a976fbc6462dbd94c728e",
  "query CatalogueCoupons($filter:CouponFilter$first:Int$after:String$last:Int$before:String){coupons(filter:$filter first:$first after:$after last:$last before:$before){nodes{...CatalogueCoupon __typename}pageInfo{...PageFields __typename}__typename}}fragment CatalogueCoupon on Coupon{id code name percent amountOff{...MoneyFields __typename}duration periods mostUses mostUsesPerAccount uses isStackable startsAt endsAt archivedAt createdAt __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CatalogueProductRecordDocument: TypedDocument<CatalogueProductRecordQuery, CatalogueProductRecordQueryVariables> = /* @__PURE__ */ document(
  "CatalogueProductRecord",
  "6c5c7d6a1314b4e2627801c3c0242ab0537d2c79ca2e41c8b4ecc34663ab9b63",
  "query CatalogueProductRecord($id:ID!$filter:OfferFilter){node(id:$id){...on Product{...CatalogueProduct prices{...CataloguePrice __typename}__typename}__typename}offers(filter:$filter first:50){nodes{...CatalogueOffer __typename}__typename}}fragment CatalogueProduct on Product{id code name description unitName consumption isExclusive isSeated taxCode archivedAt features{amount feature{...CatalogueFeature __typename}__typename}__typename}fragment CataloguePrice on Price{id model money{...MoneyFields __typename}unitAmount tiers{upTo unitAmount flatAmount __typename}packageSize intervalUnit intervalCount includesTax archivedAt __typename}fragment CatalogueOffer on Offer{id code name description status currency isPublic isOneTime rank availableFrom availableUntil leastQuantity mostQuantity product{id name unitName __typename}prices{currency listPrice{...MoneyFields __typename}price{...CataloguePrice __typename}__typename}trialPhases{ordinal money{...MoneyFields __typename}intervalUnit intervalCount __typename}__typename}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CatalogueOfferRecordDocument: TypedDocument<CatalogueOfferRecordQuery, CatalogueOfferRecordQueryVariables> = /* @__PURE__ */ document(
  "CatalogueOfferRecord",
  "4e5ebe15ffcd3a08bb30a3449e98bd0f5b8eddab0165d14795325b59b9528ef4",
  "query CatalogueOfferRecord($id:ID!){node(id:$id){...on Offer{...CatalogueOffer ...CatalogueTerms product{...CatalogueProduct __typename}__typename}__typename}brand{id accentLight __typename}}fragment CatalogueOffer on Offer{id code name description status currency isPublic isOneTime rank availableFrom availableUntil leastQuantity mostQuantity product{id name unitName __typename}prices{currency listPrice{...MoneyFields __typename}price{...CataloguePrice __typename}__typename}trialPhases{ordinal money{...MoneyFields __typename}intervalUnit intervalCount __typename}__typename}fragment CatalogueTerms on Offer{alignment stub proration term{unit count __typename}credits{units endWithPayment last{unit count __typename}leadDays __typename}trialPhases{ordinal creditUnits moneyElsewhere{...MoneyFields __typename}__typename}bonuses{id name status __typename}upsells(withUnavailable:true){id name status __typename}__typename}fragment CatalogueProduct on Product{id code name description unitName consumption isExclusive isSeated taxCode archivedAt features{amount feature{...CatalogueFeature __typename}__typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment CataloguePrice on Price{id model money{...MoneyFields __typename}unitAmount tiers{upTo unitAmount flatAmount __typename}packageSize intervalUnit intervalCount includesTax archivedAt __typename}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}",
);

export const CatalogueCouponRecordDocument: TypedDocument<CatalogueCouponRecordQuery, CatalogueCouponRecordQueryVariables> = /* @__PURE__ */ document(
  "CatalogueCouponRecord",
  "aa434a77491f264c925257367ea0167ef4be6682618d780f598b56e6be74aecd",
  "query CatalogueCouponRecord($id:ID!){node(id:$id){...on Coupon{...CatalogueCoupon products{id name __typename}offers{id name __typename}redemptions(first:25){nodes{redeemedAt releasedAt account{id name __typename}invoice{id number status __typename}__typename}__typename}__typename}__typename}}fragment CatalogueCoupon on Coupon{id code name percent amountOff{...MoneyFields __typename}duration periods mostUses mostUsesPerAccount uses isStackable startsAt endsAt archivedAt createdAt __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CatalogueOfferFormDocument: TypedDocument<CatalogueOfferFormQuery, CatalogueOfferFormQueryVariables> = /* @__PURE__ */ document(
  "CatalogueOfferForm",
  "a6296651aad6e481ec192b5ce182b5aa9ae2f740ad6ebc7ac4bd77c07990b6fc",
  "query CatalogueOfferForm($filter:ProductFilter){products(filter:$filter first:100){nodes{...CatalogueProduct prices{...CataloguePrice __typename}__typename}__typename}brand{id accentLight __typename}}fragment CatalogueProduct on Product{id code name description unitName consumption isExclusive isSeated taxCode archivedAt features{amount feature{...CatalogueFeature __typename}__typename}__typename}fragment CataloguePrice on Price{id model money{...MoneyFields __typename}unitAmount tiers{upTo unitAmount flatAmount __typename}packageSize intervalUnit intervalCount includesTax archivedAt __typename}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CatalogueOfferNamesDocument: TypedDocument<CatalogueOfferNamesQuery, CatalogueOfferNamesQueryVariables> = /* @__PURE__ */ document(
  "CatalogueOfferNames",
  "c114f14b06c92669fdc426f19291e1d02df06ff86b41d5452506ef626efd3e43",
  "query CatalogueOfferNames($filter:OfferFilter$first:Int){offers(filter:$filter first:$first){nodes{id name status __typename}__typename}}",
);

export const CatalogueScopesDocument: TypedDocument<CatalogueScopesQuery, CatalogueScopesQueryVariables> = /* @__PURE__ */ document(
  "CatalogueScopes",
  "3319ff55e756c4ce5f7fb033293a4e9d74e1b64e0ca5b42d5aa75c577951d967",
  "query CatalogueScopes($products:ProductFilter$offers:OfferFilter){products(filter:$products first:100){nodes{id name __typename}__typename}offers(filter:$offers first:100){nodes{id name __typename}__typename}}",
);

export const CatalogueFeatureCreateDocument: TypedDocument<CatalogueFeatureCreateMutation, CatalogueFeatureCreateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueFeatureCreate",
  "8507717c4812957579d0fe0c4d26065ca952a136f9bf340fcd80c303949afd5c",
  "mutation CatalogueFeatureCreate($input:FeatureCreateInput!$key:String!){featureCreate(input:$input)@idempotent(key:$key){feature{...CatalogueFeature __typename}userErrors{code message field __typename}__typename}}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}",
);

export const CatalogueFeatureUpdateDocument: TypedDocument<CatalogueFeatureUpdateMutation, CatalogueFeatureUpdateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueFeatureUpdate",
  "51b29e49aaa0c583a66dde9836b2f96045a333c8d64d4613d7af7b6b5d90d7c4",
  "mutation CatalogueFeatureUpdate($input:FeatureUpdateInput!$key:String!){featureUpdate(input:$input)@idempotent(key:$key){feature{...CatalogueFeature __typename}userErrors{code message field __typename}__typename}}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}",
);

export const CatalogueProductCreateDocument: TypedDocument<CatalogueProductCreateMutation, CatalogueProductCreateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueProductCreate",
  "0f3fadb4f2ffc0e2ebb00acece72352ed7ec9fbdf9b51e485a51aa67ac682026",
  "mutation CatalogueProductCreate($input:ProductCreateInput!$key:String!){productCreate(input:$input)@idempotent(key:$key){product{...CatalogueProduct __typename}userErrors{code message field __typename}__typename}}fragment CatalogueProduct on Product{id code name description unitName consumption isExclusive isSeated taxCode archivedAt features{amount feature{...CatalogueFeature __typename}__typename}__typename}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}",
);

export const CatalogueProductUpdateDocument: TypedDocument<CatalogueProductUpdateMutation, CatalogueProductUpdateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueProductUpdate",
  "4c7a844cc809ed6eeafc18fa387191f22902748c7bbcb5e0be31ed401248750c",
  "mutation CatalogueProductUpdate($input:ProductUpdateInput!$key:String!){productUpdate(input:$input)@idempotent(key:$key){product{...CatalogueProduct __typename}userErrors{code message field __typename}__typename}}fragment CatalogueProduct on Product{id code name description unitName consumption isExclusive isSeated taxCode archivedAt features{amount feature{...CatalogueFeature __typename}__typename}__typename}fragment CatalogueFeature on Feature{id code name kind isSummed isCounted __typename}",
);

export const CatalogueProductArchiveDocument: TypedDocument<CatalogueProductArchiveMutation, CatalogueProductArchiveMutationVariables> = /* @__PURE__ */ document(
  "CatalogueProductArchive",
  "fab80fc9cefbc44c90a96e12e49f448297d004be2eb70c490971872095d663f7",
  "mutation CatalogueProductArchive($input:ProductArchiveInput!$key:String!){productArchive(input:$input)@idempotent(key:$key){product{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueProductRestoreDocument: TypedDocument<CatalogueProductRestoreMutation, CatalogueProductRestoreMutationVariables> = /* @__PURE__ */ document(
  "CatalogueProductRestore",
  "5e8a559febd4a25a19351c6b84cf5cd5f81c0a2e8f8a5387ceb129bcf98971bd",
  "mutation CatalogueProductRestore($input:ProductRestoreInput!$key:String!){productRestore(input:$input)@idempotent(key:$key){product{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const CataloguePriceCreateDocument: TypedDocument<CataloguePriceCreateMutation, CataloguePriceCreateMutationVariables> = /* @__PURE__ */ document(
  "CataloguePriceCreate",
  "ea608fb787616d1d27710a72ad4eef9808599f98dc884a73e53ede6ddc71e3e7",
  "mutation CataloguePriceCreate($input:PriceCreateInput!$key:String!){priceCreate(input:$input)@idempotent(key:$key){price{...CataloguePrice __typename}userErrors{code message field __typename}__typename}}fragment CataloguePrice on Price{id model money{...MoneyFields __typename}unitAmount tiers{upTo unitAmount flatAmount __typename}packageSize intervalUnit intervalCount includesTax archivedAt __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CataloguePriceArchiveDocument: TypedDocument<CataloguePriceArchiveMutation, CataloguePriceArchiveMutationVariables> = /* @__PURE__ */ document(
  "CataloguePriceArchive",
  "d549168d3c15b7cb08fca5c0ebce67e46ee3e49164b9e3330e5e35b02b4ba84b",
  "mutation CataloguePriceArchive($input:PriceArchiveInput!$key:String!){priceArchive(input:$input)@idempotent(key:$key){price{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const CataloguePriceRestoreDocument: TypedDocument<CataloguePriceRestoreMutation, CataloguePriceRestoreMutationVariables> = /* @__PURE__ */ document(
  "CataloguePriceRestore",
  "e012395f6740b2e2fde9ac8f50ced64f37dddf535e91f156587db62d41aed3ce",
  "mutation CataloguePriceRestore($input:PriceRestoreInput!$key:String!){priceRestore(input:$input)@idempotent(key:$key){price{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueOfferPublishDocument: TypedDocument<CatalogueOfferPublishMutation, CatalogueOfferPublishMutationVariables> = /* @__PURE__ */ document(
  "CatalogueOfferPublish",
  "e28136b7f95bfb0a4fb0b2a07be4bc5587d5a870a2f34beae89e40e45fc8aa08",
  "mutation CatalogueOfferPublish($input:OfferPublishInput!$key:String!){offerPublish(input:$input)@idempotent(key:$key){offer{id name __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueOfferUpdateDocument: TypedDocument<CatalogueOfferUpdateMutation, CatalogueOfferUpdateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueOfferUpdate",
  "1f2770762c305e63b64de3b8e7cd497c47c6db38b1cbdacf375e5930d7badbeb",
  "mutation CatalogueOfferUpdate($input:OfferUpdateInput!$key:String!){offerUpdate(input:$input)@idempotent(key:$key){offer{id name description rank isPublic availableFrom availableUntil __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueOfferWithdrawDocument: TypedDocument<CatalogueOfferWithdrawMutation, CatalogueOfferWithdrawMutationVariables> = /* @__PURE__ */ document(
  "CatalogueOfferWithdraw",
  "cfb408af35dfe7407513943108f953752abe769f902c4f81702c313b33f54f21",
  "mutation CatalogueOfferWithdraw($input:OfferWithdrawInput!$key:String!){offerWithdraw(input:$input)@idempotent(key:$key){offer{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueOfferRepublishDocument: TypedDocument<CatalogueOfferRepublishMutation, CatalogueOfferRepublishMutationVariables> = /* @__PURE__ */ document(
  "CatalogueOfferRepublish",
  "b2d10b165c5c8a78e4a380b50054e4fad77936daa2a311a6c1621b3b304eccfa",
  "mutation CatalogueOfferRepublish($input:OfferRepublishInput!$key:String!){offerRepublish(input:$input)@idempotent(key:$key){offer{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueCouponCreateDocument: TypedDocument<CatalogueCouponCreateMutation, CatalogueCouponCreateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueCouponCreate",
  "10e0d58cfec7be3d00ce06ce60b82c2aba36197c5c26058439c27a3e649e3c11",
  "mutation CatalogueCouponCreate($input:CouponCreateInput!$key:String!){couponCreate(input:$input)@idempotent(key:$key){coupon{...CatalogueCoupon __typename}userErrors{code message field __typename}__typename}}fragment CatalogueCoupon on Coupon{id code name percent amountOff{...MoneyFields __typename}duration periods mostUses mostUsesPerAccount uses isStackable startsAt endsAt archivedAt createdAt __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CatalogueCouponUpdateDocument: TypedDocument<CatalogueCouponUpdateMutation, CatalogueCouponUpdateMutationVariables> = /* @__PURE__ */ document(
  "CatalogueCouponUpdate",
  "ce14172d4c49fafe3619ff005d78e53d50ea9109c3736762ab8af1b82c407cc4",
  "mutation CatalogueCouponUpdate($input:CouponUpdateInput!$key:String!){couponUpdate(input:$input)@idempotent(key:$key){coupon{...CatalogueCoupon __typename}userErrors{code message field __typename}__typename}}fragment CatalogueCoupon on Coupon{id code name percent amountOff{...MoneyFields __typename}duration periods mostUses mostUsesPerAccount uses isStackable startsAt endsAt archivedAt createdAt __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const CatalogueCouponArchiveDocument: TypedDocument<CatalogueCouponArchiveMutation, CatalogueCouponArchiveMutationVariables> = /* @__PURE__ */ document(
  "CatalogueCouponArchive",
  "55d2467fad3d010560448c04bbff66859003701b82ba2e85f4323a9e366f5de2",
  "mutation CatalogueCouponArchive($input:CouponArchiveInput!$key:String!){couponArchive(input:$input)@idempotent(key:$key){coupon{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const CatalogueCouponRestoreDocument: TypedDocument<CatalogueCouponRestoreMutation, CatalogueCouponRestoreMutationVariables> = /* @__PURE__ */ document(
  "CatalogueCouponRestore",
  "4ecbebcd40e03e3186f189c7fd15c81c5a87edb0a953a71cdf519e152e69314e",
  "mutation CatalogueCouponRestore($input:CouponRestoreInput!$key:String!){couponRestore(input:$input)@idempotent(key:$key){coupon{id archivedAt __typename}userErrors{code message field __typename}__typename}}",
);
