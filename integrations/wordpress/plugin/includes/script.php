<?php
/**
 * The one script, only on pages that hold a widget: a module with its hash, which brings in the rest by itself. And a few lines of style, so that nothing
 * moves when the figures come.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'techniekpact-monitor';

add_filter( 'wp_script_attributes', __NAMESPACE__ . '\with_hash' );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\use_room_early' );

/** True too where the monitor's host was chosen and never named. */
function script_is_ours(): bool {
	$set = settings();
	return 'monitor' !== $set['source'] || '' === $set['host'];
}

/** Folder of our version, with a slash at its end. The version is in it, so that no cache mixes two. */
function script_folder(): string {
	$base = script_is_ours() ? plugins_url( 'files/', FILE ) : settings()['host'];
	return $base . 'v/' . known()['version'] . '/';
}

/** Puts the script on this page, with the style sheet that keeps room for widgets. However often they are asked for, they stand there once. */
function use_script(): void {
	use_room();
	// Without a version: that would be put behind the address, and the version is in the path.
	wp_enqueue_script_module( SCRIPT, script_folder() . 'tp.js', array(), null );
}

/**
 * Gives our tag what a module's registration has no room for.
 *
 * @param array $attributes Of a script tag that is about to be printed.
 */
function with_hash( array $attributes ): array {
	if ( SCRIPT . '-js-module' !== ( $attributes['id'] ?? '' ) ) {
		return $attributes;
	}
	$index = settings()['index'];
	return array_merge(
		$attributes,
		array(
			'integrity'   => known()['integrity']['tp.js'],
			'crossorigin' => 'anonymous',
		),
		'' === $index ? array() : array( 'data-tp-monitor' => $index )
	);
}

function use_room(): void {
	wp_enqueue_style( SCRIPT, plugins_url( 'files/v/' . known()['version'] . '/room.css', FILE ), array(), null );
}

/** Themes of the older kind print the head before any post is made into a page: there the posts are looked at as they were written. */
function use_room_early(): void {
	foreach ( $GLOBALS['wp_query']->posts ?? array() as $post ) {
		if ( $post instanceof \WP_Post && ( holds_widget( $post->post_content ) || has_shortcode( $post->post_content, 'techniekpact' ) ) ) {
			use_room();
		}
	}
}
