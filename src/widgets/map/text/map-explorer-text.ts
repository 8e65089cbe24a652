import type { RegionScheme } from '../../../model/region-scheme.js';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { Lang } from '../../../text/lang.js';
import { levelText } from '../../../text/level-text.js';

/** Texts of the explorer of the regions. */
export const mapExplorerText = (
  scheme: RegionScheme | null,
  lang: Lang,
  heading: string,
): ExplorerText => {
  const W = languages[lang];
  const [previous, next] = [W.previous, W.next];
  return {
    label: W.label(heading, levelText(scheme, 1, lang)),
    help: W.help,
    previous,
    previousName: `${previous}: ${heading}`,
    next,
    nextName: `${next}: ${heading}`,
    // The select of regions above the chart has its own label.
    series: '',
    seriesName: '',
  };
};

interface ExplorerWords {
  readonly label: (heading: string, region: string) => string;
  readonly help: string;
  readonly previous: string;
  readonly next: string;
}

const languages: Readonly<Record<Lang, ExplorerWords>> = {
  nl: {
    label: (heading, region) => `Verken ${heading}, per ${region} van hoog naar laag`,
    help: 'Pijltoetsen: andere regio.',
    previous: 'Vorige regio',
    next: 'Volgende regio',
  },
  en: {
    label: (heading, region) => `Explore ${heading}, by ${region} from high to low`,
    help: 'Arrow keys: another region.',
    previous: 'Previous region',
    next: 'Next region',
  },
};
