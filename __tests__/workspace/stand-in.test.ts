/** The text of a stand-in commit, as a pure rule. */
import fc from 'fast-check';
import { standInCommit } from '../../src/workspace/withhold.js';

const TREE = 'b'.repeat(40);
const WHO = 'author A <a@b> 1 +0000\ncommitter C <c@d> 2 +0000';
const SIGNED = 'gpgsig -----BEGIN\n \n abc\n -----END';

describe('standInCommit', () => {
  it.each([
    ['plain', `tree ${'a'.repeat(40)}\n${WHO}\n\nmessage\n`, `tree ${TREE}\n${WHO}\n\nmessage\n`],
    ['parents', `tree a\nparent 1\nparent 2\n${WHO}\n\nm`, `tree ${TREE}\nparent 1\nparent 2\n${WHO}\n\nm`],
    ['signed', `tree a\n${WHO}\n${SIGNED}\n\nm\n\ntree x\n`, `tree ${TREE}\n${WHO}\n\nm\n\ntree x\n`],
    [
      'encoding',
      `tree a\n${WHO}\nencoding x\nmergetag object 1\n tree 2\n\nm`,
      `tree ${TREE}\n${WHO}\nencoding x\n\nm`
    ],
    ['no message', `tree a\n${WHO}\n`, `tree ${TREE}\n${WHO}\n`]
  ])('%s', (_, raw, expected) => expect(standInCommit(raw, TREE)).toBe(expected));

  it('keeps every message and drops every other header', () => {
    const line = fc.string({ unit: 'grapheme-ascii' }).map(text => text.replace(/[\n\0]/g, ''));
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.constantFrom('gpgsig', 'mergetag', 'tree', 'HG:extra'), line)),
        (message, extra) => {
          const headers = extra.map(([name, text]) => `\n${name} ${text}\n parent ${text}`).join('');
          expect(standInCommit(`tree a\n${WHO}${headers}\n\n${message}`, TREE)).toBe(
            `tree ${TREE}\n${WHO}\n\n${message}`
          );
        }
      )
    );
  });
});
