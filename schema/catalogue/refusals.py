"""Why a mutation of the catalogue was refused."""

from enum import Enum

from schema.enums import describe_values
from schema.fields import errors


class CatalogueErrorCode(Enum):
    CODE_TAKEN = "CODE_TAKEN"
    CODE_INVALID = "CODE_INVALID"
    NAME_INVALID = "NAME_INVALID"
    TEXT_INVALID = "TEXT_INVALID"
    TOO_MANY = "TOO_MANY"
    AMOUNT_NEGATIVE = "AMOUNT_NEGATIVE"
    AMOUNT_INVALID = "AMOUNT_INVALID"
    INTERVAL_INVALID = "INTERVAL_INVALID"
    FEATURE_AMOUNT = "FEATURE_AMOUNT"
    FEATURE_NOT_A_LIMIT = "FEATURE_NOT_A_LIMIT"
    FEATURE_TWICE = "FEATURE_TWICE"
    PRODUCT_ARCHIVED = "PRODUCT_ARCHIVED"
    PRODUCT_ON_SALE = "PRODUCT_ON_SALE"
    PRODUCT_DIFFERS = "PRODUCT_DIFFERS"
    PRICE_AMBIGUOUS = "PRICE_AMBIGUOUS"
    PRICE_ARCHIVED = "PRICE_ARCHIVED"
    PRICE_ON_SALE = "PRICE_ON_SALE"
    TIERS_INVALID = "TIERS_INVALID"
    PACKAGE_INVALID = "PACKAGE_INVALID"
    CURRENCY_DIFFERS = "CURRENCY_DIFFERS"
    CURRENCY_TWICE = "CURRENCY_TWICE"
    CURRENCY_MISSING = "CURRENCY_MISSING"
    INTERVAL_DIFFERS = "INTERVAL_DIFFERS"
    TOO_MANY_TRIAL_PHASES = "TOO_MANY_TRIAL_PHASES"
    TRIAL_NEEDS_INTERVAL = "TRIAL_NEEDS_INTERVAL"
    QUANTITY_INVALID = "QUANTITY_INVALID"
    ALIGNMENT_NEEDS_INTERVAL = "ALIGNMENT_NEEDS_INTERVAL"
    PRORATION_UNKNOWN = "PRORATION_UNKNOWN"
    PRORATION_NEEDS_MONTHS = "PRORATION_NEEDS_MONTHS"
    TERM_NEEDS_ONCE = "TERM_NEEDS_ONCE"
    CREDITS_NEED_UNITS = "CREDITS_NEED_UNITS"
    CREDITS_INVALID = "CREDITS_INVALID"
    CREDITS_EXPIRY_INVALID = "CREDITS_EXPIRY_INVALID"
    AVAILABILITY_INVALID = "AVAILABILITY_INVALID"
    OFFER_TWICE = "OFFER_TWICE"
    BONUS_CYCLE = "BONUS_CYCLE"
    BONUS_SAME_PRODUCT = "BONUS_SAME_PRODUCT"
    UPSELL_ITSELF = "UPSELL_ITSELF"


