import type {Engine, Session} from '../types.js';
import {createWebKitSession} from './createWebKitSession.js';
import {type Driver, startDriver} from './startDriver.js';

/** A driver holds one session: one driver serves a whole file, more are started only for sessions that live at the same time. */
export function createWebKitEngine(): Engine {
  const drivers = new Set<Driver>();
  const idle = new Map<boolean, Driver[]>([
    [false, []],
    [true, []],
  ]);
  const sessions = new Set<Session>();

  const takeDriver = async (reducedMotion: boolean): Promise<Driver> => {
    const waiting = idle.get(reducedMotion)?.pop();
    if (waiting) {
      return waiting;
    }
    const driver = await startDriver({reducedMotion});
    drivers.add(driver);
    return driver;
  };

  const discard = async (driver: Driver): Promise<void> => {
    drivers.delete(driver);
    await driver.stop();
  };

  return {
    name: 'webkit',
    can: {seeConsole: false},
    async start() {
      idle.get(false)?.push(await takeDriver(false));
    },
    async newSession(options = {}) {
      const reducedMotion = options.reducedMotion ?? false;
      const driver = await takeDriver(reducedMotion);
      const opened = await createWebKitSession(driver, options).catch(async error => {
        await discard(driver);
        throw error;
      });
      const session: Session = {
        open: url => opened.open(url),
        async close() {
          if (!sessions.delete(session)) {
            return;
          }
          try {
            await opened.close();
            idle.get(reducedMotion)?.push(driver);
          } catch {
            // A driver that cannot end its session is not one to trust with the next.
            await discard(driver);
          }
        },
      };
      sessions.add(session);
      return session;
    },
    async closeSessions() {
      await Promise.all([...sessions].map(session => session.close()));
    },
    async close() {
      sessions.clear();
      await Promise.all([...drivers].map(discard));
    },
  };
}
