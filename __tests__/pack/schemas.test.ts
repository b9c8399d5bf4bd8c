/** The schemas themselves: current, documented for editors, and with examples that hold. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import validateTask from '../../src/pack/schemas/task.generated.cjs';

interface Schema {
  [key: string]: unknown;
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
}

function load(name: string): Schema {
  return JSON.parse(readFileSync(`task-pack-schema/${name}.schema.json`, 'utf8')) as Schema;
}

const names = ['task', 'acceptance', 'policy'];

it('validators are up to date', () => {
  execFileSync(process.execPath, ['scripts/build-schemas.mjs', '--check'], { stdio: 'pipe' });
});

it('generated code asks for nothing of ajv', () => {
  for (const path of ['src/pack/schemas/task', 'src/pack/schemas/acceptance', 'src/policy/schemas/policy']) {
    expect(readFileSync(`${path}.generated.cjs`, 'utf8')).not.toMatch(/require\(/);
  }
});

describe.each(names)('%s', name => {
  it('has a title, and a description of every property', () => {
    const undescribed: string[] = [];
    function visit(schema: Schema, at: string): void {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        if (property['description'] === undefined && property['$ref'] === undefined)
          undescribed.push(`${at}.${key}`);
        visit(property, `${at}.${key}`);
      }
      for (const [key, definition] of Object.entries(schema.$defs ?? {})) visit(definition, key);
    }
    const schema = load(name);
    visit(schema, name);
    expect(undescribed).toEqual([]);
    expect(schema['title']).toEqual(expect.any(String));
  });

  it('has examples that are valid, at every level', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, strict: false });
    // Its members stand in the policy file, too.
    ajv.addSchema(load('execpolicy'), 'execpolicy.schema.json');
    const root = load(name);
    const bad: string[] = [];
    function visit(schema: unknown, at: string): void {
      if (typeof schema !== 'object' || schema === null) return;
      const { examples } = schema as { examples?: unknown };
      if (Array.isArray(examples)) {
        const validate = ajv.compile({
          ...(schema as Schema),
          $id: undefined,
          $defs: root.$defs
        } as unknown as Schema);
        examples.forEach((example, index) => validate(example) || bad.push(`${at}/examples/${index}`));
      }
      for (const [key, member] of Object.entries(schema))
        if (key !== 'examples' && key !== 'defaultSnippets') visit(member, `${at}/${key}`);
    }
    visit(root, name);
    expect(bad).toEqual([]);
  });
});

it('knows the example of the design', () => {
  const pack: unknown = parse(`
id: LINT-12
title: Replace var with let and const
constraints: {allow_network: true}
scope: {allowed_paths: [src, test]}
setup:
  run: [npm ci --ignore-scripts]
  permissions: {network: {allow: [npm]}}
  produces: [node_modules]
phases:
  implement: {run: [npx eslint --fix .]}
acceptance: {commands: [npm run lint, npm test]}
artifacts: {required: [lint.json]}
limits: {changed_lines: 4000, exclude: [package-lock.json], wall_minutes: 30}
pr: {labels: [lint], draft: true}
`);
  expect(validateTask(pack)).toBe(true);
});
