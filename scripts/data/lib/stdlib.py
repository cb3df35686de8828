# Prints as JSON which standard modules this Python has, and which of the names that it reads as JSON from stdin.
import importlib, json, sys, warnings
warnings.simplefilter("ignore")
def has(path):
    module, _, name = path.rpartition(".")
    if not module:
        return path in modules
    try:
        return hasattr(importlib.import_module(module), name) or importlib.import_module(path) is not None
    except Exception:
        return False
modules = [one for one in getattr(sys, "stdlib_module_names", ()) if not one.startswith("_")]
if not modules:
    import pkgutil
    modules = list(sys.builtin_module_names) + [one.name for one in pkgutil.iter_modules()]
print(json.dumps({"minor": sys.version_info[1], "modules": modules, "names": [one for one in json.load(sys.stdin) if has(one)]}))
