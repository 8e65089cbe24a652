<?php
/**
 * The page of the settings, for who may manage the site.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

const PAGE = 'techniekpact-monitor';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_fields' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\with_settings_link' );

function add_page(): void {
	$title = __( 'Monitor Techniekpact', 'techniekpact-monitor' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
}

/** WordPress checks nonce and right before it calls the function that cleans. */
function register_fields(): void {
	register_setting( PAGE, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\clean_settings' ) );
	add_settings_section( 'figures', '', '__return_null', PAGE );
	foreach ( fields() as $name => $field ) {
		add_settings_field(
			$name,
			$field['label'],
			__NAMESPACE__ . '\show_field',
			PAGE,
			'figures',
			array( 'name' => $name ) + $field + ( 'source' === $name ? array() : array( 'label_for' => field_id( $name ) ) )
		);
	}
}

function fields(): array {
	return array(
		'index'  => array(
			'label' => __( 'Address of the figures', 'techniekpact-monitor' ),
			'type'  => 'url',
			'help'  => __( 'The index of the monitor, as https://data.example/index.json. Visitors fetch the figures there.', 'techniekpact-monitor' ),
		),
		'source' => array(
			'label'   => __( 'The script comes from', 'techniekpact-monitor' ),
			'type'    => 'radio',
			'options' => array(
				'own'     => __( 'this site: a copy that came with this plugin', 'techniekpact-monitor' ),
				'monitor' => __( 'the host of the monitor: the same version, checked by its hash', 'techniekpact-monitor' ),
			),
		),
		'host'   => array(
			'label' => __( 'Address of the widgets', 'techniekpact-monitor' ),
			'type'  => 'url',
			'help'  => __( 'The folder of the monitor that holds its scripts and the pages of widgets, as https://widgets.example/. Pasted addresses of these pages become widgets.', 'techniekpact-monitor' ),
		),
		'region' => array(
			'label' => __( 'Your region', 'techniekpact-monitor' ),
			'type'  => 'text',
			'help'  => __( 'A code of the monitor, as PV28. New blocks start from it, and shortcodes without a region take it, where a figure has regions.', 'techniekpact-monitor' ),
		),
		'oembed' => array(
			'label' => __( 'oEmbed address', 'techniekpact-monitor' ),
			'type'  => 'url',
			'help'  => __( 'Only where the monitor has an oEmbed service. What that service answers is shown as it is.', 'techniekpact-monitor' ),
		),
	);
}

function field_id( string $name ): string {
	return "techniekpact-$name";
}

/**
 * One field with what it is for below it.
 *
 * @param array $field Name, label, type, and options or help.
 */
function show_field( array $field ): void {
	$value = settings()[ $field['name'] ];
	$sent  = OPTION . '[' . $field['name'] . ']';
	if ( 'radio' === $field['type'] ) {
		echo '<fieldset><legend class="screen-reader-text">' . esc_html( $field['label'] ) . '</legend>';
		foreach ( $field['options'] as $option => $label ) {
			printf(
				'<p><label><input type="radio" name="%s" value="%s"%s> %s</label></p>',
				esc_attr( $sent ),
				esc_attr( $option ),
				checked( $value, $option, false ),
				esc_html( $label )
			);
		}
		echo '</fieldset>';
		return;
	}
	$id = field_id( $field['name'] );
	printf(
		'<input type="%s" class="regular-text" id="%s" name="%s" value="%s" aria-describedby="%s"><p class="description" id="%5$s">%s</p>',
		esc_attr( $field['type'] ),
		esc_attr( $id ),
		esc_attr( $sent ),
		esc_attr( $value ),
		esc_attr( "$id-help" ),
		esc_html( $field['help'] )
	);
}

function show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html__( 'Monitor Techniekpact', 'techniekpact-monitor' ) . '</h1>';
	if ( '' === settings()['index'] ) {
		wp_admin_notice( esc_html__( 'Widgets show no figures yet: fill in the address of the figures.', 'techniekpact-monitor' ), array( 'type' => 'warning' ) );
	}
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><h2>' . esc_html__( 'What a visitor’s browser asks for', 'techniekpact-monitor' ) . '</h2>';
	echo '<p>' . esc_html( what_is_asked() ) . '</p></div>';
}

/**
 * Puts a way to the settings beside the plugin in the list of plugins.
 *
 * @param string[] $links Those that stand there.
 */
function with_settings_link( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'techniekpact-monitor' ) );
	return array_merge( array( $link ), $links );
}
