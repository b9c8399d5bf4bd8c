import fc from 'fast-check';
import { gitHeader, maskedForms, secretsOfStep } from '../../src/action/masks.js';

/** As the runner does: every mask is replaced wherever it stands. */
function masked(text: string, masks: readonly string[]): string {
  return [...masks]
    .sort((a, b) => b.length - a.length)
    .reduce((left, mask) => left.replaceAll(mask, '***'), text);
}

const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

describe('masks', () => {
  it('the header that git sends is masked, and was not by the token alone', () => {
    const line = `> authorization: basic ${gitHeader(TOKEN)}`;
    expect(masked(line, [TOKEN])).toBe(line);
    const masks = secretsOfStep({ INPUT_TOKEN: TOKEN }).flatMap(({ value }) => maskedForms(value));
    expect(masked(line, masks)).toBe('> authorization: basic ***');
  });

  it('whatever stands around a secret, its base64 keeps at most the characters that it shares', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5 }), fc.uint8Array({ maxLength: 5 }), (before, after) => {
        const text = Buffer.concat([before, Buffer.from(TOKEN), after]).toString('base64');
        const left = masked(text, maskedForms(TOKEN));
        expect(left).toContain('***');
        expect(left.replace('***', '').length).toBeLessThanOrEqual(before.length * 2 + after.length * 2 + 8);
      })
    ));

  it.each([
    ['raw', TOKEN],
    ['URL', encodeURIComponent('pass word/+%=secret')],
    ['JSON', 'line\\"quoted\\"'],
    ['hex', Buffer.from(TOKEN).toString('hex')],
    ['HEX', Buffer.from(TOKEN).toString('hex').toUpperCase()],
    ['base64url', Buffer.from('??>>~~secret??>>').toString('base64url')]
  ])('%s', (_form, text) => {
    const values = [TOKEN, 'pass word/+%=secret', 'line"quoted"', '??>>~~secret??>>'];
    expect(masked(text, values.flatMap(maskedForms))).toContain('***');
  });

  it('each line of a key, since the runner masks line by line', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----';
    const forms = maskedForms(key);
    expect(forms).toEqual(expect.arrayContaining(['MIIEvQIBADANBgkq', 'hkiG9w0BAQEFAASC']));
    expect(forms.every(form => !form.includes('\n') && form.length >= 8)).toBe(true);
  });

  it('nothing short becomes a mask', () => expect(maskedForms('abc')).toEqual([]));
});
