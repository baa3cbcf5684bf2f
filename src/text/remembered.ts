/** Remembers the results of pure functions. */

/**
 * Makes a pure function remember its results.
 * @param most how many results are remembered; with the next one, all are dropped
 */
export function remembered<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key) as V;
    if (value === undefined && !known.has(key)) {
      value = make(key);
      if (known.size >= most) known.clear();
      known.set(key, value);
    }
    return value;
  };
}

/**
 * The same for objects: a result is remembered as long as its object exists.
 * @param of the object that determines the result, if it is only a part of the argument
 */
export function rememberedOf<K extends object, V>(
  make: (key: K) => V,
  of: (key: K) => object = (key) => key,
): (key: K) => V {
  const known = new WeakMap<object, V>();
  return (key) => {
    const part = of(key);
    let value = known.get(part);
    if (value === undefined) known.set(part, (value = make(key)));
    return value;
  };
}
