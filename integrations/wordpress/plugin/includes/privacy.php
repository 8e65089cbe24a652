<?php
/**
 * Which hosts are asked for what: on the page of the settings, and as a proposal for the site's privacy statement.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\propose_statement' );

function propose_statement(): void {
	wp_add_privacy_policy_content( __( 'Monitor Techniekpact', 'techniekpact-monitor' ), '<p>' . esc_html( what_is_asked() ) . '</p>' );
}

/** In sentences, for what is set now. */
function what_is_asked(): string {
	$set     = settings();
	$figures = wp_parse_url( $set['index'], PHP_URL_HOST );
	$script  = script_is_ours() ? null : wp_parse_url( $set['host'], PHP_URL_HOST );
	$said    = array( __( 'Only pages with a widget ask for something.', 'techniekpact-monitor' ) );
	if ( null === $script ) {
		$said[] = __( 'The script comes from this site.', 'techniekpact-monitor' );
	} else {
		/* translators: %s: name of a host. */
		$said[] = sprintf( __( 'The script comes from %s.', 'techniekpact-monitor' ), $script );
	}
	if ( $figures ) {
		/* translators: %s: name of a host. */
		$said[] = sprintf( __( 'The figures come from %s.', 'techniekpact-monitor' ), $figures );
	}
	$said[] = __( 'No cookies are set, nothing is stored, and nobody is followed. A host that is asked sees the IP address, as of every visitor.', 'techniekpact-monitor' );
	return implode( ' ', $said );
}
