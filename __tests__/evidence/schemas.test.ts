import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { finishInterrupted, readChain, writeIndex } from '../../src/evidence/index.js';
import { frozen, killed, removeTemporary, sealed } from './fixture.js';

afterAll(removeTemporary);

function schema(name: string) {
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(`task-pack-schema/${name}.schema.json`, 'utf8')) as object
  );
}

describe('what is written has the form its schema states', () => {
  const { run, evidenceDir } = sealed();
  writeIndex(evidenceDir, frozen);
  it.each([
    ['manifest', join(run.path, 'manifest.json')],
    ['acceptance-result', join(run.path, 'acceptance.json')],
    ['evidence-index', join(evidenceDir, 'evidence_index.json')]
  ])('%s', (name, path) => {
    const validate = schema(name);
    validate(JSON.parse(readFileSync(path, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it.each(['manifest', 'acceptance-result', 'redactions'])('%s of an interrupted run', name => {
    const path = killed().run.path;
    finishInterrupted(path, { clock: frozen, by: 'post' });
    const file = name === 'acceptance-result' ? 'acceptance.json' : `${name}.json`;
    const validate = schema(name);
    validate(JSON.parse(readFileSync(join(path, file), 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('event', () => {
    const validate = schema('event');
    const events: unknown[] = [];
    readChain(run.path, 'events.jsonl', event => events.push(event));
    expect(events.filter(event => !validate(event))).toEqual([]);
    expect(validate({ seq: 0 })).toBe(false);
  });
});
