/**
 * Works on several items at a time. After a failure nothing new begins; what is under way is finished, and the first
 * failure is thrown.
 */
export async function inParallel<Item>(
  items: AsyncGenerator<Item>,
  concurrency: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let failure: { readonly error: unknown } | null = null;
  const worker = async (): Promise<void> => {
    try {
      while (failure === null) {
        const { done, value } = await items.next();
        if (done) return;
        await work(value);
      }
    } catch (error) {
      failure ??= { error };
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  await items.return(undefined);
  const first = failure as { readonly error: unknown } | null;
  if (first !== null) throw first.error;
}
