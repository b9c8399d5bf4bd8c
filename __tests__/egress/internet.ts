/** What the internet of the tests consists of. Addresses look public, and exist in one network namespace only. */

export const INTERNET = {
  public: '93.184.216.34',
  six: '2001:db8:9::34',
  metadata: '169.254.169.254',
  private: '10.9.9.9',
  relay: '93.184.216.35',
  resolver: '198.51.100.53'
};

/** Where the machine itself stands in it. */
export const OWN = { four: '93.184.216.1', six: '2001:db8:9::1' };

/** Its answer changes with every question. */
export const REBINDING = 'rebind.test';

export const NAMES: Readonly<Record<string, string>> = {
  'allowed.test': INTERNET.public,
  'other.test': INTERNET.public,
  'dns.test': INTERNET.public,
  'allowed.test.other.test': INTERNET.public,
  'api.cloud.test': INTERNET.public,
  'private.test': INTERNET.private,
  'metadata.test': INTERNET.metadata,
  'own.test': OWN.four,
  'relay.test': INTERNET.relay,
  'listed-relay.test': INTERNET.relay
};

/** Addresses that serve a site on port 80. */
export const PLACES = [INTERNET.public, INTERNET.six, INTERNET.metadata, INTERNET.private];

/** What reached the internet, in order: `address host` of requests, and names that were asked for. */
export interface Seen {
  hits: string[];
  questions: string[];
}
