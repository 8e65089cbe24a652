import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import ts from 'typescript';

import { isHarmless } from '../../../src/embed/loader/harmless.js';

const FOLDERS = ['src/widgets/', 'src/tools/'];

/** All templates of a file, as Lit hands them to the policy. */
const markupIn = (file: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const kind = ts.isTaggedTemplateExpression(node)
      ? { html: 1, svg: 2 }[node.tag.getText()]
      : undefined;
    if (ts.isTaggedTemplateExpression(node) && kind !== undefined) {
      const { template } = node;
      const strings = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const [html] = lit.getTemplateHtml(Object.assign(strings, { raw: strings }), kind as 1);
      found.push(html as unknown as string);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true));
  return found;
};

const HARMFUL = [
  '<img src="x" onerror="alert(1)">',
  '<img src="x">',
  '<img oNerror="alert(1)">',
  '<p onclick=alert(1)>',
  '<p class="a"onclick="alert(1)">',
  '<p class=a/onclick=alert(1)>',
  '<p/onclick=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a HREF="javascript:alert(1)">x</a>',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<script>alert(1)</script>',
  '<iframe srcdoc="x"></iframe>',
  '<object data="x"></object>',
  '<style>p{}</style>',
  '<p style="x">',
  '<button formaction="javascript:alert(1)">',
  '<form action="x"></form>',
  '<base>',
  '<meta http-equiv="refresh">',
  '<link rel="import">',
  '<template shadowrootmode="open"></template>',
  '<p is="x-y">',
  '<tp-trend></tp-trend>',
  '<!-- --><p>',
  '<p title="<img>">',
  '<textarea></textarea><img onerror=x>',
  '<svg><animate onbegin=x></svg>',
  '<p',
  '<',
];

describe('the markup that our Trusted Types policy allows', () => {
  const templates = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
      file.endsWith('.ts') ? markupIn(folder + file) : [],
    ),
  );

  it('includes every template in the source', () => {
    assert.ok(templates.length > 200);
    for (const html of templates)
      assert.ok(
        isHarmless(html),
        `a tag or attribute that src/embed/harmless does not know:\n${html}`,
      );
  });

  for (const html of HARMFUL) it(`excludes ${html}`, () => assert.equal(isHarmless(html), false));

  it('is still checked correctly after a page has replaced built-in methods', () => {
    const own = RegExp.prototype.exec;
    RegExp.prototype.exec = () => [] as unknown as RegExpExecArray;
    try {
      assert.equal(isHarmless('<script>alert(1)</script>'), false);
    } finally {
      RegExp.prototype.exec = own;
    }
  });

  it('is checked in time that grows linearly with its length', () => {
    assert.equal(isHarmless(`${'<p class="a">'.repeat(2_000)}<`), false);
    assert.equal(isHarmless(`<p ${'a '.repeat(5_000)}<`), false);
  });
});
