<?php
/**
 * A page with one widget and nothing else, for the frame in the block editor.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

const PREVIEW = 'techniekpact_preview';

add_action( 'wp_ajax_' . PREVIEW, __NAMESPACE__ . '\show_preview' );

/** Which widget it shows, the script reads from the address; nothing of that is printed here. It changes nothing, so it needs no nonce. */
function show_preview(): void {
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	$file = static function ( string $name ): string {
		return sprintf( '"%s" integrity="%s" crossorigin="anonymous"', esc_url( script_folder() . $name ), esc_attr( known()['integrity'][ $name ] ) );
	};
	header( 'Content-Type: text/html; charset=utf-8' );
	// phpcs:disable WordPress.WP.EnqueuedResources, WordPress.Security.EscapeOutput -- A page of its own, without a theme; what is put in is escaped above.
	echo '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
	echo '<title>' . esc_html__( 'Monitor Techniekpact', 'techniekpact-monitor' ) . '</title>';
	echo '<meta name="tp-monitor" content="' . esc_url( settings()['index'] ) . '">';
	echo '<link rel="stylesheet" href=' . $file( 'embed.css' ) . '>';
	foreach ( array( 'tp.js', 'frame.js' ) as $name ) {
		echo '<script type="module" src=' . $file( $name ) . '></script>';
	}
	echo '</head><body><main><p>' . esc_html__( 'A figure of the Monitor Techniekpact belongs here. It cannot be shown now.', 'techniekpact-monitor' ) . '</p></main></body></html>';
	// phpcs:enable
	exit;
}
