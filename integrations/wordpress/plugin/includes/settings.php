<?php
/**
 * What the owner of the site has set: one option, which is read only where a widget, an address or the editor asks for it.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

const OPTION = 'techniekpact_monitor';

/** Before anything is set: our own copy of the script, so that no other host is asked for code unless somebody chooses so. */
function defaults(): array {
	return array(
		// Address of the monitor's index: where the figures are.
		'index'  => '',
		// Where the script comes from: `own` or `monitor`.
		'source' => 'own',
		// Folder of the monitor's widgets, with a slash at its end.
		'host'   => '',
		// Address of the monitor's oEmbed service, where it has one.
		'oembed' => '',
		// Code of the region that new blocks and shortcodes start from.
		'region' => '',
	);
}

/** All settings, those that were never saved as they are before anything is set. */
function settings(): array {
	$saved = get_option( OPTION );
	return array_merge( defaults(), is_array( $saved ) ? $saved : array() );
}

/** Saved without autoload: most pages of a site hold no widget. */
function on_activation(): void {
	add_option( OPTION, defaults(), '', false );
}

/**
 * What a form sent, made into settings; what is no address or no code is left out, and said.
 *
 * @param mixed $given As it was sent.
 */
function clean_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$host  = clean_address( $given['host'] ?? '', __( 'Address of the widgets', 'techniekpact-monitor' ) );
	return array(
		'index'  => clean_address( $given['index'] ?? '', __( 'Address of the figures', 'techniekpact-monitor' ) ),
		'source' => 'monitor' === ( $given['source'] ?? '' ) ? 'monitor' : 'own',
		'host'   => '' === $host ? '' : trailingslashit( $host ),
		'oembed' => clean_address( $given['oembed'] ?? '', __( 'oEmbed address', 'techniekpact-monitor' ) ),
		'region' => clean_region( $given['region'] ?? '' ),
	);
}

/**
 * An address of the web, whole; empty where it is none.
 *
 * @param mixed  $given As it was sent.
 * @param string $label Of its field.
 */
function clean_address( $given, string $label ): string {
	$text = is_string( $given ) ? trim( $given ) : '';
	if ( '' === $text ) {
		return '';
	}
	$address = esc_url_raw( $text, array( 'http', 'https' ) );
	if ( '' !== $address && preg_match( '#^https?://#i', $text ) && wp_parse_url( $address, PHP_URL_HOST ) ) {
		return $address;
	}
	/* translators: %s: name of a field. */
	refuse( sprintf( __( '%s: this is no address that starts with https://', 'techniekpact-monitor' ), $label ) );
	return '';
}

/**
 * A code of a region, as `PV28`; empty where it is none.
 *
 * @param mixed $given As it was sent.
 */
function clean_region( $given ): string {
	$code = is_string( $given ) ? trim( $given ) : '';
	if ( '' === $code || preg_match( '/^[A-Za-z0-9._-]{1,40}$/', $code ) ) {
		return $code;
	}
	refuse( __( 'Region: a code has letters and digits only, as PV28', 'techniekpact-monitor' ) );
	return '';
}

/**
 * Says on the page of the settings what was not saved. Settings can also be written where no such page is.
 *
 * @param string $why A sentence.
 */
function refuse( string $why ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, 'techniekpact-' . md5( $why ), $why );
	}
}
