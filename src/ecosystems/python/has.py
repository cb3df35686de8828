# Whether a folder of packages has a module, or a name in one, after find-modules.py and in the same namespace. Nothing is imported.
#
# stdin: {"site": folder of packages, "module": dotted, "name": a name in it or null}. stdout: true or false.
import json, sys

asked, stdlib = json.load(sys.stdin), set()
sys.path.append(asked["site"])
spec = spec_of(asked["module"])
there = spec != "missing" and (isinstance(spec, str) or not refuses(spec))
print(json.dumps(there and (asked["name"] is None or has_name(asked["module"], asked["name"]))))
