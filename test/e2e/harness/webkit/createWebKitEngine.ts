import {createSessions} from '../createSessions.js';
import type {Engine} from '../types.js';
import {createWebKitSession} from './createWebKitSession.js';
import {type Driver, startDriver} from './startDriver.js';

/** A driver holds one browser: more are started only for sessions that live at the same time, or differ in their options. `adapt`: for other browsers. */
export function createWebKitEngine(adapt = (driver: Driver): Driver => driver): Engine {
  const drivers = new Set<Driver>();
  const stop = async (driver: Driver): Promise<void> => {
    drivers.delete(driver);
    await driver.stop();
  };
  const sessions = createSessions('webkit', async options => {
    const driver = await startDriver({reducedMotion: options.reducedMotion ?? false});
    drivers.add(driver);
    try {
      const session = await createWebKitSession(adapt(driver), options);
      return {...session, close: () => stop(driver)};
    } catch (error) {
      await stop(driver);
      throw error;
    }
  });
  return {
    ...sessions,
    name: 'webkit',
    can: {seeConsole: false},
    async close() {
      await sessions.close();
      await Promise.all([...drivers].map(stop));
    },
  };
}
