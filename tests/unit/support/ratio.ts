/**
 * The only measure of work in the unit tests. No test may ask how long something takes: a shared machine is slow when it
 * likes. What may be asked is how this process's own use of the processor grows with the input, within one run.
 */

/** Below this many milliseconds the meter's grain is all there is to see. */
const grain = 20;

/**
 * How much more twice the input takes: the least of several pairs, since what else the process does (collecting what was
 * left, compiling) only ever makes a run longer. Linear work gives about 2, quadratic about 4.
 * @param make prepares the input of a size; its time does not count
 */
export function ratioOfDoubling<Input = number>(
  work: (input: Input) => unknown,
  size: number,
  make: (size: number) => Input = (many) => many as Input,
): number {
  const [single, double] = [make(size), make(2 * size)];
  const time = (input: Input): number => {
    const began = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  };
  time(single);
  let least = Number.POSITIVE_INFINITY;
  for (let pair = 0; pair < 6 && least > 2; pair += 1) {
    const once = time(single);
    const twice = time(double);
    least = Math.min(least, twice < grain ? 1 : twice / once);
  }
  return least;
}
