<?php
/**
 * One widget in a page, in the form that stays readable without script: a `div` with what is asked, and a text inside it.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

/** Longer values are left out: no attribute needs them. */
const LONGEST = 512;

/** The first level below the title of a post, so that none is skipped. */
const HEADING_LEVEL = '2';

/**
 * What is known of what was asked: the kind of widget and its attributes, in their order; null where no widget of ours is named.
 *
 * @param array $given By name; anything may be in it.
 */
function read_asked( array $given ): ?array {
	$widget = is_string( $given['widget'] ?? null ) ? trim( $given['widget'] ) : '';
	if ( ! in_array( $widget, known()['widgets'], true ) ) {
		return null;
	}
	$asked  = array( 'widget' => $widget );
	$given += array( 'heading-level' => HEADING_LEVEL );
	foreach ( known()['attributes'] as $name ) {
		$value = $given[ $name ] ?? '';
		if ( is_string( $value ) && '' !== $value && mb_strlen( $value ) <= LONGEST && ! preg_match( '/[\x00-\x1f\x7f]/', $value ) ) {
			$asked[ $name ] = $value;
		}
	}
	return $asked;
}

/**
 * The widget, with the script that it needs.
 *
 * @param array  $asked  As `read_asked` gives it.
 * @param string $inside HTML that is fit for a page; stands until the figures are there, and where they cannot be had.
 */
function widget_html( array $asked, string $inside ): string {
	$attributes = '';
	foreach ( $asked as $name => $value ) {
		$attributes .= sprintf( ' data-tp-%s="%s"', $name, esc_attr( $value ) );
	}
	use_script();
	return "<div$attributes>$inside</div>";
}

/**
 * What stands in a widget for which nobody wrote a text: a way to the page of the widget, where there is one.
 *
 * @param array $asked As `read_asked` gives it.
 */
function usual_text( array $asked ): string {
	$address = widget_address( $asked );
	if ( null === $address ) {
		return '<p>' . esc_html__( 'A figure of the Monitor Techniekpact belongs here. It cannot be shown now.', 'techniekpact-monitor' ) . '</p>';
	}
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $address ), esc_html__( 'See this figure of the Monitor Techniekpact', 'techniekpact-monitor' ) );
}

/**
 * The page of one widget on the monitor's host; null where no host is set.
 *
 * @param array $asked As `read_asked` gives it.
 */
function widget_address( array $asked ): ?string {
	$host = settings()['host'];
	return '' === $host ? null : $host . 'v/' . known()['version'] . '/embed.html?' . http_build_query( $asked );
}
