import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './harness.js';

const empty = mkdtempSync(join(tmpdir(), 'codex-doctor-'));
afterAll(() => rmSync(empty, { recursive: true }));

const LIMITS = [
  'attempts',
  'changed_files',
  'changed_lines',
  'cpu_minutes',
  'disk_mb',
  'memory_mb',
  'open_files',
  'output_mb',
  'phase_minutes',
  'processes',
  'wall_minutes'
];

describe('doctor', () => {
  it('--json has every fact, with stable names', () => {
    const { json, code } = cli(empty, ['doctor', '--json']);
    expect(Object.keys(json)).toEqual([
      'schema_version',
      'platform',
      'architecture',
      'ok',
      'refused',
      'rungs',
      'network',
      'seccomp',
      'limits',
      'control_groups',
      'isolations',
      'engines',
      'kernel',
      'improve'
    ]);
    expect(code).toBe(json.ok ? 0 : 5);
    expect(json.schema_version).toBe(1);
    expect(json.rungs.map(({ backend }: { backend: string }) => backend)).toEqual([
      'bubblewrap',
      'util-linux'
    ]);
    expect(json.limits.map(({ name }: { name: string }) => name).sort()).toEqual(LIMITS);
    for (const { mechanism } of json.limits)
      expect(['cgroup', 'rlimit', 'polling', 'stream', 'timer', 'count']).toContain(mechanism);
    expect(json.isolations.map(({ kind }: { kind: string }) => kind)).toEqual([
      'sandbox',
      'container',
      'none',
      'remote'
    ]);
    expect(json.seccomp).toMatchObject({ architecture: process.arch, denied: expect.any(Number) });
  });

  it('the network is told by what was tried: none, allow list, recorder', () => {
    const { json } = cli(empty, ['doctor', '--json']);
    const best = json.rungs.find(({ ok }: { ok: boolean }) => ok)?.backend ?? null;
    expect(json.network?.backend ?? null).toBe(best);
    if (best === null) return;
    const recorder = json.network.facts.find(({ name }: { name: string }) => name === 'recorder');
    expect(json.network.none).toBe(true);
    expect(json.network.recorder).toBe(recorder?.ok === true);
    expect(json.network.allow).toBe(json.network.recorder);
    expect(json.network.reason === null).toBe(json.network.recorder);
  });

  it('a mechanism is the kernel’s only where the kernel took the limit', () => {
    const { json } = cli(empty, ['doctor', '--json']);
    const of = (wanted: string): string =>
      json.limits.find(({ name }: { name: string }) => name === wanted).mechanism;
    expect(of('memory_mb') === 'cgroup').toBe(json.control_groups.includes('memory'));
    expect(of('processes') === 'cgroup').toBe(json.control_groups.includes('processes'));
  });

  it('people read the same', () => {
    const { stdout } = cli(empty, ['doctor']);
    for (const word of [...LIMITS, 'seccomp', 'allow list', 'recorder', 'container', 'remote'])
      expect(stdout).toContain(word);
    expect(stdout).toMatch(/^runs {6}/m);
  });

  it('engines are looked for, and asked only with --containers', () => {
    const found = cli(empty, ['doctor', '--json']).json.engines;
    const asked = cli(empty, ['doctor', '--json', '--containers']).json.engines;
    expect(found.map(({ name }: { name: string }) => name)).toEqual(['podman', 'docker']);
    for (const [index, engine] of found.entries()) {
      expect(engine).toMatchObject({ rootless: null, ok: null, reports: [] });
      expect(engine.program === null).toBe(engine.reason !== null);
      const { rootless, reason, ok } = asked[index];
      expect([rootless === null, ok]).toEqual([reason !== null, null]);
    }
  });

  it.each([
    [['--container-image', 'x'], 'USAGE', 2],
    [['--containers', '--container-image', 'debian:latest'], 'ISO_IMAGE_UNPINNED', 2]
  ])('%j: %s', (args, said) => {
    const run = cli(empty, ['doctor', ...args]);
    expect(run.stderr).toContain(said);
    expect(run.code).not.toBe(0);
  });
});
