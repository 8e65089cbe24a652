import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const FOLDER = 'test/cms/editors';

/** Whether CKEditor and Tiptap are there: they are large, and have an installation of their own. */
export const editorsInstalled = (): boolean => existsSync(join(FOLDER, 'node_modules/ckeditor5'));

/** Tags of the editors and of DOMPurify, for a page that may ask `origin` for any file of the project. */
export const editorTags = async (origin: string): Promise<string> => {
  const files = [
    'node_modules/tinymce/tinymce.min.js',
    'node_modules/dompurify/dist/purify.min.js',
  ];
  if (editorsInstalled()) {
    await buildTiptap();
    files.push(
      `${FOLDER}/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js`,
      `${FOLDER}/node_modules/.tiptap/tiptap.js`,
    );
  }
  return files.map((file) => `<script src="${origin}/${file}"></script>`).join('');
};

/** Tiptap is published as modules only. */
const buildTiptap = async (): Promise<void> =>
  void (await build({
    configFile: false,
    logLevel: 'warn',
    root: FOLDER,
    build: {
      outDir: 'node_modules/.tiptap',
      lib: {
        entry: 'tiptap.js',
        formats: ['iife'],
        name: 'tiptapPage',
        fileName: () => 'tiptap.js',
      },
    },
  }));
