/** What the table of clouds says of each provider. The table is data: rules read it, and docs/CLOUD.md is made from it. */

export type CloudProviderId = 'aws' | 'gcp' | 'azure' | 'kubernetes' | 'terraform' | 'registries';

export type CloudVerb = 'read' | 'mutate';

/** Commands of one program; a pattern is words, `*` any part of a word, a leading `**` any words before. */
export interface CliRules {
  programs: readonly string[];
  /** Flags before or between the words whose value is the next word. */
  valueFlags: readonly string[];
  read: readonly string[];
  mutate: readonly string[];
  /** How a command that no pattern matches is taken. */
  otherwise: CloudVerb;
}

export interface CloudProvider {
  id: CloudProviderId;
  title: string;
  /** Places of credentials, as globs below a home (`~/`) or anywhere (`**`). None of them exists inside. */
  credentialPaths: readonly string[];
  /** Variables that are or lead to credentials; a final `*` stands for the rest of a name. */
  credentialVariables: readonly string[];
  /** Variables that only configure; a pack may name them in permissions.env. */
  plainVariables: readonly string[];
  /** Hosts and addresses that hand credentials to whoever asks. Refused always. */
  metadataHosts: readonly string[];
  /** Hosts at which things are read or changed; a leading `*.` is one or more labels. Refused where not granted. */
  apiHosts: readonly string[];
  clis: readonly CliRules[];
  /** Of `credentialVariables`, those that `read` and `mutate` pass, where they are set: they work without any file. */
  passes: readonly string[];
  /** What cannot be told apart. */
  limits: readonly string[];
  /** How to do it right. */
  advice: readonly string[];
  /** Documents that the entries rest on. */
  sources: readonly string[];
}
