import {createHash} from 'node:crypto';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {canonicalJson} from '../../../src/record/canonicalJson.js';
import {draftRecord} from '../../../src/record/draftRecord.js';
import {recordFile} from '../../../src/record/recordFile.js';
import {sealRecord} from '../../../src/record/sealRecord.js';
import {sha256} from '../../../src/record/sha256.js';
import {agreed, policy} from '../support/samples.js';

const draft = draftRecord(policy, agreed, {
  ...{at: '2026-11-23T03:00:00Z', method: 'banner', shown: '쿠키를 사용합니다.', language: 'ko'},
  ...{company: '인프라닉스', policy: {url: '/privacy', version: '1'}},
});
const byNode = (text: string): string => createHash('sha256').update(text).digest('hex');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('sealing', () => {
  it('hashes as SHA-256 does (FIPS 180-4, and Korean in UTF-8)', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await sha256('동의')).toBe(byNode('동의'));
  });

  it('puts in the hash of the text, then that of all but itself', async () => {
    const {record, text} = await sealRecord(draft);
    expect(text).toBe(draft.text);
    expect(record.text?.hash).toBe(byNode('쿠키를 사용합니다.'));
    const {hash, ...rest} = record;
    expect(hash).toBe(byNode(canonicalJson(rest)));
    expect({...record, hash: null, text: {...record.text, hash: null}}).toEqual(draft.record);
  });

  it('gives the same seal after a stay in storage, and none to what was changed', async () => {
    const first = await sealRecord(draft);
    expect(await sealRecord(JSON.parse(JSON.stringify(draft)))).toEqual(first);
    expect(await sealRecord(first)).toEqual(first);
    const {record} = await sealRecord({...draft, record: {...draft.record, level: 'none'}});
    expect(record.hash).not.toBe(first.record.hash);
  });

  it('leaves the hashes to the receiver where there is no WebCrypto', async () => {
    vi.stubGlobal('crypto', {});
    expect(await sealRecord(draft)).toEqual(draft);
  });
});

describe('the file for the visitor', () => {
  it('holds record and text, and is named after day and number', async () => {
    const sealed = await sealRecord(draft);
    const {name, content} = recordFile(sealed);
    expect(name).toBe('dongui-2026-11-23-01234567.json');
    expect(JSON.parse(content)).toEqual(sealed);
  });
});
