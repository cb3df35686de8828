// image-exec-form: the server is started without a shell around it.

import { quotedList } from '../../../core/quoted-list.js';
import { execForm, lastOf } from '../dockerfile.js';
import { type ImageRule, on } from './rule.js';

export const exec: ImageRule = {
  id: 'image-exec-form',
  title: 'ENTRYPOINT and CMD are in the exec form.',
  level: 'warning',
  check(input) {
    const { dockerfile } = input.project.manifest;
    const stated = lastOf(dockerfile, 'ENTRYPOINT') ?? lastOf(dockerfile, 'CMD');
    if (stated === undefined || stated.rest === '' || execForm(stated) !== undefined) return [];
    const words = stated.rest.split(/\s+/);
    const plain = !/["'$|&;<>`\\[\]]/.test(stated.rest);
    const written = plain ? `${stated.name} ${quotedList(words)}` : `${stated.name} ["…", "…"]`;
    const message = `${stated.name} is in the shell form: a shell is process 1, so SIGTERM does not reach the server${stated.name === 'ENTRYPOINT' ? ', and arguments of docker run do not reach it' : ''}.`;
    return on(input, stated, message, `Write ${written}.`);
  },
};
