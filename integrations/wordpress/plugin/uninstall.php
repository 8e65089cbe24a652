<?php
/**
 * Leaves nothing behind when the plugin is deleted. Posts keep what was written in them: it stays readable.
 *
 * @package techniekpact-monitor
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		delete_option( 'techniekpact_monitor' );
		restore_current_blog();
	}
} else {
	delete_option( 'techniekpact_monitor' );
}
