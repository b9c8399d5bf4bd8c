import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./src/platform/canonical.ts
/** Ground: canonical JSON (RFC 8785) and its SHA-256, the one way in which records are hashed. */


/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot say (NaN, lone surrogates, undefined). */
function canonical(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('value has no canonical JSON form');
    return text;
}
/** Lower-case hex SHA-256 of bytes or of UTF-8 text; 64 characters, no prefix. */
function sha256(data) {
    return createHash('sha256').update(data).digest('hex');
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${sha256(canonical(value))}`;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ./src/egress/decisions.ts
const MAX_HOST = 260;
/** `most`: attempts in all. */
function decisions(sink, most, now) {
    const pending = new Map();
    let begun = 0;
    let seq = 0;
    return {
        begin(meter) {
            if (begun >= most)
                return null;
            begun += 1;
            const attempt = { ...UNKNOWN, time: now(), id: begun, meter, last: begun === most };
            pending.set(begun, attempt);
            return attempt;
        },
        opened(attempt) {
            sink.open({ id: attempt.id, decision: record(attempt, 0, 'allowed', null) });
        },
        settle,
        abandon() {
            for (const attempt of pending.values())
                settle(attempt, 'failed', 'NET_ENDED');
        }
    };
    function settle(attempt, verdict, code) {
        if (!pending.delete(attempt.id))
            return;
        seq += 1;
        sink.decision(attempt.id, record(attempt, seq, verdict, code));
    }
}
const UNKNOWN = {
    phase: null,
    command: null,
    kind: 'connect',
    host: '',
    port: null,
    address: null,
    quiet: false
};
function record(attempt, seq, verdict, code) {
    const { time, phase, command, kind, host, port, address, quiet } = attempt;
    const { out, in: into } = attempt.meter.counts;
    const shown = printable(host);
    return {
        seq,
        time,
        phase,
        command,
        kind,
        host: shown,
        port,
        address,
        verdict,
        code,
        bytes_out: out,
        bytes_in: into,
        quiet
    };
}
/** Text of a hostile client: visible ASCII stays, everything else becomes `?`; bounded. */
function printable(text) {
    const shown = text.slice(0, MAX_HOST).replace(/[^\x20-\x7e]/g, '?');
    return text.length > MAX_HOST ? `${shown.slice(0, MAX_HOST - 3)}...` : shown;
}

;// CONCATENATED MODULE: ./src/platform/errors.ts
/**
 * Ground: the one shape in which anything that goes wrong reaches the user: what, where, why, what to do.
 * Each room derives one class from it, with a union of its codes; texts for the codes stand in `src/reasons/`.
 */
class OrchestratorError extends Error {
    code;
    where;
    why;
    fix;
    constructor(code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.code = code;
        this.where = facts.where;
        this.why = facts.why;
        this.fix = facts.fix;
    }
}

;// CONCATENATED MODULE: ./src/egress/errors.ts
/** The one error class of the egress room. */

class EgressError extends OrchestratorError {
    constructor(code, message, facts = {}) {
        super(code, message, facts);
    }
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./src/egress/host.ts
/**
 * Hosts as a client writes them, to the one form that rules are compared with: lower case, A-labels, no final dot;
 * addresses in their usual text. Sources: RFC 1123 section 2.1, RFC 3986 section 3.2.2, UTS 46, WHATWG URL (odd
 * forms of IPv4 such as 0x7f.1).
 */


const MAX_WRITTEN = 1024;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** Controls, space, and what would be user information, an escape, a path or a second port. */
const NEVER = /[\u0000-\u0020\u007f%@/\\?#<>^|`{}"',;:[\]]/;
/** The normal form, or null where there is none. IPv6 is written in brackets. */
function normaliseHost(written) {
    if (written === '' || written.length > MAX_WRITTEN)
        return null;
    if (written.startsWith('['))
        return bracketed(written);
    if (NEVER.test(written))
        return null;
    const ascii = (0,external_node_url_namespaceObject.domainToASCII)(written);
    const name = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
    if ((0,external_node_net_namespaceObject.isIPv4)(name))
        return { name, isAddress: true };
    return isName(name) ? { name, isAddress: false } : null;
}
/** `host:port` or `host` with a default port; null where either is malformed. */
function readAuthority(written, defaultPort) {
    const [, host = '', digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/s.exec(written) ?? [];
    const port = digits === undefined ? defaultPort : readPort(digits);
    const normal = normaliseHost(host);
    return normal === null || port === null ? null : { ...normal, port };
}
/** 1 to 65535, without leading zeros; else null. */
function readPort(digits) {
    if (!/^[1-9]\d{0,4}$/.test(digits))
        return null;
    const port = Number(digits);
    return port <= 65535 ? port : null;
}
/** `host:port` for people and for rules. */
function authorityText(host, port) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
function isName(name) {
    if (name === '' || name.length > 253)
        return false;
    const labels = name.split('.');
    // A last label that is a number would be read as an address by some client or resolver.
    return labels.every(label => LABEL.test(label)) && !/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '');
}
function bracketed(written) {
    const inner = written.slice(1, -1);
    if (!written.endsWith(']') || inner.includes('%') || !(0,external_node_net_namespaceObject.isIPv6)(inner))
        return null;
    const name = (0,external_node_url_namespaceObject.domainToASCII)(written).slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(name);
    if (mapped === null)
        return { name, isAddress: true };
    return { name: dotted(mapped[1] ?? '', mapped[2] ?? ''), isAddress: true };
}
function dotted(high, low) {
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return [a >> 8, a & 0xff, b >> 8, b & 0xff].join('.');
}

;// CONCATENATED MODULE: ./src/egress/rules.ts
/** Allow lists: exact host and port, or one leading wildcard label. `*.` covers one label or more, never none. */


/** A rule of an allow list. Throws NET_RULE_INVALID on what names no single port, and on a bare wildcard. */
function readRule(entry) {
    const rule = readAnyPort(entry);
    if (rule.port === null)
        throw invalid(entry, 'it names no port between 1 and 65535');
    return rule;
}
/** A rule of a list of refusals, in which the port may be left out. */
function readAnyPort(entry) {
    const [, written = '', digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/s.exec(entry) ?? [];
    const port = digits === undefined ? null : readPort(digits);
    if (digits !== undefined && port === null)
        throw invalid(entry, 'it names no port between 1 and 65535');
    const wildcard = written.startsWith('*.');
    const host = normaliseHost(wildcard ? written.slice(2) : written);
    if (host === null)
        throw invalid(entry, 'it is neither a host name nor an address');
    if (wildcard && host.isAddress)
        throw invalid(entry, 'a wildcard stands before a name only');
    return { name: wildcard ? `.${host.name}` : host.name, port, wildcard, isAddress: host.isAddress };
}
/** An address is covered by a rule that is that address, never by a name. */
function covers(rule, asked) {
    if (rule.port !== null && rule.port !== asked.port)
        return false;
    if (rule.isAddress !== asked.isAddress)
        return false;
    if (!rule.wildcard)
        return rule.name === asked.name;
    return asked.name.length > rule.name.length && asked.name.endsWith(rule.name);
}
function invalid(entry, why) {
    return new EgressError('NET_RULE_INVALID', `${JSON.stringify(entry.slice(0, 260))} is not a rule: ${why}`);
}

;// CONCATENATED MODULE: ./src/egress/grants.ts
/**
 * Who may ask for what. Each command has credentials of its own (Basic, RFC 7617), so that an attempt is attributed
 * by what only that command was given, and a token that one phase keeps is worth nothing in the next.
 */


function grants() {
    const held = new Map();
    return {
        add(order) {
            held.set(order.id, hold(order));
        },
        remove(id) {
            const sockets = [...(held.get(id)?.live.sockets ?? [])];
            held.delete(id);
            for (const socket of sockets)
                socket.destroy();
            return sockets;
        },
        authenticate(credentials) {
            if (credentials.length > 0)
                return withCredentials([...held.values()], credentials);
            const open = [...held.values()].filter(one => one.tokenOptional);
            // With two of them nobody could say whose attempt it is.
            return open.length === 1 && open[0] !== undefined ? open[0].live : 'challenge';
        }
    };
}
function hold(order) {
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
                if (special !== undefined)
                    return special.code;
                return any(allow, asked) ? null : 'NET_NOT_GRANTED';
            }
        }
    };
}
function any(rules, asked) {
    return rules.some(rule => covers(rule, asked));
}
function withCredentials(all, credentials) {
    const read = credentials.length === 1 ? readBasic(credentials[0] ?? '') : null;
    if (read === null)
        return 'refused';
    const offered = digest(read.token);
    const found = all.filter(one => (0,external_node_crypto_namespaceObject.timingSafeEqual)(one.tokenDigest, offered) && one.user === read.user);
    return found[0]?.live ?? 'refused';
}
function readBasic(value) {
    const [, encoded] = /^basic +([A-Za-z0-9+/]{1,400}={0,2})$/i.exec(value) ?? [];
    if (encoded === undefined)
        return null;
    const text = Buffer.from(encoded, 'base64').toString('latin1');
    const colon = text.indexOf(':');
    return colon < 0 ? null : { user: text.slice(0, colon), token: text.slice(colon + 1) };
}
function digest(token) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(token, 'latin1').digest();
}

;// CONCATENATED MODULE: ./src/egress/inlet.ts
/** Bytes read at one time: fewer cost more system calls, more made nothing faster. */
const SIZE = 128 * 1024;
/** `most`: buffers that are kept while no connection needs them. */
function inlets(most) {
    const free = [];
    return {
        open() {
            const buffer = free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
            let open = true;
            let take = null;
            return {
                onread: {
                    buffer,
                    callback(bytes) {
                        take?.(buffer.subarray(0, bytes));
                        return true;
                    }
                },
                to(next) {
                    take = next;
                },
                close(lent) {
                    take = null;
                    if (open && !lent && free.length < most)
                        free.push(buffer);
                    open = false;
                }
            };
        }
    };
}

;// CONCATENATED MODULE: ./src/egress/limits.ts
const MIB = 1024 * 1024;
const MINUTE = 60_000;
const DEFAULT_LIMITS = {
    connections: 256,
    decisions: 20_000,
    headBytes: 32 * 1024,
    headMs: 10_000,
    helloBytes: 64 * 1024,
    resolveMs: 10_000,
    connectMs: 10_000,
    idleMs: 5 * MINUTE,
    totalMs: 60 * MINUTE,
    bytesOut: 1024 * MIB,
    bytesIn: 8 * 1024 * MIB,
    runBytesOut: 4 * 1024 * MIB,
    runBytesIn: 32 * 1024 * MIB
};
/** Meters that share the totals of one run. */
function runMeter(limits) {
    const run = { out: 0, in: 0 };
    const most = { out: limits.bytesOut, in: limits.bytesIn };
    const mostOfRun = { out: limits.runBytesOut, in: limits.runBytesIn };
    return () => {
        const counts = { out: 0, in: 0 };
        return { counts, add };
        function add(direction, bytes) {
            if (counts[direction] + bytes > most[direction])
                return false;
            if (run[direction] + bytes > mostOfRun[direction])
                return false;
            counts[direction] += bytes;
            run[direction] += bytes;
            return true;
        }
    };
}

;// CONCATENATED MODULE: external "node:dns/promises"
const external_node_dns_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./src/permissions/addresses.ts
/**
 * Addresses that a pack or a policy may declare, in one form, and the ranges that nobody is granted. Sources: the IANA
 * special-purpose registries for IPv4 and IPv6 (RFC 6890), RFC 4291, RFC 5952, RFC 6052, RFC 3056; the metadata
 * addresses as the providers document them.
 */
/** First match counts. */
const V4 = [
    ['169.254.169.254', 32, 'metadata'],
    ['169.254.170.2', 32, 'metadata'],
    ['100.100.100.200', 32, 'metadata'],
    ['192.0.0.192', 32, 'metadata'],
    ['168.63.129.16', 32, 'metadata'],
    ['0.0.0.0', 8, 'unspecified'],
    ['10.0.0.0', 8, 'private'],
    ['100.64.0.0', 10, 'shared'],
    ['127.0.0.0', 8, 'loopback'],
    ['169.254.0.0', 16, 'link-local'],
    ['172.16.0.0', 12, 'private'],
    ['192.0.0.0', 24, 'reserved'],
    ['192.0.2.0', 24, 'documentation'],
    ['192.88.99.0', 24, 'reserved'],
    ['192.168.0.0', 16, 'private'],
    ['198.18.0.0', 15, 'benchmark'],
    ['198.51.100.0', 24, 'documentation'],
    ['203.0.113.0', 24, 'documentation'],
    ['224.0.0.0', 4, 'multicast'],
    ['240.0.0.0', 4, 'reserved']
];
const V6 = [
    ['fd00:ec2::254', 128, 'metadata'],
    ['fd20:ce::254', 128, 'metadata'],
    ['::', 128, 'unspecified'],
    ['::1', 128, 'loopback'],
    ['::ffff:0:0', 96, 'embedding'],
    ['64:ff9b::', 96, 'embedding'],
    ['2002::', 16, 'embedding'],
    ['fc00::', 7, 'private'],
    ['fe80::', 10, 'link-local'],
    ['ff00::', 8, 'multicast'],
    ['2001:db8::', 32, 'documentation'],
    ['3fff::', 20, 'documentation'],
    ['2001:2::', 48, 'benchmark'],
    ['2001::', 23, 'reserved']
];
/** RFC 4291, section 2.4: what is given out so far. */
const GLOBAL_UNICAST = ['2000::', 3, 'reserved'];
/** Four bytes of a dotted quad without leading zeros, sixteen of an IPv6 address without a zone, or null. */
function addressBytes(text) {
    return text.includes(':') ? v6Bytes(text) : v4Bytes(text);
}
/** The one text of an address: dotted quad, or RFC 5952. Takes what `addressBytes` gives. */
function addressText(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, at) => (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16));
    const gap = longestGap(groups);
    if (gap === null)
        return groups.join(':');
    return `${groups.slice(0, gap.at).join(':')}::${groups.slice(gap.at + gap.length).join(':')}`;
}
/** Null where the address is public and may be granted; else why it may not. */
function refusedRange(bytes) {
    const found = (bytes.length === 4 ? V4 : V6).find(range => isWithin(bytes, range));
    if (found !== undefined)
        return found[2];
    return bytes.length === 4 || isWithin(bytes, GLOBAL_UNICAST) ? null : 'reserved';
}
function isWithin(bytes, [prefix, bits]) {
    const start = addressBytes(prefix) ?? bytes;
    return bytes.every((byte, at) => {
        const held = Math.min(8, Math.max(0, bits - 8 * at));
        const mask = (0xff << (8 - held)) & 0xff;
        return (byte & mask) === ((start[at] ?? 0) & mask);
    });
}
function v4Bytes(text) {
    const parts = text.split('.');
    const plain = parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part));
    return plain && parts.every(part => Number(part) <= 255) ? Uint8Array.from(parts, Number) : null;
}
/** RFC 4291, section 2.2: eight groups, one run of zeros as `::`, and a dotted quad in the place of the last two. */
function v6Bytes(text) {
    if (text.length > 45)
        return null;
    const [left = '', right, more] = text.split('::');
    if (more !== undefined)
        return null;
    const head = groupBytes(left, right === undefined);
    const tail = right === undefined ? [] : groupBytes(right, true);
    if (head === null || tail === null)
        return null;
    const missing = 16 - head.length - tail.length;
    // `::` stands for one group or more.
    if (right === undefined ? missing !== 0 : missing < 2)
        return null;
    return Uint8Array.from([...head, ...Array(missing).fill(0), ...tail]);
}
function groupBytes(text, mayEndInQuad) {
    if (text === '')
        return [];
    const groups = text.split(':');
    const bytes = [];
    for (const [at, group] of groups.entries()) {
        const quad = mayEndInQuad && at === groups.length - 1 && group.includes('.') ? v4Bytes(group) : null;
        if (quad !== null)
            bytes.push(...quad);
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff);
        else
            return null;
    }
    return bytes;
}
/** RFC 5952, section 4.2: the first of the longest runs of two or more zero groups. */
function longestGap(groups) {
    let best = null;
    for (let at = 0; at < groups.length; at += 1) {
        let length = 0;
        while (groups[at + length] === '0')
            length += 1;
        if (length >= 2 && length > (best?.length ?? 0))
            best = { at, length };
        at += length;
    }
    return best;
}

;// CONCATENATED MODULE: ./src/egress/address.ts
/**
 * Which addresses are never dialled: everything that is not plainly a public unicast address. The ranges are those of
 * permissions/addresses.ts; what carries an IPv4 address is judged by the address inside (RFC 4291, RFC 6052, RFC 3056).
 */


/** Null where the address is public; else why it is refused. */
function refusedKind(text) {
    const bytes = addressBytes(text);
    if (bytes === null)
        return 'malformed';
    const range = refusedRange(bytes);
    if (range !== 'embedding')
        return range;
    return refusedRange(embedded(bytes)) === null ? null : 'embedded';
}
/** Two texts of one address are the same text after this; an IPv4 address inside of `::ffff:` is that IPv4 address. */
function addressKey(text) {
    const bytes = addressBytes(text);
    if (bytes === null)
        return null;
    return hex(isMapped(bytes) ? embedded(bytes) : bytes);
}
/** 6to4 has it behind the first two bytes, the others at the end. */
function embedded(bytes) {
    return bytes[0] === 0x20 ? bytes.subarray(2, 6) : bytes.subarray(12);
}
function isMapped(bytes) {
    return bytes.length === 16 && hex(bytes.subarray(0, 12)) === `${'00'.repeat(10)}ffff`;
}
function hex(bytes) {
    return Buffer.from(bytes).toString('hex');
}

;// CONCATENATED MODULE: ./src/egress/resolve.ts
/**
 * From a host to the addresses that may be dialled. A name is resolved once; what is dialled afterwards is the
 * checked address and nothing else, so that an answer that changes in between changes nothing.
 */



/** More are not tried: a name with hundreds of dead addresses is no reason to dial hundreds of times. */
const MOST_ADDRESSES = 4;
/** Refuses what is not public, and this machine's own addresses, whatever they are; `permit` goes before both. */
function addressPolicy(permit) {
    const permitted = new Set(permit.map(addressKey));
    return {
        refuses(address) {
            const key = addressKey(address);
            if (key === null)
                return 'malformed';
            if (permitted.has(key))
                return null;
            return refusedKind(address) ?? (ownKeys().has(key) ? 'own' : null);
        }
    };
}
/** Read each time: interfaces come and go while a run lasts. */
function ownKeys() {
    const all = Object.values((0,external_node_os_namespaceObject.networkInterfaces)()).flatMap(list => list ?? []);
    return new Set(all.map(one => addressKey(one.address.replace(/%.*$/, ''))));
}
/** The system's resolver, with names that are known beforehand. */
function systemResolver(hosts) {
    const known = new Map(Object.entries(hosts));
    return async (name) => {
        const fixed = known.get(name);
        if (fixed !== undefined)
            return fixed;
        const answers = await (0,external_node_dns_promises_namespaceObject.lookup)(name, { all: true, verbatim: true });
        return answers.map(answer => answer.address);
    };
}
/** Throws what the resolver throws, and `timeout` after `timeoutMs`. */
async function resolveHost(host, resolver, policy, timeoutMs) {
    const answers = host.isAddress ? [host.name] : await inTime(resolver(host.name), timeoutMs);
    const permitted = [];
    let refused = null;
    for (const address of new Set(answers)) {
        const kind = policy.refuses(address);
        if (kind === null)
            permitted.push(address);
        else
            refused ??= { address, kind };
    }
    return { permitted: permitted.slice(0, MOST_ADDRESSES), refused };
}
async function inTime(work, timeoutMs) {
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('timeout')), timeoutMs).unref();
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/egress/dial.ts
/** Connects to one of the addresses that were checked. */

/** Tries the addresses in turn; null where none answers in time or the client has gone. */
async function dial(addresses, port, timeoutMs, inlets, gone) {
    for (const address of addresses) {
        if (gone())
            return null;
        const inlet = inlets.open();
        const socket = await attempt(address, port, timeoutMs, inlet);
        if (socket !== null)
            return { socket, inlet, address };
        inlet.close(false);
    }
    return null;
}
function attempt(address, port, timeoutMs, { onread }) {
    return new Promise(resolve => {
        // An address needs no look-up, and `lookup` would be the second resolution that must never happen.
        const socket = (0,external_node_net_namespaceObject.connect)({
            host: address,
            port,
            family: (0,external_node_net_namespaceObject.isIPv6)(address) ? 6 : 4,
            lookup: (_name, _options, done) => done(new Error('no second resolution'), ''),
            allowHalfOpen: true,
            noDelay: true,
            onread
        });
        // Before that, whatever a host says first would be lost.
        socket.pause();
        const timer = setTimeout(() => end(null), timeoutMs);
        const failed = () => end(null);
        socket.once('error', failed);
        socket.once('connect', () => end(socket));
        function end(result) {
            clearTimeout(timer);
            socket.off('error', failed);
            // Errors that come later belong to whoever relays; until then they must not end the process.
            socket.on('error', () => undefined);
            if (result === null)
                socket.destroy();
            resolve(result);
        }
    });
}

