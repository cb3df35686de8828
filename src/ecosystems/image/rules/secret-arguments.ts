// image-secret-arguments: no secret goes into a layer by ARG or ENV.

import type { Instruction } from '../dockerfile.js';
import { type ImageRule, on } from './rule.js';

const SECRET = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i;

export const secretArguments: ImageRule = {
  id: 'image-secret-arguments',
  title: 'No ARG or ENV contains a secret.',
  level: 'warning',
  check(input) {
    return input.project.manifest.dockerfile.instructions.flatMap((instruction) => {
      const name = secretIn(instruction);
      if (name === undefined) return [];
      const message =
        instruction.name === 'ARG'
          ? `What is passed as ${name} stays readable in the history of the image.`
          : `${name} has a value in the image, which everyone who pulls it can read.`;
      const hint =
        instruction.name === 'ARG'
          ? `Mount it where it is used: RUN --mount=type=secret,id=${name.toLowerCase()} …`
          : `Remove it: whoever starts the server passes it, with docker run -e ${name}.`;
      return [on(input, instruction, message, hint)];
    });
  },
};

function secretIn({ name, rest }: Instruction): string | undefined {
  if (name === 'ARG')
    return rest
      .split(/\s+/)
      .map((word) => word.replace(/=.*$/, ''))
      .find((word) => SECRET.test(word));
  if (name !== 'ENV') return undefined;
  const [, only, value = ''] = /^(\w+)\s+(\S.*)$/.exec(rest) ?? [];
  const pairs =
    only === undefined
      ? [...rest.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, key = '', text = '']) => [key, text])
      : [[only, value]];
  // An empty one only says that there is such a variable.
  return pairs.find(([key = '', text = '']) => SECRET.test(key) && text.replace(/^["']|["']$/g, '') !== '')?.[0];
}
