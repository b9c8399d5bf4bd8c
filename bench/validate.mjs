/** A thousand packs beside one, as whole processes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI, commitAll, environment, interleave, ratio, runs, scratch } from './lib.mjs';

const PACKS = 1000;

export async function validate() {
  const place = scratch();
  try {
    const names = writePacks(join(place, 'repository'));
    const options = { cwd: join(place, 'repository'), env: environment(place) };
    const times = await interleave(7, {
      one: round => runs(process.execPath, [CLI, 'validate', names[round]], options),
      thousand: () => runs(process.execPath, [CLI, 'validate', ...names], options)
    });
    return [ratio('1,000 packs validated, beside one', times.thousand / times.one, '<=', 40, times)];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function writePacks(repository) {
  mkdirSync(join(repository, 'packs'), { recursive: true });
  const names = Array.from({ length: PACKS }, (_, n) => `packs/BENCH-${n}.yml`);
  names.forEach((name, n) => writeFileSync(join(repository, name), pack(n)));
  commitAll(repository);
  return names;
}

function pack(n) {
  return `id: BENCH-${n}
title: Change number ${n}
version: "1.0"
type: maintenance
owner: bench
priority: ${['low', 'medium', 'high'][n % 3]}
constraints:
  allow_network: false
  allow_cloud_mutations: false
  allow_secrets: false
scope:
  allowed_paths: [src/part-${n}, test/part-${n}]
phases:
  implement:
    run:
      - node tools/change.mjs ${n}
acceptance:
  commands:
    - node --test test/part-${n}
    - node tools/report.mjs ${n} > "$ARTIFACTS_DIR/report.json"
artifacts:
  required: [report.json]
limits:
  changed_lines: ${100 + n}
pr:
  labels: [bench]
  draft: true
`;
}