CatalogueUserError = errors("Catalogue", CatalogueErrorCode)
describe_values(
    CatalogueErrorCode,
    CODE_TAKEN="The code is already used.",
    CODE_INVALID="The code is not 1 to 64 letters, digits, dashes, and underscores.",
    NAME_INVALID="The name is empty or too long.",
    TEXT_INVALID="The text is not a single line, or is too long.",
    TOO_MANY="There are too many items.",
    AMOUNT_NEGATIVE="The amount is negative.",
    AMOUNT_INVALID="The amount is too large, or has too many decimal places.",
    INTERVAL_INVALID="The interval is not valid.",
    FEATURE_AMOUNT="A limit requires an amount, and a Boolean feature cannot have one.",
    FEATURE_NOT_A_LIMIT="Only limits can be summed or counted.",
    FEATURE_TWICE="A feature is listed twice.",
    PRODUCT_ARCHIVED="The product is archived. Restore it first.",
    PRODUCT_ON_SALE="Offers of the product are on sale. Withdraw them first.",
    PRODUCT_DIFFERS="The prices of an offer must belong to one product.",
    PRICE_AMBIGUOUS="Give either `money`, or `unitAmount` or `tiers`.",
    PRICE_ARCHIVED="A price of the offer is archived. Restore it first.",
    PRICE_ON_SALE="Offers with this price are on sale. Withdraw them first.",
    TIERS_INVALID="The tiers are not valid.",
    PACKAGE_INVALID="A package size is required for PACKAGE, and not allowed otherwise.",
    CURRENCY_DIFFERS="The amount is in another currency, or the offer is not sold in this currency.",
    CURRENCY_TWICE="The offer already has a price in this currency.",
    CURRENCY_MISSING="An amount is missing for a currency of the offer.",
    INTERVAL_DIFFERS="The prices of an offer must have the same interval.",
    TOO_MANY_TRIAL_PHASES="An offer can have two trial phases at most.",
    TRIAL_NEEDS_INTERVAL="Only a recurring price can have a trial.",
    QUANTITY_INVALID="The minimum and maximum quantity leave nothing to buy.",
    ALIGNMENT_NEEDS_INTERVAL="The alignment does not fit the interval of the price.",
    PRORATION_UNKNOWN="The proration rule does not exist.",
    PRORATION_NEEDS_MONTHS="Thirty-day months require a monthly price.",
    TERM_NEEDS_ONCE="Only a one-time purchase can have a term.",
    CREDITS_NEED_UNITS="Only products that are used by unit can grant credits.",
    CREDITS_INVALID="The number of credits must be at least one.",
    CREDITS_EXPIRY_INVALID="The expiration of the credits is not valid.",
    AVAILABILITY_INVALID="The end of the sale is before its start.",
    OFFER_TWICE="An offer is listed twice.",
    BONUS_CYCLE="A bonus cannot have bonuses itself.",
    BONUS_SAME_PRODUCT="The product is exclusive, so an account cannot have it twice.",
    UPSELL_ITSELF="An offer cannot be its own upsell.",
)


class CouponErrorCode(Enum):
    CODE_TAKEN = "CODE_TAKEN"
    CODE_INVALID = "CODE_INVALID"
    NAME_INVALID = "NAME_INVALID"
    TOO_MANY = "TOO_MANY"
    AMOUNT_NEGATIVE = "AMOUNT_NEGATIVE"
    AMOUNT_INVALID = "AMOUNT_INVALID"
    PERCENT_INVALID = "PERCENT_INVALID"
    DISCOUNT_AMBIGUOUS = "DISCOUNT_AMBIGUOUS"
    DURATION_INVALID = "DURATION_INVALID"
    DATES_INVALID = "DATES_INVALID"
    LIMIT_INVALID = "LIMIT_INVALID"
    LIMIT_BELOW_USES = "LIMIT_BELOW_USES"
    COUPON_ARCHIVED = "COUPON_ARCHIVED"


CouponUserError = errors("Coupon", CouponErrorCode)
describe_values(
    CouponErrorCode,
    CODE_TAKEN="The code is already used.",
    CODE_INVALID="The code is not 1 to 64 letters, digits, dashes, and underscores.",
    NAME_INVALID="The name is empty or too long.",
    TOO_MANY="There are too many products and offers.",
    AMOUNT_NEGATIVE="The amount is negative.",
    AMOUNT_INVALID="The amount is zero, too large, or has too many decimal places.",
    PERCENT_INVALID="The percentage must be greater than 0 and at most 100, with up to 4 decimal places.",
    DISCOUNT_AMBIGUOUS="Give either `percent` or `amountOff`.",
    DURATION_INVALID="The number of periods is missing, or does not fit the duration.",
    DATES_INVALID="The coupon would end before it can be used.",
    LIMIT_INVALID="The limit must be at least one.",
    LIMIT_BELOW_USES="The coupon was already used more often than the limit allows.",
    COUPON_ARCHIVED="The coupon is archived.",
)


class CouponRefusal(Enum):
    COUPON_UNKNOWN = "COUPON_UNKNOWN"
    COUPON_NOT_STARTED = "COUPON_NOT_STARTED"
    COUPON_EXPIRED = "COUPON_EXPIRED"
    COUPON_EXHAUSTED = "COUPON_EXHAUSTED"
    COUPON_NOT_FOR_OFFER = "COUPON_NOT_FOR_OFFER"
    COUPON_NOT_STACKABLE = "COUPON_NOT_STACKABLE"
    COUPON_CURRENCY = "COUPON_CURRENCY"
