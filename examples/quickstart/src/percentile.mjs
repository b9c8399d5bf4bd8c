/** The smallest value that at least `percent` per cent of the values do not exceed (nearest rank). */
export function percentile(values, percent) {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort();
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length));
  return sorted[rank - 1];
}

/** The middle value; the mean of the two middle values where the count is even. */
export function median(values) {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = [...values].sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
