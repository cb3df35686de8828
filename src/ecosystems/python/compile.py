# Compiles each file that stdin lists ({"site", "files"}) and prints [{"file", "line", "message"}] of those that cannot be.
import json, os, sys, warnings
warnings.simplefilter("ignore")
asked = json.load(sys.stdin)
bad = []
for name in asked["files"]:
    path = os.path.join(asked["site"], *name.split("/"))
    try:
        with open(path, "rb") as file:
            compile(file.read(), name, "exec", dont_inherit=True)
    except SyntaxError as error:
        bad.append({"file": name, "line": error.lineno or 1, "message": error.msg})
    except (OSError, ValueError, RecursionError, MemoryError):
        pass
print(json.dumps(bad))
