"""Writes down what a Python program does, for a start that is only observed. It never prints and never raises."""

import os
import sys


def observe():
    here = os.path.dirname(os.path.abspath(__file__))
    log = os.open(os.path.join(here, "seen.txt"), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    mapping = {os.__file__, sys.modules["_collections_abc"].__file__, "<frozen os>", "<frozen _collections_abc>"}
    known = set()
    given = set(os.environ)

    def say(*words):
        line = "\t".join("".join(c if c.isprintable() else " " for c in str(word)[:1000]) for word in words)
        if line in known or len(known) > 5000:
            return
        known.add(line)
        try:
            os.write(log, (line + "\n").encode("utf-8", "replace"))
        except OSError:
            pass

    def path(of):
        return os.path.abspath(os.fsdecode(of))

    def started(program, words):
        if isinstance(words, (str, bytes)):
            words = [words]
        words = [os.fsdecode(word) for word in words or []]
        program = os.fsdecode(program or (words[0] if words else ""))
        shell = words[2] if len(words) > 2 and words[1] == "-c" else ""
        say("program", program, shell)

    names = {}

    def contacted(host, port):
        say("host", names.get(host, host), port)

    unnamed = getattr(os, "O_TMPFILE", 0)

    def opened(at, flags):
        if not isinstance(at, (str, bytes)) or not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return
        # tempfile tries whether it can write, under a name that it tells nobody.
        probe = sys._getframe(2).f_code.co_name == "_get_default_tempdir"
        if not probe and (unnamed == 0 or flags & unnamed != unnamed):
            say("file", path(at))

    def hook(event, args):
        try:
            if event == "open":
                opened(args[0], args[2])
            elif event == "os.rename" or event == "os.symlink" or event == "os.link":
                say("file", path(args[1]))
            elif event == "sqlite3.connect":
                if args[0] and not os.fsdecode(args[0]).startswith((":memory:", "file:")):
                    say("file", path(args[0]))
            elif event == "tempfile.mkstemp" or event == "tempfile.mkdtemp":
                local = sys._getframe(1).f_locals
                say("random", path(args[0]), local.get("pre", local.get("prefix")) or "")
            elif event == "socket.connect" or event == "socket.sendto" or event == "socket.sendmsg":
                # Connecting a datagram socket sends nothing: it is how programs ask for their own address.
                if event == "socket.connect" and args[0].type & 0xF == 2:
                    return
                if isinstance(args[1], tuple):
                    contacted(args[1][0], args[1][1])
                elif isinstance(args[1], (str, bytes)):
                    say("host", "unix", path(args[1]))
            elif event == "subprocess.Popen" or event == "os.posix_spawn" or event == "os.exec":
                started(args[0], args[1])
            elif event == "os.spawn":
                started(args[1], args[2])
            elif event == "os.system":
                started("sh", ["sh", "-c", args[0]])
            elif event == "os.fork" or event == "os.forkpty":
                say("program", sys.executable, "")
        except Exception:
            pass

    def resolving(real):
        def getaddrinfo(host, port, *more, **other):
            name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
            try:
                found = real(host, port, *more, **other)
            except OSError:
                if isinstance(name, str) and name != _socket.gethostname():
                    say("host", name, port)
                raise
            if isinstance(name, str):
                for one in found:
                    names[one[4][0]] = name
            return found

        return getaddrinfo

    def asking(real):
        def getitem(self, key):
            frame = sys._getframe(1)
            while frame is not None and frame.f_code.co_filename in mapping:
                frame = frame.f_back
            if self is os.environ and isinstance(key, str) and frame is not None:
                say("variable", key, "set" if key in given else "", frame.f_code.co_filename)
            return real(self, key)

        return getitem

    say("start", os.getpid(), os.getppid(), sys.executable)
    import _socket

    _socket.getaddrinfo = resolving(_socket.getaddrinfo)
    type(os.environ).__getitem__ = asking(type(os.environ).__getitem__)
    sys.addaudithook(hook)
    return here


def others(here):
    """The sitecustomize of the installation, which ours was found in place of."""
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    found = PathFinder.find_spec("sitecustomize", [place for place in sys.path if os.path.abspath(place) != here])
    if found is not None and found.loader is not None:
        found.loader.exec_module(module_from_spec(found))


try:
    others(observe())
except Exception:
    pass
