import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import ts from 'typescript';

import { compatData, isAtFloor } from './browser-floor.js';

type Branch = Identifier | undefined;

/**
 * The features of the platform that the source of the widgets uses and that a browser of the floor lacks, as
 * `AbortSignal.timeout`, each with the files that name it. The type checker tells whose member a name is, so that names
 * of our own are never taken for the platform's.
 */
export const scriptFeaturesAboveFloor = (
  root: string,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    readonly config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const shipped = fileNames.filter((name) => /\/src\/(?!publish)/.test(name));
  const program = ts.createProgram(shipped, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  for (const name of shipped) {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`${name} is not in the program`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !ts.isPartOfTypeNode(node))
        for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
          const feature = featureOf(node.text, declaration);
          if (feature && !isAtFloor(feature.compat))
            found.set(
              feature.name,
              (found.get(feature.name) ?? new Set()).add(name.slice(root.length)),
            );
        }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
};

/** Null where the name is not the platform's, or MDN has no such feature. */
const featureOf = (
  text: string,
  declaration: ts.Declaration,
): { readonly name: string; readonly compat: CompatStatement } | null => {
  if (
    !/typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName) ||
    ts.isInterfaceDeclaration(declaration)
  )
    return null;
  const owner = ownerOf(declaration);
  const compat = owner === null ? globalNamed(text) : memberOf(owner, text);
  return compat ? { name: owner === null ? text : `${owner}.${text}`, compat } : null;
};

/** `URL` for a member of its interface or of its constructor; null for what is global. */
const ownerOf = ({ parent }: ts.Declaration): string | null => {
  if (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent))
    return parent.name?.text.replace(/Constructor$/, '') ?? null;
  return ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
    ? parent.parent.name.getText()
    : null;
};

const globalNamed = (name: string): CompatStatement | undefined =>
  (api(name) ?? builtin(name))?.__compat ?? child(api('Window'), name)?.__compat;

const memberOf = (owner: string, name: string): CompatStatement | undefined => {
  const found = [owner, ...(mixins[owner] ?? [])]
    .map((one) => api(one) ?? builtin(one) ?? child(builtin('Intl'), one))
    .find(Boolean);
  return (child(found, name) ?? child(found, `${name}_static`))?.__compat;
};

/** TypeScript's names for what several interfaces share, and where MDN has it. */
const mixins: Readonly<Record<string, readonly string[]>> = {
  ReadonlyArray: ['Array'],
  ReadonlyMap: ['Map'],
  ReadonlySet: ['Set'],
  ParentNode: ['Element'],
  ChildNode: ['Element'],
  NonDocumentTypeChildNode: ['Element'],
  ElementCSSInlineStyle: ['HTMLElement'],
  HTMLOrSVGElement: ['HTMLElement'],
  ARIAMixin: ['Element'],
  DocumentOrShadowRoot: ['Document'],
  WindowOrWorkerGlobalScope: ['Window'],
  AnimationFrameProvider: ['Window'],
  Body: ['Response'],
};

const child = (branch: Branch, name: string): Branch =>
  branch && Object.hasOwn(branch, name) ? branch[name] : undefined;
const api = (name: string): Branch =>
  Object.hasOwn(compatData.api, name) ? compatData.api[name] : undefined;
const builtin = (name: string): Branch => child(compatData.javascript['builtins'], name);
