import type {Browser} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {endWithParent} from '../../harness/endWithParent.js';
import {killAfter} from '../../harness/killAfter.js';
import {createPuppeteerEngine} from '../../harness/puppeteer/createPuppeteerEngine.js';
import {quiet} from '../../harness/puppeteer/launchChromium.js';
import type {Engine, EngineName} from '../../harness/types.js';
import {createWebKitEngine} from '../../harness/webkit/createWebKitEngine.js';
import type {Driver} from '../../harness/webkit/startDriver.js';

/** An engine whose browser reaches every host, by http and https, at a proxy on this port; it asks for no certificate. */
export function createWebEngine(name: EngineName, port: number): Engine {
  endWithParent();
  if (name === 'webkit') {
    return createWebKitEngine(driver => throughProxy(driver, port));
  }
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  return createPuppeteerEngine(name, async () => {
    const browser = await launch(port);
    killAfter(browser.process());
    return browser;
  });
}

function launchChromium(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    defaultViewport: {width: 1280, height: 800},
    args: [
      ...quiet,
      ...['--ignore-certificate-errors', `--proxy-server=http://127.0.0.1:${port}`, '--lang=ko-KR'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

function launchFirefox(port: number): Promise<Browser> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap(kind => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, port],
    ]),
  );
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    defaultViewport: {width: 1280, height: 800},
    acceptInsecureCerts: true,
    extraPrefsFirefox: {'network.proxy.type': 1, ...proxy, 'network.proxy.no_proxies_on': '', 'intl.accept_languages': 'ko-KR,ko'},
  });
}

/** The same driver, whose browsers use the proxy. MiniBrowser takes none of the protocol's own `proxy` capability. */
function throughProxy(driver: Driver, port: number): Driver {
  return {
    ...driver,
    call(method, path, body) {
      if (path !== '/session' || method !== 'POST') {
        return driver.call(method, path, body);
      }
      const {alwaysMatch} = (body as {capabilities: {alwaysMatch: Record<string, {args: string[]}>}}).capabilities;
      const browser = alwaysMatch['webkitgtk:browserOptions'];
      const args = [...(browser?.args ?? []), `--proxy=http://127.0.0.1:${port}`, '--ignore-tls-errors'];
      const options = {...alwaysMatch, acceptInsecureCerts: true, 'webkitgtk:browserOptions': {...browser, args}};
      return driver.call(method, path, {capabilities: {alwaysMatch: options}});
    },
  };
}
