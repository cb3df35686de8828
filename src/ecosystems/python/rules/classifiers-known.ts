// classifiers-known: every classifier is one that PyPI knows.

import { nearest } from '../../../core/did-you-mean.js';
import type { Found } from '../../../core/types.js';
import { at, pythonRule, toPypi } from './rule.js';

export const classifiersKnown = pythonRule({
  id: 'classifiers-known',
  title: 'PyPI accepts every classifier.',
  level: 'error',
  async check(input) {
    const { classifiers, base, buildBackend } = input.project.manifest;
    if (classifiers.length === 0) return [];
    // Read only where there is something to look up.
    const { classifierList, DEPRECATED } = await import('../classifiers.js');
    const known = classifierList();
    const stops = /^(hatchling|flit_core)/.test(buildBackend ?? '');
    const level = toPypi(input) || stops ? 'error' : 'warning';
    let looked = 0;
    return classifiers.flatMap((classifier, index): Found => {
      if (known.has(classifier) || /^Private ::/i.test(classifier)) return [];
      const place = at(input, [...base, 'classifiers', index], [...base, 'classifiers']);
      const shown = JSON.stringify(classifier.slice(0, 200));
      const other = DEPRECATED.get(classifier);
      if (other !== undefined) {
        const message = `PyPI deprecated the classifier ${shown} and rejects packages with it.`;
        return { message, level, hint: other === '' ? 'Remove it.' : `Write "${other}".`, ...place };
      }
      // Finding the nearest takes long: a list of nonsense gets no suggestions after the first few.
      looked += 1;
      const near = classifier.length > 200 || looked > 5 ? undefined : meant(classifier, [...known]);
      const message = `Unknown classifier ${shown}: PyPI rejects packages with it.`;
      return { message, level, hint: near === undefined ? 'Remove it.' : `Write "${near}".`, ...place };
    });
  },
});

/** Colons and spaces are what people get wrong first: `Python3` is `Python :: 3`. */
function meant(classifier: string, known: readonly string[]): string | undefined {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9+#]+/g, '');
  return known.find((one) => bare(one) === bare(classifier)) ?? nearest(classifier, known);
}
