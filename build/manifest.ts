import { attributeType, propertyOf } from './attribute-type.js';
import type { Declaration, Documented, Manifest } from './element-docs.js';
import { builderWidgets } from '../src/widgets/index.js';

/** The module of the package that holds every class, and the one that defines the tags. */
const INDEX = 'dist/npm/index.js';
const DEFINE = 'dist/npm/define.js';

/**
 * What the analyzer read in the source, as the package has it: modules that are in it, enumerations as types, a
 * property for each attribute, and nothing that is no affair of a page's.
 */
export const publicManifest = (analyzed: Manifest): object => {
  const found = elementsOf(analyzed);
  const reference = (name: string): object => ({ name, module: INDEX });
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: INDEX,
        declarations: found.map(publicDeclaration),
        exports: found.map(({ name }) => ({ kind: 'js', name, declaration: reference(name) })),
      },
      {
        kind: 'javascript-module',
        path: DEFINE,
        declarations: [],
        exports: found.map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: reference(name),
        })),
      },
    ],
  };
};

/** The classes that have a tag, by that: the analyzer gives them in the order in which the file system does. */
export const elementsOf = ({
  modules,
}: Manifest): readonly (Declaration & { readonly tagName: string; readonly path: string })[] =>
  modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((one) =>
        one.tagName === undefined
          ? []
          : [{ ...one, ...contractOf(one), tagName: one.tagName, path }],
      ),
    )
    .toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** Read first, whichever class documents them. */
const FIRST = ['src', 'indicator'];

/** The documented interface of an element: its own, then the inherited, without the class it comes from. */
const contractOf = (one: Declaration): Declaration => {
  // What Lit keeps for itself counts as an attribute for the analyzer; it is known by its field.
  const attributes = published(one.attributes).filter(({ fieldName }) => fieldName === undefined);
  const rank = ({ name }: Documented): number =>
    FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
  return {
    name: one.name,
    attributes: attributes.map(withKinds).toSorted((a, b) => rank(a) - rank(b)),
    events: published(one.events),
    slots: published(one.slots),
    cssParts: published(one.cssParts),
    cssProperties: published(one.cssProperties),
  };
};

/** An attribute that takes any element that the builder offers is documented by the name of that type. */
const withKinds = (one: Documented): Documented =>
  one.type?.text === 'ViewKind'
    ? { ...one, type: { text: builderWidgets.map(({ name }) => name).join('|') } }
    : one;

const published = (all: readonly Documented[] = []): readonly Documented[] =>
  all.map(({ inheritedFrom: _, ...one }) => one);

/** Properties that no attribute has, as `spec` of a chart: those that the docblock describes. */
export const propertiesOf = ({
  members = [],
  attributes = [],
}: Declaration): readonly Documented[] => {
  const held = attributes.map(({ name }) => propertyOf(name));
  return members.filter(
    ({ kind, name, description, privacy = 'public', static: shared, inheritedFrom }) =>
      kind === 'field' &&
      description !== undefined &&
      privacy === 'public' &&
      shared !== true &&
      !inheritedFrom &&
      !held.includes(name),
  );
};

const publicDeclaration = (one: Declaration): object => {
  const attributes = (one.attributes ?? []).map((attribute) => {
    const initial =
      /\bDefault `([^`]+)`/.exec(attribute.description ?? '')?.[1] ??
      /\bDefault (\d+)\b/.exec(attribute.description ?? '')?.[1];
    return {
      ...attribute,
      type: { text: attributeType(attribute.type?.text) },
      ...(initial === undefined ? {} : { default: `'${initial}'` }),
      fieldName: propertyOf(attribute.name),
    };
  });
  return {
    kind: 'class',
    name: one.name,
    tagName: one.tagName,
    customElement: true,
    summary: one.summary,
    description: one.description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members: [
      ...attributes.map(({ name, fieldName, type, description }) => ({
        kind: 'field',
        name: fieldName,
        type: { text: type.text === 'boolean' ? type.text : `${type.text} | null` },
        description,
        attribute: name,
        reflects: true,
      })),
      ...propertiesOf(one).map(({ name, type, description }) => ({
        kind: 'field',
        name,
        type: { text: (type?.text ?? 'unknown').replace(/\s*\|\s*/g, ' | ') },
        description,
      })),
    ],
    events: one.events,
    slots: one.slots,
    cssParts: one.cssParts,
    cssProperties: one.cssProperties,
  };
};
