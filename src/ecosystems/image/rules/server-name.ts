// image-server-name: the label is the name in server.json.

import { lastStages } from '../dockerfile.js';
import { SERVER_NAME } from '../kinds.js';
import { type ImageRule, on } from './rule.js';

export const serverName: ImageRule = {
  id: 'image-server-name',
  title: 'The label with the name of the server is the name in server.json.',
  level: 'error',
  check(input) {
    const { dockerfile, serverName: wanted } = input.project.manifest;
    if (wanted === undefined) return [];
    const pattern = new RegExp(`${SERVER_NAME.replaceAll('.', '\\.')}["']?\\s*[=\\s]\\s*["']?([^"'\\s]+)`);
    const labels = lastStages(dockerfile).flatMap(({ instructions }) =>
      instructions.filter(({ name }) => name === 'LABEL'),
    );
    return labels.flatMap((label) => {
      const stated = pattern.exec(label.rest)?.[1];
      if (stated === undefined || stated === wanted || stated.includes('$')) return [];
      const message = `The label ${SERVER_NAME} is ${stated}, but server.json is called ${wanted}: the MCP Registry rejects the image.`;
      return [on(input, label, message, `Write LABEL ${SERVER_NAME}="${wanted}", or remove it: the build adds it.`)];
    });
  },
};
