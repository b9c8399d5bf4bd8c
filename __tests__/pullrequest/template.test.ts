/** A repository's own layout: what it may hold, and errors at their place. */
import fc from 'fast-check';
import { pullRequestBody, readIsland, replaceIsland, wholeBody } from '../../src/pullrequest/body.js';
import { isolationText } from '../../src/pullrequest/body.js';
import { MOST_TEMPLATE, readBodyTemplate, templateError } from '../../src/pullrequest/template.js';
import { facts } from './facts.js';

function problemsOf(text: string): string[] {
  const { template, problems } = readBodyTemplate('.codex/pr.md', Buffer.from(text));
  expect(template === null).toBe(problems.length > 0);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function templateOf(text: string) {
  const { template } = readBodyTemplate('.codex/pr.md', Buffer.from(text));
  if (template === null) throw new Error('no template');
  return template;
}

const E = '\n\n{{evidence}}\n';

describe('templates at fault', () => {
  it.each<[string, string]>([
    ['', '1:1 the placeholder {{evidence}} is missing'],
    [`x\n  {{nothing}}${E}`, '2:3 "{{nothing}}" is not a placeholder'],
    [`{{}}${E}`, '1:1 "{{}}" is not a placeholder'],
    [`{{files}}\n{{files}}${E}`, '2:1 {{files}} stands on line 1 already'],
    [`{{evidence}}${E}`, '3:1 {{evidence}} stands on line 1 already'],
    [`x {{files}}${E}`, '1:3 {{files}} is not alone on its line'],
    [`{{files}} {{verdict}}${E}`, '1:1 {{files}} is not alone on its line'],
    [` {{files}}${E}`, '1:2 {{files}} is not alone on its line'],
    [`- {{files}}${E}`, '1:3 {{files}} is not alone on its line'],
    [`\`\`\`\n{{files}}\n\`\`\`${E}`, '2:1 {{files}} stands within a fenced code block'],
    [`~~~ md\n{{files}}\n~~~${E}`, '2:1 {{files}} stands within a fenced code block'],
    [`<!--\n{{files}}\n-->${E}`, '2:1 {{files}} stands within an HTML comment'],
    [
      `<pre>\n{{files}}\n</pre>${E}`,
      '2:1 {{files}} stands within an HTML block of <pre>, <script>, <style> or <textarea>'
    ],
    [`<!-- a --> <!--\n{{files}}\n-->${E}`, '2:1 {{files}} stands within an HTML comment'],
    [`\`\`\`${E}`, '1:1 a fenced code block is never closed'],
    [`x <!-- y${E}`, '1:1 an HTML comment is never closed'],
    [`<?php${E}`, '1:1 an HTML block of <? is never closed'],
    [`<!-- codex-orchestrator:end -->${E}`, "1:6 holds a marker of this program's"],
    [`x${E}<!-- Codex-Orchestrator:START -->`, "4:6 holds a marker of this program's"],
    [`a\u202eb${E}`, '1:2 holds a control or direction character'],
    [`a\0b${E}`, '1:2 holds a control or direction character'],
    [
      'x'.repeat(MOST_TEMPLATE + 1),
      `1:1 has ${MOST_TEMPLATE + 1} bytes, and at most ${MOST_TEMPLATE} are read`
    ]
  ])('%j: %s', (text, problem) => expect(problemsOf(text)).toContain(problem));

  it('are UTF-8', () =>
    expect(readBodyTemplate('t', Uint8Array.of(0xff)).problems[0]?.message).toBe('is not UTF-8 text'));
  it('name the nearest placeholder', () =>
    expect(readBodyTemplate('t', Buffer.from(`{{file}}${E}`)).problems[0]?.fix).toBe(
      'did you mean {{files}}?'
    ));
  it('become one error with the first place', () => {
    const { problems } = readBodyTemplate('.codex/pr.md', Buffer.from('\n{{a}}\n'));
    const error = templateError(problems);
    expect(error.code).toBe('PR_TEMPLATE_INVALID');
    expect(error.where).toBe('.codex/pr.md:1:1');
    expect(error.message).toMatch(/\(and 1 more\)$/);
  });
  it('have no end of problems listed', () =>
    expect(problemsOf('{{a}}\n'.repeat(500)).length).toBeLessThanOrEqual(50));
  it('never make it throw, nor take long', () => {
    const piece = fc.constantFrom(
      '{{evidence}}',
      '{{',
      '}}',
      '\n',
      '```',
      '~~~',
      '<!--',
      '-->',
      '<pre>',
      ' ',
      'x',
      '\r'
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const { template, problems } = readBodyTemplate('t', Buffer.from(pieces.join('')));
        expect(template === null).toBe(problems.length > 0);
      })
    );
    expect(problemsOf('<!---->'.repeat(2300))).toHaveLength(1);
  });
});

describe('a body after a template', () => {
  const text =
    '# Thanks\r\n\r\n{{verdict}}\n\n```\ncode\n```\n\n## Refused\n{{ refused }}\n## Proof\n{{evidence}}\nbye\n';
  const body = pullRequestBody({ ...facts, template: templateOf(text) });

  it('has its words and ours, without our headings', () => {
    expect(body).toContain('# Thanks\n\n**Passed** for task pack `LINT-12`');
    expect(body).toContain('## Refused\n\nNothing.\n\n## Proof\n\n- verdict Passed');
    expect(body).toContain('\n\nbye\n\n<!-- codex-orchestrator:end -->\n');
    expect(body).not.toContain('###');
    expect(body).not.toContain('src/a.js');
  });
  it('is an island as any other', () => {
    expect(readIsland(body, facts.packPath)).toMatchObject({ ours: true, baseBranch: 'main' });
    const around = `before\n\`\`\`\nx\n\`\`\`\n\n${body}\nafter`;
    expect(replaceIsland(around, body)).toBe(around);
  });
  it('says other things with another template', () => {
    const other = pullRequestBody({ ...facts, template: templateOf(`x${E}`) });
    expect(readIsland(other, facts.packPath)?.content).not.toBe(readIsland(body, facts.packPath)?.content);
  });
  it('cannot keep back that nothing was enforced', () => {
    const unheld = { ...facts, isolation: isolationText('none', { phases: [] }) };
    expect(wholeBody({ ...unheld, template: templateOf(`x${E}`) })).toContain('**Nothing was enforced');
    expect(
      wholeBody({ ...unheld, template: templateOf(`{{verdict}}${E}`) }).split('**Nothing was')
    ).toHaveLength(2);
  });
});
