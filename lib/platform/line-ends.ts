/** A text with line ends of one kind. A browser posts what stands in a text area with others than its page showed. */
export const plainLineEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
