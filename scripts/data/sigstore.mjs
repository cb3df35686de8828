// Refreshes src/data/sigstore.json: `node scripts/data/sigstore.mjs [VERSION]` takes whom the public instance of Sigstore tells
// its users to trust, and where it signs, out of the release of sigstore (Python), which carries both.

import { refresh } from './lib/data-file.mjs';
import { member, wheel } from './lib/wheel.mjs';

const [, , version = '4.5.1'] = process.argv;
const { bytes } = wheel(`sigstore==${version}`);
const read = async (name) =>
  JSON.parse(String(await member(bytes, `sigstore/_store/https%3A%2F%2Ftuf-repo-cdn.sigstore.dev/${name}`)));
refresh('sigstore.json', {
  source: `sigstore ${version} (PyPI), from the TUF repository of sigstore.dev`,
  licence: 'Apache-2.0 (https://github.com/sigstore/sigstore-python)',
  refresh: 'scripts/data/sigstore.mjs',
  trustConfig: {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: await read('trusted_root.json'),
    signingConfig: await read('signing_config.v0.2.json'),
  },
});
