# Writes a line of JSON for each entry point of a distribution (argv: name, output file), before and after it is loaded, since a module
# may end the process. Those of an extra are left out: a plain installation does not promise them.
import importlib.metadata as metadata, json, os, sys
name, out = sys.argv[1], open(sys.argv[2], "w", encoding="utf-8")
def tell(**what):
    out.write(json.dumps(what) + "\n"); out.flush(); os.fsync(out.fileno())
sys.argv[:] = [name]
for point in metadata.distribution(name).entry_points:
    if getattr(point, "extras", None): continue
    about = dict(group=point.group, name=point.name, value=point.value)
    tell(loading=about)
    try:
        point.load()
    except BaseException as error:
        tell(broken=about, error=f"{type(error).__name__}: {error}")
    else:
        tell(loaded=about)
out.close()
os._exit(0)
