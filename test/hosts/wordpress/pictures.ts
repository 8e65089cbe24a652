/** Where pictures are kept to look at; null where nobody asked for them. */
export const PICTURES = process.env['PICTURES'] ?? null;
