// What sbomqs (github.com/interlynk-io/sbomqs) makes of SBOMs: the score of each category, and every feature that loses points. sbomqs
// must be on PATH.
//
//   node bench/score.mjs FILE…

import { execFileSync } from 'node:child_process';

const short = (score) => score.toFixed(1).padStart(4);
for (const path of process.argv.slice(2)) {
  const [file] = JSON.parse(execFileSync('sbomqs', ['score', '--json', path], { encoding: 'utf8' })).files;
  console.log(`${short(file.sbom_quality_score)}  ${path}, ${file.num_components} components`);
  for (const { category, score, weight, features } of file.comprehenssive) {
    // Without an account at the maker of sbomqs there is no such score, and it does not count.
    if (category === 'Component Quality') continue;
    const lost = features.filter((one) => one.score < 9.95 && one.key !== 'comp_with_cpe');
    const why = lost.map(({ key, score: reached, description }) => `${key}${short(reached)} (${description})`);
    console.log(`  ${short(score)}  ${category} (weight ${weight})${why.length === 0 ? '' : `: ${why.join(', ')}`}`);
  }
}
