/** Waits until something has come about, however long a busy machine takes; the test's own limit ends what never comes. */
export async function until(fits: () => unknown): Promise<void> {
  while (!fits()) await new Promise((resolve) => setTimeout(resolve, 1));
}
