"""Becomes another program: as another user, and never outliving its parent. Runs by itself, outside the package.

    python -I -S launch.py PARENT UID GID SIGNAL PROGRAM [ARGUMENT…]

A program of its own rather than `preexec_fn`, which may deadlock in a process that has threads.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def main(parent: int, uid: int, gid: int, signal: int, command: list[str]) -> None:
    if os.geteuid() == 0 and uid != 0:
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    # After setuid: a change of user clears it.
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG) failed")
    if os.getppid() != parent:
        sys.exit(f"the parent {parent} has gone already")
    os.execv(command[0], command)


if __name__ == "__main__":
    parent, uid, gid, signal = map(int, sys.argv[1:5])
    main(parent, uid, gid, signal, sys.argv[5:])
