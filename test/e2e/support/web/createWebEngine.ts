import type {Browser} from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import {endWithParent} from '../../harness/endWithParent.js';
import {killAfter} from '../../harness/killAfter.js';
import {chromiumPath} from '../../harness/puppeteer/chromiumPath.js';
import {createPuppeteerEngine} from '../../harness/puppeteer/createPuppeteerEngine.js';
import {quiet} from '../../harness/puppeteer/launchChromium.js';
import {startFirefox} from '../../harness/puppeteer/startFirefox.js';
import type {Engine, EngineName} from '../../harness/types.js';
import {createWebKitEngine} from '../../harness/webkit/createWebKitEngine.js';
import type {Driver} from '../../harness/webkit/startDriver.js';

/** An engine whose browser reaches every host, by http and https, at a proxy on this port; it asks for no certificate. */
export function createWebEngine(name: EngineName, port: number): Engine {
  endWithParent();
  if (name === 'webkit') {
    return createWebKitEngine(driver => throughProxy(driver, port));
  }
  return createPuppeteerEngine(name, () => (name === 'chromium' ? launchChromium(port) : launchFirefox(port)));
}

async function launchChromium(port: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    networkEnabled: false,
    defaultViewport: {width: 1280, height: 800},
    args: [
      ...quiet,
      ...['--ignore-certificate-errors', `--proxy-server=http://127.0.0.1:${port}`, '--lang=ko-KR', '--accept-lang=ko-KR,ko'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  killAfter(browser.process());
  return browser;
}

function launchFirefox(port: number): Promise<Browser> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap(kind => [
      [`network.proxy.${kind}`, '127.0.0.1'],
      [`network.proxy.${kind}_port`, port],
    ]),
  );
  return startFirefox({
    acceptInsecureCerts: true,
    preferences: {'network.proxy.type': 1, ...proxy, 'network.proxy.no_proxies_on': ''},
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
