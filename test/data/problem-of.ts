import { Problem } from '../../src/model/problem.js';

/** The Problem that `run` throws; anything else that comes of it fails the test. */
export const problemOf = (run: () => unknown): Problem => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('No problem was thrown.');
};

/** The Problem that a promise is rejected with. */
export const problemIn = async (promise: Promise<unknown>): Promise<Problem> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('No problem was thrown.');
};
