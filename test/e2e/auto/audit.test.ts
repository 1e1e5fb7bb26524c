import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {portal} = await usePortal();

describeEngines('an audit', engine => {
  test('names what is stored in this browser, and whose it is', async () => {
    const config = {services: ['session', 'ga4']} as const;
    const visitor = await createVisitor(engine, portal.gated('/', {config, body: ''}));
    await visitor.agrees();
    for (const name of ['JSESSIONID', '_ga', '_hjSession_1', 'nobody']) {
      await visitor.storesCookie(name, '1');
    }
    await visitor.storesCookie('member', 'hong%40portal.example');
    const found = await visitor.page.evaluate(async () => {
      localStorage.setItem('AMP_x', '1');
      sessionStorage.setItem('mine', '1');
      sessionStorage.setItem('__proto__', '1');
      return (await dongui.audit()).map(({kind, name, category, service, why, personal = ''}) =>
        [kind, name, category, service ?? '', why, personal].join(' ').trim(),
      );
    });
    expect(found.sort()).toEqual([
      'cookie JSESSIONID essential session JSESSIONID',
      'cookie _ga marketing ga4 _ga',
      'cookie _hjSession_1 unknown hotjar undeclared',
      'cookie dongui essential dongui dongui',
      'cookie member unknown  undeclared email',
      'cookie nobody unknown  undeclared',
      'localStorage AMP_x unknown amplitude undeclared',
      'localStorage dongui-record essential dongui dongui-record',
      'sessionStorage __proto__ unknown  undeclared',
      'sessionStorage mine unknown  undeclared',
    ]);
  });
});
