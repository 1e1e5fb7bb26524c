import type {ConsentRecord} from './types.js';

/** The purposes of chapter 9 among those of the vocabulary, version 2.3. What a site added itself is a `dpv:Purpose` by its id. */
const purposeTerms: Readonly<Record<string, string>> = {
  personalization: 'dpv:ServicePersonalisation',
  analytics: 'dpv:ServiceUsageAnalytics',
  ads: 'dpv:PersonalisedAdvertising',
};

/** JSON-LD: terms with a prefix, and what they say. */
export interface JsonLd {
  '@context': Readonly<Record<string, unknown>>;
  [term: string]: unknown;
}

/**
 * The record in the W3C Data Privacy Vocabulary (https://w3id.org/dpv, 2.3), arranged as the group's guide to ISO/IEC TS 27560:2023 has it
 * (https://w3id.org/dpv/guides/consent-27560). What neither has a term for stands under `dongui:`. Every purpose and service is a process of its own
 * with the status of its consent: one decision can give one and refuse another.
 */
export function toJsonLd(record: ConsentRecord): JsonLd {
  const {id, at, text, policy, withdrawn = []} = record;
  const urn = (kind: string, name: string): string => `urn:dongui:${kind}:${name}`;
  // TS 27560 wants to know whose it is; the record's own number is all that is known of the visitor.
  const subject = urn('visitor', id);
  const statusOf = (key: string, given: boolean): string =>
    given ? 'dpv:ConsentGiven' : withdrawn.includes(key) ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
  const list = (kind: 'purposes' | 'services', describe: (key: string) => object): object[] =>
    Object.entries(record[kind]).map(([key, given]) => ({
      '@type': 'dpv:Process',
      ...describe(key),
      'dpv:hasLegalBasis': {'@type': 'dpv:ExpressedConsent'},
      'dpv:hasConsentStatus': {
        '@type': statusOf(key, given),
        'dpv:isIndicatedAtTime': at,
        'dpv:isIndicatedBy': subject,
        'dpv:hasDuration': {'@type': 'dpv:TemporalDuration', 'rdf:value': `P${record.lifetime}M`},
        ...(record.method && {'dpv:hasIndicationMethod': record.method}),
      },
    }));

  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      dct: 'http://purl.org/dc/terms/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      dongui: 'urn:dongui:term:',
      'dct:created': {'@type': 'xsd:dateTime'},
      'dpv:isIndicatedAtTime': {'@type': 'xsd:dateTime'},
      'dct:conformsTo': {'@type': '@id'},
    },
    '@id': urn('record', id),
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
    'dct:identifier': id,
    'dct:created': at,
    'dpv:hasDataSubject': {'@id': subject, '@type': 'dpv:DataSubject', 'dct:identifier': id},
    'dpv:hasDataController': {'@type': 'dpv:DataController', 'dpv:hasName': record.company},
    'dpv:hasNotice': [
      {'@type': 'dpv:PrivacyNotice', 'dct:source': policy.url, 'dct:hasVersion': policy.version},
      ...(text ? [{'@type': 'dpv:ConsentNotice', 'dct:language': text.language, 'dongui:sha256': text.hash}] : []),
    ],
    'dpv:hasProcess': [
      ...list('purposes', key => ({
        'dpv:hasPurpose': {'@id': urn('purpose', key), '@type': purposeTerms[key] ?? 'dpv:Purpose', 'dct:identifier': key},
      })),
      ...list('services', key => ({'dpv:hasService': {'@id': urn('service', key), '@type': 'dpv:Service', 'dct:identifier': key}})),
    ],
    'dongui:level': record.level,
    'dongui:scope': record.scope,
    'dongui:library': record.library,
    ...(record.context && {'dongui:context': record.context}),
    'dongui:sha256': record.hash,
  };
}
