import { removePlugin, SETTINGS, switchPlugin, type Stage } from '../stage.js';
import { builderNamesWhatIsKept } from './builder.js';
import { blockInEditor, blockInEnglish, settingsInBrowser } from './editor.js';
import { discovered, framedInEditor, trustedService } from './embeds.js';
import {
  classicTheme,
  readableWithout,
  scriptFromMonitor,
  scriptWhereNeeded,
  textStaysInside,
  wordsForOthers,
} from './published-pages.js';
import { authorsKeep, ownersSet } from './rights.js';
import { groupOfAuthor, openShortcodes, ownCheck, ownRegion, roomIsKept } from './shown-widgets.js';

export interface Check {
  /** A sentence about what holds when nothing is wrong. */
  readonly name: string;
  /** What is wrong. */
  readonly run: (stage: Stage) => Promise<readonly string[]>;
}

/** What holds beside that a figure is shown, in an order that leaves the plugin on until its end. */
export const checks: readonly Check[] = [
  {
    name: 'the script stands once, with its hash, and only on pages with a widget',
    run: scriptWhereNeeded,
  },
  {
    name: 'with the script from the host of the monitor pages show the same',
    run: scriptFromMonitor,
  },
  { name: 'under a theme of the older kind pages show the same', run: classicTheme },
  { name: 'the text of an element stays inside it in classic content', run: textStaysInside },
  { name: 'at the top of a page a widget is whole, and moves nothing', run: roomIsKept },
  { name: 'the check behind an address finds nothing wrong', run: ownCheck },
  { name: 'a region of the site holds where a figure has regions', run: ownRegion },
  { name: 'shortcodes without an end leave what comes after them as it is', run: openShortcodes },
  { name: 'the group of an author holds for its widgets', run: groupOfAuthor },
  { name: 'feeds hold the sentence; only writers are told what is wrong', run: wordsForOthers },
  { name: 'authors keep our tags with our attributes, and no others', run: authorsKeep },
  { name: 'only who manages the site changes settings, into what they can be', run: ownersSet },
  { name: 'the page of the settings is labelled and Dutch', run: settingsInBrowser },
  { name: 'an author chooses a figure in the block, and the page shows it', run: blockInEditor },
  { name: 'on a site in English the block and its sentence are in English', run: blockInEnglish },
  {
    name: 'a discovered page of the monitor is as high as its content, with the plugin',
    run: discovered,
  },
  { name: 'an address is a frame in the editor', run: framedInEditor },
  { name: 'what the oEmbed service answers is trusted', run: trustedService },
  {
    name: 'pages stay readable when the plugin is off',
    run: (stage) => readableWithout(stage, () => void switchPlugin(stage, false)),
  },
  {
    name: 'a discovered page of the monitor is as high as its content, without anything of ours',
    run: discovered,
  },
  { name: 'the builder says what WordPress keeps of an author', run: builderNamesWhatIsKept },
  {
    name: 'nothing is left when the plugin is deleted',
    run: (stage) => {
      removePlugin(stage);
      const left = stage.site.owner('get', SETTINGS);
      return Promise.resolve(left === 'null' ? [] : [left]);
    },
  },
];
