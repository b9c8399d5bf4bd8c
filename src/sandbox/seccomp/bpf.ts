/**
 * A very small assembler for classic BPF as seccomp takes it (seccomp(2), <linux/filter.h>):
 * loads, jumps to labels ahead, returns. Eight bytes an instruction, little-endian.
 */

/** Opcodes: BPF_LD|BPF_W|BPF_ABS, BPF_JMP|{JEQ,JGE,JSET}|BPF_K, BPF_RET|BPF_K. */
export const OP = { load: 0x20, jumpEqual: 0x15, jumpAtLeast: 0x35, jumpAnyBit: 0x45, ret: 0x06 } as const;

type Test = 'jumpEqual' | 'jumpAtLeast' | 'jumpAnyBit';

/** One line of a program; `then` and `otherwise` name labels ahead, absent means the next line. */
export type Line =
  | { kind: 'load'; offset: number }
  | { kind: 'test'; test: Test; value: number; then?: string; otherwise?: string }
  | { kind: 'return'; value: number }
  | { kind: 'label'; name: string };

export function load(offset: number): Line {
  return { kind: 'load', offset };
}

export function test(test: Test, value: number, targets: { then?: string; otherwise?: string }): Line {
  return { kind: 'test', test, value, ...targets };
}

export function give(value: number): Line {
  return { kind: 'return', value };
}

export function label(name: string): Line {
  return { kind: 'label', name };
}

/** The program's bytes. Throws RangeError on an unknown label, a jump backwards or one beyond 255 lines. */
export function assemble(lines: readonly Line[]): Uint8Array {
  const labels = positionsOf(lines);
  const code = lines.filter(line => line.kind !== 'label');
  const bytes = new Uint8Array(code.length * 8);
  const view = new DataView(bytes.buffer);
  code.forEach((line, at) => encode(view, at, line, name => distance(labels, name, at)));
  return bytes;
}

function positionsOf(lines: readonly Line[]): Map<string, number> {
  const labels = new Map<string, number>();
  let at = 0;
  for (const line of lines) {
    if (line.kind === 'label') labels.set(line.name, at);
    else at += 1;
  }
  return labels;
}

function distance(labels: ReadonlyMap<string, number>, name: string | undefined, at: number): number {
  if (name === undefined) return 0;
  const target = labels.get(name);
  if (target === undefined) throw new RangeError(`unknown label ${name}`);
  const jump = target - at - 1;
  if (jump < 0 || jump > 255) throw new RangeError(`jump of ${jump} to ${name}`);
  return jump;
}

function encode(view: DataView, at: number, line: Line, jump: (name: string | undefined) => number): void {
  const base = at * 8;
  if (line.kind === 'load') return put(view, base, OP.load, 0, 0, line.offset);
  if (line.kind === 'return') return put(view, base, OP.ret, 0, 0, line.value);
  if (line.kind === 'test') put(view, base, OP[line.test], jump(line.then), jump(line.otherwise), line.value);
}

function put(view: DataView, base: number, op: number, yes: number, no: number, value: number): void {
  view.setUint16(base, op, true);
  view.setUint8(base + 2, yes);
  view.setUint8(base + 3, no);
  view.setUint32(base + 4, value >>> 0, true);
}
