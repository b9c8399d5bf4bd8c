/** What a body leaves out where room is short, and in which order. Source: anchors/pull-requests.md case 36. */

/** Parts of a body, as templates name them, in the order of the program's own layout. */
export const SECTIONS = [
  'verdict',
  'warnings',
  'acceptance',
  'permissions',
  'refused',
  'files',
  'evidence',
  'verify'
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** How much is shown of each part. Marker, verdict and evidence (the digests) are always whole. */
export interface Shape {
  /** `many`, `some`: at most FILES_SHOWN rows. */
  files: 'whole' | 'many' | 'some' | 'none';
  refused: 'whole' | 'many' | 'none';
  permissions: 'whole' | 'none';
  /** `failed`: only the criteria that did not hold; `short`: the first of them, cut. */
  acceptance: 'whole' | 'failed' | 'short' | 'none';
  warnings: 'whole' | 'none';
  verify: 'whole' | 'none';
  /** Whether the repository's template is used where there is one. */
  layout: 'template' | 'plain';
}

export const FILES_SHOWN = { many: 300, some: 50 } as const;
export const REFUSED_SHOWN = 20;
export const FAILED_SHOWN = 20;

/** What a pull request shows where there is room. */
export const FULL_SHAPE: Shape = {
  files: 'many',
  refused: 'many',
  permissions: 'whole',
  acceptance: 'whole',
  warnings: 'whole',
  verify: 'whole',
  layout: 'template'
};

/** Everything, for the record beside the evidence, which no limit binds. */
export const WHOLE_SHAPE: Shape = { ...FULL_SHAPE, files: 'whole', refused: 'whole' };

/** One step of making a body shorter, and what it does, in words that stand in the docs. */
export interface Drop {
  part: keyof Shape;
  to: Shape[keyof Shape];
  says: string;
}

/** The order in which a body is made shorter; each step is taken only where the one before was not enough. */
export const DROP_ORDER: readonly Drop[] = [
  { part: 'files', to: 'some', says: `changed files: only the first ${FILES_SHOWN.some}` },
  { part: 'files', to: 'none', says: 'changed files: only their number' },
  { part: 'refused', to: 'none', says: 'refused attempts: only their number' },
  { part: 'permissions', to: 'none', says: 'permissions: left out' },
  { part: 'acceptance', to: 'failed', says: 'acceptance: only the number of criteria that held' },
  { part: 'acceptance', to: 'short', says: `acceptance: only the first ${FAILED_SHOWN} failures, cut` },
  { part: 'acceptance', to: 'none', says: 'acceptance: only the numbers' },
  { part: 'warnings', to: 'none', says: 'warnings: only their number' },
  { part: 'verify', to: 'none', says: 'how to check it: left out' },
  { part: 'layout', to: 'plain', says: "the repository's template: the program's own layout instead" }
];

/** The first text that fits, taking the steps in their order; the last one, which may not fit, where none does. */
export function shorten(render: (shape: Shape) => string, fits: (text: string) => boolean): string {
  let shape = FULL_SHAPE;
  let text = render(shape);
  for (const { part, to } of DROP_ORDER) {
    if (fits(text)) return text;
    shape = { ...shape, [part]: to };
    text = render(shape);
  }
  return text;
}
