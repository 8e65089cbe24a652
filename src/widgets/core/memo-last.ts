/**
 * Memoizes the last result: returns it again while every dependency is identical to that of the last call. A call that
 * throws is not remembered.
 */
export const memoLast = <Made>(): ((of: readonly unknown[], make: () => Made) => Made) => {
  let last: { readonly of: readonly unknown[]; readonly made: Made } | null = null;
  return (of, make) => {
    if (last?.of.length !== of.length || of.some((one, i) => one !== last?.of[i]))
      last = { of, made: make() };
    return last.made;
  };
};
