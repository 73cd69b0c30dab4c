"""What the screens of those who run the business need beside the areas themselves."""

from schema.console.checklist import ChecklistQuery
from schema.console.jobs import JobsMutation, JobsQuery
from schema.console.mailbox import MailboxQuery
from schema.console.search import SearchQuery
from schema.console.system import SystemQuery
from schema.console.views import ViewsMutation, ViewsQuery

QUERIES = (ChecklistQuery, SearchQuery, ViewsQuery, JobsQuery, SystemQuery, MailboxQuery)
MUTATIONS = (ViewsMutation, JobsMutation)
