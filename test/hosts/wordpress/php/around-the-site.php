<?php
/**
 * What a site of this run has beside WordPress, as a plugin that is always on: it may ask this machine, and it can have the monitor's script in its template.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports, $host, $url ) {
		return array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) );
	},
	10,
	3
);
// Pictures of people come from elsewhere.
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_action(
	'wp_head',
	static function () {
		echo get_option( 'test_template', '' );
	}
);
