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

/**
 * The same for objects: an answer is kept as long as its object is.
 * @param of the object that tells the answer, where that is a part of what is given
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
