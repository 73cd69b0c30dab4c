"""Our books and a provider's, compared in both directions, a day at a time.

The provider wins on money. What is missing here and can be told from there is mended; what a person must decide is
listed. By the provider's clock, which is the real one: a business under a test clock is compared when somebody asks.
"""
