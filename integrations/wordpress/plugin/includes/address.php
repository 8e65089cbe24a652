<?php
/**
 * An address of a widget's page, alone on a line or in an embed block, becomes the widget: without a request, since all that is asked is in the
 * address. What the monitor's own oEmbed service answers, where it has one, is trusted.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\hear_addresses' );
add_filter( 'oembed_providers', __NAMESPACE__ . '\with_provider' );

function hear_addresses(): void {
	// Which hosts are the monitor's is looked up when such an address is met, so that other pages need no settings.
	wp_embed_register_handler( 'techniekpact', '#^https?://\S+/embed\.html\?\S+$#i', __NAMESPACE__ . '\embed_address' );
}

/**
 * The widget of an address; false where it is not one of the monitor's, so that others may have a look at it.
 *
 * @param array  $matches Of the pattern.
 * @param array  $size    Asked width and height; a widget is as wide as its column.
 * @param string $address As it was pasted.
 * @return string|false
 */
function embed_address( array $matches, array $size, string $address ) {
	$asked = read_address( $address );
	if ( null === $asked ) {
		return false;
	}
	// The editor's preview runs no module of ours, and whoever asks for a post as data has no page to put one on.
	return wp_is_serving_rest_request() || is_admin() ? frame_html( $address ) : widget_html( $asked, usual_text( $asked ) );
}

function frame_html( string $address ): string {
	return sprintf(
		'<iframe src="%s" title="%s" width="100%%" height="600" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"></iframe>',
		esc_url( $address ),
		esc_attr__( 'Figure of the Monitor Techniekpact', 'techniekpact-monitor' )
	);
}

/**
 * What the address of a page of one widget asks for; null where it is of another page or another host.
 *
 * @param string $address Whole.
 */
function read_address( string $address ): ?array {
	if ( ! in_array( origin( $address ), monitor_origins(), true ) || '/embed.html' !== substr( (string) wp_parse_url( $address, PHP_URL_PATH ), -11 ) ) {
		return null;
	}
	parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $given );
	return read_asked( $given );
}

/** Where pages of widgets may stand: beside the script or beside the figures. */
function monitor_origins(): array {
	$set = settings();
	return array_values( array_unique( array_filter( array( origin( $set['host'] ), origin( $set['index'] ) ) ) ) );
}

/**
 * Scheme, host and port of an address; empty where it has none.
 *
 * @param string $address Whole.
 */
function origin( string $address ): string {
	$parts = wp_parse_url( $address );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) ) {
		return '';
	}
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/**
 * Names the monitor's oEmbed service, where one is set, for all pages on its hosts.
 *
 * @param array $providers By pattern of an address.
 */
function with_provider( array $providers ): array {
	$service = settings()['oembed'];
	if ( '' === $service ) {
		return $providers;
	}
	foreach ( monitor_origins() as $origin ) {
		$providers[ "$origin/*" ] = array( $service, false );
	}
	return $providers;
}
