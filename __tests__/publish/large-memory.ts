/**
 * Memory of a process and all below it, from /proc while it lives: the high-water mark of each, and the most that all
 * of them held at one moment. Resident pages that two of them share count twice. Source: proc_pid_status(5).
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessPeak {
  pid: number;
  /** Name of the program and its first words, e.g. `git push`. */
  what: string;
  /** MB of 1,000,000 bytes, as all numbers here. */
  peak: number;
}

export interface TreePeak {
  /** Every process that was seen, the largest first. */
  processes: ProcessPeak[];
  /** The most at one moment, and who held it. */
  together: number;
  holders: { what: string; resident: number }[];
  /** How often was looked. */
  looks: number;
}

/** Milliseconds between two looks. */
const INTERVAL = 25;

/** Looks at the tree below `root` until `stop` is called. */
export function watchMemory(root: number): { stop(): TreePeak } {
  const seen = new Map<string, ProcessPeak>();
  let together = 0;
  let holders: TreePeak['holders'] = [];
  let looks = 0;
  function look(): void {
    looks += 1;
    const now = treeBelow(root).flatMap(process => {
      const found = lookAt(process);
      if (found === null) return [];
      const { key, what, peak, resident } = found;
      seen.set(key, { pid: process.pid, what, peak: Math.max(peak, seen.get(key)?.peak ?? 0) });
      return [{ what, resident }];
    });
    const sum = now.reduce((all, { resident }) => all + resident, 0);
    if (sum <= together) return;
    together = sum;
    holders = now.filter(({ resident }) => resident > 0).sort((a, b) => b.resident - a.resident);
  }
  const timer = setInterval(look, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      const processes = [...seen.values()].sort((a, b) => b.peak - a.peak);
      return { processes, together, holders, looks };
    }
  };
}

interface Alive {
  pid: number;
  parent: number;
  /** Clock ticks since boot: a number that is used again belongs to another process. */
  started: string;
}

function treeBelow(root: number): Alive[] {
  const tree = [aliveAs(root)].flatMap(one => one ?? []);
  for (const { pid } of tree) tree.push(...childrenOf(pid).flatMap(child => aliveAs(child) ?? []));
  return tree;
}

/** By the thread that started them. Source: proc_tid_children(5), which the kernels of all distributions have. */
function childrenOf(pid: number): number[] {
  try {
    const lists = readdirSync(`/proc/${pid}/task`).map(thread => read(pid, `task/${thread}/children`));
    return lists.join(' ').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** The name in brackets may hold anything, so that fields are counted from its end. Source: proc_pid_stat(5). */
function aliveAs(pid: number): Alive | null {
  const text = read(pid, 'stat');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [parent, started] = [fields[1], fields[19]];
  return parent === undefined || started === undefined ? null : { pid, parent: Number(parent), started };
}

/** Null where it has ended, and for a child that has not become its program yet: its memory is still its parent's. */
function lookAt({ pid, parent, started }: Alive) {
  const { peak, resident } = memoryOf(pid);
  const words = read(pid, 'cmdline');
  if (peak === 0 || words === '' || words === read(parent, 'cmdline')) return null;
  return { key: `${pid} ${started} ${words}`, what: whatIs(words), peak, resident };
}

function memoryOf(pid: number): { peak: number; resident: number } {
  const status = read(pid, 'status');
  const kib = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
  return { peak: (kib('VmHWM') * 1024) / 1e6, resident: (kib('VmRSS') * 1024) / 1e6 };
}

function whatIs(commandLine: string): string {
  const [program = '', ...args] = commandLine.split('\0');
  const words = args.filter(arg => !/^(-|core\.|gc\.|maintenance\.)|=|^$/.test(arg)).slice(0, 2);
  return [program, ...words].map(word => word.split('/').pop()?.slice(0, 24)).join(' ');
}

/** Empty where it has ended. */
function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
