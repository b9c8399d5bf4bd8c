/**
 * Who may ask for what. Each command has credentials of its own (Basic, RFC 7617), so that an attempt is attributed
 * by what only that command was given, and a token that one phase keeps is worth nothing in the next.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import type { ReasonCode } from '../reasons/index.js';
import type { Authority } from './host.js';
import { covers, readAnyPort, readRule, type Rule } from './rules.js';
import type { EgressCommand, EgressRules } from './types.js';

/** What the host sends to open access. */
export interface GrantOrder extends EgressCommand {
  id: number;
  user: string;
  token: string;
  rules: EgressRules;
}

export interface LiveGrant extends EgressCommand {
  /** The code of the refusal, or null where the rules let it through. */
  refusal(asked: Authority): ReasonCode | null;
  isQuiet(asked: Authority): boolean;
  /** Connections that end with the grant. */
  readonly sockets: Set<Socket>;
}

/** `challenge`: no credentials were sent, and none of the grants does without. */
export type Authenticated = LiveGrant | 'challenge' | 'refused';

export interface Grants {
  add(order: GrantOrder): void;
  /** Destroys the connections of the grant, and says which they were. */
  remove(id: number): readonly Socket[];
  authenticate(credentials: readonly string[]): Authenticated;
}

interface Held {
  id: number;
  user: string;
  tokenDigest: Buffer;
  tokenOptional: boolean;
  live: LiveGrant;
}

export function grants(): Grants {
  const held = new Map<number, Held>();
  return {
    add(order) {
      held.set(order.id, hold(order));
    },
    remove(id) {
      const sockets = [...(held.get(id)?.live.sockets ?? [])];
      held.delete(id);
      for (const socket of sockets) socket.destroy();
      return sockets;
    },
    authenticate(credentials) {
      if (credentials.length > 0) return withCredentials([...held.values()], credentials);
      const open = [...held.values()].filter(one => one.tokenOptional);
      // With two of them nobody could say whose attempt it is.
      return open.length === 1 && open[0] !== undefined ? open[0].live : 'challenge';
    }
  };
}

function hold(order: GrantOrder): Held {
  const allow = order.rules.allow.map(readRule);
  const quiet = (order.rules.quiet ?? []).map(readAnyPort);
  const refuse = (order.rules.refuse ?? []).map(one => ({
    code: one.code,
    hosts: one.hosts.map(readAnyPort)
  }));
  return {
    id: order.id,
    user: order.user,
    tokenDigest: digest(order.token),
    tokenOptional: order.rules.tokenOptional === true,
    live: {
      phase: order.phase,
      command: order.command,
      sockets: new Set(),
      isQuiet: asked => any(quiet, asked),
      refusal(asked) {
        const special = refuse.find(one => any(one.hosts, asked));
        if (special !== undefined) return special.code;
        return any(allow, asked) ? null : 'NET_NOT_GRANTED';
      }
    }
  };
}

function any(rules: readonly Rule[], asked: Authority): boolean {
  return rules.some(rule => covers(rule, asked));
}

function withCredentials(all: readonly Held[], credentials: readonly string[]): Authenticated {
  const read = credentials.length === 1 ? readBasic(credentials[0] ?? '') : null;
  if (read === null) return 'refused';
  const offered = digest(read.token);
  const found = all.filter(one => timingSafeEqual(one.tokenDigest, offered) && one.user === read.user);
  return found[0]?.live ?? 'refused';
}

function readBasic(value: string): { user: string; token: string } | null {
  const [, encoded] = /^basic +([A-Za-z0-9+/]{1,400}={0,2})$/i.exec(value) ?? [];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('latin1');
  const colon = text.indexOf(':');
  return colon < 0 ? null : { user: text.slice(0, colon), token: text.slice(colon + 1) };
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token, 'latin1').digest();
}
