# Whether a folder of packages has a module, or a name in one, after find-modules.py and in the same namespace. Nothing is imported.
#
# stdin: {"site": folder of packages, "module": dotted, "name": a name in it or null}. stdout: true, false, or null where only running
# the module would tell.
import json, sys

asked, stdlib = json.load(sys.stdin), set()
sys.path.append(asked["site"])
spec = spec_of(asked["module"])
there = spec != "missing" and (isinstance(spec, str) or not refuses(spec))


def answer(module, name):
    if not there or name is None:
        return there
    if not has_name(module, name):
        return False
    data = None if isinstance(spec, str) or not (spec.origin or "").endswith(".py") else text_of(spec.origin)
    return True if (data is not None and name.encode() in data) or spec_of(module + "." + name) != "missing" else None

print(json.dumps(answer(asked["module"], asked["name"])))
