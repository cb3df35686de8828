"""What foreign programs say of an SBOM in both formats: the strict validator of CycloneDX, and the NTIA's minimum elements of SPDX.

Prints JSON: the errors of the first, and what the second finds missing."""

import json
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from ntia_conformance_checker import SbomChecker

cyclonedx, spdx = sys.argv[1:]
with open(cyclonedx, encoding="utf-8") as file:
    text = file.read()
version = SchemaVersion.from_version(json.loads(text)["specVersion"])
errors = JsonStrictValidator(version).validate_str(text)
checked = SbomChecker(spdx, compliance="ntia")
print(
    json.dumps(
        {
            "errors": None if errors is None else str(errors)[:2000],
            "conforms": checked.compliant,
            "withoutSupplier": [name for name, _ in checked.get_components_without_suppliers()],
        }
    )
)
