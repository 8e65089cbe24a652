import { attributeType, propertyOf } from './attribute-type.js';
import type { Declaration, Documented, Manifest } from './element-docs.js';

/** The module of the package that holds every class, and the one that defines the tags. */
const INDEX = 'dist/npm/index.js';
const DEFINE = 'dist/npm/define.js';

/**
 * What the analyzer read in the source, as the package has it: modules that are in it, enumerations as types, a property for each attribute, and nothing that is no
 * affair of a page's.
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
        exports: found.map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: reference(name) })),
      },
    ],
  };
};

/** The classes that have a tag. */
export const elementsOf = ({ modules }: Manifest): readonly (Declaration & { readonly tagName: string; readonly path: string })[] =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((one) => (one.tagName === undefined ? [] : [{ ...one, tagName: one.tagName, attributes: described(one), path }])),
  );

/** What Lit keeps for itself counts as an attribute for the analyzer; it has no words. */
const described = ({ attributes = [] }: Declaration): readonly Documented[] =>
  attributes.filter(({ description }) => description !== undefined);

/** Properties that no attribute has, as `spec` of a chart: those that the docblock describes. */
export const propertiesOf = ({ members = [], attributes = [] }: Declaration): readonly Documented[] => {
  const held = attributes.map(({ name }) => propertyOf(name));
  return members.filter(
    ({ kind, name, description, privacy = 'public', static: shared, inheritedFrom }) =>
      kind === 'field' && description !== undefined && privacy === 'public' && shared !== true && !inheritedFrom && !held.includes(name),
  );
};

const publicDeclaration = (one: Declaration): object => {
  const attributes = (one.attributes ?? []).map((attribute) => {
    const initial =
      /\bDefault `([^`]+)`/.exec(attribute.description ?? '')?.[1] ?? /\bDefault (\d+)\b/.exec(attribute.description ?? '')?.[1];
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
