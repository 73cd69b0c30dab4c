"""What can be set, what is preferred, and the zones and languages to choose from."""

from schema.settings.answers import SettingsQuery, SettingValue
from schema.settings.changing import SettingsMutation
from schema.settings.zones import ZonesQuery

QUERIES = (SettingsQuery, ZonesQuery)
MUTATIONS = (SettingsMutation,)
TYPES = (SettingValue,)
"""To which no field leads: events are about it."""
