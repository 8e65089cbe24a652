import { tsImport } from 'tsx/esm/api';

const { runnerConfig } = await tsImport('./test/support/runner-config.ts', import.meta.url);

export default await runnerConfig();
