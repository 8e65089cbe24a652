<?php
/**
 * One widget in a page, in the form that stays readable without script: a `div` with what is asked, and a text inside it.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

/** No attribute needs a longer value. */
const LONGEST = 512;

/** Without these a widget shows the same figure. */
const WORDS = array( 'heading', 'pasted' );

/** The first level below the title of a post, so that none is skipped. */
const HEADING_LEVEL = '2';

/**
 * What is known of what was asked: the kind of widget and its attributes, in their order; null where no widget of ours is named, or
 * where a value cannot be one: without it another figure would be shown than was asked for.
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
		$value = read_value( $given[ $name ] ?? '' );
		if ( null === $value && ! in_array( $name, WORDS, true ) ) {
			return null;
		}
		if ( '' !== (string) $value ) {
			$asked[ $name ] = $value;
		}
	}
	return $asked;
}

/**
 * A value with its white space as one space, since editors break lines within values; null where it cannot be one.
 *
 * @param mixed $given As it was sent.
 */
function read_value( $given ): ?string {
	// Null for what is not written in UTF-8.
	$value = is_string( $given ) ? preg_replace( '/[\s\x{a0}]+/u', ' ', $given ) : null;
	return null === $value || mb_strlen( $value ) > LONGEST || preg_match( '/[\x00-\x1f\x7f]/', $value ) ? null : trim( $value );
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
