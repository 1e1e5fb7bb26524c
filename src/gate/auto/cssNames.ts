/** Attributes that are CSS: `style`, and what SVG names an image, a mask or a marker by. https://svgwg.org/svg2-draft/styling.html#PresentationAttributes */
export const cssNames: readonly string[] = 'style mask fill stroke filter clip-path cursor marker-start marker-mid marker-end'.split(' ');
