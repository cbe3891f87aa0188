import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let answers: (() => Promise<unknown>)[] = [];
const silent = (): Promise<unknown> => new Promise(() => undefined);

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('browser', { storage: { managed: { get: () => answers.shift()?.() ?? silent() } } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const read = async (): Promise<() => Promise<unknown>> => (await import('../../../lib/storage/managed-policy.ts')).readManagedPolicy;

test('what the browser holds is given, and nothing where it says that there is no policy', async () => {
  answers = [() => Promise.resolve({ enforcement: 'require' }), () => Promise.reject(new Error('Managed storage manifest not found'))];
  const readManagedPolicy = await read();
  expect(await readManagedPolicy()).toEqual({ enforcement: 'require' });
  expect(await readManagedPolicy()).toEqual({});
});

test('a browser that does not answer holds nothing up: what it last said counts, and it is waited for only once', async () => {
  answers = [() => Promise.resolve({ enforcement: 'require' })];
  const readManagedPolicy = await read();
  await readManagedPolicy();
  const first = readManagedPolicy();
  await vi.advanceTimersByTimeAsync(500);
  expect(await first).toEqual({ enforcement: 'require' });
  expect(await readManagedPolicy()).toEqual({ enforcement: 'require' });
});

test('an answer that comes late counts from then on, and the pages are told', async () => {
  let give: (given: unknown) => void = () => undefined;
  answers = [() => new Promise((resolve) => { give = resolve; })];
  const readManagedPolicy = await read();
  const first = readManagedPolicy();
  await vi.advanceTimersByTimeAsync(500);
  expect(await first).toEqual({});
  const told = vi.fn();
  vi.stubGlobal('BroadcastChannel', class {
    postMessage = told;
    close(): void { /* nothing is held */ }
  });
  give({ enforcement: 'require' });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledExactlyOnceWith('changed');
  const next = readManagedPolicy();
  await vi.advanceTimersByTimeAsync(500);
  expect(await next).toEqual({ enforcement: 'require' });
});

test('who asks while another waits is answered in the same moment, in turn', async () => {
  const readManagedPolicy = await read();
  const order: number[] = [];
  const ask = (place: number): void => void readManagedPolicy().then(() => order.push(place));
  ask(1);
  await vi.advanceTimersByTimeAsync(400);
  ask(2);
  await vi.advanceTimersByTimeAsync(100);
  ask(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(order).toEqual([1, 2, 3]);
});