;// CONCATENATED MODULE: ./src/egress/head-bytes.ts
const END = Buffer.from('\r\n\r\n');
/** Leaves the socket paused; what came behind the head is in `rest`. */
function readHeadBytes(socket, maxBytes, maxMs) {
    return new Promise(resolve => {
        let space = Buffer.alloc(0);
        let used = 0;
        const timer = setTimeout(() => settle({ kind: 'late' }), maxMs);
        const ended = () => settle(used === 0 ? { kind: 'gone' } : { kind: 'cut' });
        socket.on('data', take);
        socket.on('end', ended);
        socket.on('close', ended);
        function take(chunk) {
            const from = Math.max(0, used - END.length + 1);
            const kept = chunk.subarray(0, maxBytes - used);
            space = withRoom(space, used, used + kept.length, maxBytes);
            used += kept.copy(space, used);
            const end = space.subarray(0, used).indexOf(END, from);
            if (end >= 0)
                return settle(found(end, chunk.subarray(kept.length)));
            if (used === maxBytes)
                settle({ kind: 'long' });
        }
        function found(end, beyond) {
            const rest = Buffer.concat([space.subarray(end + END.length, used), beyond]);
            return { kind: 'head', text: space.toString('latin1', 0, end), rest };
        }
        function settle(result) {
            clearTimeout(timer);
            socket.off('data', take);
            socket.off('end', ended);
            socket.off('close', ended);
            socket.pause();
            resolve(result);
        }
    });
}
/** Most heads are short: room grows by doubling, so that each byte is copied a few times at most. */
function withRoom(space, used, wanted, most) {
    if (wanted <= space.length)
        return space;
    const grown = Buffer.alloc(Math.min(most, Math.max(1024, space.length * 2, wanted)));
    space.copy(grown, 0, 0, used);
    return grown;
}

;// CONCATENATED MODULE: ./src/egress/client-hello.ts
/**
 * The server name in a TLS ClientHello, however it is split over segments and records.
 * Sources: RFC 8446 sections 4.1.2 and 5.1, RFC 6066 section 3. Of an encrypted ClientHello the outer name counts,
 * since that is the name the server is found by.
 */
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEAD = 5;
const MAX_FRAGMENT = 16_384;
const SERVER_NAME = 0;
const MORE = { kind: 'more' };
/** `limit`: most bytes of the hello, record heads included. Each byte is looked at once. */
function helloReader(limit) {
    const walk = { spare: Buffer.alloc(0), length: 0, at: 0, fragments: [], collected: 0 };
    return {
        push(chunk) {
            append(walk, chunk);
            return readOpening(walk) ?? readRecords(walk, limit);
        },
        bytes: () => walk.spare.subarray(0, walk.length),
        end: () => walk.at
    };
}
function append(walk, chunk) {
    const length = walk.length + chunk.length;
    if (length > walk.spare.length) {
        const grown = Buffer.alloc(Math.max(1024, walk.spare.length * 2, length));
        grown.set(walk.spare.subarray(0, walk.length));
        walk.spare = grown;
    }
    walk.spare.set(chunk, walk.length);
    walk.length = length;
}
/** The first two bytes tell TLS from anything else. */
function readOpening(walk) {
    if (walk.length === 0)
        return MORE;
    if (walk.spare[0] !== HANDSHAKE)
        return { kind: 'plain' };
    if (walk.length === 1)
        return MORE;
    return walk.spare[1] === 3 ? null : { kind: 'plain' };
}
function readRecords(walk, limit) {
    while (walk.at + RECORD_HEAD <= walk.length) {
        const { spare, at } = walk;
        if (spare[at] !== HANDSHAKE || spare[at + 1] !== 3)
            return faulty('another record interrupts the hello');
        const length = spare.readUInt16BE(at + 3);
        if (length === 0 || length > MAX_FRAGMENT)
            return faulty('a record has an impossible length');
        const end = at + RECORD_HEAD + length;
        if (end > limit)
            return faulty('the hello is too long');
        if (end > walk.length)
            return MORE;
        walk.at = end;
        // A copy: the buffer may move when it grows.
        walk.fragments.push(Buffer.from(spare.subarray(at + RECORD_HEAD, end)));
        walk.collected += length;
        const state = readMessage(walk, limit);
        if (state !== null)
            return state;
    }
    return MORE;
}
/** The handshake message, once its last record is there; it must end where that record ends. */
function readMessage(walk, limit) {
    if (walk.collected < 4)
        return null;
    if ((walk.fragments[0]?.length ?? 0) < 4)
        walk.fragments = [Buffer.concat(walk.fragments)];
    const [head = Buffer.alloc(4)] = walk.fragments;
    if (head[0] !== CLIENT_HELLO)
        return faulty('the first handshake message is not a ClientHello');
    const length = head.readUIntBE(1, 3) + 4;
    if (length > limit)
        return faulty('the hello is too long');
    if (walk.collected > length)
        return faulty('something follows the hello in its record');
    return walk.collected === length ? readBody(Buffer.concat(walk.fragments).subarray(4)) : null;
}
function readBody(body) {
    const cursor = { body, at: 2 + 32 };
    const session = vector(cursor, 1);
    const suites = vector(cursor, 2);
    const compressions = vector(cursor, 1);
    if (session === null || suites === null || compressions === null)
        return faulty('the hello is cut short');
    if (session.length > 32 || suites.length === 0 || suites.length % 2 === 1 || compressions.length === 0)
        return faulty('the hello is malformed');
    if (cursor.at === body.length)
        return { kind: 'hello', serverName: null };
    const extensions = vector(cursor, 2);
    if (extensions === null || cursor.at !== body.length)
        return faulty('the extensions are malformed');
    return readExtensions(extensions);
}
function readExtensions(extensions) {
    const cursor = { body: extensions, at: 0 };
    const types = new Set();
    let serverName = null;
    while (cursor.at < extensions.length) {
        if (cursor.at + 4 > extensions.length)
            return faulty('an extension is cut short');
        const type = extensions.readUInt16BE(cursor.at);
        cursor.at += 2;
        const data = vector(cursor, 2);
        if (data === null)
            return faulty('an extension is cut short');
        if (types.has(type))
            return faulty('an extension stands twice');
        types.add(type);
        if (type !== SERVER_NAME)
            continue;
        serverName = readServerName(data);
        if (serverName === null)
            return faulty('the server name is malformed');
    }
    return { kind: 'hello', serverName };
}
/** Exactly one entry, and it is a host name in ASCII; two names would let reader and server choose differently. */
function readServerName(data) {
    const cursor = { body: data, at: 0 };
    const list = vector(cursor, 2);
    if (list === null || cursor.at !== data.length || list[0] !== 0)
        return null;
    const entry = { body: list, at: 1 };
    const name = vector(entry, 2);
    if (name === null || entry.at !== list.length)
        return null;
    const text = name.toString('latin1');
    return /^[\x21-\x7e]{1,255}$/.test(text) ? text : null;
}
/** The next vector with a length of `size` bytes before it, or null where it runs over the end. */
function vector(cursor, size) {
    if (cursor.at + size > cursor.body.length)
        return null;
    const length = cursor.body.readUIntBE(cursor.at, size);
    const start = cursor.at + size;
    if (start + length > cursor.body.length)
        return null;
    cursor.at = start + length;
    return cursor.body.subarray(start, cursor.at);
}
function faulty(fault) {
    return { kind: 'fault', fault };
}

;// CONCATENATED MODULE: ./src/egress/relay.ts
/** After the last byte of a message, more is thrown away up to here, and then not read at all. */
const SURPLUS = 64 * 1024;
const NOTHING = Buffer.alloc(0);
/** Never seen. Were it passed on, it would have overwritten what is being written. */
const UNASKED = { verdict: 'failed', code: 'NET_ENDED', detail: 'bytes came while none were read' };
const HELD = { pass: NOTHING, done: false, stop: null };
function stopped(verdict, code, detail) {
    return { pass: NOTHING, done: false, stop: { verdict, code, detail } };
}
/** A direction that nobody looks into. */
function openFilter() {
    return { push: pass => ({ pass, done: false, stop: null }), end: () => 'forward' };
}
/** Null where the connection came to its natural end. The client is left open where there is something to tell it. */
function relay(options) {
    const { client, upstream, limits } = options;
    return new Promise(resolve => {
        const listeners = listenerList();
        const timers = relayTimers(limits, options.openingMs, detail => finish({ verdict: 'failed', code: 'NET_LIMIT_TIME', detail }));
        const shared = { options, timers, listeners, finish };
        const out = direct(shared, client, upstream, 'out', options.outgoing);
        const back = direct(shared, upstream, client, 'in', options.incoming);
        listeners.on(client, 'data', out.take);
        options.inlet.to(back.take);
        for (const socket of [client, upstream])
            socket.resume();
        for (const socket of [client, upstream])
            listeners.on(socket, 'close', closed);
        if (client.destroyed)
            return closed();
        out.take(options.early);
        // A side that ended while nobody listened does not say so again.
        if (client.readableEnded)
            out.ended();
        if (upstream.readableEnded)
            back.ended();
        function closed() {
            if (client.destroyed && !upstream.destroyed)
                upstream.destroy();
            if (upstream.destroyed && !client.destroyed)
                client.destroySoon();
            if (client.destroyed && upstream.destroyed)
                finish(null);
        }
        function finish(stop) {
            if (listeners.released())
                return;
            listeners.release();
            timers.clear();
            upstream.destroy();
            options.inlet.close(back.writing());
            if (stop === null)
                client.destroySoon();
            resolve(stop);
        }
    });
}
function listenerList() {
    const undo = [];
    let released = false;
    return {
        on(socket, event, listener) {
            socket.on(event, listener);
            undo.push(() => socket.off(event, listener));
        },
        release() {
            released = true;
            for (const one of undo)
                one();
        },
        released: () => released
    };
}
/** Wires one direction. */
function direct(shared, from, to, way, filter) {
    const { listeners, timers, finish } = shared;
    let done = false;
    let surplus = 0;
    let waiting = false;
    listeners.on(from, 'end', ended);
    return { take, ended, writing: () => waiting };
    function take(chunk) {
        if (waiting)
            return finish(UNASKED);
        timers.active();
        if (done)
            return drop(chunk);
        const filtered = filter.push(chunk);
        if (filtered.stop !== null)
            return finish(filtered.stop);
        if (filtered.pass.length > 0 && !forward(filtered.pass))
            return;
        done = filtered.done;
        // The answer is complete: so is the connection.
        if (done && way === 'in')
            to.end(() => finish(null));
    }
    function forward(bytes) {
        if (!shared.options.meter.add(way, bytes.length)) {
            finish({ verdict: 'failed', code: 'NET_LIMIT_BYTES', detail: `bytes ${way}` });
            return false;
        }
        if (way === 'out')
            timers.opened();
        to.write(bytes, written);
        // Nothing more is read before the kernel has taken this: the buffer is read into again.
        waiting = to.writableLength > 0;
        if (waiting)
            from.pause();
        return true;
    }
    function written() {
        if (!waiting || to.writableLength > 0)
            return;
        waiting = false;
        if (!listeners.released())
            from.resume();
    }
    function drop(chunk) {
        surplus += chunk.length;
        if (surplus > SURPLUS)
            from.pause();
    }
    function ended() {
        if (listeners.released())
            return;
        const action = filter.end();
        if (action === 'forward')
            to.end();
        else if (action !== 'wait')
            finish(action);
    }
}
function relayTimers(limits, openingMs, late) {
    const idle = setTimeout(() => late('nothing was sent for too long'), limits.idleMs);
    const total = setTimeout(() => late('the connection lasted too long'), limits.totalMs);
    const opening = openingMs === null ? undefined : setTimeout(() => late('no complete ClientHello'), openingMs);
    return {
        active: () => void idle.refresh(),
        opened: () => clearTimeout(opening),
        clear: () => [idle, total, opening].forEach(timer => clearTimeout(timer))
    };
}

;// CONCATENATED MODULE: ./src/egress/retry-watch.ts
/**
 * A TLS 1.3 server may ask for a second ClientHello, in the clear, and takes its server name over the first one's.
 * So the client's records are watched until the server's answer says that no second one is due, and the second is
 * judged like the first. Source: RFC 8446 sections 4.1.3 and 4.1.4.
 */


const [retry_watch_HANDSHAKE, ALERT, CHANGE_CIPHER_SPEC] = [22, 21, 20];
const retry_watch_RECORD_HEAD = 5;
/** Message type and length, legacy version, random. */
const UP_TO_RANDOM = 4 + 2 + 32;
/** Alerts without end are no answer. */
const MAX_ANSWER = 16 * 1024;
const RETRY_RANDOM = (0,external_node_crypto_namespaceObject.createHash)('sha256').update('HelloRetryRequest').digest();
/** `second` judges the bytes from the second hello on; once it passes any, nothing more is watched. */
function retryWatch(second) {
    const watch = { mode: 'asked', pending: Buffer.alloc(0), left: 0, answer: Buffer.alloc(0) };
    return {
        fromClient(chunk) {
            if (watch.mode === 'open')
                return pass(takePending(watch, chunk));
            return watch.mode === 'second'
                ? judge(watch, second, chunk)
                : walk(watch, second, takePending(watch, chunk));
        },
        fromServer(chunk) {
            if (watch.mode !== 'asked')
                return;
            watch.answer = Buffer.concat([watch.answer, chunk]);
            watch.mode = readAnswer(watch.answer);
            if (watch.mode !== 'asked')
                watch.answer = Buffer.alloc(0);
        }
    };
}
function pass(bytes) {
    return { pass: bytes, done: false, stop: null };
}
function takePending(watch, chunk) {
    const bytes = watch.pending.length === 0 ? chunk : Buffer.concat([watch.pending, chunk]);
    watch.pending = Buffer.alloc(0);
    return bytes;
}
/** Early data and a change of cipher may come before the answer; a handshake message never does. */
function walk(watch, second, bytes) {
    let at = 0;
    while (at < bytes.length) {
        const step = Math.min(watch.left, bytes.length - at);
        watch.left -= step;
        at += step;
        if (at === bytes.length)
            break;
        if (bytes.length - at < retry_watch_RECORD_HEAD) {
            watch.pending = bytes.subarray(at);
            return at === 0 ? HELD : pass(bytes.subarray(0, at));
        }
        if (bytes[at] === retry_watch_HANDSHAKE)
            return handshake(watch, second, bytes, at);
        watch.left = retry_watch_RECORD_HEAD + bytes.readUInt16BE(at + 3);
    }
    return pass(bytes);
}
function handshake(watch, second, bytes, at) {
    if (watch.mode === 'asked')
        return stopped('refused', 'NET_NOT_TLS', 'a handshake message before the server has answered');
    watch.mode = 'second';
    const judged = judge(watch, second, bytes.subarray(at));
    return judged.stop === null ? pass(Buffer.concat([bytes.subarray(0, at), judged.pass])) : judged;
}
function judge(watch, second, chunk) {
    const judged = second(chunk);
    if (judged.stop === null && judged.pass.length > 0)
        watch.mode = 'open';
    return judged;
}
/** Looks for the server's first handshake message. One too short to tell counts as asking again. */
function readAnswer(answer) {
    for (let at = 0; at + retry_watch_RECORD_HEAD <= answer.length; at += retry_watch_RECORD_HEAD + answer.readUInt16BE(at + 3)) {
        const type = answer[at];
        if (type === ALERT || type === CHANGE_CIPHER_SPEC)
            continue;
        if (type !== retry_watch_HANDSHAKE)
            return 'open';
        if (answer.readUInt16BE(at + 3) < UP_TO_RANDOM)
            return 'retry';
        const end = at + retry_watch_RECORD_HEAD + UP_TO_RANDOM;
        if (end > answer.length)
            return 'asked';
        return answer.subarray(end - RETRY_RANDOM.length, end).equals(RETRY_RANDOM) ? 'retry' : 'open';
    }
    return answer.length > MAX_ANSWER ? 'retry' : 'asked';
}

;// CONCATENATED MODULE: ./src/egress/hello-gate.ts
/** Holds a tunnel's first bytes back until it is clear whom they are for. Source: DESIGN "SNI = host". */




/** Ports on which nothing but TLS passes. */
const TLS_PORTS = new Set([443, 853, 8443]);
function requiresTls(port) {
    return TLS_PORTS.has(port);
}
/** On a TLS port nothing but a ClientHello with the right name passes; elsewhere what looks like TLS must have it. */
function helloGate(asked, limit) {
    const gate = { asked, limit, reader: helloReader(limit), watch: null, plain: false };
    const outgoing = {
        push(chunk) {
            if (gate.plain || chunk.length === 0)
                return { pass: chunk, done: false, stop: null };
            return gate.watch === null ? first(gate, chunk) : gate.watch.fromClient(chunk);
        },
        end() {
            if (gate.plain || gate.watch !== null || gate.reader.bytes().length === 0)
                return 'forward';
            return { verdict: 'refused', code: 'NET_NOT_TLS', detail: 'the ClientHello is not complete' };
        }
    };
    const incoming = {
        ...openFilter(),
        push(chunk) {
            gate.watch?.fromServer(chunk);
            return { pass: chunk, done: false, stop: null };
        }
    };
    return { outgoing, incoming };
}
/** What follows the hello in the same segment is judged as well, before any of it passes. */
function first(gate, chunk) {
    const { asked, reader, limit } = gate;
    const state = reader.push(chunk);
    if (state.kind === 'plain' && !requiresTls(asked.port)) {
        gate.plain = true;
        return { pass: reader.bytes(), done: false, stop: null };
    }
    const refused = refusal(asked, state);
    if (refused !== null)
        return refused;
    gate.watch = retryWatch(secondHello(asked, limit));
    const rest = gate.watch.fromClient(reader.bytes().subarray(reader.end()));
    if (rest.stop !== null)
        return rest;
    return {
        pass: Buffer.concat([reader.bytes().subarray(0, reader.end()), rest.pass]),
        done: false,
        stop: null
    };
}
function secondHello(asked, limit) {
    const reader = helloReader(limit);
    return chunk => refusal(asked, reader.push(chunk)) ?? { pass: reader.bytes(), done: false, stop: null };
}
/** Null where the hello is complete and asks for the host; `HELD` where it is not complete. */
function refusal(asked, state) {
    switch (state.kind) {
        case 'more':
            return HELD;
        case 'fault':
            return stopped('refused', 'NET_NOT_TLS', state.fault);
        case 'plain':
            return stopped('refused', 'NET_NOT_TLS', 'the first byte is not TLS');
        case 'hello':
            return nameRefusal(asked, state.serverName);
    }
}
function nameRefusal(asked, serverName) {
    if (serverName === null)
        return asked.isAddress ? null : stopped('refused', 'NET_SNI_MISSING', 'no server name');
    const named = normaliseHost(serverName);
    if (named !== null && named.name === asked.name)
        return null;
    return stopped('refused', 'NET_SNI_MISMATCH', 'another server name');
}

;// CONCATENATED MODULE: ./src/egress/body-framer.ts
function bodyFramer(framing) {
    if (framing.kind === 'chunked')
        return chunkedFramer();
    return lengthFramer(framing.kind === 'length' ? framing.bytes : 0);
}
function lengthFramer(bytes) {
    let left = bytes;
    return {
        push(chunk) {
            const taken = Math.min(left, chunk.length);
            left -= taken;
            return { taken, done: left === 0, fault: false };
        }
    };
}
const [CR, LF] = [0x0d, 0x0a];
/** Digits of a chunk's size; eight are 4 GiB. */
const MAX_DIGITS = 8;
function chunkedFramer() {
    const chunks = { state: 'size', size: 0, digits: 0 };
    return {
        push(chunk) {
            let at = 0;
            while (at < chunk.length && chunks.state !== 'done' && chunks.state !== 'fault') {
                if (chunks.state === 'data')
                    at += skipData(chunks, chunk.length - at);
                else
                    stepByte(chunks, chunk[at++] ?? 0);
            }
            return { taken: at, done: chunks.state === 'done', fault: chunks.state === 'fault' };
        }
    };
}
function skipData(chunks, available) {
    const skipped = Math.min(chunks.size, available);
    chunks.size -= skipped;
    if (chunks.size === 0)
        chunks.state = 'data-cr';
    return skipped;
}
function stepByte(chunks, byte) {
    if (chunks.state === 'size')
        return sizeByte(chunks, byte);
    const [expected, next] = NEXT[chunks.state] ?? [-1, 'fault'];
    if (byte !== expected)
        chunks.state = 'fault';
    else if (chunks.state !== 'size-lf')
        enter(chunks, next);
    else
        enter(chunks, chunks.size === 0 ? 'last-cr' : 'data');
}
const NEXT = {
    'size-lf': [LF, 'data'],
    'data-cr': [CR, 'data-lf'],
    'data-lf': [LF, 'size'],
    'last-cr': [CR, 'last-lf'],
    'last-lf': [LF, 'done']
};
function enter(chunks, state) {
    chunks.state = state;
    if (state === 'size')
        Object.assign(chunks, { size: 0, digits: 0 });
}
function sizeByte(chunks, byte) {
    const digit = digitOf(byte);
    if (digit >= 0 && chunks.digits < MAX_DIGITS) {
        chunks.size = chunks.size * 16 + digit;
        chunks.digits += 1;
    }
    else {
        chunks.state = byte === CR && chunks.digits > 0 ? 'size-lf' : 'fault';
    }
}
function digitOf(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const letter = byte | 0x20;
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

;// CONCATENATED MODULE: ./src/egress/request-head.ts
/**
 * The head of a proxy request, read strictly: whatever two readers could understand differently is refused.
 * Source: RFC 9112 sections 2, 3, 5, 6 and 11.2; RFC 9110 section 7.2.
 */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Visible characters and bytes above 0x7f; spaces and tabs in between. */
const VALUE = /^[^\u0000-\u0008\u000a-\u001f\u007f]*$/;
const MAX_HEADERS = 200;
/** Beyond this a number is no longer exact. */
const MAX_LENGTH_DIGITS = 15;
/** Reads a head without its final empty line. */
function readRequestHead(text) {
    if (/(?:^|[^\r])\n|\r(?!\n)/s.test(text))
        return { fault: 'a line ends with a bare CR or LF' };
    const [first = '', ...lines] = text.split('\r\n');
    const line = readRequestLine(first);
    if ('fault' in line)
        return line;
    if (lines.length > MAX_HEADERS)
        return { fault: 'there are more than 200 headers' };
    const headers = [];
    for (const one of lines) {
        const header = readHeader(one);
        if ('fault' in header)
            return header;
        headers.push(header);
    }
    const framing = framingOf(line.version, headers);
    return 'fault' in framing ? framing : { ...line, headers, framing };
}
/** Values of a header, in order. `name` in lower case. */
function valuesOf(headers, name) {
    return headers.filter(header => header.name.toLowerCase() === name).map(header => header.value);
}
function readRequestLine(line) {
    const parts = line.split(' ');
    const [method = '', target = '', version = ''] = parts;
    if (parts.length !== 3 || !TOKEN.test(method) || method.length > 32)
        return { fault: 'the request line is malformed' };
    if (target === '' || /[\u0000-\u0020\u007f]/.test(target))
        return { fault: 'the target is malformed' };
    if (version !== 'HTTP/1.1' && version !== 'HTTP/1.0')
        return { fault: 'the version is neither HTTP/1.1 nor HTTP/1.0' };
    return { method, target, version: version === 'HTTP/1.1' ? '1.1' : '1.0' };
}
function readHeader(line) {
    if (/^[ \t]/.test(line))
        return { fault: 'a header is folded over two lines' };
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0));
    if (!TOKEN.test(name))
        return { fault: 'a header has no proper name' };
    const value = line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, '');
    return VALUE.test(value) ? { name, value } : { fault: 'a header holds control characters' };
}
function framingOf(version, headers) {
    const lengths = valuesOf(headers, 'content-length');
    const codings = valuesOf(headers, 'transfer-encoding');
    if (lengths.length > 1)
        return { fault: 'Content-Length stands twice' };
    if (codings.length > 1)
        return { fault: 'Transfer-Encoding stands twice' };
    if (lengths.length + codings.length === 2)
        return { fault: 'Content-Length and Transfer-Encoding stand together' };
    const [coding] = codings;
    if (coding !== undefined)
        return codingOf(version, coding);
    const [length] = lengths;
    if (length === undefined)
        return { kind: 'none' };
    if (!/^\d+$/.test(length) || length.length > MAX_LENGTH_DIGITS)
        return { fault: 'Content-Length is not a number' };
    return { kind: 'length', bytes: Number(length) };
}
function codingOf(version, coding) {
    if (version === '1.0')
        return { fault: 'HTTP/1.0 knows no Transfer-Encoding' };
    if (coding.toLowerCase() !== 'chunked')
        return { fault: 'Transfer-Encoding is not chunked' };
    return { kind: 'chunked' };
}

