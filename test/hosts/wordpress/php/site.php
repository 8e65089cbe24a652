<?php
/**
 * Does to the site of this run what its owner would do by hand: `php site.php install|set …`. Prints nothing when all went well.
 */

list( , $what ) = $argv;
$root           = getenv( 'TEST_ROOT' );
if ( 'install' === $what ) {
	define( 'WP_INSTALLING', true );
}
$_SERVER['HTTP_HOST'] = wp_test_host();
require "$root/wp-load.php";
require_once "$root/wp-admin/includes/upgrade.php";
require_once "$root/wp-admin/includes/plugin.php";

switch ( $what ) {
	case 'install':
		wp_install( 'Techniek in de regio', 'beheerder', 'admin@site.example', true, '', 'wachtwoord', 'nl_NL' );
		update_option( 'siteurl', 'http://' . wp_test_host() );
		update_option( 'home', 'http://' . wp_test_host() );
		update_option( 'timezone_string', 'Europe/Amsterdam' );
		foreach ( array( 'redacteur' => 'editor', 'auteur' => 'author' ) as $name => $role ) {
			wp_insert_user( array( 'user_login' => $name, 'user_pass' => 'wachtwoord', 'user_email' => "$name@site.example", 'role' => $role ) );
		}
		switch_theme( 'twentytwentyfive' );
		break;
	case 'activate':
		$result = activate_plugin( $argv[2] );
		if ( is_wp_error( $result ) ) {
			echo $result->get_error_message();
		}
		break;
	case 'deactivate':
		deactivate_plugins( $argv[2] );
		break;
	case 'uninstall':
		deactivate_plugins( $argv[2] );
		uninstall_plugin( $argv[2] );
		break;
	case 'set':
		update_option( $argv[2], json_decode( $argv[3], true ) );
		break;
	case 'get':
		echo wp_json_encode( get_option( $argv[2], null ) );
		break;
	case 'autoload':
		global $wpdb;
		echo $wpdb->get_var( $wpdb->prepare( "SELECT autoload FROM $wpdb->options WHERE option_name = %s", $argv[2] ) );
		break;
}

function wp_test_host(): string {
	return getenv( 'TEST_HOST' );
}
