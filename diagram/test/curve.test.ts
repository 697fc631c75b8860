import { expect, test } from 'vitest';
import { monotoneCurve, monotonePath } from '../src/curve.ts';
import { createRandom } from './fixtures/generate-map.ts';

test('the curve goes through its points and never beyond its neighbours', () => {
  const random = createRandom(7);
  for (let round = 0; round < 50; round++) {
    let x = 0;
    const points = Array.from({ length: 8 }, () => {
      x += 1 + random() * 100;
      return { x, y: Math.round(random() * 200) };
    });
    const heightAt = monotoneCurve(points);
    points.slice(1).forEach((end, i) => {
      const start = points[i] ?? end;
      expect(heightAt(start.x)).toBeCloseTo(start.y, 6);
      for (let step = 0; step <= 10; step++) {
        const y = heightAt(start.x + ((end.x - start.x) * step) / 10);
        expect(y).toBeGreaterThanOrEqual(Math.min(start.y, end.y) - 1e-6);
        expect(y).toBeLessThanOrEqual(Math.max(start.y, end.y) + 1e-6);
      }
    });
  }
});

test('two points are joined by a curve that leaves and arrives level', () => {
  expect(
    monotonePath([
      { x: 0, y: 0 },
      { x: 30, y: 60 },
    ]),
  ).toBe('M0 0C10 0 20 60 30 60');
});
