<?php
/**
 * Widgets in what is about to be shown, also those that somebody pasted as HTML: our tags, `div`s with `data-` attributes, and links to pages of widgets. They
 * get the script, their room, and the address of the figures where they name none.
 *
 * @package techniekpact-monitor
 */

namespace Techniekpact\Monitor;

defined( 'ABSPATH' ) || exit;

/** Class of a place that is there before the script comes, for which the style sheet keeps room. */
const ROOM = 'techniekpact-room';

// After blocks were put in, before WordPress makes paragraphs.
add_filter( 'the_content', __NAMESPACE__ . '\hold_tags', 9 );
// After shortcodes.
add_filter( 'the_content', __NAMESPACE__ . '\with_held_tags', 12 );
foreach ( array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'render_block' ) as $place ) {
	add_filter( $place, __NAMESPACE__ . '\complete', 13 );
}

/**
 * WordPress does not know our tags as blocks, and would put paragraphs round and through them: a `div`, which it does know, holds their place. What stands
 * in a group is the page's own, so that of a group only the tags themselves are held.
 *
 * @param string $html Of a post.
 */
function hold_tags( string $html ): string {
	$tags = implode( '|', known()['widgets'] );
	return (string) preg_replace_callback(
		"#<tp-($tags)\b[^>]*>.*?</tp-\\1>|</?tp-group\b[^>]*>#s",
		static function ( array $found ): string {
			return '<div data-tp-held="' . held( $found[0] ) . '"></div>';
		},
		$html
	);
}

/**
 * Puts them back.
 *
 * @param string $html Of a post.
 */
function with_held_tags( string $html ): string {
	return (string) preg_replace_callback(
		'#<div data-tp-held="([a-f0-9]{32})"></div>#',
		static function ( array $found ): string {
			return held( null, $found[1] );
		},
		$html
	);
}

/**
 * Keeps a piece of this page and gives its name, or gives a kept piece by its name: nothing that was not on this page can be had by it.
 *
 * @param string|null $piece To keep.
 * @param string      $name  Of a kept one.
 */
function held( ?string $piece, string $name = '' ): string {
	static $pieces = array();
	if ( null === $piece ) {
		return $pieces[ $name ] ?? '';
	}
	$name            = md5( $piece );
	$pieces[ $name ] = $piece;
	return $name;
}

/**
 * The same HTML, with what its widgets need.
 *
 * @param mixed $html Of a post, a block or a side bar.
 * @return mixed
 */
function complete( $html ) {
	// A summary is made of the same content, and shows nothing of it but text.
	if ( ! is_string( $html ) || ! holds_widget( $html ) || doing_filter( 'get_the_excerpt' ) || is_feed() ) {
		return $html;
	}
	use_script();
	$index = settings()['index'];
	$tags  = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		$name = strtolower( $tags->get_tag() );
		if ( null !== $tags->get_attribute( 'data-tp-widget' ) ) {
			$tags->add_class( ROOM );
			continue;
		}
		$own = 0 === strpos( $name, 'tp-' ) ? substr( $name, 3 ) : '';
		if ( in_array( $own, known()['widgets'], true ) ) {
			$tags->add_class( ROOM );
		} elseif ( ! isset( known()['others'][ $own ] ) ) {
			continue;
		}
		if ( '' !== $index && null === $tags->get_attribute( 'src' ) ) {
			$tags->set_attribute( 'src', $index );
		}
	}
	return $tags->get_updated_html();
}

function holds_widget( string $html ): bool {
	return false !== strpos( $html, '<tp-' ) || false !== strpos( $html, 'data-tp-widget=' ) || preg_match( '#/embed\.html\?(\S+&(amp;|\#038;))?widget=#', $html );
}
