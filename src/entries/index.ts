/** For users of the package: everything. Importing it defines no tags. */
import { define as defineTags } from '../register/define.js';

export * from '../register/classes.js';
export type {
  TpAskDetail,
  TpChangeDetail,
  TpDownloadDetail,
  TpErrorDetail,
  TpLoadDetail,
  TpSelectDetail,
} from '../widgets/core/events.js';

/** Defines the tags, with `tp` or another prefix before each name. An existing tag is left unchanged. */
export const define = (
  options: { readonly prefix?: string; readonly registry?: CustomElementRegistry } = {},
): void => defineTags({ version: __TP_VERSION__, ...options });
