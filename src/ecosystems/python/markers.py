# Prints the marker values of the interpreter that runs it, as JSON (PEP 508, environment markers).
import json, os, platform, sys
v = sys.implementation.version
impl = "%d.%d.%d" % (v.major, v.minor, v.micro) + ("" if v.releaselevel == "final" else v.releaselevel[0] + str(v.serial))
print(json.dumps({
  "implementation_name": sys.implementation.name, "implementation_version": impl, "os_name": os.name,
  "platform_machine": platform.machine(), "platform_python_implementation": platform.python_implementation(),
  "platform_release": platform.release(), "platform_system": platform.system(), "platform_version": platform.version(),
  "python_full_version": platform.python_version(), "python_version": ".".join(platform.python_version_tuple()[:2]),
  "sys_platform": sys.platform}))
