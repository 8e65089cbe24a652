/**
 * What content management systems save of a snippet, by their own editors and sanitisers; what the builder says of it;
 * and what a reader then gets. What comes out is kept in `test/fixtures/saved`, and told in `docs/cms`:
 * `UPDATE_SAVED=1` writes both. CKEditor and Tiptap have an installation of their own: `npm run hosts:cms` runs this
 * with them. Without it, what they gave is read.
 */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { SYSTEMS } from '../../src/tools/builder/systems.js';
import { applySanitizer } from '../../src/tools/builder/apply-sanitizer.js';
import { editorsInstalled, editorTags } from '../cms/editor-page.js';
import { readSaved, type Read } from '../cms/read-saved.js';
import { recipe, recipeRow, type RecipeRow } from '../cms/recipe.js';
import { savings, type Saving } from '../cms/savings.js';
import { itInShare } from '../support/engine-share.js';
import { engineNames, openEngine, type Engine, type EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';
import { readPublished } from '../support/published-files.js';
import { servedSnippet } from '../support/served-snippet.js';
import {
  startFileOrigin,
  startPageOrigin,
  type FileOrigin,
  type PageOrigin,
} from '../support/servers.js';
import { foreignPage, scriptTag, untilShown } from '../support/widget-page.js';

const SNIPPETS = 'test/fixtures/snippets';
/** What was pasted when the saved ones were made: they are of old snippets, and must go on working. */
const PASTED = 'test/fixtures/pasted';
const KEPT = 'test/fixtures/saved';
const FIGURE = '2.685';
const UPDATE = process.env['UPDATE_SAVED'] === '1';

const PICTURE = 'https://site.example/plaatje.svg';

const FORMS = [
  'link',
  'div',
  'frame',
  'frame-alone',
  'frame-with-script',
  'element',
  'picture',
] as const;
type Form = (typeof FORMS)[number];

/** The builder gives a frame alone where nothing may stand beside it, and only there. */
const formsFor = ({ system }: Saving): readonly Form[] =>
  FORMS.filter(
    (form) => form !== 'frame-alone' || SYSTEMS.find(({ id }) => id === system)?.alone === true,
  );

const isLive = ({ editor }: Saving): boolean =>
  editor === null || editor === 'tinymce' || editorsInstalled();

for (const name of engineNames()) {
  describe(`a snippet that is pasted in a system, in ${name}`, () => {
    const it = itInShare(name);
    const published = readPublished();
    const root = mkdtempSync(join(tmpdir(), 'cms-'));
    let engine: Engine;
    let pages: PageOrigin;
    let files: FileOrigin;
    let packages: FileOrigin;
    /** What came out of each editor now, and what is read of what is kept: by saving and form. */
    const live = new Map<string, string>();
    const read = new Map<string, Read>();
    before(async () => {
      cpSync(published.folder, root, { recursive: true });
      cpSync('demo/monitor', join(root, 'monitor'), { recursive: true });
      [engine, pages, files, packages] = await Promise.all([
        openEngine(name),
        startPageOrigin(),
        startFileOrigin(root),
        startFileOrigin('.'),
      ]);
      if (UPDATE)
        for (const form of FORMS)
          copyFileSync(
            join(
              SNIPPETS,
              published.version,
              `${form === 'picture' ? 'trend' : 'indicator'}.${form}.html`,
            ),
            join(PASTED, `${form}.html`),
          );
      // One page at a time: some engines have no more.
      const editors = await engine.open(
        pages.show(foreignPage(await editorTags(packages.origin), '')),
      );
      for (const saving of savings)
        for (const form of formsFor(saving)) {
          if (isLive(saving))
            live.set(fileOf(saving, form), (await saving.save(editors, snippetOf(form))).trim());
          if (UPDATE && isLive(saving)) {
            mkdirSync(join(KEPT, saving.id), { recursive: true });
            writeFileSync(fileOf(saving, form), `${live.get(fileOf(saving, form))}\n`);
          }
          read.set(
            fileOf(saving, form),
            await readSaved(editors, snippetOf(form), savedOf(saving, form)),
          );
        }
      await editors.close();
    });
    after(async () => {
      await Promise.all([engine.close(), pages.close(), files.close(), packages.close()]);
      rmSync(root, { recursive: true });
    });

    const snippetOf = (form: Form): string =>
      readFileSync(join(PASTED, `${form}.html`), 'utf8').trim();
    const fileOf = ({ id }: Saving, form: Form): string => join(KEPT, id, `${form}.html`);
    const savedOf = (saving: Saving, form: Form): string => {
      const file = fileOf(saving, form);
      assert.ok(existsSync(file), `${file} is missing: run this with UPDATE_SAVED=1`);
      return readFileSync(file, 'utf8').trim();
    };
    const readOf = (saving: Saving, form: Form): Read => {
      const found = read.get(fileOf(saving, form));
      assert.ok(found, fileOf(saving, form));
      return found;
    };
    const served = (text: string): string =>
      servedSnippet(text, {
        files: files.origin,
        monitor: `${files.origin}/monitor/index.json`,
        published,
      }).replace(PICTURE, () =>
        pages.show('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"/>', {
          'content-type': 'image/svg+xml',
        }),
      );

    /** A page of the site whose template holds our script. */
    const sitePage = (content: string): string => {
      const file = `v/${published.version}/tp.js`;
      const tag = scriptTag(`${files.origin}/${file}`, published.integrity(file));
      const told = tag.replace(
        ' crossorigin',
        ` crossorigin data-tp-monitor="${files.origin}/monitor/index.json"`,
      );
      return pages.show(foreignPage(told, served(content)));
    };

    /** What came of each page: many systems save the same, and the same page shows the same. */
    const tried = new Map<string, Promise<void>>();
    const shows = (saved: string, seen: Read['seen']): Promise<void> => {
      const key = `${seen} ${saved}`;
      const before = tried.get(key) ?? showsOn(sitePage(saved), seen);
      tried.set(key, before);
      return before;
    };
    const showsOn = async (address: string, seen: Read['seen']): Promise<void> => {
      const page = await engine.open(address);
      if (seen === 'widget' || seen === 'twice')
        await untilShown(page, 'tp-indicator', ({ value, summary }) =>
          `${value} ${summary}`.includes(FIGURE),
        );
      else if (seen === 'frame') await untilFramed(page);
      else if (seen !== 'nothing')
        assert.ok((await page.run(() => document.body.innerText)).includes(FIGURE));
      assert.deepEqual(await page.messages(), []);
      await page.close();
    };

    for (const saving of savings) {
      const system = SYSTEMS.find(({ id }) => id === saving.system);
      assert.ok(system, saving.system);

      for (const form of formsFor(saving)) {
        if (isLive(saving))
          it(`${form} is saved by ${saving.id} as is kept here`, () => {
            assert.equal(live.get(fileOf(saving, form)), savedOf(saving, form));
          });

        it(`${form} loses in ${saving.id} what the builder says, and keeps the words that it says`, () => {
          const { tokens, removed: gone } = applySanitizer(snippetOf(form), system);
          const real = readOf(saving, form);
          const words = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
          if (saving.more === true)
            assert.deepEqual(
              real.gone.filter((one) => !gone.includes(one)),
              [],
            );
          else assert.deepEqual(real.gone, [...gone].sort());
          // Editors write blanks between blocks as they like.
          assert.equal(real.words.replaceAll(' ', ''), words.replace(/\s+/g, ''));
        });

        it(`${form} in ${saving.id} shows the figure, or leaves the sentence`, async () => {
          const { seen } = readOf(saving, form);
          if (seen === 'nothing') assert.equal(saving.id, 'sharepoint', 'only frames stand there');
          await shows(savedOf(saving, form), seen);
        });
      }

      it(`${saving.id} shows the figure with every form that is advised for it`, () => {
        for (const form of formsFor(saving).filter((one) =>
          (system.formats as readonly string[]).includes(formatOf(one, system.alone)),
        )) {
          const { seen } = readOf(saving, form);
          assert.ok(seen === 'widget' || seen === 'frame', `${form}: ${seen}`);
        }
      });
    }

    for (const [file, ids] of Object.entries(recipe)) {
      it(`docs/cms/${file} tells what remains of each form`, () => {
        const text = readFileSync(`docs/cms/${file}`, 'utf8');
        let wanted = text;
        for (const id of ids) {
          const saving = savings.find((one) => one.id === id);
          assert.ok(saving, id);
          const rows: RecipeRow[] = [];
          for (const form of formsFor(saving))
            rows.push({ form, ownPictures: saving.ownPictures === true, ...readOf(saving, form) });
          wanted = recipeRow(wanted, id, rows);
        }
        if (UPDATE) writeFileSync(`docs/cms/${file}`, wanted);
        assert.equal(readFileSync(`docs/cms/${file}`, 'utf8'), wanted);
      });
    }
  });
}

/** Which form of the builder it is for a system; null where the builder gives it to others only. */
const formatOf = (form: Form, alone = false): string =>
  form === 'frame-alone' ? (alone ? 'frame' : '') : form === 'frame' && alone ? '' : form;

const untilFramed = async (page: EnginePage): Promise<void> => {
  for (const end = Date.now() + PATIENCE; ; await wait(100)) {
    const text = await page
      .runInFrame(
        () =>
          document.querySelector('tp-indicator')?.shadowRoot?.querySelector('.ready')
            ?.textContent ?? '',
      )
      .catch(() => '');
    if (text.includes(FIGURE)) return;
    assert.ok(Date.now() < end, `no ${FIGURE} in the frame`);
  }
};
