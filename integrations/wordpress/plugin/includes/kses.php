<?php
/**
 * Authors keep our tags: they can do no more than show figures of the monitor. Where figures come from is not in the list; the owner of the site sets that.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_widgets', 10, 2 );

/**
 * The list of what stays in a post, with ours.
 *
 * @param array        $tags    Attributes that stay, by tag.
 * @param string|array $context What is being cleaned.
 */
function allow_widgets( array $tags, $context ): array {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$kept = array_fill_keys( known()['attributes'], true );
	// Others would be a file from anywhere, drawn under our name.
	$kept['borders'] = array( 'values' => array( known()['borders'] ) );
	foreach ( known()['widgets'] as $widget ) {
		$tags[ "tp-$widget" ] = $kept;
	}
	foreach ( known()['others'] as $other => $attributes ) {
		$tags[ "tp-$other" ] = array_fill_keys( $attributes, true );
	}
	return $tags;
}
