/** A promise that is kept from outside; what comes after the first time counts no more. */
export const settling = (): { readonly promise: Promise<boolean>; readonly with: (value: boolean) => void } => {
  let keep: (value: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((resolve) => (keep = resolve));
  return { promise, with: (value) => keep(value) };
};
