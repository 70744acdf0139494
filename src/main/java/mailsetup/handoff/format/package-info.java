/** How a text is written into each format so that it stays a text. */
package mailsetup.handoff.format;
