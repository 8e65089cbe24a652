<?php
/**
 * The block. What it saves is the `div` that any page of ours reads, so that a page stays readable, and its block mendable, without this plugin.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

const BLOCK_SCRIPT = 'techniekpact-monitor-block';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

function register_block(): void {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( BLOCK_SCRIPT, plugins_url( 'block/editor.js', FILE ), $needs, known()['version'], true );
	wp_register_style( BLOCK_SCRIPT, plugins_url( 'block/editor.css', FILE ), array(), known()['version'] );
	wp_set_script_translations( BLOCK_SCRIPT, 'techniekpact-monitor', plugin_dir_path( FILE ) . 'languages' );
	register_block_type( plugin_dir_path( FILE ) . 'block', array( 'attributes' => block_attributes() ) );
}

/** The text stands in what is saved, so that it can be read there; the rest stands beside it. */
function block_attributes(): array {
	return array_merge(
		array_fill_keys( known()['attributes'], array( 'type' => 'string' ) ),
		array(
			'widget'        => array(
				'type'    => 'string',
				'default' => 'indicator',
			),
			'heading-level' => array(
				'type'    => 'string',
				'default' => HEADING_LEVEL,
			),
			'text'          => array(
				'type'     => 'string',
				'source'   => 'text',
				'selector' => 'p',
				'default'  => '',
			),
		)
	);
}

/** As the control of the block takes them: a list, since the order counts. */
function widget_choices(): array {
	$choices = array();
	foreach ( widget_names() as $value => $label ) {
		$choices[] = array(
			'value' => $value,
			'label' => $label,
		);
	}
	return $choices;
}

/** What the script in the editor cannot know by itself. */
function tell_editor(): void {
	$set  = settings();
	$told = array(
		'index'      => $set['index'],
		'region'     => $set['region'],
		'lang'       => 0 === strpos( get_bloginfo( 'language' ), 'en' ) ? 'en' : 'nl',
		'attributes' => known()['attributes'],
		'widgets'    => widget_choices(),
		'whole'      => known()['whole'],
		'preview'    => admin_url( 'admin-ajax.php?action=' . PREVIEW ),
		'settings'   => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=' . PAGE ) : null,
	);
	wp_add_inline_script( BLOCK_SCRIPT, 'window.techniekpactMonitor = ' . wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
