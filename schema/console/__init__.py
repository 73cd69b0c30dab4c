"""What the screens of those who run the business need beside the areas themselves."""

from schema.console.checklist import ChecklistQuery
from schema.console.search import SearchQuery

QUERIES = (ChecklistQuery, SearchQuery)
