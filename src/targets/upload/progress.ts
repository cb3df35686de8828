// Shows how much of a file has been sent.

import prettyBytes from 'pretty-bytes';
import type { Host, PublishFile } from '../../core/types.js';

const EVERY_MS = 250;
/** A smaller file is sent before anybody can read a line about it. */
const LARGE = 8 * 1024 * 1024;

/** Gives the callback for bytes sent so far, and what ends the display. */
export function watch({ file, size }: PublishFile, host: Host): { onProgress(sent: number): void; end(): void } {
  let done = host.log.busy(`${file} 0 of ${prettyBytes(size)}`);
  let shownAt = host.now();
  let quarter = 0;
  return {
    onProgress(sent) {
      const bytes = Math.min(sent, size);
      // Where nothing can be redrawn, a line each quarter says that it goes on.
      const reached = Math.floor((bytes * 4) / size);
      if (size >= LARGE && reached > quarter) {
        quarter = reached;
        host.log.debug(`${file}: ${prettyBytes(bytes)} of ${prettyBytes(size)} sent`);
      }
      if (host.now() - shownAt < EVERY_MS) return;
      shownAt = host.now();
      done();
      done = host.log.busy(`${file} ${prettyBytes(bytes)} of ${prettyBytes(size)}`);
    },
    end: () => done(),
  };
}
