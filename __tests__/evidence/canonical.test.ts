import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../../src/platform/canonical.js';

const data = process.env['CONFORMANCE_DATA'];

/** Without CONFORMANCE_DATA these report "not run" (as skipped). */
(data === undefined ? describe.skip : describe)(
  `conformance: RFC 8785 vectors${data === undefined ? ' (not run: CONFORMANCE_DATA is not set)' : ''}`,
  () => {
    const root = join(data ?? '', 'conformance/jcs');
    const names =
      data === undefined ? [] : readdirSync(join(root, 'input')).filter(name => name.endsWith('.json'));

    it.each(names.length > 0 ? names : ['none'])('%s', name => {
      const input: unknown = JSON.parse(readFileSync(join(root, 'input', name), 'utf8'));
      expect(canonical(input)).toBe(readFileSync(join(root, 'output', name), 'utf8').trim());
      const bytes = readFileSync(join(root, 'outhex', name.replace('.json', '.txt')), 'utf8').replace(
        /\s/g,
        ''
      );
      expect(Buffer.from(canonical(input)).toString('hex')).toBe(bytes);
    });
  }
);
