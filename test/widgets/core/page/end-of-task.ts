/** Everything that waits for promises alone has been done; no other task has begun. */
export const endOfTask = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};
