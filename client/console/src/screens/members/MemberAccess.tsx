import { Stack } from "@mantine/core";
import type { MemberOf } from "./MemberRecord.tsx";
import { MemberRoles } from "./MemberRoles.tsx";
import { MemberSessions } from "./MemberSessions.tsx";

/** Where they are signed in, and what they may do in the team. */
export function MemberAccess({ member }: { member: MemberOf }) {
  return (
    <Stack>
      <MemberSessions id={member.id} />
      <MemberRoles member={member} />
    </Stack>
  );
}
