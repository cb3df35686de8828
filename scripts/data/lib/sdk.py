# What an installed SDK (argv[1]) offers, as JSON on the last line: {"version": …, "minor": …, "has": […], "found": […], "own": […], "methods": […]}. `has` are those of the
# dotted names read as JSON from stdin that can be imported, `found` also those whose module needs an extra to load, `modules` those that are modules, not names in one, `own` the public modules and names it offers itself, `methods` those of
# mcp's low-level Server, `minor` the lowest Python 3 that it can be installed on.
import importlib, importlib.metadata, importlib.util, inspect, json, pkgutil, re, sys, warnings

warnings.simplefilter("ignore")
top = sys.argv[1]


def load(name):
    try:
        return importlib.import_module(name)
    except BaseException:
        return None


def has(path):
    module, _, name = path.rpartition(".")
    if load(path) is not None:
        return True
    try:
        # A module may answer for a name that is gone with any error.
        return hasattr(load(module), name)
    except Exception:
        return False


def is_module(path):
    try:
        return load(path) is not None or importlib.util.find_spec(path) is not None
    except Exception:
        return False


def found(path):
    return is_module(path) or has(path)


def own(name):
    module = load(name)
    if module is None:
        return []
    made = lambda value: str(getattr(value, "__module__", "")).split(".")[0] == top
    names = [f"{name}.{one}" for one, value in vars(module).items() if not one.startswith("_") and made(value)]
    below = [one.name for one in pkgutil.iter_modules(getattr(module, "__path__", []), name + ".")]
    return [name] + names + [one for child in below if "._" not in child for one in own(child)]


asked = json.load(sys.stdin)
server = load("mcp.server.lowlevel")
methods = [one for one, _ in inspect.getmembers(server.Server, inspect.isfunction)] if server else []
about = importlib.metadata.metadata(top)
lowest = re.search(r">=\s*3\.(\d+)", about["Requires-Python"] or "")
print()
answer = {"has": [one for one in asked if has(one)], "found": [one for one in asked if found(one)]}
answer["modules"] = [one for one in asked if is_module(one)]
answer |= {"version": about["Version"], "minor": int(lowest[1]) if lowest else 0}
print(json.dumps({**answer, "own": own(top), "methods": methods}))
