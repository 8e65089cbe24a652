/**
 * The rich text of Umbraco from version 14 on, with the extensions that its data type *Richtext editor* is installed with, as far as they meet a snippet:
 * a `div` holds a line of text, and class, id, style and data attributes stay on blocks and links.
 */
import { Editor, Extension, Node, mergeAttributes } from '@tiptap/core';
import Blockquote from '@tiptap/extension-blockquote';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Image from '@tiptap/extension-image';
import Link from '@tiptap/extension-link';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';

const Div = Node.create({
  name: 'div',
  priority: 50,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'div' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes), 0],
});

const Kept = Extension.create({
  name: 'kept',
  addGlobalAttributes: () => [
    {
      types: ['div', 'paragraph', 'blockquote', 'link', 'image'],
      attributes: Object.fromEntries([
        ...['class', 'id', 'style'].map((name) => [
          name,
          {
            parseHTML: (element) => element.getAttribute(name),
            renderHTML: (attributes) => (attributes[name] ? { [name]: attributes[name] } : {}),
          },
        ]),
        [
          'dataset',
          {
            parseHTML: (element) => ({ ...element.dataset }),
            renderHTML: ({ dataset = {} }) =>
              Object.fromEntries(
                Object.entries(dataset ?? {}).map(([name, value]) => [
                  `data-${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`,
                  value,
                ]),
              ),
          },
        ],
      ]),
    },
  ],
});

globalThis.savedByTiptap = (html) => {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [
      Document,
      Paragraph,
      Text,
      HardBreak,
      Blockquote,
      Image.configure({ inline: true }),
      Link,
      Div,
      Kept,
    ],
    content: html,
  });
  const saved = editor.getHTML();
  editor.destroy();
  return saved;
};
