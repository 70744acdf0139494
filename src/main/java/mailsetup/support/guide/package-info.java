/** The guide: its chapters and sections as plain values, and where each Help leads. The same for window and terminal. */
package mailsetup.support.guide;
