import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { today } from '../src/today.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 5, 1) }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('CJM_TODAY says what day it is', () => {
  vi.stubEnv('CJM_TODAY', '2026-05-14');
  expect(today()).toBe('2026-05-14');
});

test.each(['', 'soon', '2026-05', '2026-02-30'])('CJM_TODAY=%s is no day, and says nothing', (text) => {
  vi.stubEnv('CJM_TODAY', text);
  expect(today()).toBe('2026-06-01');
});
