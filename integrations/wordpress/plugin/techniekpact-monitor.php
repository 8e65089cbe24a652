<?php
/**
 * Plugin Name:       Monitor Techniekpact
 * Description:       Figures of the Monitor Techniekpact in posts and pages: a block, a shortcode and pasted addresses. No cookies, no tracking.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Techniekpact Monitor widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       techniekpact-monitor
 * Domain Path:       /languages
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

foreach ( array( 'known', 'settings', 'settings-page', 'privacy', 'script', 'widget', 'shortcode', 'address', 'kses', 'pasted', 'block', 'preview' ) as $room ) {
	require __DIR__ . "/includes/$room.php";
}

register_activation_hook( FILE, __NAMESPACE__ . '\on_activation' );

add_action(
	'init',
	static function () {
		// Sites that got the plugin as a file have its words beside it, not where WordPress puts those from its directory.
		load_plugin_textdomain( 'techniekpact-monitor', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	// Before the block is registered: its title is translated there.
	5
);
