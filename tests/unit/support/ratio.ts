/** How much longer twice the input takes: the least of several runs, because a shared machine is noisy. */
export function ratioOfDoubling(run: (size: number) => unknown, size: number): number {
  const time = (many: number): number => {
    const began = performance.now();
    run(many);
    return performance.now() - began;
  };
  time(size);
  return Math.min(
    ...[1, 2, 3, 4].map(() => {
      const once = time(size);
      const twice = time(2 * size);
      // Below this the clock's grain is all there is to see.
      return twice < 5 ? 1 : twice / once;
    }),
  );
}
