"""A guestbook: an example of a third-party module. `MODULES=tests.modules.guestbook` adds it to an installation."""

from pathlib import Path

from resolvers.nodes import Sight
from tenure.access import Permission
from tenure.events import MemberSignedUp
from tenure.modules.contract import Handler, Manifest
from tests.modules.guestbook import pages, schema, signing
from tests.modules.guestbook.events import GuestbookSigned
from tests.modules.guestbook.models import GuestbookEntry

manifest = Manifest(
    name="guestbook",
    version="1.0",
    contract=1,
    queries=[schema.GuestbookQuery],
    mutations=[schema.GuestbookMutation],
    nodes=[Sight(GuestbookEntry, Permission.MEMBERS_READ, public=lambda entry: True)],
    events=[GuestbookSigned],
    handlers=[Handler("guestbook.welcome", MemberSignedUp, signing.welcome)],
    jobs=["tests.modules.guestbook.thanks"],
    models=["tests.modules.guestbook.models"],
    migrations="tests.modules.guestbook.migrations",
    pages=pages.pages,
    templates=Path(__file__).parent / "templates",
)
