// Values that a variable gets in a start check, by the form of its name.

import { expect, test } from '@jest/globals';
import { valueFor } from '../../../src/start/variables.js';

test.each([
  ['MAX_RESULTS', '10'],
  ['REQUEST_TIMEOUT_MS', '10'],
  // Words of which a number's name is only a part.
  ['GCAL_SERVICE_ACCOUNT_PRIVATE_KEY', 'trial'],
  ['ADMIN_TOKEN', 'trial'],
  ['SNOWFLAKE_DATABASE', 'trial'],
  ['EMAIL_PASSWORD', 'trial'],
  ['GCAL_IMPERSONATE_EMAIL', 'trial@example.com'],
  ['API_BASE', 'https://example.com'],
  ['APIURL', 'https://example.com'],
  ['AWS_REGION', 'us-east-1'],
])('%s: %s', (name, value) => expect(valueFor(name)).toBe(value));
