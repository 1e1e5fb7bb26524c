import {expect} from 'vitest';
import type {Consent} from '../../../src/index.js';
import type {Engine, Page, Session} from '../harness/index.js';

declare const dongui: Consent;
declare const ran: string[] | undefined;

/** What stands on the buttons of the banner, the settings and the message. */
export type Action = 'accept-all' | 'reject-all' | 'preferences' | 'save' | 'withdraw' | 'close' | 'act';

/** One visitor on one page: what they see and do. */
export interface Visitor {
  page: Page;
  session: Session;
  seesBanner(): Promise<void>;
  /** Waits for the trigger: there is nothing to ask. */
  seesNoBanner(): Promise<void>;
  press(action: Action): Promise<void>;
  /** Presses 동의, and waits until the choice holds. */
  agrees(): Promise<void>;
  /** Presses 동의하지 않음, and waits until the choice holds. */
  refuses(): Promise<void>;
  /** Waits for a message with this text. */
  reads(text: string): Promise<void>;
  /** The fields of the cookie, as a query-string parser reads them. */
  choice(): Promise<Record<string, string> | undefined>;
  /** Of all cookies the portal is sent for this page, HttpOnly ones included; what is there twice is in it twice. */
  cookieNames(): Promise<string[]>;
  /** A script of the page sets a cookie for the whole host, by JavaScript as vendors do; `value` as it is. */
  storesCookie(name: string, value: string): Promise<void>;
  /** Ids noted by scripts of the page, in their order. */
  ran(): Promise<string[]>;
  /** Runs something that ends in a reload, and waits for the new page to be whole. */
  reloadsBy(act: () => Promise<unknown>): Promise<void>;
}

const inside = '[data-dongui-root] >>>';

/** Is something of dongui's own root in the page and takes up room? */
function shows(selector: string): boolean {
  const found = document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector(selector);
  return !!found && found.getClientRects().length > 0;
}

/** Opens a page in a new browser session, or, given a session, in one more tab of it. */
export async function createVisitor(where: Engine | Session, url?: string): Promise<Visitor> {
  const session = 'newSession' in where ? await where.newSession() : where;
  const page = await session.open(url);

  async function answer(action: Action): Promise<void> {
    const before = await page.evaluate(() => dongui.state.choice?.id);
    await visitor.press(action);
    await page.waitFor(id => dongui.state.choice !== undefined && dongui.state.choice.id !== id, [before]);
  }

  const visitor: Visitor = {
    page,
    session,
    async seesBanner() {
      await page.waitFor(shows, ['[data-dongui-action="accept-all"]']);
    },
    async seesNoBanner() {
      await page.waitFor(() => document.querySelector('[data-dongui-trigger]')?.shadowRoot?.querySelector('button'));
      expect(await page.evaluate(shows, '[data-dongui-action="accept-all"]')).toBe(false);
    },
    press: action => page.click(`${inside} [data-dongui-action="${action}"]`),
    agrees: () => answer('accept-all'),
    refuses: () => answer('reject-all'),
    async reads(text) {
      await page.waitFor(
        wanted => document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector('[role=status]')?.textContent?.includes(wanted),
        [text],
      );
    },
    async choice() {
      const cookies = await page.evaluate(() => document.cookie);
      const found = cookies.split('; ').find(each => each.startsWith('dongui='));
      return found === undefined ? undefined : Object.fromEntries(new URLSearchParams(decodeURIComponent(found.slice('dongui='.length))));
    },
    async cookieNames() {
      const sent = await page.evaluate(async () => (await fetch(`${location.pathname}?cookies`)).text());
      return sent
        .split('; ')
        .map(pair => pair.split('=')[0] ?? '')
        .filter(Boolean)
        .sort();
    },
    storesCookie: (name, value) =>
      page.evaluate(text => {
        document.cookie = text;
      }, `${name}=${value}; path=/; max-age=9999`),
    ran: () => page.evaluate(() => ran ?? []),
    async reloadsBy(act) {
      await page.evaluate(() => {
        document.documentElement.dataset.old = '';
      });
      await act();
      await page.waitFor(() => document.documentElement.dataset.old === undefined && document.readyState === 'complete');
    },
  };
  return visitor;
}
