<?php
/**
 * `[techniekpact widget="trend" indicator="mbo-instroom-techniek"]The figure of today as a sentence.[/techniekpact]`
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'techniekpact', __NAMESPACE__ . '\shortcode' );

/**
 * A widget, and after it what WordPress took for its text though a widget of its own begins in there: `[techniekpact …]` without an end of its own
 * is given everything up to the end of a later one.
 *
 * @param array|string $given   Attributes; an empty text where there are none.
 * @param string|null  $between Text between the brackets.
 */
function shortcode( $given, ?string $between = null ): string {
	$own = is_array( $given ) ? $given : array();
	$text = $between ?? '';
	if ( ! preg_match( '#(?<!\[)\[techniekpact(?![\w-])#', $text, $found, PREG_OFFSET_CAPTURE ) ) {
		return one_widget( $own, text_between( $text ) );
	}
	$next  = $found[0][1];
	$after = preg_replace( '#^\s*</p>|<p>\s*$#', '', substr( $text, 0, $next ) );
	return one_widget( $own, '' ) . do_shortcode( $after ) . do_shortcode( substr( $text, $next ) . '[/techniekpact]' );
}

/**
 * A widget; its text where no widget of ours is named.
 *
 * @param array  $given Attributes.
 * @param string $text  HTML that is fit for a page.
 */
function one_widget( array $given, string $text ): string {
	$asked = read_asked( $given );
	if ( null === $asked ) {
		/* translators: %s: names of widgets. */
		$why = __( 'Shortcode [techniekpact]: “widget” names no widget, or a value cannot be read. Known widgets are: %s', 'techniekpact-monitor' );
		return $text . told_to_editors( sprintf( $why, implode( ', ', known()['widgets'] ) ) );
	}
	$html   = widget_html( $asked, '' === $text ? usual_text( $asked ) : $text ) . told_of_unknown( $given );
	$region = settings()['region'];
	// A region of one's own, or one in a filter, comes first; a group is not heeded by figures that have no regions.
	return '' === $region ? $html : sprintf( '<tp-group region="%s">%s</tp-group>', esc_attr( $region ), $html );
}

/**
 * A line on attributes that no widget has: nothing heeds them, so that another figure stands there than was meant.
 *
 * @param array $given Attributes.
 */
function told_of_unknown( array $given ): string {
	$unknown = array_diff( array_filter( array_keys( $given ), 'is_string' ), array( 'widget' ), known()['attributes'] );
	if ( array() === $unknown ) {
		return '';
	}
	/* translators: %s: names of attributes. */
	return told_to_editors( sprintf( __( 'Shortcode [techniekpact]: there is no attribute %s. It does nothing.', 'techniekpact-monitor' ), implode( ', ', $unknown ) ) );
}

/**
 * Paragraphs of what stands between the brackets. WordPress has cut it in the middle of paragraphs by then.
 *
 * @param string $html As it comes.
 */
function text_between( string $html ): string {
	$whole = trim( preg_replace( '#<p>\s*</p>#', '', force_balance_tags( trim( preg_replace( '#^\s*</p>|<p>\s*$#', '', $html ) ) ) ) );
	if ( '' === $whole ) {
		return '';
	}
	return wp_kses_post( preg_match( '#<(p|blockquote|ul|ol|div)\b#', $whole ) ? $whole : "<p>$whole</p>" );
}

/**
 * A line that only who may mend it sees.
 *
 * @param string $what A sentence.
 */
function told_to_editors( string $what ): string {
	return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( $what ) . '</em></p>' : '';
}
