/**
 * Data that the plugin cannot know by itself: each build writes it, so that it never differs from the script.
 */
export interface Known {
  readonly version: string;
  /** `sha384-…` by the name of a file in the folder of the version. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly widgets: readonly string[];
  /** Those that tell of the whole monitor; the others show one figure. */
  readonly whole: readonly string[];
  /** Name of each in the editor, in English; catalogues translate it. */
  readonly names: Readonly<Record<string, string>>;
  readonly attributes: readonly string[];
  /** The only borders that anybody may ask for. */
  readonly borders: string;
  /** Attributes of the tags round and beside widgets, by name. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** The same data as a PHP file with functions that return it. */
export const knownPhp = ({
  version,
  integrity,
  widgets,
  whole,
  names,
  attributes,
  borders,
  others,
}: Known): string => `<?php
/**
 * Written by the build of the widgets: version and hashes of the script files, and what a page may ask of them.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\\Monitor;

defined( 'ABSPATH' ) || exit;

function known(): array {
	return array(
		'version'    => ${text(version)},
		'integrity'  => array(
${Object.entries(integrity)
  .map(([file, hash]) => `\t\t\t${text(file)} => ${text(hash)},\n`)
  .join('')}\t\t),
		'widgets'    => ${list(widgets)},
		'whole'      => ${list(whole)},
		'attributes' => ${list(attributes)},
		'borders'    => ${text(borders)},
		'others'     => array(
${Object.entries(others)
  .map(([name, own]) => `\t\t\t${text(name)} => ${list(own)},\n`)
  .join('')}\t\t),
	);
}

/** In the language of whoever edits, so that it is asked for when that is known. */
function widget_names(): array {
	return array(
${Object.entries(names)
  .map(([name, said]) => `\t\t${text(name)} => __( ${text(said)}, 'techniekpact-monitor' ),\n`)
  .join('')}\t);
}
`;

const text = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const list = (values: readonly string[]): string => `array( ${values.map(text).join(', ')} )`;
