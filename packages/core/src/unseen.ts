/** Characters that are not seen and change what is: they turn around how a line reads, or command the terminal of who reads it. */
export const UNSEEN = /(?![\t\n\r])[\p{Bidi_Control}\p{Cc}]/u
