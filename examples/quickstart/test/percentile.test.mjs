import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, percentile } from '../src/percentile.mjs';

test('numbers of different length are ordered by value', () => {
  assert.equal(median([10, 9, 100]), 10);
  assert.equal(percentile([9, 12, 105, 8], 95), 105);
});

test('an even count gives the mean of the two in the middle', () => {
  assert.equal(median([1, 20, 3, 100]), 11.5);
});

test('the input keeps its order', () => {
  const values = [3, 1, 2];
  median(values);
  percentile(values, 50);
  assert.deepEqual(values, [3, 1, 2]);
});

test('no values is an error, not NaN', () => {
  assert.throws(() => median([]), RangeError);
});
