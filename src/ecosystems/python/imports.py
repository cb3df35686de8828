# Looks at every import of an installed package, after find-modules.py and in the same namespace. It reads and parses files and imports
# nothing that was installed (-I -S; module finders are asked for one name at a time).
#
# stdin: {"site": folder of packages, "files": the package's own modules relative to it, "entries": dotted names of where it is
# entered, "stdlib": names of the standard library}. stdout: {"missing": […], "used": […]}, see shipped-imports.ts.
#
# An import that may fail unharmed is not looked at: under `try` with `except ImportError`, `suppress(ImportError)`, TYPE_CHECKING,
# conditions on the platform or the version, in `if __name__ == "__main__"`, in a function that is called under such a `try`, of a
# top-level module that any other place imports so, and in modules that are only reached so. What packages do to their own names
# while they run cannot be told from here: such a package is taken to have everything.
import ast, json, os, re, sys

asked = json.load(sys.stdin)
site, own_files, stdlib = asked["site"], asked["files"], set(asked["stdlib"])
sys.path.append(site)
for name in sorted(os.listdir(site)):
    if name.endswith(".pth"):
        try:
            with open(os.path.join(site, name), encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    line = line.strip()
                    place = os.path.join(site, line)
                    if line and not line.startswith(("#", "import ", "import\t")) and os.path.isdir(place):
                        sys.path.append(place)
        except OSError:
            pass

CAUGHT = re.compile(r"ImportError|ModuleNotFoundError|^Exception$|^BaseException$")
MEANT = re.compile(r"ImportError|ModuleNotFoundError")
BRANCH = re.compile(r"TYPE_CHECKING|version_info|sys\.platform|os\.name|platform\.|implementation|find_spec|importlib|_AVAILABLE|\bHAS_|\bhas_|_available|is_windows|IS_WIN", re.I)

def names_in(node):
    if node is None:
        return ["Exception"]
    return [getattr(one, "attr", getattr(one, "id", "")) for one in ast.walk(node)]

def words(node):
    try:
        return ast.unparse(node)
    except Exception:
        return ast.dump(node)

class Look(ast.NodeVisitor):
    def __init__(self, module, package):
        self.module, self.package = module, package
        self.safe, self.meant, self.functions, self.seen = 0, 0, [], []
        self.tried_calls, self.optional, self.moves = set(), set(), False
    def visit_Import(self, node):
        for item in node.names:
            self.note(node, item.name, None)
    def visit_ImportFrom(self, node):
        target = absolute(self.package, node)
        if target:
            for item in node.names:
                self.note(node, target, item.name)
    def note(self, node, module, name):
        self.seen.append((module, name, node.lineno, node.col_offset + 1, bool(self.safe), list(self.functions)))
        if self.meant:
            self.optional.add(module.split(".")[0])
    def guarded(self, nodes):
        self.safe += 1
        for node in nodes:
            self.visit(node)
        self.safe -= 1
    def visit_Try(self, node):
        caught = [name for handler in node.handlers for name in names_in(handler.type)]
        if not any(CAUGHT.search(name) for name in caught):
            return self.generic_visit(node)
        # Only who names the error of an import means that one may fail; who catches everything may just log it.
        meant = any(MEANT.search(name) for name in caught)
        if meant:
            for part in node.body:
                for call in ast.walk(part):
                    if isinstance(call, ast.Call):
                        self.tried_calls.add(getattr(call.func, "id", getattr(call.func, "attr", "")))
        self.meant += meant
        self.guarded(node.body + node.handlers + node.orelse)
        self.meant -= meant
        for part in node.finalbody:
            self.visit(part)
    visit_TryStar = visit_Try
    def visit_With(self, node):
        if any("suppress" in words(item.context_expr) or "raises" in words(item.context_expr) for item in node.items):
            self.guarded(node.body)
        else:
            self.generic_visit(node)
    def visit_If(self, node):
        condition = words(node.test)
        main = "__name__" in condition and not self.module.endswith("__main__")
        if main or BRANCH.search(condition):
            self.guarded(node.body + node.orelse)
        else:
            self.generic_visit(node)
    def visit_FunctionDef(self, node):
        self.functions.append(node.name)
        self.generic_visit(node)
        self.functions.pop()
    visit_AsyncFunctionDef = visit_FunctionDef
    def visit_Attribute(self, node):
        if node.attr == "path" and getattr(node.value, "id", "") == "sys":
            self.moves = True
        self.generic_visit(node)

looks, paths = {}, {}
for relative in own_files:
    module = re.sub(r"(/__init__)?\.py$", "", relative).replace("/", ".")
    path = os.path.join(site, *relative.split("/"))
    tree = tree_of(path)
    if tree is None:
        continue
    look = Look(module, module if relative.endswith("/__init__.py") else module.rpartition(".")[0])
    try:
        look.visit(tree)
    except RecursionError:
        continue
    looks[module], paths[module] = look, relative

optional = set().union(*[look.optional for look in looks.values()]) - {name.split(".")[0] for name in looks}
optional |= {name for look_path in paths.values() for name in re.findall(r"(?:find_spec|import_module|__import__)\(\s*['\"]([A-Za-z_]\w*)", (text_of(os.path.join(site, *look_path.split("/"))) or b"").decode("utf-8", "replace"))}
tried = set().union(*[look.tried_calls for look in looks.values()]) if looks else set()
moves = any(look.moves for look in looks.values())

def safe(one):
    return one[4] or any(name in tried for name in one[5])

def reach(starts, every):
    done, todo = set(), list(starts)
    while todo:
        name = todo.pop()
        parts = name.split(".")
        for length in range(1, len(parts) + 1):
            module = ".".join(parts[:length])
            if module in looks and module not in done:
                done.add(module)
                for one in looks[module].seen:
                    if every or not safe(one):
                        todo.append(one[0])
                        if one[1] is not None:
                            todo.append(one[0] + "." + one[1])
    return done

starts = list(asked["entries"]) + [name for name in looks if name.endswith("__main__")]
needed, anyhow = reach(starts, False), reach(starts, True)
missing, used = [], []
for module in sorted(looks):
    if module in anyhow and module not in needed:
        continue
    for one in looks[module].seen:
        target, name, line, column, _, functions = one
        top = target.split(".")[0]
        if safe(one) or top in optional or top == "__future__":
            continue
        place = {"file": paths[module], "line": line, "column": column, "lazy": bool(functions), "needed": module in needed, "module": target}
        if top in stdlib:
            if spec_of(top) == "missing":
                missing.append(dict(place, kind="stdlib"))
            continue
        spec = spec_of(target)
        if not isinstance(spec, str) and refuses(spec):
            missing.append(dict(place, kind="module"))
            continue
        if spec == "missing":
            beside = os.path.join(os.path.dirname(os.path.join(site, *paths[module].split("/"))), top)
            if not (moves and (os.path.isfile(beside + ".py") or os.path.isdir(beside))):
                missing.append(dict(place, kind="module"))
            continue
        if not isinstance(spec, str):
            if spec.origin and spec.origin != "namespace":
                used.append(dict(place, origin=os.path.relpath(spec.origin, site).replace(os.sep, "/")))
            if name not in (None, "*") and not has_name(target, name):
                missing.append(dict(place, kind="name", name=name))
print(json.dumps({"missing": missing, "used": used}))
