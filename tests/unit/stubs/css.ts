/** Stands in for style sheets imported as text. */
export default '';
