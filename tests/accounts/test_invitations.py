from typing import Any

from tests.accounts.support import (
    ACCEPT,
    INVITE,
    PREVIEW,
    RESEND,
    REVOKE,
    answer,
    company,
    invited,
    link,
    member_id,
    seated,
    shown,
    told,
)
from tests.door import Door
from tests.identity.support import PASSWORD, codes, letters, sign_in, sign_up


async def test_a_member_takes_a_seat_by_the_link_while_signed_in(api: Door, mailbox: Any) -> None:
    anna = await api.member("anna@example.com")
    account = await company(anna)
    bert = await seated(api, mailbox, anna, account, "bert@example.com")
    seats = (await shown(bert, account))["seats"]
    assert [(seat["member"]["email"], seat["role"]) for seat in seats] == [
        ("anna@example.com", "OWNER"),
        ("bert@example.com", "MEMBER"),
    ]
    events = await told(api, "seat.invited", "seat.assigned")
    assert [(event["type"], event["payload"]["role"], event["subject"]["id"]) for event in events] == [
        ("seat.assigned", "OWNER", account),
        ("seat.invited", "MEMBER", account),
        ("seat.assigned", "MEMBER", account),
    ]
    assert events[2]["payload"]["member"] == await member_id(bert)
    assert "bert@example.com" not in str(events)


async def test_invited_people_choose_their_own_password_and_never_get_one(api: Door, mailbox: Any) -> None:
    """The origin's hole: invited users got a guessable default password."""
    anna = await api.member()
    account = await company(anna, "Acme")
    await invited(anna, account, "New@Example.com")
    for guess in ("New", "changeme", "acme123"):
        assert codes(await sign_in(api, "new@example.com", guess)) == ["CREDENTIALS_WRONG"]
    (letter,) = await letters(api, mailbox, "New@example.com")
    assert "you choose your own password" in letter.text
    token = await link(api, mailbox, "New@example.com")
    preview = await answer(api, PREVIEW, token=token)
    assert (preview["email"], preview["accountName"], preview["hasLogin"]) == ("New@example.com", "Acme", False)

    assert codes(await answer(api, ACCEPT, token=token)) == ["NAME_INVALID"]
    assert codes(await answer(api, ACCEPT, token=token, name="New")) == ["PASSWORD_TOO_SHORT"]
    accepted = await answer(api, ACCEPT, token=token, name="Newcomer", password=PASSWORD)
    assert accepted["userErrors"] == []
    assert accepted["account"]["name"] == "Acme"
    newcomer = api.with_bearer(accepted["token"])
    assert len((await shown(newcomer, account))["seats"]) == 2
    assert codes(await sign_in(api, "new@example.com")) == []  # the link has proved the address
    assert codes(await answer(api, ACCEPT, token=token, name="Other", password=PASSWORD)) == ["LINK_INVALID"]


async def test_whoever_waited_at_the_address_with_a_password_of_their_own_waits_in_vain(
    api: Door, mailbox: Any
) -> None:
    anna = await api.member()
    account = await company(anna)
    await sign_up(api, "victim@example.com", "the thief's own password", "Thief")
    await invited(anna, account, "victim@example.com")
    token = await link(api, mailbox, "victim@example.com")
    accepted = await answer(api, ACCEPT, token=token, name="Victim", password=PASSWORD)
    assert accepted["userErrors"] == []
    assert codes(await sign_in(api, "victim@example.com", "the thief's own password")) == ["CREDENTIALS_WRONG"]
    names = [seat["member"]["name"] for seat in (await shown(anna, account))["seats"]]
    assert "Victim" in names
    assert "Thief" not in names


async def test_who_has_a_login_must_sign_in_and_only_as_who_was_invited(api: Door, mailbox: Any) -> None:
    anna, bert, carl = [await api.member(f"{name}@example.com") for name in ("anna", "bert", "carl")]
    account = await company(anna)
    await invited(anna, account, "bert@example.com")
    token = await link(api, mailbox, "bert@example.com")
    nobody = await answer(api.anonymous(), ACCEPT, token=token, name="Thief", password=PASSWORD)
    assert codes(nobody) == ["SIGN_IN_FIRST"]
    assert codes(await answer(carl, ACCEPT, token=token)) == ["INVITATION_FOR_ANOTHER"]
    assert codes(await answer(bert, ACCEPT, token=token)) == []
    assert codes(await answer(bert, ACCEPT, token=token)) == ["LINK_INVALID"]
    assert codes(await sign_in(api, "bert@example.com", PASSWORD)) == ["CREDENTIALS_WRONG"]