;// CONCATENATED MODULE: ./src/egress/plain-request.ts
/**
 * Plain HTTP through the proxy: one request for one connection, in a form that leaves the next reader no choice.
 * Sources: RFC 9112 section 3.2.2 (absolute-form), RFC 9110 section 7.6.1 (hop-by-hop fields).
 */




const HOP_BY_HOP = new Set([
    'connection',
    'keep-alive',
    'proxy-connection',
    'proxy-authorization',
    'proxy-authenticate',
    'te',
    'trailer',
    'upgrade',
    'http2-settings',
    'host'
]);
/** Reads `host:port` of CONNECT, or `http://host/path`. */
function readTarget(head) {
    if (head.method === 'CONNECT')
        return connectTarget(head);
    const [, scheme = '', written = '', path = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^#]*)$/is.exec(head.target) ?? [];
    if (scheme.toLowerCase() !== 'http')
        return badRequest(head.target, 'it is neither CONNECT nor an http:// address');
    const authority = readWritten(written, 80);
    if (authority === null)
        return badHost(written);
    return { kind: 'http', authority, path: path.startsWith('/') ? path : `/${path}` };
}
function connectTarget(head) {
    const { framing } = head;
    if (framing.kind === 'chunked' || (framing.kind === 'length' && framing.bytes > 0))
        return badRequest(head.target, 'CONNECT has no body');
    const authority = readWritten(head.target, null);
    return authority === null ? badHost(head.target) : { kind: 'connect', authority };
}
/** The head stands in Latin-1; a host outside of ASCII was written as UTF-8. */
function readWritten(written, defaultPort) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(written, 'latin1'));
        return readAuthority(text, defaultPort);
    }
    catch {
        return null;
    }
}
function badHost(written) {
    return { kind: 'fault', code: 'NET_BAD_HOST', fault: 'host or port has no proper form', written };
}
function badRequest(written, fault) {
    return { kind: 'fault', code: 'NET_BAD_REQUEST', fault, written };
}
/** Null where the Host field names what the request line names; HTTP/1.0 may leave it out. */
function hostFault(head, asked) {
    const values = valuesOf(head.headers, 'host');
    if (values.length === 0 && head.version === '1.0')
        return null;
    const named = values.length === 1 ? readWritten(values[0] ?? '', 80) : null;
    if (named !== null && named.name === asked.name && named.port === asked.port)
        return null;
    return values.length === 1 ? 'Host names another host' : 'there is not exactly one Host';
}
/** The head as the host gets it: origin-form, without what was meant for the proxy. */
function forwardedHead(head, target) {
    const { name, port } = target.authority;
    const listed = valuesOf(head.headers, 'connection').flatMap(value => value.split(',').map(one => one.trim().toLowerCase()));
    // Framing stays whatever Connection says: without it the body would become a second request.
    const dropped = new Set(listed.filter(one => one !== 'content-length' && one !== 'transfer-encoding'));
    const kept = head.headers.filter(one => {
        const lower = one.name.toLowerCase();
        return !HOP_BY_HOP.has(lower) && !dropped.has(lower);
    });
    const host = authorityText(name, port).replace(/:80$/, '');
    const lines = [
        `${head.method} ${target.path} HTTP/${head.version}`,
        `Host: ${host}`,
        ...kept.map(one => `${one.name}: ${one.value}`),
        'Connection: close'
    ];
    return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}
/** Passes the new head and exactly the request's body. */
function requestFilter(head, forwarded) {
    const framer = bodyFramer(head.framing);
    let first = forwarded;
    let done = false;
    return {
        push(chunk) {
            const framed = framer.push(chunk);
            if (framed.fault)
                return stopped('refused', 'NET_BAD_REQUEST', 'the chunks of the body are malformed');
            const pass = Buffer.concat([first, chunk.subarray(0, framed.taken)]);
            first = Buffer.alloc(0);
            done = framed.done;
            return { pass, done, stop: null };
        },
        end() {
            // A client may end its side once it has asked; before that, nothing complete was asked.
            return done
                ? 'wait'
                : { verdict: 'failed', code: 'NET_BAD_REQUEST', detail: 'the body is not complete' };
        }
    };
}

;// CONCATENATED MODULE: ./src/egress/plain-response.ts
/** The answer to a plain request: passed on with `Connection: close`, since there is one request for one connection. */


const MAX_HEAD = 64 * 1024;
const plain_response_END = Buffer.from('\r\n\r\n');
const plain_response_NOTHING = Buffer.alloc(0);
/** `method`: of the request; an answer to HEAD has no body. */
function responseFilter(method) {
    const answer = { held: plain_response_NOTHING, body: null };
    return {
        push: chunk => (answer.body === null ? pushHead(answer, chunk, method) : pushBody(answer, chunk)),
        end() {
            if (answer.body !== null)
                return 'forward';
            return { verdict: 'failed', code: 'NET_BAD_RESPONSE', detail: 'the host ended before its answer' };
        }
    };
}
function pushHead(answer, chunk, method) {
    const searchFrom = Math.max(0, answer.held.length - plain_response_END.length);
    answer.held = Buffer.concat([answer.held, chunk]);
    const end = answer.held.indexOf(plain_response_END, searchFrom);
    if (end < 0) {
        if (answer.held.length <= MAX_HEAD)
            return HELD;
        return stopped('failed', 'NET_BAD_RESPONSE', 'the head of the answer is too long');
    }
    const head = answer.held.toString('latin1', 0, end);
    const rest = answer.held.subarray(end + plain_response_END.length);
    const [, digits] = /^HTTP\/1\.[01] (\d{3})(?: |\r\n|$)/.exec(head) ?? [];
    const status = Number(digits ?? 0);
    if (digits === undefined || status === 101)
        return stopped('failed', 'NET_BAD_RESPONSE', 'the head of the answer is malformed');
    answer.held = plain_response_NOTHING;
    if (status >= 200)
        answer.body = bodyOf(head, status, method);
    const passed = Buffer.from(`${closing(head, status)}\r\n\r\n`, 'latin1');
    // A head that only announces (1xx) is followed by another one.
    const after = answer.body === null ? pushHead(answer, rest, method) : pushBody(answer, rest);
    return after.stop === null ? { ...after, pass: Buffer.concat([passed, after.pass]) } : after;
}
function pushBody(answer, chunk) {
    if (answer.body === 'untilClose' || answer.body === null)
        return { pass: chunk, done: false, stop: null };
    const framed = answer.body.push(chunk);
    if (!framed.fault)
        return { pass: chunk.subarray(0, framed.taken), done: framed.done, stop: null };
    // The host is the one that was asked for; how it ends its answer is its own affair.
    answer.body = 'untilClose';
    return { pass: chunk, done: false, stop: null };
}
function bodyOf(head, status, method) {
    if (method === 'HEAD' || status === 204 || status === 304)
        return bodyFramer({ kind: 'none' });
    if (/^transfer-encoding:[ \t]*chunked[ \t]*$/im.test(head))
        return bodyFramer({ kind: 'chunked' });
    if (/^transfer-encoding:/im.test(head))
        return 'untilClose';
    const [, length] = /^content-length:[ \t]*(\d{1,15})[ \t]*$/im.exec(head) ?? [];
    return length === undefined ? 'untilClose' : bodyFramer({ kind: 'length', bytes: Number(length) });
}
function closing(head, status) {
    const lines = head
        .split('\r\n')
        .filter(line => !/^(?:connection|keep-alive|proxy-connection)[ \t]*:/i.test(line));
    return status < 200 ? lines.join('\r\n') : [...lines, 'Connection: close'].join('\r\n');
}

;// CONCATENATED MODULE: ./src/reasons/acc.ts
const accReasons = {
    ACC_ARTIFACT_LIMIT: {
        exit: 4,
        title: 'too much in declared artifacts',
        cause: 'The files that a declared artifact names are too many or too large to be kept as evidence.',
        fix: 'Declare fewer or smaller files, or ask for more disk.',
        example: 'artifacts: {required: [report.json]}\nlimits: {disk_mb: 8192}'
    },
    ACC_ARTIFACT_MISSING: {
        exit: 1,
        title: 'a required artifact is missing',
        cause: 'No file matches a pattern of artifacts.required, neither in $ARTIFACTS_DIR nor in the pack’s directory of the test tree.',
        fix: 'Let the test write the file to $ARTIFACTS_DIR, or correct the pattern. Files whose names begin with a dot match only a pattern that has the dot.',
        example: 'acceptance: {commands: ["npm run lint -- -f json -o $ARTIFACTS_DIR/lint.json"]}\nartifacts: {required: [lint.json]}'
    },
    ACC_ARTIFACT_UNSAFE: {
        exit: 1,
        title: 'a declared artifact is not safe to keep',
        cause: 'What matches is a symbolic or hard link, a FIFO or device, has a name that cannot be kept, or is a binary file that holds a known secret. Links are never followed: they could lead to files of the host.',
        fix: 'Write the artifact as a file of its own, with a plain name; copy instead of linking.',
        example: 'cp --dereference build/current/report.json "$ARTIFACTS_DIR/report.json"'
    }
};

