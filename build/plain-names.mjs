import path from 'node:path';

/** Words that names had in earlier versions, and what the field calls it: see "In code" in docs/glossary.md. */
const TERMS = {
  wear: 'adopt',
  teller: 'controller',
  told: 'reported, exported or loaded',
  said: 'text or view model',
  saying: 'text',
  asked: 'request or question',
  asking: 'loader',
  lending: 'chunk sharing',
  lends: 'exports',
  borrows: 'imports',
  desk: 'chunk registry',
  bring: 'load or fetch',
  brings: 'loads',
  brought: 'loaded',
  hear: 'listen or receive',
  heard: 'received',
  speak: 'post or announce',
  lying: 'horizontal',
  standing: 'vertical',
  figured: 'marked numbers',
  unheeded: 'ignored',
  voice: 'formatter',
  grain: 'rounding step',
  stretch: 'range',
  stretches: 'ranges',
  tour: 'navigation model',
  spot: 'cell position',
  lane: 'origin state',
  happening: 'event',
  surroundings: 'inherited attributes',
  trouble: 'diagnostic',
};

const wordsOf = (name) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];

/**
 * Declarations of a module and the file itself have names of the field. Names within a function are free: they are read
 * with what they hold.
 */
const rule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { term: '{{name}}: write {{term}} for "{{word}}", or another term of the field.' },
  },
  create(context) {
    const check = (name, node) => {
      for (const word of wordsOf(name).map((part) => part.toLowerCase()))
        if (Object.hasOwn(TERMS, word))
          context.report({ node, messageId: 'term', data: { name, word, term: TERMS[word] } });
    };
    const declared = (node) => {
      if (node.declaration) declared(node.declaration);
      else if (node.type === 'VariableDeclaration')
        for (const { id } of node.declarations) if (id.type === 'Identifier') check(id.name, id);
      if (node.id?.type === 'Identifier') check(node.id.name, node.id);
    };
    return {
      Program(program) {
        check(path.basename(context.filename).replace(/\.\w+$/, ''), program);
        program.body.forEach(declared);
      },
    };
  },
};

export const plainNames = { rules: { 'plain-names': rule } };
