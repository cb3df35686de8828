# Finds modules and names without loading either: spec_of, refuses, has_name, absolute, text_of and tree_of.
# It runs before imports.py, which sets sys.path and `stdlib`.
import ast, importlib.machinery as machinery, re

PLACES = re.compile(r"sys\.modules|__path__|extend_path|meta_path|path_hooks|pkg_resources|LazyLoader|lazy_loader|add_module|new_module|ModuleType")
NAMES = re.compile(PLACES.pattern + r"|__getattr__|\bglobals\(|\bexec\(|\bsetattr\(")
found, texts, trees = {}, {}, {}

def text_of(path):
    if path not in texts:
        try:
            with open(path, "rb") as file:
                data = file.read(2000001)
            texts[path] = None if len(data) > 2000000 else data
        except OSError:
            texts[path] = None
    return texts[path]

def tree_of(path):
    if path not in trees:
        data = text_of(path)
        try:
            trees[path] = None if data is None else ast.parse(data)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            trees[path] = None
    return trees[path]

def spec_of(name):
    """The spec of a dotted name, or why there is none: missing, or unknown."""
    if name in found:
        return found[name]
    head, _, tail = name.rpartition(".")
    try:
        if not head:
            spec = (machinery.BuiltinImporter.find_spec(name) or machinery.FrozenImporter.find_spec(name)
                    or machinery.PathFinder.find_spec(name))
            result = spec or "missing"
        else:
            parent = spec_of(head)
            if isinstance(parent, str):
                result = parent
            elif head.split(".")[0] in stdlib:
                result = "unknown"
            else:
                places = parent.submodule_search_locations
                spec = None if places is None else machinery.PathFinder.find_spec(name, list(places))
                result = spec or ("unknown" if dynamic(parent, PLACES) else "missing")
    except Exception:
        result = "unknown"
    found[name] = result
    return result

magic = {}

def dynamic(spec, signs):
    """Whether a module may make submodules (PLACES) or names (NAMES) of its own while it runs."""
    key = (spec.origin, signs)
    if key not in magic:
        magic[key] = may_be_dynamic(spec, signs)
    return magic[key]

def may_be_dynamic(spec, signs):
    if spec.origin is None or spec.origin == "namespace":
        return False
    if not spec.origin.endswith(".py"):
        return True
    data = text_of(spec.origin)
    return data is None or signs.search(data.decode("utf-8", "replace")) is not None

def refuses(spec):
    """Whether a module is only there to raise: what stands for one that was taken away."""
    if not spec.origin or not spec.origin.endswith(".py"):
        return False
    data = text_of(spec.origin)
    if data is None or not re.search(rb"^raise\b", data, re.M):
        return False
    tree = tree_of(spec.origin)
    return tree is not None and any(isinstance(node, ast.Raise) for node in tree.body)

def has_name(module, name, depth=0):
    """Whether 'from module import name' may work."""
    spec = spec_of(module)
    if isinstance(spec, str) or spec.origin is None or not spec.origin.endswith(".py") or name.startswith("__"):
        return True
    data = text_of(spec.origin)
    # A name that is written nowhere in a module is not in it, unless the module makes names while it runs.
    if data is None or name.encode() in data or dynamic(spec, NAMES):
        return True
    if spec.submodule_search_locations is not None and spec_of(module + "." + name) != "missing":
        return True
    tree = tree_of(spec.origin)
    if tree is None or depth > 8:
        return True
    package = module if spec.submodule_search_locations is not None else module.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and any(item.name == "*" for item in node.names):
            target = absolute(package, node)
            if target is None or has_name(target, name, depth + 1):
                return True
    return False

def absolute(package, node):
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    if node.level - 1 >= len(parts):
        return None
    base = parts[: len(parts) - (node.level - 1)]
    return ".".join(base + ([node.module] if node.module else []))
