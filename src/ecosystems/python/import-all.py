# Imports every module that is named, as whoever depends on the package would.
import importlib, sys

for name in sys.argv[1:]:
    importlib.import_module(name)
