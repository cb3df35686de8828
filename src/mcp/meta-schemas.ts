// The meta-schemas of JSON Schema as validators: a schema of a server is data to them. Both are interpreted by the ajv that the MCP
// SDK bundles. Import it on demand: it loads the validator.

import { Ajv } from '@modelcontextprotocol/client/validators/ajv';
import type { ValidateFunction } from 'ajv';
import applicator from 'ajv/dist/refs/json-schema-2020-12/meta/applicator.json' with { type: 'json' };
import content from 'ajv/dist/refs/json-schema-2020-12/meta/content.json' with { type: 'json' };
import core from 'ajv/dist/refs/json-schema-2020-12/meta/core.json' with { type: 'json' };
import format from 'ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json' with { type: 'json' };
import metadata from 'ajv/dist/refs/json-schema-2020-12/meta/meta-data.json' with { type: 'json' };
import unevaluated from 'ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json' with { type: 'json' };
import validation from 'ajv/dist/refs/json-schema-2020-12/meta/validation.json' with { type: 'json' };
import schema from 'ajv/dist/refs/json-schema-2020-12/schema.json' with { type: 'json' };
import draft7 from 'ajv/dist/refs/json-schema-draft-07.json' with { type: 'json' };

const PARTS = [schema, applicator, unevaluated, content, core, format, metadata, validation];
/** ajv's copy wants the values of enum to be distinct and at least one; the published draft says of both that they should be. */
const DRAFT_7 = { ...draft7, properties: { ...draft7.properties, enum: { type: 'array', items: true } } };
const OPTIONS = { strict: false, validateFormats: false, validateSchema: false, logger: false } as const;

let validators: { readonly draft7: ValidateFunction; readonly draft2020: ValidateFunction } | undefined;

/** Made once, when the first schema is judged. */
export function metaSchemas(): NonNullable<typeof validators> {
  validators ??= {
    draft7: validatorOf(
      new Ajv({ ...OPTIONS, meta: false }).addSchema(DRAFT_7),
      'http://json-schema.org/draft-07/schema',
    ),
    draft2020: validatorOf(schemaAjv(), schema.$id),
  };
  return validators;
}

let both: InstanceType<typeof Ajv> | undefined;

/** A validator of our own schemas, which may refer to 2020-12 by its address. */
export function schemaAjv(): InstanceType<typeof Ajv> {
  both ??= new Ajv(OPTIONS).addSchema(PARTS.map(whole));
  return both;
}

/** Nobody extends this dialect here, so its dynamic references all lead to the one whole: draft 7 can say that. */
function whole(part: object): object {
  return JSON.parse(JSON.stringify(part).replaceAll('"$dynamicRef":"#meta"', `"$ref":"${schema.$id}"`)) as object;
}

function validatorOf(ajv: InstanceType<typeof Ajv>, id: string): ValidateFunction {
  const found = ajv.getSchema(id);
  if (found === undefined) throw new Error(`no meta-schema ${id}`);
  return found as ValidateFunction;
}
