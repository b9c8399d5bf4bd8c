/** One sandboxed `true`, without and with a network, beside a bare `bwrap --unshare-all` and beside the peer's. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { amount, bundle, missing, ratio, ROOT, runs, scratch } from './lib.mjs';

const BARE = 'bare bwrap';
const PACKAGE = 'node_modules/@anthropic-ai/sandbox-runtime';
const PEER = 'sandbox-runtime CLI';
const READY = 'bubblewrap, with allow list';
const PROXY = 'proxy of a run, started and ended';

export async function sandbox() {
  const place = scratch();
  try {
    const proxy = bundle('src/egress-proxy.ts', join(place, 'proxy'));
    const entry = bundle('bench/sandbox-entry.ts', join(place, 'entry'));
    const { times, peer, why } = JSON.parse(runs(process.execPath, [entry, proxy, join(ROOT, PACKAGE)]));
    const ours = Object.keys(times).filter(name => /^(?:bubblewrap|util-linux)/.test(name));
    return [
      ...ours.map(name => besideBare(name, times)),
      amount('proxy of a run, started and ended', times[PROXY], 'ms', null, null, { [PROXY]: times[PROXY] }),
      besidePeer(times, peer, why)
    ];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** `true` itself, and as a run starts it: in its shell, with its limits. For the fallback only a network has a target. */
function besideBare(name, times) {
  const target = name.includes('with ')
    ? ['<=', 3]
    : name.startsWith('bubblewrap')
      ? ['<=', 1.5]
      : [null, null];
  return ratio(`sandboxed true (${name}) beside bare bwrap`, times[name] / times[BARE], ...target, times);
}

/** The peer starts a proxy for each command, we one for each run; what that start takes stands in the row before. */
function besidePeer(times, peer, why) {
  const title = 'allow list ready: the sandbox-runtime CLI beside ours';
  if (peer === null) return missing(title, '×', '>=', 10, why);
  return ratio(title, times[PEER] / times[READY], '>=', 10, {
    'sandbox-runtime': peer,
    [PEER]: times[PEER],
    [READY]: times[READY],
    'with the start of a proxy each time': times[READY] + times[PROXY]
  });
}