;// CONCATENATED MODULE: ./src/reasons/cloud.ts
const cloudReasons = {
    CLOUD_COMMAND_REFUSED: {
        exit: 3,
        title: 'a command that changes a cloud',
        cause: 'The command would change something in a cloud or publish a package, and the phase may not: no cloud is granted, or only read.',
        fix: 'Let the pack produce what is to be applied or published, and do that outside, after review (docs/CLOUD.md).',
        example: 'phases: {implement: {run: ["terraform plan -out=change.tfplan"]}}'
    },
    CLOUD_HOST_REFUSED: {
        exit: 3,
        title: 'a host of a cloud without the cloud',
        cause: 'network.allow names a host at which things of a cloud are read and changed, or one that hands out credentials, and permissions.cloud does not name that cloud. A metadata service is never opened.',
        fix: 'Remove the host and fetch the file in a step before; where the work really is in the cloud, name it under permissions.cloud.',
        example: 'permissions: {cloud: {aws: read}}'
    },
    CLOUD_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'this isolation enforces no cloud grant',
        cause: 'The pack asks for a cloud and the operator allows it, and the isolation of this run has no filtering proxy that would hold it to that cloud.',
        fix: 'Run the pack in a sandbox or a container, or do the cloud step outside of it.',
        example: 'constraints: {allow_cloud_mutations: false}'
    },
    CLOUD_NOT_GRANTED: {
        exit: 3,
        title: 'cloud access not granted',
        cause: 'The pack asks for a cloud (allow_cloud_mutations or permissions.cloud) and SAFE mode grants none.',
        fix: 'Remove the request; where the work really is a cloud mutation, the operator runs it with --mode privileged.',
        example: 'constraints: {allow_cloud_mutations: false}'
    },
    CLOUD_UNKNOWN: {
        exit: 3,
        title: 'a cloud that is not known',
        cause: 'permissions.cloud names a provider for which nothing is written down, so that nothing can be opened or closed for it.',
        fix: 'Name aws, gcp, azure, kubernetes, terraform or registries; for others, name hosts under network.allow.',
        example: 'permissions: {cloud: {aws: read}}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/evid.ts
const again = 'Fetch the evidence again from where the run stored it; if the problem stays, do not rely on it.';
const evidReasons = {
    EVID_ARTIFACT: {
        exit: 7,
        title: 'the handed-over evidence cannot be used',
        cause: 'The workflow artifact that holds the evidence cannot be fetched, has another digest than the run stated, or does not hold exactly one run.',
        fix: 'Hand on the outputs of the step that ran the pack, unchanged; where the artifact expired, run the pack again.',
        example: 'artifact-id: ${{ needs.run.outputs.artifact-id }}'
    },
    EVID_CHAIN: {
        exit: 7,
        title: 'the journal’s chain is broken',
        cause: 'A line of events.jsonl does not carry the hash of the line before it, is not in its one written form, or lines are missing.',
        fix: again,
        example: 'codex-orchestrator verify last'
    },
    EVID_DIR_UNSAFE: {
        exit: 3,
        title: 'the evidence directory is not safe to write to',
        cause: 'A component of its path is a symbolic link or no directory. A link committed to a repository could send what the program writes to another place.',
        fix: 'Remove the link, or name the real directory with --evidence-dir.',
        example: 'git rm .orchestrator_logs\ncodex-orchestrator run pack --evidence-dir "$HOME/evidence"'
    },
    EVID_DRIFT: {
        exit: 7,
        title: 'a file is not the one that was sealed',
        cause: 'Size or SHA-256 of a file differs from what the manifest states.',
        fix: again,
        example: 'codex-orchestrator verify last --json'
    },
    EVID_EXPECTED: {
        exit: 7,
        title: 'another manifest than the expected one',
        cause: 'The manifest is consistent or not, but its digest is not the one given with --expect-manifest.',
        fix: 'Compare the digest with the job log or the pull request, and fetch the evidence of that run.',
        example: 'codex-orchestrator verify r-7k3 --expect-manifest sha256:9b1e…'
    },
    EVID_EXTRA: {
        exit: 7,
        title: 'a file that was not sealed',
        cause: 'The run directory holds a file that the manifest does not list.',
        fix: 'Move the file out of the run directory, and ask who put it there.',
        example: 'codex-orchestrator verify last'
    },
    EVID_INCOMPLETE: {
        exit: 7,
        title: 'the run did not come to its end',
        cause: 'The program was killed, cancelled or crashed, or is still going on. Either nothing was sealed, so that what is there cannot be checked against anything; or the record was sealed afterwards, and holds what had been written until then. The same of publishing, where the place is publish.',
        fix: 'Run the pack again. The report and the logs show how far it came.',
        example: 'codex-orchestrator run examples/quickstart'
    },
    EVID_INDEX: {
        exit: 7,
        title: 'the evidence index cannot be used',
        cause: 'evidence_index.json is missing or does not have the form of schema version 1.',
        fix: 'Write it anew from the runs.',
        example: 'codex-orchestrator evidence index'
    },
    EVID_MANIFEST: {
        exit: 7,
        title: 'the manifest contradicts itself',
        cause: 'manifest.json is not in its one written form, names unsafe or doubled paths, or its digest, Merkle root or verdict does not follow from the rest of the record.',
        fix: again,
        example: 'codex-orchestrator verify last --json'
    },
    EVID_MISSING: {
        exit: 7,
        title: 'a sealed file is missing',
        cause: 'The manifest lists a file that the run directory does not hold.',
        fix: again,
        example: 'codex-orchestrator verify last'
    },
    EVID_NOT_FOUND: {
        exit: 2,
        title: 'no such run or artifact',
        cause: 'The evidence directory holds no run or artifact of that name.',
        fix: 'See which there are.',
        example: 'codex-orchestrator evidence list-runs'
    },
    EVID_PUBLISH: {
        exit: 7,
        title: 'the publishing record does not verify',
        cause: 'The record under publish/ is not the one that was sealed, or does not start from the digest of this run’s manifest.',
        fix: 'Compare the branch with change.bundle before relying on what was published.',
        example: 'codex-orchestrator verify last --json'
    },
    EVID_RUN_EXISTS: {
        exit: 2,
        title: 'a run of that id is already recorded',
        cause: 'The evidence directory holds a directory of that name. With SOURCE_DATE_EPOCH the run id follows from the plan, so that the same plan has the same id.',
        fix: 'Move the earlier run away, or give another evidence directory.',
        example: 'codex-orchestrator run pack --evidence-dir /tmp/second'
    },
    EVID_SEALED: {
        exit: 70,
        title: 'the record is already sealed',
        cause: 'Something tried to write to a run after its seal. This is a defect of the program.',
        fix: 'Report it with the run’s events.jsonl.',
        example: 'codex-orchestrator --version'
    },
    EVID_UNSAFE: {
        exit: 7,
        title: 'something in the run directory is no regular file',
        cause: 'A symbolic link, FIFO, device or a name that is no valid text lies in the run directory. The program never writes such a thing there.',
        fix: again,
        example: 'find .orchestrator_logs/r-7k3 -not -type f -not -type d'
    },
    EVID_UNSIGNED: {
        exit: 7,
        title: 'no signature that could be checked',
        cause: '--require-signature was given, and the run has no attestation that this version can check. Without one, evidence can be consistent and not authentic.',
        fix: 'Leave --require-signature out, or compare with a digest that you got in another way.',
        example: 'codex-orchestrator verify last --expect-manifest sha256:9b1e…'
    },
    EVID_UPLOAD: {
        exit: 6,
        title: 'the evidence was not uploaded',
        cause: 'The artifact service did not take the evidence, also after retries. The record itself is written and sealed on the runner.',
        fix: 'Run the job again. On a self-hosted runner, fetch the evidence directory that the message names.',
        example: 'evidence-dir: /srv/evidence'
    },
    EVID_WRITE: {
        exit: 70,
        title: 'evidence could not be written',
        cause: 'The file system refused a write: full, read-only, or not permitted. A run takes 512 KiB in reserve when it starts, so that it can be sealed on a full disk.',
        fix: 'Make room, or name a directory on another disk with --evidence-dir.',
        example: 'df -h .'
    }
};

;// CONCATENATED MODULE: ./src/reasons/exec.ts
const execReasons = {
    EXEC_DENIED_PATTERN: {
        exit: 3,
        title: 'a line matches a denied pattern',
        cause: 'A line of the text fits one of the patterns that guard.deny of the execpolicy file names.',
        fix: 'Change the line, or the pattern where it says more than was meant.',
        example: 'guard: {deny: ["*TODO*"]}   # .codex/execpolicy.yml'
    },
    EXEC_EMOJI: {
        exit: 3,
        title: 'the text holds emoji',
        cause: 'Commands and logs are read by tools and terminals that show emoji in different ways or not at all.',
        fix: 'Remove the emoji, or write guard: {emoji: allow} in the execpolicy file.',
        example: "codex-orchestrator guard 'echo done'"
    },
    EXEC_EXAMPLE: {
        exit: 2,
        title: 'a rule fails its own example',
        cause: 'A rule of the execpolicy lists a command under match that it does not decide, or one under not_match that it does. Such a rule does not do what its author thinks.',
        fix: 'Correct the rule or the example at the place that is named.',
        example: 'rules:\n  - id: db.reset\n    prefix: [npm, run, "db:reset"]\n    match: [npm run db:reset]\n    not_match: [npm run db:seed]'
    },
    EXEC_FORBIDDEN: {
        exit: 3,
        title: 'a command is forbidden by the execpolicy',
        cause: 'The text would execute a command that a rule forbids; the rule and its reason are named. This is an early answer for people: the sandbox would contain the command all the same.',
        fix: 'Do what the rule says to use instead. Where the rule is wrong for this repository, its operator takes it out in .codex/execpolicy.yml at the trusted commit.',
        example: "codex-orchestrator guard 'git push origin main'\n# .codex/execpolicy.yml\nversion: 1\nwithout: [git.history]"
    },
    EXEC_HIDDEN_TEXT: {
        exit: 3,
        title: 'the text holds characters that cannot be seen',
        cause: 'A control character, a mark of direction or a character without width makes a text read other than it runs.',
        fix: 'Remove the character at the place that is named.',
        example: 'codex-orchestrator guard --file script.sh'
    },
    EXEC_NOT_ALLOWED: {
        exit: 3,
        title: 'no rule allows a command',
        cause: 'The execpolicy says default: forbid, and none of its allow rules matches the command word by word.',
        fix: 'Use an allowed command, or add a rule that allows this one.',
        example: 'default: forbid\nrules:\n  - {id: test, decision: allow, prefix: [npm, test], match: [npm test]}'
    },
    EXEC_RULE: {
        exit: 2,
        title: 'a rule of the execpolicy cannot be used',
        cause: 'The rule names no condition or more than one, an id that is taken, or a built-in rule that does not exist.',
        fix: 'Write exactly one of prefix, pattern, paths, pipe and assigns, and an id of its own.',
        example: 'rules:\n  - id: db.reset\n    prefix: [npm, run, "db:reset"]'
    },
    EXEC_TOO_MANY_STEPS: {
        exit: 3,
        title: 'the text has too many steps',
        cause: 'The text holds more simple commands than guard.max_steps of the execpolicy allows.',
        fix: 'Put the steps into a script of the repository and call that, or raise the limit.',
        example: 'codex-orchestrator guard --file script.sh --max-steps 300'
    },
    EXEC_UNPARSABLE: {
        exit: 3,
        title: 'it cannot be told what a command would execute',
        cause: 'Part of the text is only known when it runs: a variable as the command, code from a pipe or a substitution, or text that bash could not read either. Mode safe refuses it; mode privileged lists it.',
        fix: 'Write the command out, or put it into a script of the repository and call that script by its name.',
        example: 'phases:\n  implement: {run: ["./scripts/format.sh"]}   # instead of: eval "$FORMAT"'
    }
};

;// CONCATENATED MODULE: ./src/reasons/gate.ts
const gate_again = 'Run the pack again: its publish job brings the pull request up to date, with evidence of its own.';
const rerun = 'gh workflow run task-pack.yml';
const gateReasons = {
    GATE_BASE_UNKNOWN: {
        exit: 3,
        title: 'the evidence is of another base',
        cause: 'The commit that the run started from is not in the history of the branch that the pull request is for, or the head of the pull request does not stand on it. The branch was rewritten, or the pull request was given another base.',
        fix: gate_again,
        example: rerun
    },
    GATE_CHANGED_AFTER_EVIDENCE: {
        exit: 3,
        title: 'changed after evidence',
        cause: 'The tree of the pull request’s head is not the tree that was tested. Somebody pushed, amended or resolved a conflict after the run, so that the evidence says nothing about what would be merged.',
        fix: 'Review the listed commits and paths as a person’s work and merge by hand, take them out again, or bring them to the base branch and run the pack again.',
        example: rerun
    },
    GATE_EVIDENCE_EXPIRED: {
        exit: 3,
        title: 'the evidence has expired',
        cause: 'The workflow artifact that holds the evidence was kept for as long as the repository’s setting or retention-days says, and is gone.',
        fix: 'Run the pack again; give retention-days a larger number where pull requests stay open for longer.',
        example: 'with:\n  retention-days: 90'
    },
    GATE_EVIDENCE_FOREIGN: {
        exit: 3,
        title: 'the evidence was made somewhere else',
        cause: 'The artifact comes from a workflow run of a fork, of another repository, or of a commit that never was the tip of the base branch: whoever wrote that commit could have written the evidence.',
        fix: 'Start the workflow that runs the pack on the base branch itself.',
        example: 'gh workflow run task-pack.yml --ref main'
    },
    GATE_EVIDENCE_MISSING: {
        exit: 3,
        title: 'the pull request names no evidence',
        cause: 'Its commits bear the mark of a pack, or its text the marker of this program, but no artifact with evidence is named, or the one that is named is not there. Somebody edited the text, the artifact was deleted, or the run did not upload its evidence.',
        fix: 'Run the pack again with upload left on; the text of the pull request is mended by that.',
        example: rerun
    },
    GATE_EVIDENCE_OTHER: {
        exit: 3,
        title: 'the evidence is of something else',
        cause: 'What the text of the pull request says of its evidence (pack, tree, base, workflow run) is not what the evidence says of itself, or the evidence holds no change. The text was edited, or points to another run.',
        fix: gate_again,
        example: rerun
    },
    GATE_HEAD_MOVED: {
        exit: 3,
        title: 'the head moved while it was judged',
        cause: 'The pull request has another head now than the event that started this job. A job’s result belongs to the commit of its event, and another commit must not decide it.',
        fix: 'Nothing: the job of the newer event judges the newer head.',
        example: 'gh run list --workflow evidence.yml'
    },
    GATE_NOT_ACCEPTED: {
        exit: 3,
        title: 'the evidence does not show an accepted run',
        cause: 'The run did not pass, or its verdict does not follow from what was recorded: a planned command that did not run or did not end with 0, or a criterion that is missing or did not hold.',
        fix: 'Mend what the run failed at, and run the pack again.',
        example: rerun
    },
    GATE_NOT_ENFORCED: {
        exit: 3,
        title: 'nothing was enforced in the run',
        cause: 'The run had isolation none, or its sandbox did not pass its probe. Its commands could have written the evidence themselves.',
        fix: 'Run the pack in a sandbox or a container.',
        example: 'with:\n  isolation: sandbox'
    },
    GATE_PACK_CHANGED: {
        exit: 3,
        title: 'the base branch has another pack by now',
        cause: 'The files of the pack on the base branch are not those that were run: they were edited after the run, or the run had others.',
        fix: gate_again,
        example: rerun
    },
    GATE_POLICY_TIGHTENED: {
        exit: 3,
        title: 'the policy of the base branch does not allow this any more',
        cause: 'The run was allowed by the policy at its base commit. The policy at the tip of the base branch refuses it.',
        fix: 'Bring the pack within the policy, and run it again.',
        example: 'codex-orchestrator plan .github/task-packs/lint.yml'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso-network.ts
const isoNetworkReasons = {
    ISO_NETWORK_KEEPER: {
        exit: 5,
        title: 'no listener inside the sandbox',
        cause: 'The small process that stands for the network inside did not hold: perl is not installed, or this machine does not let the sandbox have port 53 of its own loopback. Without it a command would run with less than was promised, so that it is not run.',
        fix: 'Install perl (perl-base on Debian and Ubuntu); the message names what was refused.',
        example: 'sudo apt-get install perl-base'
    },
    ISO_NETWORK_SOCKET: {
        exit: 5,
        title: 'the proxy cannot be reached from a sandbox',
        cause: 'The Unix socket of the filtering proxy is not there, is not a socket, or lies behind a directory that the unprivileged user of the sandbox cannot pass. The command was not started.',
        fix: 'Point TMPDIR or RUNNER_TEMP to a directory that every user can pass through.',
        example: 'TMPDIR=/tmp codex-orchestrator run my-pack'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso-other.ts
const isoOtherReasons = {
    ISO_ABOVE_POLICY: {
        exit: 3,
        title: 'the isolation is not one that the policy allows',
        cause: 'The pack or the operator asks for an isolation that the policy does not list. Without a list the policy allows sandbox and container; none and remote are allowed only where they are listed.',
        fix: 'Ask for an isolation that the policy allows, or list it in .codex/policy.yml on the trusted branch.',
        example: '# .codex/policy.yml\nversion: 1\nisolation: [sandbox, container, remote]'
    },
    ISO_CONTAINER_COMMAND: {
        exit: 2,
        title: 'a command that a container cannot start',
        cause: 'The first word of the command holds "=". Inside, the environment is set by env, which would take that word for a variable.',
        fix: 'Give the program a name without "=", or start it from a shell.',
        example: 'phases: {implement: {run: ["./build"]}}'
    },
    ISO_CONTAINER_NETWORK: {
        exit: 5,
        title: 'refused attempts cannot be recorded in a container',
        cause: 'A container has no network or the way to the filtering proxy, but no recorder of what was asked for and refused.',
        fix: 'Run the pack with isolation sandbox where refused attempts are to be named.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_IMAGE_ABSENT: {
        exit: 5,
        title: 'the image is not on this machine',
        cause: 'Images are never pulled during a run, and the container engine has no image with that digest. Images of root and of an ordinary user are kept apart.',
        fix: 'Pull the image by its digest before, as the user who starts the program.',
        example: 'podman pull registry.example.org/debian@sha256:<digest>'
    },
    ISO_IMAGE_MISSING: {
        exit: 2,
        title: 'no image for the container',
        cause: 'The run is to be isolated in containers, and neither the operator nor the pack names an image.',
        fix: 'Name an image by its digest, in the pack or by --container-image.',
        example: 'isolation: {kind: container, image: "registry.example.org/debian@sha256:<digest>"}'
    },
    ISO_IMAGE_NOT_ALLOWED: {
        exit: 3,
        title: 'the image is not one that the policy lists',
        cause: 'The policy lists the images that containers may be made of, and none of them has the digest of the one that is asked for.',
        fix: 'Use a listed image, or list this one in .codex/policy.yml on the trusted branch.',
        example: '# .codex/policy.yml\nversion: 1\nimages: ["registry.example.org/debian@sha256:<digest>"]'
    },
    ISO_IMAGE_UNPINNED: {
        exit: 2,
        title: 'the image is not pinned by digest',
        cause: 'A tag can come to mean another image, so that the same plan would run in something else. Only a name with @sha256: and 64 hexadecimal digits, or an image id sha256:…, is taken.',
        fix: 'Ask the engine for the digest of the image, and name it.',
        example: "podman image inspect --format '{{index .RepoDigests 0}}' debian:12"
    },
    ISO_MODE_SAFE: {
        exit: 3,
        title: 'an isolation that mode safe does not allow',
        cause: 'Mode safe runs commands in a sandbox or in a container of this machine. Isolation none enforces nothing, and what isolation remote enforces is the word of another machine.',
        fix: 'Run with isolation sandbox or container, or let the operator ask for privileged mode.',
        example: 'codex-orchestrator run my-pack --mode privileged --isolation remote'
    },
    ISO_MOUNT_UNNAMEABLE: {
        exit: 5,
        title: 'a path that cannot be shown in a container',
        cause: 'Container engines separate the parts of a mount by commas or by colons. The path holds a line break, or both a colon and a comma or quote.',
        fix: 'Rename the file or directory, or leave it out of carry and data.',
        example: 'carry: [node_modules]'
    },
    ISO_NONE_COMMAND_DENIED: {
        exit: 3,
        title: 'a command with a denied pattern',
        cause: 'Isolation none enforces nothing, so commands that match a denied pattern are refused before they start. The list is a lint: it holds back mistakes, not an attacker.',
        fix: 'Change the command, or run the pack with isolation sandbox.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_NONE_COMMAND_UNLISTED: {
        exit: 3,
        title: 'a command that is not on the list',
        cause: 'Isolation none starts listed programs only, written so that the list can be compared: plain words, joined by && || ; | or line ends. The message says what is not listed or cannot be told.',
        fix: 'Let the operator add the program under none.programs of the policy, write the command more plainly, or run the pack with isolation sandbox.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_NONE_SECRET: {
        exit: 3,
        title: 'isolation none beside a secret',
        cause: 'The environment of the program holds a variable that is a secret by its name or by the form of its value. A command without isolation could read it from this process.',
        fix: 'Start the program without these variables, or run the pack with isolation sandbox.',
        example: 'env -u GITHUB_TOKEN codex-orchestrator run my-pack'
    },
    ISO_NONE_UNASKED: {
        exit: 3,
        title: 'isolation none was not asked for twice',
        cause: 'Isolation none enforces nothing. It is used only where both the pack (isolation: none) and the operator (--isolation none) ask for it, where the policy lists it, and in privileged mode.',
        fix: 'Run the pack with isolation sandbox, which is the default.',
        example: 'codex-orchestrator run my-pack --isolation sandbox'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso-remote.ts
const RECEIVER = 'codex-orchestrator serve-runner --listen 127.0.0.1:8443 --cert server.pem --cert-key server.key --keys runner.keys';
const isoRemoteReasons = {
    ISO_REMOTE_ANSWER: {
        exit: 5,
        title: 'the answer of the receiver does not hold',
        cause: 'The answer is not signed with the shared key, was changed on its way, or belongs to another request. Nothing of it was used.',
        fix: 'See that program and receiver have the same key under the same id, and that no proxy between them changes bodies.',
        example: RECEIVER
    },
    ISO_REMOTE_BUSY: {
        exit: 5,
        title: 'the receiver has no free place',
        cause: 'The receiver runs as many steps as it may, or remembers as many requests as it can.',
        fix: 'Try again later, or start the receiver with more --jobs.',
        example: `${RECEIVER} --jobs 2`
    },
    ISO_REMOTE_CLOCK: {
        exit: 5,
        title: 'the clocks differ too much',
        cause: 'The time at which the request was signed is not near the receiver’s own: one of the clocks is wrong, or the request is an old one.',
        fix: 'Set both clocks (NTP). The receiver’s time is in the message.',
        example: 'timedatectl status'
    },
    ISO_REMOTE_FAILED: {
        exit: 5,
        title: 'the receiver could not run the step',
        cause: 'The request was in order, but the receiver has no sandbox that passes its probe, no disk, or another trouble of its own.',
        fix: 'Look at what the receiver printed; codex-orchestrator doctor on its machine says what it can enforce.',
        example: 'codex-orchestrator doctor'
    },
    ISO_REMOTE_KEY_FILE: {
        exit: 2,
        title: 'a key file that cannot be used',
        cause: 'The file does not exist, can be read by others than its owner, belongs to somebody else, is a link, or does not hold lines of an id and at least 32 bytes in base64.',
        fix: 'Make one line with an id and a random key, and close the file to others.',
        example: '(umask 077; echo "ci $(openssl rand -base64 32)" > runner.keys)'
    },
    ISO_REMOTE_KEY_UNKNOWN: {
        exit: 5,
        title: 'the receiver does not know the key',
        cause: 'The id of the key in the request is not in the receiver’s key file.',
        fix: 'Put the same line into the key files of both sides, and start the receiver again.',
        example: RECEIVER
    },
    ISO_REMOTE_MALFORMED: {
        exit: 5,
        title: 'a request or an answer that cannot be read',
        cause: 'A part is missing, of another version, or holds what must not be there: a path that leaves its tree, two entries of one name, a link in the place of a directory.',
        fix: 'See that both sides are the same version of the program.',
        example: 'codex-orchestrator --version'
    },
    ISO_REMOTE_NETWORK: {
        exit: 5,
        title: 'no network in a remote step',
        cause: 'The command was granted hosts, and the filtering proxy that lets it reach them runs on this machine. The receiver runs every step without a network.',
        fix: 'Run the pack with isolation sandbox, or do what needs the network in a step before.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_REMOTE_REDIRECT: {
        exit: 5,
        title: 'the receiver points elsewhere',
        cause: 'The answer is a redirection. A request goes to the address that the operator named and to no other.',
        fix: 'Name the final address.',
        example: 'https://runner.example.org:8443'
    },
    ISO_REMOTE_REPLAY: {
        exit: 5,
        title: 'a request that was there before',
        cause: 'The receiver has seen this request already. Every request has a number of its own and is taken once.',
        fix: 'Run again: a new request gets a new number. If nobody here sent it, somebody recorded and repeated one.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_REMOTE_SIGNATURE: {
        exit: 5,
        title: 'the signature does not fit',
        cause: 'The request was changed on its way, or signed with another key than the one that the receiver has under this id.',
        fix: 'See that both sides have the same key under the same id.',
        example: RECEIVER
    },
    ISO_REMOTE_TAMPERED: {
        exit: 5,
        title: 'the body is not the one that was signed',
        cause: 'The body of the request has another digest or length than the signed part says.',
        fix: 'Look for a proxy between program and receiver that changes bodies.',
        example: RECEIVER
    },
    ISO_REMOTE_TIMEOUT: {
        exit: 5,
        title: 'the receiver did not answer in time',
        cause: 'No connection, or no complete answer, within the time that was allowed.',
        fix: 'See that the receiver runs and can be reached, or allow more time.',
        example: RECEIVER
    },
    ISO_REMOTE_TLS: {
        exit: 5,
        title: 'the certificate of the receiver does not hold',
        cause: 'The certificate is not signed by a trusted authority, names another host, or is not valid now. There is no way to go on without it.',
        fix: 'Name the authority that signed it, or give the receiver a certificate for the name that is used.',
        example: 'openssl verify -CAfile ca.pem server.pem'
    },
    ISO_REMOTE_TOO_LARGE: {
        exit: 5,
        title: 'a request or an answer that is too large',
        cause: 'The tree with what is handed in, or what came back, is larger than the side that reads it allows.',
        fix: 'Hand in less, or start the receiver with more --max-mb.',
        example: `${RECEIVER} --max-mb 1024`
    },
    ISO_REMOTE_UNNAMED: {
        exit: 5,
        title: 'the pack needs a receiver, and none is named',
        cause: 'The pack says isolation: remote, so that it runs on a receiver only. Which one, and with which key, only the operator can say.',
        fix: 'Name the receiver and the file with the shared key.',
        example: 'codex-orchestrator run my-pack --mode privileged --isolation remote --remote-url https://runner.example.org:8443 --remote-key-file runner.keys'
    },
    ISO_REMOTE_UNREACHABLE: {
        exit: 5,
        title: 'the receiver cannot be reached',
        cause: 'The name does not resolve, nobody listens there, or the connection ended early.',
        fix: 'See that the receiver runs, and that the address is right.',
        example: RECEIVER
    },
    ISO_REMOTE_UNSIGNED: {
        exit: 5,
        title: 'a request without a signature',
        cause: 'The parts that say key, time, number and signature are missing or not of their form.',
        fix: 'Send requests by this program only; nothing else has a use for the receiver.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_REMOTE_URL: {
        exit: 2,
        title: 'not an address of a receiver',
        cause: 'The address is no https: URL, or holds a user, a password, a query or a fragment.',
        fix: 'Name host and port with https:.',
        example: 'codex-orchestrator run my-pack --isolation remote --remote-url https://runner.example.org:8443 --remote-key-file runner.keys'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso.ts
const isoReasons = {
    ISO_ARCH: {
        exit: 5,
        title: 'no filter for this processor',
        cause: 'The sandbox needs a system-call filter, and there is one for x86-64 and arm64 only.',
        fix: 'Run on an x86-64 or arm64 Linux machine.',
        example: 'runs-on: ubuntu-24.04-arm'
    },
    ISO_LIFELINE: {
        exit: 5,
        title: 'no lifeline',
        cause: 'The watcher that ends every sandbox when this program is killed could not be started, so a killed run could leave processes behind.',
        fix: 'See that /bin/sh exists and that the process limit of the user is not exhausted.',
        example: 'ulimit -u'
    },
    ISO_MOUNT_INVALID: {
        exit: 5,
        title: 'a path that cannot be mounted',
        cause: 'A path to be shown inside does not exist, is not absolute, is neither a regular file nor a directory, or leads through a symbolic link of the tree it is mounted into.',
        fix: 'Name an existing file or directory; remove the symbolic link from the repository.',
        example: 'carry: [node_modules]   # an existing directory of the workspace'
    },
    ISO_MOUNT_UNREACHABLE: {
        exit: 5,
        title: 'a path the sandbox user cannot reach',
        cause: 'Commands run as an unprivileged user, and a directory on the way to a path that should be shown inside does not let that user pass (often /root or a home with mode 0700).',
        fix: 'Move the path to a place that every user can pass through, or allow passing with chmod o+x on the directory that is named.',
        example: 'chmod o+x /srv/private   # the directory named in the message'
    },
    ISO_OWN_CODE: {
        exit: 5,
        title: 'the program lies where a phase can write',
        cause: 'The directory of this program lies in, or around, a directory that commands of the pack may change. A phase could replace the code that judges it.',
        fix: 'Install the action or the program outside of the workspace, the evidence and the temporary directory.',
        example: 'uses: owner/codex-orchestrator@v1   # a tagged version, not uses: ./ of the checkout'
    },
    ISO_PLATFORM: {
        exit: 5,
        title: 'this system has no sandbox',
        cause: 'The sandbox is made of Linux namespaces and seccomp. macOS and Windows have neither, and this program runs nothing with less than was promised.',
        fix: 'Run on Linux: a Linux runner, a virtual machine or WSL 2. Container isolation for other systems comes in a later version.',
        example: 'runs-on: ubuntu-24.04'
    },
    ISO_RUN_AS: {
        exit: 5,
        title: 'no unprivileged user to run as',
        cause: 'The program runs as root and found no free user id in 60706-61183 that it can change to. Outer root is never taken into a sandbox.',
        fix: 'Start it as an ordinary user, or in a container whose user mapping covers these ids.',
        example: 'runuser -u builder -- codex-orchestrator run my-pack'
    },
    ISO_SCRATCH: {
        exit: 5,
        title: 'the run directory is closed to the sandbox user',
        cause: 'The directory for the private files of the run cannot be made, or the unprivileged user who runs the commands cannot pass through a directory above it.',
        fix: 'Point TMPDIR or RUNNER_TEMP to a directory that every user can pass through.',
        example: 'TMPDIR=/tmp codex-orchestrator run my-pack'
    },
    ISO_SETUP: {
        exit: 5,
        title: 'the sandbox could not be built',
        cause: 'The probe passed, but the sandbox for one command could not be built. The command never started.',
        fix: 'Read the message of the launcher; codex-orchestrator doctor shows what this machine can enforce.',
        example: 'codex-orchestrator doctor'
    },
    ISO_SURVIVORS: {
        exit: 5,
        title: 'processes of a killed run are still there',
        cause: 'A run was killed, and processes of its sandboxes could not be ended: they hang in the kernel, or belong to root where sudo is no longer possible.',
        fix: 'End the processes named in the message as root, then run again.',
        example: 'sudo kill -KILL 4711   # the number named in the message'
    },
    ISO_UNAVAILABLE: {
        exit: 5,
        title: 'no sandbox that passes its probe',
        cause: 'No way of building a sandbox (bubblewrap or util-linux with perl, as an ordinary user or, where the operator allows it, started by root) passed every fact of the probe. Nothing was run.',
        fix: 'Run codex-orchestrator doctor: it says for each way why not, and names the one command that helps. In a workflow, set install-sandbox: auto, or install bubblewrap and its AppArmor profile in a step before, or use a machine that allows user namespaces.',
        example: 'sudo apt-get install -y bubblewrap'
    }
};

;// CONCATENATED MODULE: ./src/reasons/limit.ts
const keep = 'The change, if there is one, is kept in the run directory as change.patch and change.bundle.';
const limitReasons = {
    LIMIT_ABOVE_CEILING: {
        exit: 3,
        title: 'a limit above the ceiling',
        cause: 'The pack or a flag asks for more than the operator’s policy allows.',
        fix: 'Ask for less, or let the operator raise limits in .codex/policy.yml.',
        example: '# .codex/policy.yml\nversion: 1\nlimits: {changed_lines: 20000}'
    },
    LIMIT_CHANGED_FILES: {
        exit: 4,
        title: 'too many changed files',
        cause: `The change touches more files than limits.changed_files. ${keep}`,
        fix: 'Split the pack, exclude generated files, or ask for more; an operator can apply change.patch after reading it.',
        example: 'limits: {changed_files: 300, exclude: ["dist/**"]}'
    },
    LIMIT_CHANGED_LINES: {
        exit: 4,
        title: 'too many changed lines',
        cause: `The change has more added and deleted lines than limits.changed_lines (800 unless the pack asks for more). ${keep}`,
        fix: 'Split the pack, exclude generated files, or ask for more; an operator can apply change.patch after reading it.',
        example: 'limits: {changed_lines: 4000, exclude: [package-lock.json]}'
    },
    LIMIT_CPU: {
        exit: 4,
        title: 'CPU time used up',
        cause: `The processes of a command together used more CPU time than limits.cpu_minutes, or one of them did alone, and were stopped. ${keep}`,
        fix: 'Make the command do less, or ask for more.',
        example: 'limits: {cpu_minutes: 5000}'
    },
    LIMIT_DISK: {
        exit: 4,
        title: 'disk limit reached',
        cause: `The private directory of the run grew past limits.disk_mb and the command was stopped. ${keep}`,
        fix: 'Make the command write less, or ask for more.',
        example: 'limits: {disk_mb: 8192}'
    },
    LIMIT_MEMORY: {
        exit: 4,
        title: 'memory limit reached',
        cause: `The processes of a command together used more memory than limits.memory_mb and were stopped, by the kernel where it holds the limit. ${keep}`,
        fix: 'Make the command use less, or ask for more.',
        example: 'limits: {memory_mb: 8192}'
    },
    LIMIT_OUTPUT: {
        exit: 4,
        title: 'output limit reached',
        cause: `A command printed more than limits.output_mb. Its log was cut there and the command was stopped. ${keep}`,
        fix: 'Print less (a quiet flag, a file in $ARTIFACTS_DIR), or ask for more.',
        example: 'limits: {output_mb: 256}'
    },
    LIMIT_PROCESSES: {
        exit: 4,
        title: 'process limit reached',
        cause: `A command had more processes than limits.processes, or was refused one more, and was stopped. Where the kernel counts, threads count too. ${keep}`,
        fix: 'Start fewer processes, or ask for more.',
        example: 'limits: {processes: 1024}'
    },
    LIMIT_SAME_ERROR: {
        exit: 4,
        title: 'the same error twice',
        cause: `Two attempts failed with the same error, so a further one would only repeat it. ${keep}`,
        fix: 'Read the log of the failed command; the error does not go away by trying again.',
        example: 'codex-orchestrator report last'
    },
    LIMIT_WALL_PHASE: {
        exit: 4,
        title: 'a phase took too long',
        cause: `A phase ran longer than limits.phase_minutes and was stopped. ${keep}`,
        fix: 'Make the phase faster, or ask for more time.',
        example: 'limits: {phase_minutes: 60}'
    },
    LIMIT_WALL_RUN: {
        exit: 4,
        title: 'the run took too long',
        cause: `The run took longer than limits.wall_minutes and was stopped. ${keep}`,
        fix: 'Make the pack smaller, or ask for more time.',
        example: 'limits: {wall_minutes: 120}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/net.ts
const netReasons = {
    NET_ABOVE_CEILING: {
        exit: 3,
        title: 'network above the ceiling',
        cause: 'The pack asks for a host that the operator’s policy does not allow. A request is never narrowed quietly: the run stops.',
        fix: 'Remove the host from the pack, or let the operator add it to network.allow in .codex/policy.yml.',
        example: '# .codex/policy.yml, on the trusted branch\nversion: 1\nnetwork: {allow: ["registry.example.org:443"]}'
    },
    NET_ADDRESS_REFUSED: {
        exit: 3,
        title: 'the host has no public address',
        cause: 'The name is granted, and every address it resolves to is private, loopback, link-local, a metadata service, reserved, or this machine’s own. Such addresses are never dialled, because a name’s owner could point it at them at any time.',
        fix: 'Use a host with a public address, or hand the data in with carry or data.',
        example: 'carry: [vendor]\nconstraints: {allow_network: false}'
    },
    NET_BAD_HOST: {
        exit: 3,
        title: 'host or port not understood',
        cause: 'What the command asked for is not a host and port in their plain form: it holds user information, an escape, a NUL, an empty label, too many characters, or no port.',
        fix: 'Let the command ask for host:port as the pack lists it.',
        example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    NET_BAD_REQUEST: {
        exit: 3,
        title: 'not a request for the proxy',
        cause: 'The request is malformed, or could be understood in two ways: two lengths, a folded header, a bare line feed, another scheme than http. Such requests are refused rather than repaired.',
        fix: 'Use a client that speaks HTTP/1.1 to a proxy: CONNECT for https, and http://host/path for http.',
        example: 'curl --proxy "$https_proxy" https://registry.example.org/'
    },
    NET_BAD_RESPONSE: {
        exit: 1,
        title: 'the host’s answer is not HTTP',
        cause: 'A granted host answered a plain HTTP request with something that is not an HTTP/1 response.',
        fix: 'Look at the host and port; for TLS use https.',
        example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    NET_DIAL_FAILED: {
        exit: 1,
        title: 'the host cannot be reached',
        cause: 'The host is granted and its addresses are public, and none of them took the connection in time.',
        fix: 'Run again later, or check from outside of the sandbox that the host answers on that port.',
        example: 'curl -sS -o /dev/null https://registry.example.org/'
    },
    NET_ENDED: {
        exit: 1,
        title: 'ended before it was decided',
        cause: 'The command, its access, or the run ended while the connection was still being made.',
        fix: 'Nothing, where the command is done; else let it wait for its own background work.',
        example: 'setup: {run: ["npm ci --ignore-scripts"]}'
    },
    NET_HOSTS_MISSING: {
        exit: 3,
        title: 'network asked for, no host named',
        cause: 'The pack says allow_network: true and names no host. SAFE mode opens named hosts only, so there is nothing to open.',
        fix: 'Name the hosts the pack needs, or set allow_network: false.',
        example: 'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    NET_HOST_MISMATCH: {
        exit: 3,
        title: 'the Host header names another host',
        cause: 'A plain HTTP request was addressed to a granted host and asked it, in its Host header, for another one. Shared front ends would have served that other host.',
        fix: 'Ask for the host itself, and list it.',
        example: 'permissions: {network: {allow: ["files.example.org:80"]}}'
    },
    NET_LIMIT_BYTES: {
        exit: 4,
        title: 'the limit on bytes is reached',
        cause: 'A connection, or all connections of the run together, would have passed more bytes than the proxy allows.',
        fix: 'Fetch less, or hand large inputs in with carry or data.',
        example: 'data: {corpus: {path: /srv/corpus, max_age_days: 30}}'
    },
    NET_LIMIT_CONNECTIONS: {
        exit: 4,
        title: 'too many connections at one time',
        cause: 'The command holds more connections open than the proxy allows.',
        fix: 'Let the tool use fewer connections at one time.',
        example: 'setup: {run: ["npm ci --ignore-scripts --maxsockets 16"]}'
    },
    NET_LIMIT_DECISIONS: {
        exit: 4,
        title: 'too many connections in one run',
        cause: 'Each connection leaves a record, and the run has used up its records. Nothing passes unrecorded.',
        fix: 'Let the tool keep its connections open, or stop what keeps trying.',
        example: 'setup: {run: ["npm ci --ignore-scripts"]}'
    },
    NET_LIMIT_TIME: {
        exit: 4,
        title: 'a connection took too long',
        cause: 'A request or ClientHello was not completed in time, or a connection was idle or open for too long.',
        fix: 'Run again; where a service needs long silent connections, it cannot be used through the proxy.',
        example: 'setup: {run: ["npm ci --ignore-scripts"]}'
    },
    NET_NAME_UNRESOLVED: {
        exit: 1,
        title: 'the host name does not resolve',
        cause: 'The host is granted, and the resolver of this machine gave no address for it in time.',
        fix: 'Check the spelling, and that this machine resolves the name.',
        example: 'getent hosts registry.example.org'
    },
    NET_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'this isolation enforces no allow list',
        cause: 'The pack asks for named hosts, and the isolation of this run has no filtering proxy: none enforces nothing, and remote has no network but none. Running with an open network instead would be less than was promised.',
        fix: 'Run the pack in a sandbox or a container, or hand in what it needs with carry or data.',
        example: 'constraints: {allow_network: false}\ncarry: [node_modules]'
    },
    NET_NOT_GRANTED: {
        exit: 3,
        title: 'the host is not granted',
        cause: 'A command asked for a host and port that the pack does not list for its phase. Nothing left the sandbox.',
        fix: 'If the command is meant to reach that host, list it, with its port, for that phase only.',
        example: 'phases: {test: {permissions: {network: {allow: ["fixtures.example.org:443"]}}}}'
    },
    NET_NOT_TLS: {
        exit: 3,
        title: 'not TLS on a port for TLS',
        cause: 'Ports 443, 853 and 8443 pass TLS only, because the server name in its first message is what is checked. What came was no TLS, a broken ClientHello, or plain HTTP.',
        fix: 'Use https; a plain service needs a port of its own in the pack.',
        example: 'permissions: {network: {allow: ["git.example.org:9418"]}}'
    },
    NET_PROXY_DIED: {
        exit: 5,
        title: 'the filtering proxy ended',
        cause: 'The process that is the only way out of the sandbox ended before the run did. The network was closed from that moment on.',
        fix: 'Run again. If it happens again, report it with the run’s evidence.',
        example: 'codex-orchestrator run pack.yml'
    },
    NET_PROXY_IGNORED: {
        exit: 3,
        title: 'the client goes past the proxy',
        cause: 'The command asked for the address of a host itself. Inside a sandbox there is no resolver and no route: whatever is granted passes through the proxy that the environment names.',
        fix: 'Let the client use https_proxy from its environment, or use one that does (curl, npm, pip, git, Go, Node and Python do).',
        example: 'curl https://registry.example.org/   # curl obeys https_proxy'
    },
    NET_PROXY_START: {
        exit: 5,
        title: 'the filtering proxy did not start',
        cause: 'The pack has a network grant, and the process that enforces it could not be started or could not listen on its socket. The message says why.',
        fix: 'Give the run a writable temporary directory with a short path; check that the program’s own files can be read.',
        example: 'TMPDIR=/tmp codex-orchestrator run pack.yml'
    },
    NET_RULE_INVALID: {
        exit: 2,
        title: 'a network rule cannot be read',
        cause: 'An entry of an allow list is not a host with a port, with at most one wildcard as its first label.',
        fix: 'Write host:port or *.host:port; an address as it is, an IPv6 address in brackets.',
        example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
    },
    NET_SNI_MISMATCH: {
        exit: 3,
        title: 'the TLS server name is another one',
        cause: 'A tunnel was opened to a granted host, and the TLS handshake in it asked for another name. Shared front ends would have served that other host.',
        fix: 'Ask for the host itself, and list it.',
        example: 'permissions: {network: {allow: ["files.example.org:443"]}}'
    },
    NET_SNI_MISSING: {
        exit: 3,
        title: 'TLS without a server name',
        cause: 'A tunnel was opened to a granted host, and the TLS handshake in it does not say which host it is for.',
        fix: 'Use a client that sends the server name (SNI), as every current one does by default.',
        example: 'curl https://registry.example.org/'
    },
    NET_TOKEN_REFUSED: {
        exit: 3,
        title: 'the proxy does not know who asks',
        cause: 'The request bore no credentials, or such as belong to no running command. Each command gets its own, in its proxy variables, and they end with it.',
        fix: 'Let the client take its proxy from the environment as it is, credentials included.',
        example: 'curl --proxy "$https_proxy" https://registry.example.org/'
    },
    NET_WILDCARD: {
        exit: 3,
        title: 'a bare wildcard is not a named host',
        cause: 'SAFE mode opens named hosts only; "*" would open every host.',
        fix: 'Name each host. One leading wildcard label under a named domain is allowed.',
        example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pack.ts
const packReasons = {
    PACK_ALIAS: {
        exit: 2,
        title: 'YAML aliases that expand too far',
        cause: 'An alias refers to nothing, to itself, or the aliases of the file together expand to more than a pack can hold.',
        fix: 'Write the values out; a pack needs few aliases or none.',
        example: 'acceptance:\n  commands: [npm test]'
    },
    PACK_COMPANION_MISSING: {
        exit: 0,
        title: 'a companion file is missing',
        cause: 'A directory pack usually has acceptance.yml, spec.md, risk.md and runbook.md beside task.yml. The named ones are not there; nothing of them is judged.',
        fix: 'Write the file, or remove the reference to it.',
        example: 'acceptance: {file: acceptance.yml}'
    },
    PACK_CONTRADICTION: {
        exit: 2,
        title: 'the pack contradicts itself',
        cause: 'Two keys of the pack cannot both hold, such as allow_network: false beside a list of hosts to reach.',
        fix: 'Decide for one of the two and remove the other.',
        example: 'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    PACK_DUPLICATE_KEY: {
        exit: 2,
        title: 'a key stands twice in one mapping',
        cause: 'YAML readers disagree about which of two equal keys counts, so neither does.',
        fix: 'Keep one of them.',
        example: 'id: LINT-12\ntitle: Replace var with let and const'
    },
    PACK_EMPTY_VALUE: {
        exit: 0,
        title: 'a key without a value',
        cause: 'The key is written and nothing follows it, so it is read as if it were absent.',
        fix: 'Write the value, or remove the key.',
        example: 'constraints: {read_only: true}'
    },
    PACK_ENCODING: {
        exit: 2,
        title: 'the file is not plain UTF-8 text',
        cause: 'The file holds bytes or characters that have no place in a pack: invalid UTF-8, UTF-16, NUL or other control characters, or characters that reverse the direction of text.',
        fix: 'Save the file as UTF-8 and remove the character at the named place.',
        example: 'iconv -f UTF-16 -t UTF-8 task.yml > fixed.yml'
    },
    PACK_FORBIDDEN_KEY: {
        exit: 2,
        title: 'a key that is never allowed',
        cause: 'Keys named __proto__, constructor or prototype serve attacks on programs, and nothing else.',
        fix: 'Give the key another name.',
        example: 'data: {latencies: {path: latencies.json}}'
    },
    PACK_GLOB: {
        exit: 2,
        title: 'a pattern that is not accepted',
        cause: 'The pattern leaves the repository, is negated, has extended or nested groups, or so many wildcards that matching it could take for ever.',
        fix: 'Use paths, *, **, ?, [a-z] and {a,b}, relative and without "..".',
        example: 'artifacts: {required: ["reports/*.json"]}'
    },
    PACK_HOST: {
        exit: 2,
        title: 'not a host',
        cause: 'An entry of an allow list is neither a host name with an optional port nor a preset. URLs, paths and addresses are not names of hosts.',
        fix: 'Write name:port, or one of the presets npm, pypi, go, cargo, maven, github.',
        example: 'permissions: {network: {allow: [npm, "files.example.org:443"]}}'
    },
    PACK_ID: {
        exit: 2,
        title: 'an id that cannot name a branch',
        cause: 'The id becomes part of a branch name. It has 1 to 64 characters from A–Z, a–z, 0–9, dot, underscore and hyphen, starts with a letter or digit, has no "..", and ends neither in a dot nor in ".lock" (git check-ref-format).',
        fix: 'Choose an id of that form.',
        example: 'id: LINT-12'
    },
    PACK_ID_FOLDER: {
        exit: 0,
        title: 'the id differs from the folder’s name',
        cause: 'People look for a pack by its id. The id is what counts; the folder has another name.',
        fix: 'Rename the folder or the id, so that they agree.',
        example: 'task-packs/LINT-12/task.yml   # id: LINT-12'
    },
    PACK_LIMIT: {
        exit: 2,
        title: 'a limit that is not one',
        cause: 'A limit is negative, zero where nothing could run, not a whole number, or beyond any machine.',
        fix: 'Write a positive number without quotes or units; the unit is in the key’s name.',
        example: 'limits: {changed_lines: 4000, wall_minutes: 30}'
    },
    PACK_MISSING_KEY: {
        exit: 2,
        title: 'a required key is missing',
        cause: 'Every pack has an id and a title; some blocks have required keys of their own.',
        fix: 'Add the key.',
        example: 'id: LINT-12\ntitle: Replace var with let and const'
    },
    PACK_NETWORK_UNNAMED: {
        exit: 0,
        title: 'network asked for, no host named',
        cause: 'The pack says allow_network: true and names no host. It loads and plans; it does not run (NET_HOSTS_MISSING).',
        fix: 'Name the hosts, or set allow_network: false.',
        example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    PACK_NOTHING_EXECUTABLE: {
        exit: 0,
        title: 'nothing to execute',
        cause: 'The pack has no acceptance command, so nothing can pass or fail. Prose is never executed.',
        fix: 'Add at least one command under acceptance.commands, or under must in acceptance.yml.',
        example: 'acceptance: {commands: [npm test]}'
    },
    PACK_NOT_FOUND: {
        exit: 2,
        title: 'no pack there',
        cause: 'The path names neither a directory with a task.yml nor a file that ends in .yml or .yaml.',
        fix: 'Name the directory of the pack or its file, relative to the repository; init writes one to start from.',
        example: 'codex-orchestrator validate examples/quickstart'
    },
    PACK_PATH: {
        exit: 2,
        title: 'a path that leaves the repository',
        cause: 'Paths in a pack are relative, use "/", have no "..", no empty part and no NUL, and do not reach into .git.',
        fix: 'Write the path relative to the repository root, or to the pack’s directory where the key says so.',
        example: 'scope: {allowed_paths: [src, test]}'
    },
    PACK_PERMISSION: {
        exit: 2,
        title: 'a phase asks for more than the pack',
        cause: 'A pack’s permissions are the bound of its phases. A phase may ask for less, never for more.',
        fix: 'Add it to the pack’s permissions, or remove it from the phase.',
        example: 'permissions: {network: {allow: [npm]}}\nsetup: {run: [npm ci --ignore-scripts], permissions: {network: {allow: [npm]}}}'
    },
    PACK_ROOT: {
        exit: 2,
        title: 'the file is not one mapping',
        cause: 'A pack is one YAML document whose root is a mapping of keys to values.',
        fix: 'Start with id: and title: in the first column, and keep one document a file.',
        example: 'id: LINT-12\ntitle: Replace var with let and const'
    },
    PACK_SYMLINK: {
        exit: 2,
        title: 'a link where a file is expected',
        cause: 'A pack and its files are never read through symbolic links, which could lead out of the repository.',
        fix: 'Put the file itself where the link is.',
        example: 'cp --remove-destination "$(readlink -f task.yml)" task.yml'
    },
    PACK_TAG: {
        exit: 2,
        title: 'a YAML tag that is not accepted',
        cause: 'Tags such as !!python/object or !include ask the reader to run or fetch something. Plain values only.',
        fix: 'Remove the tag and write the value.',
        example: 'title: "2026"'
    },
    PACK_TOO_DEEP: {
        exit: 2,
        title: 'nested too deeply',
        cause: 'Mappings and lists may be nested 64 deep.',
        fix: 'Flatten the structure.',
        example: 'acceptance:\n  commands: [npm test]'
    },
    PACK_TOO_LARGE: {
        exit: 2,
        title: 'too large for a pack',
        cause: 'A file of a pack may have 1 MiB and 100,000 YAML tokens.',
        fix: 'Move data into files of its own and name them under data.',
        example: 'data: {samples: {path: fixtures/samples.json}}'
    },
    PACK_TOO_MANY_PROBLEMS: {
        exit: 2,
        title: 'more problems than are listed',
        cause: 'A file has more than 200 problems; the rest is not listed.',
        fix: 'Correct the listed ones and validate again.',
        example: 'codex-orchestrator validate task-packs/LINT-12'
    },
    PACK_TYPE: {
        exit: 2,
        title: 'a value of the wrong kind',
        cause: 'The key takes another kind of value: text, a number, true or false, a list, or a mapping.',
        fix: 'Write the kind of value that the message names.',
        example: 'limits: {changed_lines: 4000}   # a number, not "4000"'
    },
    PACK_UNCOMMITTED: {
        exit: 0,
        title: 'the pack is not the committed one',
        cause: 'The pack is read from your work tree and everything it runs comes from the base commit; the two differ in this file. Its digest is in the plan, and a publisher that reads the committed pack will refuse the run.',
        fix: 'Commit the pack.',
        example: 'git add packs/lint.yml && git commit -m "pack: lint"'
    },
    PACK_UNKNOWN_KEY: {
        exit: 2,
        title: 'a key nobody reads',
        cause: 'The key has no meaning here, often because of a typing mistake. In a pack this is a warning and the key is ignored; in the policy file it is an error.',
        fix: 'Use the nearest key that the message names, or remove it.',
        example: 'scope: {allowed_paths: [src]}'
    },
    PACK_VALUE: {
        exit: 2,
        title: 'a value that is not accepted',
        cause: 'The value is of the right kind, and is not one of those the key takes.',
        fix: 'Use one of the values that the message names.',
        example: 'permissions: {cloud: {aws: read}}'
    },
    PACK_YAML: {
        exit: 2,
        title: 'not valid YAML',
        cause: 'The file does not follow YAML 1.2 at the named place. Frequent: a tab as indentation, a missing quote, a colon inside plain text.',
        fix: 'Correct the line; quote text that holds ": " or " #".',
        example: 'title: "Fix: the parser"'
    }
};

;// CONCATENATED MODULE: ./src/reasons/phase.ts
const phaseReasons = {
    ACC_FAILED: {
        exit: 1,
        title: 'an acceptance command failed',
        cause: 'A command of the acceptance ended with a status other than 0 in the clean test tree.',
        fix: 'Read the log of that command in the run directory; run it by hand on the branch or with change.patch applied.',
        example: 'codex-orchestrator report last'
    },
    ACC_DOCS_MISSING: {
        exit: 1,
        title: 'a required document is missing',
        cause: 'docs.required names a file that is absent or empty in the tree the change leads to.',
        fix: 'Write the document as part of the change, or remove it from docs.required.',
        example: 'docs: {required: [docs/usage.md]}'
    },
    ACC_NOTHING_EXECUTABLE: {
        exit: 2,
        title: 'nothing to execute',
        cause: 'The pack has neither acceptance commands nor phases: there is nothing that could pass or fail.',
        fix: 'Add at least one acceptance command.',
        example: 'acceptance: {commands: [npm test]}'
    },
    ACC_READ_ONLY_CHANGED: {
        exit: 3,
        title: 'a read-only pack changed files',
        cause: 'The pack says read_only: true and its implement phase changed files.',
        fix: 'Remove read_only, or write results to $ARTIFACTS_DIR.',
        example: 'constraints: {read_only: true}'
    },
    EXEC_CWD_MISSING: {
        exit: 2,
        title: 'a directory for commands is missing',
        cause: 'A command runs in a directory that the tree does not have. A run starts from the base commit: a pack that was never committed has no directory there.',
        fix: 'Commit the pack, correct execution.cwd, or let implement make the directory.',
        example: 'git add packs/lint && git commit -m "pack"\ncodex-orchestrator run packs/lint'
    },
    IMPLEMENT_FAILED: {
        exit: 1,
        title: 'implement failed',
        cause: 'A command of the implement phase ended with a status other than 0.',
        fix: 'Read the log of that command in the run directory.',
        example: 'codex-orchestrator report last'
    },
    SCOPE_OUTSIDE: {
        exit: 3,
        title: 'the change leaves its scope',
        cause: 'The change touches a path outside scope.allowed_paths. Both sides of a rename count, and paths match by whole segments.',
        fix: 'Keep the change inside the declared paths, or declare the path if it belongs to the task.',
        example: 'scope: {allowed_paths: [src, test]}'
    },
    SETUP_CHANGED_TREE: {
        exit: 1,
        title: 'setup changed the tree',
        cause: 'setup may change no tracked file; what it makes is declared under produces.',
        fix: 'Move the step to phases.implement, or declare its result under setup.produces.',
        example: 'setup:\n  run: [npm ci --ignore-scripts]\n  produces: [node_modules]'
    },
    SETUP_FAILED: {
        exit: 1,
        title: 'setup failed',
        cause: 'A command of the setup phase ended with a status other than 0.',
        fix: 'Read the log of that command in the run directory. Without a network grant, setup cannot download anything.',
        example: 'codex-orchestrator report last'
    },
    SETUP_NEEDS_NETWORK: {
        exit: 3,
        title: 'packages to install, no network granted',
        cause: 'acceptance.yml lists deps (packages to install). Installing them needs the network, which is not granted.',
        fix: 'Hand the packages in with carry, vendor them, or remove deps where the commands do not need them.',
        example: 'carry: [node_modules]'
    },
    SETUP_PRODUCE_MISSING: {
        exit: 1,
        title: 'setup did not produce what it declares',
        cause: 'A path under setup.produces does not exist after setup, or is not a plain directory or file.',
        fix: 'Correct the path, or the command that should make it.',
        example: 'setup: {run: ["npm ci"], produces: [node_modules]}'
    },
    AGENT_NOT_AVAILABLE: {
        exit: 5,
        title: 'agents cannot be run yet',
        cause: 'phases.implement.agent names a coding agent. This version runs scripts only.',
        fix: 'Use phases.implement.run with commands.',
        example: 'phases: {implement: {run: ["npx eslint --fix ."]}}'
    },
    CARRY_MISSING: {
        exit: 3,
        title: 'a path to hand in is missing or unsafe',
        cause: 'carry or data names a path that is absent in the workspace, is a link, or is too old.',
        fix: 'Make the path, or remove it from the pack.',
        example: 'carry: [node_modules]'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr-api.ts
const prApiReasons = {
    PR_API_BLOB: {
        exit: 6,
        title: "GitHub's API cannot carry a file of the change",
        cause: 'A commit that GitHub signs is made through its API, which takes files of at most 40 MiB, and paths that are ' +
            'UTF-8.',
        fix: 'Publish without `sign-commits`, so that git pushes the commit, or leave the file out of the change.',
        example: "with: {sign-commits: 'false'}"
    },
    PR_API_TREE: {
        exit: 6,
        title: 'GitHub made another tree than the one that was proven',
        cause: 'The commit was to be made through the API, and the tree that came out, or an object of it, is not the one ' +
            'that the evidence is about. No branch was moved.',
        fix: 'Publish again; where it comes back, publish without `sign-commits`, so that git pushes the commit.',
        example: "with: {sign-commits: 'false'}"
    },
    PR_APP_KEY: {
        exit: 6,
        title: 'GitHub does not know the app by this key',
        cause: 'The input `private-key` holds no RSA private key, a key of another app, or one that was deleted; or the ' +
            'input `app-id` names another app; or the clock of the runner is wrong.',
        fix: "Make a new private key in the app's settings, and put the whole file into the secret that `private-key` " +
            "names; take `app-id` (or the client ID) from the app's page.",
        example: "with: {app-id: '${{ vars.APP_ID }}', private-key: '${{ secrets.APP_PRIVATE_KEY }}'}"
    },
    PR_APP_NOT_INSTALLED: {
        exit: 6,
        title: 'The app is not installed on the repository',
        cause: 'The app is not installed where the repository is, not for this repository, or it was suspended.',
        fix: "Install the app from its page, or add the repository in the installation's settings.",
        example: 'gh api repos/OWNER/NAME --jq .owner.login'
    },
    PR_APP_PERMISSION: {
        exit: 6,
        title: 'The app was not given a permission that publishing needs',
        cause: 'A token is asked for with just the permissions that publishing needs, and the installation has not all of them.',
        fix: "Add the permission in the app's settings under Permissions & events, then accept it in the " +
            "installation's settings: until somebody does, it does not hold.",
        example: 'gh api repos/OWNER/NAME --jq .owner.login'
    },
    PR_BILLING: {
        exit: 6,
        title: 'GitHub refuses it for the sake of billing',
        cause: 'The account has a payment that failed, or a spending limit that is reached.',
        fix: "Look at the account's Billing and plans, then publish again.",
        example: 'codex-orchestrator run pack.yml'
    },
    PR_COMMIT_UNKNOWN: {
        exit: 6,
        title: 'GitHub does not have the commit',
        cause: 'A commit that the run is based on was never pushed, or is gone since its branch was rewritten, or is not in ' +
            'the fork that the branch is written to.',
        fix: 'Push the base branch, or bring the fork up to date, and run the pack again on the base as it is now.',
        example: 'gh repo sync OWNER/FORK'
    },
    PR_NOT_COLLABORATOR: {
        exit: 6,
        title: 'Only collaborators may open pull requests here',
        cause: "The repository takes pull requests of collaborators alone, and the token's account is none.",
        fix: 'Invite that account to the repository, or give the input `token` the token of an app that is installed on it.',
        example: 'gh api -X PUT repos/OWNER/NAME/collaborators/LOGIN -f permission=push'
    },
    PR_NOT_REOPENED: {
        exit: 6,
        title: 'The pull request could not be opened again',
        cause: 'GitHub opens a closed pull request again only while its branch is there and still holds the commit it was closed at.',
        fix: 'Let a new pull request be opened instead.',
        example: 'with: {on-closed: new}'
    },
    PR_ORG_POLICY: {
        exit: 6,
        title: 'A policy of the organization refuses the token',
        cause: 'The organization or enterprise restricts addresses, single sign-on, or kinds and lifetimes of tokens; the ' +
            'token is good, and is refused for that.',
        fix: 'Use the token of an app that the organization has installed, or have the policy changed.',
        example: "with: {app-id: '${{ vars.APP_ID }}', private-key: '${{ secrets.APP_PRIVATE_KEY }}'}"
    },
    PR_UNRELATED_HISTORIES: {
        exit: 6,
        title: 'Branch and base have no history in common',
        cause: 'The base branch was written anew since the run started, or the branch stands on a commit that was cut off from ' +
            'its history.',
        fix: 'Run the pack again on the base as it is now.',
        example: 'codex-orchestrator run pack.yml'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr-handover.ts
const prHandoverReasons = {
    PR_BASE_UNTRUSTED: {
        exit: 6,
        title: 'The base of the run is not part of the trusted history',
        cause: 'The run began at a commit that is neither the trusted commit of this job nor one of its ancestors, or the ' +
            'checkout is too shallow to tell. A change of such a base would bring in history that nobody merged.',
        fix: 'Run the pack again on the branch that the pull request is for. Where the branch only moved on since, give ' +
            'the checkout of the publishing job the whole history.',
        example: 'uses: actions/checkout@v5\nwith: {fetch-depth: 0, persist-credentials: false}'
    },
    PR_BUNDLE_LINK: {
        exit: 6,
        title: 'A symbolic link of the change leads out of the repository',
        cause: 'The change adds a symbolic link, or points one elsewhere, that is absolute, climbs above the root, goes ' +
            'through .git, or is too long to be one. Whoever reads it in a checkout reads a file of their own machine.',
        fix: 'Let the pack write a relative link to a file of the repository, or copy the file.',
        example: 'ln -s ../shared/config.json app/config.json'
    },
    PR_BUNDLE_POINTER: {
        exit: 6,
        title: 'The change writes a pointer of Git LFS',
        cause: 'A file of the change is a Git LFS pointer with new content. What it stands for is neither in the evidence ' +
            'nor was it there when the acceptance ran, so that a checkout would show something that nobody judged.',
        fix: 'Commit files that are kept in Git LFS by a change of your own.',
        example: 'scope: {allowed_paths: [src, test]}'
    },
    PR_BUNDLE_SUBMODULE: {
        exit: 6,
        title: 'The change sets a submodule',
        cause: 'The tree of the change has a submodule entry that the base does not have. A run cannot make one (its phases ' +
            'see no repository inside a repository), so that somebody else did.',
        fix: 'Change submodules by a commit of your own, and run the pack on top of it.',
        example: 'git submodule update --remote vendor/lib && git commit -am "Update vendor/lib"'
    },
    PR_HANDOVER_ACCEPTANCE: {
        exit: 6,
        title: 'The acceptance that is stated is not the one that the pack declares',
        cause: 'acceptance.json leaves out a command, a declared artifact or a document of the pack, states criteria that ' +
            'it does not have, or says something else of scope and size than the change itself shows.',
        fix: 'Run the pack again with the same version of the program in both jobs.',
        example: 'codex-orchestrator plan pack.yml'
    },
    PR_HANDOVER_ATTEMPT: {
        exit: 6,
        title: 'The evidence is of another attempt of the workflow run',
        cause: 'The evidence states an attempt that is later than the one that publishes, or another than the run job said ' +
            'it was. An artifact of an earlier attempt was put in the place of the one that was handed over.',
        fix: 'Take artifact and attempt from the outputs of one and the same run job, then run all jobs again.',
        example: "with:\n  artifact-id: '${{ needs.run.outputs.artifact-id }}'\n  run-attempt: '${{ needs.run.outputs.run-attempt }}'"
    },
    PR_HANDOVER_DIGEST: {
        exit: 6,
        title: 'The artifact is not the one that was uploaded',
        cause: 'The SHA-256 of the downloaded archive differs from the one that the upload of the run job returned. Nothing ' +
            'of the archive was unpacked.',
        fix: 'Take the digest and the id from the outputs of one and the same run job, then run all jobs again.',
        example: "with:\n  artifact-id: '${{ needs.run.outputs.artifact-id }}'\n  artifact-digest: '${{ needs.run.outputs.artifact-digest }}'"
    },
    PR_HANDOVER_FOREIGN: {
        exit: 6,
        title: 'The evidence is of another repository',
        cause: 'The manifest states a workflow run of another repository, or of another server, than this one.',
        fix: 'Publish only what a run job of this very workflow run hands over.',
        example: "with: {artifact-id: '${{ needs.run.outputs.artifact-id }}'}"
    },
    PR_HANDOVER_REPLAYED: {
        exit: 6,
        title: 'The evidence is of another workflow run',
        cause: 'The manifest states another run of the workflow than the one that publishes: old evidence was handed over ' +
            'again.',
        fix: 'Start the workflow again, and let its own run job make the evidence.',
        example: 'gh workflow run orchestrate.yml'
    },
    PR_HANDOVER_UNBOUND: {
        exit: 6,
        title: 'The evidence does not say which workflow run it is of',
        cause: 'The manifest states no workflow run: the evidence was made on a command line, or by an older version of ' +
            'the program. It could be replayed at any time, so that a job of its own does not publish it.',
        fix: 'Make the run with this action, at the same version as the publishing job.',
        example: 'jobs:\n  run:\n    steps: [{uses: OWNER/codex-orchestrator@v1, with: {task-pack: pack.yml}}]'
    },
    PR_PLAN_MISMATCH: {
        exit: 6,
        title: 'The plan that was run is not the one that the trusted commit gives',
        cause: 'The publishing job made the plan again, from the pack and the policy at the trusted commit and from its own ' +
            'inputs, and it differs from the plan of the evidence in the members that are named.',
        fix: 'Give both jobs the same inputs and the same version of the action. Where pack or policy changed since the ' +
            'run, run it again.',
        example: 'with: {task-pack: pack.yml, mode: safe, policy: .codex/policy.yml}   # in both jobs'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr-rules.ts
const prRulesReasons = {
    PR_BASE_NOT_ALLOWED: {
        exit: 3,
        title: 'The policy does not allow this base branch',
        cause: 'The policy file lists the branches that pull requests of this program may be for, and the one that the pack ' +
            'or the input `base` names is not among them.',
        fix: 'Name a base that the policy lists, or let the operator list this one under `pull_request.bases`.',
        example: "version: 1\npull_request:\n  bases: [main, 'release/*']"
    },
    PR_BODY_FULL: {
        exit: 6,
        title: 'The text of the pull request has no room left',
        cause: "GitHub takes 65,536 characters. What people wrote around this program's part leaves too little for the marker, " +
            'the verdict and the digests, which are never left out; nothing that a person wrote is cut.',
        fix: 'Move a part of the description into a comment, then publish again.',
        example: 'gh pr edit 7 --body-file shorter.md'
    },
    PR_LABEL_NOT_ALLOWED: {
        exit: 3,
        title: 'The policy does not allow this label',
        cause: 'The policy file lists the labels that may be given, and this one is not among them; or it is a label of the ' +
            'kind that makes bots merge or approve, which has to be listed by its full name.',
        fix: 'Drop the label from the pack or the input, or let the operator list it under `pull_request.labels`.',
        example: "version: 1\npull_request:\n  labels: [lint, 'area/*']"
    },
    PR_TEMPLATE_INVALID: {
        exit: 2,
        title: 'The template of pull requests cannot be used',
        cause: 'A placeholder is unknown, doubled or not alone on its line, {{evidence}} is missing, or a placeholder stands ' +
            'where Markdown is not read as such. The place is shown.',
        fix: 'Correct the template at the place that is shown, and commit it to the trusted branch.',
        example: '## What was run\n\n{{verdict}}\n\n{{acceptance}}\n\n{{evidence}}'
    },
    PR_TEMPLATE_MISSING: {
        exit: 2,
        title: 'The template of pull requests is not there',
        cause: 'The policy names a file as the template of pull requests, and the trusted commit has no regular file of that name.',
        fix: 'Commit the template to the trusted branch, or remove `pull_request.template` from the policy.',
        example: 'version: 1\npull_request:\n  template: .codex/pull_request.md'
    },
    PR_TOKEN_STARTS_CHECKS: {
        exit: 3,
        title: 'The token would start workflows on changes that nobody has reviewed',
        cause: 'In mode safe, a pull request from a branch of the same repository, made with the token of an app or a person, ' +
            "starts the repository's workflows: they run the changed scripts, with secrets, before a person has looked at them.",
        fix: "Publish with the workflow's own token, push to a fork, or let the operator say in the policy that checks may " +
            'run before review.',
        example: 'version: 1\npull_request:\n  checks_before_review: true'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr.ts
const prReasons = {
    PR_API_FAILED: {
        exit: 6,
        title: "GitHub's API did not answer as it should",
        cause: 'The API could not be reached, answered with an error of its own, or with something that is no ' +
            "answer of GitHub's (a proxy's page, for one), and trying again did not help.",
        fix: 'Look at what it answered, at the status page of the server and at the proxy settings, then publish ' +
            'again: what is there already is found.',
        example: 'curl -sS https://api.github.com/meta'
    },
    PR_BASE_CONFLICT: {
        exit: 6,
        title: 'The base branch moved on and conflicts with the change',
        cause: 'Since the run began, somebody changed the base branch in the same places as the change, and the input ' +
            '`on-conflict` says to stop there.',
        fix: 'Run the pack again on the base as it is now, or let the pull request be opened with its conflicts.',
        example: 'with: {on-conflict: open}'
    },
    PR_BASE_GONE: {
        exit: 6,
        title: 'The base branch is not there',
        cause: 'The repository has no branch of that name: it was removed or renamed, or the name has a typing mistake.',
        fix: 'Name a branch of the repository in the input `base`, or in `pr.base` of the pack.',
        example: 'with: {base: main}'
    },
    PR_BASE_REWRITTEN: {
        exit: 6,
        title: 'The base branch does not hold the commit that the run started from',
        cause: 'The base branch was force-pushed since the run began, or it is another branch than the one that the run ' +
            'started from. A pull request would show commits that nobody made for it.',
        fix: 'Run the pack again, starting from the branch that the pull request is for.',
        example: 'with: {base: release/2}'
    },
    PR_BASE_UNKNOWN: {
        exit: 6,
        title: 'No branch is known that the pull request could be for',
        cause: 'The event that started the workflow names no branch, and neither the input `base` nor the pack ' +
            'names one.',
        fix: 'Name the branch in the input `base`.',
        example: 'with: {base: main}'
    },
    PR_BRANCH_CHECKED_OUT: {
        exit: 6,
        title: 'The branch is in use by a work tree',
        cause: 'The branch to be written is checked out, or being rebased or bisected, in a work tree of this repository; ' +
            'moving it would change that work tree under its user.',
        fix: 'Switch that work tree to another branch, or publish to another one.',
        example: 'git switch main && codex-orchestrator run pack.yml'
    },
    PR_BRANCH_COLLISION: {
        exit: 6,
        title: 'The branch name collides with another branch',
        cause: 'Git cannot hold the branches a and a/b at once, and one of that shape exists already.',
        fix: 'Rename or delete the other branch, or choose another prefix.',
        example: 'codex-orchestrator run pack.yml --branch-prefix codex-bot/'
    },
    PR_BRANCH_INVALID: {
        exit: 6,
        title: 'The branch name cannot be used',
        cause: 'Git does not accept the name for a branch, or a symbolic reference stands in its place.',
        fix: 'Choose a name as git check-ref-format accepts it.',
        example: 'git check-ref-format --branch codex/lint-12-replace-var'
    },
    PR_BRANCH_IS_BASE: {
        exit: 6,
        title: 'The branch is the base branch',
        cause: 'The change would be written onto the branch that it is proposed for.',
        fix: 'Choose another branch name or another base.',
        example: 'codex-orchestrator run pack.yml --branch codex/lint-12'
    },
    PR_BRANCH_MOVED: {
        exit: 6,
        title: 'The branch moved while it was being written',
        cause: 'Somebody else wrote the branch between the moment it was read and the moment it was updated.',
        fix: 'Publish again; the new state is then looked at first.',
        example: 'codex-orchestrator run pack.yml'
    },
    PR_BUNDLE_INVALID: {
        exit: 6,
        title: 'The bundle of the change is not one of ours',
        cause: 'The file change.bundle of the evidence has another form than this program writes: one ref, one ' +
            "commit on the base commit with the program's seal, and nothing beside it. It is damaged, or " +
            'somebody made it by hand.',
        fix: 'Check the evidence, and run the pack again.',
        example: 'codex-orchestrator verify last'
    },
    PR_CREATE_NOT_PERMITTED: {
        exit: 6,
        title: 'GitHub Actions may not create pull requests here',
        cause: 'A setting of the repository or of its organization keeps the token of workflows from creating pull ' +
            'requests.',
        fix: 'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → ' +
            "General → Workflow permissions (in the organization's settings first, where they decide), or give " +
            'the input `token` the token of an app.',
        example: 'gh api -X PUT repos/OWNER/NAME/actions/permissions/workflow -f default_workflow_permissions=read ' +
            '-F can_approve_pull_request_reviews=true'
    },
    PR_EVIDENCE_LEARNED: {
        exit: 6,
        title: 'The evidence is of a run of learn',
        cause: 'The run was made to find out which hosts a pack needs: it was granted hosts that the pack does not ' +
            'declare, and says so in its plan (`purpose: learn`). Such evidence is never published.',
        fix: 'Put what was suggested into the pack, commit it, and publish the evidence of a run of that pack.',
        example: 'codex-orchestrator learn pack.yml --write suggestion.yml\ncodex-orchestrator run pack.yml'
    },
    PR_EVIDENCE_MISMATCH: {
        exit: 6,
        title: 'The evidence is not of what would be published',
        cause: 'The bundle, the pack at the trusted commit or the base commit is not what the sealed evidence ' +
            'states.',
        fix: 'Publish the evidence of a run of this very pack in this repository, or run the pack again.',
        example: 'codex-orchestrator verify last'
    },
    PR_EXISTS: {
        exit: 6,
        title: 'A pull request for this branch exists already',
        cause: 'Somebody opened one between the moment it was looked for and the moment it was created, several ' +
            'times in a row.',
        fix: 'Publish again; the pull request is then found and updated.',
        example: 'gh pr list --head codex/lint-12-replace-var --state all'
    },
    PR_FILE_TOO_LARGE: {
        exit: 6,
        title: 'A file is too large for GitHub',
        cause: 'GitHub takes no file above 100 MiB in a push.',
        fix: 'Leave the file out of the change, or keep it in Git LFS by a change of your own.',
        example: 'git lfs track "*.bin"'
    },
    PR_HUMAN_COMMITS: {
        exit: 6,
        title: 'The branch holds commits of people',
        cause: 'The tip of the branch was not made by this program for this pack, or somebody changed it since. Commits of ' +
            'people are never overwritten unless that is asked for.',
        fix: 'Merge or move these commits, or choose another branch. A branch whose pull request was merged can be ' +
            'removed. To give the commits up, set `on-human-commits: overwrite` once.',
        example: 'git branch rescue codex/lint-12-replace-var'
    },
    PR_INVALID: {
        exit: 6,
        title: 'GitHub did not take the pull request',
        cause: 'GitHub read the request and refused it, with the reason that is shown: a base branch that does not ' +
            'exist, a title that is too long, drafts that the plan of the repository does not have.',
        fix: 'Change what GitHub names.',
        example: "with: {base: main, draft: 'false'}"
    },
    PR_NOT_OURS: {
        exit: 6,
        title: 'The pull request was not opened for this pack',
        cause: "A pull request uses the branch, and its text does not bear this program's mark for this pack: a " +
            'person, or another pack, opened it.',
        fix: 'Close that pull request or rename its branch, or choose another branch.',
        example: 'codex-orchestrator run pack.yml --branch codex/lint-12-again'
    },
    PR_NO_COMMITS: {
        exit: 6,
        title: 'There is nothing to propose',
        cause: 'GitHub sees no commit on the branch that the base branch does not have: the change has been merged ' +
            'already, or somebody moved one of the two.',
        fix: 'Run the pack again on the base as it is now.',
        example: 'codex-orchestrator run pack.yml'
    },
    PR_OBJECTS_REFUSED: {
        exit: 6,
        title: 'Git refused the objects of the change',
        cause: 'The strict check of the objects failed: a malformed object, a missing one, or a name such as .GIT, git~1 or ' +
            'a symbolic link called .gitmodules.',
        fix: 'Look at what git says, and make the change without these names.',
        example: 'codex-orchestrator verify last'
    },
    PR_PATH_COLLISION: {
        exit: 6,
        title: 'Paths collide on some systems',
        cause: 'The change adds a path that differs from another only by letter case or Unicode form; on macOS and Windows ' +
            'a checkout would lose one of them.',
        fix: 'Rename one of the two.',
        example: 'git mv README.MD docs/readme.md'
    },
    PR_PUSH_FAILED: {
        exit: 6,
        title: 'The branch could not be pushed',
        cause: 'Git or the server refused the push for the reason that is shown.',
        fix: 'Look at the reason; where it says that a shallow update is not allowed, check out with the whole ' +
            'history.',
        example: 'uses: actions/checkout@v5\nwith: {fetch-depth: 0}'
    },
    PR_PUSH_FORBIDDEN: {
        exit: 6,
        title: 'The token may not push to the repository',
        cause: 'GitHub knows the token and refuses it the push: it lacks the permission `contents: write`, or was ' +
            'made for another repository.',
        fix: 'Give the job that publishes `permissions: {contents: write, pull-requests: write}`, or the input ' +
            '`token` a token that has both.',
        example: 'permissions:\n  contents: write\n  pull-requests: write'
    },
    PR_PUSH_RULES: {
        exit: 6,
        title: 'Rules of the repository refuse the push',
        cause: 'A ruleset, a branch protection or the push protection for secrets refuses the branch or its ' +
            'commit, with the lines that are shown.',
        fix: "Let the rules except branches of this prefix or the token's app, or choose a prefix that the rules " +
            'leave alone.',
        example: 'with: {branch-prefix: bots/codex/}'
    },
    PR_RATE_LIMITED: {
        exit: 6,
        title: "GitHub's rate limit is used up",
        cause: 'GitHub asks for a longer wait than this program makes: requests of this token, or of all workflows ' +
            'of the repository, have used the limit up.',
        fix: 'Publish again after the time that is shown.',
        example: 'gh api rate_limit'
    },
    PR_REMOTE_UNREACHABLE: {
        exit: 6,
        title: 'The repository on GitHub could not be reached',
        cause: 'Git got no answer, or only an error of the server: the name does not resolve, the connection or ' +
            'TLS failed, a proxy is in the way, or the transfer stood still.',
        fix: 'Check the network, the proxy and the certificates of the machine, then publish again: what is ' +
            'there already is found.',
        example: 'git ls-remote https://github.com/OWNER/NAME.git'
    },
    PR_REPOSITORY_ARCHIVED: {
        exit: 6,
        title: 'The repository is archived',
        cause: 'An archived repository is read-only for everybody.',
        fix: 'Unarchive it in its settings, or publish to another repository.',
        example: 'gh repo unarchive OWNER/NAME'
    },
    PR_REPOSITORY_MOVED: {
        exit: 6,
        title: 'The repository has another name now',
        cause: 'The server sent git to another address. The token is not taken there: a server in between could ' +
            'ask for it in this way.',
        fix: "Start the workflow again, so that it has the repository's present name.",
        example: 'gh repo view OWNER/NAME --json nameWithOwner'
    },
    PR_REPOSITORY_NOT_FOUND: {
        exit: 6,
        title: 'The repository was not found',
        cause: 'There is no such repository, or the token may not see it: GitHub answers the same to both.',
        fix: 'Check owner and name, and that the token was made for this repository.',
        example: 'gh repo view OWNER/NAME'
    },
    PR_TOKEN_INVALID: {
        exit: 6,
        title: 'GitHub does not accept the token',
        cause: 'The token is wrong, revoked or expired. The token of a workflow ends with its job, that of an app ' +
            'after an hour.',
        fix: 'Make a new token, and look whether the secret that the input `token` names has a value here: ' +
            'secrets are empty in workflows of forks.',
        example: "with: {token: '${{ github.token }}'}"
    },
    PR_TOKEN_PERMISSION: {
        exit: 6,
        title: 'The token lacks a permission',
        cause: 'GitHub knows the token and refuses it what was asked.',
        fix: 'Give the job that publishes `permissions: contents: write, pull-requests: write`, or the input ' +
            '`token` a token that has both for this repository.',
        example: 'permissions:\n  contents: write\n  pull-requests: write'
    },
    PR_URL_REFUSED: {
        exit: 6,
        title: 'The address of the repository cannot be used',
        cause: 'The token travels over https only; plain http is for names of this very machine. An address with ' +
            'credentials, a query or odd characters in it is refused as well.',
        fix: 'Give the https address of the server, as GITHUB_SERVER_URL has it.',
        example: 'GITHUB_SERVER_URL=https://github.example.org'
    },
    PR_WORKFLOW_FILES: {
        exit: 6,
        title: 'The change touches workflow files',
        cause: 'GitHub takes changes below .github/workflows only from tokens with the permission `workflows`, ' +
            'which the token of a workflow cannot have.',
        fix: 'Leave these files out of the scope of the pack, or give the input `token` the token of an app with ' +
            '`workflows: write`.',
        example: 'scope: {allowed_paths: [src, test]}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/run.ts
const runReasons = {
    RUN_BARE_REPOSITORY: {
        exit: 2,
        title: 'The repository has no work tree',
        cause: 'A run starts from a checkout; this repository is bare, or the path lies inside a .git directory.',
        fix: 'Start from the root of a checkout, or make one with git clone or git worktree add.',
        example: 'git clone /srv/git/project.git project && cd project'
    },
    RUN_BASE_UNKNOWN: {
        exit: 2,
        title: 'The base commit does not exist here',
        cause: 'The name or id given as base is no branch, tag or commit of this repository, or it was not fetched.',
        fix: 'Check the spelling, or fetch it first; in a workflow, let the checkout step fetch that branch.',
        example: 'git fetch origin main && codex-orchestrator run pack.yml --base main'
    },
    RUN_DUBIOUS_OWNERSHIP: {
        exit: 2,
        title: 'Git does not trust the owner of the repository',
        cause: 'The checkout belongs to another user than the one who runs the program, so git refuses to read it.',
        fix: 'Run as the owner, or tell git that you trust this directory.',
        example: 'git config --global --add safe.directory /path/to/checkout'
    },
    RUN_FILTERED_CHANGE: {
        exit: 2,
        title: 'A changed file goes through a filter',
        cause: 'The change of the work tree holds files with a filter attribute (Git LFS, git-crypt, …). The program runs no ' +
            'filter, and without it the bytes that git would store are not known.',
        fix: 'Commit these files yourself and run on top of that commit, or leave them out of the change.',
        example: 'git add assets && git commit -m "assets" && codex-orchestrator run pack.yml'
    },
    RUN_GIT_FAILED: {
        exit: 70,
        title: 'A git command failed',
        cause: 'Git ended with an error that the program has no better name for; its own words are given.',
        fix: 'Check the repository with git fsck and the free disk space, then run again.',
        example: 'git fsck --connectivity-only'
    },
    RUN_GIT_MISSING: {
        exit: 2,
        title: 'Git is not installed',
        cause: 'No git program was found in the system directories or in PATH.',
        fix: 'Install git 2.36 or newer.',
        example: 'sudo apt-get install git'
    },
    RUN_INTERRUPTED: {
        exit: 130,
        title: 'The program was ended before the run was',
        cause: 'The program was killed, or crashed, before it could seal the run: the job was cancelled, it ran out of memory ' +
            'or time, or the machine went away. The record was sealed afterwards, without a verdict of the run.',
        fix: 'Read the report for the last event and the open phase, and the last log of that phase; then run again.',
        example: 'codex-orchestrator report last'
    },
    RUN_NO_COMMIT: {
        exit: 2,
        title: 'The repository has no commit yet',
        cause: 'A run starts from a commit, and the current branch has none.',
        fix: 'Make a first commit.',
        example: 'git add . && git commit -m "first commit"'
    },
    RUN_NOT_A_REPOSITORY: {
        exit: 2,
        title: 'Not inside a git repository',
        cause: 'Neither the directory nor one above it is a git checkout that can be read.',
        fix: 'Change into the checkout, or name it.',
        example: 'cd project && codex-orchestrator run pack.yml'
    },
    RUN_PARTIAL_CLONE: {
        exit: 2,
        title: 'The repository lacks objects of the base commit',
        cause: 'This is a partial clone (or a damaged one): files of the base commit are not here, and the program never ' +
            'downloads them on its own.',
        fix: 'Fetch the missing objects, or clone without a filter.',
        example: 'git fetch --refetch --no-filter origin'
    },
    RUN_PRIVATE_ROOT: {
        exit: 70,
        title: 'The private directory of the run cannot be made',
        cause: 'The directory that holds private trees cannot be created, is not ours, or cannot be reached.',
        fix: 'Free the disk, or point RUNNER_TEMP or XDG_CACHE_HOME at a directory that you own.',
        example: 'XDG_CACHE_HOME=/data/cache codex-orchestrator run pack.yml'
    },
    RUN_UNMERGED: {
        exit: 2,
        title: 'The work tree holds unresolved conflicts',
        cause: 'The index of the checkout has unmerged paths, so its state is no single change.',
        fix: 'Resolve the conflicts or abort the merge, then run again.',
        example: 'git merge --abort'
    }
};

;// CONCATENATED MODULE: ./src/reasons/scope.ts
const scopeReasons = {
    SCOPE_FILE_TOO_LARGE: {
        exit: 4,
        title: 'A file of the change is too large',
        cause: 'The change holds a file above 100 MiB, which GitHub refuses and which cannot be reviewed as text.',
        fix: 'Write large results to $ARTIFACTS_DIR, or let .gitignore name them.',
        example: 'phases:\n  implement: {run: ["./build.sh --out $ARTIFACTS_DIR/image.tar"]}'
    },
    SCOPE_LINKED_PATH: {
        exit: 3,
        title: 'A path goes through a symbolic link',
        cause: 'A mount point or a produced path has a link, or something that is neither file nor directory, in one of its ' +
            'components. Following it could reach outside the private tree.',
        fix: 'Name the real path inside the repository, and make a command that plants links there stop doing so.',
        example: 'setup:\n  produces: [packages/web/node_modules]'
    },
    SCOPE_NESTED_GIT: {
        exit: 3,
        title: 'A nested git repository appeared',
        cause: 'A command left a .git file or directory (or a name that some systems read as .git) below the root. Its ' +
            'configuration could make git run programs, so nothing in the tree is read any further.',
        fix: 'Let the command export sources without .git, or remove the nested repository at its end.',
        example: 'git clone --depth 1 https://example.org/lib.git lib && rm -rf lib/.git'
    },
    SCOPE_PRODUCED_MISSING: {
        exit: 1,
        title: 'A produced path is missing',
        cause: 'The set-up declares a path under produces, and after its commands that path does not exist.',
        fix: 'Correct the path, or make the set-up create it.',
        example: 'setup:\n  run: [npm ci]\n  produces: [node_modules]'
    },
    SCOPE_PROTECTED: {
        exit: 3,
        title: 'A protected path was changed',
        cause: 'The change touches a path that no pack may change: the operator names it under protected_paths, or it decides what runs next or who must review (workflows, agent instructions, CODEOWNERS, the pack itself, .codex, …). Both sides of a rename count.',
        fix: 'Let the pack leave that path alone, make that change by hand, or lift a built-in one for all packs with unprotected_paths in the policy.',
        example: "# .codex/policy.yml, on the trusted branch\nversion: 1\nunprotected_paths: ['.github/workflows/**']"
    },
    SCOPE_SPECIAL_FILE: {
        exit: 3,
        title: 'The change holds a special file',
        cause: 'A FIFO, socket or device lies in the tree where git does not ignore it; such a thing cannot be committed.',
        fix: 'Remove it at the end of the command, or make it in $TMPDIR.',
        example: 'rm -f build/server.sock'
    },
    SCOPE_UNREADABLE: {
        exit: 3,
        title: 'Part of the tree cannot be read',
        cause: 'A command left files or directories without read permission (or a path too long for the system), so what ' +
            'they hold cannot be judged.',
        fix: 'Give the owner read permission again at the end of the command, or remove them.',
        example: 'chmod -R u+rwX build'
    },
    SCOPE_WRITE_MISSING: {
        exit: 2,
        title: 'A path to be written does not exist',
        cause: 'permissions.write names a path that the tree does not have. It is opened by a mount, and a mount needs something to lie on.',
        fix: 'Name the directory above it, or commit the path, such as with an empty .gitkeep.',
        example: 'permissions:\n  write: [docs]   # instead of docs/generated'
    },
    SCOPE_UNSAFE_PATH: {
        exit: 3,
        title: 'A path is not safe',
        cause: 'The path leaves the tree, or is a name that git refuses because some system reads it as .git or .gitmodules.',
        fix: 'Choose a relative path without "..", and an ordinary name.',
        example: 'setup:\n  produces: [node_modules]'
    }
};

;// CONCATENATED MODULE: ./src/reasons/secret.ts
const secretReasons = {
    SECRET_CHANNEL_REFUSED: {
        exit: 3,
        title: 'a variable that leads out was asked for',
        cause: 'permissions.env names a variable by which programs find the runner, an agent or a socket of this machine (GITHUB_ENV, SSH_AUTH_SOCK, DOCKER_HOST, …). What it leads to does not exist inside.',
        fix: 'Remove the name from permissions.env.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    },
    SECRET_IN_CHANGE: {
        exit: 3,
        title: 'the change holds a known secret',
        cause: 'A secret of this environment stands in the change. The recorded patch has it redacted; no bundle, no commit and no branch is made.',
        fix: 'Remove the secret from the change, and rotate it if it was written anywhere.',
        example: 'git apply --index .orchestrator_logs/<run>/change.patch   # the secret is redacted there'
    },
    SECRET_NAME_REFUSED: {
        exit: 3,
        title: 'a secret-looking variable was asked for',
        cause: 'permissions.env passes named variables that are not secret; this name looks like a credential, or leads to the credentials of a cloud or registry.',
        fix: 'Remove the name from permissions.env. A value that is not a secret can be passed under a plain name.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    },
    SECRET_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'no secret is handed in',
        cause: 'The pack says allow_secrets: true, which names no secret. What a sandbox can be given are the credentials of a cloud that permissions.cloud names; nothing else that is secret is ever passed in.',
        fix: 'Set allow_secrets: false, and name the cloud, or do the step that needs the secret outside of the pack.',
        example: 'constraints: {allow_secrets: false}'
    },
    SECRET_NOT_GRANTED: {
        exit: 3,
        title: 'secrets not granted',
        cause: 'The pack says allow_secrets: true and SAFE mode grants none.',
        fix: 'Set allow_secrets: false; nothing in a pack can reach a secret in SAFE mode.',
        example: 'constraints: {allow_secrets: false}'
    },
    SECRET_PATH_REFUSED: {
        exit: 3,
        title: 'a path of credentials was to be handed in',
        cause: 'carry or data names a path at which tools keep credentials (.env, .npmrc, .ssh, a private key, …), or a directory that holds one. No secret is handed into a sandbox.',
        fix: 'Remove the path, or move what the pack needs to a path of its own without the secret.',
        example: 'carry: [node_modules]'
    },
    SECRET_TREE_TOO_LINKED: {
        exit: 3,
        title: 'too many names by symbolic links',
        cause: 'Symbolic links between directories give the files of the tree more names than can be looked at, and every name decides whether a file is a credential.',
        fix: 'Remove the links between directories that are not needed.',
        example: 'git ls-files -s | grep ^120000   # the links of the repository'
    },
    SECRET_TREE_TOO_MANY: {
        exit: 3,
        title: 'more credentials than can be covered',
        cause: 'Each file of the tree that is a credential, or that the pack names under secrets, is covered by a mount of its own, and there are more of them than a sandbox can bear.',
        fix: 'Name fewer files under secrets, or let the operator name those that are none under not_secret of the policy.',
        example: '# .codex/policy.yml\nversion: 1\nnot_secret: [test/keys/**]'
    },
    SECRET_VALUE_REFUSED: {
        exit: 3,
        title: 'a variable holds something that looks like a credential',
        cause: 'permissions.env names a variable whose value has the shape of a token, key or password, or equals a known secret.',
        fix: 'Remove the name from permissions.env.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/test.ts
const testReasons = {
    TEST_CHANGED_TREE: {
        exit: 1,
        title: 'the test changed a tracked file',
        cause: 'A test command changed a tracked file outside the declared artifacts. What was judged would not be what is published.',
        fix: 'Let the test write to $ARTIFACTS_DIR, declare the file under artifacts, or move the step to phases.implement.',
        example: 'acceptance: {commands: ["npx eslint . -o $ARTIFACTS_DIR/lint.json -f json"]}\nartifacts: {required: [lint.json]}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/usage.ts
const usageReasons = {
    CANCELLED: {
        exit: 130,
        title: 'cancelled',
        cause: 'The run was cancelled by a signal. Its commands were ended and its evidence sealed as cancelled.',
        fix: 'Run it again when ready; nothing was published.',
        example: 'codex-orchestrator run pack.yml'
    },
    INTERNAL: {
        exit: 70,
        title: 'internal error',
        cause: 'The program met a state it does not know. This is a defect of the program, not of the pack.',
        fix: 'Report it with the output of the same command under CODEX_DEBUG=1.',
        example: 'CODEX_DEBUG=1 codex-orchestrator run examples/quickstart'
    },
    OK: {
        exit: 0,
        title: 'passed',
        cause: 'Every phase ran and every criterion held.',
        fix: 'Nothing to do.',
        example: 'codex-orchestrator report last'
    },
    USAGE: {
        exit: 2,
        title: 'wrong usage',
        cause: 'A verb, flag or argument is missing, unknown or malformed.',
        fix: 'See --help of the verb.',
        example: 'codex-orchestrator run --help'
    },
    USAGE_ABOVE_POLICY: {
        exit: 3,
        title: 'the mode is above the policy',
        cause: 'The policy file allows mode safe only, and the run was asked for in privileged mode.',
        fix: 'Drop --mode privileged, or change mode in .codex/policy.yml on the trusted branch.',
        example: '# .codex/policy.yml\nversion: 1\nmode: privileged'
    },
    USAGE_EVENT_REFUSED: {
        exit: 3,
        title: 'the workflow event is not one to run on',
        cause: 'pull_request_target, workflow_run of another branch, and comments on pull requests give a job the token and the secrets of the repository together with a head that an outsider may have written.',
        fix: 'Start the workflow from workflow_dispatch, schedule, push or pull_request.',
        example: 'on:\n  workflow_dispatch:\n  schedule: [{cron: "17 4 * * 1"}]'
    },
    USAGE_PLAN_MISMATCH: {
        exit: 3,
        title: 'the plan is not the expected one',
        cause: '--expect-plan names one plan digest and the plan made now has another: the pack, the base commit, a grant, a limit or the program differs. Nothing was run.',
        fix: 'Read the new plan, and pass its digest if it is the one you want.',
        example: 'codex-orchestrator plan pack.yml\ncodex-orchestrator run pack.yml --expect-plan sha256:…'
    }
};

;// CONCATENATED MODULE: ./src/reasons/index.ts
/** The whole table of reason codes and the look-ups over it. */






















/** Every reason by its code. */
const reasons = {
    ...usageReasons,
    ...packReasons,
    ...accReasons,
    ...phaseReasons,
    ...netReasons,
    ...cloudReasons,
    ...secretReasons,
    ...execReasons,
    ...scopeReasons,
    ...limitReasons,
    ...isoReasons,
    ...isoNetworkReasons,
    ...isoOtherReasons,
    ...isoRemoteReasons,
    ...prReasons,
    ...prApiReasons,
    ...prRulesReasons,
    ...prHandoverReasons,
    ...gateReasons,
    ...evidReasons,
    ...testReasons,
    ...runReasons
};
/** The reason of a code, or null where the table has none. */
function reasons_reasonOf(code) {
    return Object.hasOwn(reasons, code) ? reasons[code] : null;
}
/** Exit code of a reason code; 70 where the code is unknown, since that is a defect of ours. */
function exitOf(code) {
    return reasons_reasonOf(code)?.exit ?? 70;
}
/** All codes, sorted. */
function allCodes() {
    return Object.keys(reasons).sort();
}

;// CONCATENATED MODULE: ./src/egress/replies.ts
/** What the proxy itself says to a client: one status, one line that a person understands, then the end. */



const STATUS = {
    NET_BAD_HOST: [400, 'Bad Request'],
    NET_BAD_REQUEST: [400, 'Bad Request'],
    NET_TOKEN_REFUSED: [407, 'Proxy Authentication Required'],
    NET_NAME_UNRESOLVED: [502, 'Bad Gateway'],
    NET_DIAL_FAILED: [502, 'Bad Gateway'],
    NET_BAD_RESPONSE: [502, 'Bad Gateway'],
    NET_LIMIT_CONNECTIONS: [503, 'Service Unavailable'],
    NET_LIMIT_DECISIONS: [503, 'Service Unavailable'],
    NET_LIMIT_BYTES: [403, 'Forbidden'],
    NET_LIMIT_TIME: [504, 'Gateway Timeout']
};
const ESTABLISHED = 'HTTP/1.1 200 Connection Established\r\n\r\n';
/** TLS alert, fatal, unrecognized_name (RFC 6066 section 3): what a client understands after its ClientHello. */
const ALERT_UNRECOGNIZED_NAME = Buffer.from([21, 3, 3, 0, 2, 2, 112]);
/** A whole response. `detail` is ours, never the client's text. Proxy-Status: RFC 9209. */
function refusalReply(code, attempt, detail) {
    const [status, phrase] = STATUS[code] ?? [403, 'Forbidden'];
    const body = `${refusalLine(code, attempt, detail)}\n`;
    const challenge = status === 407 ? ['Proxy-Authenticate: Basic realm="codex-orchestrator"'] : [];
    return [
        `HTTP/1.1 ${status} ${phrase}`,
        'Content-Type: text/plain; charset=us-ascii',
        `Content-Length: ${Buffer.byteLength(body)}`,
        `Proxy-Status: codex-orchestrator; error=http_request_denied; details="${code}"`,
        ...challenge,
        'Cache-Control: no-store',
        'Connection: close',
        '',
        body
    ].join('\r\n');
}
/** Code, host, and what to do: for what is not granted, the line to add to the pack. */
function refusalLine(code, attempt, detail) {
    const title = `${reasons_reasonOf(code)?.title ?? 'refused'}${detail === null ? '' : ` (${detail})`}`.replaceAll('’', "'");
    if (attempt === null || attempt.host === '')
        return `${code} ${title}`;
    const place = attempt.port === null ? printable(attempt.host) : authorityText(printable(attempt.host), attempt.port);
    const start = `${code} ${place}: ${title}`;
    if (code !== 'NET_NOT_GRANTED')
        return start;
    return `${start}; if it is meant, add to the pack: permissions: {network: {allow: ["${place}"]}}`;
}

;// CONCATENATED MODULE: ./src/egress/serve.ts









const LINGER_MS = 2000;
/** Never rejects; the client's socket is closed or closing afterwards. */
async function serve(client, context) {
    const bytes = await readHeadBytes(client, context.limits.headBytes, context.limits.headMs);
    if (bytes.kind === 'gone')
        return void client.destroy();
    const attempt = context.decisions.begin(context.newMeter());
    if (attempt === null)
        return void client.end(refusalReply('NET_LIMIT_DECISIONS', null, null));
    const judged = serve_judge(bytes, attempt, context);
    if ('code' in judged)
        return refuse(client, attempt, judged, context, bytes);
    judged.grant.sockets.add(client);
    try {
        await reach(client, attempt, judged, bytes.kind === 'head' ? bytes.rest : Buffer.alloc(0), context);
    }
    finally {
        judged.grant.sockets.delete(client);
    }
}
function refused(code, detail, verdict = 'refused') {
    return { verdict, code, detail };
}
function refuse(client, attempt, why, context, bytes) {
    context.decisions.settle(attempt, why.verdict, why.code);
    const reply = refusalReply(why.code, attempt, why.detail);
    const withoutBody = bytes?.kind === 'head' && bytes.text.startsWith('HEAD ');
    client.end(withoutBody ? reply.slice(0, reply.indexOf('\r\n\r\n') + 4) : reply, 'latin1');
    linger(client);
}
/** Reads on for a moment, so that a client that is still sending gets its answer before the end. */
function linger(client) {
    client.resume();
    const timer = setTimeout(() => client.destroy(), LINGER_MS);
    client.once('close', () => clearTimeout(timer));
}
/** Everything that can be said without asking the network. */
function serve_judge(bytes, attempt, context) {
    if (bytes.kind === 'late')
        return refused('NET_LIMIT_TIME', 'no complete request', 'failed');
    if (bytes.kind === 'long')
        return refused('NET_BAD_REQUEST', 'the head is too long');
    if (bytes.kind !== 'head')
        return refused('NET_BAD_REQUEST', 'the head is not complete');
    const head = readRequestHead(bytes.text);
    if ('fault' in head)
        return refused('NET_BAD_REQUEST', head.fault);
    const target = readTarget(head);
    describe(attempt, target);
    const grant = identify(head, attempt, context);
    if ('code' in grant)
        return grant;
    if (target.kind === 'fault')
        return refused(target.code, target.fault);
    attempt.quiet = grant.isQuiet(target.authority);
    return overLimit(attempt, context) ?? ruledOut(head, target, grant) ?? { head, target, grant };
}
function describe(attempt, target) {
    attempt.kind = target.kind === 'http' ? 'http' : 'connect';
    if (target.kind === 'fault') {
        attempt.host = target.written;
    }
    else {
        attempt.host = target.authority.name;
        attempt.port = target.authority.port;
    }
}
function identify(head, attempt, context) {
    const grant = context.grants.authenticate(valuesOf(head.headers, 'proxy-authorization'));
    if (grant === 'challenge') {
        // Some clients ask without credentials first and come back at once.
        attempt.quiet = true;
        return refused('NET_TOKEN_REFUSED', 'no credentials');
    }
    if (grant === 'refused')
        return refused('NET_TOKEN_REFUSED', null);
    attempt.phase = grant.phase;
    attempt.command = grant.command;
    return grant;
}
function overLimit(attempt, context) {
    if (attempt.last)
        return refused('NET_LIMIT_DECISIONS', null);
    return context.active() > context.limits.connections ? refused('NET_LIMIT_CONNECTIONS', null) : null;
}
function ruledOut(head, target, grant) {
    const code = grant.refusal(target.authority);
    if (code !== null)
        return refused(code, null);
    if (target.kind === 'connect')
        return null;
    if (requiresTls(target.authority.port))
        return refused('NET_NOT_TLS', 'plain HTTP on a port for TLS');
    const fault = hostFault(head, target.authority);
    return fault === null ? null : refused('NET_HOST_MISMATCH', fault);
}
async function reach(client, attempt, judged, rest, context) {
    const dialled = await dialChecked(client, attempt, judged.target.authority, context);
    if ('code' in dialled) {
        const bytes = { kind: 'head', text: `${judged.head.method} `, rest };
        return refuse(client, attempt, dialled, context, bytes);
    }
    if (client.destroyed) {
        dialled.socket.destroy();
        dialled.inlet.close(false);
        return context.decisions.settle(attempt, 'failed', 'NET_ENDED');
    }
    context.decisions.opened(attempt);
    const stop = await relay(relayOptions(client, dialled, attempt, judged, rest, context));
    context.decisions.settle(attempt, stop?.verdict ?? 'allowed', stop?.code ?? null);
    if (stop !== null)
        tell(client, attempt, judged.target, stop);
}
async function dialChecked(client, attempt, asked, context) {
    const { limits, resolver, policy, inlets } = context;
    const resolved = await resolveHost(asked, resolver, policy, limits.resolveMs).catch(() => null);
    const stop = addressRefusal(resolved);
    attempt.address = resolved?.permitted[0] ?? resolved?.refused?.address ?? null;
    if (resolved === null || stop !== null)
        return stop ?? refused('NET_NAME_UNRESOLVED', null, 'failed');
    const dialled = await dial(resolved.permitted, asked.port, limits.connectMs, inlets, () => client.destroyed);
    if (dialled === null)
        return refused(client.destroyed ? 'NET_ENDED' : 'NET_DIAL_FAILED', null, 'failed');
    attempt.address = dialled.address;
    return dialled;
}
function addressRefusal(resolved) {
    if (resolved === null)
        return refused('NET_NAME_UNRESOLVED', null, 'failed');
    if (resolved.permitted.length > 0)
        return null;
    if (resolved.refused === null)
        return refused('NET_NAME_UNRESOLVED', 'no address', 'failed');
    return refused('NET_ADDRESS_REFUSED', `${resolved.refused.kind} address`);
}
function relayOptions(client, { socket: upstream, inlet }, attempt, judged, early, context) {
    const { limits } = context;
    const { head, target } = judged;
    const shared = { client, upstream, inlet, early, meter: attempt.meter, limits };
    if (target.kind === 'http') {
        const outgoing = requestFilter(head, forwardedHead(head, target));
        return { ...shared, outgoing, incoming: responseFilter(head.method), openingMs: null };
    }
    client.write(ESTABLISHED);
    const openingMs = requiresTls(target.authority.port) ? limits.headMs : null;
    return { ...shared, ...helloGate(target.authority, limits.helloBytes), openingMs };
}
/** A tunnel understands a TLS alert at most; a plain request that got no answer yet is told in words. */
function tell(client, attempt, target, stop) {
    const silent = attempt.meter.counts.in === 0;
    if (target.kind === 'http' && silent)
        client.write(refusalReply(stop.code, attempt, stop.detail), 'latin1');
    if (stop.code === 'NET_SNI_MISMATCH' || stop.code === 'NET_SNI_MISSING')
        client.write(ALERT_UNRECOGNIZED_NAME);
    client.end();
    linger(client);
}

;// CONCATENATED MODULE: ./src/egress/proxy-server.ts
/** The proxy itself: a server on a Unix socket that hands each client to `serve`. */







/** Connections beyond the limit that are still read, so that their refusal names host and command. */
const SPARE = 64;
/** Sockets that were destroyed tell so within a turn or two of the loop. */
const CLOSE_MS = 100;
function proxyServer(options) {
    const clients = new Set();
    const running = new Map();
    const live = grants();
    const context = {
        ...options,
        grants: live,
        decisions: decisions(options.sink, options.limits.decisions, options.now),
        newMeter: runMeter(options.limits),
        inlets: inlets(options.limits.connections),
        active: () => clients.size
    };
    const server = (0,external_node_net_namespaceObject.createServer)({ allowHalfOpen: true, noDelay: true }, accept);
    server.maxConnections = options.limits.connections + SPARE;
    server.on('drop', () => dropped(context));
    return { grants: live, listen: (path, bound) => listen(server, path, bound), revoke, close };
    function accept(client) {
        clients.add(client);
        client.on('error', () => client.destroy());
        client.once('close', () => clients.delete(client));
        const work = serve(client, context).catch(() => void client.destroy());
        running.set(client, work);
        void work.then(() => running.delete(client));
    }
    async function revoke(id) {
        await proxy_server_inTime(live.remove(id).map(client => running.get(client)));
    }
    async function close() {
        const closed = new Promise(resolve => server.close(() => resolve()));
        for (const client of clients)
            client.destroy();
        await proxy_server_inTime([closed, ...running.values()]);
        context.decisions.abandon();
    }
}
/** A look-up may take seconds more; it is not waited for. */
async function proxy_server_inTime(work) {
    await Promise.race([Promise.all(work), (0,promises_namespaceObject.setTimeout)(CLOSE_MS)]);
}
/** Not read at all, and recorded all the same. */
function dropped(context) {
    const attempt = context.decisions.begin(context.newMeter());
    if (attempt === null)
        return;
    context.decisions.settle(attempt, 'refused', attempt.last ? 'NET_LIMIT_DECISIONS' : 'NET_LIMIT_CONNECTIONS');
}
async function listen(server, socketPath, bound) {
    const listening = new Promise((resolve, reject) => {
        server.once('error', reject);
        server.once('listening', resolve);
    });
    const before = process.umask(0o177);
    try {
        // The socket file is made during the call.
        server.listen({ path: socketPath, backlog: 511 });
    }
    finally {
        process.umask(before);
    }
    if (server.listening)
        bound?.();
    await listening;
}

;// CONCATENATED MODULE: ./src/egress/wire.ts
/**
 * What host and proxy process say to each other: JSON lines on the proxy's standard input and output. The proxy
 * handles hostile bytes all day, so the host reads its lines as strictly as any other input.
 */

/** Longest line either way; a decision is under two kilobytes, a grant with a thousand hosts under 300. */
const MAX_LINE = 4 * 1024 * 1024;
/** Splits a stream of chunks into lines. Throws RangeError on a line beyond the bound. */
function lineSplitter(onLine) {
    let held = [];
    let size = 0;
    return chunk => {
        let from = 0;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
            const line = Buffer.concat([...held, chunk.subarray(from, at)]).toString('utf8');
            [held, size, from] = [[], 0, at + 1];
            onLine(line);
        }
        held.push(chunk.subarray(from));
        size += chunk.length - from;
        if (size > MAX_LINE)
            throw new RangeError('a line is too long');
    };
}
/** A line of the proxy's, checked member by member. Throws TypeError or SyntaxError on anything else. */
function readProxyMessage(line) {
    const message = JSON.parse(line);
    if (typeof message !== 'object' || message === null)
        throw new TypeError('not an object');
    const { type, id } = message;
    if (type === 'ready')
        return { type };
    if (type === 'failed')
        return { type, message: shortText(message['message'], 4096) };
    if (!isCount(id))
        throw new TypeError('no id');
    if (type === 'answer') {
        const { error } = message;
        return { type, id, error: error === null ? null : shortText(error, 4096) };
    }
    if (type !== 'open' && type !== 'decision')
        throw new TypeError('unknown type');
    return { type, id, decision: readDecision(message['decision']) };
}
function readDecision(value) {
    if (typeof value !== 'object' || value === null)
        throw new TypeError('no decision');
    const raw = value;
    return {
        seq: count(raw['seq']),
        time: shortText(raw['time'], 40),
        phase: textOrNull(raw['phase']),
        command: textOrNull(raw['command']),
        kind: oneOf(raw['kind'], ['connect', 'http', 'dns']),
        host: shortText(raw['host'], 260),
        port: raw['port'] === null ? null : count(raw['port']),
        address: textOrNull(raw['address']),
        verdict: oneOf(raw['verdict'], ['allowed', 'refused', 'failed']),
        code: codeOrNull(raw['code']),
        bytes_out: count(raw['bytes_out']),
        bytes_in: count(raw['bytes_in']),
        quiet: raw['quiet'] === true
    };
}
function shortText(value, most) {
    if (typeof value !== 'string' || value.length > most || /[\u0000-\u0009\u000b-\u001f\u007f]/.test(value))
        throw new TypeError('not a short text');
    return value;
}
function textOrNull(value) {
    return value === null ? null : shortText(value, 80);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function count(value) {
    if (!isCount(value))
        throw new TypeError('not a count');
    return value;
}
function oneOf(value, words) {
    const found = words.find(word => word === value);
    if (found === undefined)
        throw new TypeError('unknown word');
    return found;
}
function codeOrNull(value) {
    if (value === null)
        return null;
    if (typeof value !== 'string' || reasonOf(value) === null)
        throw new TypeError('unknown code');
    return value;
}

;// CONCATENATED MODULE: ./src/egress/proxy-process.ts
/** The proxy as a process: orders on standard input, decisions on standard output, and no life after its parent. */





const OUTPUT = 1;
/** Runs until standard input ends. */
function runProxyProcess(process) {
    let server = null;
    const split = lineSplitter(line => {
        const message = JSON.parse(line);
        if (message.type === 'start')
            server = start(message, process);
        else if (server !== null)
            void obey(server, message).then(answer => say(process, answer));
    });
    // A signal to the terminal's group is the host's to answer: it closes standard input when it is done.
    for (const name of ['SIGINT', 'SIGHUP'])
        process.on(name, () => undefined);
    process.stdin.on('data', chunk => {
        try {
            split(chunk);
        }
        catch (error) {
            fail(process, error);
        }
    });
    process.stdin.on('error', () => process.exit(1));
    process.stdin.on('close', () => void end(server, process));
}
async function end(server, process) {
    await server?.close();
    process.exit(0);
}
function start(order, process) {
    const server = proxyServer({
        limits: order.limits,
        policy: addressPolicy(order.permitAddresses),
        resolver: systemResolver(order.hosts),
        now: () => order.frozenTime ?? new Date().toISOString(),
        sink: {
            open: ({ id, decision }) => say(process, { type: 'open', id, decision }),
            decision: (id, decision) => say(process, { type: 'decision', id, decision })
        }
    });
    server
        .listen(order.socketPath, () => drop(order, process))
        .then(() => {
        if (order.identity !== null && process.getuid?.() === 0)
            return fail(process, 'the process is still root');
        say(process, { type: 'ready' });
    }, error => fail(process, error));
    return server;
}
/** Root hands the socket over and gives itself up, before the first client is heard; its code is loaded by then. */
function drop({ identity, socketPath }, process) {
    if (identity === null || process.getuid?.() !== 0)
        return;
    (0,external_node_fs_namespaceObject.chownSync)(socketPath, identity.uid, identity.gid);
    process.setgroups?.([]);
    process.setgid?.(identity.gid);
    process.setuid?.(identity.uid);
}
async function obey(server, message) {
    try {
        if (message.type === 'grant')
            server.grants.add(message);
        else
            await server.revoke(message.id);
        return { type: 'answer', id: message.id, error: null };
    }
    catch (error) {
        return { type: 'answer', id: message.id, error: textOf(error) };
    }
}
function fail(process, error) {
    say(process, { type: 'failed', message: textOf(error) });
    process.exit(1);
}
function textOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, 2000);
}
/** Whole lines, written at once: a decision that was made is told before anything else happens. */
function say(process, message) {
    let rest = Buffer.from(`${canonical(message)}\n`);
    try {
        while (rest.length > 0)
            rest = rest.subarray((0,external_node_fs_namespaceObject.writeSync)(OUTPUT, rest));
    }
    catch {
        // Nobody reads any more, and nothing may happen unrecorded.
        process.exit(1);
    }
}

;// CONCATENATED MODULE: ./src/egress-proxy.ts
/** Entry of the filtering proxy, bundled on its own and run as a process outside of the sandbox. */

runProxyProcess(process);

