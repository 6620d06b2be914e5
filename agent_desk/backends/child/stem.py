"""The stem: a process that has imported what all children need, and is forked for each of them (Linux).

Children start in milliseconds and share their memory. The stem has one thread and runs no plugin code. It
ends when the program's end of the control socket closes; the kernel then ends the children.

Control messages, one packet each: ``fork`` with three descriptors is answered by the child's process id,
``reap PID`` by the code it ended with.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import socket
import sys

from agent_desk.backends.child.libraries import import_libraries
from agent_desk.backends.child.limits import give_way
from agent_desk.backends.child.main import serve_standard_pipes
from agent_desk.sdk.signatures import signatures

_PACKET = 4096
# What `limits` imports when it is called: in each child that would cost 7 ms and 1.5 MB.
_NEEDED_BY_ALL = ("ctypes", "resource")
_MOST_DESCRIPTORS = 1024


def main() -> None:
    """Serve the control socket on descriptor 0 until it closes; the arguments name libraries to preload."""
    give_way()
    control = socket.socket(fileno=0)
    for name in _NEEDED_BY_ALL:
        importlib.import_module(name)
    import_libraries(sys.argv[1:])
    signatures()
    gc.collect()
    # Objects made so far are left alone by the collector: touching them would unshare their memory.
    gc.freeze()
    while True:
        packet, descriptors, _, _ = socket.recv_fds(control, _PACKET, 3)
        if not packet:
            os._exit(0)
        words = packet.decode().split()
        answer = _fork(descriptors) if words[0] == "fork" else _reap(int(words[1]))
        control.send(str(answer).encode())


def _fork(descriptors: list[int]) -> int:
    settled, settle = os.pipe()
    pid = os.fork()
    if pid == 0:
        _become_child(descriptors)
    os.close(settle)
    # Until the child leads a group of its own it could not be killed as one; its end closes the pipe, too.
    os.read(settled, 1)
    for descriptor in (settled, *descriptors):
        os.close(descriptor)
    return pid


def _become_child(descriptors: list[int]) -> None:
    try:
        # A group of its own, so that it is killed with all it starts; the session, in which processors are
        # shared out, is one for all children, so that they together stand behind the window.
        os.setpgid(0, 0)
        for place, descriptor in enumerate(descriptors):
            os.dup2(descriptor, place)
        os.closerange(3, _MOST_DESCRIPTORS)
        serve_standard_pipes()
    finally:
        os._exit(1)


def _reap(pid: int) -> int:
    with contextlib.suppress(ChildProcessError):
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return 0
