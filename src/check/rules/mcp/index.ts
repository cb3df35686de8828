// The rules about mcp: server.json, MCPB manifests and what README and docs tell a client to run.

import { documented } from '../../../core/documented.js';
import type { Documented, RepositoryRule } from '../../../core/types.js';
import { program } from '../../../host/program.js';
import { clientCommand } from './client-command.js';
import { clientPackage } from './client-package.js';
import { clientVersion } from './client-version.js';
import { mcpbEntryPoint } from './mcpb-entry-point.js';
import { mcpbImages } from './mcpb-images.js';
import { mcpbManifest } from './mcpb-manifest.js';
import { serverJsonArguments } from './server-json-arguments.js';
import { serverJsonBundle } from './server-json-bundle.js';
import { serverJsonDescription } from './server-json-description.js';
import { serverJsonImage } from './server-json-image.js';
import { serverJsonName } from './server-json-name.js';
import { serverJsonPackage } from './server-json-package.js';
import { serverJsonSchema } from './server-json-schema.js';
import { serverJsonShape } from './server-json-shape.js';
import { serverJsonTransport } from './server-json-transport.js';
import { serverJsonTwice } from './server-json-twice.js';
import { serverJsonVersion } from './server-json-version.js';
import { SCHEMA_DATE } from './server-schema.js';

export const MCP_RULES: readonly Documented<RepositoryRule>[] = documented(
  program(import.meta.url, './rules.md').replaceAll('SCHEMA_DATE', SCHEMA_DATE),
  [
    serverJsonShape,
    serverJsonSchema,
    serverJsonName,
    serverJsonDescription,
    serverJsonVersion,
    serverJsonPackage,
    serverJsonImage,
    serverJsonBundle,
    serverJsonTransport,
    serverJsonArguments,
    serverJsonTwice,
    mcpbManifest,
    mcpbEntryPoint,
    mcpbImages,
    clientPackage,
    clientCommand,
    clientVersion,
  ],
);
