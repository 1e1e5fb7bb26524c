/** A video or audio, also one of a frame, whose classes are others. */
export const isMedia = (element: Element | null): element is HTMLMediaElement => /^(video|audio)$/.test(`${element?.localName}`);
