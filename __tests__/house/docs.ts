/** What the documents hold, for tests that hold the documents to it. */
import { readFileSync } from 'node:fs';

export interface Block {
  /** `docs/X.md:<line>` of its first line. */
  place: string;
  language: string;
  text: string;
}

/** Fenced blocks, without the indentation that they have as part of a list. */
export function blocksOf(document: string): Block[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(match => {
    const [, indent = '', language = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length + 1;
    const plain = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    return { place: `${document}:${line}`, language, text: plain };
  });
}

/** The text outside of fenced blocks. */
export function proseOf(document: string): string {
  return readFileSync(document, 'utf8').replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}

/** Calls of the program in shell blocks: the words after its name. */
export function callsOf(document: string): { place: string; words: string[] }[] {
  return blocksOf(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ place, text }) =>
      text
        .replaceAll(/\\\n\s*/g, '')
        .split('\n')
        .map(line => line.replace(/\s+#.*$/, ''))
        .filter(line => line.startsWith('codex-orchestrator '))
        .map(line => ({ place, words: line.split(' ').slice(1) }))
    );
}

/** Rows of the tables whose first cell is one name in code: the name, and the further cells. */
export function rowsOf(text: string): [name: string, cells: string[]][] {
  return text.split('\n').flatMap((line): [string, string[]][] => {
    const [first = '', ...cells] = line.split(/(?<!\\)\|/).slice(1, -1);
    const name = /^`([^`]+)`$/.exec(first.trim())?.[1];
    return name === undefined ? [] : [[name, cells.map(cell => cell.trim())]];
  });
}

/** Anchors of the headings, as GitHub makes them. */
export function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
  );
}
