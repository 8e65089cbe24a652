import { httpAddress } from '../../data/http-address.js';
import { parseAddress } from '../../embed/parse-address.js';
import type { Place, SnippetAsk } from '../../embed/snippet/snippet.js';
import type { Dataset } from '../../model/dataset.js';
import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import { embeddedOf, type Choice } from './embed-choice.js';
import { embedFact } from './embed-fact.js';
import { embedHeights } from './embed-heights.js';

/** The request for a snippet of what is chosen in the builder. */
export const snippetAsk = (
  choice: Choice,
  { dataset, slice }: { readonly dataset: Dataset; readonly slice: Slice },
  place: Place,
  lang: Lang,
): SnippetAsk => {
  const embedded = embeddedOf(choice, dataset);
  const height = Number(choice.get('height'));
  // Whole addresses alone: what begins with `www.` would become one of this website.
  const address = choice.get('picture') ?? '';
  const picture = parseAddress(address) && httpAddress(address, document.baseURI);
  const customHeight = height >= 100 && height <= 4000 ? Math.round(height) : null;
  const chosen = embedded.attributes['lang'];
  return {
    embedded,
    fact: embedFact(
      slice,
      chosen === 'en' || chosen === 'nl' ? chosen : lang,
      choice.get('heading'),
    ),
    place,
    heights:
      customHeight === null
        ? embedHeights(choice, dataset)
        : [customHeight, customHeight, customHeight],
    picture: picture !== null ? { url: picture, width: 640, height: null } : null,
    reserve: true,
  };
};
