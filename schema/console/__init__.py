"""What the screens of those who run the business need beside the areas themselves."""

from schema.console.checklist import ChecklistQuery

QUERIES = (ChecklistQuery,)
