import 'fake-indexeddb/auto';
import { browser } from '#imports';
import type { AppContext } from '../../lib/app/context.ts';
import type { Instant } from '../../lib/domain/plain-date.ts';
import { openLedger } from '../../lib/storage/database.ts';
import { answer } from './background.ts';
import type { Dice } from './dice.ts';
import { lightenPlatform } from './light-platform.ts';

/** The person's computer: its clock, its browser with our outbox, and the ledger. */
export interface World {
  readonly ledger: AppContext;
  readonly dice: Dice;
  /** The true time. The computer's clock may be off by `clockError`. */
  time: Instant;
  clockError: number;
  /** False: nothing goes wrong any more, as on the quiet day on which everything is looked at again. */
  faulty: boolean;
  /** What the browser's own storage holds: our outbox. */
  readonly kept: ReadonlyMap<string, unknown>;
  readonly say: (text: string) => void;
  /** What happened so far, to be read. */
  readonly story: readonly string[];
}

lightenPlatform();

const names = new Set<string>();

/** A new world with an empty ledger, in which our outbox talks to the use cases as in a browser. */
export async function createWorld(dice: Dice, name: string, start: Instant, localZone: string): Promise<World> {
  if (names.has(name)) throw new Error(`There is a world named ${name} already`);
  names.add(name);
  const opened = await openLedger(name);
  if (!opened.ok) throw new Error(`The ledger cannot be opened: ${opened.error}`);
  const story: string[] = [];
  let ids = 0;
  const kept = new Map<string, unknown>();
  const world: World = {
    ledger: {
      readPolicy: () => Promise.resolve(undefined),
      db: opened.value,
      now: () => world.time + world.clockError,
      newId: () => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      },
      localZone,
    },
    dice,
    time: start,
    clockError: 0,
    faulty: true,
    kept,
    say: (text) => { story.push(`${new Date(world.time).toISOString().slice(0, 19)} ${text}`); },
    story,
  };
  plugIn(world, kept);
  return world;
}

/** Takes the world's database away. */
export async function endWorld(name: string): Promise<void> {
  names.delete(name);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', resolve);
    request.addEventListener('error', () => reject(new Error('The database cannot be deleted')));
  });
}

/** Lets the messaging code find this world's clock, storage and background. */
function plugIn(world: World, kept: Map<string, unknown>): void {
  const { dice } = world;
  let unwritten = 0;
  Date.now = () => world.ledger.now();
  Object.assign(browser.storage.local, {
    get: () => Promise.resolve(Object.fromEntries(kept)),
    set: (items: Readonly<Record<string, unknown>>) => {
      if (world.faulty && dice.happens('unwritten')) {
        unwritten = 1;
        return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      }
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (key: string) => Promise.resolve(void kept.delete(key)),
  });
  Object.assign(browser.runtime, {
    sendMessage: async (message: unknown) => {
      // What neither could be written down nor arrived, nobody can know: the field says so then.
      const faulty = world.faulty && unwritten === 0;
      unwritten = 0;
      if (faulty && dice.happens('messageLost')) {
        world.say('  (the service worker is killed before it takes the message)');
        throw new Error('Could not establish connection.');
      }
      if (faulty && dice.happens('databaseFull')) {
        world.say('  (the disk is full)');
        return { ok: false, error: 'full' };
      }
      const answered = await answer(world.ledger, message);
      if (faulty && dice.happens('answerLost')) {
        world.say('  (the service worker is killed before it answers)');
        throw new Error('The message port closed before a response was received.');
      }
      return answered;
    },
  });
}
