"""Runs a command that the system kills as soon as it, or a program that it starts, makes a socket to a network.

    python local_sockets_only.py COMMAND [ARGUMENT ...]

The kernel looks at each system call, so nothing can go round it: neither Qt, nor another library, nor a thread. Only
sockets within the machine (AF_UNIX) are let through. For Linux on x86-64 and 64-bit ARM; needs no rights.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

# From linux/audit.h and asm/unistd.h: the number of the machine, and of its system call `socket`.
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
IO_URING_SETUP = 425  # by its rings a program could make sockets without calling `socket`
FIRST_X32 = 0x40000000  # x86-64 has every call a second time from here on

LOAD, IF_EQUAL, IF_AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h, each with the operand K
KILL, ALLOW = 0x80000000, 0x7FFF0000  # SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW
CALL, MACHINE, FIRST_ARGUMENT = 0, 4, 16  # where struct seccomp_data holds them
AF_UNIX = 1

PR_SET_SECCOMP, SECCOMP_MODE_FILTER, PR_SET_NO_NEW_PRIVS = 22, 2, 38


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]


def allow_local_sockets_only() -> None:
    """From now on this process is killed (SIGSYS) when it makes any other socket. Raises OSError if that cannot be."""
    machine, socket = MACHINES[platform.machine()]
    steps = [
        (LOAD, 0, 0, MACHINE),
        (IF_EQUAL, 0, 6, machine),
        (LOAD, 0, 0, CALL),
        (IF_AT_LEAST, 4, 0, FIRST_X32),
        (IF_EQUAL, 3, 0, IO_URING_SETUP),
        (IF_EQUAL, 0, 3, socket),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (IF_EQUAL, 1, 0, AF_UNIX),
        (RETURN, 0, 0, KILL),
        (RETURN, 0, 0, ALLOW),
    ]
    program = _Program(len(steps), b"".join(struct.pack("=HBBI", *step) for step in steps))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in ((PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0)):
        if libc.prctl(*call) != 0:
            error = ctypes.get_errno()
            raise OSError(error, f"no filter for system calls: {os.strerror(error)}")


if __name__ == "__main__":
    allow_local_sockets_only()
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 (the filter goes with it)
