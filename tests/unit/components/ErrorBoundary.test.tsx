// @vitest-environment happy-dom
import { beforeAll, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../components/ErrorBoundary.tsx';
import { one, speak, stage } from './stage.tsx';

beforeAll(() => speak('en'));

test('a bug shows a sentence and a way on instead of a blank page, and still reaches the console', () => {
  const bug = new Error('a bug');
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const Broken = (): never => { throw bug; };
  const onReopen = vi.fn();
  const { place, show } = stage();
  show(<ErrorBoundary onReopen={onReopen}><Broken /></ErrorBoundary>);
  expect(one(place, '[role=alert]').textContent).toContain('This window stopped working.');
  expect(reported).toHaveBeenCalledExactlyOnceWith(bug);
  one(place, 'button').click();
  expect(onReopen).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
