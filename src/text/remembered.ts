/** Answers that are asked for again and again, kept. */

/**
 * A pure function that keeps what it has made.
 * @param most so many answers are kept; with the next one the keeping begins anew
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

/** The same for objects: an answer is kept as long as its object is. */
export function rememberedOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