async def test_an_invitation_is_good_for_seven_days_and_for_longer_once_it_is_sent_again(
    api: Door, mailbox: Any, clock: Any
) -> None:
    anna = await api.member()
    account = await company(anna)
    first = await invited(anna, account, "bert@example.com")
    old = await link(api, mailbox, "bert@example.com")
    await clock.advance(days=7, seconds=1)
    assert await answer(api, PREVIEW, token=old) is None
    assert [one["isExpired"] for one in (await shown(anna, account))["invitations"]] == [True]
    assert codes(await answer(anna, RESEND, id=first)) == []
    new = await link(api, mailbox, "bert@example.com")
    assert new != old
    bert = await api.member("bert@example.com")
    assert codes(await answer(bert, ACCEPT, token=old)) == ["LINK_INVALID"]
    await clock.advance(days=6)
    assert codes(await answer(bert, ACCEPT, token=new)) == []


async def test_a_link_that_was_taken_back_opens_nothing(api: Door, mailbox: Any) -> None:
    anna, bert = await api.member(), await api.member("bert@example.com")
    account = await company(anna)
    invitation = await invited(anna, account, "bert@example.com")
    token = await link(api, mailbox, "bert@example.com")
    assert await bert.errors(REVOKE, {"id": invitation}) == ["NOT_FOUND"]
    for _ in range(2):
        assert codes(await answer(anna, REVOKE, id=invitation)) == []
    assert codes(await answer(bert, ACCEPT, token=token)) == ["LINK_INVALID"]
    assert codes(await answer(anna, RESEND, id=invitation)) == ["INVITATION_REVOKED"]
    assert (await shown(anna, account))["invitations"] == []
    assert len(await told(api, "invitation.revoked")) == 1


async def test_to_invite_twice_is_to_invite_once(api: Door, mailbox: Any) -> None:
    anna = await api.member()
    account = await company(anna)
    assert await invited(anna, account, "bert@example.com") == await invited(anna, account, "BERT@example.com", "ADMIN")
    assert len(await letters(api, mailbox, "bert@example.com")) == 1
    assert [one["seatRole"] for one in (await shown(anna, account))["invitations"]] == ["ADMIN"]
    await seated(api, mailbox, anna, account, "carl@example.com")
    again = await answer(anna, INVITE, account=account, email="carl@example.com", role="MEMBER")
    assert codes(again) == ["SEATED_ALREADY"]


async def test_letters_to_one_address_are_few(api: Door, mailbox: Any) -> None:
    anna = await api.member()
    account = await company(anna)
    invitation = await invited(anna, account, "bert@example.com")
    errors = [await anna.errors(RESEND, {"id": invitation}) for _ in range(6)]
    assert errors[:4] == [[]] * 4
    assert errors[4:] == [["RATE_LIMITED"]] * 2
    assert len(await letters(api, mailbox, "bert@example.com")) == 5


async def test_who_may_not_invite_sees_no_invitations_and_writes_none(api: Door, mailbox: Any) -> None:
    anna = await api.member()
    account = await company(anna)
    await invited(anna, account, "waiting@example.com")
    stranger = await api.member()
    given = {"account": account, "email": "x@example.com", "role": "MEMBER"}
    assert await stranger.errors(INVITE, given) == ["NOT_FOUND"]
    for role in ("MEMBER", "BILLING"):
        door = await seated(api, mailbox, anna, account, f"{role.lower()}@example.com", role)
        assert await door.errors(INVITE, given) == ["FORBIDDEN"]
        assert (await shown(door, account))["invitations"] == []
    admin = await seated(api, mailbox, anna, account, "admin@example.com", "ADMIN")
    assert codes(await answer(admin, INVITE, **{**given, "role": "OWNER"})) == ["ROLE_EXCEEDS_OWN"]
    assert codes(await answer(admin, INVITE, **given)) == []


async def test_a_persons_own_account_has_no_seats_for_others(api: Door) -> None:
    anna = await api.member()
    own = (await anna("{ viewer { accounts { id } } }"))["viewer"]["accounts"][0]["id"]
    refused = await answer(anna, INVITE, account=own, email="x@example.com", role="MEMBER")
    assert codes(refused) == ["ACCOUNT_PERSONAL"]
