import {describe, expect, it} from 'vitest';
import {draftRecord} from '../../../src/record/draftRecord.js';
import {sealRecord} from '../../../src/record/sealRecord.js';
import {toJsonLd} from '../../../src/record/toJsonLd.js';
import {agreed, policy} from '../support/samples.js';

/** Looked up in the vocabulary itself, https://w3id.org/dpv, version 2.3 (dpv.ttl). */
const known = [
  ...['ConsentRecord', 'hasDataSubject', 'DataSubject', 'hasDataController', 'DataController', 'hasName', 'hasNotice', 'PrivacyNotice'],
  ...['ConsentNotice', 'hasProcess', 'Process', 'hasPurpose', 'Purpose', 'hasService', 'Service', 'hasLegalBasis', 'ExpressedConsent'],
  ...[
    'hasConsentStatus',
    'ConsentGiven',
    'ConsentRefused',
    'ConsentWithdrawn',
    'isIndicatedAtTime',
    'isIndicatedBy',
    'hasIndicationMethod',
  ],
  ...['hasDuration', 'TemporalDuration', 'ServicePersonalisation', 'ServiceUsageAnalytics', 'PersonalisedAdvertising'],
];

const occasion = {
  ...({at: '2026-11-23T03:00:00Z', method: 'preferences', shown: '쿠키 설정', language: 'ko', before: agreed} as const),
  ...{company: '인프라닉스', policy: {url: '/privacy', version: '1'}},
};
const choice = {...agreed, level: 'custom', granted: ['analytics']} as const;

describe('the record as JSON-LD', () => {
  it('uses terms that the vocabulary has, each with a prefix that is declared', async () => {
    const {record} = await sealRecord(draftRecord(policy, choice, occasion));
    const {'@context': context, ...body} = toJsonLd(record);
    const prefixed = [...JSON.stringify(body).matchAll(/"([a-z]+):([A-Za-z0-9]+)"/g)];
    expect([...new Set(prefixed.map(([, prefix = '']) => prefix))].filter(prefix => !(prefix in context))).toEqual([]);
    const terms = new Set(prefixed.filter(([, prefix]) => prefix === 'dpv').map(([, , term = '']) => term));
    expect([...terms].filter(term => !known.includes(term))).toEqual([]);
  });

  it('has what TS 27560 demands of a record and its events', async () => {
    const {record} = await sealRecord(draftRecord(policy, choice, occasion));
    const ld = toJsonLd(record);
    expect(ld).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
      'dct:identifier': record.id,
      'dpv:hasDataController': {'dpv:hasName': '인프라닉스'},
      'dongui:sha256': record.hash,
    });
    const statuses = (ld['dpv:hasProcess'] as {'dpv:hasPurpose'?: object; 'dpv:hasConsentStatus': Record<string, unknown>}[])
      .filter(process => process['dpv:hasPurpose'])
      .map(process => process['dpv:hasConsentStatus']);
    expect(statuses.map(status => status['@type'])).toEqual(['dpv:ConsentWithdrawn', 'dpv:ConsentGiven', 'dpv:ConsentWithdrawn']);
    for (const status of statuses) {
      expect(status).toMatchObject({
        'dpv:isIndicatedAtTime': '2026-11-23T03:00:00Z',
        'dpv:hasDuration': {'rdf:value': 'P12M'},
        'dpv:hasIndicationMethod': 'preferences',
      });
    }
  });

  it('names no notice of consent where none was shown, and takes purposes of the site', async () => {
    const own = {...policy, purposes: [{id: 'survey', category: 'marketing'} as const], services: []};
    const {shown: _, ...silent} = occasion;
    const ld = toJsonLd(draftRecord(own, {...choice, asked: ['survey'], granted: ['survey']}, silent).record);
    expect(JSON.stringify(ld)).not.toContain('ConsentNotice');
    expect(JSON.stringify(ld['dpv:hasProcess'])).toContain('"@type":"dpv:Purpose"');
  });
});
