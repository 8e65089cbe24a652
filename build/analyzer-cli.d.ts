/** The analyzer publishes no types of its command line, which can be called as a function too. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(asked: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<unknown>;
}
