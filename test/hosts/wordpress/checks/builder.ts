import { FORMATS, snippet } from '../../../../src/embed/snippet/snippet.js';
import { snippetTokens, type SnippetToken } from '../../../../src/tools/builder/snippet-tokens.js';
import { SYSTEMS } from '../../../../src/tools/builder/systems.js';
import { applySanitizer } from '../../../../src/tools/builder/apply-sanitizer.js';
import type { Stage } from '../stage.js';

/**
 * What the builder tells an author that WordPress keeps of a snippet is what it keeps, tag by tag and attribute by
 * attribute.
 */
export async function builderNamesWhatIsKept({
  monitor,
  writers,
}: Stage): Promise<readonly string[]> {
  const system = SYSTEMS.find(({ id }) => id === 'wordpress');
  if (system === undefined) return ['the builder does not know WordPress'];
  const faults: string[] = [];
  for (const format of FORMATS.filter((one) => one !== 'package' && one !== 'address')) {
    const given = snippet(format, { ...monitor.ask, reserve: true });
    const { stored } = await writers.auteur.publish(`Wat blijft van ${format}`, given);
    const [advice, kept] = [
      tags(applySanitizer(given, system).tokens),
      tags(snippetTokens(stored)),
    ];
    if (advice !== kept) faults.push(`${format}: the builder says ${advice}, kept is ${kept}`);
  }
  return faults;
}

const tags = (tokens: readonly SnippetToken[]): string =>
  tokens
    .flatMap((token) =>
      token.kind === 'open'
        ? [
            `<${token.tag} ${token.attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}>`,
          ]
        : [],
    )
    .join(' ');
