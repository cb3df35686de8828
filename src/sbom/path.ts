// How a component got there: a shortest way from the artifact to it.

import type { Component } from '../core/types.js';
import type { SbomModel } from './model.js';

/** `weather-mcp → mcp → left-pad`. */
export function pathTo(target: Component, { root, components }: SbomModel): string {
  const byPurl = new Map(components.map((one) => [one.purl, one]));
  const before = new Map<string, Component>();
  const queue = [root];
  for (const at of queue) {
    for (const next of at.dependsOn.map((purl) => byPurl.get(purl))) {
      if (next === undefined || before.has(next.purl)) continue;
      before.set(next.purl, at);
      queue.push(next);
    }
  }
  const names = [target.name];
  for (let at = before.get(target.purl); at !== undefined && names.length < 100; at = before.get(at.purl)) {
    names.unshift(at.name);
    if (at === root) break;
  }
  return names.join(' → ');
}
